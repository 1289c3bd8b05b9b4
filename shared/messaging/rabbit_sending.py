"""From the outbox to RabbitMQ: pipelined publishing, and what became of each message."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from aio_pika import DeliveryMode, Message
from aio_pika.abc import AbstractChannel, AbstractConnection, AbstractExchange
from aio_pika.exceptions import AMQPError, ChannelClosed, DeliveryError, PublishError

from shared.messaging.bus import BusAwayError, must_be_heard
from shared.messaging.tables import OutboxMessage
from shared.messaging.topology import CONNECT_TIMEOUT_SECONDS, EXCHANGE, link

CONFIRM_TIMEOUT_SECONDS = 10
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
        self._channel: AbstractChannel | None = None
        self._exchange: AbstractExchange | None = None
        self._opening = asyncio.Lock()

    async def publish(self, messages: Sequence[OutboxMessage]) -> list[str | None]:
        """For each message None when it is confirmed, else the reason.

        Raises:
            BusAwayError: nothing was confirmed and no message is to blame.

        """
        exchange = await self._open()
        unsent = await self._send_in_lanes(exchange, messages)
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
        self._channel = self._exchange = None
        if connection is not None:
            await close_quietly(connection)

    async def _open(self) -> AbstractExchange:
        async with self._opening:
            if self._exchange and self._channel and not self._channel.is_closed:
                return self._exchange
            try:
                async with asyncio.timeout(CONNECT_TIMEOUT_SECONDS):
                    return await self._connect()
            except (*LINK_ERRORS, asyncio.CancelledError) as error:
                await self.close()
                if was_asked_to_stop(error):
                    raise
                raise BusAwayError(f"RabbitMQ: {describe(error)}") from error

    async def _connect(self) -> AbstractExchange:
        await self.close()  # a connection that was cut does not always say that it is closed
        self._connection = await link(self._url, "relay")
        self._channel = await self._connection.channel(
            publisher_confirms=True, on_return_raises=True
        )
        self._exchange = await self._channel.get_exchange(EXCHANGE, ensure=True)
        return self._exchange

    async def _send_in_lanes(
        self, exchange: AbstractExchange, messages: Sequence[OutboxMessage]
    ) -> dict[int, Unsent]:
        """One lane for each subject, in order; the lanes side by side."""
        lanes: dict[object, list[OutboxMessage]] = {}
        for message in messages:
            lanes.setdefault(message.subject_id, []).append(message)
        unsent: dict[int, Unsent] = {}
        for failures in await asyncio.gather(
            *(self._send_lane(exchange, lane) for lane in lanes.values())
        ):
            unsent.update(failures)
        return unsent

    async def _send_lane(
        self, exchange: AbstractExchange, lane: Sequence[OutboxMessage]
    ) -> dict[int, Unsent]:
        for place, message in enumerate(lane):
            failure = await self._send(exchange, message)
            if failure:
                waits = Unsent(WAITS, failure.fault)
                return {message.seq: failure} | {m.seq: waits for m in lane[place + 1 :]}
        return {}

    async def _send(self, exchange: AbstractExchange, message: OutboxMessage) -> Unsent | None:
        try:
            async with asyncio.timeout(self._confirm_timeout_seconds):
                await exchange.publish(
                    amqp_message(message), message.type, mandatory=must_be_heard(message.type)
                )
        except TimeoutError:
            return Unsent(f"no confirm within {self._confirm_timeout_seconds} s", Fault.LINK)
        except PublishError:
            return Unsent(f"no queue is bound to {message.type}", Fault.MESSAGE)
        except DeliveryError:
            return Unsent("the broker refused it", Fault.MESSAGE)
        except (*LINK_ERRORS, asyncio.CancelledError) as error:
            # A connection that is cut cancels what waits for confirms.
            if was_asked_to_stop(error):
                raise
            fault = Fault.CHANNEL if isinstance(error, ChannelClosed) else Fault.LINK
            return Unsent(describe(error), fault)
        except (ValueError, TypeError, AttributeError) as error:
            return Unsent(f"not an event: {error}", Fault.MESSAGE)
        return None

    async def _send_singly(self, messages: Sequence[OutboxMessage]) -> dict[int, Unsent]:
        """One after the other, so that what makes the broker close the channel shows itself."""
        unsent: dict[int, Unsent] = {}
        stuck: set[object] = set()
        for message in messages:
            if message.subject_id in stuck:
                unsent[message.seq] = Unsent(WAITS, Fault.MESSAGE)
                continue
            failure = await self._send(await self._open(), message)
            if failure:
                unsent[message.seq] = failure
                stuck.add(message.subject_id)
                if failure.fault is not Fault.MESSAGE:
                    await self.close()
        return unsent


def amqp_message(message: OutboxMessage) -> Message:
    """The stored text as it is, with the envelope's attributes repeated where brokers show them."""
    envelope = json.loads(message.body)
    headers = {f"ce-{name}": str(value) for name, value in envelope.items() if name != "data"}
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


async def close_quietly(connection: AbstractConnection) -> None:
    """Close what may be half dead already."""
    try:
        async with asyncio.timeout(CONNECT_TIMEOUT_SECONDS):
            await connection.close()
    except (*LINK_ERRORS, asyncio.CancelledError) as error:
        if was_asked_to_stop(error):
            raise
