"""The county's figures of visits as they count today."""

from services.welfare.settings.queries import counting
from services.welfare.visits.domain.figures import FIGURES, FigureName
from shared.database import Transaction


async def figures(tx: Transaction) -> dict[FigureName, int]:
    return await counting(tx, FIGURES)
