"""faststream-outbox draining its table to RabbitMQ, as its manual shows it and tuned for speed."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from faststream.rabbit import Channel, RabbitBroker
from faststream_outbox import OutboxBroker, make_outbox_table
from sqlalchemy import MetaData, Table, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from shared.contracts.event import Event
from tests.load.measuring import Stopwatch, poll

TABLE = "package_outbox"
LOCAL_QUEUE = "relayed"

# Everything the subscriber can be told, tried out until nothing became faster.
TUNED: Mapping[str, Any] = {
    "max_workers": 16,
    "fetch_batch_size": 200,
    "min_fetch_interval": 0.01,
    "terminal_flush_batch_size": 100,
}
AS_SHIPPED: Mapping[str, Any] = {}


@dataclass(frozen=True)
class PackageOutbox:
    """Its table in a database, and the RabbitMQ queue behind it."""

    engine: AsyncEngine
    table: Table
    broker_url: str
    queue: str

    async def store(self, events: Sequence[Event]) -> None:
        broker = OutboxBroker(self.engine, outbox_table=self.table)
        async with self.engine.begin() as connection:
            for start in range(0, len(events), 500):
                bodies = [event.to_wire() for event in events[start : start + 500]]
                await broker.publish_batch(*bodies, queue=LOCAL_QUEUE, session=connection)

    async def drain(self, options: Mapping[str, Any]) -> float:
        """Seconds until the table is empty."""
        # Without raising for returned messages it would delete rows that reached nobody.
        rabbit = RabbitBroker(
            self.broker_url, logger=None, default_channel=Channel(on_return_raises=True)
        )
        outbox = OutboxBroker(self.engine, outbox_table=self.table, logger=None)

        @rabbit.publisher(self.queue, persist=True)
        @outbox.subscriber(LOCAL_QUEUE, **options)
        async def relay(body: str) -> str:
            return body

        await rabbit.connect()
        async with self.engine.connect() as watching:
            watch = Stopwatch()
            await outbox.start()
            seconds = await poll(partial(_is_empty, watching), watch)
        await outbox.stop()
        await rabbit.stop()
        return seconds


async def _is_empty(connection: AsyncConnection) -> bool:
    found = await connection.scalar(text(f"SELECT NOT EXISTS (SELECT FROM {TABLE})"))
    await connection.rollback()
    return bool(found)


@asynccontextmanager
async def package_outbox(
    database_url: str, broker_url: str, queue: str
) -> AsyncIterator[PackageOutbox]:
    address = database_url.replace("postgresql://", "postgresql+asyncpg://")
    engine = create_async_engine(address, pool_size=20)
    metadata = MetaData()
    table = make_outbox_table(metadata, table_name=TABLE)
    async with engine.begin() as connection:
        await connection.run_sync(metadata.create_all)
    try:
        yield PackageOutbox(engine, table, broker_url, queue)
    finally:
        await engine.dispose()
