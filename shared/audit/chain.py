"""The chain: what a link's hash is made of, and where a chain is broken."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from shared.sealing import Keyring

GENESIS = "0" * 64

# Everything an entry says, in the order in which it is hashed.
FIELDS = (
    "entry_id",
    "county_id",
    "union_id",
    "at",
    "act",
    "actor_id",
    "actor_name",
    "acting_as",
    "person_id",
    "subject_id",
    "reason",
    "outcome",
    "facts",
)


class FaultKind(StrEnum):
    """What was done to the log."""

    CHANGED = "changed"
    REMOVED = "removed"
    REORDERED = "reordered"
    INSERTED = "inserted"  # beside the sealer
    SHORTENED = "shortened"  # a head that was seen before is gone


@dataclass(frozen=True)
class Fault:
    """The first place where the log is not as it was sealed."""

    kind: FaultKind
    seq: int | None = None
    entry_id: UUID | None = None


@dataclass(frozen=True)
class Head:
    """A link by number and hash; a chain that was longer once still holds it."""

    seq: int = 0
    hash: str = GENESIS


@dataclass(frozen=True)
class Link:
    """An entry's place in the chain."""

    seq: int
    entry_id: UUID
    sealed_at: datetime
    previous: str
    hash: str
    anchor: str | None = None


def content_of(entry: Mapping[str, Any]) -> str:
    """The one text of an entry that is hashed."""
    return json.dumps([_plain(entry[name]) for name in FIELDS], ensure_ascii=False)


def _plain(value: Any) -> str | None:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return None if value is None else str(value)


class Sealing:
    """Makes and recomputes the hashes of one service's chain."""

    def __init__(self, keyring: Keyring, service: str) -> None:
        self._keyring = keyring
        self._service = service

    def link(self, head: Head, entry_id: UUID, content: str, sealed_at: datetime) -> Link:
        """The link that follows the head."""
        seq = head.seq + 1
        return Link(seq, entry_id, sealed_at, head.hash, self.hash_of(head, content, sealed_at))

    def hash_of(self, head: Head, content: str, sealed_at: datetime) -> str:
        said = [head.seq + 1, head.hash, _plain(sealed_at), content]
        return self._keyring.fingerprint(json.dumps(said), f"audit.link:{self._service}")

    def anchor_of(self, head: Head) -> str:
        """What vouches that everything up to here was pruned because its time was over."""
        return self._keyring.fingerprint(f"{head.seq}:{head.hash}", f"audit.anchor:{self._service}")


class Walk:
    """Goes along a chain from its beginning and says where it is first broken."""

    def __init__(self, sealing: Sealing, known: Head | None = None) -> None:
        self._sealing = sealing
        self._known = known or Head()
        self.head = Head()
        self._begun = False

    def step(self, link: Link, content: str | None) -> Fault | None:
        """The fault at this link, whose entry says `content` or is gone."""
        begins, self._begun = not self._begun, True
        here = Head(link.seq, link.hash)
        if not (begins and self._is_anchor(link, here)):
            kind = self._kind(link, content)
            if kind is not None:
                return Fault(kind, link.seq, link.entry_id)
        self.head = here
        if link.seq == self._known.seq and link.hash != self._known.hash:
            return Fault(FaultKind.CHANGED, link.seq, link.entry_id)
        return None

    def end(self) -> Fault | None:
        """The fault of a chain that ends here."""
        if self.head.seq < self._known.seq:
            return Fault(FaultKind.SHORTENED, self.head.seq + 1)
        return None

    def _is_anchor(self, link: Link, here: Head) -> bool:
        return link.anchor is not None and link.anchor == self._sealing.anchor_of(here)

    def _kind(self, link: Link, content: str | None) -> FaultKind | None:
        if link.seq != self.head.seq + 1 or content is None:
            return FaultKind.REMOVED
        if link.previous != self.head.hash:
            return FaultKind.REORDERED
        if link.hash != self._sealing.hash_of(self.head, content, link.sealed_at):
            return FaultKind.CHANGED
        return None
