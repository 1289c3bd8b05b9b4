"""The event door of tasks: unions that are no more have no duties."""

from collections.abc import Sequence

from services.plans.tasks.commands.closing import exempt_closed
from shared.contracts.directory import UnionChanged
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("plans")


@subscriptions.on(UnionChanged, name="tasks.closed_unions")
async def exempt_tasks_of_closed_unions(events: Sequence[UnionChanged], tx: Transaction) -> None:
    await exempt_closed(tx, events)
