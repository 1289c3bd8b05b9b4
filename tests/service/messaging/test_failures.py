"""What both buses promise about events that fail, and about a database that is away."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from shared.contracts.event import Event
from shared.database import Transaction, new_id
from shared.errors import NotFound, Refused
from shared.messaging import dead
from shared.messaging.consumer import RETRY_DELAYS
from shared.messaging.dead import NotDead, SecondPersonNeeded
from shared.messaging.subscriptions import NotYetError
from shared.messaging.tables import PendingEvent, PendingState
from tests.service.messaging.world import (
    Act,
    Noted,
    World,
    envelope,
    is_in_trouble,
    noted,
    until,
)

LONG = timedelta(days=1)


def failing(error: Exception, *, on: str = "poison") -> Act:
    """A handler's fault whenever one of these words is in the batch."""

    async def act(events: Sequence[Event], tx: Transaction) -> None:
        if any(isinstance(event, Noted) and event.words == on for event in events):
            raise error

    return act


async def retry_all(here: World) -> None:
    while await here.consumer.retry_due():
        pass


async def one_pending(here: World) -> PendingEvent:
    (row,) = await here.pending()
    return row


@asynccontextmanager
async def away(here: World) -> AsyncIterator[None]:
    """South's database takes no connections and has lost those it had."""
    url = make_url(here.south.url)
    admin = await asyncpg.connect(
        url.set(database="postgres").render_as_string(hide_password=False)
    )
    try:
        await admin.execute(f"ALTER DATABASE {url.database} ALLOW_CONNECTIONS false")
        await admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1",
            url.database,
        )
        yield
    finally:
        await admin.execute(f"ALTER DATABASE {url.database} ALLOW_CONNECTIONS true")
        await admin.close()


async def test_poison_in_a_batch_is_set_aside_and_the_others_are_handled(here: World) -> None:
    here.act = failing(ValueError("cannot be"))
    poison = noted(words="poison")
    others = [noted() for _ in range(20)]

    await here.send(*others[:10], poison, *others[10:])

    effects = await here.effects_of(20)
    assert [e.event_id for e in effects] == [e.event_id for e in others]
    (row,) = await here.pending_of(1)
    assert (row.event_id, row.state) == (poison.event_id, PendingState.WAITING)
    assert (row.reason, row.error_class) == ("ValueError: cannot be", "ValueError")
    assert row.subscription == f"{here.service}.ledger"


async def test_poison_delivered_again_and_again_is_set_aside_once(here: World) -> None:
    here.act = failing(ValueError("cannot be"))
    await here.send(noted(words="poison"))
    first = (await here.pending_of(1))[0]

    await here.forget_sending()
    await here.relay.drain()
    here.act = None
    await here.settle()

    row = await one_pending(here)
    assert (row.id, row.attempts) == (first.id, 1)


async def test_an_event_that_came_too_early_is_handled_when_its_time_has_come(
    here: World,
) -> None:
    here.act = failing(NotYetError("its note has not arrived"))
    event = noted(words="poison")
    await here.send(event)
    await here.pending_of(1)
    assert await here.consumer.retry_due() == 0

    here.act = None
    here.clock.advance(RETRY_DELAYS[0])

    assert await here.consumer.retry_due() == 1
    assert [e.event_id for e in await here.effects()] == [event.event_id]
    assert (await one_pending(here)).state == PendingState.HANDLED


async def test_the_delays_between_attempts_grow_until_the_event_is_dead(here: World) -> None:
    here.act = failing(NotYetError("still not"))
    await here.send(noted(words="poison"))
    await here.pending_of(1)
    waited = []
    while (row := await one_pending(here)).state == PendingState.WAITING:
        assert row.next_at is not None
        waited.append(row.next_at - here.clock.now)
        here.clock.advance(waited[-1] - timedelta(microseconds=1))
        assert await here.consumer.retry_due() == 0
        here.clock.advance(timedelta(microseconds=1))
        assert await here.consumer.retry_due() == 1

    assert tuple(waited) == RETRY_DELAYS
    assert list(waited) == sorted(waited)
    assert (row.state, row.attempts) == (PendingState.DEAD, len(RETRY_DELAYS) + 1)
    assert row.died_at == here.clock.now
    here.clock.advance(LONG)
    assert await here.consumer.retry_due() == 0


