"""A plan on its way: submitted, decided on, issued, closed."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import update

from services.plans.people import county_officers
from services.plans.work_plans.commands.editing import load_for_change
from services.plans.work_plans.domain import PlanMove, PlanState, after, deciders, why_not_decide
from services.plans.work_plans.tables import Measure, PlanTask, WorkPlan
from shared.contracts.plans import (
    PlanApproved,
    PlanClosed,
    PlanReturned,
    PlanSubmitted,
    PlanWithdrawn,
)
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.errors import Invalid
from shared.web.identity import Caller


@dataclass(frozen=True)
class SignedSlip:
    """A decision that was taken on paper: who, when, and the slip's number."""

    decided_by: str
    decided_on: date
    reference: str


async def submit_plan(tx: Transaction, plan_id: UUID) -> WorkPlan:
    """Ask the county chair for approval."""
    plan = await _move(tx, plan_id, PlanMove.SUBMIT)
    plan.submitted_at = tx.now
    plan.return_reason = None
    tx.publish(PlanSubmitted(**_about(tx, plan)))
    return plan


async def withdraw_plan(tx: Transaction, plan_id: UUID) -> WorkPlan:
    """Take back what was submitted, to mend it before it is decided on."""
    plan = await _move(tx, plan_id, PlanMove.WITHDRAW)
    plan.submitted_at = None
    tx.publish(PlanWithdrawn(**_about(tx, plan)))
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


async def mark_closed(tx: Transaction, plan_id: UUID) -> WorkPlan:
    """Set an issued plan closed; the cascade stops the clocks of its tasks."""
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
        turn = deciders(await county_officers(tx), plan.drafted_by)
        is_chair = caller.has(Role.COUNTY_CHAIR)
        refusal = why_not_decide(caller.person_id, plan.drafted_by, turn, decider_is_chair=is_chair)
        if refusal is not None:
            raise refusal
    plan.decided_by = caller.person_id
    plan.decided_at = tx.now
    plan.decision_paper = _paper(tx, slip) if slip else None
    return plan


def _paper(tx: Transaction, slip: SignedSlip) -> dict[str, str]:
    if slip.decided_on > tx.today:
        raise Invalid("签批日期不能晚于今天，请改为签批单上的日期。")
    return {
        "decided_by": slip.decided_by,
        "decided_on": slip.decided_on.isoformat(),
        "reference": slip.reference,
    }


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
