"""A service's event side: relay, consumer, retries, timers and housekeeping."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, cast

import structlog
from sqlalchemy import ColumnElement, CursorResult, and_, delete, func, select, tuple_

from shared.messaging import reconciling
from shared.messaging.bus import Bus, BusAwayError
from shared.messaging.consumer import Consumer, InfrastructureError
from shared.messaging.reckoning import Reckoner
from shared.messaging.relay import Relay
from shared.messaging.resending import BATCH, PER_SECOND, Resender
from shared.messaging.tables import (
    Checkpoint,
    InboxMark,
    OutboxMessage,
    PendingEvent,
    PendingState,
    Resend,
    ResendState,
)
from shared.observability import COPIES_DIFFER, EVENTS_DEAD, EVENTS_MISSING, EVENTS_WAITING
from shared.service import Runtime, Service, Timer, end_all
from shared.web import idempotency

log = structlog.get_logger()

CHECKPOINTS_KEPT = timedelta(days=30)


class Worker:
    """The service's event side: relay, consumer, retries, timers and housekeeping."""

    def __init__(self, service: Service, runtime: Runtime, bus: Bus) -> None:
        self.service = service
        self.runtime = runtime
        self.bus = bus
        self.consumer = Consumer(service.subscriptions, runtime.database)
        self.relay = Relay(service.name, runtime.database, bus)
        self.reckoner = Reckoner(runtime.database, service.checkpoint, service.snapshots)
        self.resender = Resender(runtime.database, bus, service.snapshots)
        self._tasks: list[asyncio.Task[None]] = []

    async def subscribe(self) -> None:
        """Begin to consume.

        On the local bus every worker does this before any of them starts: what is sent before a
        consumer has subscribed never reaches it.
        """
        await self.bus.subscribe(self.consumer)

    async def start(self) -> None:
        """Begin to relay and keep time."""
        self.start_relay()
        self._tasks += [
            self._repeat("retries", 1.0, self._retry),
            self._repeat("housekeeping", 3600.0, self._clean),
            self._repeat("checkpoint", 60.0, self.reckoner.close_hours),
            self._repeat("reconciliation", 60.0, self.reconcile),
            self._repeat("resends", 1.0, self._resend),
            *(
                self._repeat(timer.name, timer.every_seconds, self._sweep_of(timer))
                for timer in self.service.timers
            ),
        ]

    def start_relay(self) -> None:
        """Begin to relay and to measure, and nothing else: beside workers that do the rest."""
        self._tasks = [
            asyncio.create_task(self.relay.run(), name=f"{self.service.name} relay"),
            self._repeat("gauges", 5.0, self._measure),
        ]

    async def stop(self) -> None:
        await end_all(self._tasks)

    def _sweep_of(self, timer: Timer) -> Callable[[], Awaitable[None]]:
        async def sweep() -> None:
            await timer.sweep(self.runtime)

        return sweep

    def _repeat(
        self, name: str, seconds: float, act: Callable[[], Awaitable[None]]
    ) -> asyncio.Task[None]:
        async def loop() -> None:
            while True:
                try:
                    await act()
                except Exception as error:  # noqa: BLE001 - the edge: the next round tries again
                    log.warning(
                        "sweep failed", service=self.service.name, sweep=name, error=str(error)
                    )
                await asyncio.sleep(seconds)

        return asyncio.create_task(loop(), name=f"{self.service.name} {name}")

    async def _retry(self) -> None:
        try:
            while await self.consumer.retry_due():
                pass
        except InfrastructureError as error:
            log.warning(
                "retries wait for the database", service=self.service.name, error=str(error)
            )

    async def reconcile(self) -> None:
        """Compare what was heard with what its publishers counted, and say what is missing."""
        async with self.runtime.database.transaction(None) as tx:
            await reconciling.note_listening(tx, self.service.subscriptions)
            missing = await reconciling.settle(tx, self.service.subscriptions)
            differing = await reconciling.differing(tx)
        EVENTS_MISSING.labels(self.service.name).set(sum(gap.missing for gap in missing))
        COPIES_DIFFER.labels(self.service.name).set(len(differing))

    async def _resend(self) -> None:
        try:
            while await self.resender.send_batch() is not None:  # noqa: ASYNC110 - a pace
                await asyncio.sleep(BATCH / PER_SECOND)
        except BusAwayError as error:
            log.warning("resends wait for the bus", service=self.service.name, error=str(error))

    async def _measure(self) -> None:
        await self.relay.measure()
        async with self.runtime.database.transaction(None) as tx:
            rows = await tx.session.execute(
                select(PendingEvent.state, func.count()).group_by(PendingEvent.state)
            )
            counts = {str(state): int(count) for state, count in rows}
        EVENTS_DEAD.labels(self.service.name).set(counts.get(PendingState.DEAD, 0))
        EVENTS_WAITING.labels(self.service.name).set(counts.get(PendingState.WAITING, 0))

    async def _clean(self) -> None:
        """Delete what nobody can ask for any more, in batches."""
        database = self.runtime.database
        before = database.clock() - timedelta(days=self.runtime.settings.outbox_keep_days)
        await idempotency.forget_old(database)
        await self._delete_all(OutboxMessage, OutboxMessage.sent_at < before)
        await self._delete_all(InboxMark, InboxMark.handled_at < before)
        ended = PendingEvent.state.in_((PendingState.HANDLED, PendingState.DISCARDED))
        await self._delete_all(PendingEvent, and_(ended, PendingEvent.first_failed_at < before))
        await self._clean_checkpoints(database.clock() - CHECKPOINTS_KEPT)

    async def _clean_checkpoints(self, before: datetime) -> None:
        """Checkpoints are said anew each hour, so that old ones are of no use to anybody."""
        await self._delete_all(Checkpoint, Checkpoint.hour < before)
        await self._delete_all(
            Resend, and_(Resend.state != ResendState.WAITING, Resend.asked_at < before)
        )
        if self.service.checkpoint is not None:
            of_checkpoint = OutboxMessage.type == self.service.checkpoint.wire_name
            await self._delete_all(
                OutboxMessage, and_(of_checkpoint, OutboxMessage.occurred_at < before)
            )

    async def _delete_all(self, table: Any, condition: ColumnElement[bool]) -> None:
        keys = table.__table__.primary_key.columns
        while True:
            async with self.runtime.database.transaction(None) as tx:
                old = select(*keys).where(condition).limit(5000)
                gone = await tx.session.execute(delete(table).where(tuple_(*keys).in_(old)))
            if not cast("CursorResult[Any]", gone).rowcount:
                return
