"""Setting days and figures, and telling other services which days there are."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import delete, select, text
from sqlalchemy.dialects.postgresql import Insert, insert

from services.plans.calendar.domain import FigureName, check_figure
from services.plans.calendar.queries import calendar_of, list_days
from services.plans.calendar.tables import CalendarDays, CalendarVersion, Figure
from services.plans.people import UnionCopy
from shared.calendar import CalendarEntry
from shared.contracts.directory import UnionKind
from shared.contracts.plans import CalendarChanged, CalendarDayKind, CalendarRun
from shared.database import Database, Transaction, new_id
from shared.errors import NotFound
from shared.tenancy import Scope
from shared.web.identity import Caller


async def set_days(tx: Transaction, caller: Caller, entry: CalendarEntry) -> CalendarDays:
    """Add an entry; where entries overlap the stronger kind wins (see `SchoolCalendar`).

    Raises:
        NoWorkingDayFound: a mistyped year would stop every clock for years.

    """
    days_id = new_id()
    adding = insert(CalendarDays).values(
        id=days_id,
        county_id=caller.county_id,
        first_day=entry.first,
        last_day=entry.last,
        kind=entry.kind.value,
        note=entry.note,
        made_by=caller.person_id,
        made_at=tx.now,
    )
    days = await _tell(tx, caller.county_id, adding)
    calendar_of(days, tx.today.year).next_working_day(entry.first)
    return next(row for row in days if row.id == days_id)


async def remove_days(tx: Transaction, caller: Caller, days_id: UUID) -> None:
    gone = await tx.session.execute(
        delete(CalendarDays).where(CalendarDays.id == days_id).returning(CalendarDays.id)
    )
    if gone.scalar_one_or_none() is None:
        raise NotFound
    await _tell(tx, caller.county_id)


async def _tell(
    tx: Transaction, county_id: UUID, adding: Insert | None = None
) -> Sequence[CalendarDays]:
    """Publish the county's days as they are now, under a version that rises; these days.

    What is to be added goes in with the counter, in one statement. The counter's row is locked
    before the days are read, so that whoever comes later reads what the one before has changed,
    and a higher version never carries older days.
    """
    counter = insert(CalendarVersion).values(county_id=county_id, version=1)
    if adding is not None:
        counter = counter.add_cte(adding.cte("adding"))
    union = select(UnionCopy.union_id).where(UnionCopy.kind == UnionKind.COUNTY)
    counted = await tx.session.execute(
        counter.on_conflict_do_update(
            index_elements=["county_id"], set_={"version": CalendarVersion.version + 1}
        ).returning(CalendarVersion.version, union.limit(1).scalar_subquery())
    )
    version, union_id = counted.one()
    days = await list_days(tx)
    tx.publish(
        CalendarChanged(
            occurred_at=tx.now,
            county_id=county_id,
            union_id=union_id or county_id,
            subject_id=county_id,
            version=version,
            days=tuple(
                CalendarRun(
                    first_day=row.first_day, last_day=row.last_day, kind=CalendarDayKind(row.kind)
                )
                for row in days
            ),
        )
    )
    return days


async def counties_never_told(database: Database) -> Sequence[UUID]:
    """Counties whose days were set before anybody was told of them; the timer role sees no more."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        told = select(CalendarVersion.county_id)
        rows = await tx.session.scalars(
            select(CalendarDays.county_id).where(CalendarDays.county_id.not_in(told)).distinct()
        )
        return rows.all()


async def tell_first(database: Database, county_id: UUID) -> None:
    """Tell a county's days for the first time."""
    async with database.transaction(Scope(county_id=county_id)) as tx:
        await _tell(tx, county_id)


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
