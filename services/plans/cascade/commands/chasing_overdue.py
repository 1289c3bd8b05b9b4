"""Asking the schools whose tasks are overdue."""

from collections.abc import Collection, Sequence
from uuid import UUID

from services.plans.calendar.domain import FigureName
from services.plans.calendar.queries import figure, school_calendar
from services.plans.cascade.domain import ChaseMatter, NobodyToChase, may_be_chased, why_no_chase
from services.plans.cascade.queries import LateSchool, late_schools
from services.plans.cascade.tables import Chase, SchoolPlan
from services.plans.work_plans.commands.editing import load_for_change
from services.plans.work_plans.domain import NotOpenForSchools, PlanState
from services.plans.work_plans.queries import get_plan
from services.plans.work_plans.tables import WorkPlan
from shared.contracts.plans import TasksChased
from shared.database import Transaction, new_id
from shared.errors import Refused
from shared.web.identity import Caller


async def chase_overdue(
    tx: Transaction, caller: Caller, plan_id: UUID, union_ids: Collection[UUID]
) -> Chase:
    """Ask the schools (all, or those named) for their overdue tasks; each at most once a week.

    Raises:
        NotOpenForSchools, NobodyToChase, VacationNow, ChasedRecently.

    """
    # One chase of a plan at a time: two at once would ask the same schools twice.
    plan = await load_for_change(tx, plan_id)
    _check_issued(plan)
    late = [
        school
        for school in await late_schools(tx, plan_id)
        if not union_ids or school.copy.union_id in union_ids
    ]
    every_days, refusal = await _refusal(tx, [school.copy for school in late])
    if refusal is not None:
        raise refusal
    asked = [s for s in late if may_be_chased(s.copy.tasks_chased_at, tx.now, every_days)]
    for school in asked:
        school.copy.tasks_chased_at = tx.now
        school.copy.version += 1
        _tell(tx, plan, school)
    made = Chase(
        id=new_id(),
        county_id=plan.county_id,
        union_id=plan.union_id,
        plan_id=plan_id,
        made_at=tx.now,
        made_by=caller.person_id,
        about=ChaseMatter.OVERDUE_TASKS,
        asked=[school.copy.union_id for school in asked],
    )
    tx.session.add(made)
    return made


async def overdue_actions(tx: Transaction, plan: WorkPlan, late: Sequence[SchoolPlan]) -> list[str]:
    """Which ways of asking these schools, whose tasks are overdue, are open now."""
    if plan.state != PlanState.ISSUED or not late:
        return []
    _, refusal = await _refusal(tx, late)
    return ["copy_overdue_text"] if refusal else ["chase_overdue", "copy_overdue_text"]


async def late_for_text(tx: Transaction, plan_id: UUID) -> tuple[WorkPlan, list[str]]:
    """The plan and the short names of the schools with overdue tasks.

    Raises:
        NotOpenForSchools, NobodyToChase.

    """
    plan = await get_plan(tx, plan_id)
    _check_issued(plan)
    names = [school.short_name for school in await late_schools(tx, plan_id)]
    if not names:
        raise NobodyToChase("没有逾期的工作，不用催办。")
    return plan, names


def _check_issued(plan: WorkPlan) -> None:
    if plan.state != PlanState.ISSUED:
        raise NotOpenForSchools("这份计划没有下发或者已经结束，不能催办。")


async def _refusal(tx: Transaction, late: Sequence[SchoolPlan]) -> tuple[int, Refused | None]:
    """The days between two chases, and what speaks against one now."""
    every_days = await figure(tx, FigureName.CHASE_EVERY_DAYS)
    calendar = await school_calendar(tx)
    refusal = why_no_chase(
        [copy.tasks_chased_at for copy in late],
        tx.now,
        every_days,
        in_vacation=calendar.is_vacation(tx.today),
    )
    return every_days, refusal


def _tell(tx: Transaction, plan: WorkPlan, school: LateSchool) -> None:
    tx.publish(
        TasksChased(
            occurred_at=tx.now,
            county_id=plan.county_id,
            union_id=school.copy.union_id,
            subject_id=school.copy.id,
            version=school.copy.version,
            plan_id=plan.id,
            title=plan.title,
            overdue=school.overdue,
        )
    )
