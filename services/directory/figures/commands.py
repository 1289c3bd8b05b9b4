"""A county sets its own figures."""

from datetime import date
from enum import StrEnum

from services.directory.audit_acts import AuditAct
from services.directory.figures.tables import CountyFigure
from shared.database import Transaction
from shared.figures import keeping
from shared.figures.rules import FigureRule
from shared.web.identity import Caller


async def set_figure(
    tx: Transaction, caller: Caller, name: StrEnum, rule: FigureRule, value: int, valid_from: date
) -> None:
    """Let a figure count from a day on; the same day again replaces the value.

    Raises:
        FigureOutOfRange: nobody can mean that.

    """
    wanted = keeping.Wanted(name, rule, value, valid_from)
    await keeping.set_figure(tx, CountyFigure, caller, wanted, AuditAct.FIGURE_SET)
