"""How fast an outbox is emptied into RabbitMQ, every message confirmed by a quorum queue."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from shared.database import Database
from shared.messaging.rabbit import RabbitBus
from shared.messaging.relay import Relay
from shared.messaging.tables import OutboxMessage
from shared.messaging.topology import EXCHANGE, apply, queue_of
from tests.load.measuring import Contender, Run, Size, Stopwatch, peers_are_installed
from tests.load.messages import (
    IN_FLIGHT,
    channel_to,
    clear,
    fate_of,
    properties_of,
    purge,
    some_events,
    store,
    take_all,
)
from tests.load.stage import Stage
from tests.service.messaging.world import Noted, delete_queues

if TYPE_CHECKING:
    from tests.load.peers.outbox_package import PackageOutbox

SINK = "sink"
QUEUE = queue_of(SINK)
PRODUCT, SHIPPED, TUNED_PEER, PIPELINED = (
    "relay",
    "faststream-outbox as shipped",
    "faststream-outbox tuned",
    "aiormq pipelined publish",
)


@asynccontextmanager
async def relay_drain(stage: Stage, size: Size) -> AsyncIterator[list[Contender]]:
    url = stage.broker.url
    await apply(url, {SINK: {Noted.wire_name}})
    async with AsyncExitStack() as stack:
        database_url = await stack.enter_async_context(stage.database("north"))
        database = Database(database_url)
        stack.push_async_callback(database.close)
        stack.push_async_callback(delete_queues, url, SINK)
        contenders = [
            Contender(PRODUCT, partial(_drain, database, url, size.of(4000))),
            Contender(PIPELINED, partial(_publish, url, size.of(4000))),
        ]
        if peers_are_installed():
            from tests.load.peers.outbox_package import (  # noqa: PLC0415 - may be missing
                AS_SHIPPED,
                TUNED,
                package_outbox,
            )

            package = await stack.enter_async_context(package_outbox(database_url, url, QUEUE))
            contenders += [
                Contender(SHIPPED, partial(_drain_package, package, AS_SHIPPED, size.of(300))),
                Contender(TUNED_PEER, partial(_drain_package, package, TUNED, size.of(1500))),
            ]
        yield contenders


async def _drain(database: Database, url: str, count: int) -> Run:
    events = some_events(count)
    await clear(database, "outbox")
    await purge(url, QUEUE)
    await store(database, events)
    bus = RabbitBus(url)
    await bus.publish([])  # connected, as a relay that has been running
    relay = Relay("north", database, bus)
    watch = Stopwatch()
    await relay.drain()
    seconds = watch.seconds
    await bus.close()
    async with database.transaction(None) as tx:
        unsent = select(func.count()).where(OutboxMessage.sent_at.is_(None))
        assert await tx.session.scalar(unsent) == 0
    arrived = await take_all(url, QUEUE, count)
    return Run(count / seconds, fate_of(events, arrived))


async def _publish(url: str, count: int) -> Run:
    """The client alone: no table to read, nothing to mark, messages made beforehand."""
    events = some_events(count)
    await purge(url, QUEUE)
    made = [(event.to_wire().encode(), properties_of(event)) for event in events]
    async with channel_to(url) as channel:
        watch = Stopwatch()
        for start in range(0, count, IN_FLIGHT):
            await asyncio.gather(
                *(
                    channel.basic_publish(
                        body,
                        exchange=EXCHANGE,
                        routing_key=Noted.wire_name,
                        properties=properties,
                        mandatory=True,
                    )
                    for body, properties in made[start : start + IN_FLIGHT]
                )
            )
        seconds = watch.seconds
    arrived = await take_all(url, QUEUE, count)
    return Run(count / seconds, fate_of(events, arrived))


async def _drain_package(package: "PackageOutbox", options: Mapping[str, Any], count: int) -> Run:
    events = some_events(count)
    await purge(package.broker_url, QUEUE)
    await package.store(events)
    seconds = await package.drain(options)
    arrived = await take_all(package.broker_url, QUEUE, count)
    return Run(count / seconds, fate_of(events, arrived))
