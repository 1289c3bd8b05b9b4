"""Delete notices that nobody will look for any more."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete, select

from services.notifications.inbox.tables import Notice
from shared.database import Transaction

KEPT = timedelta(days=400)  # a plan's year and the weeks in which it is summed up
BATCH = 5000


async def forget_old(tx: Transaction, county_id: UUID) -> int:
    """Delete a batch of old notices with their lines; what waits for a signature stays."""
    old = (
        select(Notice.id)
        .where(Notice.county_id == county_id, Notice.told_at < tx.now - KEPT)
        .where(~Notice.needs_sign | Notice.settled_at.is_not(None))
        .limit(BATCH)
    )
    gone = await tx.session.execute(delete(Notice).where(Notice.id.in_(old)).returning(Notice.id))
    return len(gone.all())
