"""What the clock does: reviews fall due."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from services.welfare.hardship.commands.steps import CLOCK, move_on, tell
from services.welfare.hardship.domain.life import CaseMove, CaseState
from services.welfare.hardship.tables import HardshipCase
from shared.contracts.welfare import HardshipReviewDue
from shared.database import Database, Transaction
from shared.sql import as_named_role
from shared.tenancy import Scope


async def counties_with_due_cases(database: Database) -> Sequence[UUID]:
    """Counties in which a file has to be looked at; the timer role sees no more of them."""
    async with database.transaction(None) as tx, as_named_role(tx, "timer"):
        rows = await tx.session.scalars(
            select(HardshipCase.county_id).where(HardshipCase.check_on <= tx.today).distinct()
        )
        return rows.all()


async def advance_county(database: Database, county_id: UUID, limit: int) -> int:
    """Look at up to `limit` files of one county; the number looked at."""
    async with database.transaction(Scope(county_id=county_id)) as tx:
        rows = await tx.session.scalars(
            select(HardshipCase)
            .where(HardshipCase.check_on <= tx.today)
            .order_by(HardshipCase.check_on, HardshipCase.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        cases = rows.all()
        for case in cases:
            await _advance(tx, case)
        return len(cases)


async def _advance(tx: Transaction, case: HardshipCase) -> None:
    case.check_on = None
    if case.state == CaseState.REGISTERED:
        touched = case.touched_on
        await move_on(tx, CLOCK, case, CaseMove.REVIEW_DUE, tx.today, {})
        case.touched_on = touched  # that a day has come is not that somebody has dealt with it
        tell(tx, CLOCK, case, HardshipReviewDue)
