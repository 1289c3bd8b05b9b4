"""Setting days and figures."""

from datetime import date
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert

from services.plans.calendar.domain import FigureName, check_figure
from services.plans.calendar.queries import school_calendar
from services.plans.calendar.tables import CalendarDays, Figure
from shared.calendar.school_days import CalendarEntry
from shared.database import Transaction, new_id
from shared.errors import NotFound
from shared.web.identity import Caller


async def set_days(tx: Transaction, caller: Caller, entry: CalendarEntry) -> CalendarDays:
    """Add an entry; where entries overlap the stronger kind wins (see `SchoolCalendar`).

    Raises:
        NoWorkingDayFound: a mistyped year would stop every clock for years.

    """
    row = CalendarDays(
        id=new_id(),
        county_id=caller.county_id,
        first_day=entry.first,
        last_day=entry.last,
        kind=entry.kind.value,
        note=entry.note,
        made_by=caller.person_id,
        made_at=tx.now,
    )
    tx.session.add(row)
    await tx.session.flush()
    (await school_calendar(tx)).next_working_day(entry.first)
    return row


async def remove_days(tx: Transaction, days_id: UUID) -> None:
    gone = await tx.session.execute(
        delete(CalendarDays).where(CalendarDays.id == days_id).returning(CalendarDays.id)
    )
    if gone.scalar_one_or_none() is None:
        raise NotFound


async def set_figure(
    tx: Transaction, caller: Caller, name: FigureName, value: int, valid_from: date
) -> None:
    """Let a figure count from a day on; the same day again replaces the value."""
    check_figure(name, value)
    statement = insert(Figure).values(
        county_id=caller.county_id,
        name=name.value,
        valid_from=valid_from,
        value=value,
        made_by=caller.person_id,
        made_at=tx.now,
    )
    await tx.session.execute(
        statement.on_conflict_do_update(
            index_elements=["county_id", "name", "valid_from"],
            set_={"value": value, "made_by": caller.person_id, "made_at": tx.now},
        )
    )
