"""What counties have set in one service: the columns, what counts, what will, and setting it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Mapped

from shared import audit
from shared.database import Transaction
from shared.figures.rules import FigureRule, check_bounds
from shared.web.identity import Caller

Name = TypeVar("Name", bound=StrEnum)
Kept = TypeVar("Kept", bound="FigureColumns")


class FigureColumns:
    """A number the county set, counting from `valid_from` until the next one of its name.

    The key is (county_id, name, valid_from).
    """

    county_id: Mapped[UUID]
    name: Mapped[str]
    valid_from: Mapped[date]
    value: Mapped[int]
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]


async def counting(
    tx: Transaction,
    table: type[FigureColumns],
    rules: Mapping[Name, FigureRule],
    day: date | None = None,
) -> dict[Name, int]:
    """The figures that count on a day, today where none is named: the county's, else defaults."""
    rows = await tx.session.execute(
        select(table.name, table.value)
        .where(table.name.in_(rules), table.valid_from <= (day or tx.today))
        .order_by(table.valid_from)
    )
    own = dict(rows.all())  # the newest of a name comes last and stays
    return {name: own.get(name.value, rule.default) for name, rule in rules.items()}


async def later(tx: Transaction, table: type[Kept]) -> Sequence[Kept]:
    """Values that have been set for a day to come, the next first."""
    rows = await tx.session.scalars(
        select(table).where(table.valid_from > tx.today).order_by(table.valid_from, table.name)
    )
    return rows.all()


@dataclass(frozen=True)
class Wanted:
    """A figure, its new value, and the day from which it counts."""

    name: StrEnum
    rule: FigureRule
    value: int
    valid_from: date


async def set_figure(
    tx: Transaction, table: type[FigureColumns], caller: Caller, wanted: Wanted, act: StrEnum
) -> None:
    """Let a figure count from a day on; the same day again replaces the value.

    Raises:
        FigureOutOfRange: nobody can mean that.

    """
    rule, value, valid_from = wanted.rule, wanted.value, wanted.valid_from
    check_bounds(rule, value)
    made: dict[str, Any] = {"value": value, "made_by": caller.person_id, "made_at": tx.now}
    await tx.session.execute(
        insert(table)
        .values(county_id=caller.county_id, name=wanted.name.value, valid_from=valid_from, **made)
        .on_conflict_do_update(index_elements=["county_id", "name", "valid_from"], set_=made)
    )
    said = rule.choices[value] if rule.choices else str(value)
    facts = {"figure": rule.label, "value": said, "from": valid_from.isoformat()}
    await audit.record(tx, audit.Entry(act=act, union_id=None, facts=facts))
