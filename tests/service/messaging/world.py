"""Two made-up services on real databases, joined by either bus: north publishes, south hears."""

import json
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar, TypeVar
from uuid import UUID

from aio_pika import Message
from sqlalchemy import BigInteger, Identity, MetaData, delete, select, text, update
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shared.contracts.checkpoint import CheckpointMade
from shared.contracts.event import Event
from shared.database import Database, Transaction, new_id
from shared.messaging.bus import Bus, LocalBus
from shared.messaging.consumer import Consumer
from shared.messaging.rabbit import RabbitBus
from shared.messaging.reckoning import Reckoner
from shared.messaging.reconciling import hear_checkpoints
from shared.messaging.relay import Relay
from shared.messaging.resending import Resender
from shared.messaging.subscriptions import Subscriptions
from shared.messaging.tables import MessagingTable, OutboxMessage, PendingEvent
from shared.messaging.topology import EXCHANGE, apply, dead_queue_of, link, queue_of
from shared.migrations import NOTIFY_OUTBOX, NOTIFY_TRIGGER
from tests.infrastructure.waiting import until

STATEMENT_SECONDS = 3  # longer than a busy machine stands still, shorter than a test waits
COUNTY, UNION = new_id(), new_id()
START = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)


B = TypeVar("B", bound=Bus)
Act = Callable[[Sequence[Event], Transaction], Awaitable[None]]


class Noted(Event):
    """Somebody noted something."""

    wire_name: ClassVar[str] = "note.taken.v1"
    publisher: ClassVar[str] = "north"

    words: str


class Struck(Event):
    """A note was struck out; it follows the note of the same subject."""

    wire_name: ClassVar[str] = "note.struck.v1"
    publisher: ClassVar[str] = "north"


class NorthCheckpointMade(CheckpointMade):
    """What north has sent."""

    wire_name: ClassVar[str] = "north_checkpoint.made.v1"
    publisher: ClassVar[str] = "north"


class Whispered(Event):
    """Nobody hears this."""

    wire_name: ClassVar[str] = "whisper.made.v1"
    publisher: ClassVar[str] = "north"


class EffectTable(DeclarativeBase):
    metadata = MetaData()


class Effect(EffectTable):
    """What south did; nothing forbids it to do the same twice, so that a test would see it."""

    __tablename__ = "effect"

    place: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    event_id: Mapped[UUID]
    subject_id: Mapped[UUID]
    version: Mapped[int]
    type: Mapped[str]


