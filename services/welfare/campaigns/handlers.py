"""The event door of campaigns: a task of caring that is given to somebody drafts a campaign."""

from collections.abc import Sequence

from services.welfare.campaigns.commands.drafting import draft_for_tasks
from shared.contracts.plans import TaskAssigned
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("welfare")


@subscriptions.on(TaskAssigned, name="campaigns.of_tasks")
async def draft_campaigns(events: Sequence[TaskAssigned], tx: Transaction) -> None:
    await draft_for_tasks(tx, events)
