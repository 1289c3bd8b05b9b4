"""The county asks for overdue tasks: each school once a week, never in vacations, or by a text."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from services.plans.cascade.domain import ChaseMatter
from services.plans.cascade.tables import Chase
from services.plans.work_plans.domain import PlanState
from shared.contracts.plans import TasksChased
from tests.service.plans.county import NOW, County, draft_plan, ok, refused, school_page
from tests.service.running import StoppedClock

IN_MAY = NOW.replace(month=5, day=11)


async def _late(county: County, clock: StoppedClock, plan_id: UUID, *, done: int = 0) -> None:
    """The schools' meeting is overdue, except where a school has reported it."""
    for school in county.schools[:done]:
        task = (await school_page(county, school, plan_id))["tasks"][0]
        report = {"statement": "已召开。", "done_on": "2026-03-16"}
        await ok(county.http(school.chair).post(f"/tasks/{task['id']}/report", json=report))
    clock.now = IN_MAY
    await county.running.sweep("tasks due")


async def _wall(county: County, plan_id: UUID) -> dict[str, Any]:
    wall: dict[str, Any] = await ok(county.http(county.officer).get(f"/plans/{plan_id}/wall"))
    return wall


async def test_only_schools_that_are_behind_are_asked_and_each_once_a_week(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    await _late(county, clock, plan_id, done=2)
    http = county.http(county.officer)
    assert {"chase_overdue", "copy_overdue_text"} <= set((await _wall(county, plan_id))["actions"])
    asked = await ok(http.post(f"/plans/{plan_id}/chase-overdue", json={}))
    assert set(asked["asked"]) == {str(school.union_id) for school in county.schools[2:]}
    told = await county.told(TasksChased)
    assert {(event.union_id, event.overdue) for event in told} == {
        (school.union_id, 1) for school in county.schools[2:]
    }
    wall = await _wall(county, plan_id)
    assert "chase_overdue" not in wall["actions"]
    assert sum(row["tasks_chased_at"] is not None for row in wall["rows"]) == 4
    again = http.post(f"/plans/{plan_id}/chase-overdue", json={})
    await refused(again, 409, "chased-recently")
    clock.advance(timedelta(days=7))
    assert "chase_overdue" in (await _wall(county, plan_id))["actions"]


async def test_signing_and_overdue_tasks_are_two_matters(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    await _late(county, clock, plan_id)
    http = county.http(county.officer)
    await ok(http.post(f"/plans/{plan_id}/chase", json={}))
    first = [str(county.schools[0].union_id)]
    made = await ok(http.post(f"/plans/{plan_id}/chase-overdue", json={"union_ids": first}))
    assert made["asked"] == first
    async with county.running.database.transaction(county.scope) as tx:
        kept = await tx.session.get(Chase, UUID(made["id"]))
        assert kept is not None
        assert kept.about == ChaseMatter.OVERDUE_TASKS


async def test_nobody_is_asked_in_the_vacation_or_without_anything_overdue(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    http = county.http(county.officer)
    asking = http.post(f"/plans/{plan_id}/chase-overdue", json={})
    await refused(asking, 409, "nobody-to-chase")
    await refused(http.get(f"/plans/{plan_id}/overdue-text"), 409, "nobody-to-chase")
    await _late(county, clock, plan_id)
    clock.now = NOW.replace(month=7, day=15)
    assert "chase_overdue" not in (await _wall(county, plan_id))["actions"]
    await refused(http.post(f"/plans/{plan_id}/chase-overdue", json={}), 409, "vacation-now")


async def test_the_text_names_the_schools_and_no_figures_of_theirs(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    await _late(county, clock, plan_id, done=4)
    text = await ok(county.http(county.officer).get(f"/plans/{plan_id}/overdue-text"))
    assert text["missing"] == ["第5小学", "第6小学"]
    assert "还有 2 所学校没有办完：第5小学、第6小学。" in text["text"]
    assert f"/plans/{plan_id}" in text["text"]


async def test_a_plan_that_is_not_out_chases_nobody(county: County) -> None:
    plan_id = await draft_plan(county)
    http = county.http(county.officer)
    assert (await ok(http.get(f"/plans/{plan_id}")))["state"] == PlanState.DRAFT
    await refused(http.post(f"/plans/{plan_id}/chase-overdue", json={}), 409, "plan-not-open")
