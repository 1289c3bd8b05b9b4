"""Encryption of single fields: what must not be read in a dump of the database."""

import hmac
import secrets
from base64 import b64decode, urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
NONCE_BYTES = 12
FORMAT = "s1"
INDEX = "index"


class KeyringError(ValueError):
    """The keys of the installation cannot be read; the message holds none of them."""


class CannotOpen(Exception):  # noqa: N818 - names the value, not the mishap
    """The value was sealed elsewhere, with a key that is gone, or was changed since."""


@dataclass(frozen=True)
class Keyring:
    """Keys by name: the first one seals, all of them open, and one makes fingerprints.

    A value is bound to its place (`table.column:row`), so that a sealed text which was moved into
    another row or column does not open there.
    """

    keys: Mapping[str, bytes] = field(repr=False)
    index_key: bytes = field(repr=False)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read `k2:<base64>,k1:<base64>,index:<base64>`: 32 bytes each, the newest key first.

        Raises:
            KeyringError: says what is missing or wrong.

        """
        keys = dict(_read_key(part) for part in text.split(",") if part.strip())
        index_key = keys.pop(INDEX, None)
        if index_key is None:
            raise KeyringError(f"no key named {INDEX}")
        if not keys:
            raise KeyringError(f"no key beside {INDEX}")
        return cls(keys, index_key)

    @property
    def current(self) -> str:
        """The name of the key that seals."""
        return next(iter(self.keys))

    def seal(self, plain: str, place: str) -> str:
        """The text in a form that only this installation reads, and only in this place."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        cipher = AESGCM(self.keys[self.current]).encrypt(nonce, plain.encode(), _bound(place))
        return ".".join((FORMAT, self.current, urlsafe_b64encode(nonce + cipher).decode()))

    def open(self, sealed: str, place: str) -> str:
        """The text that was sealed in this place.

        Raises:
            CannotOpen: it was not, or has been changed.

        """
        key, raw = self._parts(sealed)
        try:
            plain = AESGCM(key).decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], _bound(place))
        except (InvalidTag, ValueError) as error:
            raise CannotOpen(f"{place}: changed or from another place") from error
        return plain.decode()

    def is_current(self, sealed: str) -> bool:
        """Whether it was sealed with the newest key; otherwise it is to be sealed anew."""
        return sealed.startswith(f"{FORMAT}.{self.current}.")

    def fingerprint(self, plain: str, purpose: str) -> str:
        """The same for the same text and purpose: finds equal values without reading any.

        It does not change with the sealing keys, and without the index key nobody can try values.
        """
        return hmac.new(self.index_key, f"{purpose}\0{plain}".encode(), sha256).hexdigest()

    def _parts(self, sealed: str) -> tuple[bytes, bytes]:
        try:
            form, name, encoded = sealed.split(".")
            raw = urlsafe_b64decode(encoded)
        except (ValueError, NotBase64) as error:
            raise CannotOpen("not a sealed value") from error
        if form != FORMAT or name not in self.keys:
            raise CannotOpen(f"no key for {form}.{name[:20]}")
        return self.keys[name], raw


def new_keys() -> str:
    """Fresh keys for an installation, as `from_text` reads them."""
    return ",".join(f"{name}:{_new_key()}" for name in ("k1", INDEX))


def with_new_key(text: str) -> str:
    """The same keys with a new one in front, which seals from now on.

    Raises:
        KeyringError: the text holds no keys.

    """
    names = Keyring.from_text(text).keys
    numbers = [int(name[1:]) for name in names if name[:1] == "k" and name[1:].isdecimal()]
    return f"k{max(numbers, default=0) + 1}:{_new_key()},{text}"


def _new_key() -> str:
    return urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def _bound(place: str) -> bytes:
    return f"gonghui:{place}".encode()


def _read_key(part: str) -> tuple[str, bytes]:
    name, _, encoded = part.strip().partition(":")
    if not name.isalnum():
        raise KeyringError("a key has no name of letters and digits")
    try:
        key = b64decode(encoded, altchars=b"-_", validate=True)
    except (ValueError, NotBase64) as error:
        raise KeyringError(f"key {name} is not base64") from error
    if len(key) != KEY_BYTES:
        raise KeyringError(f"key {name} has {len(key)} bytes instead of {KEY_BYTES}")
    return name, key
