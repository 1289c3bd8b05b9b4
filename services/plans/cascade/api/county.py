"""The county's door to the cascade: issue, wall, progress, differences, chase, close."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from services.plans.cascade import commands, queries
from services.plans.cascade.api.counts import CountsView, counts_view, opening
from services.plans.cascade.domain import chase_text
from services.plans.cascade.queries import ClusterProgress, WallRow
from services.plans.kinds import Actor, Day
from services.plans.permissions import Act, may, must
from services.plans.tasks.api.views import TaskView, task_views
from services.plans.tasks.queries import Counts, differences
from services.plans.work_plans.api.views import PlanView, plan_view
from services.plans.work_plans.queries import get_plan, issued_this_month, plan_measures
from shared.calendar.wording import chinese_date
from shared.contracts.directory import UnionKind
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.errors import NotAllowed
from shared.tenancy import Scope
from shared.web.identity import Caller, Me
from shared.web.inputs import Input
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router: APIRouter = tenant_router("/plans", "cascade")


class IssuePreview(BaseModel):
    """What issuing would do, to look at before it is done."""

    schools: int
    school_measures: int
    county_measures: int
    suggested_sign_by: date
    issued_this_month: int = Field(description="Plans already put on the schools this month")


class IssueInput(Input):
    """By when the schools sign; without it the county's number of school working days."""

    sign_by: Day | None = None


class WallLine(BaseModel):
    """A school on the county wall."""

    union_id: UUID
    name: str
    cluster_name: str | None
    chair: str | None
    school_plan_id: UUID
    signed_on: date | None
    signed_name: str | None
    from_paper: bool
    last_chased_at: datetime | None
    counts: CountsView
    differences: int


class WallView(BaseModel):
    """Every school of a plan, trouble first."""

    plan_id: UUID
    title: str
    sign_by: date | None
    signed: int
    unsigned: int
    rows: list[WallLine]
    actions: list[str]


class SchoolProgress(BaseModel):
    """A school's progress."""

    union_id: UUID
    name: str
    counts: CountsView


class ClusterView(BaseModel):
    """A cluster's progress; its schools are listed for the county only."""

    cluster_id: UUID | None
    name: str
    counts: CountsView
    schools: list[SchoolProgress]


class ProgressView(BaseModel):
    """Progress rolled up: school, cluster, all schools; and the county's own tasks beside it."""

    plan_id: UUID
    schools: CountsView
    county: CountsView
    clusters: list[ClusterView]


class ChaseInput(Input):
    """Which schools to ask; empty asks all that have not signed."""

    union_ids: Annotated[tuple[UUID, ...], Field(max_length=1000)] = ()


class ChaseView(BaseModel):
    """Whom a chase asked."""

    id: UUID
    asked: list[UUID]


class ChaseText(BaseModel):
    """Text to paste into the chat group."""

    text: str
    missing: list[str]


class DifferenceView(BaseModel):
    """A school's differences from the county's plan."""

    union_id: UUID
    name: str
    tasks: list[TaskView]


@router.get("/{plan_id}/issue")
async def preview_issue(plan_id: UUID, me: Me, tx: Tx) -> IssuePreview:
    """What issuing would do."""
    must(me, Act.ISSUE_PLAN)
    await get_plan(tx, plan_id)
    measures = await plan_measures(tx, plan_id)
    mine = sum(measure.actor == Actor.SCHOOL for measure in measures)
    return IssuePreview(
        schools=await queries.school_count(tx),
        school_measures=mine,
        county_measures=len(measures) - mine,
        suggested_sign_by=await commands.suggested_sign_by(tx),
        issued_this_month=await issued_this_month(tx),
    )


