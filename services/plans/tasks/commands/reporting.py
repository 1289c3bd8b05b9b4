"""Reporting a task done, and the county's answer to it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.plans.files.queries import file_is_there
from services.plans.tasks.commands.steps import (
    about,
    load,
    move_on,
    refuse_own_line,
    wind_clock,
)
from services.plans.tasks.domain import TaskMove, check_report, recorded_late
from services.plans.tasks.tables import Task
from shared.contracts.plans import TaskCompleted, TaskExempted, TaskRejected, TaskReopened
from shared.database import Transaction
from shared.errors import Invalid
from shared.web.identity import Caller


@dataclass(frozen=True)
class Report:
    """One statement and a day; a file has to be there only where the county asked for it."""

    statement: str
    done_on: date
    from_paper: bool = False
    file_id: UUID | None = None


async def report_task(tx: Transaction, caller: Caller, task_id: UUID, report: Report) -> Task:
    """Report a task done; that is enough, the county may still send it back."""
    task = await load(tx, task_id)
    has_file = report.file_id is not None
    check_report(
        done_on=report.done_on,
        today=tx.today,
        file_required=task.file_required,
        has_file=has_file,
    )
    if report.file_id and not await file_is_there(tx, report.file_id, task.union_id):
        raise Invalid("没有找到上传的材料，请重新上传。")
    task.statement = report.statement
    task.done_on = report.done_on
    task.from_paper = report.from_paper or recorded_late(report.done_on, tx.today)
    task.file_id = report.file_id
    task.reported_by = caller.person_id
    task.by_records = False
    task.reason = None
    facts = {"statement": report.statement, "done_on": report.done_on.isoformat()}
    if task.from_paper:
        facts["from_paper"] = "true"
    move_on(tx, caller, task, TaskMove.REPORT, facts)
    task.check_on = None
    tx.publish(TaskCompleted(**about(tx, task), done_on=report.done_on, from_paper=task.from_paper))
    return task


async def take_back_report(tx: Transaction, caller: Caller, task_id: UUID) -> Task:
    """Take back one's own report."""
    task = await load(tx, task_id)
    move_on(tx, caller, task, TaskMove.TAKE_BACK, {})
    task.by_records = False
    await wind_clock(tx, task)
    tx.publish(TaskReopened(**about(tx, task)))
    return task


async def return_task(tx: Transaction, caller: Caller, task_id: UUID, reason: str) -> Task:
    """Send a report back to the school with a reason."""
    task = await load(tx, task_id)
    refuse_own_line(task)
    task.reason = reason
    move_on(tx, caller, task, TaskMove.RETURN, {"reason": reason})
    task.by_records = False
    await wind_clock(tx, task)
    concerns = (task.reported_by,) if task.reported_by else ()
    tx.publish(TaskRejected(**about(tx, task), reason=reason, concerns=concerns))
    return task


async def exempt_task(tx: Transaction, caller: Caller, task_id: UUID, reason: str) -> Task:
    """Free a union from a task (R-PLAN-1)."""
    task = await load(tx, task_id)
    refuse_own_line(task)
    task.reason = reason
    move_on(tx, caller, task, TaskMove.EXEMPT, {"reason": reason})
    task.check_on = None
    tx.publish(TaskExempted(**about(tx, task), reason=reason))
    return task


async def oblige_task(tx: Transaction, caller: Caller, task_id: UUID) -> Task:
    """Take an exemption back, as after a slip; the task is open again."""
    task = await load(tx, task_id)
    refuse_own_line(task)
    task.reason = None
    move_on(tx, caller, task, TaskMove.OBLIGE, {})
    await wind_clock(tx, task)
    tx.publish(TaskReopened(**about(tx, task)))
    return task
