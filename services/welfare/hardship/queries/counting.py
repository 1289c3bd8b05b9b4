"""How many files there are, by what the county counts them; and the files of its list."""

from collections.abc import Sequence

from sqlalchemy import func, select

from services.welfare.hardship.domain.life import FILED
from services.welfare.hardship.tables import HardshipCase
from shared.database import Transaction

# What files are counted by: the words of the columns.
COUNTED_BY = ("category", "cause", "state", "national_state")


async def count_filed(tx: Transaction, by: str) -> dict[str, int]:
    """How many files that are registered or were lifted have each value of a column."""
    column = HardshipCase.__table__.columns[by]
    rows = await tx.session.execute(
        select(column, func.count())
        .where(HardshipCase.state.in_(FILED), column.is_not(None))
        .group_by(column)
    )
    return {str(value): int(count) for value, count in rows}


async def filed_cases(tx: Transaction, limit: int) -> Sequence[HardshipCase]:
    """The files that are registered or were lifted, by union and name."""
    rows = await tx.session.scalars(
        select(HardshipCase)
        .where(HardshipCase.state.in_(FILED))
        .order_by(HardshipCase.union_id, HardshipCase.main_name, HardshipCase.id)
        .limit(limit)
    )
    return rows.all()
