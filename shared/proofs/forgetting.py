"""Erasing the proofs of matters that are over their time, or whose person asked for it."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import case, func, update

from shared.database import Transaction
from shared.proofs.book import NAMELESS
from shared.proofs.tables import ProofColumns

NOBODY = UUID(int=0)
"""Stands for who added or removed a proof of their own, once their data is erased."""


@dataclass(frozen=True)
class Erasure:
    """Who erases, and why.

    `whose` are the people whose matters they were: who added or removed a proof of their own stands
    as nobody.
    """

    by: UUID
    reason: str
    whose: Collection[UUID]


async def forget_proofs(
    tx: Transaction,
    table: type[ProofColumns],
    subject_kind: str,
    subject_ids: Collection[UUID],
    erasure: Erasure,
) -> int:
    """Forget keys and names of what hangs on these matters; the contents go with the next sweep.

    Of what was removed earlier, the name and the reason that somebody typed go, too.
    """
    whose = erasure.whose
    rows = await tx.session.scalars(
        update(table)
        .where(
            table.subject_kind == subject_kind,
            table.subject_id.in_(subject_ids),
        )
        .values(
            name_sealed=NAMELESS,
            wrapped_key=None,
            uploaded_by=case((table.uploaded_by.in_(whose), NOBODY), else_=table.uploaded_by),
            removed_at=func.coalesce(table.removed_at, tx.now),
            removed_by=case(
                (table.removed_by.in_(whose), NOBODY),
                else_=func.coalesce(table.removed_by, erasure.by),
            ),
            removed_reason=erasure.reason,
        )
        .returning(table.id)
    )
    return len(rows.all())
