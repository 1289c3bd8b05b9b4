"""What only RabbitMQ can do to us: cut links, closed channels, full hands and dead letters.

How a consumer comes back after it was lost is in `test_reception`.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import pytest
from aio_pika import Message

from shared.contracts.event import Event
from shared.database import Transaction
from shared.messaging import dead, rabbit_sending
from shared.messaging.bus import BusAwayError
from shared.messaging.consumer import Consumer
from shared.messaging.modes import Mode
from shared.messaging.rabbit import RabbitBus
from shared.messaging.tables import Outgoing, PendingState
from shared.messaging.topology import EXCHANGE, apply, dead_queue_of, link, queue_of
from tests.infrastructure.proxy import proxy_to
from tests.infrastructure.rabbitmq_broker import Broker
from tests.infrastructure.waiting import until
from tests.service.messaging.test_failures import away, failing
from tests.service.messaging.world import World, closing, is_in_trouble, noted, world


async def ready_in(url: str, queue: str) -> int:
    """How many messages wait in a queue; it does not count those in somebody's hands."""
    async with await link(url, "test") as connection:
        found = await (await connection.channel()).get_queue(queue)
        return found.declaration_result.message_count or 0


def has_ready(url: str, queue: str, count: int) -> Callable[[], Awaitable[bool]]:
    async def is_so() -> bool:
        return await ready_in(url, queue) == count

    return is_so


def url_of(here: World) -> str:
    assert here.url is not None
    return here.url


def ids(found: Sequence[Any]) -> list[Any]:
    return sorted(each.event_id for each in found)


async def test_a_link_cut_before_the_confirms_came_loses_and_doubles_nothing(
    on_rabbit: World,
) -> None:
    events = [noted() for _ in range(50)]
    await on_rabbit.store(*events)
    async with proxy_to(url_of(on_rabbit)) as proxy, closing(RabbitBus(proxy.url)) as bus:
        on_rabbit.relay.bus = bus
        await bus.publish([])
        before = proxy.bytes_sent
        proxy.hold_answers()
        sending = asyncio.create_task(on_rabbit.relay.send_batch())

        async def are_out() -> bool:
            return proxy.bytes_sent > before + 10_000

        await until(are_out)
        await on_rabbit.effects_of(1)
        proxy.cut()
        with pytest.raises(BusAwayError):
            await sending
        assert [row.attempts for row in await on_rabbit.outbox()] == [0] * 50
        proxy.release_answers()

        await on_rabbit.relay.drain()

    await on_rabbit.effects_of(50)
    await on_rabbit.settle()
    assert ids(await on_rabbit.effects()) == ids(events)
    assert all(row.sent_at for row in await on_rabbit.outbox())


async def test_a_broker_that_does_not_confirm_in_time_is_away_and_blames_no_event(
    on_rabbit: World,
) -> None:
    await on_rabbit.store(noted(), noted())
    async with (
        proxy_to(url_of(on_rabbit)) as proxy,
        closing(RabbitBus(proxy.url, confirm_timeout_seconds=0.2)) as bus,
    ):
        on_rabbit.relay.bus = bus
        await bus.publish([])
        proxy.hold_answers()

        with pytest.raises(BusAwayError, match="no confirm within"):
            await on_rabbit.relay.send_batch()

        assert [row.attempts for row in await on_rabbit.outbox()] == [0, 0]
        proxy.release_answers()
        await on_rabbit.relay.drain()
    await on_rabbit.effects_of(2)


async def test_stopping_a_relay_while_it_waits_for_confirms_stops_it(on_rabbit: World) -> None:
    await on_rabbit.store(noted())
    async with proxy_to(url_of(on_rabbit)) as proxy, closing(RabbitBus(proxy.url)) as bus:
        on_rabbit.relay.bus = bus
        await bus.publish([])
        proxy.hold_answers()
        sending = asyncio.create_task(on_rabbit.relay.send_batch())
        await on_rabbit.effects_of(1)

        sending.cancel()

        with pytest.raises(asyncio.CancelledError):
            await sending
        proxy.release_answers()


