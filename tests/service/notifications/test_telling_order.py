"""However events arrive (twice, shuffled, side by side, for many schools), the inboxes agree."""

import asyncio
import random

import pytest
from sqlalchemy import text

from services.notifications.telling import commands
from services.notifications.telling.handlers import subscriptions
from shared.contracts.event import Event
from shared.contracts.plans import ReminderStage
from shared.tenancy import Scope
from tests.service.notifications.world import County, Task, build_county, count, inbox
from tests.service.running import Running
from tests.service.statements import counted


def story(county: County) -> list[Event]:
    """A whole year in small: every kind of event that tells or settles."""
    first, second, _ = county.schools
    done, open_task, freed = Task(first), Task(first, "乙"), Task(second, "丙")
    return [
        county.submitted(2),
        county.returned(3),
        county.submitted(4),
        county.approved(5),
        county.issued(version=6),
        county.chased(first, second),
        county.signed(first),
        county.assigned(done, first.teacher),
        county.due(done, ReminderStage.SOON),
        county.due(done, ReminderStage.DUE),
        county.completed(done),
        county.rejected(done),
        county.completed(done),
        county.due(open_task, ReminderStage.DUE),
        county.overdue(open_task, ReminderStage.OVERDUE),
        county.overdue(open_task, ReminderStage.ESCALATED),
        county.due(freed, ReminderStage.DUE),
        county.exempted(freed),
    ]


async def everything(county: County) -> list[tuple[str, ...]]:
    """All inboxes of the county, in the words people see."""
    callers = [county.as_officer, county.as_county_chair]
    for school in county.schools:
        callers += [county.as_chair(school), county.as_teacher(school)]
    return [
        (str(n), notice["kind"], notice["title"], notice["body"], str(bool(notice["settled_at"])))
        for n, caller in enumerate(callers)
        for notice in sorted(await inbox(county, caller), key=lambda n: (n["told_at"], n["kind"]))
    ]


@pytest.mark.parametrize("seed", range(6))
async def test_events_twice_and_in_any_order_leave_the_same_inboxes(running: Running, seed: int):
    orderly = await build_county(running)
    for event in story(orderly):
        await running.deliver(event)
    shuffled = await build_county(running)
    events = story(shuffled) * 2
    random.Random(seed).shuffle(events)  # noqa: S311 - the same shuffle for the same seed, no secret

    for event in events:
        await running.deliver(event)

    assert await everything(shuffled) == await everything(orderly)
    assert len(await everything(orderly)) > 10


async def test_three_hundred_schools_take_as_many_statements_as_three(running: Running):
    small, large = await build_county(running, 3), await build_county(running, 300)

    few = await statements_of(running, small.issued())
    many = await statements_of(running, large.issued())

    assert many == few
    assert len([s for s in many if "INSERT INTO notice" in s]) == 1
    assert await count(large, large.as_chair(large.schools[299])) == (1, 1)


async def statements_of(running: Running, event: Event) -> list[str]:
    """What delivering the event sends."""
    with counted(running.database.engine.sync_engine) as sent:
        await running.consumer.receive([event.to_wire()])
    return sent


async def test_a_signature_stored_at_the_same_moment_as_the_request_still_settles_it(
    county: County,
):
    school = county.schools[0]
    issued, signed = county.issued(), county.signed(school)
    database, scope = county.running.database, Scope(county.id, alone=True)

    async def ask() -> None:
        async with database.transaction(scope) as tx:
            await commands.spread(tx, [issued])

    async with database.transaction(scope) as tx:
        await commands.spread(tx, [signed])
        asking = asyncio.create_task(ask())
        while not asking.done() and not await somebody_waits(county):
            pass  # asking the database lets the other task run
    await asking

    assert await count(county, county.as_chair(school)) == (0, 0)
    assert await count(county, county.as_chair(county.schools[1])) == (1, 1)


def test_whoever_tells_or_closes_does_so_alone_in_the_county():
    doors = [door for door in subscriptions.items if ".telling." in door.name]
    assert doors
    assert all(door.alone for door in doors)


async def somebody_waits(county: County) -> bool:
    """Whether a transaction stands in line behind another one."""
    async with county.running.database.transaction(None) as tx:
        found = await tx.session.scalar(
            text(
                "SELECT count(*) FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
                " WHERE d.datname = current_database() AND NOT granted"
            )
        )
    return bool(found)
