"""By which figures and calendar a session is reckoned."""

from datetime import date
from uuid import UUID

from services.activities.calendar.queries import own_days
from services.activities.congress.domain.figures import (
    FIGURES,
    STRICTER,
    CongressRules,
    FigureName,
    rules_from,
)
from services.activities.settings.queries import counting, counting_in
from shared.calendar import SchoolCalendar, county_calendar
from shared.database import Transaction


async def rules_of(tx: Transaction, union_id: UUID, day: date) -> CongressRules:
    """The shares that count in a union on a day: its own where they are stricter."""
    return rules_from(await counting_in(tx, union_id, FIGURES, STRICTER, day))


async def figures_on(tx: Transaction, day: date | None = None) -> dict[FigureName, int]:
    return await counting(tx, FIGURES, day)


async def calendar_around(tx: Transaction, day: date) -> SchoolCalendar:
    """School working days: holidays, make-up days and vacations as the county has set them."""
    return county_calendar(await own_days(tx), day.year)
