"""HTTP doors of the cascade: the county issues and watches, the school reads, adds and signs."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from services.plans.cascade import commands, queries
from services.plans.cascade.commands import Signature
from services.plans.cascade.domain import chase_text
from services.plans.cascade.queries import ClusterProgress, WallRow
from services.plans.cascade.tables import SchoolPlan
from services.plans.kinds import Actor, Category
from services.plans.people import unions_by_id
from services.plans.permissions import ALLOWED, Act
from services.plans.tasks.api import TaskView, task_views
from services.plans.tasks.commands.shaping import OwnLine, add_own_line
from services.plans.tasks.queries import Counts, TaskFilter, differences, list_tasks
from services.plans.work_plans.api import PlanView, plan_view
from services.plans.work_plans.domain import PlanState
from services.plans.work_plans.queries import get_plan, issued_this_month, plan_measures
from services.plans.work_plans.tables import WorkPlan
from shared.calendar.wording import chinese_date
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.errors import Invalid, NotAllowed
from shared.tenancy import Scope
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line, Paragraph
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

county_router: APIRouter = tenant_router("/plans", "cascade")
school_router: APIRouter = tenant_router("/school-plans", "school plans")

MOST_TASKS = 2000


class CountsView(BaseModel):
    """Tasks that count, those done, and those past their day."""

    total: int
    done: int
    overdue: int


class IssuePreview(BaseModel):
    """What issuing would do, to look at before it is done."""

    schools: int
    school_measures: int
    county_measures: int
    suggested_sign_by: date
    issued_this_month: int = Field(description="Plans already put on the schools this month")


class IssueInput(Input):
    """By when the schools sign; without it the county's number of school working days."""

    sign_by: date | None = None


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
    """A school's progress and where its tasks are."""

    union_id: UUID
    name: str
    counts: CountsView
    tasks: str


class ClusterView(BaseModel):
    """A cluster's progress; its schools are listed for the county only."""

    cluster_id: UUID | None
    name: str
    counts: CountsView
    tasks: str
    schools: list[SchoolProgress]


class ProgressView(BaseModel):
    """Progress rolled up; `tasks` opens what a figure stands on."""

    plan_id: UUID
    schools: CountsView
    county: CountsView
    tasks: str
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


class SchoolPlanLine(BaseModel):
    """A school's copy in a list."""

    id: UUID
    plan_id: UUID
    union_id: UUID
    title: str
    sign_by: date
    signed_on: date | None


class SchoolPlanView(SchoolPlanLine):
    """The one page of a school: the county's list, the own lines, the signature."""

    union_name: str
    organisation: str | None
    guiding_ideology: str | None
    plan_state: PlanState
    sign_by_label: str
    signed_name: str | None
    from_paper: bool
    counts: CountsView
    tasks: list[TaskView]
    actions: list[str]


class SignInput(Input):
    """Signing in person needs nothing; a signature on paper names its day and signer."""

    from_paper: bool = False
    signed_on: date | None = None
    signed_name: Line | None = None


class OwnLineInput(Input):
    """A task that the school adds."""

    text: Paragraph
    category: Category = Category.OTHER
    due_on: date | None = None
    owner_id: UUID | None = None


@county_router.get("/{plan_id}/issue")
async def preview_issue(plan_id: UUID, me: Me, tx: Tx) -> IssuePreview:
    """What issuing would do."""
    me.must_hold(ALLOWED[Act.ISSUE_PLAN])
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


