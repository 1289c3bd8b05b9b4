"""What the county sets: school days and figures, each from a day on."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from shared.contracts.roles import Role
from tests.service.plans.county import (
    NOW,
    County,
    approved_plan,
    build_county,
    ok,
    refused,
)
from tests.service.running import StoppedClock

FIGURES = "/calendar/figures"


async def _figure(county: County, name: str) -> dict[str, object]:
    listed = await ok(county.http(county.officer).get(FIGURES))
    found: dict[str, object] = next(figure for figure in listed if figure["name"] == name)
    return found


async def test_a_figure_counts_from_its_day_and_is_seen_before(
    county: County, clock: StoppedClock
) -> None:
    http = county.http(county.officer)
    later = {"value": 10, "valid_from": "2026-04-01"}
    await ok(http.put(f"{FIGURES}/sign_within_days", json=later))
    figure = await _figure(county, "sign_within_days")
    assert (figure["value"], figure["later"]) == (15, [later])
    plan_id = await approved_plan(county)
    preview = await ok(http.get(f"/plans/{plan_id}/issue"))
    assert preview["suggested_sign_by"] == "2026-04-07"
    clock.now = NOW.replace(month=4, day=1)
    figure = await _figure(county, "sign_within_days")
    assert (figure["value"], figure["later"]) == (10, [])
    preview = await ok(http.get(f"/plans/{plan_id}/issue"))
    assert preview["suggested_sign_by"] == "2026-04-16", "Qingming on the 6th"


async def test_a_figure_out_of_bounds_or_of_no_name_is_refused(county: County) -> None:
    http = county.http(county.officer)
    daily = {"value": 1, "valid_from": "2026-04-01"}
    await refused(http.put(f"{FIGURES}/chase_every_days", json=daily), 422, "figure-out-of-range")
    await refused(http.put(f"{FIGURES}/photos_per_day", json=daily), 422, "invalid")


async def test_days_are_set_seen_and_taken_back(county: County) -> None:
    http = county.http(county.officer)
    days = {
        "first_day": "2026-03-18",
        "last_day": "2026-03-19",
        "kind": "holiday",
        "note": "全县运动会",
    }
    made = await ok(http.post("/calendar/days", json=days))
    school = county.http(county.schools[0].chair)
    found = await ok(school.get("/calendar/check?first=2026-03-17&days=4"))
    assert [day["working"] for day in found] == [True, False, False, True]
    assert [row["note"] for row in await ok(school.get("/calendar/days"))] == ["全县运动会"]
    await ok(http.delete(f"/calendar/days/{made['id']}"))
    assert await ok(school.get("/calendar/days")) == []
    await refused(http.delete(f"/calendar/days/{made['id']}"), 404)


async def test_days_that_end_before_they_begin_are_refused(county: County) -> None:
    days = {
        "first_day": "2026-03-19",
        "last_day": "2026-03-18",
        "kind": "holiday",
        "note": "全县运动会",
    }
    http = county.http(county.officer)
    await refused(http.post("/calendar/days", json=days), 422, "calendar-entry-reversed")


async def test_a_vacation_of_years_is_a_slip_and_is_refused(county: County) -> None:
    days = {
        "first_day": "2026-07-01",
        "last_day": "2036-08-31",
        "kind": "vacation",
        "note": "暑假",
    }
    http = county.http(county.officer)
    await refused(http.post("/calendar/days", json=days), 422, "no-working-day-found")
    assert await ok(http.get("/calendar/days")) == []


@pytest.mark.parametrize("first", ["1999-12-31", "9999-12-31"])
async def test_days_no_calendar_knows_are_refused(county: County, first: str) -> None:
    http = county.http(county.officer)
    await refused(http.get("/calendar/check", params={"first": first, "days": 31}), 422, "invalid")


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.OPERATOR, Role.UNION_CHAIR])
async def test_only_the_county_office_sets_days_and_figures(county: County, role: Role) -> None:
    http = county.http(county.people.get(role) or county.schools[0].chair)
    days = {"first_day": "2026-03-18", "last_day": "2026-03-18", "kind": "holiday", "note": "放假"}
    await refused(http.post("/calendar/days", json=days), 403)
    await refused(http.delete(f"/calendar/days/{uuid4()}"), 403)
    value = {"value": 10, "valid_from": "2026-04-01"}
    await refused(http.put(f"{FIGURES}/sign_within_days", json=value), 403)


async def test_another_countys_days_and_figures_are_its_own(county: County) -> None:
    days = {"first_day": "2026-03-18", "last_day": "2026-03-18", "kind": "holiday", "note": "放假"}
    http = county.http(county.officer)
    made = await ok(http.post("/calendar/days", json=days))
    value = {"value": 10, "valid_from": date(2026, 3, 1).isoformat()}
    await ok(http.put(f"{FIGURES}/sign_within_days", json=value))
    stranger = await build_county(county.running, schools=1, clusters=1)
    theirs = stranger.http(stranger.officer)
    assert await ok(theirs.get("/calendar/days")) == []
    assert (await _figure(stranger, "sign_within_days"))["value"] == 15
    await refused(theirs.delete(f"/calendar/days/{UUID(made['id'])}"), 404)
