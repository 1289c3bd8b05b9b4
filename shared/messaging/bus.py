"""What a bus does, and the bus of the embedded mode: straight from outbox to handlers."""

from collections.abc import Sequence
from functools import cache
from itertools import groupby
from typing import Protocol

from shared.contracts.catalogue import all_events
from shared.messaging.consumer import Consumer, InfrastructureError
from shared.messaging.tables import Outgoing


class BusAwayError(Exception):
    """The bus takes nothing now: keep the events and try again, none of them is to blame."""


class Bus(Protocol):
    """Carries events from the relays to the consumers."""

    async def publish(self, messages: Sequence[Outgoing]) -> list[str | None]:
        """Send messages in order; for each None when it is safely with the bus, else the reason.

        No consumer gets an event after it missed an earlier one of the same subject.

        Raises:
            BusAwayError: the bus takes nothing now.

        """
        ...

    async def subscribe(self, consumer: Consumer) -> None:
        """Start handing the consumer what it hears."""
        ...

    async def close(self) -> None: ...


@cache
def must_be_heard(wire_name: str) -> bool:
    """Whether an event that reaches nobody is a fault; one that we do not know is."""
    event_class = all_events().get(wire_name)
    return event_class is None or event_class.heard


class LocalBus:
    """The bus of one process: a message is safe when every consumer has dealt with it.

    The outbox is the queue and the inbox absorbs repeats, so a message whose sender died half way
    is simply sent again. All consumers subscribe before the first relay starts.
    """

    def __init__(self) -> None:
        self._consumers: list[Consumer] = []

    async def subscribe(self, consumer: Consumer) -> None:
        self._consumers.append(consumer)

    async def publish(self, messages: Sequence[Outgoing]) -> list[str | None]:
        problems: dict[int, str] = {}
        for consumer in self._consumers:
            heard = [message for message in messages if _is_for(message, consumer)]
            for _, alike in groupby(heard, key=lambda message: message.mode):
                problems.update(await _hand_over(consumer, list(alike)))
        for message in messages:
            if not self._has_reader(message):
                problems[message.seq] = f"nobody hears {message.type}"
        return [problems.get(message.seq) for message in messages]

    def _has_reader(self, message: Outgoing) -> bool:
        if message.to is not None:
            return any(consumer.service == message.to for consumer in self._consumers)
        return not must_be_heard(message.type) or any(
            message.type in consumer.hears for consumer in self._consumers
        )

    async def close(self) -> None:
        self._consumers.clear()


def _is_for(message: Outgoing, consumer: Consumer) -> bool:
    return message.type in consumer.hears and message.to in {None, consumer.service}


async def _hand_over(consumer: Consumer, messages: Sequence[Outgoing]) -> dict[int, str]:
    """Let a consumer receive messages of one mode; those it could not deal with, and why."""
    try:
        await consumer.receive([message.body for message in messages], messages[0].mode)
    except InfrastructureError as error:
        return {message.seq: f"{consumer.service}: {error}" for message in messages}
    except Exception as error:  # noqa: BLE001 - the edge: what cannot even be set aside isolates itself
        if len(messages) == 1:
            return {messages[0].seq: f"{consumer.service}: {type(error).__name__}"}
        problems: dict[int, str] = {}
        for message in messages:
            problems.update(await _hand_over(consumer, [message]))
        return problems
    return {}
