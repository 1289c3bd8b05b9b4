"""What every clock of retention asks first: which counties there are, and when a day begins."""

from collections.abc import Sequence
from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import select, text

from shared.database import CHINA, Database
from shared.people import UnionColumns

DAY_SECONDS = 86_400.0


def begin_of(day: date) -> datetime:
    """The moment at which a day begins, for what knows only when it last changed."""
    return datetime.combine(day, time(), CHINA)


async def counties(database: Database, unions: type[UnionColumns]) -> Sequence[UUID]:
    """The counties of a service's copy of unions; the timer role sees nothing else of it."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        rows = await tx.session.scalars(select(unions.county_id).distinct())
        return rows.all()
