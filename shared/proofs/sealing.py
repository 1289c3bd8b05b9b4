"""Proofs are encrypted chunk by chunk, each file with a key of its own.

Form: `GHP1`, then chunks of `CHUNK` bytes and their tag, the last one shorter or as long. A chunk's
nonce is its number and whether it is the last one, so that chunks can be neither left out, swapped,
repeated nor cut off; the file's place (tenant and id) is bound to each. No nonce occurs twice under
a key, for a key seals one file once.
"""

import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shared.sealing import CannotOpen, Keyring

FORM = b"GHP1"
CHUNK = 256 * 1024  # bytes of plain text
KEY_BYTES = 32
_TAG = 16
_NUMBER_BYTES = 11


class Readable(Protocol):
    """Whatever gives bytes from where it stands, as a file does."""

    def read(self, size: int, /) -> bytes: ...


@dataclass(frozen=True)
class Place:
    """Where a proof belongs; what was sealed for one place opens in no other."""

    county_id: UUID
    union_id: UUID
    proof_id: UUID

    def of(self, what: str) -> str:
        return f"proof.{what}:{self.county_id}:{self.union_id}:{self.proof_id}"


@dataclass(frozen=True)
class DataKey:
    """The key of one file."""

    raw: bytes = field(repr=False)

    @classmethod
    def new(cls) -> "DataKey":
        return cls(secrets.token_bytes(KEY_BYTES))

    @classmethod
    def unwrapped(cls, wrapped: str, keyring: Keyring, place: Place) -> "DataKey":
        """The key that was wrapped for this place.

        Raises:
            CannotOpen: it was not, or the installation's key is gone.

        """
        return cls(urlsafe_b64decode(keyring.open(wrapped, place.of("key"))))

    def wrapped(self, keyring: Keyring, place: Place) -> str:
        """The key as it may be stored: sealed with the installation's newest key."""
        return keyring.seal(urlsafe_b64encode(self.raw).decode(), place.of("key"))


def sealed(plain: Readable, key: DataKey, place: Place) -> Iterator[bytes]:
    """What is stored of a file, read from where it stands, a chunk at a time."""
    cipher = AESGCM(key.raw)
    bound = place.of("content").encode()
    yield FORM
    chunk = plain.read(CHUNK)
    number = 0
    while True:
        following = plain.read(CHUNK)
        yield cipher.encrypt(_nonce(number, last=not following), chunk, bound)
        if not following:
            return
        chunk, number = following, number + 1


async def opened(stored: AsyncIterator[bytes], key: DataKey, place: Place) -> AsyncIterator[bytes]:
    """The plain chunks of what was stored.

    Raises:
        CannotOpen: a byte was changed, left out or added, or it was sealed for another place.

    """
    cipher = AESGCM(key.raw)
    bound = place.of("content").encode()
    number = 0
    held = b""
    begun = False
    async for piece in stored:
        held += piece
        if not begun and len(held) >= len(FORM):
            held, begun = _after_form(held), True
        # The last chunk is known only by the end, so one is held back.
        while begun and len(held) > CHUNK + _TAG:
            yield _open(cipher, held[: CHUNK + _TAG], _nonce(number, last=False), bound)
            held, number = held[CHUNK + _TAG :], number + 1
    if not begun:
        raise CannotOpen("cut off before it begins")
    yield _open(cipher, held, _nonce(number, last=True), bound)


def _after_form(held: bytes) -> bytes:
    if not held.startswith(FORM):
        raise CannotOpen("not a sealed proof")
    return held[len(FORM) :]


def _open(cipher: AESGCM, chunk: bytes, nonce: bytes, bound: bytes) -> bytes:
    try:
        return cipher.decrypt(nonce, chunk, bound)
    except (InvalidTag, ValueError) as error:
        raise CannotOpen("changed, or from another place") from error


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(_NUMBER_BYTES) + bytes((last,))
