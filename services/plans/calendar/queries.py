"""The calendar and the figures that count on a day."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select

from services.plans.calendar.domain import FIGURES, FigureName
from services.plans.calendar.tables import CalendarDays, Figure
from shared.calendar.school_days import CalendarEntry, DayKind, SchoolCalendar, default_vacations
from shared.database import Transaction


async def list_days(tx: Transaction) -> Sequence[CalendarDays]:
    rows = await tx.session.scalars(select(CalendarDays).order_by(CalendarDays.first_day))
    return rows.all()


async def school_calendar(tx: Transaction) -> SchoolCalendar:
    """The county's calendar.

    A year for which the county has set no vacation gets the estimated ones.
    """
    own = [
        CalendarEntry(row.first_day, row.last_day, DayKind(row.kind), row.note)
        for row in await list_days(tx)
    ]
    settled = {entry.first.year for entry in own if entry.kind is DayKind.VACATION}
    years = range(tx.today.year - 1, tx.today.year + 3)
    estimated = [
        entry for year in years if year not in settled for entry in default_vacations(year)
    ]
    return SchoolCalendar((*estimated, *own))


async def figure(tx: Transaction, name: FigureName, day: date | None = None) -> int:
    """The figure that counts on a day (today): the county's newest, else the default."""
    value = await tx.session.scalar(
        select(Figure.value)
        .where(Figure.name == name, Figure.valid_from <= (day or tx.today))
        .order_by(Figure.valid_from.desc())
        .limit(1)
    )
    return FIGURES[name].default if value is None else value


async def figures(tx: Transaction) -> dict[FigureName, int]:
    return {name: await figure(tx, name) for name in FigureName}
