"""What the clock has to look at, locked; what somebody holds comes next time."""

from collections.abc import Sequence

from sqlalchemy import select

from services.activities.congress.tables import CongressSession, CongressYear
from shared.database import Transaction


async def due_reports(tx: Transaction, limit: int) -> Sequence[CongressSession]:
    rows = await tx.session.scalars(
        select(CongressSession)
        .where(CongressSession.check_on <= tx.today)
        .order_by(CongressSession.check_on, CongressSession.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return rows.all()


async def due_years(tx: Transaction, limit: int) -> Sequence[CongressYear]:
    rows = await tx.session.scalars(
        select(CongressYear)
        .where(CongressYear.check_on <= tx.today)
        .order_by(CongressYear.check_on, CongressYear.union_id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return rows.all()
