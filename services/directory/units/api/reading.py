"""The HTTP door for reading the tree: list, tree, one union, its history."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel

from services.directory.pinyin_pages import Wanted, next_cursor
from services.directory.units import queries
from services.directory.units.api.views import (
    ClusterView,
    UnionActView,
    UnionDetail,
    UnionView,
    act_view,
    members_of,
    name_of,
    view,
)
from services.directory.units.queries import Leaf, ListedUnion, UnionFilter
from services.directory.units.tables import Campus
from shared.contracts.directory import Ownership, SchoolStage, UnionForm, UnionKind
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Page
from shared.web.routes import Tx, etag, tenant_router

router = tenant_router("", "units")


class UnionsWanted(Wanted):
    """Filters and place in the list of unions; `day` asks for the list of another day."""

    day: date | None = None
    stage: SchoolStage | None = None
    cluster_id: UUID | None = None
    active: bool | None = None
    form: UnionForm | None = None
    rural: bool | None = None
    ownership: Ownership | None = None

    def filter(self) -> UnionFilter:
        return UnionFilter(
            self.q,
            self.stage,
            self.cluster_id,
            self.active,
            self.form,
            self.rural,
            self.ownership,
        )


class OnDay(Input):
    """The day asked for; today where none is named."""

    day: date | None = None


class LeafView(BaseModel):
    """A union in the tree, with the names of its campuses."""

    id: UUID
    short_name: str
    stage: SchoolStage | None
    form: UnionForm
    rural: bool
    ownership: Ownership
    staff_count: int
    campuses: list[str]


class BranchView(BaseModel):
    """A cluster with its unions, or those in no cluster."""

    cluster: ClusterView | None
    unions: list[LeafView]


class TreeView(BaseModel):
    """The county's own union, and below it the clusters with their unions."""

    day: date
    county: LeafView | None
    branches: list[BranchView]


@router.get("/clusters")
async def list_clusters(tx: Tx) -> list[ClusterView]:
    """The county's clusters."""
    return [ClusterView(id=row.cluster_id, name=row.name) for row in await queries.clusters(tx)]


@router.get("/unions")
async def list_unions(me: Me, tx: Tx, wanted: Annotated[UnionsWanted, Query()]) -> Page[UnionView]:
    """The county's unions, sorted by pinyin."""
    chosen, after, day = wanted.filter(), wanted.after(), wanted.day or tx.today
    found = await queries.list_unions(tx, chosen, day=day, after=after, limit=wanted.limit + 1)
    page = found[: wanted.limit]
    last = page[-1] if len(found) > wanted.limit else None
    return Page(
        items=await _views(tx, me, page, day),
        next=next_cursor((last.then.sort_key, last.then.union_id) if last else None),
        total=await queries.count_unions(tx, chosen, day) if after is None else None,
    )


@router.get("/unions/tree")
async def show_tree(tx: Tx, wanted: Annotated[OnDay, Query()]) -> TreeView:
    """The unions that were there on the day, by cluster."""
    day = wanted.day or tx.today
    leaves = await queries.leaves_on(tx, day)
    campuses = await queries.campuses_on(tx, day)
    clusters = [ClusterView(id=c.cluster_id, name=c.name) for c in await queries.clusters(tx)]
    branches = [BranchView(cluster=cluster, unions=[]) for cluster in [*clusters, None]]
    places = {branch.cluster.id if branch.cluster else None: branch for branch in branches}
    county = None
    for leaf in leaves:
        shown = _leaf(leaf, campuses.get(leaf.union_id, []))
        if leaf.kind is UnionKind.COUNTY:
            county = shown
        else:
            places[leaf.cluster_id].unions.append(shown)
    grown = [branch for branch in branches if branch.unions or branch.cluster]
    return TreeView(day=day, county=county, branches=grown)


@router.get("/unions/{union_id}")
async def show_union(
    union_id: UUID, me: Me, tx: Tx, response: Response, wanted: Annotated[OnDay, Query()]
) -> UnionDetail:
    """One union as it was on the day."""
    return await detail_of(tx, me, union_id, response, wanted.day)


@router.get("/unions/{union_id}/history")
async def show_history(union_id: UUID, tx: Tx) -> list[UnionActView]:
    """What was done with the union, the oldest first."""
    await queries.one_union(tx, union_id)
    return [act_view(act) for act in await queries.acts_on(tx, union_id)]


async def detail_of(
    tx: Tx, me: Caller, union_id: UUID, response: Response, day: date | None = None
) -> UnionDetail:
    """The union as the caller sees it, with its version as ETag."""
    day = day or tx.today
    listed = await queries.one_union(tx, union_id, day)
    campuses = await queries.campuses_on(tx, day, [union_id])
    etag(response, listed.union.version)
    named = await queries.unions_named(tx, [listed.then.successor_id or union_id])
    return UnionDetail(
        **members_of(listed, me, campuses, is_now=day == tx.today),
        since=listed.then.first_day,
        successor=name_of(named[0]) if listed.then.successor_id else None,
        predecessors=[name_of(one) for one in await queries.merged_into(tx, union_id, day)],
    )


def _leaf(leaf: Leaf, campuses: list[Campus]) -> LeafView:
    return LeafView(
        id=leaf.union_id,
        short_name=leaf.short_name,
        stage=leaf.stage,
        form=leaf.form,
        rural=leaf.rural,
        ownership=leaf.ownership,
        staff_count=leaf.staff_count,
        campuses=[campus.name for campus in campuses],
    )


async def _views(tx: Tx, me: Caller, found: list[ListedUnion], day: date) -> list[UnionView]:
    campuses = await queries.campuses_on(tx, day, [listed.union.union_id for listed in found])
    return [view(listed, me, campuses, is_now=day == tx.today) for listed in found]
