"""What a task looks like to a caller."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from services.plans.kinds import Category
from services.plans.people import cluster_names, names_of, unions_by_id
from services.plans.tasks.api.permitted import actions_of
from services.plans.tasks.domain import OPEN, STATE_LABELS, TaskState, is_overdue
from services.plans.tasks.tables import Task
from services.plans.work_plans.queries import issued_plan_ids
from shared.calendar.wording import chinese_date, chinese_days_left
from shared.database import Transaction
from shared.web.identity import Caller


class TaskView(BaseModel):
    """A task as its union sees it, and the county's wording beside the school's.

    `cluster_id` names the cluster for which the county's union does a measure of the clusters;
    `named_due_on` is the plan's own day where it came before signing and was moved.
    """

    id: UUID
    union_id: UUID
    union_name: str
    cluster_id: UUID | None
    cluster_name: str | None
    plan_id: UUID
    measure_id: UUID | None
    version: int
    heading: str
    category: Category
    text: str
    county_text: str | None
    deliverable: str | None
    mandatory: bool
    file_required: bool
    own_line: bool
    adapted: bool
    due_on: date | None
    county_due_on: date | None
    named_due_on: date | None
    due_label: str
    days_left: str
    overdue: bool
    owner_id: UUID | None
    owner_name: str | None
    state: TaskState
    state_label: str
    statement: str | None
    done_on: date | None
    from_paper: bool
    file_id: UUID | None
    reason: str | None
    actions: list[str]


class MoveView(BaseModel):
    """One step in the task's life."""

    move: str
    made_at: datetime
    made_by_name: str
    facts: dict[str, Any]


class TaskDetail(TaskView):
    """A task with its history."""

    history: list[MoveView]


async def task_views(tx: Transaction, me: Caller, tasks: list[Task]) -> list[TaskView]:
    """Tasks as this caller sees them; what they refer to is looked up once for all."""
    unions = await unions_by_id(tx, (task.union_id for task in tasks))
    owners = await names_of(tx, (task.owner_id for task in tasks))
    clusters = await cluster_names(tx, (task.cluster_id for task in tasks))
    issued = await issued_plan_ids(tx)
    views = []
    for task in tasks:
        union = unions.get(task.union_id)
        views.append(
            TaskView(
                **_duty(task),
                **_standing(tx, task),
                union_name=union.short_name if union else "",
                cluster_name=clusters.get(task.cluster_id) if task.cluster_id else None,
                owner_name=owners.get(task.owner_id) if task.owner_id else None,
                actions=actions_of(me, task, plan_open=task.plan_id in issued),
            )
        )
    return views


def _duty(task: Task) -> dict[str, Any]:
    """What is asked, by the county and in the school's own words."""
    return {
        "id": task.id,
        "union_id": task.union_id,
        "cluster_id": task.cluster_id,
        "plan_id": task.plan_id,
        "measure_id": task.measure_id,
        "version": task.version,
        "heading": task.heading,
        "category": Category(task.category),
        "text": task.wording,
        "county_text": task.text if task.own_text else None,
        "deliverable": task.deliverable,
        "mandatory": task.mandatory,
        "file_required": task.file_required,
        "own_line": task.measure_id is None,
        "adapted": task.own_text is not None or task.own_due_on is not None,
        "due_on": task.day,
        "county_due_on": None if task.measure_id is None else task.due_on,
        "named_due_on": task.named_due_on,
        "due_label": chinese_date(task.day) if task.day else "不限日期",
    }


def _standing(tx: Transaction, task: Task) -> dict[str, Any]:
    """How far the task is."""
    state = TaskState(task.state)
    is_open = state in OPEN
    return {
        "days_left": chinese_days_left(tx.today, task.day) if is_open and task.day else "",
        "overdue": is_open and is_overdue(task.stage),
        "owner_id": task.owner_id,
        "state": state,
        "state_label": STATE_LABELS[state],
        "statement": task.statement,
        "done_on": task.done_on,
        "from_paper": task.from_paper,
        "file_id": task.file_id,
        "reason": task.reason,
    }
