"""Setting what a county may decide about roles."""

from datetime import date

from sqlalchemy.dialects.postgresql import insert

from services.directory.audit_acts import AuditAct
from services.directory.roles.domain.figures import FigureName, check_figure
from services.directory.roles.tables import RoleFigure
from shared import audit
from shared.database import Transaction
from shared.web.identity import Caller


async def set_figure(
    tx: Transaction, caller: Caller, name: FigureName, value: int, valid_from: date
) -> None:
    """Let a figure count from a day on; the same day again replaces the value.

    Raises:
        FigureOutOfRange: nobody can mean that.

    """
    check_figure(name, value)
    told = {"value": value, "made_by": caller.person_id, "made_at": tx.now}
    statement = insert(RoleFigure).values(
        county_id=caller.county_id, name=name.value, valid_from=valid_from, **told
    )
    await tx.session.execute(
        statement.on_conflict_do_update(
            index_elements=["county_id", "name", "valid_from"], set_=told
        )
    )
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.ROLE_FIGURE_SET,
            union_id=None,
            facts={"name": name, "value": str(value), "valid_from": valid_from.isoformat()},
        ),
    )
