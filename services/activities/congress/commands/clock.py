"""What the clock does: reports that are late, and school years that pass without a session."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select, text

from services.activities.congress.commands.steps import about
from services.activities.congress.domain.days import look_at_year, year_ends
from services.activities.congress.domain.figures import FigureName
from services.activities.congress.domain.titles import year_label
from services.activities.congress.queries.finding import unions_that_held
from services.activities.congress.queries.rules import figures_on
from services.activities.congress.queries.watching import due_reports, due_years
from services.activities.congress.tables import CongressSession, CongressYear
from services.activities.people import known_unions
from shared.contracts.activities import (
    CongressDueSoon,
    CongressOverdue,
    CongressReportOverdue,
)
from shared.database import Database, Transaction
from shared.tenancy import Scope


async def counties_due(
    database: Database, table: type[CongressSession] | type[CongressYear]
) -> Sequence[UUID]:
    """Counties in which something has to be looked at; the timer role sees no more of them."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        rows = await tx.session.scalars(
            select(table.county_id).where(table.check_on <= tx.today).distinct()
        )
        return rows.all()


async def remind_reports(database: Database, county_id: UUID, limit: int) -> int:
    """Say once of each report that its day has passed; the number said."""
    async with database.transaction(Scope(county_id=county_id)) as tx:
        sessions = await due_reports(tx, limit)
        for session in sessions:
            session.check_on = None
            if session.report_due_on is not None and session.reported_on is None:
                session.version += 1
                due = session.report_due_on
                tx.publish(CongressReportOverdue(**about(tx, session), due_on=due))
        return len(sessions)


async def look_at_years(database: Database, county_id: UUID, limit: int) -> int:
    """Warn of school years that get on or are over without a session; the number looked at."""
    async with database.transaction(Scope(county_id=county_id)) as tx:
        duties = await due_years(tx, limit)
        unions = await known_unions(tx, (duty.union_id for duty in duties))
        years = {duty.school_year for duty in duties}
        held = await unions_that_held(tx, list(unions), years)
        percent = (await figures_on(tx))[FigureName.WARN_PERCENT]
        for duty in duties:
            union = unions.get(duty.union_id)
            counts = union is not None and union.active
            done = not counts or (duty.union_id, duty.school_year) in held
            _look(tx, duty, percent, held=done)
        return len(duties)


def _look(tx: Transaction, duty: CongressYear, percent: int, *, held: bool) -> None:
    found = look_at_year(
        duty.school_year, tx.today, percent, warned=duty.warned_on is not None, held=held
    )
    duty.version += 1
    members = {
        "occurred_at": tx.now,
        "county_id": duty.county_id,
        "union_id": duty.union_id,
        "subject_id": duty.union_id,
        "version": duty.version,
        "title": year_label(duty.school_year),
        "school_year": duty.school_year,
    }
    if found.warn:
        duty.warned_on = tx.today
        tx.publish(CongressDueSoon(**members, due_on=year_ends(duty.school_year)))
    if found.overdue:
        tx.publish(CongressOverdue(**members))
    if found.school_year != duty.school_year:
        duty.school_year, duty.warned_on = found.school_year, None
    duty.check_on = found.check_on
