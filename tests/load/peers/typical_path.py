"""The usual whole path: FastAPI and the ORM, an outbox that is polled, FastStream one by one."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from uuid import UUID, uuid4

from fastapi import FastAPI
from faststream.rabbit import Channel, QueueType, RabbitBroker, RabbitQueue
from pydantic import BaseModel
from sqlalchemy import DateTime, Text, delete, func, select
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shared.messaging.tables import InboxMark

POOL = 10
POLL_SECONDS = 0.1


class Base(DeclarativeBase):
    type_annotation_map = {datetime: DateTime(timezone=True), str: Text}  # noqa: RUF012 - SQLAlchemy's own form


class Note(Base):
    __tablename__ = "note"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    words: Mapped[str]
    made_at: Mapped[datetime] = mapped_column(default=func.now())


class Stored(Base):
    __tablename__ = "plain_outbox"

    seq: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[UUID]
    body: Mapped[str]


class Reader(Base):
    __tablename__ = "audience"

    person_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]


class Told(Base):
    __tablename__ = "told"

    id: Mapped[int] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    person_id: Mapped[UUID]
    event_id: Mapped[UUID]
    words: Mapped[str]


class NoteInput(BaseModel):
    words: str


class NoteView(BaseModel):
    id: UUID


class NoteEvent(BaseModel):
    id: UUID
    county: UUID
    words: str


def _engine(url: str) -> AsyncEngine:
    address = url.replace("postgresql://", "postgresql+asyncpg://")
    return create_async_engine(address, pool_size=POOL)


def web_app(database_url: str) -> FastAPI:
    engine = _engine(database_url)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        yield
        await engine.dispose()

    app = FastAPI(lifespan=lifespan)

    @app.post("/notes/{county}", status_code=201)
    async def put_up(county: UUID, wanted: NoteInput) -> NoteView:
        async with AsyncSession(engine) as session, session.begin():
            note = Note(id=uuid4(), county_id=county, union_id=county, words=wanted.words)
            session.add(note)
            event = NoteEvent(id=note.id, county=county, words=wanted.words)
            session.add(Stored(id=note.id, body=event.model_dump_json()))
            return NoteView(id=note.id)

    return app


async def work(north_url: str, south_url: str, broker_url: str, queue: str) -> None:
    """Relay and consume until killed."""
    north, south = _engine(north_url), _engine(south_url)
    broker = RabbitBroker(broker_url, logger=None)

    @broker.subscriber(
        RabbitQueue(queue, queue_type=QueueType.QUORUM, declare=False),
        channel=Channel(prefetch_count=POOL),
    )
    async def tell(event: NoteEvent) -> None:
        async with AsyncSession(south) as session, session.begin():
            if await session.get(InboxMark, ("typical", event.id)):
                return
            session.add(InboxMark(subscription="typical", event_id=event.id))
            readers = await session.scalars(select(Reader).where(Reader.county_id == event.county))
            session.add_all(
                Told(
                    county_id=reader.county_id,
                    union_id=reader.union_id,
                    person_id=reader.person_id,
                    event_id=event.id,
                    words=event.words,
                )
                for reader in readers
            )

    await broker.start()
    while True:
        async with AsyncSession(north) as session, session.begin():
            rows = (await session.scalars(select(Stored).order_by(Stored.seq).limit(100))).all()
            for row in rows:
                await broker.publish(json.loads(row.body), queue, persist=True)
            await session.execute(delete(Stored).where(Stored.seq.in_([row.seq for row in rows])))
        if not rows:
            await asyncio.sleep(POLL_SECONDS)
