"""What a bus does, and the bus of the embedded mode: straight from outbox to handlers."""

from collections.abc import Sequence
from typing import Protocol

from shared.messaging.consumer import Consumer, InfrastructureError
from shared.messaging.tables import OutboxMessage


class Bus(Protocol):
    """Carries events from the relays to the consumers."""

    async def publish(self, messages: Sequence[OutboxMessage]) -> list[str | None]:
        """Send messages in order; for each None when it is safely with the bus, else the reason."""
        ...

    async def subscribe(self, consumer: Consumer) -> None:
        """Start handing the consumer what it hears."""
        ...

    async def close(self) -> None: ...


class LocalBus:
    """The bus of one process: a message is safe when every consumer has dealt with it.

    The outbox is the queue and the inbox absorbs repeats, so a message whose sender died half way
    is simply sent again.
    """

    def __init__(self) -> None:
        self._consumers: list[Consumer] = []

    async def subscribe(self, consumer: Consumer) -> None:
        self._consumers.append(consumer)

    async def publish(self, messages: Sequence[OutboxMessage]) -> list[str | None]:
        problems: dict[int, str] = {}
        for consumer in self._consumers:
            heard = [message for message in messages if message.type in consumer.hears]
            if not heard:
                continue
            try:
                await consumer.receive([message.body for message in heard])
            except InfrastructureError as error:
                problems.update({m.seq: f"{consumer.service}: {error}" for m in heard})
        return [problems.get(message.seq) for message in messages]

    async def close(self) -> None:
        self._consumers.clear()
