"""How long an event is under way at 50 a second: from its commit to the commit of its inbox row."""

import asyncio
import json
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from statistics import quantiles

from shared.contracts.event import Event
from shared.database import Database
from shared.messaging.consumer import Consumer
from shared.messaging.modes import Mode
from shared.messaging.rabbit import RabbitBus
from shared.messaging.topology import apply, queue_of
from tests.drills.load import relaying
from tests.load.measuring import Contender, Fate, Run, Size, Stopwatch, poll
from tests.load.messages import clear, purge, some_events
from tests.load.scenarios.consuming import effects
from tests.load.stage import Stage
from tests.service.messaging.world import Noted, delete_queues

SERVICE = "latent"
PER_SECOND = 50
PRODUCT = "commit to inbox row, p95"


class NotingConsumer(Consumer):
    """Notes when the events it received had been dealt with: their marks are committed then."""

    def __init__(self, database: Database) -> None:
        super().__init__(effects(SERVICE), database)
        self.done_at: list[tuple[str, float]] = []

    async def receive(self, bodies: Sequence[str | bytes], mode: Mode = Mode.NEWS) -> None:
        await super().receive(bodies, mode)
        now = time.perf_counter()
        self.done_at += [(json.loads(body)["id"], now) for body in bodies]


@asynccontextmanager
async def latency(stage: Stage, size: Size) -> AsyncIterator[list[Contender]]:
    url = stage.broker.url
    await apply(url, {SERVICE: {Noted.wire_name}})
    async with AsyncExitStack() as stack:
        stack.push_async_callback(delete_queues, url, SERVICE)
        north, south = [
            Database(await stack.enter_async_context(stage.database(name)))
            for name in ("north", "south")
        ]
        for database in (north, south):
            stack.push_async_callback(database.close)
        consumer = NotingConsumer(south)
        await purge(url, queue_of(SERVICE))
        sender, receiver = RabbitBus(url), RabbitBus(url)
        await receiver.subscribe(consumer)
        stack.push_async_callback(sender.close)
        stack.push_async_callback(receiver.close)
        await stack.enter_async_context(relaying(north, sender))
        await _send(north, consumer, some_events(20))  # connections are made and statements known
        yield [Contender(PRODUCT, partial(_measure, north, consumer, size.of(500)))]


async def _measure(north: Database, consumer: NotingConsumer, count: int) -> Run:
    await clear(north, "outbox")
    events = some_events(max(count, 2))
    milliseconds, fate = await _send(north, consumer, events)
    return Run(quantiles(milliseconds, n=20, method="inclusive")[-1], fate)


async def _send(
    north: Database, consumer: NotingConsumer, events: Sequence[Event]
) -> tuple[list[float], Fate]:
    """Milliseconds of each event, and what became of them."""
    consumer.done_at.clear()
    committed: dict[str, float] = {}
    begun = time.perf_counter()
    for place, event in enumerate(events):
        await asyncio.sleep(begun + place / PER_SECOND - time.perf_counter())
        async with north.transaction(None) as tx:
            tx.publish(event)
        committed[str(event.event_id)] = time.perf_counter()

    async def all_have_come() -> bool:
        return len(consumer.done_at) >= len(events)

    await poll(all_have_come, Stopwatch())
    took = [(at - committed[event_id]) * 1000 for event_id, at in consumer.done_at]
    return took, Fate.of(committed, [event_id for event_id, _ in consumer.done_at])
