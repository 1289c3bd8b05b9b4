"""Questions about proofs."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select

from shared.database import Transaction
from shared.errors import NotFound
from shared.proofs.tables import ProofColumns


async def proofs_of(
    tx: Transaction, table: type[ProofColumns], subject_kind: str, subject_id: UUID
) -> Sequence[ProofColumns]:
    """All proofs of a matter, the removed ones too, in the order in which they came."""
    rows = await tx.session.scalars(
        select(table)
        .where(table.subject_kind == subject_kind, table.subject_id == subject_id)
        .order_by(table.uploaded_at, table.id)
    )
    return rows.all()


async def kinds_there(
    tx: Transaction, table: type[ProofColumns], subject_kind: str, subject_id: UUID
) -> frozenset[str]:
    """Of which kinds a matter has proofs that were not removed."""
    rows = await tx.session.scalars(
        select(table.kind).where(
            table.subject_kind == subject_kind,
            table.subject_id == subject_id,
            table.removed_at.is_(None),
        )
    )
    return frozenset(rows)


async def count_there(
    tx: Transaction, table: type[ProofColumns], subject_kind: str, subject_id: UUID
) -> int:
    """How many proofs a matter has that were not removed."""
    counted = await tx.session.scalar(
        select(func.count()).where(
            table.subject_kind == subject_kind,
            table.subject_id == subject_id,
            table.removed_at.is_(None),
        )
    )
    return counted or 0


async def get_proof(
    tx: Transaction, table: type[ProofColumns], proof_id: UUID, *, to_change: bool = False
) -> ProofColumns:
    """A proof of the caller's tenants.

    Raises:
        NotFound: there is none.

    """
    found = await tx.session.get(table, proof_id, with_for_update=to_change or None)
    if found is None:
        raise NotFound
    return found
