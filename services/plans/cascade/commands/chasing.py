"""Asking the schools that have not signed."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from services.plans.calendar.domain import FigureName
from services.plans.calendar.queries import figure, school_calendar
from services.plans.cascade.domain import ChaseMatter, NobodyToChase, may_be_chased, why_no_chase
from services.plans.cascade.queries import unsigned
from services.plans.cascade.tables import Chase, SchoolPlan
from services.plans.work_plans.commands.editing import load_for_change
from services.plans.work_plans.domain import NotOpenForSchools, PlanState
from services.plans.work_plans.queries import get_plan
from services.plans.work_plans.tables import WorkPlan
from shared.contracts.plans import PlanChased
from shared.database import Transaction, new_id
from shared.errors import Refused
from shared.web.identity import Caller


async def chase(
    tx: Transaction, caller: Caller, plan_id: UUID, union_ids: Collection[UUID]
) -> Chase:
    """Ask the schools (all, or those named) that have not signed; each at most once a week.

    Raises:
        NotOpenForSchools, NobodyToChase, VacationNow, ChasedRecently.

    """
    # One chase of a plan at a time: two at once would ask the same schools twice.
    plan = await load_for_change(tx, plan_id)
    sign_by = _open_sign_by(plan)
    pairs = await unsigned(tx, plan_id)
    copies = [copy for copy, _ in pairs if not union_ids or copy.union_id in union_ids]
    every_days, refusal = await _chase_refusal(tx, copies)
    if refusal is not None:
        raise refusal
    asked = [copy for copy in copies if may_be_chased(copy.last_chased_at, tx.now, every_days)]
    for copy in asked:
        copy.last_chased_at = tx.now
    made = Chase(
        id=new_id(),
        county_id=plan.county_id,
        union_id=plan.union_id,
        plan_id=plan_id,
        made_at=tx.now,
        made_by=caller.person_id,
        about=ChaseMatter.SIGNATURE,
        asked=[copy.union_id for copy in asked],
    )
    tx.session.add(made)
    tx.publish(
        PlanChased(
            occurred_at=tx.now,
            county_id=plan.county_id,
            union_id=plan.union_id,
            subject_id=made.id,
            plan_id=plan_id,
            title=plan.title,
            sign_by=sign_by,
            union_ids=tuple(made.asked),
        )
    )
    return made


async def chase_actions(tx: Transaction, plan_id: UUID) -> list[str]:
    """Which ways of asking are open now: by message, and by a text to paste into a group."""
    plan = await get_plan(tx, plan_id)
    copies = [copy for copy, _ in await unsigned(tx, plan_id)]
    if plan.state != PlanState.ISSUED or not copies:
        return []
    _, refusal = await _chase_refusal(tx, copies)
    return ["copy_chase_text"] if refusal else ["chase", "copy_chase_text"]


async def missing_for_chase(tx: Transaction, plan_id: UUID) -> tuple[WorkPlan, date, list[str]]:
    """The plan, its day to sign by, and the short names of the schools that have not signed.

    Raises:
        NotOpenForSchools, NobodyToChase.

    """
    plan = await get_plan(tx, plan_id)
    sign_by = _open_sign_by(plan)
    names = [name for _, name in await unsigned(tx, plan_id)]
    if not names:
        raise NobodyToChase("学校都已签收，不用催办。")
    return plan, sign_by, names


def _open_sign_by(plan: WorkPlan) -> date:
    if plan.state != PlanState.ISSUED or plan.sign_by is None:
        raise NotOpenForSchools("这份计划现在不在签收期，不能催办。")
    return plan.sign_by


async def _chase_refusal(
    tx: Transaction, copies: Sequence[SchoolPlan]
) -> tuple[int, Refused | None]:
    """The days between two chases, and what speaks against one now."""
    every_days = await figure(tx, FigureName.CHASE_EVERY_DAYS)
    calendar = await school_calendar(tx)
    refusal = why_no_chase(
        [copy.last_chased_at for copy in copies],
        tx.now,
        every_days,
        in_vacation=calendar.is_vacation(tx.today),
    )
    return every_days, refusal
