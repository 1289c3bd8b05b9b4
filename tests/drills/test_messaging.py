"""Servers and processes fail under load; afterwards nothing is lost, made up or done twice."""

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from sqlalchemy import update

from shared.contracts.event import Event
from shared.messaging.bus import BusAwayError
from shared.messaging.rabbit import RabbitBus
from shared.messaging.tables import OutboxMessage, Outgoing
from tests.drills.conftest import Ground
from tests.drills.load import PATIENCE_SECONDS, consuming, relaying
from tests.drills.mortal import KILLED, Moment
from tests.service.messaging.world import closing, ledger

ROOT = Path(__file__).resolve().parents[2]


@asynccontextmanager
async def messaging(ground: Ground, bus: RabbitBus | None = None) -> AsyncIterator[None]:
    async with (
        closing(bus or RabbitBus(ground.broker.url)) as sender,
        relaying(ground.site.north, sender),
        consuming(ground.site.south, ledger(ground.service), ground.broker.url),
    ):
        yield


@asynccontextmanager
async def process(
    ground: Ground, role: str, *moment: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    """A relay or consumer in a process of its own, which ends at its moment or by kill -9."""
    url = ground.north_url if role == "relay" else ground.south_url
    child = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.drills.mortal",
        role,
        url,
        ground.service,
        ground.broker.url,
        *moment,
        cwd=ROOT,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        yield child
    finally:
        with suppress(ProcessLookupError):
            child.kill()
        await child.wait()


async def test_nothing_is_lost_when_the_broker_stops_and_starts_under_load(
    ground: Ground,
) -> None:
    async with messaging(ground):
        loading = asyncio.create_task(ground.site.store(3000))
        await ground.site.wait_for_effects(300)
        await asyncio.to_thread(ground.broker.stop_app)
        await loading
        await asyncio.to_thread(ground.broker.start_app)

        verdict = await ground.site.settle()

    assert verdict.committed == 3000 + len(ground.site.versions)
    assert verdict.is_clean, verdict


async def test_nothing_is_lost_when_the_broker_is_killed_under_load(ground: Ground) -> None:
    await ground.keep_queues()
    async with messaging(ground):
        loading = asyncio.create_task(ground.site.store(3000))
        await ground.site.wait_for_effects(300)
        await ground.kill_broker()

        await loading
        await ground.start_broker()

        verdict = await ground.site.settle()

    assert verdict.is_clean, verdict


async def test_nothing_is_lost_when_postgresql_is_restarted_at_once_under_load(
    ground: Ground,
) -> None:
    async with messaging(ground):
        loading = asyncio.create_task(ground.site.store(3000))
        await ground.site.wait_for_effects(300)
        for _ in range(2):
            server = ground.postgres.restart_at_once()
            ground.to_postgres.lead_to(server.url("postgres"))
            await ground.site.store(100)
        await loading

        verdict = await ground.site.settle()

    assert verdict.is_clean, verdict


async def test_nothing_is_lost_or_doubled_when_relays_and_consumers_are_killed_in_turn(
    ground: Ground,
) -> None:
    done = 0
    for _ in range(4):
        loading = asyncio.create_task(ground.site.store(1000))
        async with process(ground, "relay"), process(ground, "consumer"):
            done += 300
            await ground.site.wait_for_effects(done)
        await loading
    async with messaging(ground):
        verdict = await ground.site.settle()

    assert verdict.is_clean, verdict


@pytest.mark.parametrize("moment", Moment, ids=lambda moment: moment.name.lower())
async def test_nothing_is_lost_or_doubled_when_a_process_dies_between_two_steps(
    ground: Ground, moment: Moment
) -> None:
    """Not the first time it comes there, so that some work is done and some is not."""
    other = "consumer" if moment.role == "relay" else "relay"
    await ground.site.store(600)
    async with process(ground, other), process(ground, moment.role, moment, "2") as dying:
        assert await asyncio.wait_for(dying.wait(), PATIENCE_SECONDS) == KILLED
        await ground.site.store(200)
    async with messaging(ground):
        verdict = await ground.site.settle()

    assert verdict.committed == 800 + len(ground.site.versions)
    assert verdict.is_clean, verdict


class LyingBus(RabbitBus):
    """Takes an outage for success: the guard that a relay marks only what was confirmed is gone."""

    lies = True

    async def publish(self, messages: Sequence[Outgoing]) -> list[str | None]:
        if not self.lies:
            return await super().publish(messages)
        with suppress(BusAwayError):
            await super().publish(messages)
        return [None] * len(messages)


async def test_the_check_sees_events_that_a_careless_relay_lost(ground: Ground) -> None:
    bus = LyingBus(ground.broker.url)
    async with messaging(ground, bus):
        await ground.site.store(300)
        await ground.site.wait_for_effects(300)
        await asyncio.to_thread(ground.broker.stop_app)
        await ground.site.store(200)
        await ground.site.wait_until_all_is_sent()  # while nobody was there to take them
        bus.lies = False
        await asyncio.to_thread(ground.broker.start_app)

        verdict = await ground.site.settle()

    assert (verdict.committed, verdict.lost) == (500 + len(ground.site.versions), 200)


async def test_the_check_sees_effects_that_a_careless_consumer_doubled(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def mark_nothing(_tx: object, _name: str, events: Sequence[Event]) -> list[Event]:
        return list(events)

    monkeypatch.setattr("shared.messaging.consumer.mark_handled", mark_nothing)
    async with messaging(ground):
        await ground.site.store(200)
        await ground.site.wait_for_effects(200)
        async with ground.site.north.transaction(None) as tx:
            await tx.session.execute(update(OutboxMessage).values(sent_at=None))

        verdict = await ground.site.settle()

    assert verdict.doubled > 0
