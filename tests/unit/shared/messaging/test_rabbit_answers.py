"""Each delivery is answered once, whatever the order, and never before it was dealt with."""

import asyncio
from collections.abc import Sequence
from typing import Any, cast

import pytest
from aio_pika.exceptions import ChannelInvalidStateError
from hypothesis import given
from hypothesis import strategies as st

from shared.messaging.modes import Mode
from shared.messaging.rabbit_answers import Answers, RabbitDelivery
from shared.messaging.rabbit_sending import MODE_HEADER


class Broker:
    """One channel as RabbitMQ sees it: what is open, and what was acknowledged or refused."""

    def __init__(self, count: int) -> None:
        self.open = set(range(1, count + 1))
        self.dealt_with: set[int] = set()
        self.refused: set[int] = set()
        self.frames = 0
        self.is_closed = False
        self.fault: BaseException | None = None
        self.stalls: asyncio.Event | None = None  # set when an answer begins to wait for ever

    def delivery(self, tag: int) -> RabbitDelivery:
        return RabbitDelivery(cast("Any", Message(self, tag)))

    def deliveries(self, tags: Sequence[int]) -> list[RabbitDelivery]:
        self.dealt_with.update(tags)
        return [self.delivery(tag) for tag in tags]


class Message:
    """What aio-pika hands over, as far as answers need it."""

    def __init__(self, broker: Broker, tag: int) -> None:
        self._broker = broker
        self.delivery_tag = tag
        self.body = b""
        self.headers: dict[str, Any] = {}

    @property
    def channel(self) -> Broker:
        if self._broker.is_closed:
            raise ChannelInvalidStateError
        return self._broker

    async def ack(self, *, multiple: bool = False) -> None:
        tags = {t for t in self._broker.open if t <= self.delivery_tag}
        if self._broker.stalls:
            self._broker.stalls.set()
            await asyncio.Event().wait()
        self._answer(tags if multiple else {self.delivery_tag})

    async def reject(self, *, requeue: bool) -> None:
        assert not requeue
        self._answer({self.delivery_tag})
        self._broker.refused.add(self.delivery_tag)

    def _answer(self, tags: set[int]) -> None:
        broker = self._broker
        if broker.fault:
            raise broker.fault
        assert self.delivery_tag in broker.open, "RabbitMQ closes the channel for an unknown tag"
        assert tags <= broker.dealt_with, "what nobody has dealt with would be lost"
        broker.open -= tags
        broker.frames += 1


@given(st.permutations(range(1, 21)), st.lists(st.integers(1, 7)), st.sets(st.integers(1, 20)))
async def test_every_delivery_is_answered_once_in_any_order(
    order: list[int], sizes: list[int], bad: set[int]
) -> None:
    broker, answers, left = Broker(20), Answers(), list(order)
    for size in [*sizes, *[1] * 20]:
        batch, left = left[:size], left[size:]
        for tag in [t for t in batch if t in bad]:
            await answers.refuse(*broker.deliveries([tag]))
        if good := [t for t in batch if t not in bad]:
            await answers.acknowledge(broker.deliveries(good))

    assert broker.open == set()
    assert broker.refused == bad


async def test_what_came_in_order_is_acknowledged_with_one_frame_for_a_batch() -> None:
    broker, answers = Broker(20), Answers()
    await answers.acknowledge(broker.deliveries(range(1, 11)))
    await answers.acknowledge(broker.deliveries(range(11, 21)))

    assert (broker.open, broker.frames) == (set(), 2)


async def test_a_new_channel_counts_from_one() -> None:
    old, new, answers = Broker(3), Broker(3), Answers()
    await answers.acknowledge(old.deliveries([1, 2]))
    old.is_closed = True
    await answers.acknowledge(old.deliveries([3]))
    await answers.acknowledge(new.deliveries([2]))
    await answers.acknowledge(new.deliveries([1]))

    assert old.open == new.open - {1, 2} == {3}


async def test_a_batch_of_two_channels_is_answered_on_each_for_itself() -> None:
    old, new, answers = Broker(4), Broker(4), Answers()
    await answers.acknowledge(old.deliveries([1]))

    await answers.acknowledge([*old.deliveries([3]), *new.deliveries([1, 2])])
    await answers.acknowledge(new.deliveries([3]))

    assert (old.open, new.open) == ({2, 4}, {4})


@pytest.mark.parametrize(
    "fault",
    [ConnectionError(), ChannelInvalidStateError(), Exception(), asyncio.CancelledError()],
    ids=lambda fault: type(fault).__name__,
)
async def test_an_answer_that_is_lost_with_its_link_stops_nothing(fault: BaseException) -> None:
    """All of these are what aiormq says of a channel that closes below a waiting answer."""
    broker, answers = Broker(3), Answers()
    broker.fault = fault
    await answers.acknowledge(broker.deliveries([1, 3]))
    await answers.refuse(*broker.deliveries([2]))
    broker.is_closed = True
    await answers.refuse(*broker.deliveries([2]))

    assert broker.open == {1, 2, 3}
    assert broker.delivery(1).is_gone


async def test_who_is_asked_to_stop_while_answering_stops() -> None:
    broker, answers = Broker(1), Answers()
    broker.stalls = asyncio.Event()
    answering = asyncio.create_task(answers.acknowledge(broker.deliveries([1])))
    await broker.stalls.wait()

    answering.cancel()

    with pytest.raises(asyncio.CancelledError):
        await answering


@pytest.mark.parametrize(
    ("header", "mode"),
    [
        (None, Mode.NEWS),
        ("news", Mode.NEWS),
        ("replay", Mode.REPLAY),
        ("snapshot", Mode.SNAPSHOT),
        ("backfill", Mode.REPLAY),
        (True, Mode.REPLAY),
        (["snapshot"], Mode.REPLAY),
    ],
)
def test_a_reason_that_nobody_knows_tells_nobody(header: Any, mode: Mode) -> None:
    delivery = Broker(1).delivery(1)
    delivery.message.headers[MODE_HEADER] = header

    assert delivery.mode is mode


def test_a_message_without_a_reason_is_news() -> None:
    assert Broker(1).delivery(1).mode is Mode.NEWS
