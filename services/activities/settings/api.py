"""Routes of what the county sets by figures, and a union more strictly for itself."""

from collections.abc import Sequence
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel

from services.activities.people import known_unions
from services.activities.permissions import Act, must
from services.activities.settings import commands, queries
from services.activities.settings.domain import FigureGroup, Stricter
from shared.database import Transaction
from shared.errors import NotFound
from shared.figures.keeping import Wanted
from shared.web.figures import FigureInput, FiguresView, figures_view
from shared.web.identity import Caller, Me
from shared.web.routes import Tx, tenant_router


class UnionFigureView(BaseModel):
    """A figure that a union may set more strictly: the county's, and its own if it has one.

    `stricter` says in which direction a union may go from the county's.
    """

    name: str
    label: str
    group: str
    choices: list[str]
    least: int
    most: int
    stricter: Stricter
    county: int
    own: int | None


def figures_router(groups: Sequence[FigureGroup]) -> APIRouter:
    """What the county sets is asked for in the same way of every service."""
    router = tenant_router("", "figures")

    @router.get("/figures")
    async def list_figures(_me: Me, tx: Tx) -> list[FiguresView]:
        """The figures that count today, and those that will."""
        later = await queries.later_figures(tx)
        return [
            figures_view(group.label, group.rules, await queries.counting(tx, group.rules), later)
            for group in groups
        ]

    @router.put("/figures/{name}", status_code=204)
    async def change_figure(name: str, wanted: FigureInput, me: Me, tx: Tx) -> None:
        """Let a figure count from a day on; what begins from then is reckoned by it."""
        must(me, Act.SET_RULES)
        found = next((rule for group in groups if (rule := group.rule(name))), None)
        if found is None:
            raise NotFound
        await commands.set_figure(tx, me, Wanted(*found, wanted.value, wanted.valid_from))

    @router.get("/unions/{union_id}/figures")
    async def list_union_figures(union_id: UUID, me: Me, tx: Tx) -> list[UnionFigureView]:
        """What a union may ask of itself above the county, and what it does today."""
        await _must_belong(tx, me, union_id)
        own = await queries.own_figures(tx, union_id)
        return [
            UnionFigureView(
                name=name,
                label=group.rules[name].label,
                group=group.label,
                choices=list(group.rules[name].choices),
                least=group.rules[name].least,
                most=group.rules[name].most,
                stricter=group.stricter[name],
                county=county,
                own=own.get(name),
            )
            for group in groups
            for name, county in (await queries.counting(tx, group.rules)).items()
            if name in group.stricter
        ]

    @router.put("/unions/{union_id}/figures/{name}", status_code=204)
    async def set_union_figure(
        union_id: UUID, name: str, wanted: FigureInput, me: Me, tx: Tx
    ) -> None:
        """Let a stricter figure count in one union from a day on."""
        await _must_belong(tx, me, union_id)
        must(me, Act.SET_UNION_RULES, union_id)
        group = next((group for group in groups if name in group.stricter), None)
        found = group.rule(name) if group else None
        if group is None or found is None:
            raise NotFound
        figure = Wanted(*found, wanted.value, wanted.valid_from)
        await commands.set_union_figure(tx, me, union_id, figure, group.stricter[name])

    return router


async def _must_belong(tx: Transaction, me: Caller, union_id: UUID) -> None:
    """Another school's rules are not there for this one."""
    own = {held.union_id for held in me.roles}
    if (union_id not in own and not me.is_county) or not await known_unions(tx, [union_id]):
        raise NotFound
