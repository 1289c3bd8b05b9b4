"""The HTTP door of what a county sets about roles."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from services.directory.permissions import Act, must
from services.directory.roles.commands.setting import set_figure
from services.directory.roles.domain.figures import FIGURES, FigureName
from services.directory.roles.queries.figures import figures, later_figures
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router = tenant_router("/roles/figures", "roles")


class LaterValue(BaseModel):
    """A value that has been set and does not count yet."""

    model_config = ConfigDict(from_attributes=True)

    value: int
    valid_from: date


class RoleFigureView(BaseModel):
    """A setting and what may be chosen; `choices` names the values of one that counts no days."""

    name: FigureName
    label: str
    value: int
    default: int
    least: int
    most: int
    choices: list[str]
    later: list[LaterValue]


class RoleFigureInput(Input):
    """A new value and the day it counts from."""

    value: int
    valid_from: date


@router.get("")
async def list_figures(me: Me, tx: Tx) -> list[RoleFigureView]:
    """What counts today, and what will."""
    must(me, Act.SEE_OFFICES)
    values = await figures(tx)
    later = await later_figures(tx)
    return [
        RoleFigureView(
            name=name,
            label=rule.label,
            value=values[name],
            default=rule.default,
            least=rule.least,
            most=rule.most,
            choices=list(rule.choices),
            later=[LaterValue.model_validate(row) for row in later if row.name == name],
        )
        for name, rule in FIGURES.items()
    ]


@router.put("/{name}", status_code=204)
async def change_figure(name: FigureName, wanted: RoleFigureInput, me: Me, tx: Tx) -> None:
    """Let a value count from a day on."""
    must(me, Act.SET_ROLES)
    await set_figure(tx, me, name, wanted.value, wanted.valid_from)