@county_router.post("/{plan_id}/issue")
async def issue_plan(
    plan_id: UUID, wanted: IssueInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> PlanView:
    """Issue the approved plan: every school gets its linked copies, in one act."""
    me.must_hold(ALLOWED[Act.ISSUE_PLAN])
    plan = await commands.issue_plan(tx, plan_id, seen, wanted.sign_by)
    await tx.session.flush()
    etag(response, plan.version)
    return await plan_view(tx, me, plan)


@county_router.get("/{plan_id}/wall")
async def wall(plan_id: UUID, me: Me, tx: Tx) -> WallView:
    """Who has signed and who has not, how far each school is; the county alone sees it."""
    me.must_hold(ALLOWED[Act.SEE_COUNTY])
    plan = await get_plan(tx, plan_id)
    rows = await queries.wall(tx, plan_id)
    unsigned = sum(row.copy.signed_on is None for row in rows)
    may_chase = unsigned and plan.state == PlanState.ISSUED and me.has(*ALLOWED[Act.CHASE])
    return WallView(
        plan_id=plan.id,
        title=plan.title,
        sign_by=plan.sign_by,
        signed=len(rows) - unsigned,
        unsigned=unsigned,
        rows=[_wall_line(row) for row in rows],
        actions=["chase", "copy_chase_text"] if may_chase else [],
    )


@county_router.get("/{plan_id}/progress")
async def progress(plan_id: UUID, request: Request, me: Me, tx: Tx) -> ProgressView:
    """Progress of schools, clusters and county; a cluster lead sees the own clusters' sums."""
    if me.has(*ALLOWED[Act.SEE_COUNTY]):
        return await _progress(tx, plan_id, only=None)
    if not me.clusters_led:
        raise NotAllowed
    await get_plan(tx, plan_id)
    # A cluster lead's scope is one school; sums need the county's rows, and only sums leave.
    async with request.app.state.database.transaction(Scope(county_id=me.county_id)) as county_tx:
        return await _progress(county_tx, plan_id, only=me.clusters_led)


@county_router.get("/{plan_id}/differences")
async def list_differences(plan_id: UUID, me: Me, tx: Tx) -> list[DifferenceView]:
    """Where schools differ from the county's plan: own words, own days, own lines, dropped."""
    me.must_hold(ALLOWED[Act.SEE_COUNTY])
    await get_plan(tx, plan_id)
    views = await task_views(tx, me, list(await differences(tx, plan_id)))
    by_union: dict[UUID, list[TaskView]] = {}
    for view in views:
        by_union.setdefault(view.union_id, []).append(view)
    return [
        DifferenceView(union_id=union_id, name=tasks[0].union_name, tasks=tasks)
        for union_id, tasks in by_union.items()
    ]


@county_router.post("/{plan_id}/chase", status_code=201)
async def chase(plan_id: UUID, wanted: ChaseInput, me: Me, tx: Tx) -> ChaseView:
    """Ask the schools that have not signed; each at most once a week."""
    me.must_hold(ALLOWED[Act.CHASE])
    made = await commands.chase(tx, me, plan_id, wanted.union_ids)
    return ChaseView(id=made.id, asked=made.asked)


@county_router.get("/{plan_id}/chase-text")
async def copy_chase_text(plan_id: UUID, request: Request, me: Me, tx: Tx) -> ChaseText:
    """The text with the missing schools and a link, for the chat group."""
    me.must_hold(ALLOWED[Act.CHASE])
    plan = await get_plan(tx, plan_id)
    if plan.sign_by is None:
        raise Invalid("这份计划还没有下发，没有可催办的学校。")
    missing = await queries.missing_names(tx, plan_id)
    link = f"{request.app.state.settings.public_url.rstrip('/')}/plans/{plan_id}"
    text = chase_text(plan.title, chinese_date(plan.sign_by), missing, link)
    return ChaseText(text=text, missing=missing)


@school_router.get("")
async def list_school_plans(me: Me, tx: Tx) -> list[SchoolPlanLine]:
    """The plans that the caller's unions have been given."""
    unions = list(me.unions_as(ALLOWED[Act.SEE_SCHOOL]))
    return [_school_line(copy, plan) for copy, plan in await queries.school_plans(tx, unions)]


@school_router.get("/{school_plan_id}")
async def get_school_plan(
    school_plan_id: UUID, me: Me, tx: Tx, response: Response
) -> SchoolPlanView:
    """The school's one page: the county's list ticked, own lines, signature."""
    copy = await queries.get_school_plan(tx, school_plan_id)
    etag(response, copy.version)
    return await _school_view(tx, me, copy)


@school_router.post("/{school_plan_id}/sign")
async def sign_plan(school_plan_id: UUID, wanted: SignInput, me: Me, tx: Tx) -> SchoolPlanView:
    """Sign once for the whole plan; a signature given on paper is recorded with its day."""
    copy = await queries.get_school_plan(tx, school_plan_id)
    _must_sign(me, copy, from_paper=wanted.from_paper)
    copy = await commands.sign_plan(tx, me, school_plan_id, _signature(tx, me, wanted))
    return await _school_view(tx, me, copy)


@school_router.post("/{school_plan_id}/lines", status_code=201)
async def add_line(school_plan_id: UUID, wanted: OwnLineInput, me: Me, tx: Tx) -> TaskView:
    """Add a task of the school's own."""
    copy = await queries.get_school_plan(tx, school_plan_id)
    me.must_hold(ALLOWED[Act.SHAPE_TASKS], copy.union_id)
    line = OwnLine(wanted.text, wanted.category.value, wanted.due_on, wanted.owner_id)
    task = await add_own_line(tx, me, copy.union_id, copy.plan_id, line)
    return (await task_views(tx, me, [task]))[0]


def _must_sign(me: Caller, copy: SchoolPlan, *, from_paper: bool) -> None:
    """The school's own signers; the county may record what was signed on paper."""
    if from_paper and me.has(Role.COUNTY_OFFICER, Role.COUNTY_CHAIR):
        return
    me.must_hold(ALLOWED[Act.SIGN_PLAN], copy.union_id)


def _signature(tx: Transaction, me: Caller, wanted: SignInput) -> Signature:
    if not wanted.from_paper:
        return Signature(signed_on=tx.today, signed_name=me.name)
    if wanted.signed_on is None or wanted.signed_name is None:
        raise Invalid("补录纸质签收，请填写签收日期和签收人姓名。")
    if wanted.signed_on > tx.today:
        raise Invalid("签收日期不能晚于今天，请改为实际签收的日期。")
    return Signature(wanted.signed_on, wanted.signed_name, from_paper=True)


def _counts(counts: Counts) -> CountsView:
    return CountsView(total=counts.total, done=counts.done, overdue=counts.overdue)


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
        counts=_counts(row.counts),
        differences=row.differences,
    )


