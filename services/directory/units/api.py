"""The HTTP door of units."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, Field

from services.directory.permissions import Act, acts_of, must
from services.directory.pinyin_pages import Wanted, next_cursor
from services.directory.units import commands, queries
from services.directory.units.queries import ListedUnion, UnionFilter
from shared.contracts.directory import SchoolStage, UnionKind
from shared.database import new_id
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line, Page
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("", "units")

StaffCount = Annotated[int, Field(ge=0, le=100_000)]
Campuses = Annotated[tuple[Line, ...], Field(max_length=20)]


class ClusterView(BaseModel):
    """A cluster."""

    id: UUID
    name: str


class UnionView(BaseModel):
    """A union with the cluster it is in today; `actions` is what the caller may do with it."""

    id: UUID
    version: int
    kind: UnionKind
    name: str
    short_name: str
    stage: SchoolStage | None
    parent_id: UUID | None
    cluster: ClusterView | None
    staff_count: int
    campuses: list[str]
    active: bool
    actions: list[Act]


class NewUnionInput(Input):
    """A school union to register; `name` is the one on the seal."""

    name: Line
    short_name: Line
    stage: SchoolStage
    staff_count: StaffCount = 0
    campuses: Campuses = ()
    cluster_id: UUID | None = None


class UnionChangeInput(Input):
    """What is to be different; what is left out stays. A new cluster counts from today."""

    name: Line | None = None
    short_name: Line | None = None
    stage: SchoolStage | None = None
    staff_count: StaffCount | None = None
    campuses: Campuses | None = None
    active: bool | None = None
    cluster_id: UUID | None = None


class UnionsWanted(Wanted):
    """Filters and place in the list of unions."""

    stage: SchoolStage | None = None
    cluster_id: UUID | None = None
    active: bool | None = None


class NewClusterInput(Input):
    """A cluster to add."""

    name: Line


@router.get("/clusters")
async def list_clusters(tx: Tx) -> list[ClusterView]:
    """The county's clusters."""
    return [ClusterView(id=row.cluster_id, name=row.name) for row in await queries.clusters(tx)]


@router.post("/clusters", status_code=201)
async def add_cluster(wanted: NewClusterInput, me: Me, tx: Tx) -> ClusterView:
    """Add a cluster."""
    must(me, Act.REGISTER_UNION)
    new = commands.NewCluster(new_id(), wanted.name)
    await commands.add_clusters(tx, me.county_id, [new])
    return ClusterView(id=new.cluster_id, name=new.name)


@router.get("/unions")
async def list_unions(me: Me, tx: Tx, wanted: Annotated[UnionsWanted, Query()]) -> Page[UnionView]:
    """The county's unions, sorted by pinyin."""
    chosen = UnionFilter(wanted.q, wanted.stage, wanted.cluster_id, wanted.active)
    found = await queries.list_unions(tx, chosen, after=wanted.after(), limit=wanted.limit + 1)
    page = found[: wanted.limit]
    last = page[-1].union if len(found) > wanted.limit else None
    return Page(
        items=[_view(listed, me) for listed in page],
        next=next_cursor((last.sort_key, last.union_id) if last else None),
    )


@router.get("/unions/{union_id}")
async def show_union(union_id: UUID, me: Me, tx: Tx, response: Response) -> UnionView:
    """One union."""
    return await _view_of(union_id, me, tx, response)


@router.post("/unions", status_code=201)
async def register_union(wanted: NewUnionInput, me: Me, tx: Tx, response: Response) -> UnionView:
    """Register a school union."""
    must(me, Act.REGISTER_UNION)
    new = commands.NewUnion(union_id=new_id(), **dict(wanted))
    await commands.register_unions(tx, me.county_id, [new])
    return await _view_of(new.union_id, me, tx, response)


@router.patch("/unions/{union_id}")
async def change_union(
    union_id: UUID,
    wanted: UnionChangeInput,
    me: Me,
    tx: Tx,
    seen: SeenVersion,
    response: Response,
) -> UnionView:
    """Change a union; needs the version that was seen (If-Match)."""
    must(me, Act.CHANGE_UNION)
    given = dict(wanted)
    cluster_id = given.pop("cluster_id")
    await commands.change_union(tx, union_id, commands.UnionChange(**given), seen_version=seen)
    if cluster_id is not None:
        await commands.move_to_cluster(tx, union_id, cluster_id, tx.today)
    return await _view_of(union_id, me, tx, response)


async def _view_of(union_id: UUID, me: Caller, tx: Tx, response: Response) -> UnionView:
    listed = await queries.one_union(tx, union_id)
    etag(response, listed.union.version)
    return _view(listed, me)


def _view(listed: ListedUnion, me: Caller) -> UnionView:
    union = listed.union
    cluster = None
    if listed.cluster_id is not None and listed.cluster_name is not None:
        cluster = ClusterView(id=listed.cluster_id, name=listed.cluster_name)
    return UnionView(
        id=union.union_id,
        version=union.version,
        kind=UnionKind(union.kind),
        name=union.name,
        short_name=union.short_name,
        stage=SchoolStage(union.stage) if union.stage else None,
        parent_id=union.parent_id,
        cluster=cluster,
        staff_count=union.staff_count,
        campuses=union.campuses,
        active=union.active,
        actions=acts_of(me, Act.CHANGE_UNION, Act.READ_STAFF, union_id=union.union_id),
    )
