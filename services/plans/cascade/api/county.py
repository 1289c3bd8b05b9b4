"""The county's door to the cascade: issue, wall, progress, differences, chase, close."""

from collections import Counter
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, Field

from services.plans.cascade import queries
from services.plans.cascade.api.counts import CountsView, counts_view, opening
from services.plans.cascade.commands import chasing, chasing_overdue, issuing
from services.plans.cascade.domain import SignTermSource, chase_text, moved_days, overdue_text
from services.plans.cascade.queries import WallRow
from services.plans.kinds import Actor
from services.plans.people import chairs_of, school_unions
from services.plans.permissions import Act, may, must
from services.plans.tasks.api.views import TaskView, task_views
from services.plans.tasks.queries import differences
from services.plans.work_plans.api.views import PlanView, SamePlan, plan_view, same_plan
from services.plans.work_plans.domain import PlanState
from services.plans.work_plans.queries import (
    get_plan,
    issued_this_month,
    plan_measures,
    plans_of_title,
)
from services.plans.work_plans.tables import WorkPlan
from shared.calendar.wording import chinese_date
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.inputs import Day, Input
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router: APIRouter = tenant_router("/plans", "cascade")


class IssuePreview(BaseModel):
    """What issuing would do, to look at before it is done."""

    schools: int
    chairs: int = Field(description="Schools whose union chair is known and will be told")
    school_measures: int
    county_measures: int
    cluster_measures: int
    sign_by: date = Field(description="The day looked at: the one asked about, else the suggested")
    suggested_sign_by: date
    sign_within: int = Field(description="School working days, from which the day is suggested")
    sign_within_from: SignTermSource
    past: int = Field(description="Measures whose day is over; they would be due on `sign_by`")
    before_signing: int = Field(description="Measures of a day to come that is before `sign_by`")
    same_title: list[SamePlan]
    issued_this_month: int = Field(description="Plans already put on the schools this month")


class IssueInput(Input):
    """By when the schools sign; without it the county's number of school working days."""

    sign_by: Day | None = None


class WallLine(BaseModel):
    """A school on the county wall."""

    union_id: UUID
    name: str
    initials: str
    cluster_name: str | None
    chair: str | None
    school_plan_id: UUID
    signed_on: date | None
    signed_name: str | None
    from_paper: bool
    last_chased_at: datetime | None
    tasks_chased_at: datetime | None
    counts: CountsView
    differences: int


class WallView(BaseModel):
    """Every school of a plan, trouble first."""

    plan_id: UUID
    title: str
    sign_by: date | None
    signed: int
    unsigned: int
    newcomers: int = Field(description="Schools that joined since and have no copy yet")
    rows: list[WallLine]
    actions: list[str]


class ChaseInput(Input):
    """Which schools to ask; empty asks all that are behind."""

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
async def preview_issue(plan_id: UUID, me: Me, tx: Tx, sign_by: Day | None = None) -> IssuePreview:
    """What issuing would do, with this day to sign by or with the suggested one."""
    must(me, Act.ISSUE_PLAN)
    plan = await get_plan(tx, plan_id)
    measures = await plan_measures(tx, plan_id)
    schools = [school.union_id for school in await school_unions(tx)]
    actors = Counter(measure.actor for measure in measures)
    term = await issuing.term_to_sign(tx, plan)
    suggested = await issuing.end_of_term(tx, term)
    moved = moved_days((measure.due_on for measure in measures), tx.today, sign_by or suggested)
    return IssuePreview(
        schools=len(schools),
        chairs=len(await chairs_of(tx, schools)),
        school_measures=actors[Actor.SCHOOL],
        county_measures=actors[Actor.COUNTY],
        cluster_measures=actors[Actor.CLUSTER],
        sign_by=sign_by or suggested,
        suggested_sign_by=suggested,
        sign_within=term.days,
        sign_within_from=term.source,
        past=moved.past,
        before_signing=moved.before_signing,
        same_title=[same_plan(other) for other in await plans_of_title(tx, plan.title, plan.id)],
        issued_this_month=await issued_this_month(tx),
    )


