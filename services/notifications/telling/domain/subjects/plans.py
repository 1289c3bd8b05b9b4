"""What is told of plans and their tasks, to whom, and what that closes."""

from services.notifications.inbox.domain import (
    FINAL,
    SIGNERS,
    Audience,
    Closing,
    overdue_matter,
    plan_matter,
    sign_matter,
    task_matter,
)
from services.notifications.kinds import Kind
from services.notifications.telling.domain.audiences import (
    chair,
    concerned,
    county_chairs,
    county_office,
)
from services.notifications.telling.domain.rule import About, Closes, Rule
from shared.contracts import plans
from shared.contracts.plans import ReminderStage


def _new_owner(event: plans.TaskAssigned) -> Audience:
    owner = () if event.owner_id is None else (event.owner_id,)
    return Audience(person_ids=event.concerns or owner)


def _unions_asked(event: plans.PlanIssued | plans.PlanChased) -> Audience:
    return Audience(roles=SIGNERS, union_ids=event.union_ids)


def _owner_else_chair(event: plans.TaskEvent) -> Audience:
    return chair(event) if event.owner_id is None else Audience(person_ids=(event.owner_id,))


def _owner_and_chair(event: plans.TaskEvent) -> Audience:
    owner = () if event.owner_id is None else (event.owner_id,)
    return Audience(person_ids=owner, roles=SIGNERS, union_ids=(event.union_id,))


# Reminders follow R-PLAN-4: the owner before the day, the chair on it, the county a while after.
RULES: tuple[Rule, ...] = (
    Rule(plans.PlanSubmitted, Kind.PLAN_SUBMITTED, About.PLAN, county_chairs),
    Rule(plans.PlanApproved, Kind.PLAN_APPROVED, About.PLAN, concerned),
    Rule(plans.PlanReturned, Kind.PLAN_RETURNED, About.PLAN, concerned),
    Rule(plans.PlanIssued, Kind.PLAN_ISSUED, About.SIGNING, _unions_asked),
    Rule(plans.PlanChased, Kind.PLAN_CHASED, About.SIGNING, _unions_asked),
    Rule(plans.TasksChased, Kind.TASKS_CHASED, About.OVERDUE, chair),
    Rule(plans.PlanSigned, Kind.PLAN_SIGNED, About.SIGNED, county_office),
    Rule(plans.TaskAssigned, Kind.TASK_ASSIGNED, About.TASK, _new_owner),
    Rule(plans.TaskCompleted, Kind.TASK_COMPLETED, About.DONE_TASK, county_office),
    Rule(plans.TaskRejected, Kind.TASK_REJECTED, About.TASK, _owner_and_chair),
    Rule(plans.TaskExempted, Kind.TASK_EXEMPTED, About.TASK, chair),
    Rule(plans.TaskDue, Kind.TASKS_SOON, About.TASK, _owner_else_chair, ReminderStage.SOON),
    Rule(plans.TaskDue, Kind.TASKS_DUE, About.TASK, chair, ReminderStage.DUE),
    Rule(plans.TaskOverdue, Kind.TASKS_OVERDUE, About.TASK, chair, ReminderStage.OVERDUE),
    Rule(
        plans.TaskOverdue, Kind.TASKS_ESCALATED, About.TASK, county_office, ReminderStage.ESCALATED
    ),
)


def _earlier_of_plan(event: plans.PlanEvent) -> tuple[Closing, ...]:
    return (Closing(plan_matter(event.subject_id), event.version),)


def _all_of_plan(event: plans.PlanClosed) -> tuple[Closing, ...]:
    plan_id = event.subject_id
    matters = (plan_matter(plan_id), sign_matter(plan_id), overdue_matter(plan_id))
    return tuple(Closing(matter, FINAL) for matter in matters)


def _signing_of_union(event: plans.PlanSigned) -> tuple[Closing, ...]:
    return (Closing(sign_matter(event.plan_id), FINAL, event.union_id),)


def _earlier_of_task(event: plans.TaskEvent) -> tuple[Closing, ...]:
    return (Closing(task_matter(event.subject_id), event.version),)


CLOSES: Closes = {
    plans.PlanSubmitted: _earlier_of_plan,
    plans.PlanWithdrawn: _earlier_of_plan,
    plans.PlanApproved: _earlier_of_plan,
    plans.PlanReturned: _earlier_of_plan,
    plans.PlanIssued: _earlier_of_plan,
    plans.PlanClosed: _all_of_plan,
    plans.PlanSigned: _signing_of_union,
    plans.TaskCompleted: _earlier_of_task,
    plans.TaskExempted: _earlier_of_task,
    plans.TaskCancelled: _earlier_of_task,
}
