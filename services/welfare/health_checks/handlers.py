"""The event door of health checks: a task about health drafts one."""

from collections.abc import Sequence

from services.welfare.health_checks.commands.arranging import draft_for_tasks
from services.welfare.health_checks.domain.kinds import EVIDENCE_CATEGORY
from shared.contracts.plans import TaskAssigned
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("welfare")


@subscriptions.on(TaskAssigned, name="health_checks.tasks")
async def task_assigned(events: Sequence[TaskAssigned], tx: Transaction) -> None:
    about_health = [event for event in events if event.category == EVIDENCE_CATEGORY]
    await draft_for_tasks(tx, about_health)
