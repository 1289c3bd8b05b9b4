"""What the clock does: notices open on their first day and close after their last."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select, text

from services.activities.notices.commands.following import give_missing_days
from services.activities.notices.commands.steps import CLOCK, close_if_over, hangs, open_today
from services.activities.notices.domain.life import NoticeState, next_check
from services.activities.notices.queries.finding import due
from services.activities.notices.queries.reckoning import calendars_from
from services.activities.notices.tables import PublicNotice
from shared.calendar import SchoolCalendar
from shared.database import Database, Transaction
from shared.tenancy import Scope


async def counties_with_due_notices(database: Database) -> Sequence[UUID]:
    """Counties in which a notice has to be looked at; the timer role sees no more of them."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        rows = await tx.session.scalars(
            select(PublicNotice.county_id).where(PublicNotice.check_on <= tx.today).distinct()
        )
        return rows.all()


async def advance_county(database: Database, county_id: UUID, limit: int) -> int:
    """Open and close up to `limit` notices of one county; the number looked at."""
    async with database.transaction(Scope(county_id=county_id)) as tx:
        notices = await due(tx, limit)
        calendars = await calendars_from(tx, (notice.first_day for notice in notices))
        for notice in notices:
            await _advance(tx, notice, calendars)
        return len(notices)


async def _advance(
    tx: Transaction, notice: PublicNotice, calendars: Mapping[date, SchoolCalendar]
) -> None:
    """After days without a clock, a notice may open and close at once."""
    if notice.state == NoticeState.REQUESTED:
        open_today(tx, CLOCK, notice)
    give_missing_days(tx, notice, calendars)
    await close_if_over(tx, CLOCK, notice)
    state = NoticeState(notice.state)
    notice.check_on = next_check(state, notice.first_day, notice.last_day, hangs=hangs(notice))
