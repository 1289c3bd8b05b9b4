"""An objection that has been handled no longer says who made it, once their data is erased."""

from uuid import UUID

from sqlalchemy import select

from services.activities.notices.tables import NoticeObjection
from shared.database import Transaction
from shared.masking import mask_name
from shared.retention.rules import NOBODY


async def forget_objector(tx: Transaction, person_id: UUID) -> None:
    """Leave the family name; what was objected, found and answered stays with the notice."""
    rows = await tx.session.scalars(
        select(NoticeObjection)
        .where(NoticeObjection.objector_id == person_id, NoticeObjection.handled_on.is_not(None))
        .order_by(NoticeObjection.id)
        .with_for_update()
    )
    for one in rows:
        unname(one)


def unname(one: NoticeObjection) -> None:
    """Leave neither who objected nor, where they did it themselves, who entered it."""
    if one.recorded_by == one.objector_id:
        one.recorded_by, one.recorded_by_name = NOBODY, mask_name(one.recorded_by_name)
    one.objector = str(one.id)  # it was made of the person
    one.objector_id, one.objector_name = None, mask_name(one.objector_name)
