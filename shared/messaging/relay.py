"""From the outbox to the bus: one active relay per database, nothing skipped, nothing blocked."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

import structlog
from sqlalchemy import func, select, text

from shared.database import Database, Transaction
from shared.messaging.bus import Bus, BusAwayError
from shared.messaging.reasons import reason_of
from shared.messaging.tables import OutboxMessage, Outgoing
from shared.observability import EVENTS_SENT, OUTBOX_OLDEST, OUTBOX_UNSENT

log = structlog.get_logger()

RELAY_LOCK = 0x676F6E67  # advisory lock key, "gong"; one database holds one service
LONGEST_DELAY = timedelta(seconds=60)
SWEEP_SECONDS = 0.5
LEADER_CHECK_SECONDS = 5  # an unanswered question means that the lock may be lost


class Relay:
    """Sends what the outbox holds; NOTIFY wakes it, a sweep is the net below."""

    def __init__(self, service: str, database: Database, bus: Bus, batch_size: int = 200) -> None:
        self.service = service
        self.database = database
        self.bus = bus
        self.batch_size = batch_size
        self._wake = asyncio.Event()
        self._trouble: str | None = None
        self._size = batch_size

    async def run(self) -> None:
        """Relay for as long as this task lives, while no other relay of the database does."""
        while True:
            try:
                await self._lead()
            except Exception as error:  # noqa: BLE001 - the edge: a relay that ended would end silently
                self._note_trouble(f"database: {reason_of(error)}")
            await asyncio.sleep(1)

    async def _lead(self) -> None:
        connection = await self.database.listen_connection()
        try:
            if not await connection.fetchval("SELECT pg_try_advisory_lock($1)", RELAY_LOCK):
                return
            await connection.add_listener("outbox", lambda *_: self._wake.set())
            while not connection.is_closed():
                self._wake.clear()
                await self._send_all()
                try:
                    await asyncio.wait_for(self._wake.wait(), SWEEP_SECONDS)
                except TimeoutError:
                    await connection.fetchval("SELECT 1", timeout=LEADER_CHECK_SECONDS)
        finally:
            with suppress(TimeoutError):  # it is then cut off, which frees the lock as well
                await connection.close(timeout=LEADER_CHECK_SECONDS)

    async def _send_all(self) -> None:
        try:
            await self.drain()
        except Exception as error:  # noqa: BLE001 - the edge: rows stay unsent and are swept again
            self._note_trouble(reason_of(error))
            # New rows keep waking the relay: without a pause it would hammer what is away.
            await asyncio.sleep(SWEEP_SECONDS)
        else:
            self._note_trouble(None)

    def _note_trouble(self, trouble: str | None) -> None:
        """Log when something starts or ends, not at each of its many tries."""
        if trouble == self._trouble:
            return
        self._trouble = trouble
        if trouble:
            log.warning("relay holds", service=self.service, error=trouble)
        else:
            log.info("relay sends again", service=self.service)

    async def send_batch(self) -> int:
        """Send one batch in order; the number of rows sent.

        Raises:
            BusAwayError: nothing could be sent and no row is to blame.

        """
        async with self.database.transaction(None) as tx:
            batch = await _take_batch(tx, self._size)
            if not batch:
                return 0
            problems = await self._publish(batch)
            results = list(zip(batch, problems, strict=True))
            sent = [row.seq for row, problem in results if not problem]
            await _mark_sent(tx, sent)
            await _put_off(tx, {row.seq: problem for row, problem in results if problem})
        EVENTS_SENT.labels(self.service).inc(len(sent))
        return len(sent)

    async def _publish(self, batch: Sequence[Outgoing]) -> list[str | None]:
        """Offer less after a refusal and more after a success.

        A bus that is only slow would otherwise get the same full batch again and again, and never
        confirm it in time.
        """
        try:
            problems = await self.bus.publish(batch)
        except BusAwayError:
            self._size = max(1, self._size // 2)
            raise
        self._size = min(self.batch_size, self._size * 2)
        return problems

    async def drain(self) -> None:
        """Send until nothing is left that may be sent now.

        Raises:
            BusAwayError: as `send_batch`.

        """
        while await self.send_batch():
            pass

    async def count_unsent(self) -> int:
        """Events stored and not yet safely with the bus."""
        async with self.database.transaction(None) as tx:
            count = await tx.session.scalar(
                select(func.count())
                .select_from(OutboxMessage)
                .where(OutboxMessage.sent_at.is_(None))
            )
        return count or 0

    async def measure(self) -> None:
        """Refresh the gauges of the outbox."""
        async with self.database.transaction(None) as tx:
            count, oldest = (
                await tx.session.execute(
                    select(func.count(), func.min(OutboxMessage.occurred_at)).where(
                        OutboxMessage.sent_at.is_(None)
                    )
                )
            ).one()
        age = (tx.now - oldest).total_seconds() if oldest else 0.0
        OUTBOX_UNSENT.labels(self.service).set(count)
        OUTBOX_OLDEST.labels(self.service).set(max(age, 0.0))


# Unsent rows in order, but none whose subject has an earlier row still backing off.
# Never a cursor on seq: rows commit out of order and would be skipped.
_TAKE = text(
    """
SELECT o.seq, o.id, o.type, o.subject_id, o.occurred_at, o.body
FROM outbox o
WHERE o.sent_at IS NULL AND (o.next_at IS NULL OR o.next_at <= :now)
  AND NOT EXISTS (
      SELECT FROM outbox e
      WHERE e.sent_at IS NULL AND e.subject_id = o.subject_id AND e.seq < o.seq
        AND e.next_at > :now)
ORDER BY o.seq LIMIT :limit FOR UPDATE SKIP LOCKED
"""
)

_MARK_SENT = text("UPDATE outbox SET sent_at = :now, last_error = NULL WHERE seq = ANY (:seqs)")

_PUT_OFF = text(
    """
UPDATE outbox o SET attempts = o.attempts + 1, last_error = left(f.problem, 500),
       next_at = CAST(:now AS timestamptz)
           + make_interval(secs => least(:longest, 2 ^ least(o.attempts + 1, 10) / 2))
FROM unnest(CAST(:seqs AS bigint[]), CAST(:problems AS text[])) AS f(seq, problem)
WHERE o.seq = f.seq
"""
)


async def _take_batch(tx: Transaction, limit: int) -> list[Outgoing]:
    rows = await tx.session.execute(_TAKE, {"now": tx.now, "limit": limit})
    return [Outgoing(*row) for row in rows]


async def _mark_sent(tx: Transaction, seqs: list[int]) -> None:
    if seqs:
        await tx.session.execute(_MARK_SENT, {"now": tx.now, "seqs": seqs})


async def _put_off(tx: Transaction, problems: dict[int, str]) -> None:
    """Let each refused row wait by itself, twice as long each time."""
    if problems:
        values = {"seqs": list(problems), "problems": list(problems.values())}
        await tx.session.execute(
            _PUT_OFF, values | {"now": tx.now, "longest": LONGEST_DELAY.total_seconds()}
        )
