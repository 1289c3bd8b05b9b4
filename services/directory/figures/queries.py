"""What counts, and what will."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import select

from services.directory.figures.domain import FigureRule
from services.directory.figures.tables import CountyFigure
from shared.database import Transaction

Name = TypeVar("Name", bound=StrEnum)


async def counting(
    tx: Transaction, rules: Mapping[Name, FigureRule], day: date | None = None
) -> dict[Name, int]:
    """The figures that count on a day, today where none is named: the county's, else defaults."""
    rows = await tx.session.execute(
        select(CountyFigure.name, CountyFigure.value)
        .where(CountyFigure.name.in_(rules), CountyFigure.valid_from <= (day or tx.today))
        .order_by(CountyFigure.valid_from)
    )
    own = dict(rows.all())  # the newest of a name comes last and stays
    return {name: own.get(name.value, rule.default) for name, rule in rules.items()}


async def later(tx: Transaction) -> Sequence[CountyFigure]:
    """Values that have been set for a day to come, the next first."""
    rows = await tx.session.scalars(
        select(CountyFigure)
        .where(CountyFigure.valid_from > tx.today)
        .order_by(CountyFigure.valid_from, CountyFigure.name)
    )
    return rows.all()
