"""Copies that are not as their owner counted them are noticed, and only those."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from sqlalchemy import delete, update

from services.demo.county import build_county
from services.demo.sow import sow
from services.directory.app import service as directory
from services.directory.units.commands.changing import Correction, correct_union
from services.plans.app import service as plans
from services.plans.people import PersonCopy, UnionCopy
from shared.contracts.directory import DirectoryCheckpointMade
from shared.database import utc_now
from shared.messaging import reconciling
from shared.messaging.bus import LocalBus
from shared.messaging.reckoning import Reckoner
from shared.messaging.relay import Relay
from shared.messaging.resending import Resender, ask_snapshot, send_all
from shared.messaging.tables import CopyCheck
from shared.tenancy import Scope
from tests.service.databases import Postgres
from tests.service.running import Running, StoppedClock, running_service

SEED = build_county(today=date(2026, 3, 16))
COUNTY = Scope(SEED.county.id)


@dataclass
class Pair:
    """The directory, plans that keeps copies, and the clock of both, begun at the real time."""

    clock: StoppedClock
    directory: Running
    plans: Running
    bus: LocalBus

    async def pass_hour(self) -> None:
        """Let the directory count, and plans compare."""
        self.clock.advance(timedelta(hours=1))
        reckoner = Reckoner(self.directory.database, DirectoryCheckpointMade, directory.snapshots)
        await reckoner.close_hours()
        await self.relay()

    async def relay(self) -> None:
        await Relay("directory", self.directory.database, self.bus).drain()

    async def differing(self) -> list[tuple[str, int, int]]:
        async with self.plans.database.transaction(None) as tx:
            rows: list[CopyCheck] = list(await reconciling.differing(tx))
        return [(row.subject, row.ours, row.theirs) for row in rows]


@pytest.fixture
async def pair(postgres: Postgres) -> AsyncIterator[Pair]:
    clock = StoppedClock(utc_now())
    async with AsyncExitStack() as stack:
        owner = await stack.enter_async_context(running_service(directory, postgres, clock=clock))
        reader = await stack.enter_async_context(running_service(plans, postgres, clock=clock))
        await sow(owner.database, SEED, {account.login: "x" for account in SEED.accounts})
        bus = LocalBus()
        await bus.subscribe(reader.consumer)
        made = Pair(clock, owner, reader, bus)
        await made.relay()
        clock.advance(timedelta(hours=2))
        yield made


async def test_copies_that_are_as_their_owner_has_them_are_not_named(pair: Pair) -> None:
    await pair.pass_hour()

    assert await pair.differing() == []
    async with pair.plans.database.transaction(None) as tx:
        checked = await tx.session.get(CopyCheck, (SEED.county.id, "staff"))
    assert checked
    assert (checked.ours, checked.theirs) == (len(SEED.people), len(SEED.people))


async def test_a_row_that_is_gone_and_one_of_another_version_are_named_until_mended(
    pair: Pair,
) -> None:
    async with pair.plans.database.transaction(COUNTY) as tx:
        gone = PersonCopy.person_id == SEED.people[0].id
        await tx.session.execute(delete(PersonCopy).where(gone))
        old = UnionCopy.union_id == SEED.schools[0].id
        await tx.session.execute(update(UnionCopy).where(old).values(version=0))

    await pair.pass_hour()
    people, unions = len(SEED.people), len(SEED.schools) + 1
    assert await pair.differing() == [("staff", people - 1, people), ("union", unions, unions)]

    resender = Resender(pair.directory.database, pair.bus, directory.snapshots)
    async with pair.directory.database.transaction(None) as tx:
        for subject in ("staff", "union"):
            await ask_snapshot(tx, subject, "plans", SEED.county.id, "operator")
    await send_all(resender)
    await pair.pass_hour()

    assert await pair.differing() == []


async def test_what_is_changing_is_not_compared(pair: Pair) -> None:
    """Neither a change that is under way nor one that came since the count is a difference."""
    await pair.pass_hour()
    pair.clock.now = utc_now()
    async with pair.directory.database.transaction(COUNTY) as tx:
        change = Correction(staff_count=7)
        await correct_union(tx, SEED.schools[0].id, change, seen_version=1)
    pair.clock.advance(timedelta(minutes=30))
    pair.directory.database.clock = pair.clock
    reckoner = Reckoner(pair.directory.database, DirectoryCheckpointMade, directory.snapshots)

    states = {state.subject for state in await reckoner._states(SEED.county.id)}
    assert states == set()

    pair.clock.advance(timedelta(hours=2))
    states = {state.subject for state in await reckoner._states(SEED.county.id)}
    assert states == {"staff", "role"}  # the change has not even left
    await pair.relay()
    states = {state.subject for state in await reckoner._states(SEED.county.id)}
    assert states == {"union", "staff", "role"}


async def test_a_reader_that_knows_more_than_was_counted_does_not_differ(pair: Pair) -> None:
    pair.clock.advance(timedelta(hours=1))
    reckoner = Reckoner(pair.directory.database, DirectoryCheckpointMade, directory.snapshots)
    await reckoner.close_hours()
    [checkpoint] = await pair.directory.outbox(DirectoryCheckpointMade)
    async with pair.directory.database.transaction(COUNTY) as tx:
        change = Correction(staff_count=7)
        await correct_union(tx, SEED.schools[0].id, change, seen_version=1)
    [changed] = (await pair.directory.outbox())[-1:]
    at = pair.clock.now
    newer = changed.model_copy(
        update={"event_id": type(changed.event_id)(int=int(at.timestamp() * 1000) << 80 | 7 << 76)}
    )

    await pair.plans.deliver(newer, checkpoint)

    assert await pair.differing() == []
