"""The HTTP door for what the county does with a union."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Response
from pydantic import Field

from services.directory.permissions import Act, must
from services.directory.units import queries
from services.directory.units.api.reading import detail_of
from services.directory.units.api.views import CampusView, ClusterView, UnionDetail
from services.directory.units.commands import campuses, changing, clusters, registering
from services.directory.units.commands.telling import author_of
from services.directory.units.tables import Campus
from shared.contracts.directory import Ownership, SchoolStage, UnionForm
from shared.database import new_id
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("", "units")

StaffCount = Annotated[int, Field(ge=0, le=100_000)]
Reason = Annotated[Line | None, Field(description="Why, or by which paper")]


class NewUnionInput(Input):
    """A school union to register; `name` is the one on the seal, `since` its first day."""

    name: Line
    short_name: Line
    stage: SchoolStage
    form: UnionForm = UnionForm.SINGLE
    rural: bool = False
    ownership: Ownership = Ownership.PUBLIC
    staff_count: StaffCount = 0
    campuses: Annotated[tuple[Line, ...], Field(max_length=20)] = ()
    cluster_id: UUID | None = None
    since: date | None = None


class CorrectionInput(Input):
    """What was recorded wrongly; what is left out stays. A new name or type has acts of its own."""

    name: Line | None = None
    short_name: Line | None = None
    staff_count: StaffCount | None = None
    stage: SchoolStage | None = None
    form: UnionForm | None = None
    rural: bool | None = None
    ownership: Ownership | None = None


class DatedInput(Input):
    """From which day it counts, today where none is named, and why."""

    first_day: date | None = None
    reason: Reason = None


class RenameInput(DatedInput):
    """The new names."""

    name: Line
    short_name: Line


class RetypeInput(DatedInput):
    """The new type; what is left out stays."""

    stage: SchoolStage | None = None
    form: UnionForm | None = None
    rural: bool | None = None
    ownership: Ownership | None = None


class MoveInput(DatedInput):
    """The new cluster; none takes the union out of its cluster."""

    cluster_id: UUID | None = None


class CampusInput(Input):
    """What is recorded of a campus."""

    name: Line
    stage: SchoolStage | None = None
    rural: bool = False
    address: Line | None = None
    staff_count: StaffCount = 0


class NewCampusInput(CampusInput):
    """A campus that the union has from the day on, today where none is named."""

    first_day: date | None = None


class NewClusterInput(Input):
    """A cluster to add."""

    name: Line


@router.post("/clusters", status_code=201)
async def add_cluster(wanted: NewClusterInput, me: Me, tx: Tx) -> ClusterView:
    """Add a cluster."""
    must(me, Act.REGISTER_UNION)
    new = clusters.NewCluster(new_id(), wanted.name)
    await clusters.add_clusters(tx, me.county_id, [new])
    return ClusterView(id=new.cluster_id, name=new.name)


@router.post("/unions", status_code=201)
async def register_union(wanted: NewUnionInput, me: Me, tx: Tx, response: Response) -> UnionDetail:
    """Register a school union."""
    must(me, Act.REGISTER_UNION)
    new = registering.NewUnion(union_id=new_id(), **dict(wanted))
    await registering.register_unions(tx, me.county_id, [new], author_of(me))
    return await detail_of(tx, me, new.union_id, response)


@router.patch("/unions/{union_id}")
async def correct_union(
    union_id: UUID,
    wanted: CorrectionInput,
    me: Me,
    tx: Tx,
    seen: SeenVersion,
    response: Response,
) -> UnionDetail:
    """Put right what is recorded of a union; needs the version that was seen (If-Match)."""
    must(me, Act.CHANGE_UNION)
    given = dict(wanted)
    kind = changing.UnionType(
        **{name: given.pop(name) for name in ("stage", "form", "rural", "ownership")}
    )
    correction = changing.Correction(**given, type=kind)
    await changing.correct_union(tx, union_id, correction, seen_version=seen)
    return await detail_of(tx, me, union_id, response)


@router.post("/unions/{union_id}/rename")
async def rename_union(
    union_id: UUID, wanted: RenameInput, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> UnionDetail:
    """Let a union bear another name from a day on; the old one is still found under old days."""
    must(me, Act.CHANGE_UNION)
    names, day = (wanted.name, wanted.short_name), wanted.first_day or tx.today
    by = author_of(me, wanted.reason)
    await changing.rename_union(tx, union_id, names, day, seen_version=seen, by=by)
    return await detail_of(tx, me, union_id, response)


@router.post("/unions/{union_id}/retype")
async def retype_union(
    union_id: UUID, wanted: RetypeInput, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> UnionDetail:
    """Let a union be of another type from a day on."""
    must(me, Act.CHANGE_UNION)
    kind = changing.UnionType(wanted.stage, wanted.form, wanted.rural, wanted.ownership)
    day, by = wanted.first_day or tx.today, author_of(me, wanted.reason)
    await changing.retype_union(tx, union_id, kind, day, seen_version=seen, by=by)
    return await detail_of(tx, me, union_id, response)


@router.post("/unions/{union_id}/move")
async def move_union(
    union_id: UUID, wanted: MoveInput, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> UnionDetail:
    """Let a union be in another cluster from a day on."""
    must(me, Act.CHANGE_UNION)
    day, by = wanted.first_day or tx.today, author_of(me, wanted.reason)
    await clusters.move_to_cluster(tx, union_id, wanted.cluster_id, day, seen_version=seen, by=by)
    return await detail_of(tx, me, union_id, response)


@router.post("/unions/{union_id}/campuses", status_code=201)
async def add_campus(
    union_id: UUID, wanted: NewCampusInput, me: Me, tx: Tx, response: Response
) -> CampusView:
    """Add a campus to a union."""
    must(me, Act.CHANGE_UNION)
    await queries.one_union(tx, union_id)
    given = dict(wanted)
    day = given.pop("first_day") or tx.today
    made = await campuses.add_campus(tx, union_id, campuses.CampusFacts(**given), day)
    return _campus(made, response)


@router.put("/campuses/{campus_id}")
async def change_campus(
    campus_id: UUID, wanted: CampusInput, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> CampusView:
    """Record something else of a campus; needs the version that was seen (If-Match)."""
    must(me, Act.CHANGE_UNION)
    facts = campuses.CampusFacts(**dict(wanted))
    return _campus(await campuses.change_campus(tx, campus_id, facts, seen_version=seen), response)


@router.post("/campuses/{campus_id}/close")
async def close_campus(
    campus_id: UUID, wanted: DatedInput, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> CampusView:
    """Let a campus be no more from a day on."""
    must(me, Act.CHANGE_UNION)
    day = wanted.first_day or tx.today
    return _campus(await campuses.close_campus(tx, campus_id, day, seen_version=seen), response)


def _campus(campus: Campus, response: Response) -> CampusView:
    etag(response, campus.version)
    return CampusView.model_validate(campus)
