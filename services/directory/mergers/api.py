"""The HTTP door of the ends of unions: a preview, then the act."""

from dataclasses import asdict
from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.directory.mergers import commands, queries
from services.directory.mergers.domain import MOST_SOURCES, EndPlan
from services.directory.permissions import Act, must
from services.directory.units import queries as units
from services.directory.units.api.acting import DatedInput, NewUnionInput
from services.directory.units.api.reading import detail_of
from services.directory.units.api.views import UnionDetail
from services.directory.units.commands.changing import reopen_union
from services.directory.units.commands.registering import NewUnion
from services.directory.units.commands.telling import author_of
from shared.database import new_id
from shared.errors import Invalid
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import SeenVersion, Tx, tenant_router

router = tenant_router("", "mergers")

Seen = Annotated[str, Field(max_length=64)]


class RoleEnding(BaseModel):
    """A role that ends with its union."""

    person_name: str
    label: str


class LeavingView(BaseModel):
    """A union that will be no more, and what goes with it."""

    union_id: UUID
    name: str
    short_name: str
    staff_count: int
    people: int
    roles: list[RoleEnding]
    groups: list[str]
    campuses: list[str]


class EndPlanView(BaseModel):
    """What will happen; `seen` is sent back with the act, so that nothing else is done."""

    day: date
    leaving: list[LeavingView]
    target_id: UUID | None
    target_name: str | None
    staff_count_after: int | None
    obstacles: list[str]
    seen: str


class MergerWanted(DatedInput):
    """Which unions go into which: `target_id` one that is there, or `target` a new one."""

    source_ids: Annotated[tuple[UUID, ...], Field(min_length=1, max_length=MOST_SOURCES)]
    target_id: UUID | None = None
    target: NewUnionInput | None = None
    keeps_campuses: bool = False


class MergerInput(MergerWanted):
    """The same, and the preview that was looked at."""

    seen: Seen


class ClosingInput(DatedInput):
    """The first day without the union, and the preview that was looked at."""

    seen: Seen


class ClosingWanted(Input):
    """The first day without the union; today where none is named."""

    first_day: date | None = None


@router.post("/mergers/preview")
async def preview_merger(wanted: MergerWanted, me: Me, tx: Tx) -> EndPlanView:
    """What a merger would do; nothing is changed."""
    must(me, Act.CHANGE_UNION)
    return _view(await commands.plan_of(tx, _merger(wanted, tx.today)))


@router.post("/mergers", status_code=201)
async def merge_unions(wanted: MergerInput, me: Me, tx: Tx, response: Response) -> UnionDetail:
    """Merge unions as the preview said; the union that is left."""
    must(me, Act.CHANGE_UNION)
    target_id = await commands.merge_unions(
        tx, _merger(wanted, tx.today), seen=wanted.seen, by=author_of(me, wanted.reason)
    )
    return await detail_of(tx, me, target_id, response)


@router.get("/unions/{union_id}/closing")
async def preview_closing(
    union_id: UUID, me: Me, tx: Tx, wanted: Annotated[ClosingWanted, Query()]
) -> EndPlanView:
    """What closing the union would do; nothing is changed."""
    must(me, Act.CHANGE_UNION)
    return _view(await queries.plan_closing(tx, union_id, wanted.first_day or tx.today))


@router.post("/unions/{union_id}/close")
async def close_union(
    union_id: UUID, wanted: ClosingInput, me: Me, tx: Tx, response: Response
) -> UnionDetail:
    """Close a union as the preview said."""
    must(me, Act.CHANGE_UNION)
    day, by = wanted.first_day or tx.today, author_of(me, wanted.reason)
    await commands.close_union(tx, union_id, day, seen=wanted.seen, by=by)
    return await detail_of(tx, me, union_id, response)


@router.post("/unions/{union_id}/reopen")
async def reopen(
    union_id: UUID, wanted: DatedInput, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> UnionDetail:
    """Let a union be there again; needs the version that was seen (If-Match)."""
    must(me, Act.CHANGE_UNION)
    await units.one_union(tx, union_id)
    day, by = wanted.first_day or tx.today, author_of(me, wanted.reason)
    await reopen_union(tx, union_id, day, seen_version=seen, by=by)
    return await detail_of(tx, me, union_id, response)


def _merger(wanted: MergerWanted, today: date) -> commands.Merger:
    new, into = wanted.target, wanted.target_id
    if (new is None) == (into is None):
        raise Invalid("请选择并入哪个单位，或者填写新成立的单位，两者选一。")
    target = into or NewUnion(union_id=new_id(), **dict(new or {}))
    return commands.Merger(
        wanted.source_ids, target, wanted.first_day or today, wanted.keeps_campuses
    )


def _view(plan: EndPlan) -> EndPlanView:
    told = asdict(plan)
    leaving = [LeavingView(**(one | {"people": len(one["people"])})) for one in told.pop("leaving")]
    return EndPlanView(**told, leaving=leaving, seen=plan.digest)
