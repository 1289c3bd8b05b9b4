"""Minutes no longer name somebody whose data is erased; what was printed and signed stays."""

from uuid import UUID

from sqlalchemy import select

from services.activities.meetings.tables import MeetingAttendant, MeetingDecision
from shared.database import Transaction
from shared.masking import mask_name


async def forget_in_minutes(tx: Transaction, person_id: UUID) -> None:
    """Leave only the family name of who was there and of who carried a decision out."""
    attendants = await tx.session.scalars(
        select(MeetingAttendant)
        .where(MeetingAttendant.person_id == person_id)
        .order_by(MeetingAttendant.id)
        .with_for_update()
    )
    for one in attendants:
        one.person_id, one.name, one.post = None, mask_name(one.name), ""
    decisions = await tx.session.scalars(
        select(MeetingDecision)
        .where(MeetingDecision.owner_id == person_id)
        .order_by(MeetingDecision.id)
        .with_for_update()
    )
    for decision in decisions:
        decision.owner_id, decision.owner_name = None, mask_name(decision.owner_name)