async def _progress(
    tx: Transaction, plan_id: UUID, *, only: frozenset[UUID] | None
) -> ProgressView:
    await get_plan(tx, plan_id)
    total, county, clusters = await queries.progress(tx, plan_id)
    if only is not None:
        clusters = [cluster for cluster in clusters if cluster.cluster_id in only]
        total = sum((cluster.counts for cluster in clusters), Counts())
        county = Counts()
    base = f"/tasks?plan_id={plan_id}"
    return ProgressView(
        plan_id=plan_id,
        schools=_counts(total),
        county=_counts(county),
        tasks=base,
        clusters=[_cluster_view(base, cluster, named=only is None) for cluster in clusters],
    )


def _cluster_view(base: str, cluster: ClusterProgress, *, named: bool) -> ClusterView:
    return ClusterView(
        cluster_id=cluster.cluster_id,
        name=cluster.name,
        counts=_counts(cluster.counts),
        tasks=f"{base}&cluster_id={cluster.cluster_id}",
        schools=[
            SchoolProgress(
                union_id=union.union_id,
                name=union.short_name,
                counts=_counts(counts),
                tasks=f"{base}&union_id={union.union_id}",
            )
            for union, counts in cluster.schools
            if named
        ],
    )


def _school_line(copy: SchoolPlan, plan: WorkPlan) -> SchoolPlanLine:
    return SchoolPlanLine(
        id=copy.id,
        plan_id=plan.id,
        union_id=copy.union_id,
        title=plan.title,
        sign_by=copy.sign_by,
        signed_on=copy.signed_on,
    )


async def _school_view(tx: Transaction, me: Caller, copy: SchoolPlan) -> SchoolPlanView:
    plan = await get_plan(tx, copy.plan_id)
    wanted = TaskFilter(plan_id=plan.id, union_ids=(copy.union_id,))
    tasks = await task_views(
        tx, me, list(await list_tasks(tx, wanted, after=None, limit=MOST_TASKS))
    )
    unions = await unions_by_id(tx, [copy.union_id])
    counted = [task for task in tasks if task.state not in {"exempted", "cancelled"}]
    return SchoolPlanView(
        **_school_line(copy, plan).model_dump(),
        union_name=unions[copy.union_id].name if copy.union_id in unions else "",
        organisation=plan.organisation,
        guiding_ideology=plan.guiding_ideology,
        plan_state=PlanState(plan.state),
        sign_by_label=chinese_date(copy.sign_by),
        signed_name=copy.signed_name,
        from_paper=copy.from_paper,
        counts=CountsView(
            total=len(counted),
            done=sum(task.state == "done" for task in counted),
            overdue=sum(task.overdue for task in counted),
        ),
        tasks=tasks,
        actions=_school_actions(me, copy, plan),
    )


def _school_actions(me: Caller, copy: SchoolPlan, plan: WorkPlan) -> list[str]:
    if plan.state != PlanState.ISSUED:
        return []
    actions = []
    if copy.signed_on is None and copy.union_id in me.unions_as(ALLOWED[Act.SIGN_PLAN]):
        actions += ["sign", "sign_from_paper"]
    elif copy.signed_on is None and me.has(Role.COUNTY_OFFICER, Role.COUNTY_CHAIR):
        actions.append("sign_from_paper")
    if copy.union_id in me.unions_as(ALLOWED[Act.SHAPE_TASKS]):
        actions.append("add_line")
    return actions
