"""The event door of tasks: they follow offices that change hands, and end with their union."""

from collections.abc import Sequence

from services.plans.tasks.commands import succeeding
from services.plans.tasks.commands.closing import exempt_closed
from shared.contracts.directory import RoleHandedOver, RoleHandOverUndone, UnionChanged
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("plans")


@subscriptions.on(RoleHandedOver, name="tasks.follow")
async def follow(events: Sequence[RoleHandedOver], tx: Transaction) -> None:
    await succeeding.follow(tx, events)


@subscriptions.on(RoleHandOverUndone, name="tasks.come_back")
async def come_back(events: Sequence[RoleHandOverUndone], tx: Transaction) -> None:
    await succeeding.come_back(tx, events)


@subscriptions.on(UnionChanged, name="tasks.closed_unions")
async def exempt_tasks_of_closed_unions(events: Sequence[UnionChanged], tx: Transaction) -> None:
    await exempt_closed(tx, events)
