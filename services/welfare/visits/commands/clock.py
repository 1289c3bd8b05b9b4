"""What the clock does: the day of a visit or of its follow-up has come, and its people are told."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select, text

from services.welfare.visits.commands.steps import tell, touch
from services.welfare.visits.domain.days import check_again
from services.welfare.visits.domain.figures import Figures
from services.welfare.visits.domain.life import VisitState
from services.welfare.visits.queries.figures import figures
from services.welfare.visits.tables import Visit
from shared.contracts.welfare import VisitReminded, VisitReminder
from shared.database import Database, Transaction
from shared.tenancy import Scope


async def counties_with_due_visits(database: Database) -> Sequence[UUID]:
    """Counties in which a visit has to be looked at; the timer role sees no more of them."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        rows = await tx.session.scalars(
            select(Visit.county_id).where(Visit.check_on <= tx.today).distinct()
        )
        return rows.all()


async def advance_county(database: Database, county_id: UUID, limit: int) -> int:
    """Remind of up to `limit` visits of one county; the number looked at.

    Rows that somebody holds come the next time, so that each reminder leaves once.
    """
    async with database.transaction(Scope(county_id=county_id)) as tx:
        visits = await tx.session.scalars(
            select(Visit)
            .where(Visit.check_on <= tx.today)
            .order_by(Visit.check_on, Visit.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        known, found = await figures(tx), visits.all()
        for visit in found:
            _remind(tx, visit, known)
        return len(found)


def _remind(tx: Transaction, visit: Visit, known: Figures) -> None:
    state = VisitState(visit.state)
    follows = state is VisitState.FOLLOW_UP
    visit.reminders += 1
    visit.check_on = check_again(state, visit.reminders, tx.today, known)
    touch(tx, visit)
    tell(
        tx,
        None,
        visit,
        VisitReminded,
        stage=VisitReminder.FOLLOW_UP if follows else VisitReminder.VISIT,
        due_on=(visit.follow_up_on if follows else None) or visit.due_on,
        concerns=() if visit.assigned_to is None else (visit.assigned_to,),
    )
