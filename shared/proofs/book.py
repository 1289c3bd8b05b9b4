"""What a service that keeps proofs says of itself, and what its matters must be able to say.

A capability whose matters have proofs has a `ProofSubject`; the service's `app.py` enters it under
the word by which proofs name such matters.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from shared.database import Transaction
from shared.errors import NotFound
from shared.people import PeopleTables
from shared.proofs.rules import Reach
from shared.proofs.sealing import Place
from shared.proofs.tables import ProofColumns
from shared.web.identity import Caller

# Stands for the name of a file whose matter was erased: names tell of people and illnesses.
NAMELESS = "附件"


@dataclass(frozen=True)
class ProofActs:
    """By which names a service writes down what people do to proofs."""

    added: StrEnum
    opened: StrEnum
    removed: StrEnum


@dataclass(frozen=True)
class ProofBook:
    """The proofs of one service: its name, its table, its people, and its words for the log."""

    service: str
    table: type[ProofColumns]
    people: PeopleTables
    acts: ProofActs


class ProofSubject(Protocol):
    """A kind of matter that has proofs."""

    async def reach(self, tx: Transaction, me: Caller, subject_id: UUID) -> Reach:
        """What the caller may do with the proofs of this matter.

        Raises:
            NotFound: there is no such matter, or it is not for the caller to see.

        """


Subjects = Mapping[str, ProofSubject]


async def reach_of(
    subjects: Subjects, tx: Transaction, me: Caller, kind: str, subject_id: UUID
) -> Reach:
    """Ask the matter.

    Raises:
        NotFound: no such matter for this caller.

    """
    if kind not in subjects:
        raise NotFound
    return await subjects[kind].reach(tx, me, subject_id)


def place_of(proof: ProofColumns) -> Place:
    """What a proof's name and key are bound to: where it is now."""
    return Place(proof.county_id, proof.union_id, proof.id)


def sealed_at(proof: ProofColumns) -> Place:
    """What a proof's content is bound to: where it was handed in."""
    return Place(proof.county_id, proof.sealed_in, proof.id)
