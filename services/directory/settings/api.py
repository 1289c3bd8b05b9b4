"""The HTTP door of everything that a county sets."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import BaseModel, ConfigDict

from services.directory.figures import queries
from services.directory.figures.commands import set_figure
from services.directory.figures.domain import FigureRule
from services.directory.people.domain import figures as people
from services.directory.permissions import Act, must
from services.directory.records.commands.figures import set_record_figure
from services.directory.records.domain import figures as records
from services.directory.roles.domain import figures as roles
from shared.errors import NotFound
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router = tenant_router("/figures", "settings")


@dataclass(frozen=True)
class Group:
    """Figures that belong together, and the act that sets one of them."""

    label: str
    rules: Mapping[Any, FigureRule]
    set_figure: Callable[..., Awaitable[None]] = set_figure


GROUPS = (
    Group("换届、证书和委员会", records.FIGURES, set_record_figure),
    Group("任期和兼任", roles.FIGURES),
    Group("人员和会籍", people.FIGURES),
)


class LaterValue(BaseModel):
    """A value that has been set and does not count yet."""

    model_config = ConfigDict(from_attributes=True)

    value: int
    valid_from: date


class FigureView(BaseModel):
    """A figure, what it means, and what the county may set; `choices` names the values if any."""

    name: str
    label: str
    value: int
    default: int
    least: int
    most: int
    choices: list[str]
    later: list[LaterValue]


class FiguresView(BaseModel):
    """Figures that belong together."""

    label: str
    figures: list[FigureView]


class FigureInput(Input):
    """A new value and the day it counts from."""

    value: int
    valid_from: date


@router.get("")
async def list_figures(_me: Me, tx: Tx) -> list[FiguresView]:
    """The figures that count today, and those that will."""
    later = await queries.later(tx)
    found = []
    for group in GROUPS:
        values = await queries.counting(tx, group.rules)
        views = [
            FigureView(
                name=name,
                value=values[name],
                later=[LaterValue.model_validate(row) for row in later if row.name == name],
                **_meaning(rule),
            )
            for name, rule in group.rules.items()
        ]
        found.append(FiguresView(label=group.label, figures=views))
    return found


@router.put("/{name}", status_code=204)
async def change_figure(name: str, wanted: FigureInput, me: Me, tx: Tx) -> None:
    """Let a figure count from a day on."""
    must(me, Act.SET_FIGURES)
    group, known = _known(name)
    await group.set_figure(tx, me, known, group.rules[known], wanted.value, wanted.valid_from)


def _known(name: str) -> tuple[Group, StrEnum]:
    for group in GROUPS:
        for known in group.rules:
            if known == name:
                return group, known
    raise NotFound


def _meaning(rule: FigureRule) -> dict[str, Any]:
    return {
        "label": rule.label,
        "default": rule.default,
        "least": rule.least,
        "most": rule.most,
        "choices": list(rule.choices),
    }
