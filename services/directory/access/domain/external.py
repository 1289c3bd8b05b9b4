"""Rules of signing in by another system: what comes back from it, and where people go then."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import ClassVar
from urllib.parse import urlsplit

from shared.errors import Refused

FLOW_LIVES = timedelta(minutes=10)
LONGEST_NEXT = 300


class Provider(StrEnum):
    """Systems that may vouch for a person."""

    OIDC = "oidc"
    WECOM = "wecom"
    DINGTALK = "dingtalk"


class ExternalRefused(Refused):
    """Signing in by another system did not work; the page says it in the words of the code."""

    status = 401


class FlowOver(ExternalRefused):
    """The reply belongs to no sign-in that this browser has begun, or to one that is over."""

    code: ClassVar[str] = "external-flow-over"

    def __init__(self) -> None:
        super().__init__("这次登录已经过期或不是从本页开始的，请重新点一次登录按钮。")


class ProviderDeclined(ExternalRefused):
    """The provider says no, or what it says cannot be trusted."""

    code: ClassVar[str] = "external-declined"

    def __init__(self) -> None:
        super().__init__("对方系统没有确认您的身份，请重试或改用登录名和密码。")


class ProviderAway(ExternalRefused):
    """The provider does not answer."""

    status = 503
    code: ClassVar[str] = "external-away"

    def __init__(self) -> None:
        super().__init__("对方系统暂时连不上，请稍后再试，或改用登录名和密码。")


class IdentityUnknown(ExternalRefused):
    """Nobody here has linked this identity."""

    code: ClassVar[str] = "identity-unknown"

    def __init__(self) -> None:
        super().__init__(
            "这个身份还没有和本系统的账号关联。请先用登录名和密码登录，在“登录与安全”里关联。"
        )


class IdentityTaken(ExternalRefused):
    """The identity belongs to another account already."""

    status = 409
    code: ClassVar[str] = "identity-taken"

    def __init__(self) -> None:
        super().__init__("这个身份已经关联了另一个账号，不能重复关联。")


@dataclass(frozen=True)
class Vouched:
    """Whom a provider vouches for: a subject that never changes, and what to call it.

    `link_value` is what the county matches people by, where that is configured.
    """

    issuer: str
    subject: str
    label: str
    link_value: str | None = None


def safe_next(path: str | None) -> str:
    """A path of our own pages; anything else becomes the first page (no open redirect)."""
    if not path or len(path) > LONGEST_NEXT or not path.startswith("/"):
        return "/"
    parts = urlsplit(path)
    strange = any(character in path for character in "\\\r\n\t") or path.startswith("//")
    return "/" if strange or parts.scheme or parts.netloc else path


def check_issuer(reply: Mapping[str, str], issuer: str, *, promised: bool) -> None:
    """The reply names who sent it, where it is promised (RFC 9207), and it is the one asked.

    Raises:
        ProviderDeclined: another provider's reply was slipped in.

    """
    named = reply.get("iss")
    if (promised or named is not None) and named != issuer:
        raise ProviderDeclined
