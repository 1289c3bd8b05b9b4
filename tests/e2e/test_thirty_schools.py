"""One task of the county, thirty schools: three adapt it, two never sign, and some hold a congress.

The county's walls name the two, show the three differences, and say how far each school is.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from services.demo.county import CountySeed
from services.plans.tasks.commands.due import advance_county
from shared.calendar import SchoolCalendar, chinese_date, county_calendar
from shared.database import CHINA, Database
from tests.e2e import county_plan
from tests.e2e.congresses import (
    AGENDA,
    RESOLUTION,
    TERM_FIRST_DAY,
    approve_and_schedule,
    plan_and_ask,
)
from tests.e2e.door import Door
from tests.e2e.papers import page_of
from tests.e2e.world import Office, World

SCHOOLS, PEOPLE = 30, 320
OFFICE = Office("dachuan-officer", "dachuan-chair")
TITLE = "三十所学校的计划"
CONGRESS, HEALTH = "congress", "health"
OPTIONAL = ("t2",)  # the health check, the second task of the draft

OWN_WORDS = "本校十二月中旬召开教职工大会，会后三天内报送会议情况。"
WHY_DROPPED = "本校九月刚组织过体检。"
WORKING_DAYS_EARLIER = 5

OPENING = {"number": 3, "kind": "staff_assembly", "years": 5, "first_day": TERM_FIRST_DAY}
OUTCOMES = ("agreed", "passed")

MISSING, REFUSED, WRONG = 404, 409, 422

pytestmark = pytest.mark.timeout(300, func_only=True)


@dataclass(frozen=True)
class School:
    """A school and its copy of the plan: the tasks by what they are about, as first issued."""

    name: str
    union_id: str
    login: str
    chair: Door
    page_id: str
    tasks: dict[str, dict[str, Any]]

    @property
    def congress(self) -> str:
        return f"/plans/tasks/{self.tasks[CONGRESS]['id']}"

    async def told(self, kind: str) -> int:
        """How many notices of a kind the chair has."""
        inbox = await self.chair.get("/notifications/inbox", size=200)
        return sum(item["kind"] == kind for item in inbox["items"])


@dataclass(frozen=True)
class County:
    """The county's office, its plan, and its schools."""

    seed: CountySeed
    days: SchoolCalendar
    officer: Door
    plan_id: str
    schools: list[School]

    @property
    def path(self) -> str:
        return f"/plans/plans/{self.plan_id}"

    async def told(self, kind: str) -> dict[str, int]:
        """The schools whose chairs have notices of a kind, and how many."""
        counts = {school.name: await school.told(kind) for school in self.schools}
        return {name: count for name, count in counts.items() if count}

    async def copies(self, category: str) -> dict[str, dict[str, Any]]:
        """The county's look at every school's copy of one task, by the school's name."""
        found = await self.officer.get(
            "/plans/tasks", plan_id=self.plan_id, category=category, size=200
        )
        return {task["union_name"]: task for task in found["items"]}


@pytest.fixture(scope="module")
async def county(world: World) -> County:
    """The plan is with all thirty schools."""
    seed = await world.another_county("大川县", SCHOOLS, PEOPLE)
    # Of next year: on no day of this one a school's own day is over already.
    year = world.today.year + 1
    plan_id = await county_plan.issued(world, TITLE, office=OFFICE, optional=OPTIONAL, year=year)
    logins = [f"chair-{union.school.code}" for union in seed.schools]
    chairs = [await world.door(login) for login in logins]
    pages = [await page_of(chair, plan_id) for chair in chairs]
    schools = [
        School(
            name=union.school.short_name,
            union_id=str(union.id),
            login=login,
            chair=chair,
            page_id=page["id"],
            tasks={task["category"]: task for task in page["tasks"]},
        )
        for union, login, chair, page in zip(seed.schools, logins, chairs, pages, strict=True)
    ]
    days = county_calendar((), year)
    return County(seed, days, await world.door(OFFICE.officer), plan_id, schools)


@dataclass(frozen=True)
class Roles:
    """Which of the schools does what."""

    rewords: School
    brings_forward: School
    drops: School
    asks: School
    schedules: School
    silent: list[School]


@pytest.fixture(scope="module")
async def roles(county: County) -> Roles:
    """Twenty-eight have signed, and three of them have adapted their copies."""
    *signing, one, other = county.schools
    for school in signing:
        await school.chair.post(f"/plans/school-plans/{school.page_id}/sign")
    found = Roles(*signing[:5], silent=[one, other])
    await shape(found.rewords, own_text=OWN_WORDS)
    await shape(found.brings_forward, own_due_on=own_day(county).isoformat())
    health = found.drops.tasks[HEALTH]["id"]
    await found.drops.chair.post(f"/plans/tasks/{health}/drop", {"reason": WHY_DROPPED})
    return found


