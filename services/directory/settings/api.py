"""The HTTP door of everything that a county sets."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from services.directory.figures import queries
from services.directory.figures.commands import set_figure
from services.directory.people.domain import figures as people
from services.directory.permissions import Act, must
from services.directory.records.commands.figures import set_record_figure
from services.directory.records.domain import figures as records
from services.directory.roles.domain import figures as roles
from shared.errors import NotFound
from shared.figures.rules import FigureRule
from shared.web.figures import FigureInput, FiguresView, figures_view
from shared.web.identity import Me
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


@router.get("")
async def list_figures(_me: Me, tx: Tx) -> list[FiguresView]:
    """The figures that count today, and those that will."""
    later = await queries.later(tx)
    return [
        figures_view(group.label, group.rules, await queries.counting(tx, group.rules), later)
        for group in GROUPS
    ]


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
