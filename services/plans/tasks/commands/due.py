"""What the clock does: open tasks reach a stage, and their people are told (R-PLAN-4)."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select, text, update

from services.plans.tasks.commands.steps import about, clock
from services.plans.tasks.domain import OPEN, Stage, is_ahead, is_overdue, next_check, stage_on
from services.plans.tasks.tables import Task
from shared.contracts.plans import ReminderStage, TaskDue, TaskOverdue
from shared.database import Database, Transaction
from shared.tenancy import Scope


async def counties_with_due_tasks(database: Database) -> Sequence[UUID]:
    """Counties in which a task has to be looked at; read as the timer role, which sees no more."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        rows = await tx.session.scalars(
            select(Task.county_id).where(Task.check_on <= tx.today).distinct()
        )
        return rows.all()


async def advance_county(database: Database, county_id: UUID, limit: int) -> int:
    """Advance up to `limit` tasks of one county; the number looked at.

    Nothing is chased on days without school: the tasks are found again on the next one.
    """
    async with database.transaction(Scope(county_id=county_id)) as tx:
        days, reminders = await clock(tx)
        if days.next_working_day(tx.today) != tx.today:
            return 0
        tasks = (
            await tx.session.scalars(
                select(Task)
                .where(Task.county_id == county_id, Task.check_on <= tx.today)
                .order_by(Task.check_on, Task.id)
                .limit(limit)
                .with_for_update(skip_locked=True)
            )
        ).all()
        for task in tasks:
            due_on = task.day
            if task.state not in OPEN or due_on is None:
                task.check_on = None
                continue
            reached = stage_on(tx.today, due_on, days, reminders)
            if reached != task.stage:
                _reach(tx, task, reached)
            task.check_on = next_check(reached, due_on, days, reminders)
        return len(tasks)


async def look_again(tx: Transaction) -> None:
    """Let the clock look at every waiting task once more: what it reckons by has changed."""
    await tx.session.execute(update(Task).where(Task.check_on > tx.today).values(check_on=tx.today))


def _reach(tx: Transaction, task: Task, stage: Stage | None) -> None:
    """Note the stage and tell its people.

    A stage that a changed calendar took back is taken back silently; it will be told on its day.
    """
    ahead = is_ahead(stage, task.stage)
    task.stage = stage
    task.version += 1
    if stage is None or not ahead:
        return
    concerns = (task.owner_id,) if task.owner_id else ()
    event = TaskOverdue if is_overdue(stage) else TaskDue
    tx.publish(event(**about(tx, task), stage=ReminderStage(stage.value), concerns=concerns))
