"""Gathers single deliveries into the batches that one transaction takes."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from itertools import groupby
from typing import Generic, Protocol, TypeVar

import structlog

from shared.messaging.consumer import Consumer, InfrastructureError
from shared.messaging.modes import Mode

log = structlog.get_logger()

FIRST_PAUSE_SECONDS = 0.1
LONGEST_PAUSE_SECONDS = 5.0


class Delivery(Protocol):
    """What came from the bus and waits to be acknowledged or refused."""

    @property
    def body(self) -> bytes:
        """The event as it was published."""

    @property
    def mode(self) -> Mode:
        """Why it comes."""

    @property
    def is_gone(self) -> bool:
        """Whether its link broke: the bus delivers it again, and nobody waits for an answer."""


D = TypeVar("D", bound=Delivery)
Answered_contra = TypeVar("Answered_contra", bound=Delivery, contravariant=True)


class Deliverer(Protocol[Answered_contra]):
    """Where the answers go."""

    async def acknowledge(self, batch: Sequence[Answered_contra]) -> None:
        """These are handled, waiting or dead in the database."""

    async def refuse(self, delivery: Answered_contra) -> None:
        """This one could not even be set aside."""


class Batches(Generic[D]):
    """Hands a consumer what is there, up to the batch size, and waits for nothing more."""

    def __init__(self, consumer: Consumer, deliverer: Deliverer[D], batch_size: int) -> None:
        self._consumer = consumer
        self._deliverer = deliverer
        self._batch_size = batch_size
        self._waiting: asyncio.Queue[D] = asyncio.Queue()
        self._released = asyncio.Event()
        self._empty = asyncio.Event()
        self._empty.set()
        self.in_hand = 0
        self.trouble: str | None = None  # what the deliveries in hand wait for

    def take(self, delivery: D) -> None:
        """Put it behind what came before."""
        self._waiting.put_nowait(delivery)
        self._count(1)

    async def finish(self, timeout_seconds: float) -> None:
        """Wait until nothing is in hand, but no longer than that."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._empty.wait(), timeout_seconds)

    async def run(self) -> None:
        """Work for as long as this task lives."""
        while True:
            batch = [await self._waiting.get()]
            while len(batch) < self._batch_size and not self._waiting.empty():
                batch.append(self._waiting.get_nowait())
            for _, alike in groupby(batch, key=lambda delivery: delivery.mode):
                await self._hand_over(list(alike))

    def release(self) -> None:
        """Give back what is held for the database: it stays unanswered, and comes again."""
        self._released.set()

    async def _hand_over(self, batch: Sequence[D]) -> None:
        """Deal with what comes for one reason; afterwards none of it is in hand."""
        try:
            await self._hold_until_dealt_with(batch)
        finally:
            self._count(-len(batch))

    async def _hold_until_dealt_with(self, batch: Sequence[D]) -> None:
        """Hold through an outage; answer only for what the consumer dealt with."""
        pause = FIRST_PAUSE_SECONDS
        while batch := [each for each in batch if not each.is_gone]:
            try:
                await self._consumer.receive([each.body for each in batch], batch[0].mode)
            except InfrastructureError as error:
                self._note(str(error))
                if self._released.is_set():
                    return
                await self._wait(pause)
                pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
            except Exception as error:  # noqa: BLE001 - the edge: the one it concerns is refused
                await self._isolate(batch, error)
                return
            else:
                self._note(None)
                await self._deliverer.acknowledge(batch)
                return

    async def _isolate(self, batch: Sequence[D], error: Exception) -> None:
        """Something in the batch cannot even be stored: it alone is refused."""
        if len(batch) > 1:
            for each in batch:
                await self._hold_until_dealt_with([each])
            return
        log.error("event refused", service=self._consumer.service, error=type(error).__name__)
        await self._deliverer.refuse(batch[0])

    def _count(self, by: int) -> None:
        self.in_hand += by
        if self.in_hand:
            self._empty.clear()
        else:
            self._empty.set()

    async def _wait(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._released.wait(), seconds)
        except TimeoutError:
            return

    def _note(self, trouble: str | None) -> None:
        """Log when an outage starts and ends, not at each try."""
        if (trouble is None) != (self.trouble is None):
            log.warning(
                "events held" if trouble else "events flow again",
                service=self._consumer.service,
                error=trouble,
            )
        self.trouble = trouble
