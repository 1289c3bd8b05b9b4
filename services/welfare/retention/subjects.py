"""What a capability must be able to say of what it keeps of people.

A capability that keeps personal data has a `Retained`; `app.py` enters it under the word by which
the list of what is over its time names such matters.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol
from uuid import UUID

from shared.database import Transaction
from shared.retention.rules import Limits
from shared.sealing import Keyring


@dataclass(frozen=True)
class Expired:
    """A matter over its time; `title` names nobody."""

    subject_id: UUID
    union_id: UUID
    title: str
    ended_on: date


@dataclass(frozen=True)
class Holding:
    """A table of what is kept of one person, in words that the person understands."""

    title: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


class Retained(Protocol):
    """Something that is kept of people."""

    label: str

    async def expired(self, tx: Transaction, limits: Limits) -> Sequence[Expired]:
        """What is over its time, in the scope's county."""

    async def erase(self, tx: Transaction, ids: Collection[UUID], by: UUID) -> int:
        """Let these matters name nobody; how many rows were emptied. Money and counts stay.

        Safe to run twice.
        """

    async def erase_person(
        self, tx: Transaction, person_id: UUID, kept: Collection[UUID], by: UUID
    ) -> int:
        """Let finished matters no longer name this person, but for those that are held."""

    async def copy(self, tx: Transaction, person_id: UUID, keyring: Keyring) -> Holding:
        """What is kept of this person."""


RetainedKinds = Mapping[str, Retained]
