"""Acts on county work plans: make, mend, submit, decide, close."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import insert, update

from services.plans.kinds import Actor, Category
from services.plans.people import holds_role
from services.plans.work_plans.domain import (
    EDITABLE,
    PlanMove,
    PlanMoveNotAllowed,
    PlanState,
    after,
    check_decider,
)
from services.plans.work_plans.tables import Measure, PlanTask, WorkPlan
from shared.calendar.periods import Period
from shared.contracts.plans import (
    PlanApproved,
    PlanClosed,
    PlanReturned,
    PlanSubmitted,
)
from shared.contracts.roles import Role
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale
from shared.web.identity import Caller


@dataclass(frozen=True)
class NewMeasure:
    """A confirmed duty."""

    text: str
    actor: Actor
    deliverable: str | None = None
    months: tuple[int, ...] = ()
    due_on: date | None = None
    mandatory: bool = True
    file_required: bool = False


@dataclass(frozen=True)
class NewPlanTask:
    """A confirmed task with its measures."""

    title: str
    text: str
    category: Category
    measures: tuple[NewMeasure, ...]
    section: str | None = None
    number: str | None = None
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class NewPlan:
    """A confirmed plan."""

    union_id: UUID
    title: str
    period: Period
    tasks: tuple[NewPlanTask, ...]
    organisation: str | None = None
    guiding_ideology: str | None = None
    draft_id: UUID | None = None


@dataclass(frozen=True)
class SignedSlip:
    """A decision that was taken on paper: who, when, and the slip's number."""

    decided_by: str
    decided_on: date
    reference: str


async def make_plan(tx: Transaction, caller: Caller, wanted: NewPlan) -> WorkPlan:
    """Store a confirmed plan as a draft of the county."""
    plan = WorkPlan(
        id=new_id(),
        county_id=caller.county_id,
        union_id=wanted.union_id,
        version=1,
        state=PlanState.DRAFT,
        visible_below=False,
        title=wanted.title,
        organisation=wanted.organisation,
        guiding_ideology=wanted.guiding_ideology,
        period_kind=wanted.period.kind.value,
        period_year=wanted.period.first_year,
        period_term=wanted.period.term,
        draft_id=wanted.draft_id,
        drafted_by=caller.person_id,
        made_at=tx.now,
    )
    tx.session.add(plan)
    await tx.session.flush()
    tasks, measures = _rows(plan, wanted.tasks)
    if tasks:
        await tx.session.execute(insert(PlanTask), tasks)
    if measures:
        await tx.session.execute(insert(Measure), measures)
    return plan


