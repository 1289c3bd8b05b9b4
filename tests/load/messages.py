"""Events to be carried, and what a queue has received of them."""

import asyncio
import json
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress

import aiormq
from aiormq.abc import DeliveredMessage
from pamqp.commands import Basic
from sqlalchemy import text

from shared.contracts.event import Event
from shared.database import Database, new_id
from tests.load.measuring import Fate
from tests.service.messaging.world import noted

# Each subject has a few versions, stored turn by turn: their order has to be kept.
VERSIONS = 4
WORDS = "工会组织健步走活动，请各校于本周五前报送参加人数。" * 2
PATIENCE_SECONDS = 15
IN_FLIGHT = 200


def some_events(count: int) -> list[Event]:
    """Events of about 640 bytes on the wire."""
    subjects = [new_id() for _ in range(-(-count // VERSIONS))]
    return [
        noted(subjects[place % len(subjects)], place // len(subjects) + 1, WORDS)
        for place in range(count)
    ]


async def store(database: Database, events: Sequence[Event]) -> None:
    """Into the outbox, in order."""
    for start in range(0, len(events), 500):
        async with database.transaction(None) as tx:
            tx.publish(*events[start : start + 500])


def fate_of(events: Sequence[Event], arrived: Counter[str]) -> Fate:
    return Fate.of({str(event.event_id) for event in events}, arrived.elements())


async def clear(database: Database, *tables: str) -> None:
    """Empty, and known to be so by the planner: the last run must not slow the next one."""
    async with database.transaction(None) as tx:
        await tx.session.execute(text(f"TRUNCATE {', '.join(tables)}"))


@asynccontextmanager
async def channel_to(url: str) -> AsyncIterator[aiormq.abc.AbstractChannel]:
    connection = await aiormq.connect(url)
    try:
        yield await connection.channel(publisher_confirms=True)
    finally:
        await connection.close()


async def purge(url: str, queue: str) -> None:
    async with channel_to(url) as channel:
        await channel.queue_purge(queue)


def properties_of(event: Event) -> Basic.Properties:
    """What a careful publisher says of an event."""
    return Basic.Properties(
        content_type="application/json",
        delivery_mode=2,
        message_id=str(event.event_id),
        message_type=event.wire_name,
    )


async def fill(url: str, queue: str, events: Sequence[Event]) -> None:
    """Put events straight into a queue."""
    async with channel_to(url) as channel:
        for start in range(0, len(events), IN_FLIGHT):
            await asyncio.gather(
                *(
                    channel.basic_publish(
                        event.to_wire().encode(),
                        routing_key=queue,
                        properties=properties_of(event),
                    )
                    for event in events[start : start + IN_FLIGHT]
                )
            )


async def take_all(url: str, queue: str, wanted: int) -> Counter[str]:
    """The ids of the events in the queue: as many as are wanted, and whatever is there more."""
    taken: Counter[str] = Counter()
    async with channel_to(url) as channel:
        ready = (await channel.queue_declare(queue, passive=True)).message_count or 0
        complete = asyncio.Event()

        async def take(message: DeliveredMessage) -> None:
            taken[json.loads(message.body)["id"]] += 1
            if taken.total() >= max(wanted, ready):
                complete.set()

        await channel.basic_consume(queue, take, no_ack=True)
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                await complete.wait()
    return taken