@router.post("/{plan_id}/issue")
async def issue_plan(
    plan_id: UUID, wanted: IssueInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> PlanView:
    """Issue the approved plan: every school gets its linked copies, in one act."""
    must(me, Act.ISSUE_PLAN)
    plan = await issuing.issue_plan(tx, plan_id, seen, wanted.sign_by)
    await tx.session.flush()
    etag(response, plan.version)
    return await plan_view(tx, me, plan)


@router.post("/{plan_id}/newcomers")
async def issue_to_newcomers(plan_id: UUID, me: Me, tx: Tx) -> list[UUID]:
    """Give an issued plan to the schools that joined since (补发); the schools that got it."""
    must(me, Act.ISSUE_PLAN)
    return [school.union_id for school in await issuing.issue_to_newcomers(tx, plan_id)]


@router.get("/{plan_id}/wall")
async def wall(plan_id: UUID, me: Me, tx: Tx) -> WallView:
    """Who has signed and who has not, how far each school is; the county alone sees it."""
    must(me, Act.SEE_COUNTY)
    plan = await get_plan(tx, plan_id)
    rows = await queries.wall(tx, plan_id)
    unsigned = sum(row.copy.signed_on is None for row in rows)
    newcomers = len(await queries.newcomers(tx, plan_id)) if plan.state == PlanState.ISSUED else 0
    return WallView(
        plan_id=plan.id,
        title=plan.title,
        sign_by=plan.sign_by,
        signed=len(rows) - unsigned,
        unsigned=unsigned,
        newcomers=newcomers,
        rows=[_wall_line(row) for row in rows],
        actions=await _wall_actions(tx, me, plan, rows, newcomers),
    )


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
    made = await chasing.chase(tx, me, plan_id, wanted.union_ids)
    return ChaseView(id=made.id, asked=made.asked)


@router.get("/{plan_id}/chase-text")
async def copy_chase_text(plan_id: UUID, request: Request, me: Me, tx: Tx) -> ChaseText:
    """The text with the missing schools and a link, for the chat group."""
    must(me, Act.CHASE)
    plan, sign_by, missing = await chasing.missing_for_chase(tx, plan_id)
    text = chase_text(plan.title, chinese_date(sign_by), missing, _link(request, plan_id))
    return ChaseText(text=text, missing=missing)


@router.post("/{plan_id}/chase-overdue", status_code=201)
async def chase_overdue(plan_id: UUID, wanted: ChaseInput, me: Me, tx: Tx) -> ChaseView:
    """Ask the schools with overdue tasks; each at most once a week."""
    must(me, Act.CHASE)
    made = await chasing_overdue.chase_overdue(tx, me, plan_id, wanted.union_ids)
    return ChaseView(id=made.id, asked=made.asked)


@router.get("/{plan_id}/overdue-text")
async def copy_overdue_text(plan_id: UUID, request: Request, me: Me, tx: Tx) -> ChaseText:
    """The text with the schools that have overdue tasks and a link, for the chat group."""
    must(me, Act.CHASE)
    plan, late = await chasing_overdue.late_for_text(tx, plan_id)
    return ChaseText(text=overdue_text(plan.title, late, _link(request, plan_id)), missing=late)


@router.post("/{plan_id}/close")
async def close_plan(plan_id: UUID, me: Me, tx: Tx) -> PlanView:
    """End the plan's year: nothing is asked of the schools any more."""
    must(me, Act.ISSUE_PLAN)
    return await plan_view(tx, me, await issuing.close_plan(tx, plan_id))


def _link(request: Request, plan_id: UUID) -> str:
    return f"{request.app.state.settings.public_url.rstrip('/')}/plans/{plan_id}"


def _wall_line(row: WallRow) -> WallLine:
    return WallLine(
        union_id=row.union.union_id,
        name=row.union.short_name,
        initials=row.initials,
        cluster_name=row.union.cluster_name,
        chair=row.chair,
        school_plan_id=row.copy.id,
        signed_on=row.copy.signed_on,
        signed_name=row.copy.signed_name,
        from_paper=row.copy.from_paper,
        last_chased_at=row.copy.last_chased_at,
        tasks_chased_at=row.copy.tasks_chased_at,
        counts=counts_view(row.counts, opening(row.copy.plan_id, union_id=row.union.union_id)),
        differences=row.differences,
    )


async def _wall_actions(
    tx: Transaction, me: Caller, plan: WorkPlan, rows: list[WallRow], newcomers: int
) -> list[str]:
    actions: list[str] = []
    late = [row.copy for row in rows if row.counts.overdue]
    if may(me, Act.CHASE):
        actions += await chasing.chase_actions(tx, plan.id)
        actions += await chasing_overdue.overdue_actions(tx, plan, late)
    if newcomers and may(me, Act.ISSUE_PLAN):
        actions.append("issue_to_newcomers")
    return actions
