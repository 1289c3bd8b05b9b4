"""The usual way to consume: FastStream, a pydantic model, and an ORM transaction for each event."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

from faststream.rabbit import Channel, QueueType, RabbitBroker, RabbitQueue
from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine

from shared.messaging.tables import InboxMark
from tests.service.messaging.world import Effect

POOL = 10


class Envelope(BaseModel):
    """The members of an event that the handler needs."""

    id: UUID
    type: str
    subject: str
    subjectversion: int
    data: dict[str, Any]


@asynccontextmanager
async def consuming_one_by_one(
    database_url: str, broker_url: str, queue: str
) -> AsyncIterator[None]:
    """As many transactions at a time as there are connections; each event has an inbox mark."""
    address = database_url.replace("postgresql://", "postgresql+asyncpg://")
    engine = create_async_engine(address, pool_size=POOL)
    broker = RabbitBroker(broker_url, logger=None)

    @broker.subscriber(
        RabbitQueue(queue, queue_type=QueueType.QUORUM, declare=False),
        channel=Channel(prefetch_count=POOL),
    )
    async def handle(event: Envelope) -> None:
        async with AsyncSession(engine) as session, session.begin():
            if await session.get(InboxMark, ("peer", event.id)):
                return
            session.add(InboxMark(subscription="peer", event_id=event.id))
            session.add(
                Effect(
                    event_id=event.id,
                    subject_id=UUID(event.subject.rpartition("/")[2]),
                    version=event.subjectversion,
                    type=event.type,
                )
            )

    await broker.start()
    try:
        yield
    finally:
        await broker.stop()
        await engine.dispose()
