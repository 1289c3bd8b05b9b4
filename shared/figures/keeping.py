"""What counts, what will, and setting it: the same for every service's table of figures."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from shared import audit
from shared.database import Transaction
from shared.figures.columns import FigureColumns
from shared.figures.rules import FigureRule, check_bounds
from shared.web.identity import Caller

Name = TypeVar("Name", bound=StrEnum)

FIGURE_SET = "figure_set"


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


async def later(tx: Transaction, table: type[FigureColumns]) -> Sequence[Any]:
    """Values that have been set for a day to come, the next first."""
    rows = await tx.session.scalars(
        select(table).where(table.valid_from > tx.today).order_by(table.valid_from, table.name)
    )
    return rows.all()


async def set_figure(
    tx: Transaction,
    caller: Caller,
    table: Any,
    meant: tuple[StrEnum, FigureRule],
    dated: tuple[int, date],
) -> None:
    """Let a figure count from a day on; the same day again replaces the value.

    Raises:
        FigureOutOfRange: nobody can mean that.

    """
    name, rule = meant
    value, valid_from = dated
    check_bounds(rule, value)
    made = {"value": value, "made_by": caller.person_id, "made_at": tx.now}
    await tx.session.execute(
        insert(table)
        .values(county_id=caller.county_id, name=name.value, valid_from=valid_from, **made)
        .on_conflict_do_update(index_elements=["county_id", "name", "valid_from"], set_=made)
    )
    said = rule.choices[value] if rule.choices else str(value)
    facts = {"figure": rule.label, "value": said, "from": valid_from.isoformat()}
    await audit.record(tx, audit.Entry(act=FIGURE_SET, union_id=None, facts=facts))
