"""Steps that a task takes because somebody recorded, elsewhere, what it asks for."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import select

from services.plans.tasks.commands.steps import about, log_move, touch, wind_clock
from services.plans.tasks.domain import TaskMove, TaskState, after, recorded_late
from services.plans.tasks.tables import Task
from services.plans.work_plans.queries import issued_plan_ids
from shared.contracts.plans import TaskCompleted, TaskReopened
from shared.database import Transaction

BY_RECORDS = (UUID(int=0), "工作记录")


async def tasks_of_open_plans(tx: Transaction, ids: Collection[UUID]) -> list[Task]:
    """These tasks, locked in the order of their ids; those of a plan that is over are left out."""
    rows = await tx.session.scalars(
        select(Task)
        .where(Task.id.in_(ids), Task.plan_id.in_(await issued_plan_ids(tx)))
        .order_by(Task.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return list(rows)


async def start_by_records(tx: Transaction, task: Task) -> None:
    """Some of what the task asks for is there."""
    _move_on(tx, task, TaskMove.START, {})


async def complete_by_records(
    tx: Transaction, task: Task, statement: str, done_on: date, records: int
) -> None:
    """All that the task asks for is there; a record counts as the material that was asked for."""
    task.statement, task.done_on, task.reason = statement, done_on, None
    task.from_paper = recorded_late(done_on, tx.today)
    task.file_id = task.reported_by = None
    task.by_records = True
    facts = {"statement": statement, "done_on": done_on.isoformat(), "records": str(records)}
    if task.from_paper:
        facts["from_paper"] = "true"
    _move_on(tx, task, TaskMove.REPORT, facts)
    task.check_on = None
    tx.publish(TaskCompleted(**about(tx, task), done_on=done_on, from_paper=task.from_paper))


async def reopen_by_records(tx: Transaction, task: Task) -> None:
    """A record that had completed the task is no more."""
    task.by_records = False
    _move_on(tx, task, TaskMove.TAKE_BACK, {"reason": "工作记录已撤销或改为对应别的任务"})
    await wind_clock(tx, task)
    tx.publish(TaskReopened(**about(tx, task)))


def _move_on(tx: Transaction, task: Task, move: TaskMove, facts: dict[str, str]) -> None:
    before = TaskState(task.state)
    task.state = after(before, move)
    touch(tx, task)
    log_move(tx, task, move, before, BY_RECORDS, facts)
