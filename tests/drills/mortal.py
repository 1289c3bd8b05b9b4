"""A relay or a consumer in a process of its own, which dies where it is told to, or by kill -9.

python -m tests.drills.mortal ROLE DATABASE SERVICE BROKER [MOMENT COUNT]

The moments are laid around the product's own functions from outside: it holds no hooks.
"""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from enum import StrEnum
from itertools import count
from typing import Any

from shared.database import Database
from shared.messaging import consumer, inbox, relay
from shared.messaging.consumer import Consumer
from shared.messaging.rabbit import RabbitBus
from shared.messaging.relay import Relay
from shared.messaging.subscriptions import Subscriptions
from tests.drills.load import consuming
from tests.service.messaging.world import ledger

KILLED = 137


class Moment(StrEnum):
    """Between which two steps the process ends without a word."""

    SELECTED = "relay: rows taken, nothing published"
    CONFIRMED = "relay: published and confirmed, not marked"
    MARKED = "relay: marked as sent, the next batch not begun"
    MARKED_IN_INBOX = "consumer: inbox marks written, handler not begun"
    HANDLED = "consumer: handler done, not committed"
    COMMITTED = "consumer: committed, not acknowledged"

    @property
    def role(self) -> str:
        return self.partition(":")[0]


# Which function of the product ends or begins at the moment, and whether it has run by then.
PLACES: dict[Moment, tuple[Any, str, bool]] = {
    Moment.SELECTED: (RabbitBus, "publish", False),
    Moment.CONFIRMED: (RabbitBus, "publish", True),
    Moment.MARKED: (Relay, "send_batch", True),
    Moment.MARKED_IN_INBOX: (consumer, "mark_handled", True),
    Moment.COMMITTED: (Consumer, "receive", True),
}


def die_at(moment: Moment, times: int) -> None:
    """Let the process end when it comes to this moment for the `times`-th time."""
    owner, name, after = PLACES[moment]
    original: Callable[..., Awaitable[Any]] = getattr(owner, name)
    turn = count(1)

    async def wrapped(*args: Any, **options: Any) -> Any:
        if not after and next(turn) == times:
            os._exit(KILLED)
        result = await original(*args, **options)
        if after and next(turn) == times:
            os._exit(KILLED)
        return result

    setattr(owner, name, wrapped)


def dying_ledger(service: str, times: int) -> Subscriptions:
    """The handler ends the process when its work is done and not yet committed."""
    subscriptions = ledger(service)
    turn = count(1)
    dying = Subscriptions(service)
    for item in subscriptions.items:

        async def handle(events: Any, tx: Any, handler: Any = item.handler) -> None:
            await handler(events, tx)
            await tx.session.flush()
            if next(turn) == times:
                os._exit(KILLED)

        dying.on(item.event, name=item.name.partition(".")[2])(handle)
    return dying


async def main(
    role: str, database_url: str, service: str, broker_url: str, moment: str = "", times: str = "1"
) -> None:
    """Be a relay or a consumer until killed."""
    subscriptions = ledger(service)
    if moment == Moment.HANDLED:
        subscriptions = dying_ledger(service, int(times))
    elif moment:
        die_at(Moment(moment), int(times))
    database = Database(database_url)
    if role == "relay":
        await relay.Relay("north", database, RabbitBus(broker_url)).run()
    async with consuming(database, subscriptions, broker_url):
        await asyncio.Event().wait()


if __name__ == "__main__":
    assert inbox.mark_handled is consumer.mark_handled
    asyncio.run(main(*sys.argv[1:]))
