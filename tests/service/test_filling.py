"""A service with an empty database is filled by snapshot and replay until it is as the live one."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, func, select, update

from services.demo.county import CountySeed, build_county
from services.demo.sow import sow
from services.directory.app import service as directory
from services.directory.roles.commands.grants import end_role
from services.directory.units.commands.changing import Correction, correct_union
from services.notifications.app import service as notifications
from services.notifications.inbox.tables import Notice
from services.plans.app import service as plans
from shared.contracts.catalogue import all_events
from shared.database import utc_now
from shared.messaging.bus import LocalBus
from shared.messaging.relay import Relay
from shared.messaging.resending import Resender, Wanted, ask_replay, ask_snapshot, send_all
from shared.messaging.tables import InboxMark, OutboxMessage
from shared.service import Service
from shared.tenancy import Scope
from tests.service.databases import Postgres
from tests.service.running import Running, running_service

SEED = build_county(today=date(2026, 3, 16))
COUNTY = Scope(SEED.county.id)
Copies = dict[str, list[tuple[Any, ...]]]


@dataclass
class Filled:
    """The directory with a county in it, plans that heard it live, and a bus to each place."""

    stack: AsyncExitStack
    postgres: Postgres
    directory: Running
    live: Running

    async def beside(self, service: Service) -> tuple[Running, Resender]:
        """The service once more on an empty database, and what the directory sends it."""
        running = await self.stack.enter_async_context(running_service(service, self.postgres))
        bus = LocalBus()
        await bus.subscribe(running.consumer)
        return running, Resender(self.directory.database, bus, directory.snapshots)


@pytest.fixture(scope="module")
async def county(postgres: Postgres) -> AsyncIterator[Filled]:
    async with AsyncExitStack() as stack:
        running = await stack.enter_async_context(running_service(directory, postgres))
        live = await stack.enter_async_context(running_service(plans, postgres))
        await sow(running.database, SEED, {account.login: "x" for account in SEED.accounts})
        await _change_something(running, SEED)
        bus = LocalBus()
        await bus.subscribe(live.consumer)
        await Relay("directory", running.database, bus).drain()
        yield Filled(stack, postgres, running, live)


async def _change_something(running: Running, seed: CountySeed) -> None:
    async with running.database.transaction(COUNTY) as tx:
        union = seed.schools[3]
        await correct_union(tx, union.id, Correction(staff_count=113), seen_version=1)
        granted = next(role for role in seed.roles if role.last is None)
        await end_role(tx, granted.id, tx.today)


async def copies_of(running: Running) -> Copies:
    async with running.database.transaction(COUNTY) as tx:
        found = {}
        for copy in running.service.subscriptions.copies:
            columns = copy.table.__table__.columns
            rows = await tx.session.execute(select(*columns).order_by(columns[copy.key]))
            found[copy.subject] = [tuple(row) for row in rows]
        return found


async def send_snapshots(resender: Resender, to: str, *subjects: str) -> int:
    async with resender.database.transaction(None) as tx:
        for subject in subjects or ("union", "staff", "role"):
            await ask_snapshot(tx, subject, to, SEED.county.id, "operator")
    return await send_all(resender)


async def replay_all(resender: Resender, to: str) -> int:
    types = tuple(name for name, event in all_events().items() if event.publisher == "directory")
    now = utc_now()
    period = (now - timedelta(days=1), now + timedelta(minutes=1))
    async with resender.database.transaction(None) as tx:
        await ask_replay(tx, Wanted(to, types, *period), "operator")
    return await send_all(resender)


async def test_an_empty_service_is_filled_and_filling_it_again_changes_nothing(
    county: Filled,
) -> None:
    live = await copies_of(county.live)
    assert [len(rows) for rows in live.values()] == [13, len(SEED.people), len(SEED.roles)]
    lost, resender = await county.beside(plans)

    for _ in range(2):
        assert await send_snapshots(resender, "plans") == sum(map(len, live.values()))
        assert await copies_of(lost) == live
        assert await replay_all(resender, "plans") > len(SEED.people)
        assert await copies_of(lost) == live
    assert await lost.pending() == []


async def test_replay_alone_fills_as_well_where_the_outbox_reaches_back(county: Filled) -> None:
    lost, resender = await county.beside(plans)

    await replay_all(resender, "plans")

    assert await copies_of(lost) == await copies_of(county.live)


async def test_a_snapshot_reaches_further_back_than_the_outbox(county: Filled) -> None:
    """What was deleted from the outbox is still told as it stands."""
    lost, resender = await county.beside(plans)
    async with county.directory.database.transaction(None) as tx:
        hidden = select(OutboxMessage.seq).where(OutboxMessage.type == "staff.joined.v1")
        seqs = list(await tx.session.scalars(hidden))
        await tx.session.execute(
            update(OutboxMessage).where(OutboxMessage.seq.in_(seqs)).values(sent_at=None)
        )
    await replay_all(resender, "plans")
    assert len((await copies_of(lost))["staff"]) < len(SEED.people)

    await send_snapshots(resender, "plans")

    assert await copies_of(lost) == await copies_of(county.live)
    async with county.directory.database.transaction(None) as tx:
        await tx.session.execute(
            update(OutboxMessage).where(OutboxMessage.seq.in_(seqs)).values(sent_at=utc_now())
        )


async def test_nobody_is_told_of_what_a_service_is_filled_with(county: Filled) -> None:
    empty, resender = await county.beside(notifications)

    await send_snapshots(resender, "notifications")
    await replay_all(resender, "notifications")

    assert len((await copies_of(empty))["staff"]) == len(SEED.people)
    async with empty.database.transaction(COUNTY) as tx:
        assert await tx.session.scalar(select(func.count()).select_from(Notice)) == 0


async def test_a_snapshot_mends_a_copy_that_lost_a_row_and_fills_a_new_column(
    county: Filled,
) -> None:
    damaged, resender = await county.beside(plans)
    await replay_all(resender, "plans")
    staff = next(copy.table for copy in plans.subscriptions.copies if copy.subject == "staff")
    people: Sequence[Any] = SEED.people
    async with damaged.database.transaction(COUNTY) as tx:
        await tx.session.execute(delete(staff).where(staff.person_id == people[0].id))
        await tx.session.execute(
            update(staff).where(staff.person_id == people[1].id).values(sort_key="")
        )
    await replay_all(resender, "plans")  # everything is marked as handled
    assert await copies_of(damaged) != await copies_of(county.live)

    await send_snapshots(resender, "plans", "staff")

    assert await copies_of(damaged) == await copies_of(county.live)
    async with damaged.database.transaction(None) as tx:
        marks = await tx.session.scalars(select(InboxMark.type).distinct())
        assert None not in set(marks)
