"""How single deliveries become batches, are held through an outage, and are let go."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any, cast

import pytest

from shared.messaging.batches import Batches
from shared.messaging.consumer import Consumer, InfrastructureError

PATIENCE_SECONDS = 5


class Receiver:
    """Stands in for a consumer: takes batches, or raises what the test says."""

    service = "south"

    def __init__(self) -> None:
        self.taken: list[list[str | bytes]] = []
        self.called = asyncio.Event()
        self.gate = asyncio.Event()
        self.gate.set()
        self.fault: Callable[[Sequence[str | bytes]], Exception | None] = lambda _bodies: None

    async def receive(self, bodies: Sequence[str | bytes]) -> None:
        self.called.set()
        await self.gate.wait()
        if error := self.fault(bodies):
            raise error
        self.taken.append(list(bodies))


@asynccontextmanager
async def working(receiver: Receiver, size: int = 10) -> AsyncIterator[Batches]:
    batches = Batches(cast("Consumer", receiver), size)
    task = asyncio.create_task(batches.run())
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            yield batches
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def bodies(count: int) -> list[bytes]:
    return [str(number).encode() for number in range(count)]


async def test_a_single_delivery_waits_for_no_other() -> None:
    receiver = Receiver()
    async with working(receiver) as batches:
        await batches.deal_with(b"only")
    assert receiver.taken == [[b"only"]]


async def test_what_came_meanwhile_is_taken_together_up_to_the_size_and_in_order() -> None:
    receiver = Receiver()
    receiver.gate.clear()
    async with working(receiver, size=10) as batches:
        dealt = [asyncio.create_task(batches.deal_with(body)) for body in bodies(25)]
        await receiver.called.wait()
        assert batches.in_hand == 25
        receiver.gate.set()
        await asyncio.gather(*dealt)
        assert batches.in_hand == 0
    assert [len(batch) for batch in receiver.taken] == [10, 10, 5]
    assert [body for batch in receiver.taken for body in batch] == bodies(25)


async def test_an_outage_holds_the_batch_and_tells_of_it() -> None:
    receiver = Receiver()
    outages = iter([InfrastructureError("away"), InfrastructureError("away")])
    receiver.fault = lambda _bodies: next(outages, None)
    troubles: list[Any] = []
    async with working(receiver) as batches:
        dealing = asyncio.create_task(batches.deal_with(b"held"))
        await receiver.called.wait()
        receiver.called.clear()
        await receiver.called.wait()
        troubles.append(batches.trouble)
        await dealing
        troubles.append(batches.trouble)
    assert receiver.taken == [[b"held"]]
    assert troubles == ["away", None]


async def test_what_is_held_is_given_back_when_it_is_time_to_go() -> None:
    receiver = Receiver()
    receiver.fault = lambda _bodies: InfrastructureError("away")
    async with working(receiver) as batches:
        dealing = asyncio.create_task(batches.deal_with(b"held"))
        await receiver.called.wait()
        batches.release()
        with pytest.raises(asyncio.CancelledError):
            await dealing
    assert receiver.taken == []


async def test_only_what_cannot_be_stored_is_refused() -> None:
    receiver = Receiver()
    receiver.fault = lambda taken: ValueError("no") if b"2" in taken else None
    async with working(receiver) as batches:
        results = await asyncio.gather(
            *(batches.deal_with(body) for body in bodies(5)), return_exceptions=True
        )
    assert [type(result) for result in results] == [
        type(None),
        type(None),
        ValueError,
        type(None),
        type(None),
    ]


async def test_a_delivery_whose_deliverer_is_gone_is_dropped_before_it_is_taken() -> None:
    receiver = Receiver()
    receiver.gate.clear()
    async with working(receiver, size=1) as batches:
        first = asyncio.create_task(batches.deal_with(b"first"))
        gone = asyncio.create_task(batches.deal_with(b"gone"))
        last = asyncio.create_task(batches.deal_with(b"last"))
        await receiver.called.wait()
        assert batches.in_hand == 3
        gone.cancel()
        await asyncio.gather(gone, return_exceptions=True)
        receiver.gate.set()
        await asyncio.gather(first, last)
    assert receiver.taken == [[b"first"], [b"last"]]
