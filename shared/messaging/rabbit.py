"""The bus of the distributed mode: RabbitMQ, with one queue for each service."""

import asyncio
from collections.abc import Sequence

from shared.messaging.consumer import Consumer
from shared.messaging.rabbit_receiving import Reception
from shared.messaging.rabbit_sending import CONFIRM_TIMEOUT_SECONDS, Sender
from shared.messaging.tables import Outgoing


class RabbitBus:
    """Publishes and consumes on separate connections; both come back after an outage.

    Exchanges and queues are made by `topology.apply`; while they are missing nothing is sent.
    """

    def __init__(
        self,
        url: str,
        *,
        batch_size: int = 100,
        confirm_timeout_seconds: float = CONFIRM_TIMEOUT_SECONDS,
    ) -> None:
        self._url = url
        self._batch_size = batch_size
        self._sender = Sender(url, confirm_timeout_seconds=confirm_timeout_seconds)
        self._receptions: dict[str, Reception] = {}

    async def publish(self, messages: Sequence[Outgoing]) -> list[str | None]:
        return await self._sender.publish(messages)

    async def subscribe(self, consumer: Consumer) -> None:
        reception = Reception(self._url, consumer, self._batch_size)
        self._receptions[consumer.service] = reception
        reception.start()

    def troubles(self) -> dict[str, str]:
        """By service, why its events do not flow now; empty when all do."""
        found = {name: reception.trouble() for name, reception in self._receptions.items()}
        return {name: trouble for name, trouble in found.items() if trouble}

    async def close(self) -> None:
        """Finish what is in hand within the grace period and give the rest back."""
        receptions, self._receptions = list(self._receptions.values()), {}
        await asyncio.gather(*(reception.close() for reception in receptions))
        await self._sender.close()
