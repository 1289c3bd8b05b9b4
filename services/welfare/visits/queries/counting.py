"""How many visits each union has made in each month of a year, and how many still wait."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import extract, func, select

from services.welfare.visits.domain.life import MADE, OPEN, VisitState
from services.welfare.visits.tables import Visit
from shared.database import Transaction

Months = dict[UUID, list[int]]


async def made_by_month(
    tx: Transaction, year: int, unions: Collection[UUID] | None = None
) -> Months:
    """Twelve numbers for each union that has made any; by the day of the visit."""
    month = extract("month", Visit.visited_on)
    statement = (
        select(Visit.union_id, month, func.count())
        .where(Visit.state.in_(MADE))
        .where(Visit.visited_on.between(date(year, 1, 1), date(year, 12, 31)))
        .group_by(Visit.union_id, month)
    )
    if unions is not None:
        statement = statement.where(Visit.union_id.in_(unions))
    found: Months = defaultdict(lambda: [0] * 12)
    for union_id, number, count in await tx.session.execute(statement):
        found[union_id][int(number) - 1] = count
    return dict(found)


async def open_by_union(tx: Transaction) -> dict[UUID, int]:
    """How many visits of each union wait to be made or followed up."""
    rows = await tx.session.execute(
        select(Visit.union_id, func.count())
        .where(Visit.state.in_([*OPEN, VisitState.FOLLOW_UP]))
        .group_by(Visit.union_id)
    )
    return dict(rows.all())
