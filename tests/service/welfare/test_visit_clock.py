"""The clock of visits: each reminder leaves once, a week apart, and nothing is ever missed."""

import asyncio
from datetime import timedelta

from shared.contracts.welfare import VisitReminded, VisitReminder
from tests.service.running import StoppedClock
from tests.service.welfare.county import NOW, County, ok
from tests.service.welfare.visiting import assigned, due, record_of, recorded

TIMER = "visits due"


async def test_the_chair_is_reminded_on_the_day_and_once_more(
    county: County, clock: StoppedClock
) -> None:
    visit = await assigned(county, county.schools[0])
    await _pass(county, clock, 2)
    assert await county.told(VisitReminded) == []
    await _pass(county, clock, 3)
    await county.running.sweep(TIMER)
    [first] = await county.told(VisitReminded)
    assert (first.stage, str(first.subject_id)) == (VisitReminder.VISIT, visit["id"])
    assert first.concerns == (county.schools[0].teacher.person_id,)
    await _pass(county, clock, 9)
    assert len(await county.told(VisitReminded)) == 1
    await _pass(county, clock, 10)
    assert len(await county.told(VisitReminded)) == 2
    for day in (17, 30, 200):
        await _pass(county, clock, day)
    assert len(await county.told(VisitReminded)) == 2
    chair = county.http(county.schools[0].chair)
    view = await ok(chair.get(f"/visits/{visit['id']}"))
    assert (view["state"], "record" in view["actions"]) == ("assigned", True)


async def test_after_days_without_a_clock_one_reminder_leaves_and_not_two(
    county: County, clock: StoppedClock
) -> None:
    await due(county, county.schools[0])
    await _pass(county, clock, 60)
    await county.running.sweep(TIMER)
    assert len(await county.told(VisitReminded)) == 1


async def test_two_clocks_at_once_remind_once(county: County, clock: StoppedClock) -> None:
    for _ in range(5):
        await due(county, county.schools[0])
    clock.now = NOW + timedelta(days=3)
    await asyncio.gather(*[county.running.sweep(TIMER) for _ in range(4)])
    assert len(await county.told(VisitReminded)) == 5


async def test_what_was_made_or_is_not_needed_is_silent(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    await recorded(county, school)
    other = await due(county, school)
    await ok(
        county.http(school.chair).post(f"/visits/{other['id']}/skip", json={"reason": "已返校"})
    )
    await _pass(county, clock, 30)
    assert await county.told(VisitReminded) == []


async def test_a_follow_up_is_reminded_of_on_its_day(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    visit = await due(county, school)
    body = record_of(follow_up="再去看望", follow_up_on="2026-03-26")
    path = f"/visits/{visit['id']}"
    made = await ok(county.http(school.chair).post(f"{path}/record", json=body))
    assert made["state"] == "follow_up"
    await _pass(county, clock, 9)
    assert await county.told(VisitReminded) == []
    await _pass(county, clock, 10)
    await _pass(county, clock, 40)
    [told] = await county.told(VisitReminded)
    assert (told.stage, told.due_on.isoformat()) == (VisitReminder.FOLLOW_UP, "2026-03-26")


async def test_the_days_are_the_countys(county: County, clock: StoppedClock) -> None:
    figure = {"value": 5, "valid_from": "2026-03-16"}
    await ok(county.http(county.officer).put("/figures/visit_days", json=figure))
    visit = await due(county, county.schools[0])
    assert visit["due_on"] == "2026-03-21"


async def _pass(county: County, clock: StoppedClock, days: int) -> None:
    """So many days after the report the clock looks."""
    clock.now = NOW + timedelta(days=days)
    await county.running.sweep(TIMER)
