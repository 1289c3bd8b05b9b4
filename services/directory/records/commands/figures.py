"""A county sets its figures about records."""

from datetime import date

from services.directory.figures.commands import set_figure
from services.directory.records import queries
from services.directory.records.commands.looking import look_from
from services.directory.records.domain.figures import FigureName, check_order
from shared.database import Transaction
from shared.figures.rules import FigureRule
from shared.web.identity import Caller


async def set_record_figure(
    tx: Transaction,
    caller: Caller,
    name: FigureName,
    rule: FigureRule,
    value: int,
    valid_from: date,
) -> None:
    """Let a figure count from a day on, and look anew at the days that come near.

    Raises:
        FigureOutOfRange: out of its bounds, or against another figure that counts on that day.

    """
    await set_figure(tx, caller, name, rule, value, valid_from)
    check_order(name, value, await queries.figures(tx, valid_from))
    await look_from(tx, max(valid_from, tx.today))
