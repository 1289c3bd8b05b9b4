"""A union is closed or merged: it gets no new duties, and its open tasks end with a reason."""

from datetime import date
from typing import Any
from uuid import UUID

from services.plans.kinds import Actor
from services.plans.work_plans.commands.making import NewMeasure
from shared.contracts.plans import TaskExempted, TaskOverdue
from tests.service.plans.county import NOW, County, changed, issued_plan, ok, school_page
from tests.service.running import StoppedClock

TWO = (
    NewMeasure("召开教职工大会", Actor.SCHOOL, due_on=date(2026, 4, 30)),
    NewMeasure("组织健步走", Actor.SCHOOL, due_on=date(2026, 5, 29)),
)


async def page_of(county: County, plan_id: UUID) -> dict[str, Any]:
    return await school_page(county, county.schools[0], plan_id)


async def test_open_tasks_of_a_closed_union_end_and_what_was_done_stays(
    county: County, clock: StoppedClock
) -> None:
    plan_id = await issued_plan(county, TWO)
    school = county.schools[0]
    first, second = (await page_of(county, plan_id))["tasks"]
    report = {"statement": "已开会", "done_on": "2026-03-10"}
    chair = county.http(school.chair)
    await ok(chair.post(f"/tasks/{first['id']}/report", json=report, headers={"If-Match": '"1"'}))

    await county.running.deliver(changed(county, school, 2, active=False))

    tasks = {task["id"]: task for task in (await page_of(county, plan_id))["tasks"]}
    assert tasks[first["id"]]["state"] == "done"
    assert tasks[second["id"]]["state"] == "exempted"
    detail = await ok(chair.get(f"/tasks/{second['id']}"))
    assert "已撤并" in detail["reason"]
    assert detail["history"][-1]["made_by_name"] == "系统"
    [told] = [e for e in await county.told(TaskExempted) if e.union_id == school.union_id]
    assert str(told.subject_id) == second["id"]

    clock.now = NOW.replace(month=6, day=15)
    await county.running.sweep("tasks due")
    late = {event.union_id for event in await county.told(TaskOverdue)}
    assert school.union_id not in late
    assert county.schools[1].union_id in late, "the others are still looked at"


async def test_a_closed_union_gets_no_new_duties(county: County) -> None:
    await county.running.deliver(changed(county, county.schools[0], 2, active=False))
    plan_id = await issued_plan(county, TWO)
    wall = await ok(county.http(county.officer).get(f"/plans/{plan_id}/wall"))
    shown = {row["union_id"] for row in wall["rows"]}
    assert len(shown) == len(county.schools) - 1
    assert str(county.schools[0].union_id) not in shown


async def test_a_closing_that_arrives_after_the_reopening_ends_nothing(county: County) -> None:
    plan_id = await issued_plan(county, TWO)
    school = county.schools[0]
    await county.running.deliver(changed(county, school, 3, active=True))
    await county.running.deliver(changed(county, school, 2, active=False))
    states = {task["state"] for task in (await page_of(county, plan_id))["tasks"]}
    assert "exempted" not in states
