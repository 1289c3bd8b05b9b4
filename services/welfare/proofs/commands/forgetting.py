"""Erasing the proofs of matters that are over their time, or whose person asked for it."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import case, func, update

from services.welfare.proofs.subjects import NAMELESS
from services.welfare.proofs.tables import Proof
from services.welfare.retention.subjects import NOBODY
from shared.database import Transaction


async def forget_proofs(
    tx: Transaction,
    subject_kind: str,
    subject_ids: Collection[UUID],
    by: UUID,
    reason: str,
    whose: Collection[UUID],
) -> int:
    """Forget keys and names of what hangs on these matters; the contents go with the next sweep.

    Of what was removed earlier, the name and the reason that somebody typed go, too. `whose` are
    the people whose matters they were: who added or removed a proof of their own stands as nobody.
    """
    rows = await tx.session.scalars(
        update(Proof)
        .where(
            Proof.subject_kind == subject_kind,
            Proof.subject_id.in_(subject_ids),
        )
        .values(
            name_sealed=NAMELESS,
            wrapped_key=None,
            uploaded_by=case((Proof.uploaded_by.in_(whose), NOBODY), else_=Proof.uploaded_by),
            removed_at=func.coalesce(Proof.removed_at, tx.now),
            removed_by=case(
                (Proof.removed_by.in_(whose), NOBODY), else_=func.coalesce(Proof.removed_by, by)
            ),
            removed_reason=reason,
        )
        .returning(Proof.id)
    )
    return len(rows.all())
