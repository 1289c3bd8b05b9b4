"""Events sent again reach one service and take effect once; nobody is told of them again."""

from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update

from shared.contracts.event import Event
from shared.database import Transaction
from shared.errors import Invalid
from shared.messaging.bus import BusAwayError, LocalBus
from shared.messaging.consumer import Consumer
from shared.messaging.modes import Mode
from shared.messaging.resending import (
    NothingToSend,
    Resender,
    Wanted,
    ask_replay,
    ask_snapshot,
    send_all,
)
from shared.messaging.snapshots import Snapshot, Snapshots, as_snapshot
from shared.messaging.subscriptions import Subscriptions
from shared.messaging.tables import (
    InboxMark,
    Outgoing,
    PendingEvent,
    PendingState,
    Resend,
    ResendState,
)
from tests.infrastructure.waiting import until
from tests.service.messaging.counted import HOUR, arrived, lose, noted_at
from tests.service.messaging.world import COUNTY, START, Noted, Struck, World, noted

HALF_PAST = START + timedelta(minutes=30)


def of_hour(here: World, *types: str, tells: bool = False) -> Wanted:
    wanted = types or (Noted.wire_name,)
    return Wanted(here.service, wanted, START, START + HOUR, COUNTY, tells)


async def ask(here: World, wanted: Wanted) -> None:
    async with here.north.transaction(None) as tx:
        await ask_replay(tx, wanted, "operator")


async def resends(here: World) -> list[Resend]:
    async with here.north.transaction(None) as tx:
        return list(await tx.session.scalars(select(Resend).order_by(Resend.id)))


async def test_what_was_handled_is_not_handled_again_and_what_was_not_is(here: World) -> None:
    events = [noted_at(HALF_PAST) for _ in range(450)]
    await here.send(*events)
    await here.effects_of(450)
    await lose(here, events[7])

    for _ in range(2):
        await ask(here, of_hour(here))
        assert await send_all(here.resender) == 450
    await here.effects_of(450)
    await here.settle()

    assert len(await here.effects()) == 450
    assert [(row.state, row.sent) for row in await resends(here)] == [(ResendState.DONE, 450)] * 2


async def test_only_the_types_and_the_hours_asked_for_are_sent(here: World) -> None:
    other_hour = noted_at(START + HOUR)
    other_type = Struck(**dict(noted_at(HALF_PAST)))
    wanted = noted_at(HALF_PAST)
    await here.send(other_hour, other_type, wanted)
    await arrived(here, other_hour, other_type, wanted)
    for event in (other_hour, other_type, wanted):
        await lose(here, event)

    await ask(here, of_hour(here))
    assert await send_all(here.resender) == 1
    await arrived(here, wanted)
    await here.settle()

    assert [effect.event_id for effect in await here.effects()] == [wanted.event_id]


async def test_where_there_is_nothing_to_send_it_is_said_at_once(here: World) -> None:
    with pytest.raises(NothingToSend):
        await ask(here, of_hour(here))
    with pytest.raises(Invalid):
        await ask(here, Wanted(here.service, (Noted.wire_name,), START, START))
    await here.store(noted_at(HALF_PAST))  # it has not left yet and will arrive by itself
    with pytest.raises(NothingToSend):
        await ask(here, of_hour(here))


async def test_a_service_that_is_not_there_ends_the_wish_with_the_reason(here: World) -> None:
    await here.send(noted_at(HALF_PAST))
    await ask(here, Wanted("nowhere", (Noted.wire_name,), START, START + HOUR))

    assert await send_all(here.resender) == 0

    [wish] = await resends(here)
    assert wish.state == ResendState.FAILED
    assert wish.problem


