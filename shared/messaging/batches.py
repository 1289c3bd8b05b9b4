"""Gathers single deliveries into the batches that one transaction takes."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from shared.messaging.consumer import Consumer, InfrastructureError

log = structlog.get_logger()

FIRST_PAUSE_SECONDS = 0.1
LONGEST_PAUSE_SECONDS = 5.0


@dataclass(frozen=True)
class Delivery:
    """What came, and the promise to its deliverer."""

    body: bytes
    dealt_with: asyncio.Future[None]


class Batches:
    """Hands a consumer what is there, up to the batch size, and waits for nothing more."""

    def __init__(self, consumer: Consumer, batch_size: int) -> None:
        self._consumer = consumer
        self._batch_size = batch_size
        self._waiting: asyncio.Queue[Delivery] = asyncio.Queue()
        self._released = asyncio.Event()
        self.in_hand = 0
        self.trouble: str | None = None  # what the deliveries in hand wait for

    async def deal_with(self, body: bytes) -> None:
        """Return when the event is handled, waiting or dead in the database.

        Raises:
            Exception: the consumer could not even set this event aside.

        """
        delivery = Delivery(body, asyncio.get_running_loop().create_future())
        self._waiting.put_nowait(delivery)
        self.in_hand += 1
        try:
            await delivery.dealt_with
        finally:
            self.in_hand -= 1

    async def run(self) -> None:
        """Work for as long as this task lives."""
        while True:
            batch = [await self._waiting.get()]
            while len(batch) < self._batch_size and not self._waiting.empty():
                batch.append(self._waiting.get_nowait())
            await self._hand_over(batch)

    def release(self) -> None:
        """Give back what is held for the database: its deliverers are cancelled, not refused."""
        self._released.set()

    async def _hand_over(self, batch: Sequence[Delivery]) -> None:
        """Hold through an outage; let go only of what the consumer dealt with."""
        pause = FIRST_PAUSE_SECONDS
        # A deliverer whose link broke is gone; the bus will deliver its event again.
        while batch := [each for each in batch if not each.dealt_with.done()]:
            try:
                await self._consumer.receive([each.body for each in batch])
            except InfrastructureError as error:
                self._note(str(error))
                if self._released.is_set():
                    _give_back(batch)
                    return
                await self._wait(pause)
                pause = min(pause * 2, LONGEST_PAUSE_SECONDS)
            except Exception as error:  # noqa: BLE001 - the edge: handed to the deliverer it concerns
                await self._isolate(batch, error)
                return
            else:
                self._note(None)
                _conclude(batch)
                return

    async def _isolate(self, batch: Sequence[Delivery], error: Exception) -> None:
        """Something in the batch cannot even be stored: it alone is refused."""
        if len(batch) > 1:
            for each in batch:
                await self._hand_over([each])
            return
        log.error("event refused", service=self._consumer.service, error=type(error).__name__)
        if not batch[0].dealt_with.done():
            batch[0].dealt_with.set_exception(error)

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


def _conclude(batch: Sequence[Delivery]) -> None:
    for each in batch:
        if not each.dealt_with.done():
            each.dealt_with.set_result(None)


def _give_back(batch: Sequence[Delivery]) -> None:
    for each in batch:
        each.dealt_with.cancel()
