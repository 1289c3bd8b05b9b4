"""Routes of what the county sets: figures of every capability, and sources of money."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from services.welfare.permissions import Act, must
from services.welfare.settings import commands, queries
from services.welfare.settings.domain import FigureGroup
from shared.errors import NotFound
from shared.figures.keeping import Wanted
from shared.web.figures import FigureInput, FiguresView, figures_view
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router


class SourceInput(Input):
    """A source of money that the county adds."""

    name: Annotated[Line, Field(max_length=30)]


def figures_router(groups: Sequence[FigureGroup]) -> APIRouter:
    """What the county sets is asked for in the same way of every service."""
    router = tenant_router("/figures", "figures")

    @router.get("")
    async def list_figures(_me: Me, tx: Tx) -> list[FiguresView]:
        """The figures that count today, and those that will."""
        later = await queries.later_figures(tx)
        return [
            figures_view(group.label, group.rules, await queries.counting(tx, group.rules), later)
            for group in groups
        ]

    @router.put("/{name}", status_code=204)
    async def change_figure(name: str, wanted: FigureInput, me: Me, tx: Tx) -> None:
        """Let a figure count from a day on."""
        must(me, Act.SET_RELIEF_RULES)
        found = next((rule for group in groups if (rule := group.rule(name))), None)
        if found is None:
            raise NotFound
        await commands.set_figure(tx, me, Wanted(*found, wanted.value, wanted.valid_from))

    return router


sources_router = tenant_router("/sources", "sources")


@sources_router.post("", status_code=204)
async def add_source(wanted: SourceInput, me: Me, tx: Tx) -> None:
    """Let money come from one more source."""
    must(me, Act.SET_RELIEF_RULES)
    await commands.add_source(tx, me, wanted.name)


@sources_router.delete("/{name}", status_code=204)
async def remove_source(name: str, me: Me, tx: Tx) -> None:
    """Offer a source no longer; what was given from it keeps its name."""
    must(me, Act.SET_RELIEF_RULES)
    await commands.remove_source(tx, name)