class Town:
    """A service that tells people, and keeps a copy of the notes; on the world's bus."""

    def __init__(self, here: World) -> None:
        self.told: list[UUID] = []
        self.closed: list[UUID] = []
        self.kept: dict[UUID, int] = {}
        self.versions: list[int] = []  # of the copies, as they were written
        self.fails = False
        self.fails_to_keep = False
        subscriptions = Subscriptions(here.service)

        @subscriptions.on(Noted, name="copies", keeps=True)
        async def keep(events: Sequence[Noted], _tx: Transaction) -> None:
            if self.fails_to_keep:
                raise RuntimeError("not today")
            self.versions += [event.version for event in events]
            self.kept |= {event.subject_id: event.version for event in events}

        async def close(events: Sequence[Noted], _tx: Transaction) -> None:
            if self.fails:
                raise RuntimeError("not today")
            self.closed += [event.event_id for event in events]

        @subscriptions.on(Noted, name="telling", again=close)
        async def tell(events: Sequence[Noted], _tx: Transaction) -> None:
            self.told += [event.event_id for event in events]

        here.consumer.subscriptions.items[:] = subscriptions.items  # in the place of the ledger
        self.consumer: Consumer = here.consumer

    async def has(self, subject_id: UUID) -> None:
        async def is_kept() -> bool:
            return subject_id in self.kept

        await until(is_kept)


async def test_a_replay_builds_the_copies_and_tells_nobody(here: World) -> None:
    town = Town(here)
    event = noted_at(HALF_PAST)
    await here.send(event)
    await town.has(event.subject_id)
    await lose(here, event)
    town.kept.clear()
    town.told.clear()

    await ask(here, of_hour(here))
    await send_all(here.resender)
    await town.has(event.subject_id)

    await until(lambda: _true(town.closed == [event.event_id]))
    assert town.told == []


async def test_what_never_came_is_told_when_that_is_wished(here: World) -> None:
    town = Town(here)
    event = noted_at(HALF_PAST)
    await here.send(event)
    await until(lambda: _true(town.told == [event.event_id]))
    await lose(here, event)
    town.told.clear()

    await ask(here, of_hour(here, tells=True))
    await send_all(here.resender)

    await until(lambda: _true(town.told == [event.event_id]))


async def test_a_replay_that_fails_is_tried_again_as_a_replay(here: World) -> None:
    town = Town(here)
    event = noted_at(HALF_PAST)
    await here.send(event)
    await until(lambda: _true(town.told == [event.event_id]))
    await lose(here, event)
    town.told.clear()
    town.fails = True

    await ask(here, of_hour(here))
    await send_all(here.resender)
    await here.pending_of(1)
    town.fails = False
    here.clock.advance(timedelta(minutes=1))
    await here.consumer.retry_due()

    assert (town.told, town.closed) == ([], [event.event_id])


async def test_a_snapshot_goes_to_whoever_keeps_copies_and_is_no_event(here: World) -> None:
    town = Town(here)
    stored = [noted(version=3) for _ in range(450)]
    here.resender = Resender(here.north, here.bus, _snapshots(stored))

    for _ in range(2):
        async with here.north.transaction(None) as tx:
            await ask_snapshot(tx, "note", here.service, COUNTY, "operator")
        assert await send_all(here.resender) == 450
        await until(lambda: _true(len(town.kept) == 450))

    assert (town.told, town.closed) == ([], [])
    assert set(town.kept.values()) == {3}
    async with here.south.transaction(None) as tx:
        assert list(await tx.session.scalars(select(InboxMark))) == []


async def test_news_and_what_is_sent_again_stay_apart_and_in_order(here: World) -> None:
    town = Town(here)
    subject = noted().subject_id
    events = [noted(subject, version) for version in (1, 2, 3, 4)]
    modes = (Mode.NEWS, Mode.REPLAY, Mode.SNAPSHOT, Mode.NEWS)
    batch = [
        Outgoing(
            place,
            event.event_id,
            event.wire_name,
            subject,
            START,
            event.to_wire(),
            None if mode is Mode.NEWS else here.service,
            mode,
        )
        for place, (event, mode) in enumerate(zip(events, modes, strict=True))
    ]

    assert await here.bus.publish(batch) == [None] * 4
    await until(lambda: _true(town.told == [events[0].event_id, events[3].event_id]))

    assert town.closed == [events[1].event_id]
    assert town.kept == {subject: 4}
    assert town.versions == [1, 2, 3, 4]


