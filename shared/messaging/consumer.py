"""From the bus to the handlers: decoding, micro-batches, inbox marks, and what fails set aside."""

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

import structlog
from pydantic import ValidationError
from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import DBAPIError

from shared.contracts.event import Event
from shared.database import Database, new_id
from shared.errors import Refused
from shared.messaging.inbox import mark_handled
from shared.messaging.modes import Mode
from shared.messaging.reasons import first_problem, reason_of, storable, type_named_in
from shared.messaging.subscriptions import Subscription, Subscriptions
from shared.messaging.tables import PendingEvent, PendingState
from shared.observability import EVENTS_FAILED, EVENTS_HANDLED
from shared.tenancy import Scope

log = structlog.get_logger()

# Delay before each further attempt; after the last one the delivery is dead until a person decides.
RETRY_DELAYS = tuple(
    timedelta(seconds=s)
    for s in (5, 30, 120, 600, 1800, 3600, 7200, 14400, 14400, 14400, 14400, 14400)
)

# SQLSTATE classes that say nothing about the event: connection, resources, operator, rollback.
INFRASTRUCTURE_STATES = ("08", "53", "57P", "40")

# SQLSTATE classes that blame a value: wrong data, or more than PostgreSQL can hold.
VALUE_STATES = ("22", "54")


# Of a delivery that failed anew: nobody has decided about it.
_UNDECIDED = dict.fromkeys(("decided_by", "decided_at", "decision_reason", "discard_asked_by"))


class InfrastructureError(Exception):
    """The database is away or asked for a retry: hold the events, blame none of them."""


def is_infrastructure(error: BaseException) -> bool:
    """Whether what a handler raised says that the database is away, and nothing about the event.

    A wrong yes holds the whole queue, a wrong no costs one event a retry: in doubt it is no. So a
    handler's own timeout or missing file is its fault.
    """
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    return _state_of(error).startswith(INFRASTRUCTURE_STATES)


def _state_of(error: BaseException) -> str:
    return str(getattr(getattr(error, "orig", error), "sqlstate", None) or "")


class Undecodable(ValueError):  # noqa: N818 - names the message, not the mishap
    """Not an event this service can read."""


class NotHeard(Undecodable):
    """An event that no handler of this service hears."""


class GivenUpByBusError(Exception):
    """The bus returned the event to its dead letters, as after too many deliveries."""


# A rule refused, nobody can read it, or trying it ended the process time and again.
HOPELESS = (Refused, Undecodable, GivenUpByBusError)


