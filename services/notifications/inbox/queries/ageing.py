"""Which counties have notices to forget."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from services.notifications.inbox.tables import Notice
from services.notifications.timer_role import become_timer
from shared.database import Database


async def counties_with_older(database: Database, age: timedelta) -> Sequence[UUID]:
    """Counties with notices of that age, as the timer's role sees them."""
    async with database.transaction(None) as tx:
        await become_timer(tx)
        rows = await tx.session.scalars(
            select(Notice.county_id).where(Notice.told_at < tx.now - age).distinct()
        )
        return rows.all()
