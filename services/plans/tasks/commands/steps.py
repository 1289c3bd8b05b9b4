"""What every act on a task shares: loading, stepping, the clock, and the events' members."""

from typing import Any
from uuid import UUID

from services.plans.calendar.domain import FigureName
from services.plans.calendar.queries import figure, school_calendar
from services.plans.people import works_in
from services.plans.tasks.domain import (
    CountyTask,
    Days,
    Reminders,
    Stage,
    TaskMove,
    TaskState,
    after,
    next_check,
)
from services.plans.tasks.tables import Task
from services.plans.tasks.tables import TaskMove as TaskMoveRow
from services.plans.work_plans.domain import check_open
from services.plans.work_plans.queries import get_plan
from shared.contracts.plans import TaskAssigned
from shared.database import Transaction, new_id
from shared.errors import Invalid, NotFound, Stale
from shared.web.identity import Caller


async def clock(tx: Transaction) -> tuple[Days, Reminders]:
    """The county's calendar and how long before and after people are told (R-PLAN-4)."""
    return await school_calendar(tx), Reminders(
        owner_before=await figure(tx, FigureName.REMIND_OWNER_BEFORE),
        county_after=await figure(tx, FigureName.TELL_COUNTY_AFTER),
    )


def about(tx: Transaction, task: Task) -> dict[str, Any]:
    """The members that every event about a task has."""
    return {
        "occurred_at": tx.now,
        "county_id": task.county_id,
        "union_id": task.union_id,
        "subject_id": task.id,
        "version": task.version,
        "plan_id": task.plan_id,
        "title": task.wording,
        "category": task.category,
        "due_on": task.day,
        "owner_id": task.owner_id,
    }


async def load(tx: Transaction, task_id: UUID, seen_version: int | None = None) -> Task:
    """The task, locked and as it is now, whatever this transaction read of it before.

    Raises:
        NotFound: not there, or another union's.
        Stale: changed since it was seen.
        NotOpenForSchools: its plan is over.

    """
    task = await tx.session.get(Task, task_id, with_for_update=True, populate_existing=True)
    if task is None:
        raise NotFound
    if seen_version is not None and task.version != seen_version:
        raise Stale
    check_open((await get_plan(tx, task.plan_id)).state)
    return task


def move_on(
    tx: Transaction, caller: Caller, task: Task, move: TaskMove, facts: dict[str, str]
) -> None:
    """Take a task one step further and write the step down."""
    before = TaskState(task.state)
    task.state = after(before, move)
    touch(tx, task)
    log_move(tx, task, move, before, (caller.person_id, caller.name), facts)


def log_move(
    tx: Transaction,
    task: Task,
    move: TaskMove,
    before: TaskState,
    by: tuple[UUID, str],
    facts: dict[str, str],
) -> None:
    """Write down a step that the task has taken, and who took it."""
    tx.session.add(
        TaskMoveRow(
            id=new_id(),
            county_id=task.county_id,
            union_id=task.union_id,
            task_id=task.id,
            move=move.value,
            from_state=before.value,
            to_state=task.state,
            made_at=tx.now,
            made_by=by[0],
            made_by_name=by[1],
            facts=facts,
        )
    )


def touch(tx: Transaction, task: Task) -> None:
    task.version += 1
    task.changed_at = tx.now


async def wind_clock(tx: Transaction, task: Task) -> None:
    """Work out when the clock has to look at an open task again."""
    days, reminders = await clock(tx)
    stage = Stage(task.stage) if task.stage else None
    task.check_on = next_check(stage, task.day, days, reminders)


def refuse_own_line(task: Task) -> None:
    if task.measure_id is None:
        raise CountyTask("这是学校自己增加的任务，由学校自己管理。")


async def check_owner(tx: Transaction, owner_id: UUID | None, union_id: UUID) -> None:
    if owner_id is not None and not await works_in(tx, owner_id, union_id):
        raise Invalid("负责人不在本单位名单里，请重新选择。")


def tell_owner(tx: Transaction, task: Task) -> None:
    owner = (task.owner_id,) if task.owner_id else ()
    tx.publish(TaskAssigned(**about(tx, task), concerns=owner))
