"""The HTTP door of the figures about people that a county sets."""

from datetime import date

from pydantic import BaseModel, ConfigDict

from services.directory.people import queries
from services.directory.people.commands import figures as commands
from services.directory.people.domain.figures import FIGURES, FigureName
from services.directory.permissions import Act, must
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router = tenant_router("/people-figures", "people")


class LaterValue(BaseModel):
    """A value that has been set and does not count yet."""

    model_config = ConfigDict(from_attributes=True)

    value: int
    valid_from: date


class FigureView(BaseModel):
    """A figure, what it means, and what the county may set."""

    name: FigureName
    label: str
    value: int
    default: int
    least: int
    most: int
    later: list[LaterValue]


class FigureInput(Input):
    """A new value and the day it counts from."""

    value: int
    valid_from: date


@router.get("")
async def list_figures(_me: Me, tx: Tx) -> list[FigureView]:
    """The figures that count today, and those that will."""
    values = await queries.figures(tx)
    later = await queries.later_figures(tx)
    return [
        FigureView(
            name=name,
            label=rule.label,
            value=values[name],
            default=rule.default,
            least=rule.least,
            most=rule.most,
            later=[LaterValue.model_validate(row) for row in later if row.name == name],
        )
        for name, rule in FIGURES.items()
    ]


@router.put("/{name}", status_code=204)
async def set_figure(name: FigureName, wanted: FigureInput, me: Me, tx: Tx) -> None:
    """Let a figure count from a day on."""
    must(me, Act.SET_PERSON_FIGURES)
    await commands.set_figure(tx, me, name, wanted.value, wanted.valid_from)
