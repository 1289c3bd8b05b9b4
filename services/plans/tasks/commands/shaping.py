"""What a school does with its tasks before it does them: own lines, own words, owners."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from services.plans.tasks.commands.steps import (
    about,
    check_owner,
    clock,
    load,
    move_on,
    tell_owner,
    touch,
    wind_clock,
)
from services.plans.tasks.domain import (
    OPEN,
    TaskMove,
    TaskMoveNotAllowed,
    TaskState,
    check_drop,
    check_own_day,
    next_check,
)
from services.plans.tasks.tables import Task
from services.plans.work_plans.domain import check_open
from services.plans.work_plans.queries import get_plan
from shared.contracts.plans import TaskCancelled, TaskReopened
from shared.database import Transaction, new_id
from shared.errors import Invalid
from shared.web.identity import Caller


@dataclass(frozen=True)
class OwnLine:
    """A task that a school sets itself."""

    text: str
    category: str
    due_on: date | None = None
    owner_id: UUID | None = None


async def add_own_line(
    tx: Transaction, caller: Caller, union_id: UUID, plan_id: UUID, line: OwnLine
) -> Task:
    """Add a task of the school's own to its copy of the plan."""
    check_open((await get_plan(tx, plan_id)).state)
    await check_owner(tx, line.owner_id, union_id)
    days, reminders = await clock(tx)
    task = Task(
        id=new_id(),
        county_id=caller.county_id,
        union_id=union_id,
        version=1,
        plan_id=plan_id,
        measure_id=None,
        position=100_000,
        heading="本校增加",
        category=line.category,
        text=line.text,
        mandatory=False,
        file_required=False,
        due_on=line.due_on,
        owner_id=line.owner_id,
        state=TaskState.ASSIGNED if line.owner_id else TaskState.PLANNED,
        check_on=next_check(None, line.due_on, days, reminders),
        made_at=tx.now,
        changed_at=tx.now,
    )
    tx.session.add(task)
    await tx.session.flush()
    if line.owner_id:
        tell_owner(tx, task)
    return task


async def shape_task(
    tx: Transaction, task_id: UUID, seen_version: int, changes: dict[str, Any]
) -> Task:
    """Give a task the school's own words or an own day; the county sees the difference.

    A line of the school's own has no words of the county beside it: it is simply changed.
    """
    task = await load(tx, task_id, seen_version)
    if task.state not in OPEN:
        raise TaskMoveNotAllowed("这项任务已办结，不能再调整；需要修改请先撤回。")
    own_line = task.measure_id is None
    if "own_text" in changes:
        if own_line and changes["own_text"] is None:
            raise Invalid("请填写任务内容；不再办理的，请选择“不办理”。")
        setattr(task, "text" if own_line else "own_text", changes["own_text"])
    if "own_due_on" in changes:
        own_day = changes["own_due_on"]
        check_own_day(mandatory=task.mandatory, county_day=task.due_on, own_day=own_day)
        setattr(task, "due_on" if own_line else "own_due_on", own_day)
        task.stage = None
        await wind_clock(tx, task)
    touch(tx, task)
    return task


async def assign_task(tx: Transaction, caller: Caller, task_id: UUID, owner_id: UUID) -> Task:
    """Name the person who does it."""
    task = await load(tx, task_id)
    await check_owner(tx, owner_id, task.union_id)
    task.owner_id = owner_id
    move_on(tx, caller, task, TaskMove.ASSIGN, {"owner_id": str(owner_id)})
    tell_owner(tx, task)
    return task


async def start_task(tx: Transaction, caller: Caller, task_id: UUID) -> Task:
    task = await load(tx, task_id)
    move_on(tx, caller, task, TaskMove.START, {})
    return task


async def drop_task(
    tx: Transaction, caller: Caller, task_id: UUID, reason: str | None = None
) -> Task:
    """Leave out an optional task or a line of one's own, and say why where one wants to."""
    task = await load(tx, task_id)
    check_drop(mandatory=task.mandatory)
    task.reason = reason
    move_on(tx, caller, task, TaskMove.DROP, {"reason": reason} if reason else {})
    task.check_on = None
    tx.publish(TaskCancelled(**about(tx, task)))
    return task


async def restore_task(tx: Transaction, caller: Caller, task_id: UUID) -> Task:
    """Take a dropped task back in."""
    task = await load(tx, task_id)
    task.reason = None
    move_on(tx, caller, task, TaskMove.RESTORE, {})
    await wind_clock(tx, task)
    tx.publish(TaskReopened(**about(tx, task)))
    return task
