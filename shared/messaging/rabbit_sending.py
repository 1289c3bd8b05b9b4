"""From the outbox to RabbitMQ: pipelined publishing, and what became of each message."""

import asyncio
import json
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import cast
from uuid import UUID

from aio_pika import DeliveryMode, Message
from aio_pika.abc import AbstractConnection
from aio_pika.exceptions import AMQPError, ChannelClosed, DeliveryError, PublishError
from aiormq import Channel

from shared.messaging.bus import BusAwayError, must_be_heard
from shared.messaging.modes import Mode
from shared.messaging.rabbit_pipeline import Confirm, Parcel, Pipeline
from shared.messaging.tables import Outgoing
from shared.messaging.topology import CONNECT_TIMEOUT_SECONDS, EXCHANGE, link, queue_of

CONFIRM_TIMEOUT_SECONDS = 10
MODE_HEADER = "x-replay"  # of what is sent again: why it comes
WAITS = "waits for an earlier event of its subject"

# What aio-pika and the socket below it raise for a link that is or goes down.
LINK_ERRORS = (AMQPError, OSError, RuntimeError)


class Fault(Enum):
    """Whose fault it is that a message was not confirmed."""

    MESSAGE = "message"
    LINK = "link"
    # The broker closed the channel for one of the messages in it, and does not say which.
    CHANNEL = "channel"


@dataclass(frozen=True)
class Unsent:
    """Why a message was not confirmed."""

    reason: str
    fault: Fault


class Sender:
    """Publishes with confirms on a connection of its own, opened when needed.

    Its own, because a broker that is short of memory or disk stops reading from the connections
    that publish, and the consumers must go on.
    """

    def __init__(
        self, url: str, *, confirm_timeout_seconds: float = CONFIRM_TIMEOUT_SECONDS
    ) -> None:
        self._url = url
        self._confirm_timeout_seconds = confirm_timeout_seconds
        self._connection: AbstractConnection | None = None
        self._pipeline: Pipeline | None = None
        self._opening = asyncio.Lock()

    async def publish(self, messages: Sequence[Outgoing]) -> list[str | None]:
        """For each message None when it is confirmed, else the reason.

        Raises:
            BusAwayError: nothing was confirmed and no message is to blame.

        """
        unsent = await self._send_in_waves(await self._open(), messages)
        faults = {failure.fault for failure in unsent.values()}
        if Fault.CHANNEL in faults:
            unsent = await self._send_singly([m for m in messages if m.seq in unsent])
        elif Fault.LINK in faults:
            # What still waits in its socket would be sent a second time, late.
            await self.close()
            if faults == {Fault.LINK} and len(unsent) == len(messages):
                raise BusAwayError(next(iter(unsent.values())).reason)
        return [unsent[m.seq].reason if m.seq in unsent else None for m in messages]

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        self._pipeline = None
        if connection is not None:
            await close_quietly(connection)

    async def _open(self) -> Pipeline:
        async with self._opening:
            if self._pipeline and not self._pipeline.is_closed:
                return self._pipeline
            try:
                async with asyncio.timeout(CONNECT_TIMEOUT_SECONDS):
                    return await self._connect()
            except (Exception, asyncio.CancelledError) as error:
                await self.close()
                if was_asked_to_stop(error):
                    raise
                raise BusAwayError(f"RabbitMQ: {describe(error)}") from error

    async def _connect(self) -> Pipeline:
        await self.close()  # a connection that was cut does not always say that it is closed
        self._connection = await link(self._url, "relay")
        channel = await self._connection.channel(publisher_confirms=True, on_return_raises=True)
        await channel.get_exchange(EXCHANGE, ensure=True)
        self._pipeline = Pipeline(cast("Channel", await channel.get_underlay_channel()))
        return self._pipeline

    async def _send_in_waves(
        self, pipeline: Pipeline, messages: Sequence[Outgoing]
    ) -> dict[int, Unsent]:
        """The first message of each subject together, when they are confirmed the second ones ...

        So nothing overtakes an earlier message of its subject, and where one fails those behind it
        wait. With the link or the channel all that is left waits.
        """
        unsent: dict[int, Unsent] = {}
        waiting = list(messages)
        while waiting:
            wave, waiting = _first_of_each_subject(waiting)
            failures = await self._send(pipeline, wave)
            unsent |= failures
            stuck = {m.subject_id: failures[m.seq].fault for m in wave if m.seq in failures}
            general = next((f for f in stuck.values() if f is not Fault.MESSAGE), None)
            left = []
            for message in waiting:
                fault = stuck.get(message.subject_id, general)
                if fault is None:
                    left.append(message)
                else:
                    unsent[message.seq] = Unsent(WAITS, fault)
            waiting = left
        return unsent

    async def _send(self, pipeline: Pipeline, messages: Sequence[Outgoing]) -> dict[int, Unsent]:
        """Send messages of different subjects and wait for all confirms; those that failed."""
        unsent: dict[int, Unsent] = {}
        parcels: list[tuple[int, Parcel]] = []
        for message in messages:
            try:
                parcels.append((message.seq, parcel_of(message)))
            except (ValueError, TypeError, AttributeError) as error:
                unsent[message.seq] = Unsent(f"not an event: {error}", Fault.MESSAGE)
        if not parcels:
            return unsent
        try:
            confirms = await pipeline.publish([parcel for _, parcel in parcels])
        except LINK_ERRORS as error:
            failed = Unsent(describe(error), Fault.LINK)
            return unsent | {seq: failed for seq, _ in parcels}
        await asyncio.wait(confirms, timeout=self._confirm_timeout_seconds)
        for (seq, parcel), confirm in zip(parcels, confirms, strict=True):
            if failure := self._failure(parcel, confirm):
                unsent[seq] = failure
        return unsent

    def _failure(self, parcel: Parcel, confirm: Confirm) -> Unsent | None:
        """Why a message was not confirmed, if it was not."""
        if not confirm.done():
            confirm.cancel()
            return Unsent(f"no confirm within {self._confirm_timeout_seconds} s", Fault.LINK)
        error = ConnectionError("the link was cut") if confirm.cancelled() else confirm.exception()
        return None if error is None else _blame(error, parcel)

    async def _send_singly(self, messages: Sequence[Outgoing]) -> dict[int, Unsent]:
        """One after the other, so that what makes the broker close the channel shows itself."""
        unsent: dict[int, Unsent] = {}
        stuck: set[object] = set()
        for message in messages:
            if message.subject_id in stuck:
                unsent[message.seq] = Unsent(WAITS, Fault.MESSAGE)
                continue
            failures = await self._send(await self._open(), [message])
            unsent |= failures
            for failure in failures.values():
                stuck.add(message.subject_id)
                if failure.fault is not Fault.MESSAGE:
                    await self.close()
        return unsent


