"""Routes of county work plans."""

from collections.abc import Collection
from typing import Annotated, Any
from uuid import UUID

from fastapi import Query, Response
from pydantic import Field

from services.plans.kinds import Actor, Category
from services.plans.permissions import Act, may, must
from services.plans.work_plans import queries
from services.plans.work_plans.api.views import PlanLine, PlanView, plan_line, plan_view
from services.plans.work_plans.commands import deciding, editing
from services.plans.work_plans.commands.deciding import SignedSlip
from services.plans.work_plans.commands.making import NewMeasure, NewPlanTask
from services.plans.work_plans.tables import WorkPlan
from shared.database import Transaction
from shared.errors import Invalid, NotFound
from shared.web.identity import Caller, Me
from shared.web.inputs import Day, Input, Line, Paragraph
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

MOST_RECORDS = 500

# How many records of work done, as of visits made, complete a school's task.
RecordsNeeded = Annotated[int, Field(ge=1, le=MOST_RECORDS)]

router = tenant_router("/plans", "work plans")


class SlipInput(Input):
    """A decision taken on paper (签批单)."""

    decided_by: Line
    decided_on: Day
    reference: Line


class ApproveInput(Input):
    """Approval, or its record from a signed slip."""

    slip: SlipInput | None = None


class ReturnInput(Input):
    """Why the plan goes back."""

    reason: Paragraph
    slip: SlipInput | None = None


class MeasureChangeInput(Input):
    """Fields of a measure to change; those left out stay."""

    text: Paragraph | None = None
    actor: Actor | None = None
    deliverable: Line | None = None
    due_on: Day | None = None
    mandatory: bool | None = None
    file_required: bool | None = None
    records_needed: RecordsNeeded | None = None


class PlanChangeInput(Input):
    """What the plan says of itself; fields left out stay, null empties the two optional ones."""

    title: Line | None = None
    organisation: Line | None = None
    guiding_ideology: Paragraph | None = None


class PlanTaskChangeInput(Input):
    """Fields of a task of the plan to change; those left out stay."""

    title: Line | None = None
    text: Paragraph | None = None
    category: Category | None = None


class PlanTaskInput(Input):
    """A further task of the plan."""

    title: Line
    text: Paragraph
    category: Category = Category.OTHER


class MeasureInput(Input):
    """A further measure of a task."""

    text: Paragraph
    actor: Actor = Actor.SCHOOL
    deliverable: Line | None = None
    due_on: Day | None = None
    mandatory: bool = True
    file_required: bool = False
    records_needed: RecordsNeeded = 1


@router.get("", response_model=list[PlanLine])
async def list_plans(
    tx: Tx, me: Me, year: Annotated[int | None, Query(ge=2000, le=2100)] = None
) -> list[PlanLine]:
    """The county's plans; a school sees those that were issued."""
    every = may(me, Act.SEE_COUNTY)
    return [plan_line(plan) for plan in await queries.list_plans(tx, year, issued_only=not every)]


@router.get("/{plan_id}", response_model=PlanView)
async def get_plan(plan_id: UUID, me: Me, tx: Tx, response: Response) -> PlanView:
    """One plan with its tasks and measures."""
    plan = await queries.get_plan(tx, plan_id)
    if not plan.visible_below and not may(me, Act.SEE_COUNTY):
        raise NotFound
    return await _view(tx, me, plan, response)