async def test_a_snapshot_that_fails_again_after_it_was_discarded_is_not_lost(here: World) -> None:
    town = Town(here)
    town.fails_to_keep = True
    body = as_snapshot(noted()).to_wire()
    await here.consumer.receive([body], Mode.SNAPSHOT)
    (row,) = await here.pending()
    for state in (PendingState.DISCARDED, PendingState.HANDLED):
        async with here.south.transaction(None) as tx:
            await tx.session.execute(
                update(PendingEvent).values(state=state, next_at=None, decided_by="somebody")
            )

        await here.consumer.receive([body], Mode.SNAPSHOT)

        (again,) = await here.pending()
        assert (again.id, again.state) == (row.id, PendingState.WAITING)
        assert (again.next_at, again.decided_by) == (row.next_at, None)


async def test_a_dead_letter_of_what_was_handled_long_ago_raises_nothing(here: World) -> None:
    town = Town(here)
    town.fails_to_keep = True
    event = noted()
    await here.consumer.receive([event.to_wire()])
    town.fails_to_keep = False
    here.clock.advance(timedelta(minutes=1))
    await here.consumer.retry_due()

    await here.consumer.park(event.to_wire(), "given up by the bus: delivery_limit", Mode.REPLAY)

    states = {row.subscription.partition(".")[2]: row.state for row in await here.pending()}
    assert states["copies"] == PendingState.HANDLED


class BrittleBus(LocalBus):
    """Its link breaks half way through the first batch, so that only the first part leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.offers: list[int] = []
        self.comes_back = True

    async def publish(self, messages: Sequence[Outgoing]) -> list[str | None]:
        self.offers.append(len(messages))
        if len(self.offers) == 1:
            return [None] + ["the link was cut"] * (len(messages) - 1)
        if not self.comes_back:
            raise BusAwayError
        return [None] * len(messages)


@pytest.mark.parametrize("comes_back", [True, False])
async def test_a_link_that_breaks_half_way_does_not_end_the_wish(
    here: World, *, comes_back: bool
) -> None:
    bus = BrittleBus()
    bus.comes_back = comes_back
    here.resender = Resender(here.north, bus, None)
    await here.send(*(noted_at(HALF_PAST) for _ in range(5)))
    await ask(here, of_hour(here))

    if comes_back:
        assert await here.resender.send_batch() == 5
    else:
        with pytest.raises(BusAwayError):
            await here.resender.send_batch()

    [wish] = await resends(here)
    assert bus.offers == [5, 4]
    assert (wish.state, wish.sent) == (ResendState.WAITING, 5 if comes_back else 0)


async def test_what_is_sent_again_and_not_heard_there_is_passed_over(here: World) -> None:
    body = noted().to_wire().replace(Noted.wire_name, "note.burnt.v1")

    await here.consumer.receive([body], Mode.SNAPSHOT)
    await here.consumer.park(body, "given up by the bus", Mode.REPLAY)
    assert await here.pending() == []

    await here.consumer.receive([body])
    assert len(await here.pending()) == 1


async def _true(value: bool) -> bool:
    return value


def _snapshots(stored: list[Noted]) -> Snapshots:
    by_id = sorted(stored, key=lambda event: event.subject_id)

    async def read(_tx: Transaction, after: UUID | None, limit: int) -> Sequence[Event]:
        return [event for event in by_id if after is None or event.subject_id > after][:limit]

    async def counties(_tx: Transaction) -> Sequence[UUID]:
        return [COUNTY]

    return Snapshots(counties, (Snapshot((Noted,), None, "id", read),))
