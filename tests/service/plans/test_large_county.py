"""A county of 300 schools and a plan of 40 measures: what is asked does not grow with them.

No statement may run into the database's time limit; how long things take is measured elsewhere.
"""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from uuid import UUID

import pytest

from services.plans.app import service
from services.plans.kinds import Actor
from services.plans.work_plans.commands.making import NewMeasure
from shared.contracts.plans import TaskDue
from shared.contracts.roles import Role
from tests.infrastructure.sheets import read_sheet
from tests.service.databases import Postgres
from tests.service.plans.county import (
    NOW,
    County,
    approved_plan,
    build_county,
    issue,
    ok,
    school_page,
)
from tests.service.running import Running, StoppedClock, running_service
from tests.service.statements import counted

SCHOOLS, MEASURES = 300, 40


@pytest.fixture(scope="module")
def clock() -> StoppedClock:
    return StoppedClock(NOW)


@pytest.fixture(scope="module")
async def running(postgres: Postgres, clock: StoppedClock) -> AsyncIterator[Running]:
    async with running_service(service, postgres, clock=clock) as started:
        yield started


@pytest.fixture(scope="module")
async def county(running: Running) -> County:
    return await build_county(running, schools=SCHOOLS, clusters=12, roles=(Role.UNION_CHAIR,))


@pytest.fixture(scope="module")
async def plan_id(county: County) -> UUID:
    """The large plan, issued."""
    first = date(2026, 4, 7)
    measures = [
        NewMeasure(f"第{n}项措施", Actor.SCHOOL, due_on=first + timedelta(days=6 * n))
        for n in range(MEASURES)
    ]
    made = await approved_plan(county, measures)
    await issue(county, made)
    return made


async def test_every_school_gets_every_measure_in_one_act(county: County, plan_id: UUID) -> None:
    progress = await ok(county.http(county.officer).get(f"/plans/{plan_id}/progress"))
    assert progress["schools"]["total"] == SCHOOLS * MEASURES


@pytest.mark.parametrize(
    ("path", "most"),
    [
        ("/plans/{plan}", 6),
        ("/plans/{plan}/wall", 10),
        ("/plans/{plan}/progress", 5),
        ("/plans/{plan}/differences", 8),
        ("/plans/{plan}/chase-text", 4),
        ("/plans/{plan}/issue", 8),
        ("/tasks?plan_id={plan}&size=200", 6),
        ("/waiting", 10),
    ],
)
async def test_the_county_asks_few_questions_however_many_schools(
    county: County, plan_id: UUID, path: str, most: int
) -> None:
    http = county.http(county.officer)
    with counted(county.running.database.engine.sync_engine) as statements:
        await ok(http.get(path.format(plan=plan_id)))
    assert 0 < len(statements) <= most, "\n".join(statements)


async def test_a_plan_of_all_schools_fits_into_one_sheet(county: County, plan_id: UUID) -> None:
    http = county.http(county.officer)
    with counted(county.running.database.engine.sync_engine) as statements:
        reply = await http.get(f"/tasks/export?plan_id={plan_id}&level=school")
    assert len(read_sheet(reply.content).rows) == 4 + SCHOOLS * MEASURES
    assert len(statements) <= 8, "\n".join(statements)


async def test_one_school_page_asks_few_questions(county: County, plan_id: UUID) -> None:
    page = await school_page(county, county.schools[0], plan_id)
    assert len(page["tasks"]) == MEASURES
    http = county.http(county.schools[0].chair)
    with counted(county.running.database.engine.sync_engine) as statements:
        await ok(http.get(f"/school-plans/{page['id']}"))
    assert len(statements) <= 8, "\n".join(statements)


async def test_issuing_asks_few_questions(county: County) -> None:
    another = await approved_plan(county)
    with counted(county.running.database.engine.sync_engine) as statements:
        await issue(county, another)
    assert len(statements) <= 25, "\n".join(statements)


async def test_chasing_and_setting_the_calendar_stay_within_bounds(
    county: County, plan_id: UUID
) -> None:
    http = county.http(county.officer)
    with counted(county.running.database.engine.sync_engine) as statements:
        asked = await ok(http.post(f"/plans/{plan_id}/chase", json={}))
    assert len(asked["asked"]) == SCHOOLS
    assert len(statements) <= 12, "\n".join(statements)
    days = {"first_day": "2026-03-30", "last_day": "2026-03-30", "kind": "holiday", "note": "停课"}
    with counted(county.running.database.engine.sync_engine) as statements:
        await ok(http.post("/calendar/days", json=days))
    assert len(statements) <= 6, "\n".join(statements)


async def test_the_clock_reaches_every_school(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    clock.now = NOW.replace(month=4, day=2)  # three school days before the first measure's
    await county.running.sweep("tasks due")
    told = [event for event in await county.told(TaskDue) if event.plan_id == plan_id]
    assert len({event.union_id for event in told}) == SCHOOLS
