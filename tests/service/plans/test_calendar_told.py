"""The county's days are told to other services, all of them each time, under a rising version."""

import asyncio
from datetime import date
from typing import Any

from services.plans.calendar.tables import CalendarDays
from shared.contracts.plans import CalendarChanged
from shared.database import new_id
from shared.tenancy import Scope
from tests.service.plans.county import County, build_county, ok, refused

SPORTS = {
    "first_day": "2026-03-18",
    "last_day": "2026-03-19",
    "kind": "holiday",
    "note": "全县运动会",
}
MAKEUP = {"first_day": "2026-03-21", "last_day": "2026-03-21", "kind": "makeup", "note": "补班"}


def _days(event: CalendarChanged) -> list[tuple[date, date, str]]:
    return [(run.first_day, run.last_day, run.kind.value) for run in event.days]


async def _set(county: County, days: dict[str, str]) -> dict[str, Any]:
    made: dict[str, Any] = await ok(county.http(county.officer).post("/calendar/days", json=days))
    return made


async def test_each_change_tells_all_days_as_they_are_now(county: County) -> None:
    holiday = (date(2026, 3, 18), date(2026, 3, 19), "holiday")
    makeup = (date(2026, 3, 21), date(2026, 3, 21), "makeup")
    made = await _set(county, SPORTS)
    await _set(county, MAKEUP)
    await ok(county.http(county.officer).delete(f"/calendar/days/{made['id']}"))

    told = await county.told(CalendarChanged)

    assert [(event.version, _days(event)) for event in told] == [
        (1, [holiday]),
        (2, [holiday, makeup]),
        (3, [makeup]),
    ]
    assert {event.subject_id for event in told} == {county.county_id}
    assert {event.union_id for event in told} == {county.union_id}
    assert "运动会" not in "".join(event.to_wire() for event in told), "what it is for stays here"


async def test_what_is_refused_is_not_told(county: County) -> None:
    http = county.http(county.officer)
    years = {**SPORTS, "kind": "vacation", "last_day": "2036-08-31"}
    await refused(http.post("/calendar/days", json=years), 422, "no-working-day-found")
    await refused(http.delete(f"/calendar/days/{county.county_id}"), 404)
    assert await county.told(CalendarChanged) == []


async def test_of_changes_at_the_same_time_the_highest_version_has_all_days(
    county: County,
) -> None:
    days = [
        {**SPORTS, "first_day": f"2026-04-0{n}", "last_day": f"2026-04-0{n}"} for n in range(1, 7)
    ]
    await asyncio.gather(*(_set(county, each) for each in days))
    told = await county.told(CalendarChanged)
    assert {len(event.days) for event in told if event.version == len(days)} == {len(days)}
    assert sorted((event.version, len(event.days)) for event in told) == [
        (n, n) for n in range(1, len(days) + 1)
    ]


async def test_days_of_before_the_upgrade_are_told_once(county: County) -> None:
    """They were set when nobody was told: the county has days and no count."""
    async with county.running.database.transaction(Scope(county.county_id)) as tx:
        tx.session.add(
            CalendarDays(
                id=new_id(),
                county_id=county.county_id,
                first_day=date(2026, 3, 18),
                last_day=date(2026, 3, 19),
                kind="holiday",
                note="全县运动会",
                made_by=county.officer.person_id,
                made_at=tx.now,
            )
        )
    other = await build_county(county.running, schools=1, clusters=1)

    for _ in range(2):
        await county.running.sweep("calendars told")

    [told] = await county.told(CalendarChanged)
    assert (told.version, told.union_id) == (1, county.union_id)
    assert _days(told) == [(date(2026, 3, 18), date(2026, 3, 19), "holiday")]
    assert await other.told(CalendarChanged) == [], "it has set no days"


async def test_another_countys_days_are_not_among_them(county: County) -> None:
    await _set(county, SPORTS)
    other = await build_county(county.running, schools=1, clusters=1)
    await _set(other, MAKEUP)
    [told] = await other.told(CalendarChanged)
    assert (told.version, _days(told)) == (1, [(date(2026, 3, 21), date(2026, 3, 21), "makeup")])
