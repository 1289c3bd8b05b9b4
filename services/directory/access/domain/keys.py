"""Rules of the keys that tokens are signed with."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

KNOWN_AFTER = timedelta(seconds=60)
"""Verifiers ask for unknown keys at most twice a minute, so a key this old is known everywhere."""


@dataclass(frozen=True)
class DatedKey:
    """A signing key and when it was first published."""

    kid: str
    published_at: datetime


def key_to_sign_with(keys: Sequence[DatedKey], now: datetime) -> DatedKey:
    """The newest key that everybody can know by now; the first one of all needs no patience."""
    known = [key for key in keys if now - key.published_at >= KNOWN_AFTER]
    return max(known, key=lambda k: k.published_at) if known else keys[0]