async def test_an_event_that_makes_the_broker_close_the_channel_is_the_only_one_to_wait(
    on_rabbit: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    poison = noted(words="poison")
    others = [noted() for _ in range(10)]
    original = rabbit_sending.amqp_message

    def amqp_message(message: Outgoing) -> Message:
        made = original(message)
        if message.id == poison.event_id:
            made.user_id = "somebody else"
        return made

    monkeypatch.setattr(rabbit_sending, "amqp_message", amqp_message)

    await on_rabbit.send(*others[:5], poison, *others[5:])

    await on_rabbit.effects_of(10)
    await on_rabbit.settle()
    assert ids(await on_rabbit.effects()) == ids(others)
    rows = {row.id: row for row in await on_rabbit.outbox()}
    assert rows[poison.event_id].sent_at is None
    assert "PRECONDITION_FAILED" in (rows[poison.event_id].last_error or "")
    assert all(rows[event.event_id].sent_at for event in others)


async def test_without_its_exchange_the_bus_is_away_until_the_topology_is_applied(
    on_rabbit: World,
) -> None:
    url = url_of(on_rabbit)
    async with await link(url, "test") as connection:
        await (await connection.channel()).exchange_delete(EXCHANGE)
    try:
        await on_rabbit.store(noted())
        with pytest.raises(BusAwayError):
            await on_rabbit.relay.send_batch()
        assert [row.attempts for row in await on_rabbit.outbox()] == [0]
    finally:
        await apply(url, {on_rabbit.service: on_rabbit.consumer.hears})

    await on_rabbit.relay.drain()

    await on_rabbit.effects_of(1)


async def test_no_more_events_are_in_hand_than_twice_the_batch(
    rabbitmq: Broker, databases: tuple[str, str]
) -> None:
    async with world(*databases, rabbitmq.url, batch_size=5) as here:
        gate = asyncio.Event()

        async def act(events: Sequence[Event], tx: Transaction) -> None:
            await gate.wait()

        here.act = act
        await here.send(*(noted() for _ in range(50)))
        await until(has_ready(rabbitmq.url, queue_of(here.service), 40))
        gate.set()

        await here.effects_of(50)
        assert max(len(batch) for batch in here.seen) == 5


async def test_what_waited_in_the_queue_before_the_start_is_all_handled(
    rabbitmq: Broker, databases: tuple[str, str]
) -> None:
    async with world(*databases, rabbitmq.url) as here:
        for start in range(1, 6):
            await here.bus.close()
            async with closing(RabbitBus(rabbitmq.url)) as sender:
                here.relay.bus = sender
                await here.send(*(noted() for _ in range(300)))

            here.bus = here.relay.bus = RabbitBus(rabbitmq.url)
            await here.bus.subscribe(here.consumer)

            await here.effects_of(300 * start)


async def test_closing_finishes_what_is_in_hand_and_gives_back_the_rest(
    rabbitmq: Broker, databases: tuple[str, str]
) -> None:
    async with world(*databases, rabbitmq.url, batch_size=10) as here:
        begun, gate = asyncio.Event(), asyncio.Event()

        async def act(events: Sequence[Event], tx: Transaction) -> None:
            begun.set()
            await gate.wait()

        here.act = act
        events = [noted() for _ in range(100)]
        await here.send(*events)
        await begun.wait()
        closing = asyncio.create_task(here.bus.close())
        gate.set()
        await closing
        handled = len(await here.effects())
        assert 0 < handled < 100
        await until(has_ready(rabbitmq.url, queue_of(here.service), 100 - handled))

        here.bus = here.relay.bus = RabbitBus(rabbitmq.url)
        await here.bus.subscribe(here.consumer)

        assert ids(await here.effects_of(100)) == ids(events)


async def test_closing_during_an_outage_of_the_database_makes_no_dead_letters(
    rabbitmq: Broker, databases: tuple[str, str]
) -> None:
    async with world(*databases, rabbitmq.url) as here:
        await here.send(noted())
        await here.effects_of(1)
        async with away(here):
            await here.send(*(noted() for _ in range(20)))
            await until(is_in_trouble(here))
            async with asyncio.timeout(10):
                await here.bus.close()
            await until(has_ready(rabbitmq.url, queue_of(here.service), 20))
            assert await ready_in(rabbitmq.url, dead_queue_of(here.service)) == 0

        here.bus = here.relay.bus = RabbitBus(rabbitmq.url)
        await here.bus.subscribe(here.consumer)
        await here.effects_of(21)


async def test_what_the_broker_gave_up_is_parked_and_can_be_replayed(
    on_rabbit: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    poison, other = noted(words="poison"), noted()
    original = Consumer.receive

    async def receive(
        self: Consumer, bodies: Sequence[str | bytes], mode: Mode = Mode.NEWS
    ) -> None:
        if any(str(poison.event_id) in str(body) for body in bodies):
            raise ValueError("cannot even be set aside")
        await original(self, bodies, mode)

    monkeypatch.setattr(Consumer, "receive", receive)
    await on_rabbit.send(poison, other)
    (row,) = await on_rabbit.pending_of(1)
    assert (row.state, row.event_id) == (PendingState.DEAD, poison.event_id)
    assert "rejected" in row.reason
    monkeypatch.undo()

    async with on_rabbit.south.transaction(None) as tx:
        await dead.replay(tx, row.id, "operator")
    await on_rabbit.consumer.retry_due()

    assert ids(await on_rabbit.effects()) == ids([poison, other])
    assert await ready_in(url_of(on_rabbit), dead_queue_of(on_rabbit.service)) == 0


async def test_a_dead_letter_parked_twice_is_kept_once(on_rabbit: World) -> None:
    event = noted()

    for _ in range(2):
        await on_rabbit.consumer.park(event.to_wire(), "given up by the bus: delivery_limit")
        await on_rabbit.consumer.park("rubbish", "given up by the bus: delivery_limit")

    assert len(await on_rabbit.pending()) == 2


async def test_dead_letters_stay_with_the_broker_while_the_database_is_away(
    on_rabbit: World,
) -> None:
    await on_rabbit.send(noted())
    await on_rabbit.effects_of(1)
    event = noted()
    url = url_of(on_rabbit)
    async with away(on_rabbit):
        async with await link(url, "test") as connection:
            channel = await connection.channel()
            await channel.default_exchange.publish(
                Message(event.to_wire().encode()), dead_queue_of(on_rabbit.service)
            )
        await until(is_in_trouble(on_rabbit))

    (row,) = await on_rabbit.pending_of(1)
    assert row.event_id == event.event_id


async def test_a_failed_handler_leaves_nothing_with_the_broker(on_rabbit: World) -> None:
    on_rabbit.act = failing(ValueError("no"))

    await on_rabbit.send(noted(words="poison"))

    await on_rabbit.pending_of(1)
    await on_rabbit.bus.close()  # what is not acknowledged is ready again
    url = url_of(on_rabbit)
    await until(has_ready(url, queue_of(on_rabbit.service), 0))
    assert await ready_in(url, dead_queue_of(on_rabbit.service)) == 0