async def shape(school: School, **changes: str) -> None:
    version = (await school.chair.get(school.congress))["version"]
    await school.chair.patch(school.congress, changes, seen=version)


def county_day(county: County) -> date:
    return date.fromisoformat(county.schools[0].tasks[CONGRESS]["county_due_on"])


def own_day(county: County) -> date:
    """The earlier day of the school that brings its congress forward."""
    return county.days.add_working_days(county_day(county), -WORKING_DAYS_EARLIER)


def names(schools: list[School]) -> set[str]:
    return {school.name for school in schools}


async def test_every_chair_is_told_once_and_finds_the_same_task(county: County) -> None:
    wall = await county.officer.get(f"{county.path}/wall")

    assert (wall["signed"], wall["unsigned"], len(wall["rows"])) == (0, SCHOOLS, SCHOOLS)
    assert await county.told("plan_issued") == dict.fromkeys(names(county.schools), 1)
    copies = (await county.copies(CONGRESS)).values()
    assert len({task["union_id"] for task in copies}) == len(copies) == SCHOOLS
    assert len({(task["measure_id"], task["text"], task["due_on"]) for task in copies}) == 1


async def test_what_the_county_obliges_to_is_locked(county: County, roles: Roles) -> None:
    school = roles.drops
    before = await school.chair.get(school.congress)
    later = (county_day(county) + timedelta(days=1)).isoformat()

    dropped = await school.chair.ask("POST", f"{school.congress}/drop", json={})
    put_off = await school.chair.ask(
        "PATCH", school.congress, seen=before["version"], json={"own_due_on": later}
    )
    stranger = await roles.rewords.chair.ask(
        "PATCH", school.congress, seen=before["version"], json={"own_text": OWN_WORDS}
    )

    assert "drop" not in before["actions"]
    assert (dropped.status_code, dropped.json()["code"]) == (REFUSED, "task-mandatory")
    assert "必办任务" in dropped.json()["title"]
    assert (put_off.status_code, put_off.json()["code"]) == (WRONG, "later-than-county")
    assert stranger.status_code == MISSING
    assert await school.chair.get(school.congress) == before


async def test_the_wall_names_the_two_and_shows_the_three_differences(
    county: County, roles: Roles
) -> None:
    wall = await county.officer.get(f"{county.path}/wall")

    assert (wall["signed"], wall["unsigned"]) == (SCHOOLS - 2, 2)
    assert {row["name"] for row in wall["rows"][:2]} == names(roles.silent), "trouble comes first"
    unsigned = {row["name"] for row in wall["rows"] if row["signed_on"] is None}
    assert unsigned == names(roles.silent)
    adapted = {row["name"]: row["differences"] for row in wall["rows"] if row["differences"]}
    three = [roles.rewords, roles.brings_forward, roles.drops]
    assert adapted == dict.fromkeys(names(three), 1)

    differences = await county.officer.get(f"{county.path}/differences")
    shown = {row["name"]: row["tasks"] for row in differences}
    assert set(shown) == names(three)
    [reworded] = shown[roles.rewords.name]
    assert (reworded["text"], reworded["county_text"]) == (
        OWN_WORDS,
        roles.rewords.tasks[CONGRESS]["text"],
    )
    [earlier] = shown[roles.brings_forward.name]
    assert earlier["due_label"].startswith(chinese_date(own_day(county)))
    assert (earlier["county_due_on"], earlier["county_text"]) == (
        county_day(county).isoformat(),
        None,
    )
    [dropped] = shown[roles.drops.name]
    assert (dropped["text"], dropped["state_label"], dropped["reason"]) == (
        roles.drops.tasks[HEALTH]["text"],
        "不办理",
        WHY_DROPPED,
    )


async def test_only_the_two_are_chased(world: World, county: County, roles: Roles) -> None:
    """By a text for the chat group on any day, by a message on none of the vacations."""
    said = await county.officer.get(f"{county.path}/chase-text")
    assert set(said["missing"]) == names(roles.silent)
    assert "还有 2 所学校未签收" in said["text"]

    chased = await county.officer.ask("POST", f"{county.path}/chase", json={})

    if county.days.is_vacation(world.today):
        assert (chased.status_code, chased.json()["code"]) == (REFUSED, "vacation-now")
        return
    assert set(chased.json()["asked"]) == {school.union_id for school in roles.silent}
    await world.settle()
    assert await county.told("plan_chased") == dict.fromkeys(names(roles.silent), 1)


