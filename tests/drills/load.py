"""The load of the drills, the process that can be killed, and the check of what became of it."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from shared.database import Database, new_id
from shared.messaging.bus import Bus
from shared.messaging.consumer import Consumer
from shared.messaging.rabbit import RabbitBus
from shared.messaging.relay import Relay
from shared.messaging.subscriptions import Subscriptions
from shared.messaging.tables import OutboxMessage, PendingEvent
from tests.infrastructure.waiting import until
from tests.service.messaging.world import Effect, noted

SUBJECTS = 40
PATIENCE_SECONDS = 90


@dataclass(frozen=True)
class Verdict:
    """Set arithmetic over what was committed and what it brought about."""

    committed: int
    lost: int
    ghosts: int
    doubled: int
    set_aside: int

    @property
    def is_clean(self) -> bool:
        return not (self.lost or self.ghosts or self.doubled or self.set_aside)


@dataclass
class Site:
    """North and south as the drills see them: their databases only."""

    north: Database
    south: Database
    versions: Counter[UUID]

    async def store(self, count: int) -> None:
        """Commit so many events, a few at a time; a commit of unknown outcome is not repeated."""
        subjects = list(self.versions)
        for start in range(0, count, 10):
            events = []
            for place in range(start, start + 10):
                subject = subjects[place % len(subjects)]
                self.versions[subject] += 1
                events.append(noted(subject, self.versions[subject]))
            try:
                async with self.north.transaction(None) as tx:
                    tx.publish(*events)
            except (SQLAlchemyError, OSError):
                continue

    async def effects(self) -> int:
        async with self.south.transaction(None) as tx:
            return await tx.session.scalar(select(func.count()).select_from(Effect)) or 0

    async def unsent(self) -> int:
        async with self.north.transaction(None) as tx:
            unsent = select(func.count()).where(OutboxMessage.sent_at.is_(None))
            return await tx.session.scalar(unsent) or 0

    async def wait_for_effects(self, count: int) -> None:
        async def enough() -> bool:
            try:
                return await self.effects() >= count
            except (SQLAlchemyError, OSError):
                return False

        await until(enough, PATIENCE_SECONDS)

    async def wait_until_all_is_sent(self) -> None:
        """Wait until the relay has marked every event."""

        async def all_is_sent() -> bool:
            return await self.unsent() == 0

        await until(all_is_sent, PATIENCE_SECONDS)

    async def settle(self) -> Verdict:
        """Wait until everything is sent and a last event of each subject has come through."""
        await self.store(len(self.versions))
        await self.wait_until_all_is_sent()
        last = {(subject, version) for subject, version in self.versions.items()}

        async def the_last_have_come() -> bool:
            async with self.south.transaction(None) as tx:
                rows = await tx.session.execute(select(Effect.subject_id, Effect.version))
                return last <= {(row.subject_id, row.version) for row in rows}

        await until(the_last_have_come, PATIENCE_SECONDS)
        return await self.judge()

    async def judge(self) -> Verdict:
        async with self.north.transaction(None) as tx:
            committed = set(await tx.session.scalars(select(OutboxMessage.id)))
        async with self.south.transaction(None) as tx:
            times = Counter(await tx.session.scalars(select(Effect.event_id)))
            set_aside = await tx.session.scalar(select(func.count()).select_from(PendingEvent))
        return Verdict(
            committed=len(committed),
            lost=len(committed - times.keys()),
            ghosts=len(times.keys() - committed),
            doubled=sum(count - 1 for count in times.values()),
            set_aside=set_aside or 0,
        )


@asynccontextmanager
async def site(north_url: str, south_url: str) -> AsyncIterator[Site]:
    north, south = Database(north_url), Database(south_url)
    try:
        yield Site(north, south, Counter({new_id(): 0 for _ in range(SUBJECTS)}))
    finally:
        await north.close()
        await south.close()


@asynccontextmanager
async def relaying(north: Database, bus: Bus) -> AsyncIterator[None]:
    task = asyncio.create_task(Relay("north", north, bus).run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def consuming(south: Database, subscriptions: Subscriptions, url: str) -> AsyncIterator[None]:
    bus = RabbitBus(url)
    await bus.subscribe(Consumer(subscriptions, south))
    try:
        yield
    finally:
        await bus.close()
