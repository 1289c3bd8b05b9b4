"""The local bus's own promises, and what goes on the wire to RabbitMQ."""

import asyncio
import json
from collections.abc import Sequence
from typing import ClassVar, cast

from shared.contracts.event import Event
from shared.database import new_id, utc_now
from shared.messaging.bus import LocalBus, must_be_heard
from shared.messaging.consumer import Consumer, InfrastructureError
from shared.messaging.modes import Mode
from shared.messaging.rabbit_sending import amqp_message, was_asked_to_stop
from shared.messaging.tables import Outgoing
from shared.messaging.topology import address, dead_queue_of, queue_of, queues_of


class Sung(Event):
    """Somebody sang."""

    wire_name: ClassVar[str] = "song.sung.v1"
    publisher: ClassVar[str] = "north"


class Receiver:
    """Stands in for a consumer."""

    hears = frozenset({Sung.wire_name})

    def __init__(self, service: str, fault: Exception | None = None, on: str = "") -> None:
        self.service = service
        self.fault = fault
        self.on = on
        self.taken: list[str | bytes] = []

    async def receive(self, bodies: Sequence[str | bytes], _mode: Mode = Mode.NEWS) -> None:
        if self.fault and any(self.on in str(body) for body in bodies):
            raise self.fault
        self.taken.extend(bodies)


async def joined(*receivers: Receiver) -> LocalBus:
    bus = LocalBus()
    for receiver in receivers:
        await bus.subscribe(cast("Consumer", receiver))
    return bus


def carrying(event: Event, seq: int = 0) -> Outgoing:
    return Outgoing(
        seq, event.event_id, event.wire_name, event.subject_id, event.occurred_at, event.to_wire()
    )


def messages(count: int) -> list[Outgoing]:
    return [
        carrying(
            Sung(occurred_at=utc_now(), county_id=new_id(), union_id=new_id(), subject_id=new_id()),
            seq,
        )
        for seq in range(count)
    ]


async def test_a_service_whose_database_is_away_keeps_the_events_unsent() -> None:
    west = Receiver("west")
    bus = await joined(Receiver("south", InfrastructureError("away")), west)

    assert await bus.publish(messages(2)) == ["south: away", "south: away"]
    assert len(west.taken) == 2


async def test_only_the_event_that_cannot_be_stored_stays_unsent() -> None:
    sent = messages(5)
    south = Receiver("south", ValueError("no"), on=str(sent[2].id))
    bus = await joined(south)

    assert await bus.publish(sent) == [None, None, "south: ValueError", None, None]
    assert len(south.taken) == 4


async def test_an_event_that_nobody_hears_stays_unsent() -> None:
    assert await (await joined()).publish(messages(1)) == ["nobody hears song.sung.v1"]


def test_an_event_must_be_heard_unless_its_contract_says_otherwise() -> None:
    assert must_be_heard("plan.issued.v1")
    assert must_be_heard("unknown.to.us.v1")
    assert not must_be_heard("consent.given.v1")


def test_on_the_wire_the_body_is_as_stored_and_the_envelope_is_repeated_in_headers() -> None:
    event = Sung(
        occurred_at=utc_now(),
        county_id=new_id(),
        union_id=new_id(),
        subject_id=new_id(),
        correlation_id="request-1",
        traceparent="00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    )

    message = amqp_message(carrying(event))

    assert message.body.decode() == event.to_wire()
    assert message.message_id == str(event.event_id)
    assert (message.type, message.content_type) == (
        "song.sung.v1",
        "application/cloudevents+json",
    )
    assert message.delivery_mode == 2
    assert message.correlation_id == "request-1"
    assert message.headers["traceparent"] == event.traceparent
    attributes = json.loads(event.to_wire())
    del attributes["data"]
    assert {f"ce-{n}": str(v) for n, v in attributes.items()}.items() <= message.headers.items()


async def test_a_torn_link_is_told_from_being_asked_to_stop() -> None:
    async def be_torn() -> bool:
        confirm: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        confirm.cancel()
        try:
            await confirm
        except asyncio.CancelledError as error:
            return was_asked_to_stop(error)
        return False

    begun = asyncio.Event()

    async def be_stopped() -> bool:
        begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError as error:
            return was_asked_to_stop(error)
        return False

    stopped = asyncio.create_task(be_stopped())
    await begun.wait()
    stopped.cancel()

    assert not await be_torn()
    assert await stopped
    assert not was_asked_to_stop(ConnectionError("torn"))


def test_a_services_queue_gives_its_dead_letters_to_a_queue_that_keeps_them() -> None:
    dead, main = queues_of("plans", {"a.b.v1"})

    assert main.name == queue_of("plans")
    assert main.keys == {"a.b.v1"}
    assert main.arguments["x-dead-letter-exchange"] == dead.exchange
    assert {main.arguments["x-dead-letter-routing-key"]} == dead.keys == {dead_queue_of("plans")}
    assert main.arguments["x-queue-type"] == dead.arguments["x-queue-type"] == "quorum"
    assert not dead.arguments.keys() & {"x-message-ttl", "x-expires", "x-max-length"}


def test_the_address_gets_our_heartbeat_unless_it_has_its_own() -> None:
    assert address("amqp://u:p@h:1/v", "relay").query["heartbeat"] == "10"
    assert address("amqp://u:p@h:1/v?heartbeat=30", "relay").query["heartbeat"] == "30"
    assert address("amqp://u:p@h:1/v", "relay").query["name"] == "gonghui relay"
