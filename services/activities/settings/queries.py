"""The figures that count in the county or in one union, and those that will."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select

from services.activities.settings.domain import Stricter, strictest
from services.activities.settings.tables import CountyFigure, UnionFigure
from shared.database import Transaction
from shared.figures import keeping
from shared.figures.rules import FigureRule

Name = TypeVar("Name", bound=StrEnum)


async def counting(
    tx: Transaction, rules: Mapping[Name, FigureRule], day: date | None = None
) -> dict[Name, int]:
    """A capability's figures as they count on a day, today where none is named."""
    return await keeping.counting(tx, CountyFigure, rules, day)


async def counting_in(
    tx: Transaction,
    union_id: UUID,
    rules: Mapping[Name, FigureRule],
    stricter: Mapping[Name, Stricter],
    day: date | None = None,
) -> dict[Name, int]:
    """The figures as they count in one union: its own where it is stricter than the county's."""
    county = await counting(tx, rules, day)
    own = await own_figures(tx, union_id, day)
    return county | {
        name: strictest(direction, county[name], own.get(name))
        for name, direction in stricter.items()
    }


async def own_figures(tx: Transaction, union_id: UUID, day: date | None = None) -> dict[str, int]:
    """What a union has set for itself, as it counts on a day; by name."""
    rows = await tx.session.execute(
        select(UnionFigure.name, UnionFigure.value)
        .where(UnionFigure.union_id == union_id, UnionFigure.valid_from <= (day or tx.today))
        .order_by(UnionFigure.valid_from)
    )
    return dict(rows.all())  # the newest of a name comes last and stays


async def later_figures(tx: Transaction) -> Sequence[CountyFigure]:
    """Values that have been set for a day to come, the next first."""
    return await keeping.later(tx, CountyFigure)
