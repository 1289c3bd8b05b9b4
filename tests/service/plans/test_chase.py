"""The county asks who has not signed: at most weekly, never in vacations, or by a text to paste."""

from datetime import timedelta
from uuid import UUID

import pytest

from shared.contracts.plans import PlanChased
from tests.service.plans.county import NOW, County, draft_plan, ok, refused, school_page
from tests.service.running import StoppedClock


async def _actions(county: County, plan_id: UUID) -> list[str]:
    wall = await ok(county.http(county.officer).get(f"/plans/{plan_id}/wall"))
    actions: list[str] = wall["actions"]
    return actions


async def _sign(county: County, plan_id: UUID, count: int) -> None:
    for school in county.schools[:count]:
        page = await school_page(county, school, plan_id)
        await ok(county.http(school.chair).post(f"/school-plans/{page['id']}/sign", json={}))


async def test_only_schools_that_have_not_signed_are_asked_once_a_week(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    await _sign(county, plan_id, 2)
    http = county.http(county.officer)
    assert await _actions(county, plan_id) == ["chase", "copy_chase_text"]
    asked = await ok(http.post(f"/plans/{plan_id}/chase", json={}))
    assert set(asked["asked"]) == {str(school.union_id) for school in county.schools[2:]}
    assert await _actions(county, plan_id) == ["copy_chase_text"]
    await refused(http.post(f"/plans/{plan_id}/chase", json={}), 409, "chased-recently")
    clock.advance(timedelta(days=7))
    assert await _actions(county, plan_id) == ["chase", "copy_chase_text"]
    await ok(http.post(f"/plans/{plan_id}/chase", json={}))
    told = await county.told(PlanChased)
    assert [len(event.union_ids) for event in told] == [4, 4]
    assert told[0].plan_id == plan_id


async def test_a_school_asked_alone_is_not_asked_again_with_the_others(
    county: County, plan_id: UUID
) -> None:
    http = county.http(county.officer)
    first = str(county.schools[0].union_id)
    asked = await ok(http.post(f"/plans/{plan_id}/chase", json={"union_ids": [first]}))
    assert asked["asked"] == [first]
    asked = await ok(http.post(f"/plans/{plan_id}/chase", json={}))
    assert first not in asked["asked"]
    assert len(asked["asked"]) == 5


async def test_nobody_is_chased_in_the_vacation(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    clock.now = NOW.replace(month=7, day=15)
    assert await _actions(county, plan_id) == ["copy_chase_text"]
    http = county.http(county.officer)
    await refused(http.post(f"/plans/{plan_id}/chase", json={}), 409, "vacation-now")


async def test_the_text_to_paste_names_the_missing_schools_and_the_link(
    county: County, plan_id: UUID
) -> None:
    await _sign(county, plan_id, 4)
    http = county.http(county.officer)
    text = await ok(http.get(f"/plans/{plan_id}/chase-text"))
    assert text["missing"] == ["第5小学", "第6小学"]
    assert "第5小学、第6小学" in text["text"]
    assert f"/plans/{plan_id}" in text["text"]
    assert "2026年4月3日" in text["text"]


async def test_when_all_have_signed_there_is_nobody_to_ask(county: County, plan_id: UUID) -> None:
    await _sign(county, plan_id, 6)
    http = county.http(county.officer)
    assert await _actions(county, plan_id) == []
    await refused(http.post(f"/plans/{plan_id}/chase", json={}), 409, "nobody-to-chase")
    await refused(http.get(f"/plans/{plan_id}/chase-text"), 409, "nobody-to-chase")


@pytest.mark.parametrize(("method", "ending"), [("POST", "chase"), ("GET", "chase-text")])
async def test_a_plan_that_is_not_out_chases_nobody(
    county: County, method: str, ending: str
) -> None:
    plan_id = await draft_plan(county)
    http = county.http(county.officer)
    body: dict[str, str] | None = {} if method == "POST" else None
    await refused(
        http.request(method, f"/plans/{plan_id}/{ending}", json=body), 409, "plan-not-open"
    )
