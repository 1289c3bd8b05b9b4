"""What a task looks like to a caller."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from services.plans.kinds import Category
from services.plans.tasks.api.permitted import Rights
from services.plans.tasks.domain import OPEN, STATE_LABELS, TaskState, is_overdue
from services.plans.tasks.queries import TaskRow, shown_tasks
from services.plans.tasks.tables import Task
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
    records_needed: int
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
    """A task with its history; `source_*` name the meeting that decided it."""

    source_id: UUID | None
    source_title: str | None
    source_day: date | None
    history: list[MoveView]


async def task_views(tx: Transaction, me: Caller, tasks: Iterable[Task]) -> list[TaskView]:
    """Tasks that were loaded, as this caller sees them now."""
    return views_of(tx, me, await shown_tasks(tx, [task.id for task in tasks]))


def views_of(tx: Transaction, me: Caller, rows: Iterable[TaskRow]) -> list[TaskView]:
    return [TaskView(**members) for members in members_of(tx, me, rows)]


def members_of(tx: Transaction, me: Caller, rows: Iterable[TaskRow]) -> Iterator[dict[str, Any]]:
    """The members of the views, without views: in long lists only."""
    rights, today = Rights(me), tx.today
    for row in rows:
        members = dict(row)
        stage, due_on = members.pop("stage"), members["due_on"]
        del members["position"], members["plan_open"]
        state = TaskState(members["state"])
        is_open = state in OPEN
        members["state_label"] = STATE_LABELS[state]
        members["due_label"] = chinese_date(due_on) if due_on else "不限日期"
        members["days_left"] = chinese_days_left(today, due_on) if is_open and due_on else ""
        members["overdue"] = is_open and is_overdue(stage)
        members["actions"] = rights.actions_on(row)
        yield members
