"""The event door: everything that others announce and somebody should hear."""

from collections.abc import Sequence

from services.notifications.telling import commands
from services.notifications.telling.domain.rules import CLOSES, RULES
from shared.contracts.directory import HandOverState, RoleHandedOver, RoleHandOverUndone
from shared.contracts.event import Event
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions

subscriptions = Subscriptions("notifications")

HEARD = tuple(dict.fromkeys((*(rule.event for rule in RULES), *CLOSES)))


async def close(events: Sequence[Event], tx: Transaction) -> None:
    await commands.close(tx, events)


@subscriptions.on(*HEARD, name="telling.spread", again=close, alone=True)
async def spread(events: Sequence[Event], tx: Transaction) -> None:
    await commands.spread(tx, events)


@subscriptions.on(RoleHandedOver, RoleHandOverUndone, name="telling.offices", alone=True)
async def follow_offices(events: Sequence[HandOverState], tx: Transaction) -> None:
    await commands.follow_offices(tx, events)
