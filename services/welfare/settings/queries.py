"""The figures that count, those that will, and the sources a county has added."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from sqlalchemy import select

from services.welfare.settings.domain import SOURCES
from services.welfare.settings.tables import CountyFigure, MoneySource
from shared.database import Transaction
from shared.figures import keeping
from shared.figures.rules import FigureRule

Name = TypeVar("Name", bound=StrEnum)


async def counting(
    tx: Transaction, rules: Mapping[Name, FigureRule], day: date | None = None
) -> dict[Name, int]:
    """A capability's figures as they count on a day, today where none is named."""
    return await keeping.counting(tx, CountyFigure, rules, day)


async def later_figures(tx: Transaction) -> Sequence[CountyFigure]:
    """Values that have been set for a day to come, the next first."""
    return await keeping.later(tx, CountyFigure)


async def added_sources(tx: Transaction) -> list[str]:
    """Sources of money that the county has added, in the order in which it did."""
    rows = await tx.session.scalars(select(MoneySource.name).order_by(MoneySource.made_at))
    return list(rows)


async def all_sources(tx: Transaction) -> list[str]:
    """Every source of money that can be chosen."""
    return [*SOURCES, *await added_sources(tx)]
