"""Events of plans as they come."""

from datetime import date
from uuid import UUID

from shared.contracts import plans
from shared.contracts.event import Event
from shared.contracts.plans import ReminderStage

from .envelope import ENVELOPE, PERSON, PLAN, SCHOOL, TASK, TODAY

OF_PLAN = ENVELOPE | {"subject_id": PLAN, "title": "2026年工会工作计划"}
OF_COPY = ENVELOPE | {"subject_id": UUID(int=6), "plan_id": PLAN, "title": "2026年工会工作计划"}
OF_TASK = ENVELOPE | {
    "subject_id": TASK,
    "plan_id": PLAN,
    "title": "组织教职工健步走",
    "category": "activity",
    "due_on": date(2026, 3, 31),
    "owner_id": PERSON,
}
SIGN_BY = {"sign_by": date(2026, 3, 20), "union_ids": (SCHOOL,)}

EVENTS: tuple[Event, ...] = (
    plans.PlanSubmitted(**OF_PLAN),
    plans.PlanWithdrawn(**OF_PLAN),
    plans.PlanApproved(**OF_PLAN),
    plans.PlanReturned(**OF_PLAN, reason="请补上师德建设部分。"),
    plans.PlanIssued(**OF_PLAN, **SIGN_BY, measure_count=12),
    plans.PlanChased(**OF_COPY, **SIGN_BY),
    plans.TasksChased(**OF_COPY, overdue=2),
    plans.PlanSigned(**OF_COPY, signed_on=TODAY),
    plans.PlanSigned(**OF_COPY, signed_on=TODAY, from_paper=True),
    plans.PlanClosed(**OF_PLAN),
    plans.TaskAssigned(**OF_TASK),
    plans.TaskCompleted(**OF_TASK, done_on=TODAY),
    plans.TaskCompleted(**OF_TASK, done_on=TODAY, from_paper=True),
    plans.TaskRejected(**OF_TASK, reason="请写明参加人数。"),
    plans.TaskExempted(**OF_TASK, reason="学校正在搬迁。"),
    plans.TaskCancelled(**OF_TASK),
    plans.TaskDue(**OF_TASK, stage=ReminderStage.SOON),
    plans.TaskDue(**OF_TASK | {"due_on": None}, stage=ReminderStage.SOON),
    plans.TaskDue(**OF_TASK, stage=ReminderStage.DUE),
    plans.TaskOverdue(**OF_TASK, stage=ReminderStage.OVERDUE),
    plans.TaskOverdue(**OF_TASK, stage=ReminderStage.ESCALATED),
)
