"""How fast a queue is worked off, each event taking effect once in PostgreSQL."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from functools import partial

from sqlalchemy import func, select, text

from shared.contracts.event import Event
from shared.database import Database, Transaction
from shared.messaging.consumer import Consumer
from shared.messaging.rabbit import RabbitBus
from shared.messaging.subscriptions import Subscriptions
from shared.messaging.topology import apply, queue_of
from tests.load.measuring import Contender, Fate, Run, Size, Stopwatch, poll
from tests.load.messages import clear, fill, purge, some_events
from tests.load.peers.one_by_one import consuming_one_by_one
from tests.load.stage import Stage
from tests.service.messaging.world import Effect, Noted, delete_queues

SERVICE = "south"
QUEUE = queue_of(SERVICE)
PRODUCT, PEER = "consumer", "FastStream and ORM, one by one"

Consuming = Callable[[], AbstractAsyncContextManager[None]]


def effects(service: str) -> Subscriptions:
    """A handler as this house writes them: one statement for all events of a batch."""
    subscriptions = Subscriptions(service)

    @subscriptions.on(Noted, name="effects")
    async def keep(events: Sequence[Event], tx: Transaction) -> None:
        await tx.session.execute(
            text(
                "INSERT INTO effect (event_id, subject_id, version, type)"
                " SELECT * FROM unnest(CAST(:events AS uuid[]), CAST(:subjects AS uuid[]),"
                " CAST(:versions AS int[]), CAST(:types AS text[]))"
            ),
            {
                "events": [event.event_id for event in events],
                "subjects": [event.subject_id for event in events],
                "versions": [event.version for event in events],
                "types": [event.wire_name for event in events],
            },
        )

    return subscriptions


@asynccontextmanager
async def consuming(stage: Stage, size: Size) -> AsyncIterator[list[Contender]]:
    url = stage.broker.url
    await apply(url, {SERVICE: {Noted.wire_name}})
    async with AsyncExitStack() as stack:
        stack.push_async_callback(delete_queues, url, SERVICE)
        database_url = await stack.enter_async_context(stage.database("south"))
        database = Database(database_url)
        stack.push_async_callback(database.close)
        product = partial(_consuming_in_batches, database, url)
        peer = partial(consuming_one_by_one, database_url, url, QUEUE)
        yield [
            Contender(PRODUCT, partial(_work_off, database, url, product, size.of(4000))),
            Contender(PEER, partial(_work_off, database, url, peer, size.of(300))),
        ]


@asynccontextmanager
async def _consuming_in_batches(database: Database, url: str) -> AsyncIterator[None]:
    bus = RabbitBus(url)
    await bus.subscribe(Consumer(effects(SERVICE), database))
    try:
        yield
    finally:
        await bus.close()


async def _work_off(database: Database, url: str, consuming: Consuming, count: int) -> Run:
    events = some_events(count)
    await clear(database, "inbox", "effect")
    await purge(url, QUEUE)
    await fill(url, QUEUE, events)

    async def all_have_come() -> bool:
        return await _effect_count(database) >= count

    watch = Stopwatch()
    async with consuming():
        seconds = await poll(all_have_come, watch)
    async with database.transaction(None) as tx:
        arrived = (await tx.session.scalars(select(Effect.event_id))).all()
    return Run(count / seconds, Fate.of({event.event_id for event in events}, arrived))


async def _effect_count(database: Database) -> int:
    async with database.transaction(None) as tx:
        return await tx.session.scalar(select(func.count()).select_from(Effect)) or 0
