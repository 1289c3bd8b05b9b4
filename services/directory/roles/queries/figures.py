"""What a county has set about roles, for the day that counts."""

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from services.directory.roles.domain.figures import FIGURES, FigureName
from services.directory.roles.domain.tenures import EXCLUSIONS, Mode
from services.directory.roles.tables import RoleFigure
from shared.database import Transaction


async def figures(tx: Transaction) -> dict[FigureName, int]:
    """Each figure as it counts today: the county's newest, else the default."""
    rows = await tx.session.execute(
        select(RoleFigure.name, RoleFigure.value)
        .where(RoleFigure.valid_from <= tx.today)
        .order_by(RoleFigure.valid_from)
    )
    own = dict(rows.all())  # the newest of a name comes last and stays
    return {name: own.get(name.value, rule.default) for name, rule in FIGURES.items()}


async def figure(tx: Transaction, name: FigureName) -> int:
    return (await figures(tx))[name]


async def modes(tx: Transaction) -> Mapping[FigureName, Mode]:
    """What the county does about each pair of roles in one hand."""
    values = await figures(tx)
    return {name: Mode(values[name]) for name in EXCLUSIONS}


async def later_figures(tx: Transaction) -> Sequence[RoleFigure]:
    """Values that have been set for a day to come, the next first."""
    rows = await tx.session.scalars(
        select(RoleFigure)
        .where(RoleFigure.valid_from > tx.today)
        .order_by(RoleFigure.valid_from, RoleFigure.name)
    )
    return rows.all()