class StoppedClock:
    """A clock that moves only when told."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def advance(self, by: timedelta) -> None:
        self.now += by


def noted(subject_id: UUID | None = None, version: int = 1, words: str = "yes") -> Noted:
    return Noted(
        occurred_at=START,
        county_id=COUNTY,
        union_id=UNION,
        subject_id=subject_id or new_id(),
        version=version,
        words=words,
    )


def ledger(service: str, first: Act | None = None) -> Subscriptions:
    """What south hears: it enters an effect for each event, after whatever comes first."""
    subscriptions = Subscriptions(service)

    @subscriptions.on(Noted, Struck, name="ledger")
    async def keep(events: Sequence[Event], tx: Transaction) -> None:
        if first:
            await first(events, tx)
        tx.session.add_all(
            Effect(
                event_id=event.event_id,
                subject_id=event.subject_id,
                version=event.version,
                type=event.wire_name,
            )
            for event in events
        )

    hear_checkpoints(subscriptions, NorthCheckpointMade)
    return subscriptions


@dataclass
class World:
    """Both services and what a test does to them."""

    bus: Bus
    url: str | None  # the broker's, where there is one
    service: str
    north: Database
    south: Database
    clock: StoppedClock
    consumer: Consumer = field(init=False)
    relay: Relay = field(init=False)
    reckoner: Reckoner = field(init=False)
    resender: Resender = field(init=False)
    seen: list[list[Event]] = field(default_factory=list)  # batches as the handler got them
    act: Act | None = None  # what the handler does besides

    def __post_init__(self) -> None:
        self.consumer = Consumer(ledger(self.service, self._see), self.south)
        self.relay = Relay("north", self.north, self.bus)
        self.reckoner = Reckoner(self.north, NorthCheckpointMade, None)
        self.resender = Resender(self.north, self.bus, None)

    async def _see(self, events: Sequence[Event], tx: Transaction) -> None:
        self.seen.append(list(events))
        if self.act:
            await self.act(events, tx)

    async def store(self, *events: Event) -> None:
        async with self.north.transaction(None) as tx:
            tx.publish(*events)

    async def send(self, *events: Event) -> None:
        """Store, and relay all that may be relayed now."""
        await self.store(*events)
        await self.relay.drain()

    async def forget_sending(self) -> None:
        """As if the relay had died each time before it could note what it sent."""
        async with self.north.transaction(None) as tx:
            await tx.session.execute(update(OutboxMessage).values(sent_at=None))

    async def arrive(self, body: str | bytes) -> None:
        """Let something come over the bus that no relay of ours sent."""
        raw = body.encode() if isinstance(body, str) else body
        if self.url is None:
            await self.consumer.receive([raw])
            return
        async with await link(self.url, "test") as connection:
            exchange = await (await connection.channel()).get_exchange(EXCHANGE)
            await exchange.publish(Message(raw), Noted.wire_name)

    async def outbox(self) -> list[OutboxMessage]:
        async with self.north.transaction(None) as tx:
            return list(await tx.session.scalars(select(OutboxMessage).order_by(OutboxMessage.seq)))

    async def effects(self) -> list[Effect]:
        async with self.south.transaction(None) as tx:
            return list(await tx.session.scalars(select(Effect).order_by(Effect.place)))

    async def pending(self) -> list[PendingEvent]:
        async with self.south.transaction(None) as tx:
            return list(await tx.session.scalars(select(PendingEvent).order_by(PendingEvent.id)))

    async def effects_of(self, count: int) -> list[Effect]:
        """The effects, once there are so many."""

        async def enough() -> list[Effect] | None:
            found = await self.effects()
            return found if len(found) >= count else None

        found: list[Effect] = await until(enough)
        return found

    async def pending_of(self, count: int) -> list[PendingEvent]:
        async def enough() -> list[PendingEvent] | None:
            found = await self.pending()
            return found if len(found) >= count else None

        found: list[PendingEvent] = await until(enough)
        return found

    async def settle(self) -> None:
        """Wait until the bus holds nothing that was not dealt with."""
        if self.url is not None:
            mark = noted()
            await self.arrive(mark.to_wire())

            async def passed() -> bool:
                return any(effect.event_id == mark.event_id for effect in await self.effects())

            await until(passed)
            async with self.south.transaction(None) as tx:
                await tx.session.execute(delete(Effect).where(Effect.event_id == mark.event_id))


def is_in_trouble(here: World) -> Callable[[], Awaitable[bool]]:
    """Whether the bus tells that the service's events do not flow."""

    async def is_told() -> bool:
        assert isinstance(here.bus, RabbitBus)
        return here.service in here.bus.troubles()

    return is_told


async def prepare(database: Database) -> None:
    async with database.engine.begin() as connection:
        await connection.run_sync(MessagingTable.metadata.create_all)
        await connection.run_sync(EffectTable.metadata.create_all)
        await connection.execute(text(NOTIFY_OUTBOX))
        await connection.execute(text(NOTIFY_TRIGGER))


async def empty(*databases: Database) -> None:
    for database in databases:
        async with database.transaction(None) as tx:
            for tables in (MessagingTable, EffectTable):
                for table in tables.metadata.sorted_tables:
                    await tx.session.execute(delete(table))


@asynccontextmanager
async def world(
    north_url: str, south_url: str, broker_url: str | None, **bus_options: Any
) -> AsyncIterator[World]:
    """North and south on emptied databases, joined by the bus of this broker or the local one.

    Their clock stands still until a test moves it.
    """
    clock = StoppedClock()
    north = Database(north_url, clock=clock)
    south = Database(south_url, clock=clock, statement_timeout_seconds=STATEMENT_SECONDS)
    service = f"south{secrets.token_hex(4)}"
    bus: Bus = RabbitBus(broker_url, **bus_options) if broker_url else LocalBus()
    here = World(bus, broker_url, service, north, south, clock)
    await empty(north, south)
    if broker_url:
        await apply(broker_url, {service: here.consumer.hears})
    await bus.subscribe(here.consumer)
    try:
        yield here
    finally:
        await here.bus.close()  # a test may have put another in its place
        await north.close()
        await south.close()
        if broker_url:
            await delete_queues(broker_url, service)


@asynccontextmanager
async def closing(bus: B) -> AsyncIterator[B]:
    """A bus that a test opens itself, closed also when the test fails.

    Left open it would go on consuming into later tests.
    """
    try:
        yield bus
    finally:
        await bus.close()


async def delete_queues(broker_url: str, service: str) -> None:
    async with await link(broker_url, "test") as connection:
        channel = await connection.channel()
        for name in (queue_of(service), dead_queue_of(service)):
            await channel.queue_delete(name)


def envelope(event: Event, **changes: Any) -> str:
    """An event's text with members changed, or left out where they are None."""
    members = json.loads(event.to_wire()) | changes
    return json.dumps({name: value for name, value in members.items() if value is not None})
