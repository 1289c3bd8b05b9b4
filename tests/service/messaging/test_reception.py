"""A consumer on RabbitMQ that lost its link, its queue or its worker comes back; nothing stays."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from faststream.rabbit import RabbitBroker

from shared.messaging.batches import Batches
from shared.messaging.rabbit import RabbitBus
from shared.messaging.topology import apply, link, queue_of
from tests.infrastructure.proxy import proxy_to
from tests.infrastructure.rabbitmq_broker import Broker
from tests.infrastructure.waiting import until
from tests.service.messaging.test_rabbit import ids, url_of
from tests.service.messaging.world import World, closing, is_in_trouble, noted, world


@pytest.fixture
def looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.messaging.rabbit_receiving.LOOK_SECONDS", 0.1)


async def test_a_consumer_whose_queue_was_deleted_comes_back_with_the_topology(
    on_rabbit: World,
) -> None:
    await on_rabbit.send(noted())
    await on_rabbit.effects_of(1)
    url = url_of(on_rabbit)
    async with await link(url, "test") as connection:
        await (await connection.channel()).queue_delete(queue_of(on_rabbit.service))
    await until(is_in_trouble(on_rabbit))
    await apply(url, {on_rabbit.service: on_rabbit.consumer.hears})

    await on_rabbit.send(noted())

    await on_rabbit.effects_of(2)


@pytest.mark.usefixtures("looks_often")
async def test_a_consumer_that_was_lost_without_a_word_is_started_anew(on_rabbit: World) -> None:
    await on_rabbit.send(noted())
    await on_rabbit.effects_of(1)
    bus: Any = on_rabbit.bus
    await bus._receptions[on_rabbit.service]._stop_consuming()

    await on_rabbit.send(noted())

    await on_rabbit.effects_of(2)


async def test_a_consumer_whose_link_is_cut_again_and_again_handles_all_once(
    rabbitmq: Broker, databases: tuple[str, str]
) -> None:
    async with (
        world(*databases, rabbitmq.url) as here,
        proxy_to(rabbitmq.url) as proxy,
        closing(RabbitBus(proxy.url, batch_size=10)) as bus,
        closing(RabbitBus(rabbitmq.url)) as sender,
    ):
        await here.bus.close()
        await bus.subscribe(here.consumer)
        here.relay.bus = sender
        events = [noted() for _ in range(200)]
        for place in range(0, 200, 40):
            await here.send(*events[place : place + 40])
            await here.effects_of(place + 1)
            proxy.cut()

        await here.effects_of(200)

        here.clock.advance(timedelta(hours=1))
        assert ids(await here.effects()) == ids(events)
        assert await here.pending() == []


@pytest.mark.usefixtures("looks_often")
async def test_work_that_ended_without_a_word_is_begun_anew(
    on_rabbit: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it leaves in hand comes again, and so does what had been taken behind it."""
    original = Batches._hand_over
    faults: list[BaseException] = [RuntimeError("a bug"), asyncio.CancelledError()]

    async def hand_over(self: Batches[Any], batch: Sequence[Any]) -> None:
        if faults:
            raise faults.pop()
        await original(self, batch)

    monkeypatch.setattr(Batches, "_hand_over", hand_over)
    events = [noted() for _ in range(20)]

    await on_rabbit.send(*events)

    assert ids(await on_rabbit.effects_of(20)) == ids(events)
    assert faults == []


async def test_a_bus_is_closed_though_its_channel_cannot_be(
    on_rabbit: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A connection that is left behind would come back by itself and consume for nobody."""
    await on_rabbit.send(noted())
    await on_rabbit.effects_of(1)

    async def fail(*_: Any, **__: Any) -> None:
        raise Exception  # noqa: TRY002 - as aiormq says it where it knows no cause

    monkeypatch.setattr(RabbitBroker, "stop", fail)
    bus: Any = on_rabbit.bus
    bus._receptions[on_rabbit.service]._stop_consuming = fail

    await on_rabbit.bus.close()

    async with await link(url_of(on_rabbit), "test") as connection:
        channel = await connection.channel()

        async def is_left() -> bool:
            queue = await channel.get_queue(queue_of(on_rabbit.service))
            return queue.declaration_result.consumer_count == 0

        await until(is_left)