@router.patch("/{plan_id}", response_model=PlanView)
async def change_plan(
    plan_id: UUID, wanted: PlanChangeInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> PlanView:
    """Mend what a draft says of itself; needs the plan's version (If-Match)."""
    must(me, Act.EDIT_PLAN)
    changes = _given(wanted, emptiable={"organisation", "guiding_ideology"})
    return await _view(tx, me, await editing.change_plan(tx, plan_id, seen, changes), response)


@router.patch("/tasks/{plan_task_id}", response_model=PlanView)
async def change_plan_task(
    plan_task_id: UUID,
    wanted: PlanTaskChangeInput,
    seen: SeenVersion,
    me: Me,
    tx: Tx,
    response: Response,
) -> PlanView:
    """Mend a task of a draft; needs the plan's version (If-Match)."""
    must(me, Act.EDIT_PLAN)
    plan = await editing.change_plan_task(tx, plan_task_id, seen, _given(wanted))
    return await _view(tx, me, plan, response)


@router.post("/{plan_id}/tasks", response_model=PlanView, status_code=201)
async def add_plan_task(
    plan_id: UUID, wanted: PlanTaskInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> PlanView:
    """Add a task to a draft; needs the plan's version (If-Match)."""
    must(me, Act.EDIT_PLAN)
    task = NewPlanTask(wanted.title, wanted.text, wanted.category, measures=())
    return await _view(tx, me, await editing.add_plan_task(tx, plan_id, seen, task), response)


@router.delete("/tasks/{plan_task_id}", response_model=PlanView)
async def remove_plan_task(
    plan_task_id: UUID, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> PlanView:
    """Take a task with its measures out of a draft; needs the plan's version (If-Match)."""
    must(me, Act.EDIT_PLAN)
    plan = await editing.remove_plan_task(tx, plan_task_id, seen)
    return await _view(tx, me, plan, response)


@router.post("/tasks/{plan_task_id}/measures", response_model=PlanView, status_code=201)
async def add_measure(
    plan_task_id: UUID, wanted: MeasureInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> PlanView:
    """Add a measure to a task of a draft; needs the plan's version (If-Match)."""
    must(me, Act.EDIT_PLAN)
    measure = NewMeasure(**wanted.model_dump())
    plan = await editing.add_measure(tx, plan_task_id, seen, measure)
    return await _view(tx, me, plan, response)


@router.patch("/measures/{measure_id}", response_model=PlanView)
async def change_measure(
    measure_id: UUID,
    wanted: MeasureChangeInput,
    seen: SeenVersion,
    me: Me,
    tx: Tx,
    response: Response,
) -> PlanView:
    """Mend a measure of a draft; needs the plan's version (If-Match)."""
    must(me, Act.EDIT_PLAN)
    changes = _given(wanted, emptiable={"due_on", "deliverable"})
    return await _view(
        tx, me, await editing.change_measure(tx, measure_id, seen, changes), response
    )


@router.delete("/measures/{measure_id}", response_model=PlanView)
async def remove_measure(
    measure_id: UUID, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> PlanView:
    """Take a measure out of a draft; needs the plan's version (If-Match)."""
    must(me, Act.EDIT_PLAN)
    return await _view(tx, me, await editing.remove_measure(tx, measure_id, seen), response)


@router.post("/{plan_id}/submit", response_model=PlanView)
async def submit_plan(plan_id: UUID, me: Me, tx: Tx) -> PlanView:
    """Ask the county chair for approval."""
    must(me, Act.EDIT_PLAN)
    return await plan_view(tx, me, await deciding.submit_plan(tx, plan_id))


@router.post("/{plan_id}/withdraw", response_model=PlanView)
async def withdraw_plan(plan_id: UUID, me: Me, tx: Tx) -> PlanView:
    """Take a submitted plan back to mend it, before it is decided on."""
    must(me, Act.EDIT_PLAN)
    return await plan_view(tx, me, await deciding.withdraw_plan(tx, plan_id))


@router.post("/{plan_id}/approve", response_model=PlanView)
async def approve_plan(plan_id: UUID, wanted: ApproveInput, me: Me, tx: Tx) -> PlanView:
    """Approve the plan in person, or record an approval from a signed slip."""
    must(me, Act.APPROVE_PLAN)
    plan = await deciding.approve_plan(tx, me, plan_id, _slip(wanted.slip))
    return await plan_view(tx, me, plan)


@router.post("/{plan_id}/return", response_model=PlanView)
async def return_plan(plan_id: UUID, wanted: ReturnInput, me: Me, tx: Tx) -> PlanView:
    """Send the plan back to its drafter."""
    must(me, Act.APPROVE_PLAN)
    plan = await deciding.return_plan(tx, me, plan_id, wanted.reason, _slip(wanted.slip))
    return await plan_view(tx, me, plan)


async def _view(tx: Transaction, me: Caller, plan: WorkPlan, response: Response) -> PlanView:
    etag(response, plan.version)
    return await plan_view(tx, me, plan)


def _given(wanted: Input, emptiable: Collection[str] = ()) -> dict[str, Any]:
    """The fields that were sent.

    Raises:
        Invalid: null for a field that must say something.

    """
    given = wanted.model_dump(exclude_unset=True)
    for name, value in given.items():
        if value is None and name not in emptiable:
            raise Invalid("这一项不能清空，请填写内容。", field=name)
    return given


def _slip(given: SlipInput | None) -> SignedSlip | None:
    if given is None:
        return None
    return SignedSlip(given.decided_by, given.decided_on, given.reference)
