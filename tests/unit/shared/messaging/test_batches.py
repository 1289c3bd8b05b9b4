"""How single deliveries become batches, are held through an outage, and are let go."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, cast

from shared.messaging.batches import Batches
from shared.messaging.consumer import Consumer, InfrastructureError
from shared.messaging.modes import Mode

PATIENCE_SECONDS = 5


class Receiver:
    """Stands in for a consumer: takes batches, or raises what the test says."""

    service = "south"

    def __init__(self) -> None:
        self.taken: list[list[str | bytes]] = []
        self.modes: list[Mode] = []
        self.called = asyncio.Event()
        self.gate = asyncio.Event()
        self.gate.set()
        self.fault: Callable[[Sequence[str | bytes]], Exception | None] = lambda _bodies: None

    async def receive(self, bodies: Sequence[str | bytes], mode: Mode = Mode.NEWS) -> None:
        self.modes.append(mode)
        self.called.set()
        await self.gate.wait()
        if error := self.fault(bodies):
            raise error
        self.taken.append(list(bodies))


@dataclass(eq=False)
class Single:
    """A delivery; the test says when its link breaks."""

    body: bytes
    is_gone: bool = False
    mode: Mode = Mode.NEWS


@dataclass
class Answers:
    """What the deliverer was told."""

    acknowledged: list[list[bytes]] = field(default_factory=list)
    refused: list[bytes] = field(default_factory=list)

    async def acknowledge(self, batch: Sequence[Single]) -> None:
        self.acknowledged.append([each.body for each in batch])

    async def refuse(self, delivery: Single) -> None:
        self.refused.append(delivery.body)


@dataclass
class Working:
    """Batches at work."""

    batches: Batches[Single]
    answers: Answers

    def take(self, *bodies: bytes) -> list[Single]:
        taken = [Single(body) for body in bodies]
        for each in taken:
            self.batches.take(each)
        return taken

    async def finish(self) -> None:
        await self.batches.finish(PATIENCE_SECONDS)
        assert self.batches.in_hand == 0


@asynccontextmanager
async def working(receiver: Receiver, size: int = 10) -> AsyncIterator[Working]:
    answers = Answers()
    batches = Batches(cast("Consumer", receiver), answers, size)
    task = asyncio.create_task(batches.run())
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            yield Working(batches, answers)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def bodies(count: int) -> list[bytes]:
    return [str(number).encode() for number in range(count)]


async def test_a_single_delivery_waits_for_no_other() -> None:
    receiver = Receiver()
    async with working(receiver) as work:
        work.take(b"only")
        await work.finish()
    assert receiver.taken == work.answers.acknowledged == [[b"only"]]


async def test_what_came_meanwhile_is_taken_together_up_to_the_size_and_in_order() -> None:
    receiver = Receiver()
    async with working(receiver, size=10) as work:
        work.take(*bodies(25))
        assert work.batches.in_hand == 25
        await work.finish()
    assert [len(batch) for batch in receiver.taken] == [10, 10, 5]
    assert [body for batch in receiver.taken for body in batch] == bodies(25)
    assert work.answers.acknowledged == receiver.taken


async def test_an_outage_holds_the_batch_and_tells_of_it() -> None:
    receiver = Receiver()
    outages = iter([InfrastructureError("away"), InfrastructureError("away")])
    receiver.fault = lambda _bodies: next(outages, None)
    troubles: list[Any] = []
    async with working(receiver) as work:
        work.take(b"held")
        await receiver.called.wait()
        receiver.called.clear()
        await receiver.called.wait()
        troubles.append(work.batches.trouble)
        assert work.answers.acknowledged == []
        await work.finish()
        troubles.append(work.batches.trouble)
    assert receiver.taken == work.answers.acknowledged == [[b"held"]]
    assert troubles == ["away", None]


async def test_what_is_held_is_given_back_when_it_is_time_to_go() -> None:
    receiver = Receiver()
    receiver.fault = lambda _bodies: InfrastructureError("away")
    async with working(receiver) as work:
        work.take(b"held")
        await receiver.called.wait()
        work.batches.release()
        await work.finish()
    assert receiver.taken == []
    assert work.answers == Answers()


async def test_only_what_cannot_be_stored_is_refused() -> None:
    receiver = Receiver()
    receiver.fault = lambda taken: ValueError("no") if b"2" in taken else None
    async with working(receiver) as work:
        work.take(*bodies(5))
        await work.finish()
    assert work.answers.refused == [b"2"]
    assert sorted(chain.from_iterable(work.answers.acknowledged)) == [b"0", b"1", b"3", b"4"]


async def test_a_delivery_whose_link_broke_is_dropped_before_it_is_taken() -> None:
    receiver = Receiver()
    receiver.gate.clear()
    async with working(receiver, size=1) as work:
        _, gone, _ = work.take(b"first", b"gone", b"last")
        await receiver.called.wait()
        gone.is_gone = True
        receiver.gate.set()
        await work.finish()
    assert receiver.taken == work.answers.acknowledged == [[b"first"], [b"last"]]


async def test_who_waits_for_what_is_in_hand_does_not_wait_for_ever() -> None:
    receiver = Receiver()
    receiver.gate.clear()
    async with working(receiver) as work:
        work.take(b"slow")
        await work.batches.finish(0.01)
        assert work.batches.in_hand == 1


async def test_what_comes_for_different_reasons_is_handed_over_apart_and_in_order() -> None:
    receiver = Receiver()
    reasons = (Mode.NEWS, Mode.REPLAY, Mode.REPLAY, Mode.NEWS)
    async with working(receiver) as work:
        for body, mode in zip(bodies(4), reasons, strict=True):
            work.batches.take(Single(body, mode=mode))
        await work.finish()
    assert receiver.modes == [Mode.NEWS, Mode.REPLAY, Mode.NEWS]
    assert receiver.taken == [[b"0"], [b"1", b"2"], [b"3"]]
