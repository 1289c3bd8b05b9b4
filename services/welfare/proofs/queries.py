"""Questions about proofs."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select

from services.welfare.proofs.tables import Proof
from shared.database import Transaction
from shared.errors import NotFound


async def proofs_of(tx: Transaction, subject_kind: str, subject_id: UUID) -> Sequence[Proof]:
    """All proofs of a matter, the removed ones too, in the order in which they came."""
    rows = await tx.session.scalars(
        select(Proof)
        .where(Proof.subject_kind == subject_kind, Proof.subject_id == subject_id)
        .order_by(Proof.uploaded_at, Proof.id)
    )
    return rows.all()


async def kinds_there(tx: Transaction, subject_kind: str, subject_id: UUID) -> frozenset[str]:
    """Of which kinds a matter has proofs that were not removed."""
    rows = await tx.session.scalars(
        select(Proof.kind).where(
            Proof.subject_kind == subject_kind,
            Proof.subject_id == subject_id,
            Proof.removed_at.is_(None),
        )
    )
    return frozenset(rows)


async def count_there(tx: Transaction, subject_kind: str, subject_id: UUID) -> int:
    """How many proofs a matter has that were not removed."""
    counted = await tx.session.scalar(
        select(func.count()).where(
            Proof.subject_kind == subject_kind,
            Proof.subject_id == subject_id,
            Proof.removed_at.is_(None),
        )
    )
    return counted or 0


async def get_proof(tx: Transaction, proof_id: UUID, *, to_change: bool = False) -> Proof:
    """A proof of the caller's tenants.

    Raises:
        NotFound: there is none.

    """
    found = await tx.session.get(Proof, proof_id, with_for_update=to_change or None)
    if found is None:
        raise NotFound
    return found