class Consumer:
    """The event door of one service, the same behind every bus."""

    def __init__(self, subscriptions: Subscriptions, database: Database) -> None:
        self.service = subscriptions.service
        self.subscriptions = subscriptions
        self.database = database
        self.hears = subscriptions.hears()
        self._classes = {item.event.wire_name: item.event for item in subscriptions.items}

    async def receive(self, bodies: Sequence[str | bytes], mode: Mode = Mode.NEWS) -> None:
        """Deal with events in the order given; afterwards each is handled, waiting or dead.

        Of what is sent again, that which is not heard here is passed over.

        Raises:
            InfrastructureError: the database is away; nothing was decided about the rest.

        """
        events: list[Event] = []
        for body in bodies:
            try:
                events.append(self.decode(body))
            except Undecodable as error:
                await self._bury_unless_passed_over(body, error, mode)
        for _, run in groupby(events, key=lambda e: (e.wire_name, e.county_id)):
            batch = list(run)
            for subscription in self.subscriptions.of_type(batch[0].wire_name):
                await self._deliver_or_set_aside(subscription, batch, mode)

    def decode(self, body: str | bytes) -> Event:
        """Read an event that this service hears.

        Raises:
            Undecodable: it is none, not for this service, or not as its contract says.

        """
        try:
            envelope = json.loads(body)
            wire_name = str(envelope["type"])
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise Undecodable(f"not a CloudEvent: {type(error).__name__}") from error
        event_class = self._classes.get(wire_name)
        if event_class is None:
            raise NotHeard(f"{self.service} does not hear {wire_name[:80]}")
        if envelope.get("source") != f"/gonghui/{event_class.publisher}":
            raise Undecodable(f"{wire_name} does not come from {event_class.publisher}")
        try:
            return _as_text(event_class.from_envelope(envelope), body)
        except (ValidationError, UnicodeError, KeyError, TypeError, AttributeError) as error:
            raise Undecodable(f"{wire_name}: {first_problem(error)}") from error

    async def _deliver_or_set_aside(
        self, subscription: Subscription, events: Sequence[Event], mode: Mode
    ) -> None:
        """One transaction for the batch; when it fails, one by one: poison isolates itself."""
        try:
            await self._deliver(subscription, events, mode)
        except InfrastructureError:
            raise
        except Exception as error:  # noqa: BLE001 - the edge: whatever a handler raises is set aside
            if len(events) == 1:
                await self._set_aside(subscription, events[0], error, mode)
                return
            for event in events:
                await self._deliver_or_set_aside(subscription, [event], mode)

    async def _deliver(
        self, subscription: Subscription, events: Sequence[Event], mode: Mode = Mode.NEWS
    ) -> int:
        """Run the handler on the events it has not dealt with yet; the number of those.

        A snapshot is no event that could have been dealt with: it leaves no mark and needs none.
        """
        handler = subscription.handler_for(mode)
        if handler is None:
            return 0
        begun = False
        try:
            async with self.database.transaction(
                Scope(events[0].county_id, alone=subscription.alone), **_trace_of(events)
            ) as tx:
                fresh = (
                    list(events)
                    if mode is Mode.SNAPSHOT
                    else await mark_handled(tx, subscription.name, events)
                )
                begun = True
                if fresh:
                    await handler(fresh, tx)
        except Exception as error:
            # Before the handler began nothing that failed can be the event's fault.
            if not begun or is_infrastructure(error):
                raise InfrastructureError(reason_of(error)) from error
            raise
        EVENTS_HANDLED.labels(self.service, events[0].wire_name).inc(len(fresh))
        return len(fresh)

    async def park(self, body: str | bytes, reason: str, mode: Mode = Mode.NEWS) -> None:
        """Keep what the bus gave up as a dead letter; what can be read, so that it can be replayed.

        Raises:
            InfrastructureError: it is not stored and must stay with the bus.

        """
        try:
            event = self.decode(body)
        except Undecodable as error:
            await self._bury_unless_passed_over(body, error, mode)
            return
        for subscription in self.subscriptions.of_type(event.wire_name):
            if subscription.handler_for(mode) is not None:
                await self._set_aside(subscription, event, GivenUpByBusError(reason), mode)

    async def _set_aside(
        self, subscription: Subscription, event: Event, error: Exception, mode: Mode
    ) -> None:
        """Store the failed delivery for a later attempt; what no attempt can mend is dead."""
        now = self.database.clock()
        dead = isinstance(error, HOPELESS)
        log.warning(
            "event set aside",
            subscription=subscription.name,
            type=event.wire_name,
            event_id=str(event.event_id),
            error=type(error).__name__,
        )
        EVENTS_FAILED.labels(self.service, event.wire_name).inc()
        failure = {
            "body": event.to_wire(),
            "mode": mode,
            "state": PendingState.DEAD if dead else PendingState.WAITING,
            "attempts": 1,
            "next_at": None if dead else now + RETRY_DELAYS[0],
            "reason": reason_of(error),
            "error_class": type(error).__name__,
            "first_failed_at": now,
            "died_at": now if dead else None,
        }
        row = insert(PendingEvent).values(
            id=new_id(),
            subscription=subscription.name,
            event_id=event.event_id,
            type=event.wire_name,
            county_id=event.county_id,
            **failure,
        )
        # A redelivery of what already waits or died changes nothing; nor of what was handled, which
        # the inbox guards, unless it is a snapshot. Anything else that was ended has failed anew.
        ended = [PendingState.DISCARDED]
        if mode is Mode.SNAPSHOT:
            ended.append(PendingState.HANDLED)
        await self._store(
            row.on_conflict_do_update(
                constraint="uq_pending_event_delivery",
                set_=failure | _UNDECIDED,
                where=PendingEvent.state.in_(ended),
            )
        )

    async def _bury_unless_passed_over(
        self, body: str | bytes, error: Undecodable, mode: Mode
    ) -> None:
        """Whoever sends again does not know who hears what: then what is not heard is no fault."""
        if mode is Mode.NEWS or not isinstance(error, NotHeard):
            await self.bury(body, str(error))

    async def bury(self, body: str | bytes, reason: str) -> None:
        """Keep what cannot be read as a dead letter, once per content."""
        raw = body.encode("utf-8", errors="surrogatepass") if isinstance(body, str) else body
        digest = hashlib.sha256(raw).digest()
        text_body = raw.decode("utf-8", errors="replace")
        now = self.database.clock()
        EVENTS_FAILED.labels(self.service, "undecodable").inc()
        row = insert(PendingEvent).values(
            id=new_id(),
            subscription="",
            event_id=UUID(bytes=digest[:16]),
            type=type_named_in(text_body),
            county_id=None,
            body=storable(text_body),
            state=PendingState.DEAD,
            attempts=1,
            reason=storable(reason),
            error_class="Undecodable",
            first_failed_at=now,
            died_at=now,
        )
        await self._store(row.on_conflict_do_nothing())

    async def _store(self, statement: Any) -> None:
        try:
            async with self.database.transaction(None) as tx:
                await tx.session.execute(statement)
        except Exception as error:
            if _state_of(error).startswith(VALUE_STATES):
                raise
            raise InfrastructureError(reason_of(error)) from error

    async def retry_due(self, limit: int = 100) -> int:
        """Attempt the waiting deliveries whose time has come; the number attempted."""
        async with self.database.transaction(None) as tx:
            due = (
                await tx.session.scalars(
                    select(PendingEvent)
                    .where(PendingEvent.state == PendingState.WAITING)
                    .where(PendingEvent.next_at <= tx.now)
                    .order_by(PendingEvent.next_at)
                    .limit(limit)
                )
            ).all()
        for pending in due:
            await self._retry(pending)
        return len(due)

    async def _retry(self, pending: PendingEvent) -> None:
        try:
            event = self.decode(pending.body)
            subscription = self._subscription_of(pending, event)
            await self._deliver(subscription, [event], Mode(pending.mode))
        except InfrastructureError:
            raise
        except Exception as error:  # noqa: BLE001 - the edge: the attempt is counted, not lost
            await self._note_failure(pending, error)
            return
        await self._conclude(pending.id)

    def _subscription_of(self, pending: PendingEvent, event: Event) -> Subscription:
        for item in self.subscriptions.of_type(event.wire_name):
            if item.name == pending.subscription:
                return item
        raise Undecodable(f"{pending.subscription} no longer hears {event.wire_name}")

    async def _note_failure(self, pending: PendingEvent, error: Exception) -> None:
        now = self.database.clock()
        attempts = pending.attempts + 1
        over = attempts > len(RETRY_DELAYS) or isinstance(error, HOPELESS)
        await self._store(
            update(PendingEvent)
            .where(PendingEvent.id == pending.id, PendingEvent.state == PendingState.WAITING)
            .values(
                attempts=attempts,
                state=PendingState.DEAD if over else PendingState.WAITING,
                next_at=None if over else _next_attempt(now, attempts),
                died_at=now if over else None,
                reason=reason_of(error),
                error_class=type(error).__name__,
            )
        )

    async def _conclude(self, pending_id: UUID) -> None:
        await self._store(
            update(PendingEvent)
            .where(PendingEvent.id == pending_id)
            .values(state=PendingState.HANDLED, next_at=None)
        )


def _as_text(event: Event, body: str | bytes) -> Event:
    """The event, if it can be written as text: JSON's escapes can spell half characters."""
    has_escapes = "\\u" in body if isinstance(body, str) else b"\\u" in body
    if has_escapes:
        event.to_wire().encode()
    return event


def _next_attempt(now: datetime, attempts: int) -> datetime:
    return now + RETRY_DELAYS[min(attempts, len(RETRY_DELAYS)) - 1]


def _trace_of(events: Sequence[Event]) -> dict[str, str | None]:
    """A batch of one keeps its trace; a larger one has many causes and claims none."""
    if len(events) > 1:
        return {}
    only = events[0]
    return {
        "correlation_id": only.correlation_id,
        "causation_id": str(only.event_id),
        "traceparent": only.traceparent,
    }
