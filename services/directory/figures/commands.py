"""A county sets its own figures."""

from datetime import date
from enum import StrEnum

from sqlalchemy.dialects.postgresql import insert

from services.directory.audit_acts import AuditAct
from services.directory.figures.domain import FigureRule, check_bounds
from services.directory.figures.tables import CountyFigure
from shared import audit
from shared.database import Transaction
from shared.web.identity import Caller


async def set_figure(
    tx: Transaction, caller: Caller, name: StrEnum, rule: FigureRule, value: int, valid_from: date
) -> None:
    """Let a figure count from a day on; the same day again replaces the value.

    Raises:
        FigureOutOfRange: nobody can mean that.

    """
    check_bounds(rule, value)
    made = {"value": value, "made_by": caller.person_id, "made_at": tx.now}
    await tx.session.execute(
        insert(CountyFigure)
        .values(county_id=caller.county_id, name=name.value, valid_from=valid_from, **made)
        .on_conflict_do_update(index_elements=["county_id", "name", "valid_from"], set_=made)
    )
    said = rule.choices[value] if rule.choices else str(value)
    facts = {"figure": rule.label, "value": said, "from": valid_from.isoformat()}
    await audit.record(tx, audit.Entry(act=AuditAct.FIGURE_SET, union_id=None, facts=facts))
