"""What a county has set about roles, for the day that counts."""

from collections.abc import Mapping

from services.directory.figures.queries import counting
from services.directory.roles.domain.figures import FIGURES, FigureName
from services.directory.roles.domain.tenures import EXCLUSIONS, Mode
from shared.database import Transaction


async def figures(tx: Transaction) -> dict[FigureName, int]:
    """Each figure as it counts today."""
    return await counting(tx, FIGURES)


async def figure(tx: Transaction, name: FigureName) -> int:
    return (await figures(tx))[name]


async def modes(tx: Transaction) -> Mapping[FigureName, Mode]:
    """What the county does about each pair of roles in one hand."""
    values = await figures(tx)
    return {name: Mode(values[name]) for name in EXCLUSIONS}
