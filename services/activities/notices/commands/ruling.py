"""A county sets by which figures its notices are reckoned."""

from datetime import date

from services.activities.audit_acts import AuditAct
from services.activities.notices.domain.figures import FIGURES, FigureName
from services.activities.notices.tables import CountyFigure
from shared.database import Transaction
from shared.figures import keeping
from shared.web.identity import Caller


async def set_figure(
    tx: Transaction, caller: Caller, name: FigureName, value: int, valid_from: date
) -> None:
    """Let a figure count from a day on; notices that begin from then are reckoned by it."""
    wanted = keeping.Wanted(name, FIGURES[name], value, valid_from)
    await keeping.set_figure(tx, CountyFigure, caller, wanted, AuditAct.FIGURE_SET)