def _rows(
    plan: WorkPlan, tasks: tuple[NewPlanTask, ...]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The task and measure rows of a plan, numbered through."""
    tenant = {"county_id": plan.county_id, "union_id": plan.union_id, "plan_id": plan.id}
    task_rows: list[dict[str, Any]] = []
    measure_rows: list[dict[str, Any]] = []
    for task in tasks:
        task_id = new_id()
        task_rows.append(
            {
                **tenant,
                "id": task_id,
                "position": len(task_rows) + 1,
                "section": task.section,
                "number": task.number,
                "title": task.title,
                "text": task.text,
                "category": task.category.value,
                "spans": [list(span) for span in task.spans],
                "visible_below": False,
            }
        )
        for measure in task.measures:
            measure_rows.append(
                {
                    **tenant,
                    "id": new_id(),
                    "plan_task_id": task_id,
                    "position": len(measure_rows) + 1,
                    "text": measure.text,
                    "actor": measure.actor.value,
                    "deliverable": measure.deliverable,
                    "months": list(measure.months),
                    "due_on": measure.due_on,
                    "mandatory": measure.mandatory,
                    "file_required": measure.file_required,
                    "visible_below": False,
                }
            )
    return task_rows, measure_rows


async def load_for_change(
    tx: Transaction, plan_id: UUID, seen_version: int | None = None
) -> WorkPlan:
    """The plan, locked and as it is now, whatever this transaction read of it before.

    Raises:
        NotFound: not there, or another county's.
        Stale: changed since it was seen.

    """
    plan = await tx.session.get(WorkPlan, plan_id, with_for_update=True, populate_existing=True)
    if plan is None:
        raise NotFound
    if seen_version is not None and plan.version != seen_version:
        raise Stale
    return plan


async def change_measure(
    tx: Transaction, measure_id: UUID, seen_version: int, changes: dict[str, Any]
) -> WorkPlan:
    """Mend a measure while the plan is still with its drafter; versions are the plan's."""
    measure = await tx.session.get(Measure, measure_id)
    if measure is None:
        raise NotFound
    plan = await load_for_change(tx, measure.plan_id, seen_version)
    if plan.state not in EDITABLE:
        raise PlanMoveNotAllowed("计划已提交或下发，不能再改措施；需要修改请先退回。")
    for name, value in changes.items():
        setattr(measure, name, value)
    plan.version += 1
    return plan


async def submit_plan(tx: Transaction, plan_id: UUID) -> WorkPlan:
    """Ask the county chair for approval."""
    plan = await _move(tx, plan_id, PlanMove.SUBMIT)
    plan.submitted_at = tx.now
    plan.return_reason = None
    tx.publish(PlanSubmitted(**_about(tx, plan)))
    return plan


async def approve_plan(
    tx: Transaction, caller: Caller, plan_id: UUID, slip: SignedSlip | None
) -> WorkPlan:
    """Approve; in person by somebody other than the drafter, or recorded from a signed slip.

    Raises:
        OwnDraft, ChairDecides: the caller may not decide in person.

    """
    plan = await _decide(tx, caller, plan_id, PlanMove.APPROVE, slip)
    tx.publish(PlanApproved(**_about(tx, plan), concerns=(plan.drafted_by,)))
    return plan


async def return_plan(
    tx: Transaction, caller: Caller, plan_id: UUID, reason: str, slip: SignedSlip | None
) -> WorkPlan:
    """Send the plan back to its drafter with a reason."""
    plan = await _decide(tx, caller, plan_id, PlanMove.RETURN, slip)
    plan.return_reason = reason
    tx.publish(PlanReturned(**_about(tx, plan), reason=reason, concerns=(plan.drafted_by,)))
    return plan


async def mark_issued(tx: Transaction, plan: WorkPlan, sign_by: date) -> None:
    """Set an approved plan issued and let the schools read it; the cascade does the rest."""
    plan.state = after(PlanState(plan.state), PlanMove.ISSUE)
    plan.version += 1
    plan.issued_at = tx.now
    plan.sign_by = sign_by
    plan.visible_below = True
    for table in (PlanTask, Measure):
        await tx.session.execute(
            update(table).where(table.plan_id == plan.id).values(visible_below=True)
        )


async def close_plan(tx: Transaction, plan_id: UUID) -> WorkPlan:
    plan = await _move(tx, plan_id, PlanMove.CLOSE)
    plan.closed_at = tx.now
    tx.publish(PlanClosed(**_about(tx, plan)))
    return plan


async def _move(tx: Transaction, plan_id: UUID, move: PlanMove) -> WorkPlan:
    plan = await load_for_change(tx, plan_id)
    plan.state = after(PlanState(plan.state), move)
    plan.version += 1
    return plan


async def _decide(
    tx: Transaction, caller: Caller, plan_id: UUID, move: PlanMove, slip: SignedSlip | None
) -> WorkPlan:
    plan = await _move(tx, plan_id, move)
    if slip is None:
        check_decider(
            decider_drafted=plan.drafted_by == caller.person_id,
            decider_is_chair=caller.has(Role.COUNTY_CHAIR),
            drafter_is_chair=await holds_role(tx, plan.drafted_by, Role.COUNTY_CHAIR),
        )
    plan.decided_by = caller.person_id
    plan.decided_at = tx.now
    if slip is not None:
        plan.decision_paper = {
            "decided_by": slip.decided_by,
            "decided_on": slip.decided_on.isoformat(),
            "reference": slip.reference,
        }
    return plan


def _about(tx: Transaction, plan: WorkPlan) -> dict[str, Any]:
    """The members that every event about a plan has."""
    return {
        "occurred_at": tx.now,
        "county_id": plan.county_id,
        "union_id": plan.union_id,
        "subject_id": plan.id,
        "version": plan.version,
        "title": plan.title,
    }
