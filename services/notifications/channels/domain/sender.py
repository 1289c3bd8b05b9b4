"""The mail account that the platform sends from, as the operator writes it in one address.

`mailtos://user:password@host?from=union@example.org&name=县教育工会`; `mailto` without encryption,
`&smtp=` where the mail server is another host, `&mode=ssl` for encryption from the first byte.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qs, unquote, urlsplit

SENDER_NAME = "工会通"

_MAILBOX = re.compile(r"[^@\s<>]+@[^@\s<>]+")


class Encryption(StrEnum):
    """How the connection to the mail server is protected."""

    NONE = "insecure"
    STARTTLS = "starttls"
    TLS = "ssl"


PORTS = {Encryption.NONE: 25, Encryption.STARTTLS: 587, Encryption.TLS: 465}


class SenderUnreadable(ValueError):  # noqa: N818 - names the setting's fault, not the mishap
    """The setting is no address of a mail account."""


@dataclass(frozen=True)
class Sender:
    """A mail account and its server."""

    host: str
    port: int
    encryption: Encryption
    user: str | None
    password: str | None
    address: str
    name: str

    @classmethod
    def read(cls, url: str) -> "Sender":
        """Read the operator's setting.

        Raises:
            SenderUnreadable: saying what is missing, without the password.

        """
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            raise SenderUnreadable("GONGHUI_SMTP_URL: the port is not a number") from None
        options = {key: values[-1] for key, values in parse_qs(parts.query).items()}
        if parts.scheme not in {"mailto", "mailtos"} or not parts.hostname:
            raise SenderUnreadable("GONGHUI_SMTP_URL: not mailto://host or mailtos://host")
        encryption = _encryption(parts.scheme, options.get("mode"))
        user = unquote(parts.username) if parts.username else None
        return cls(
            host=options.get("smtp", parts.hostname),
            port=port or PORTS[encryption],
            encryption=encryption,
            user=user,
            password=unquote(parts.password) if parts.password else None,
            address=_address(options.get("from"), user, parts.hostname),
            name=" ".join(options.get("name", SENDER_NAME).split()),
        )


def _encryption(scheme: str, mode: str | None) -> Encryption:
    if mode is None:
        return Encryption.STARTTLS if scheme == "mailtos" else Encryption.NONE
    try:
        return Encryption(mode)
    except ValueError:
        choices = ", ".join(Encryption)
        raise SenderUnreadable(f"GONGHUI_SMTP_URL: mode is none of {choices}") from None


def _address(given: str | None, user: str | None, host: str) -> str:
    address = given or (user if user and "@" in user else f"{user or 'gonghui'}@{host}")
    if not _MAILBOX.fullmatch(address):
        raise SenderUnreadable("GONGHUI_SMTP_URL: the sender is not a mail address")
    return address