@router.post("/{plan_id}/issue")
async def issue_plan(
    plan_id: UUID, wanted: IssueInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> PlanView:
    """Issue the approved plan: every school gets its linked copies, in one act."""
    must(me, Act.ISSUE_PLAN)
    plan = await commands.issue_plan(tx, plan_id, seen, wanted.sign_by)
    await tx.session.flush()
    etag(response, plan.version)
    return await plan_view(tx, me, plan)


@router.get("/{plan_id}/wall")
async def wall(plan_id: UUID, me: Me, tx: Tx) -> WallView:
    """Who has signed and who has not, how far each school is; the county alone sees it."""
    must(me, Act.SEE_COUNTY)
    plan = await get_plan(tx, plan_id)
    rows = await queries.wall(tx, plan_id)
    unsigned = sum(row.copy.signed_on is None for row in rows)
    return WallView(
        plan_id=plan.id,
        title=plan.title,
        sign_by=plan.sign_by,
        signed=len(rows) - unsigned,
        unsigned=unsigned,
        rows=[_wall_line(row) for row in rows],
        actions=await commands.chase_actions(tx, plan_id) if may(me, Act.CHASE) else [],
    )


@router.get("/{plan_id}/progress")
async def progress(plan_id: UUID, request: Request, me: Me, tx: Tx) -> ProgressView:
    """Progress of schools, clusters and county; a cluster lead sees the own clusters' sums."""
    if may(me, Act.SEE_COUNTY):
        return await _progress(tx, plan_id)
    if not me.clusters_led:
        raise NotAllowed
    # The caller's own transaction does not show the rows that the sums are made of. It has asked
    # nothing yet and so holds no connection: requests do not wait for each other's second one.
    led = Scope(me.county_id, me.unions_as({Role.CLUSTER_LEAD}))
    async with request.app.state.database.transaction(led) as led_tx:
        return await _led_progress(led_tx, plan_id, me)


@router.get("/{plan_id}/differences")
async def list_differences(
    plan_id: UUID, me: Me, tx: Tx, union_id: UUID | None = None
) -> list[DifferenceView]:
    """Where schools differ from the county's plan: own words, own days, own lines, dropped."""
    must(me, Act.SEE_COUNTY)
    await get_plan(tx, plan_id)
    schools = await queries.schools_of(tx, plan_id)
    wanted = [s.union_id for s in schools if union_id in {None, s.union_id}]
    views = await task_views(tx, me, list(await differences(tx, plan_id, wanted)))
    by_union: dict[UUID, list[TaskView]] = {}
    for view in views:
        by_union.setdefault(view.union_id, []).append(view)
    return [
        DifferenceView(union_id=union_id, name=tasks[0].union_name, tasks=tasks)
        for union_id, tasks in by_union.items()
    ]


@router.post("/{plan_id}/chase", status_code=201)
async def chase(plan_id: UUID, wanted: ChaseInput, me: Me, tx: Tx) -> ChaseView:
    """Ask the schools that have not signed; each at most once a week."""
    must(me, Act.CHASE)
    made = await commands.chase(tx, me, plan_id, wanted.union_ids)
    return ChaseView(id=made.id, asked=made.asked)


@router.get("/{plan_id}/chase-text")
async def copy_chase_text(plan_id: UUID, request: Request, me: Me, tx: Tx) -> ChaseText:
    """The text with the missing schools and a link, for the chat group."""
    must(me, Act.CHASE)
    plan, sign_by, missing = await commands.missing_for_chase(tx, plan_id)
    link = f"{request.app.state.settings.public_url.rstrip('/')}/plans/{plan_id}"
    text = chase_text(plan.title, chinese_date(sign_by), missing, link)
    return ChaseText(text=text, missing=missing)


@router.post("/{plan_id}/close")
async def close_plan(plan_id: UUID, me: Me, tx: Tx) -> PlanView:
    """End the plan's year: nothing is asked of the schools any more."""
    must(me, Act.ISSUE_PLAN)
    return await plan_view(tx, me, await commands.close_plan(tx, plan_id))


def _wall_line(row: WallRow) -> WallLine:
    return WallLine(
        union_id=row.union.union_id,
        name=row.union.short_name,
        cluster_name=row.union.cluster_name,
        chair=row.chair,
        school_plan_id=row.copy.id,
        signed_on=row.copy.signed_on,
        signed_name=row.copy.signed_name,
        from_paper=row.copy.from_paper,
        last_chased_at=row.copy.last_chased_at,
        counts=_of_school(row.copy.plan_id, row.union.union_id, row.counts),
        differences=row.differences,
    )


async def _progress(tx: Transaction, plan_id: UUID) -> ProgressView:
    plan = await get_plan(tx, plan_id)
    county, clusters = await queries.progress(tx, plan)
    return ProgressView(
        plan_id=plan_id,
        schools=counts_view(_sum(clusters), opening(plan_id, level=UnionKind.SCHOOL)),
        county=counts_view(county, opening(plan_id, union_id=plan.union_id)),
        clusters=[
            ClusterView(
                cluster_id=cluster.cluster_id,
                name=cluster.name,
                counts=counts_view(
                    cluster.counts, opening(plan_id, cluster=cluster.cluster_id or "none")
                ),
                schools=[
                    SchoolProgress(
                        union_id=union.union_id,
                        name=union.short_name,
                        counts=_of_school(plan_id, union.union_id, counts),
                    )
                    for union, counts in cluster.schools
                ],
            )
            for cluster in clusters
        ],
    )


async def _led_progress(tx: Transaction, plan_id: UUID, me: Caller) -> ProgressView:
    """What a cluster lead sees: sums, which open nothing (R-SEC-5)."""
    plan = await get_plan(tx, plan_id)
    _, clusters = await queries.progress(tx, plan)
    led = [cluster for cluster in clusters if cluster.cluster_id in me.clusters_led]
    return ProgressView(
        plan_id=plan_id,
        schools=counts_view(_sum(led), None),
        county=counts_view(Counts(), None),
        clusters=[
            ClusterView(
                cluster_id=cluster.cluster_id,
                name=cluster.name,
                counts=counts_view(cluster.counts, None),
                schools=[],
            )
            for cluster in led
        ],
    )


def _sum(clusters: list[ClusterProgress]) -> Counts:
    return sum((cluster.counts for cluster in clusters), Counts())


def _of_school(plan_id: UUID, union_id: UUID, counts: Counts) -> CountsView:
    return counts_view(counts, opening(plan_id, union_id=union_id))
