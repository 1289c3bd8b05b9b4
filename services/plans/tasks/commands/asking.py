"""Lines of a union's own that were asked for elsewhere: its meeting decided so."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.plans.kinds import Category
from services.plans.people import works_in
from services.plans.tasks.commands.recording import tasks_of_open_plans
from services.plans.tasks.commands.steps import about, clock, log_move, tell_owner, touch
from services.plans.tasks.domain import OPEN, TaskMove, TaskState, after, next_check
from services.plans.tasks.tables import Task
from shared.contracts.plans import TaskCancelled
from shared.database import Transaction

HEADING = "会议决定"
POSITION = 100_000  # after what the county asks, as all lines of the union's own


@dataclass(frozen=True)
class AskedLine:
    """What was asked for, with the id that its task has; `source_*` say where."""

    task_id: UUID
    county_id: UUID
    union_id: UUID
    plan_id: UUID
    text: str
    owner_id: UUID | None
    due_on: date | None
    source_id: UUID
    source_title: str
    source_day: date | None


async def add_asked_lines(tx: Transaction, lines: Sequence[AskedLine]) -> None:
    """Add these to the unions' tasks; an owner who has left the union meanwhile is left out."""
    if not lines:
        return
    days, reminders = await clock(tx)
    tasks = []
    for line in lines:
        owner_id = line.owner_id
        if owner_id is not None and not await works_in(tx, owner_id, line.union_id):
            owner_id = None
        task = Task(
            id=line.task_id,
            county_id=line.county_id,
            union_id=line.union_id,
            version=1,
            plan_id=line.plan_id,
            measure_id=None,
            position=POSITION,
            heading=HEADING,
            category=Category.CONGRESS,
            text=line.text,
            mandatory=False,
            file_required=False,
            due_on=line.due_on,
            owner_id=owner_id,
            state=TaskState.ASSIGNED if owner_id else TaskState.PLANNED,
            check_on=next_check(None, line.due_on, days, reminders),
            source_id=line.source_id,
            source_title=line.source_title,
            source_day=line.source_day,
            made_at=tx.now,
            changed_at=tx.now,
        )
        tx.session.add(task)
        tasks.append(task)
    await tx.session.flush()
    for task in tasks:
        if task.owner_id:
            tell_owner(tx, task)


async def drop_asked(tx: Transaction, why: Mapping[UUID, tuple[str, tuple[UUID, str]]]) -> None:
    """Drop those of these tasks that are open, with the reason and who gave it."""
    for task in await tasks_of_open_plans(tx, why.keys()):
        before = TaskState(task.state)
        if before not in OPEN:
            continue
        reason, by = why[task.id]
        task.reason, task.check_on = reason, None
        task.state = after(before, TaskMove.DROP)
        touch(tx, task)
        log_move(tx, task, TaskMove.DROP, before, by, {"reason": reason})
        tx.publish(TaskCancelled(**about(tx, task)))
