"""HTTP door of county work plans."""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, ConfigDict

from services.plans.kinds import Actor, Category
from services.plans.permissions import ALLOWED, Act
from services.plans.work_plans import commands, queries
from services.plans.work_plans.commands import SignedSlip
from services.plans.work_plans.domain import EDITABLE, NEXT, STATE_LABELS, PlanMove, PlanState
from services.plans.work_plans.tables import Measure, WorkPlan
from shared.calendar.periods import PeriodKind
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line, Paragraph
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/plans", "work plans")

ROLES_OF_MOVE: dict[PlanMove, Act] = {
    PlanMove.SUBMIT: Act.EDIT_PLAN,
    PlanMove.APPROVE: Act.APPROVE_PLAN,
    PlanMove.RETURN: Act.APPROVE_PLAN,
    PlanMove.ISSUE: Act.ISSUE_PLAN,
    PlanMove.CLOSE: Act.ISSUE_PLAN,
}


class MeasureView(BaseModel):
    """A duty below a task of the plan."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    position: int
    text: str
    actor: Actor
    deliverable: str | None
    months: list[int]
    due_on: date | None
    mandatory: bool
    file_required: bool


class PlanTaskView(BaseModel):
    """A numbered task of the plan with its measures."""

    id: UUID
    position: int
    section: str | None
    number: str | None
    title: str
    text: str
    category: Category
    measures: list[MeasureView]


class PlanLine(BaseModel):
    """A plan in a list."""

    id: UUID
    title: str
    state: PlanState
    state_label: str
    period: str
    version: int
    sign_by: date | None
    issued_at: datetime | None


class PlanView(PlanLine):
    """A plan with everything in it and what the caller may do now."""

    organisation: str | None
    guiding_ideology: str | None
    period_kind: PeriodKind
    period_year: int
    decision_paper: dict[str, Any] | None
    return_reason: str | None
    draft_id: UUID | None
    tasks: list[PlanTaskView]
    actions: list[str]


class SlipInput(Input):
    """A decision taken on paper (签批单)."""

    decided_by: Line
    decided_on: date
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
    due_on: date | None = None
    mandatory: bool | None = None
    file_required: bool | None = None


@router.get("", response_model=list[PlanLine])
async def list_plans(
    tx: Tx, _me: Me, year: Annotated[int | None, Query(ge=2000, le=2100)] = None
) -> list[PlanLine]:
    """The county's plans; a school sees those that were issued."""
    return [PlanLine(**_line(plan)) for plan in await queries.list_plans(tx, year)]


@router.get("/{plan_id}", response_model=PlanView)
async def get_plan(plan_id: UUID, me: Me, tx: Tx, response: Response) -> PlanView:
    """One plan with its tasks and measures."""
    plan = await queries.get_plan(tx, plan_id)
    etag(response, plan.version)
    return await plan_view(tx, me, plan)


@router.patch("/measures/{measure_id}", response_model=PlanView)
async def change_measure(
    measure_id: UUID,
    wanted: MeasureChangeInput,
    seen: SeenVersion,
    me: Me,
    tx: Tx,
    response: Response,
) -> PlanView:
    """Mend a measure of a plan that is still a draft; needs the plan's version (If-Match)."""
    me.must_hold(ALLOWED[Act.EDIT_PLAN])
    given = wanted.model_dump(exclude_unset=True)
    changes = {k: v for k, v in given.items() if v is not None or k in {"due_on", "deliverable"}}
    plan = await commands.change_measure(tx, measure_id, seen, changes)
    etag(response, plan.version)
    return await plan_view(tx, me, plan)


@router.post("/{plan_id}/submit", response_model=PlanView)
async def submit_plan(plan_id: UUID, me: Me, tx: Tx) -> PlanView:
    """Ask the county chair for approval."""
    me.must_hold(ALLOWED[Act.EDIT_PLAN])
    return await plan_view(tx, me, await commands.submit_plan(tx, plan_id))


@router.post("/{plan_id}/approve", response_model=PlanView)
async def approve_plan(plan_id: UUID, wanted: ApproveInput, me: Me, tx: Tx) -> PlanView:
    """Approve the plan in person, or record an approval from a signed slip."""
    me.must_hold(ALLOWED[Act.APPROVE_PLAN])
    plan = await commands.approve_plan(tx, me, plan_id, _slip(wanted.slip))
    return await plan_view(tx, me, plan)


@router.post("/{plan_id}/return", response_model=PlanView)
async def return_plan(plan_id: UUID, wanted: ReturnInput, me: Me, tx: Tx) -> PlanView:
    """Send the plan back to its drafter."""
    me.must_hold(ALLOWED[Act.APPROVE_PLAN])
    plan = await commands.return_plan(tx, me, plan_id, wanted.reason, _slip(wanted.slip))
    return await plan_view(tx, me, plan)


@router.post("/{plan_id}/close", response_model=PlanView)
async def close_plan(plan_id: UUID, me: Me, tx: Tx) -> PlanView:
    """End the plan's year."""
    me.must_hold(ALLOWED[Act.ISSUE_PLAN])
    return await plan_view(tx, me, await commands.close_plan(tx, plan_id))


async def plan_view(tx: Transaction, me: Caller, plan: WorkPlan) -> PlanView:
    """The plan as this caller sees it."""
    measures: dict[UUID, list[Measure]] = {}
    for measure in await queries.plan_measures(tx, plan.id):
        measures.setdefault(measure.plan_task_id, []).append(measure)
    return PlanView(
        **_line(plan),
        organisation=plan.organisation,
        guiding_ideology=plan.guiding_ideology,
        period_kind=PeriodKind(plan.period_kind),
        period_year=plan.period_year,
        decision_paper=plan.decision_paper,
        return_reason=plan.return_reason,
        draft_id=plan.draft_id if me.is_county else None,
        tasks=[
            PlanTaskView(
                id=task.id,
                position=task.position,
                section=task.section,
                number=task.number,
                title=task.title,
                text=task.text,
                category=Category(task.category),
                measures=[MeasureView.model_validate(m) for m in measures.get(task.id, [])],
            )
            for task in await queries.plan_tasks(tx, plan.id)
        ],
        actions=_actions(me, plan),
    )


def _line(plan: WorkPlan) -> dict[str, Any]:
    state = PlanState(plan.state)
    return {
        "id": plan.id,
        "title": plan.title,
        "state": state,
        "state_label": STATE_LABELS[state],
        "period": queries.period_of_plan(plan).label,
        "version": plan.version,
        "sign_by": plan.sign_by,
        "issued_at": plan.issued_at,
    }


def _actions(me: Caller, plan: WorkPlan) -> list[str]:
    """What the caller may do with the plan now."""
    state = PlanState(plan.state)
    moves = [
        move.value for (at, move) in NEXT if at is state and me.has(*ALLOWED[ROLES_OF_MOVE[move]])
    ]
    if plan.drafted_by == me.person_id and PlanMove.APPROVE in moves:
        moves = ["record_decision" if m == PlanMove.APPROVE else m for m in moves]
        moves.remove(PlanMove.RETURN)
    if state in EDITABLE and me.has(*ALLOWED[Act.EDIT_PLAN]):
        moves.append("edit")
    return moves


def _slip(given: SlipInput | None) -> SignedSlip | None:
    if given is None:
        return None
    return SignedSlip(given.decided_by, given.decided_on, given.reference)
