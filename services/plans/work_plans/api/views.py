"""What a plan looks like to a caller, and what the caller may do with it."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from services.plans.kinds import Actor, Category
from services.plans.people import Officer, county_officers, name_in_office
from services.plans.permissions import Act, may
from services.plans.work_plans import queries
from services.plans.work_plans.domain import (
    DECISIONS,
    EDITABLE,
    NEXT,
    STATE_LABELS,
    PlanMove,
    PlanState,
    deciders,
    names_in,
    why_not_decide,
)
from services.plans.work_plans.tables import Measure, WorkPlan
from shared.calendar.periods import PeriodKind
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.web.identity import Caller

ACT_OF_MOVE: dict[PlanMove, Act] = {
    PlanMove.SUBMIT: Act.EDIT_PLAN,
    PlanMove.WITHDRAW: Act.EDIT_PLAN,
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
    records_needed: int


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
    county_chair: str | None = Field(description="Who decides, to be named on a signed slip")
    deciders: str = Field(description="Whose turn it is to decide, by name")
    tasks: list[PlanTaskView]
    actions: list[str]


class SamePlan(BaseModel):
    """Another plan of the same title, in a sentence that says since when it is there."""

    id: UUID
    sentence: str


def same_plan(plan: WorkPlan) -> SamePlan:
    return SamePlan(id=plan.id, sentence=queries.there_already(plan))


async def plan_view(tx: Transaction, me: Caller, plan: WorkPlan) -> PlanView:
    """The plan as this caller sees it."""
    measures: dict[UUID, list[Measure]] = {}
    for measure in await queries.plan_measures(tx, plan.id):
        measures.setdefault(measure.plan_task_id, []).append(measure)
    turn = deciders(await county_officers(tx), plan.drafted_by)
    return PlanView(
        **plan_line(plan).model_dump(),
        organisation=plan.organisation,
        guiding_ideology=plan.guiding_ideology,
        period_kind=PeriodKind(plan.period_kind),
        period_year=plan.period_year,
        decision_paper=plan.decision_paper,
        return_reason=plan.return_reason,
        county_chair=await name_in_office(tx, Role.COUNTY_CHAIR),
        deciders=names_in(turn),
        draft_id=plan.draft_id if may(me, Act.IMPORT_PLAN) else None,
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
        actions=_actions(me, plan, turn),
    )


def plan_line(plan: WorkPlan) -> PlanLine:
    state = PlanState(plan.state)
    return PlanLine(
        id=plan.id,
        title=plan.title,
        state=state,
        state_label=STATE_LABELS[state],
        period=queries.period_of_plan(plan).label,
        version=plan.version,
        sign_by=plan.sign_by,
        issued_at=plan.issued_at,
    )


def _actions(me: Caller, plan: WorkPlan, turn: Sequence[Officer]) -> list[str]:
    """What the caller may do now; who may not decide in person may record a signed slip."""
    state = PlanState(plan.state)
    moves = [move for (at, move) in NEXT if at is state and may(me, ACT_OF_MOVE[move])]
    if DECISIONS.isdisjoint(moves):
        offered = [move.value for move in moves]
    else:
        is_chair = me.has(Role.COUNTY_CHAIR)
        refusal = why_not_decide(me.person_id, plan.drafted_by, turn, decider_is_chair=is_chair)
        offered = [move.value for move in moves if move not in DECISIONS or refusal is None]
        offered += [f"record_{move}" for move in moves if move in DECISIONS]
    if state in EDITABLE and may(me, Act.EDIT_PLAN):
        offered.append("edit")
    return offered
