"""That help was given on a file, as told by whoever gave it."""

from datetime import date
from uuid import UUID

from services.welfare.hardship.commands.steps import load
from shared.database import Transaction


async def aided(tx: Transaction, case_id: UUID, day: date) -> None:
    """Remember the latest day on which the household was helped.

    Raises:
        NotFound: not there, or another union's.

    """
    case = await load(tx, case_id)
    case.last_aided_on = max(day, case.last_aided_on or day)
    case.touched_on = max(day, case.touched_on)