async def test_what_a_rule_refuses_is_dead_at_once_with_the_rules_sentence(here: World) -> None:
    here.act = failing(Refused("该计划已经结束。"))

    await here.send(noted(words="poison"))

    (row,) = await here.pending_of(1)
    assert (row.state, row.reason) == (PendingState.DEAD, "该计划已经结束。")


async def test_a_dead_event_replayed_twice_takes_effect_once(here: World) -> None:
    here.act = failing(Refused("不行。"))
    event = noted(words="poison")
    await here.send(event)
    row = (await here.pending_of(1))[0]
    here.act = None

    async with here.south.transaction(None) as tx:
        await dead.replay(tx, row.id, "operator")
    await retry_all(here)
    with pytest.raises(NotDead):
        async with here.south.transaction(None) as tx:
            await dead.replay(tx, row.id, "operator")
    await here.forget_sending()
    await here.relay.drain()
    await here.settle()

    assert [e.event_id for e in await here.effects()] == [event.event_id]
    assert (await one_pending(here)).state == PendingState.HANDLED


async def test_a_replayed_event_that_fails_again_starts_its_delays_anew(here: World) -> None:
    here.act = failing(ValueError("still broken"))
    await here.send(noted(words="poison"))
    row = (await here.pending_of(1))[0]
    for delay in RETRY_DELAYS:
        here.clock.advance(delay)
        await here.consumer.retry_due()
    async with here.south.transaction(None) as tx:
        await dead.replay(tx, row.id, "operator")

    await here.consumer.retry_due()

    again = await one_pending(here)
    assert (again.state, again.attempts) == (PendingState.WAITING, 1)
    assert again.next_at == here.clock.now + RETRY_DELAYS[0]


async def test_discarding_needs_two_people(here: World) -> None:
    here.act = failing(Refused("不行。"))
    await here.send(noted(words="poison"))
    row = (await here.pending_of(1))[0]

    async with here.south.transaction(None) as tx:
        await dead.discard(tx, row.id, "first", "not needed")
    with pytest.raises(SecondPersonNeeded):
        async with here.south.transaction(None) as tx:
            await dead.discard(tx, row.id, "first", "really")
    assert (await one_pending(here)).state == PendingState.DEAD
    async with here.south.transaction(None) as tx:
        await dead.discard(tx, row.id, "second", "agreed")

    gone = await one_pending(here)
    assert (gone.state, gone.decided_by) == (PendingState.DISCARDED, "second")
    with pytest.raises(NotDead):
        async with here.south.transaction(None) as tx:
            await dead.discard(tx, row.id, "third", "again")
    with pytest.raises(NotFound):
        async with here.south.transaction(None) as tx:
            await dead.discard(tx, new_id(), "third", "what")


async def test_a_wish_to_discard_does_not_outlive_a_replay(here: World) -> None:
    here.act = failing(Refused("不行。"))
    await here.send(noted(words="poison"))
    row = (await here.pending_of(1))[0]
    async with here.south.transaction(None) as tx:
        await dead.discard(tx, row.id, "first", "not needed")
        await dead.replay(tx, row.id, "second")
    await here.consumer.retry_due()
    assert (await one_pending(here)).state == PendingState.DEAD

    async with here.south.transaction(None) as tx:
        await dead.discard(tx, row.id, "second", "now it may go")

    assert (await one_pending(here)).state == PendingState.DEAD


