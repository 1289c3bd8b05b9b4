"""The event door of visits: a task about visits waits where visits are entered."""

from collections.abc import Sequence
from uuid import UUID

from services.welfare.visits.commands.answering import keep_tasks
from services.welfare.visits.commands.recording import CATEGORY
from shared.contracts.plans import (
    TaskAssigned,
    TaskCancelled,
    TaskCompleted,
    TaskEvent,
    TaskExempted,
    TaskRejected,
)
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("welfare")


async def _keep(events: Sequence[TaskEvent], tx: Transaction, *, is_open: bool) -> None:
    newest: dict[UUID, tuple[TaskEvent, bool]] = {}
    for event in events:
        known = newest.get(event.subject_id)
        if event.category == CATEGORY and (known is None or known[0].version < event.version):
            newest[event.subject_id] = (event, is_open)
    if newest:
        await keep_tasks(tx, dict(sorted(newest.items())))


@subscriptions.on(TaskAssigned, TaskRejected, name="visits.tasks_open")
async def open_tasks(events: Sequence[TaskEvent], tx: Transaction) -> None:
    await _keep(events, tx, is_open=True)


@subscriptions.on(TaskCompleted, TaskExempted, TaskCancelled, name="visits.tasks_ended")
async def end_tasks(events: Sequence[TaskEvent], tx: Transaction) -> None:
    await _keep(events, tx, is_open=False)
