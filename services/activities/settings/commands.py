"""Setting figures, for the county or more strictly for one union."""

from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from services.activities.audit_acts import AuditAct
from services.activities.settings.domain import Stricter, check_stricter
from services.activities.settings.queries import counting
from services.activities.settings.tables import CountyFigure, UnionFigure
from shared import audit
from shared.database import Transaction
from shared.figures import keeping
from shared.figures.rules import check_bounds
from shared.web.identity import Caller


async def set_figure(tx: Transaction, caller: Caller, wanted: keeping.Wanted) -> None:
    """Let a figure count from a day on; what begins from then is reckoned by it."""
    await keeping.set_figure(tx, CountyFigure, caller, wanted, AuditAct.FIGURE_SET)


async def set_union_figure(
    tx: Transaction, caller: Caller, union_id: UUID, wanted: keeping.Wanted, direction: Stricter
) -> None:
    """Let a stricter figure count in one union from a day on.

    Raises:
        FigureOutOfRange: nobody can mean that.
        LaxerThanCounty: the county asks for more.

    """
    rule, name = wanted.rule, wanted.name
    check_bounds(rule, wanted.value)
    county = await counting(tx, {name: rule}, wanted.valid_from)
    check_stricter(rule, direction, county[name], wanted.value)
    made: dict[str, Any] = {
        "value": wanted.value,
        "made_by": caller.person_id,
        "made_at": tx.now,
    }
    key = {"county_id": caller.county_id, "union_id": union_id, "name": name.value}
    await tx.session.execute(
        insert(UnionFigure)
        .values(**key, valid_from=wanted.valid_from, **made)
        .on_conflict_do_update(
            index_elements=["county_id", "union_id", "name", "valid_from"], set_=made
        )
    )
    said = rule.choices[wanted.value] if rule.choices else str(wanted.value)
    facts = {"figure": rule.label, "value": said, "from": wanted.valid_from.isoformat()}
    entry = audit.Entry(act=AuditAct.FIGURE_SET, union_id=union_id, facts=facts)
    await audit.record(tx, entry)
