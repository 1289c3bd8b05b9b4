"""What a matter must be able to say, so that proofs can hang on it.

A capability whose matters have proofs has a `ProofSubject`; `app.py` enters it under the word by
which proofs name such matters.
"""

from collections.abc import Mapping
from typing import Protocol
from uuid import UUID

from services.welfare.proofs.domain import Reach
from services.welfare.proofs.tables import Proof
from shared.database import Transaction
from shared.errors import NotFound
from shared.proofs.sealing import Place
from shared.web.identity import Caller

# Stands for the name of a file whose matter was erased: names tell of people and illnesses.
NAMELESS = "附件"


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


def place_of(proof: Proof) -> Place:
    """What a proof's name, key and content are bound to."""
    return Place(proof.county_id, proof.union_id, proof.id)