UNREADABLE: dict[str, str | bytes] = {
    "bytes that are no text": b"\xff\xfe\x00\x01 not text",
    "text that is no JSON": "{not json",
    "JSON that is no object": "[1, 2]",
    "nesting without end": "[" * 100_000,
    "a number too long to read": '{"type": ' + "9" * 5000 + "}",
    "a type that is no text": envelope(noted(), type=["note.taken.v1"]),
    "a type with a NUL": envelope(noted(), type="note\x00taken"),
    "a type with half a character": '{"type": "\\ud800"}',
    "a type this service does not hear": envelope(noted(), type="note.burnt.v1"),
    "a sender who may not say this": envelope(noted(), source="/gonghui/west"),
    "no id": envelope(noted(), id=None),
    "no subject": envelope(noted(), subject=None),
    "data missing": envelope(noted(), data=None),
    "data that is a list": envelope(noted(), data=[1]),
    "data without a required member": envelope(noted(), data={}),
    "data of the wrong kind": envelope(noted(), data={"words": 5}),
    "a county that is no id": envelope(noted(), countyid="x"),
    "words with half a character": envelope(noted(), data={"words": "\ud800"}),
}


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
async def test_what_cannot_be_read_is_buried_once_and_the_rest_moves_on(
    here: World, body: str | bytes
) -> None:
    await here.arrive(body)
    await here.arrive(body)
    event = noted()
    await here.send(event)

    assert [e.event_id for e in await here.effects_of(1)] == [event.event_id]
    (row,) = await here.pending_of(1)
    assert (row.state, row.subscription) == (PendingState.DEAD, "")
    assert row.reason
    with pytest.raises(NotDead):
        async with here.south.transaction(None) as tx:
            await dead.replay(tx, row.id, "operator")


async def test_an_event_with_a_text_that_postgresql_cannot_hold_is_set_aside(
    here: World,
) -> None:
    async def act(events: Sequence[Event], tx: Transaction) -> None:
        raise ValueError(f"bad: {[e.words for e in events if isinstance(e, Noted)]}\x00")

    here.act = act

    await here.send(noted(words="a\x00b"))

    (row,) = await here.pending_of(1)
    assert row.error_class == "ValueError"


async def test_a_database_that_is_away_holds_the_events_and_blames_none(here: World) -> None:
    await here.send(noted())
    await here.effects_of(1)
    events = [noted() for _ in range(20)]

    async with away(here):
        await here.send(*events)
        if here.url:
            await until(is_in_trouble(here))
    here.clock.advance(timedelta(minutes=1))
    await here.relay.drain()

    effects = await here.effects_of(21)
    assert [e.event_id for e in effects[1:]] == [e.event_id for e in events]
    assert await here.pending() == []


async def test_an_inbox_that_does_not_answer_holds_the_events_and_blames_none(
    here: World,
) -> None:
    event = noted()
    connection = await asyncpg.connect(here.south.url)
    async with connection.transaction():
        await connection.execute("LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE")
        await here.send(event)
        if here.url:
            await until(is_in_trouble(here))
    await connection.close()
    here.clock.advance(timedelta(minutes=1))
    await here.relay.drain()

    assert [e.event_id for e in await here.effects_of(1)] == [event.event_id]
    assert await here.pending() == []


async def test_a_handler_whose_connection_is_cut_is_tried_again_and_blamed_for_nothing(
    here: World,
) -> None:
    cut: list[Event] = []

    async def act(events: Sequence[Event], tx: Transaction) -> None:
        if not cut:
            cut.extend(events)
            await tx.session.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

    here.act = act
    event = noted()
    await here.send(event)
    here.clock.advance(timedelta(minutes=1))
    await here.relay.drain()

    assert [e.event_id for e in await here.effects_of(1)] == [event.event_id]
    assert cut
    assert await here.pending() == []


@pytest.mark.parametrize("error", [TimeoutError("slow"), FileNotFoundError("no file")])
async def test_a_handlers_own_timeout_or_missing_file_does_not_hold_the_queue(
    here: World, error: Exception
) -> None:
    here.act = failing(error)
    event = noted()

    await here.send(noted(words="poison"), event)

    assert [e.event_id for e in await here.effects_of(1)] == [event.event_id]
    (row,) = await here.pending_of(1)
    assert row.error_class == type(error).__name__
