"""The event door of meetings: the tasks of their decisions are done, opened again, dropped."""

from collections.abc import Sequence

from services.activities.meetings.commands.following import follow_tasks
from shared.contracts.plans import TaskCancelled, TaskCompleted, TaskEvent, TaskReopened
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("activities")


@subscriptions.on(TaskCompleted, TaskReopened, TaskCancelled, name="meetings.tasks")
async def follow(events: Sequence[TaskEvent], tx: Transaction) -> None:
    await follow_tasks(tx, events)
