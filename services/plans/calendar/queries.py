"""The calendar and the figures that count on a day."""

from collections.abc import Sequence

from sqlalchemy import select

from services.plans.calendar.domain import FIGURES, FigureName
from services.plans.calendar.tables import CalendarDays, Figure
from shared.calendar import CalendarEntry, DayKind, SchoolCalendar, county_calendar
from shared.database import Transaction


async def list_days(tx: Transaction) -> Sequence[CalendarDays]:
    rows = await tx.session.scalars(select(CalendarDays).order_by(CalendarDays.first_day))
    return rows.all()


async def school_calendar(tx: Transaction) -> SchoolCalendar:
    """The county's calendar, with estimated vacations where the county has set none."""
    return calendar_of(await list_days(tx), tx.today.year)


def calendar_of(days: Sequence[CalendarDays], year: int) -> SchoolCalendar:
    """The calendar that these days of a county make, as seen in a year."""
    own = [CalendarEntry(row.first_day, row.last_day, DayKind(row.kind), row.note) for row in days]
    return county_calendar(own, year)


async def figure(tx: Transaction, name: FigureName) -> int:
    """The figure that counts today: the county's newest, else the default."""
    value = await own_figure(tx, name)
    return FIGURES[name].default if value is None else value


async def own_figure(tx: Transaction, name: FigureName) -> int | None:
    """The figure that the county itself has set for today, if it has set one."""
    value: int | None = await tx.session.scalar(
        select(Figure.value)
        .where(Figure.name == name, Figure.valid_from <= tx.today)
        .order_by(Figure.valid_from.desc())
        .limit(1)
    )
    return value


async def figures(tx: Transaction) -> dict[FigureName, int]:
    return {name: await figure(tx, name) for name in FigureName}


async def later_figures(tx: Transaction) -> Sequence[Figure]:
    """Values that have been set for a day to come, the next first."""
    rows = await tx.session.scalars(
        select(Figure).where(Figure.valid_from > tx.today).order_by(Figure.valid_from)
    )
    return rows.all()
