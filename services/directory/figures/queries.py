"""What counts, and what will."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from services.directory.figures.tables import CountyFigure
from shared.database import Transaction
from shared.figures import keeping
from shared.figures.rules import FigureRule

Name = TypeVar("Name", bound=StrEnum)


async def counting(
    tx: Transaction, rules: Mapping[Name, FigureRule], day: date | None = None
) -> dict[Name, int]:
    """The figures that count on a day, today where none is named: the county's, else defaults."""
    return await keeping.counting(tx, CountyFigure, rules, day)


async def later(tx: Transaction) -> Sequence[CountyFigure]:
    """Values that have been set for a day to come, the next first."""
    return await keeping.later(tx, CountyFigure)
