"""By which figures and calendar a notice is reckoned."""

from collections.abc import Iterable, Sequence
from datetime import date

from services.activities.calendar.queries import own_days
from services.activities.notices.domain.figures import FIGURES, FigureName
from services.activities.settings.queries import counting
from shared.calendar import CalendarEntry, DayKind, SchoolCalendar, county_calendar
from shared.database import Transaction

FOR_EVERYBODY = frozenset({DayKind.HOLIDAY, DayKind.MAKEUP})


async def figures_on(tx: Transaction, day: date) -> dict[FigureName, int]:
    """What the county has set for this day: a notice is reckoned by the figures of its first."""
    return await counting(tx, FIGURES, day)


async def calendar_of(tx: Transaction, figures: dict[FigureName, int], day: date) -> SchoolCalendar:
    """The working days around a notice that begins on this day, by the county's calendar."""
    return _calendar(await own_days(tx), figures, day)


async def calendars_from(
    tx: Transaction, first_days: Iterable[date | None]
) -> dict[date, SchoolCalendar]:
    """By which calendar notices that begin on these days are reckoned; each day is asked once."""
    own = await own_days(tx)
    return {
        day: _calendar(own, await figures_on(tx, day), day)
        for day in dict.fromkeys(first_days)
        if day is not None
    }


def _calendar(
    own: Sequence[CalendarEntry], figures: dict[FigureName, int], around: date
) -> SchoolCalendar:
    """Holidays and make-up days always count; vacations where the county lets them stop notices."""
    if figures[FigureName.VACATIONS_STOP]:
        return county_calendar(own, around.year)
    return SchoolCalendar(tuple(entry for entry in own if entry.kind in FOR_EVERYBODY))