async def test_a_school_is_judged_by_the_day_of_its_own_copy(
    world: World, county: County, roles: Roles
) -> None:
    """Late by its own day, while the county's has not come for anybody else."""
    late = county.days.add_working_days(own_day(county), 1)
    assert late < county_day(county)
    clock = datetime.combine(late, time(12), CHINA)
    plans = Database(world.database("plans").url, clock=lambda: clock)
    try:
        while await advance_county(plans, county.seed.county.id, 200):
            pass
    finally:
        await plans.close()
    await world.settle()

    wall = await county.officer.get(f"{county.path}/wall")
    overdue = {row["name"]: row["counts"]["overdue"] for row in wall["rows"]}
    one = roles.brings_forward
    assert {name: count for name, count in overdue.items() if count} == {one.name: 1}
    said = await county.officer.get(f"{county.path}/overdue-text")
    assert said["missing"] == [one.name]
    assert await county.told("tasks_overdue") == {one.name: 1}


@pytest.fixture(scope="module")
async def held(world: World, roles: Roles) -> dict[str, str]:
    """Two enter from paper what they held, one also reports it; one asks, one has an answer."""
    today = world.today.isoformat()
    reported = {"published_on": today, "reported_on": today, "report_note": "会议顺利。"}
    sessions = {
        roles.rewords.name: await record(roles.rewords, today, reported),
        roles.brings_forward.name: await record(roles.brings_forward, today, {}),
    }
    asked = await plan_and_ask(world, roles.asks.login, opening=OPENING)
    scheduled = await plan_and_ask(world, roles.schedules.login, opening=OPENING)
    await approve_and_schedule(world, scheduled, office=OFFICE)
    await world.settle()
    return sessions | {roles.asks.name: asked.id, roles.schedules.name: scheduled.id}


async def record(school: School, today: str, more: dict[str, str]) -> str:
    """Enter a session that was held on paper today, as an answer to the county's task."""
    agenda = [item | {"outcome": outcome} for item, outcome in zip(AGENDA, OUTCOMES, strict=True)]
    session = {
        "union_id": school.union_id,
        "opening": OPENING,
        "held_on": today,
        "due": 10,
        "present": 9,
        "agenda": agenda,
        "resolution": RESOLUTION,
        "task_id": school.tasks[CONGRESS]["id"],
    }
    made = await school.chair.post("/activities/congress/recorded", session | more)
    return str(made["id"])


async def test_a_session_completes_the_measure_of_its_school_and_of_no_other(
    world: World, county: County, roles: Roles, held: dict[str, str]
) -> None:
    copies = await county.copies(CONGRESS)
    done = {name: task for name, task in copies.items() if task["state"] == "done"}

    assert set(done) == {roles.rewords.name, roles.brings_forward.name}
    assert {task["done_on"] for task in done.values()} == {world.today.isoformat()}
    assert {task["state"] for name, task in copies.items() if name not in done} == {"planned"}
    for school in (roles.rewords, roles.brings_forward):
        proof = await county.officer.get("/plans/evidence", task_id=school.tasks[CONGRESS]["id"])
        assert [record["record_id"] for record in proof["items"]] == [held[school.name]]

    wall = await county.officer.get(f"{county.path}/wall")
    counts = {row["name"]: row["counts"] for row in wall["rows"]}
    assert {name for name, count in counts.items() if count["done"]} == set(done)
    assert not any(count["overdue"] for count in counts.values()), "held: late no longer"
    assert (wall["signed"], wall["unsigned"]) == (SCHOOLS - 2, 2), "asking is not signing"


async def test_the_congress_wall_says_how_far_every_school_is(
    county: County, roles: Roles, held: dict[str, str]
) -> None:
    wall = await county.officer.get("/activities/congress-wall")

    lines = {line["union_name"]: line for line in wall["lines"]}
    assert set(lines) == names(county.schools)
    status = {name: line["status"] for name, line in lines.items()}
    begun = {
        roles.rewords.name: "reported",
        roles.brings_forward.name: "held",
        roles.schedules.name: "scheduled",
        roles.asks.name: "asked",
    }
    assert {name: status[name] for name in begun} == begun
    assert {name: lines[name]["session_id"] for name in begun} == held
    due = names(county.schools) - set(begun)
    assert {(status[name], lines[name]["status_label"]) for name in due} == {
        ("not_asked", "还没有报")
    }
    assert wall["counts"] == {
        "not_asked": SCHOOLS - 4,
        "asked": 1,
        "answered": 0,
        "scheduled": 1,
        "held": 1,
        "reported": 1,
    }
    assert RESOLUTION not in str(wall)
