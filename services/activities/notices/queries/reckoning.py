"""By which figures and calendar a notice is reckoned."""

from collections.abc import Iterable, Sequence
from datetime import date

from services.activities.notices.domain.figures import FIGURES, FigureName
from services.activities.notices.tables import CountyFigure
from shared.calendar import SchoolCalendar, default_vacations
from shared.database import Transaction
from shared.figures import keeping


async def figures_on(tx: Transaction, day: date) -> dict[FigureName, int]:
    """What the county has set for this day: a notice is reckoned by the figures of its first."""
    return await keeping.counting(tx, CountyFigure, FIGURES, day)


async def later_figures(tx: Transaction) -> Sequence[CountyFigure]:
    """Values that have been set for a day to come, the next first."""
    return await keeping.later(tx, CountyFigure)


def calendar_of(figures: dict[FigureName, int], around: date) -> SchoolCalendar:
    """The state's working days; without the vacations where the county says so (an estimate)."""
    if not figures[FigureName.VACATIONS_STOP]:
        return SchoolCalendar()
    years = range(around.year - 1, around.year + 3)
    return SchoolCalendar(tuple(days for year in years for days in default_vacations(year)))


async def calendars_from(
    tx: Transaction, first_days: Iterable[date | None]
) -> dict[date, SchoolCalendar]:
    """By which calendar notices that begin on these days are reckoned; each day is asked once."""
    return {
        day: calendar_of(await figures_on(tx, day), day)
        for day in dict.fromkeys(first_days)
        if day is not None
    }
