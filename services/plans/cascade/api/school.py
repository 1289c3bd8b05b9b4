"""The school's door to the cascade: one page with the county's list, own lines, signature."""

from datetime import date
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel

from services.plans.cascade import queries
from services.plans.cascade.api.counts import CountsView, counts_view, opening
from services.plans.cascade.commands.signing import Signature, sign_plan
from services.plans.cascade.tables import SchoolPlan
from services.plans.kinds import Category
from services.plans.people import unions_by_id
from services.plans.permissions import ALLOWED, Act, may, must, must_see
from services.plans.tasks.api.views import TaskView, task_views, views_of
from services.plans.tasks.commands.shaping import OwnLine, add_own_line
from services.plans.tasks.queries import Counts, TaskFilter, count_by_union, list_tasks
from services.plans.work_plans.domain import PlanState
from services.plans.work_plans.queries import get_plan, period_of_plan
from services.plans.work_plans.tables import WorkPlan
from shared.calendar.wording import chinese_date
from shared.database import Transaction
from shared.errors import Invalid, NotAllowed
from shared.web.identity import Caller, Me
from shared.web.inputs import Day, Input, Line, Paragraph
from shared.web.routes import Tx, etag, tenant_router

router: APIRouter = tenant_router("/school-plans", "school plans")

MOST_TASKS = 2000


class SchoolPlanLine(BaseModel):
    """A school's copy in a list."""

    id: UUID
    plan_id: UUID
    union_id: UUID
    title: str
    period: str
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
    signed_on: Day | None = None
    signed_name: Line | None = None


class OwnLineInput(Input):
    """A task that the school adds."""

    text: Paragraph
    category: Category = Category.OTHER
    due_on: Day | None = None
    owner_id: UUID | None = None


@router.get("")
async def list_school_plans(me: Me, tx: Tx) -> list[SchoolPlanLine]:
    """The plans that the caller's unions have been given."""
    unions = me.unions_as(ALLOWED[Act.SEE_SCHOOL])
    return [_school_line(copy, plan) for copy, plan in await queries.school_plans(tx, unions)]


@router.get("/{school_plan_id}")
async def get_school_plan(
    school_plan_id: UUID, me: Me, tx: Tx, response: Response
) -> SchoolPlanView:
    """The school's one page: the county's list ticked, own lines, signature."""
    copy = await _seen(tx, me, school_plan_id)
    etag(response, copy.version)
    return await _school_view(tx, me, copy)


@router.post("/{school_plan_id}/sign")
async def sign_school_plan(
    school_plan_id: UUID, wanted: SignInput, me: Me, tx: Tx
) -> SchoolPlanView:
    """Sign once for the whole plan; a signature given on paper is recorded with its day."""
    copy = await _seen(tx, me, school_plan_id)
    if not _may_sign(me, copy, from_paper=wanted.from_paper):
        raise NotAllowed
    copy = await sign_plan(tx, me, school_plan_id, _signature(tx, me, wanted))
    return await _school_view(tx, me, copy)


@router.post("/{school_plan_id}/lines", status_code=201)
async def add_line(school_plan_id: UUID, wanted: OwnLineInput, me: Me, tx: Tx) -> TaskView:
    """Add a task of the school's own."""
    copy = await _seen(tx, me, school_plan_id)
    must(me, Act.SHAPE_TASKS, copy.union_id)
    line = OwnLine(wanted.text, wanted.category.value, wanted.due_on, wanted.owner_id)
    task = await add_own_line(tx, me, copy.union_id, copy.plan_id, line)
    return (await task_views(tx, me, [task]))[0]


async def _seen(tx: Transaction, me: Caller, school_plan_id: UUID) -> SchoolPlan:
    copy = await queries.get_school_plan(tx, school_plan_id)
    must_see(me, copy.union_id)
    return copy


def _may_sign(me: Caller, copy: SchoolPlan, *, from_paper: bool) -> bool:
    """The school's own signers; the county may record what was signed on paper."""
    if from_paper and may(me, Act.RECORD_SIGNATURE):
        return True
    return may(me, Act.SIGN_PLAN, copy.union_id)


def _signature(tx: Transaction, me: Caller, wanted: SignInput) -> Signature:
    named = (wanted.signed_on, wanted.signed_name)
    if not wanted.from_paper:
        if named != (None, None):
            raise Invalid("本人签收不用填日期和姓名；补录纸质签收，请注明是补录。")
        return Signature(signed_on=tx.today, signed_name=me.name)
    if wanted.signed_on is None or wanted.signed_name is None:
        raise Invalid("补录纸质签收，请填写签收日期和签收人姓名。")
    if wanted.signed_on > tx.today:
        raise Invalid("签收日期不能晚于今天，请改为实际签收的日期。")
    return Signature(wanted.signed_on, wanted.signed_name, from_paper=True)


def _school_line(copy: SchoolPlan, plan: WorkPlan) -> SchoolPlanLine:
    return SchoolPlanLine(
        id=copy.id,
        plan_id=plan.id,
        union_id=copy.union_id,
        title=plan.title,
        period=period_of_plan(plan).label,
        sign_by=copy.sign_by,
        signed_on=copy.signed_on,
    )


async def _school_view(tx: Transaction, me: Caller, copy: SchoolPlan) -> SchoolPlanView:
    plan = await get_plan(tx, copy.plan_id)
    wanted = TaskFilter(plan_id=plan.id, union_id=copy.union_id)
    tasks = await list_tasks(tx, wanted, after=None, limit=MOST_TASKS)
    counts = (await count_by_union(tx, plan.id, copy.union_id)).get(copy.union_id, Counts())
    unions = await unions_by_id(tx, [copy.union_id])
    return SchoolPlanView(
        **_school_line(copy, plan).model_dump(),
        union_name=unions[copy.union_id].name if copy.union_id in unions else "",
        organisation=plan.organisation,
        guiding_ideology=plan.guiding_ideology,
        plan_state=PlanState(plan.state),
        sign_by_label=chinese_date(copy.sign_by),
        signed_name=copy.signed_name,
        from_paper=copy.from_paper,
        counts=counts_view(counts, opening(plan.id, union_id=copy.union_id)),
        tasks=views_of(tx, me, tasks),
        actions=_school_actions(me, copy, plan),
    )


def _school_actions(me: Caller, copy: SchoolPlan, plan: WorkPlan) -> list[str]:
    if plan.state != PlanState.ISSUED:
        return []
    offers = {
        "sign": copy.signed_on is None and _may_sign(me, copy, from_paper=False),
        "sign_from_paper": copy.signed_on is None and _may_sign(me, copy, from_paper=True),
        "add_line": may(me, Act.SHAPE_TASKS, copy.union_id),
    }
    return [action for action, offered in offers.items() if offered]
