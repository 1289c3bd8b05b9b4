"""One attempt at a time: leases, crashes, pauses and the end of patience."""

import asyncio
from datetime import timedelta

import httpx
import pytest

from services.notifications.channels import timers
from services.notifications.channels.carriers.carrier import Carrier
from services.notifications.channels.commands import delivering
from services.notifications.channels.domain.attempts import (
    ARRIVED,
    LEASE,
    RETRY_DELAYS,
    Cause,
    Outcome,
    State,
)
from services.notifications.channels.queries.composing import Message, Target
from shared.tenancy import Scope
from tests.service.notifications.deliveries import deliveries
from tests.service.notifications.world import County, build_county


class Recorder(Carrier):
    """A carrier that notes what it is given and does as it is told instead of sending."""

    def __init__(self, county: County, *outcomes: Outcome) -> None:
        super().__init__(county.running.runtime.settings)
        self.outcomes = list(outcomes)
        self.carried: list[str] = []

    async def carry(self, target: Target, _message: Message) -> Outcome:
        self.carried.append(target.address)
        return self.outcomes.pop(0) if self.outcomes else ARRIVED


async def test_a_sender_that_dies_repeats_only_the_message_it_was_at(county: County, clock):
    class Dies(Recorder):
        async def carry(self, target: Target, message: Message) -> Outcome:
            await super().carry(target, message)
            if len(self.carried) == 2:
                raise asyncio.CancelledError  # the process ends here
            return ARRIVED

    await county.running.deliver(county.issued())
    runtime, dying = county.running.runtime, Dies(county)
    await timers.attempt_one(runtime, county.id, dying)
    with pytest.raises(asyncio.CancelledError):
        await timers.attempt_one(runtime, county.id, dying)

    survivor = Recorder(county)
    await timers.take_turn(runtime, county.id, survivor)
    assert len(survivor.carried) == 1
    clock.advance(LEASE)
    await timers.take_turn(runtime, county.id, survivor)

    assert survivor.carried[1] == dying.carried[1]
    assert len(await deliveries(county, State.SENT)) == 3


async def test_two_workers_never_send_the_same_message(county: County):
    await county.running.deliver(county.issued())
    one, other = Recorder(county), Recorder(county)

    await asyncio.gather(
        timers.take_turn(county.running.runtime, county.id, one),
        timers.take_turn(county.running.runtime, county.id, other),
    )

    addresses = one.carried + other.carried
    assert sorted(addresses) == sorted(map(county.address_of, county.schools))


async def test_a_late_conclusion_does_not_undo_a_later_attempt(county: County, clock):
    await county.running.deliver(county.issued(county.schools[0]))
    scope = Scope(county.id)
    database = county.running.database
    async with database.transaction(scope) as tx:
        stuck = await delivering.claim_due(tx)
    assert stuck is not None
    clock.advance(LEASE)
    async with database.transaction(scope) as tx:
        later = await delivering.claim_due(tx)
    assert later is not None

    async with database.transaction(scope) as tx:
        await delivering.conclude(tx, stuck, Outcome(Cause.KEY_INVALID))
    [row] = await deliveries(county)
    assert (row.state, row.cause, row.attempts) == (State.PENDING, None, 2)
    async with database.transaction(scope) as tx:
        await delivering.conclude(tx, later, ARRIVED)
    async with database.transaction(scope) as tx:
        await delivering.conclude(tx, stuck, Outcome(Cause.REFUSED))

    [row] = await deliveries(county)
    assert (row.state, row.cause) == (State.SENT, None)


async def test_after_the_last_attempt_it_has_failed_with_its_cause(county: County, clock):
    await county.running.deliver(county.issued(county.schools[0]))
    refusing = Recorder(county, *[Outcome(Cause.REFUSED, "no")] * 20)

    for delay in (*RETRY_DELAYS, timedelta(0)):
        await timers.take_turn(county.running.runtime, county.id, refusing)
        clock.advance(delay)

    [row] = await deliveries(county)
    assert (row.state, row.cause, row.attempts) == (State.FAILED, Cause.REFUSED, 6)
    assert len(refusing.carried) == 6


async def test_a_channel_that_is_down_is_not_tried_message_by_message(county: County, clock):
    large = await build_county(county.running, 20)
    await large.running.deliver(large.issued())
    down = Recorder(large, *[Outcome(Cause.UNREACHABLE)] * 20)

    await timers.take_turn(large.running.runtime, large.id, down)

    assert len(down.carried) <= timers.LANES
    clock.advance(timedelta(minutes=2))
    up = Recorder(large)
    await timers.take_turn(large.running.runtime, large.id, up)
    assert len(await deliveries(large, State.SENT)) == 20


async def test_a_large_county_leaves_the_next_one_its_turn(
    county: County, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(timers, "TURN", 1)
    large = await build_county(county.running, 20)
    await large.running.deliver(large.issued())
    carrier = Recorder(large)

    await timers.take_turn(large.running.runtime, large.id, carrier)

    assert len(carrier.carried) == timers.LANES


async def test_a_message_that_cannot_be_written_holds_up_no_other(county: County):
    class Breaks(Recorder):
        async def carry(self, target: Target, message: Message) -> Outcome:
            await super().carry(target, message)
            if target.address == county.address_of(county.schools[0]):
                raise ValueError("this one cannot be written")
            return ARRIVED

    await county.running.deliver(county.issued())

    await timers.take_turn(county.running.runtime, county.id, Breaks(county))

    states = [row.state for row in await deliveries(county)]
    assert sorted(states) == [State.PENDING, State.SENT, State.SENT]


async def test_without_a_sender_mail_is_dropped_and_nothing_fails(county: County):
    await county.running.deliver(county.issued())

    await county.running.sweep("deliver due")

    rows = await deliveries(county)
    assert {(row.state, row.cause) for row in rows} == {(State.DROPPED, Cause.SENDER_MISSING)}


async def test_a_silent_network_is_named_as_such(county: County):
    def silent(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectTimeout("nobody answers", request=request)

    await county.running.http(county.as_officer).post(
        "/channels",
        json={
            "union_id": str(county.union),
            "kind": "feishu",
            "name": "县群",
            "address": "0123456789-feishu-token",
            "kinds": ["plan_issued"],
        },
    )
    await county.running.deliver(county.issued())

    transport = httpx.MockTransport(silent)
    async with Carrier(county.running.runtime.settings, transport=transport) as carrier:
        await timers.take_turn(county.running.runtime, county.id, carrier)

    [row] = [row for row in await deliveries(county) if row.channel_id]
    assert (row.state, row.cause, row.detail) == (
        State.PENDING,
        Cause.UNREACHABLE,
        "ConnectTimeout",
    )


async def test_deliveries_are_forgotten_once_nobody_can_mend_them(county: County, clock):
    await county.running.deliver(county.issued(county.schools[0]))
    await county.running.sweep("deliver due")
    clock.advance(timedelta(days=89))
    await county.running.deliver(county.chased(county.schools[0]))
    await county.running.sweep("forget old deliveries")
    assert len(await deliveries(county)) == 2

    clock.advance(timedelta(days=2))
    await county.running.sweep("forget old deliveries")

    assert [row.kind for row in await deliveries(county)] == ["plan_chased"]
