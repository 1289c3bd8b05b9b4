"""What both buses promise about order, repetition and relays that come and go."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial

import pytest

from shared.contracts.directory import ConsentGiven
from shared.database import new_id
from shared.messaging.bus import Bus, BusAwayError
from shared.messaging.consumer import Consumer
from shared.messaging.relay import LONGEST_DELAY, Relay
from shared.messaging.tables import Outgoing
from tests.service.messaging.world import (
    COUNTY,
    START,
    UNION,
    Whispered,
    World,
    envelope,
    noted,
    until,
)


class CountingBus:
    """Passes on to a bus and counts what was asked of it."""

    def __init__(self, bus: Bus) -> None:
        self.bus = bus
        self.published = 0

    async def publish(self, messages: Sequence[Outgoing]) -> list[str | None]:
        self.published += len(messages)
        return await self.bus.publish(messages)

    async def subscribe(self, consumer: Consumer) -> None:
        await self.bus.subscribe(consumer)

    async def close(self) -> None:
        await self.bus.close()


class SlowBus(CountingBus):
    """Confirms a few events in time, and never many."""

    limit = 10

    async def publish(self, messages: Sequence[Outgoing]) -> list[str | None]:
        if len(messages) > self.limit:
            raise BusAwayError("no confirm in time")
        return await super().publish(messages)


class DyingBus(CountingBus):
    """Ends the relay when the events are out and not yet marked as sent."""

    async def publish(self, messages: Sequence[Outgoing]) -> list[str | None]:
        await super().publish(messages)
        raise SystemError("killed")


@asynccontextmanager
async def running(relay: Relay) -> AsyncIterator[None]:
    task = asyncio.create_task(relay.run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def whispered() -> Whispered:
    return Whispered(occurred_at=START, county_id=COUNTY, union_id=UNION, subject_id=new_id())


async def test_events_of_a_subject_arrive_in_their_order(here: World) -> None:
    subjects = [new_id() for _ in range(20)]

    await here.send(*(noted(s, version) for version in range(1, 11) for s in subjects))

    effects = await here.effects_of(200)
    for subject in subjects:
        versions = [e.version for e in effects if e.subject_id == subject]
        assert versions == list(range(1, 11))
    assert all(row.sent_at for row in await here.outbox())


async def test_an_event_sent_many_times_takes_effect_once(here: World) -> None:
    events = [noted() for _ in range(30)]
    await here.send(*events)
    for _ in range(3):
        await here.forget_sending()
        await here.relay.drain()

    await here.settle()

    assert sorted(e.event_id for e in await here.effects()) == sorted(e.event_id for e in events)


async def test_the_same_event_twice_in_one_batch_takes_effect_once(here: World) -> None:
    event = noted()

    await here.consumer.receive([event.to_wire(), event.to_wire()])

    assert [e.event_id for e in await here.effects()] == [event.event_id]


async def test_two_deliveries_at_the_same_moment_take_effect_once(here: World) -> None:
    event = noted()

    await asyncio.gather(*(here.consumer.receive([event.to_wire()]) for _ in range(5)))

    assert [e.event_id for e in await here.effects()] == [event.event_id]


async def test_a_relay_killed_between_sending_and_marking_only_makes_duplicates(
    here: World,
) -> None:
    events = [noted() for _ in range(10)]
    await here.store(*events)
    with pytest.raises(SystemError):
        await Relay("north", here.north, DyingBus(here.bus)).send_batch()
    assert not any(row.sent_at for row in await here.outbox())

    await here.relay.drain()
    await here.settle()

    assert sorted(e.event_id for e in await here.effects()) == sorted(e.event_id for e in events)
    assert all(row.sent_at for row in await here.outbox())


async def test_a_bus_that_is_slow_gets_less_at_once_and_all_in_the_end(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.messaging.relay.SWEEP_SECONDS", 0.01)
    events = [noted() for _ in range(100)]
    await here.store(*events)

    async with running(Relay("north", here.north, SlowBus(here.bus))):
        effects = await here.effects_of(100)

    assert sorted(e.event_id for e in effects) == sorted(e.event_id for e in events)


async def test_an_event_whose_transaction_commits_late_is_sent_all_the_same(here: World) -> None:
    early, late = noted(), noted()
    async with here.north.transaction(None) as slow:
        slow.publish(late)
        await slow.flush()  # it has the lower number now, and commits last
        await here.send(early)
        await here.effects_of(1)

    await here.relay.drain()

    effects = await here.effects_of(2)
    assert [e.event_id for e in effects] == [early.event_id, late.event_id]


async def all_are_sent(here: World) -> bool:
    return all(message.sent_at for message in await here.outbox())


async def test_only_one_relay_of_a_database_sends_and_another_takes_over(here: World) -> None:
    first, second = CountingBus(here.bus), CountingBus(here.bus)
    async with running(Relay("north", here.north, second)):
        async with running(Relay("north", here.north, first)):
            await here.store(noted())
            await here.effects_of(1)
            for _ in range(5):
                await here.store(noted())
            await here.effects_of(6)
            # Ended before it has noted what it sent, it would leave that to the other once more.
            await until(partial(all_are_sent, here))
            assert sorted([first.published, second.published]) == [0, 6]
            leader_is_second = second.published > 0
        if leader_is_second:
            return
        await here.store(noted())

        await here.effects_of(7)

        assert second.published == 1


async def test_a_relay_whose_leader_connection_is_cut_leads_again(here: World) -> None:
    async with running(here.relay):
        await here.store(noted())
        await here.effects_of(1)
        async with here.north.transaction(None) as tx:
            connection = await tx.session.connection()
            await connection.exec_driver_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
            )

        await here.store(noted())

        await here.effects_of(2)


async def test_a_stored_event_wakes_the_relay_at_once(
    here: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shared.messaging.relay.SWEEP_SECONDS", 3600)
    async with running(here.relay):
        await here.store(noted())
        await here.effects_of(1)

        await here.store(noted())

        await here.effects_of(2)


async def test_an_event_that_reaches_nobody_stays_unsent_with_its_reason_and_blocks_no_other(
    here: World,
) -> None:
    await here.send(whispered(), noted(), noted())

    await here.effects_of(2)
    lost, *others = await here.outbox()
    assert lost.sent_at is None
    assert lost.last_error is not None
    assert "whisper.made.v1" in lost.last_error
    assert lost.attempts == 1
    assert all(row.sent_at for row in others)


async def test_the_pauses_before_a_failing_event_grow_and_have_a_limit(here: World) -> None:
    await here.send(whispered())
    pauses = []
    for _ in range(9):
        (row,) = await here.outbox()
        assert row.next_at is not None
        pauses.append(row.next_at - here.clock.now)
        here.clock.advance(pauses[-1] - timedelta(microseconds=1))
        await here.relay.drain()
        assert (await here.outbox())[0].attempts == row.attempts
        here.clock.advance(timedelta(microseconds=1))
        await here.relay.drain()
        assert (await here.outbox())[0].attempts == row.attempts + 1

    assert pauses[0] == timedelta(seconds=1)
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_DELAY


async def test_an_event_behind_one_of_its_subject_that_backs_off_waits_for_it(
    here: World,
) -> None:
    stuck = whispered()
    behind = noted(stuck.subject_id, 2)
    await here.send(stuck)

    await here.send(behind, noted())

    await here.effects_of(1)
    assert [bool(row.sent_at) for row in await here.outbox()] == [False, False, True]


async def test_an_event_that_nobody_needs_to_hear_counts_as_sent(here: World) -> None:
    event = ConsentGiven(
        occurred_at=START,
        county_id=COUNTY,
        union_id=UNION,
        subject_id=new_id(),
        person_id=new_id(),
        purpose="photos",
        title="活动照片",
        text_version=1,
        day=START.date(),
    )
    assert not ConsentGiven.heard

    await here.send(event)

    assert [bool(row.sent_at) for row in await here.outbox()] == [True]


async def test_members_that_a_reader_does_not_know_are_ignored(here: World) -> None:
    event = noted()
    richer = envelope(event, novelty={"a": 1}, data={"words": "yes", "colour": "red"})

    await here.arrive(richer)

    (effect,) = await here.effects_of(1)
    assert effect.event_id == event.event_id
    assert await here.pending() == []
