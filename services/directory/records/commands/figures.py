"""A county sets its own figures."""

from datetime import date

from sqlalchemy.dialects.postgresql import insert

from services.directory.audit_acts import AuditAct
from services.directory.records import queries
from services.directory.records.commands.looking import look_from
from services.directory.records.domain.figures import FIGURES, FigureName, check_figure
from services.directory.records.tables import RecordFigure
from services.directory.units import queries as units
from shared import audit
from shared.database import Transaction
from shared.web.identity import Caller


async def set_figure(
    tx: Transaction, caller: Caller, name: FigureName, value: int, valid_from: date
) -> None:
    """Let a figure count from a day on; the same day again replaces the value.

    Raises:
        FigureOutOfRange: out of its bounds, or against another figure that counts on that day.

    """
    check_figure(name, value, await queries.figures(tx, valid_from))
    made = {"value": value, "made_by": caller.person_id, "made_at": tx.now}
    statement = insert(RecordFigure).values(
        county_id=caller.county_id, name=name.value, valid_from=valid_from, **made
    )
    await tx.session.execute(
        statement.on_conflict_do_update(
            index_elements=["county_id", "name", "valid_from"], set_=made
        )
    )
    body = await units.county_union(tx, caller.county_id)
    facts = {"figure": FIGURES[name].label, "value": str(value), "from": valid_from.isoformat()}
    await audit.record(
        tx, audit.Entry(act=AuditAct.FIGURE_SET, union_id=body.union_id, facts=facts)
    )
    await look_from(tx, max(valid_from, tx.today))
