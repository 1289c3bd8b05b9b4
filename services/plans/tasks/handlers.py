"""The event door of tasks: offices change hands, and open tasks follow them."""

from collections.abc import Sequence

from services.plans.tasks.commands import succeeding
from shared.contracts.directory import RoleHandedOver, RoleHandOverUndone
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("plans")


@subscriptions.on(RoleHandedOver, name="tasks.follow")
async def follow(events: Sequence[RoleHandedOver], tx: Transaction) -> None:
    await succeeding.follow(tx, events)


@subscriptions.on(RoleHandOverUndone, name="tasks.come_back")
async def come_back(events: Sequence[RoleHandOverUndone], tx: Transaction) -> None:
    await succeeding.come_back(tx, events)
