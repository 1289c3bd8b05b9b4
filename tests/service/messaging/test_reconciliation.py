"""What never came is noticed, by type and hour; what is late, set aside or unsent is no gap."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from sqlalchemy import select, update

from shared.contracts.event import Event
from shared.database import Transaction, utc_now
from shared.messaging.hours import number_of, start_of
from shared.messaging.resending import Wanted, ask_replay, send_all
from shared.messaging.tables import Checkpoint, Listening, OutboxMessage
from shared.messaging.topology import EXCHANGE, apply, link, queue_of
from tests.service.messaging.counted import (
    CLOSED,
    HOUR,
    arrived,
    close_hours,
    gaps,
    listen,
    lose,
    noted_at,
)
from tests.service.messaging.world import (
    COUNTY,
    START,
    NorthCheckpointMade,
    Noted,
    World,
    delete_queues,
    noted,
)

HALF_PAST = START + timedelta(minutes=30)


async def test_when_everything_came_nothing_is_missing(here: World) -> None:
    await listen(here)
    events = [noted_at(HALF_PAST) for _ in range(5)]
    await here.send(*events)
    await arrived(here, *events)

    await close_hours(here)

    assert await gaps(here) == []
    async with here.south.transaction(None) as tx:
        [counted] = await tx.session.scalars(select(Checkpoint))
    assert (counted.type, counted.hour, counted.count) == (Noted.wire_name, START, 5)


async def test_an_event_that_never_came_is_named_with_its_type_and_hour(here: World) -> None:
    await listen(here)
    events = [noted_at(HALF_PAST) for _ in range(5)]
    await here.send(*events)
    await arrived(here, *events)
    await lose(here, events[2])

    await close_hours(here)

    [gap] = await gaps(here)
    assert (gap.publisher, gap.type, gap.county_id) == ("north", Noted.wire_name, COUNTY)
    assert (gap.hour, gap.missing) == (START, 1)


async def test_a_gap_ends_when_what_is_missing_is_sent_again(here: World) -> None:
    await listen(here)
    events = [noted_at(HALF_PAST) for _ in range(3)]
    await here.send(*events)
    await arrived(here, *events)
    await lose(here, events[0])
    await close_hours(here)
    [gap] = await gaps(here)

    async with here.north.transaction(None) as tx:
        wanted = Wanted(here.service, (gap.type,), gap.hour, gap.hour + HOUR, gap.county_id)
        await ask_replay(tx, wanted, "operator")
    assert await send_all(here.resender) == 3
    await arrived(here, *events)

    assert await gaps(here) == []
    assert len(await here.effects()) == 3


async def test_one_lost_and_one_too_many_do_not_make_up_for_each_other(here: World) -> None:
    """The count agrees and the ids do not."""
    await listen(here)
    lost, extra = noted_at(HALF_PAST), noted_at(HALF_PAST)
    await here.send(lost)
    await arrived(here, lost)
    await lose(here, lost)
    await here.consumer.receive([extra.to_wire()])

    await close_hours(here)

    assert [gap.missing for gap in await gaps(here)] == [1]


async def test_what_was_begun_before_the_hour_and_committed_after_the_count_is_no_gap(
    here: World,
) -> None:
    await listen(here)
    early = noted_at(HALF_PAST)
    await here.send(early)
    await arrived(here, early)
    await close_hours(here)

    late = noted_at(START + timedelta(minutes=59))
    await here.send(late)
    await arrived(here, late)
    assert await gaps(here) == []

    await close_hours(here)
    assert await gaps(here) == []
    async with here.south.transaction(None) as tx:
        [counted] = await tx.session.scalars(select(Checkpoint).where(Checkpoint.hour == START))
    assert counted.count == 2
    await lose(here, early)
    assert [gap.missing for gap in await gaps(here)] == [1]


async def test_what_failed_and_waits_is_not_missing(here: World) -> None:
    await listen(here)
    bad = noted_at(HALF_PAST, words="bad")

    async def refuse(events: object, _tx: Transaction) -> None:
        assert isinstance(events, list)
        if any(isinstance(event, Noted) and event.words == "bad" for event in events):
            raise RuntimeError("not today")

    here.act = refuse
    await here.send(bad)
    await here.pending_of(1)

    await close_hours(here)

    assert await gaps(here) == []


async def test_what_has_not_left_the_publisher_yet_is_not_counted(here: World) -> None:
    await listen(here)
    sent, stuck = noted_at(HALF_PAST), noted_at(HALF_PAST)
    await here.send(sent)
    await arrived(here, sent)
    await here.store(stuck)
    async with here.north.transaction(None) as tx:
        later = START + timedelta(days=1)
        await tx.session.execute(
            update(OutboxMessage).where(OutboxMessage.id == stuck.event_id).values(next_at=later)
        )

    await close_hours(here)

    assert await gaps(here) == []


async def test_a_handler_that_is_new_misses_nothing_of_before_it_was_there(here: World) -> None:
    event = noted_at(HALF_PAST)
    await here.send(event)
    await arrived(here, event)
    await lose(here, event)
    here.clock.advance(timedelta(minutes=40))
    await listen(here)

    await close_hours(here)

    assert await gaps(here) == []
    async with here.south.transaction(None) as tx:
        await tx.session.execute(update(Listening).values(since=START))
    assert len(await gaps(here)) == 1


async def test_a_checkpoint_that_was_lost_is_made_up_for_by_the_next(here: World) -> None:
    await listen(here)
    event = noted_at(HALF_PAST)
    await here.send(event)
    await arrived(here, event)
    await lose(here, event)
    here.clock.advance(CLOSED)
    await here.reckoner.close_hours()
    async with here.north.transaction(None) as tx:  # it leaves, and is lost under way
        await tx.session.execute(update(OutboxMessage).values(sent_at=here.clock.now))

    assert await gaps(here) == []
    await close_hours(here)

    assert len(await gaps(here)) == 1


async def test_an_hour_is_closed_once_whoever_comes_first(here: World) -> None:
    event = noted_at(HALF_PAST)
    await here.send(event)
    here.clock.advance(timedelta(minutes=69))
    await here.reckoner.close_hours()
    assert [row.type for row in await here.outbox()] == [Noted.wire_name]  # not over long enough

    here.clock.advance(timedelta(minutes=1))
    for _ in range(2):
        here.reckoner._closed = 0  # as another process, which does not know yet
        await here.reckoner.close_hours()

    types = [row.type for row in await here.outbox()]
    assert types.count(NorthCheckpointMade.wire_name) == 1


async def test_old_gaps_stay_and_what_is_complete_is_not_looked_at_again(here: World) -> None:
    await listen(here)
    kept, lost = noted_at(HALF_PAST), noted_at(HALF_PAST + HOUR)
    await here.send(kept, lost)
    await arrived(here, kept, lost)
    await lose(here, lost)
    here.clock.advance(HOUR)
    await close_hours(here)

    here.clock.advance(timedelta(days=10))
    [gap] = await gaps(here)

    assert gap.hour == START + HOUR
    async with here.south.transaction(None) as tx:
        rows = await tx.session.execute(select(Checkpoint.hour, Checkpoint.agreed))
    assert dict(rows.all()) == {START: True, START + HOUR: False}


async def test_a_binding_that_was_removed_shows_as_a_gap(on_rabbit: World) -> None:
    here = on_rabbit
    assert here.url
    await listen(here)
    async with await link(here.url, "test") as connection:
        queue = await (await connection.channel()).get_queue(queue_of(here.service))
        await queue.unbind(EXCHANGE, routing_key=Noted.wire_name)
    lost = noted_at(HALF_PAST)
    async with _another_reader(here):
        await here.send(lost)
    await apply(here.url, {here.service: here.consumer.hears})

    await close_hours(here)

    assert [(gap.type, gap.missing) for gap in await gaps(here)] == [(Noted.wire_name, 1)]


@asynccontextmanager
async def _another_reader(here: World) -> AsyncIterator[None]:
    """Somebody else still hears it, so that the broker takes it and says nothing."""
    assert here.url
    other = f"west{secrets.token_hex(4)}"
    await apply(here.url, {other: {Noted.wire_name}})
    yield
    await delete_queues(here.url, other)


def test_the_hour_of_an_id_is_the_one_it_was_made_in() -> None:
    event: Event = noted_at(HALF_PAST)
    milliseconds = event.event_id.int >> 80
    assert start_of(milliseconds // 3_600_000) == START
    assert number_of(START + timedelta(minutes=59, seconds=59)) == number_of(START)


def test_events_get_ids_with_the_clock_in_them_that_hours_are_counted_by() -> None:
    assert noted().event_id.version == 7
    assert start_of(number_of(utc_now())) <= utc_now() < start_of(number_of(utc_now()) + 1)
    assert abs((noted().event_id.int >> 80) / 1000 - utc_now().timestamp()) < 60