def _blame(error: BaseException, parcel: Parcel) -> Unsent:
    if isinstance(error, PublishError):
        return Unsent(f"no queue is bound to {parcel.key}", Fault.MESSAGE)
    if isinstance(error, DeliveryError):
        return Unsent("the broker refused it", Fault.MESSAGE)
    return Unsent(
        describe(error), Fault.CHANNEL if isinstance(error, ChannelClosed) else Fault.LINK
    )


def _first_of_each_subject(
    messages: Sequence[Outgoing],
) -> tuple[list[Outgoing], list[Outgoing]]:
    """The first message of each subject, and all others; both in order."""
    first: list[Outgoing] = []
    others: list[Outgoing] = []
    seen: set[UUID] = set()
    for message in messages:
        (others if message.subject_id in seen else first).append(message)
        seen.add(message.subject_id)
    return first, others


def parcel_of(message: Outgoing) -> Parcel:
    """To everybody who is bound to its type, or to the queue of the one service it is meant for."""
    if message.to is not None:
        return Parcel(amqp_message(message), "", queue_of(message.to), mandatory=True)
    return Parcel(amqp_message(message), EXCHANGE, message.type, must_be_heard(message.type))


def amqp_message(message: Outgoing) -> Message:
    """The stored text as it is, with the envelope's attributes repeated where brokers show them."""
    envelope = json.loads(message.body)
    headers = {f"ce-{name}": str(value) for name, value in envelope.items() if name != "data"}
    if message.mode is not Mode.NEWS:
        headers[MODE_HEADER] = message.mode
    if "traceparent" in envelope:
        headers["traceparent"] = envelope["traceparent"]
    return Message(
        message.body.encode(),
        headers=dict(headers),
        content_type="application/cloudevents+json",
        delivery_mode=DeliveryMode.PERSISTENT,
        message_id=str(message.id),
        type=message.type,
        timestamp=message.occurred_at,
        correlation_id=envelope.get("correlationid"),
    )


def was_asked_to_stop(error: BaseException) -> bool:
    """Whether a cancellation is meant for this task, and not a torn link's way to say so."""
    task = asyncio.current_task()
    return isinstance(error, asyncio.CancelledError) and bool(task and task.cancelling())


def describe(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"[:300]


async def despite_the_link(step: Awaitable[object]) -> BaseException | None:
    """Take a step that needs nothing more done when its link breaks; what it raised, if anything.

    Whoever waits on a channel that closes gets whatever closed it: an error of AMQP or the socket,
    a cancellation that nobody meant for this task, or a bare Exception where aiormq knows no cause.

    Raises:
        CancelledError: this task was asked to stop.

    """
    try:
        await step
    except (Exception, asyncio.CancelledError) as error:
        if was_asked_to_stop(error):
            raise
        return error
    return None


async def close_quietly(connection: AbstractConnection) -> None:
    """Close what may be half dead already."""
    await despite_the_link(asyncio.wait_for(connection.close(), CONNECT_TIMEOUT_SECONDS))
