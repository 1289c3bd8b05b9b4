"""From a service's RabbitMQ queue to its consumer, and its dead letters into the database."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any

import structlog
from aio_pika.abc import AbstractChannel, AbstractConnection, AbstractIncomingMessage
from faststream.rabbit import Channel, QueueType, RabbitBroker, RabbitQueue

from shared.messaging.batches import Batches
from shared.messaging.consumer import Consumer
from shared.messaging.rabbit_answers import Answers, RabbitDelivery, mode_in
from shared.messaging.rabbit_sending import (
    close_quietly,
    describe,
    despite_the_link,
    was_asked_to_stop,
)
from shared.messaging.topology import (
    CONNECT_TIMEOUT_SECONDS,
    address,
    dead_queue_of,
    link,
    queue_of,
)

log = structlog.get_logger()

GRACE_SECONDS = 20
RECONNECT_SECONDS = 1.0
LOOK_SECONDS = 2.0  # how often the dead letters and our own consumer are looked after
LOOKS_UNTIL_RESTART = 2  # the consumer's own reconnection comes first


class Reception:
    """Consumes the queue of one service until closed; a lost broker is waited for."""

    def __init__(self, url: str, consumer: Consumer, batch_size: int) -> None:
        self._url = url
        self._consumer = consumer
        self._batch_size = batch_size
        self._batches = self._new_batches()
        self._broker: RabbitBroker | None = None
        self._consuming: AbstractConnection | None = None  # the broker's own
        self._stop_consuming: Callable[[], Awaitable[object]] = _nothing
        self._link: AbstractConnection | None = None
        self._channel: AbstractChannel | None = None
        self._idle_looks = 0
        self._closing = asyncio.Event()
        self._trouble: str | None = "not connected yet"
        self._working: asyncio.Task[None] | None = None
        self._looking: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._work()
        self._looking = asyncio.create_task(
            self._look_after(), name=f"{self._consumer.service} reception"
        )

    def trouble(self) -> str | None:
        """Why events do not flow now, if they do not."""
        return self._trouble or self._batches.trouble

    async def close(self) -> None:
        """Let what is in hand be finished, give the rest back, and go."""
        self._closing.set()
        if self._looking is not None:
            # A connection that is cancelled while it is made would stay half open.
            await asyncio.wait([self._looking], timeout=CONNECT_TIMEOUT_SECONDS)
            await _end(self._looking)
        self._batches.release()
        await self._stop_broker()
        if self._working is not None:
            await _end(self._working)
        await self._drop_link()

    def _new_batches(self) -> Batches[RabbitDelivery]:
        return Batches(self._consumer, Answers(), self._batch_size)

    def _work(self) -> None:
        self._working = asyncio.create_task(
            self._batches.run(), name=f"{self._consumer.service} batches"
        )

    async def _look_after(self) -> None:
        """Start consuming, park dead letters, and start anew when the consumer was lost."""
        while not self._closing.is_set():
            try:
                await self._expect_work()
                channel = await self._open()
                if self._broker is None:
                    await self._start_broker()
                await self._park_dead_letters(channel)
                await self._expect_deliveries(channel)
                self._note(None)
            except (Exception, asyncio.CancelledError) as error:
                if was_asked_to_stop(error):
                    raise
                self._note(describe(error))
                await self._drop_link()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._closing.wait(), LOOK_SECONDS)

    async def _start_broker(self) -> None:
        broker = make_broker(self._url, self._consumer.service, self._batch_size)
        connection: AbstractConnection | None = None
        try:
            async with asyncio.timeout(CONNECT_TIMEOUT_SECONDS):
                connection = await broker.connect()
                queue = await broker.declare_queue(_queue(self._consumer.service))
                tag = await queue.consume(self._take)
        except BaseException:
            await _stop(broker, connection)
            raise
        self._broker, self._consuming = broker, connection
        self._stop_consuming = partial(queue.cancel, tag)

    async def _take(self, message: AbstractIncomingMessage) -> None:
        self._batches.take(RabbitDelivery(message))

    async def _stop_broker(self) -> None:
        """Take nothing new, finish what is in hand; what is left unanswered comes again."""
        broker, self._broker = self._broker, None
        connection, self._consuming = self._consuming, None
        if broker is None:
            return
        stopping = asyncio.wait_for(self._stop_consuming(), CONNECT_TIMEOUT_SECONDS)
        await despite_the_link(stopping)
        await self._batches.finish(GRACE_SECONDS)
        await _stop(broker, connection)

    async def _open(self) -> AbstractChannel:
        if self._channel is None or self._channel.is_closed:
            await self._drop_link()
            self._link = await link(self._url, f"{self._consumer.service} dead letters")
            self._channel = await self._link.channel()
        return self._channel

    async def _drop_link(self) -> None:
        connection, self._link = self._link, None
        self._channel = None
        if connection is not None:
            await close_quietly(connection)

    async def _park_dead_letters(self, channel: AbstractChannel) -> None:
        """Copy first, acknowledge then: a crash between the two only leads to a second copy."""
        queue = await channel.get_queue(dead_queue_of(self._consumer.service), ensure=False)
        while message := await queue.get(fail=False):
            await self._consumer.park(message.body, death_of(message), mode_in(message))
            await message.ack()

    async def _expect_work(self) -> None:
        """Begin anew when the work on the deliveries has ended, which nothing should bring about.

        What was in hand would be held for ever, and count as being worked on: with the channel it
        is given back, and comes again.
        """
        ended = self._working
        if ended is None or not ended.done():
            return
        cause = None if ended.cancelled() else ended.exception()
        log.error(
            "work on events ended; begun anew",
            service=self._consumer.service,
            error=type(cause or asyncio.CancelledError()).__name__,
        )
        self._batches = self._new_batches()
        self._work()
        await self._stop_broker()

    async def _expect_deliveries(self, channel: AbstractChannel) -> None:
        """Consume anew when the queue has no consumer, or has something and passes us over."""
        queue = (await channel.get_queue(queue_of(self._consumer.service))).declaration_result
        passed_over = bool(queue.message_count) and not self._batches.in_hand
        if queue.consumer_count and not passed_over:
            self._idle_looks = 0
            return
        self._idle_looks += 1
        if self._idle_looks > LOOKS_UNTIL_RESTART:
            self._idle_looks = 0
            await self._stop_broker()
            raise ConnectionError("nothing was delivered; consuming anew")

    def _note(self, trouble: str | None) -> None:
        if trouble != self._trouble:
            log.warning(
                "reception waits" if trouble else "reception works",
                service=self._consumer.service,
                error=trouble,
            )
        self._trouble = trouble


def make_broker(url: str, service: str, batch_size: int) -> RabbitBroker:
    """FastStream's broker: a connection that comes back, and a channel to consume from.

    Its subscribers take messages one by one, each with a stack of contexts and an answer of its
    own, which is most of what a message costs; so the queue itself is consumed.
    """
    return RabbitBroker(
        str(address(url, f"{service} consumer")),
        reconnect_interval=RECONNECT_SECONDS,
        default_channel=Channel(prefetch_count=2 * batch_size),
        logger=None,  # its lines would hold the events
    )


def _queue(service: str) -> RabbitQueue:
    return RabbitQueue(queue_of(service), queue_type=QueueType.QUORUM, declare=False)


async def _nothing() -> None:
    """Nothing is consumed yet."""


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def _stop(broker: RabbitBroker, connection: AbstractConnection | None) -> None:
    """Stop it, and its connection even where the broker fails at the channel before it.

    One that is left behind comes back by itself, and consumes for nobody.
    """
    await despite_the_link(asyncio.wait_for(broker.stop(), CONNECT_TIMEOUT_SECONDS))
    if connection is not None:
        await close_quietly(connection)


def death_of(message: AbstractIncomingMessage) -> str:
    """Why RabbitMQ made it a dead letter, in its own word."""
    deaths: Any = message.headers.get("x-death") or [{}]
    return f"given up by the bus: {deaths[0].get('reason', 'unknown')}"
