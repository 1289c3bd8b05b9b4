"""The clock: who is told when, once, on school days only (R-PLAN-4)."""

import asyncio
from datetime import UTC, date, datetime, time
from uuid import UUID

from services.plans.calendar.tables import CalendarDays
from services.plans.kinds import Actor
from services.plans.tasks.tables import Task
from services.plans.tasks.timers import look_at_due_tasks
from services.plans.work_plans.commands.making import NewMeasure
from shared.calendar import DayKind
from shared.contracts.plans import TaskDue, TaskOverdue
from shared.database import new_id
from tests.service.plans.county import (
    TODAY,
    County,
    build_county,
    issued_plan,
    ok,
    school_page,
    seen,
)
from tests.service.running import StoppedClock

ONE_MEASURE = (NewMeasure("召开教职工大会", Actor.SCHOOL, due_on=date(2026, 4, 30)),)


def morning(day: date) -> datetime:
    return datetime.combine(day, time(2), UTC)


async def _told(county: County) -> list[str]:
    told: list[TaskDue | TaskOverdue] = await county.told(TaskDue, TaskOverdue)
    return [event.stage.value for event in told]


async def _sweep_on(county: County, clock: StoppedClock, day: date) -> list[str]:
    clock.now = morning(day)
    await county.running.sweep("tasks due")
    return await _told(county)


async def test_each_stage_is_told_once_on_its_school_day(
    county: County, clock: StoppedClock
) -> None:
    await issued_plan(county, ONE_MEASURE)
    six = len(county.schools)
    assert await _sweep_on(county, clock, date(2026, 4, 26)) == []
    # Three school days before 30 April, which is a Thursday.
    assert await _sweep_on(county, clock, date(2026, 4, 27)) == ["soon"] * six
    assert await _sweep_on(county, clock, date(2026, 4, 27)) == ["soon"] * six, "twice the same"
    assert (await _sweep_on(county, clock, date(2026, 4, 30)))[six:] == ["due"] * six
    # The May holidays run from the 1st to the 5th.
    assert len(await _sweep_on(county, clock, date(2026, 5, 4))) == 2 * six
    assert (await _sweep_on(county, clock, date(2026, 5, 6)))[2 * six :] == ["overdue"] * six
    assert (await _sweep_on(county, clock, date(2026, 5, 31)))[3 * six :] == []
    assert (await _sweep_on(county, clock, date(2026, 6, 1)))[3 * six :] == ["escalated"] * six
    assert len(await _sweep_on(county, clock, date(2026, 12, 1))) == 4 * six


async def test_after_a_pause_only_the_stage_reached_by_then_is_told(
    county: County, clock: StoppedClock
) -> None:
    await issued_plan(county, ONE_MEASURE)
    assert await _sweep_on(county, clock, date(2026, 5, 6)) == ["overdue"] * 6


async def test_sweeping_at_the_same_time_tells_each_thing_once(
    county: County, clock: StoppedClock
) -> None:
    await issued_plan(county)
    clock.now = morning(date(2026, 6, 15))
    await asyncio.gather(*(look_at_due_tasks(county.running.runtime) for _ in range(4)))
    await county.running.sweep("tasks due")
    told = await county.told(TaskDue, TaskOverdue)
    assert len({event.subject_id for event in told}) == len(told) == 6 * 3 + 4


async def test_a_task_in_somebodys_hands_is_left_and_found_by_the_next_sweep(
    county: County, clock: StoppedClock
) -> None:
    plan_id = await issued_plan(county, ONE_MEASURE)
    task = (await school_page(county, county.schools[0], plan_id))["tasks"][0]
    async with county.running.database.transaction(county.scope) as tx:
        await tx.session.get(Task, UUID(task["id"]), with_for_update=True)
        assert await _sweep_on(county, clock, date(2026, 4, 30)) == ["due"] * 5
    assert await _sweep_on(county, clock, date(2026, 4, 30)) == ["due"] * 6


async def test_the_clock_never_speaks_on_days_without_school(
    county: County, clock: StoppedClock
) -> None:
    due_in_summer = NewMeasure("暑期走访", Actor.SCHOOL, due_on=date(2026, 7, 20))
    await issued_plan(county, (due_in_summer,))
    assert await _sweep_on(county, clock, date(2026, 6, 27)) == [], "a Saturday"
    assert await _sweep_on(county, clock, date(2026, 6, 29)) == ["soon"] * 6
    for day in (date(2026, 7, 1), date(2026, 7, 20), date(2026, 7, 21), date(2026, 8, 31)):
        assert len(await _sweep_on(county, clock, day)) == 6
    assert (await _sweep_on(county, clock, date(2026, 9, 1)))[6:] == ["due"] * 6


async def test_what_is_done_freed_or_dropped_is_left_in_peace(
    county: County, clock: StoppedClock
) -> None:
    optional = NewMeasure("健步走", Actor.SCHOOL, due_on=date(2026, 4, 30), mandatory=False)
    plan_id = await issued_plan(county, (optional,))
    task_ids = [
        (await school_page(county, school, plan_id))["tasks"][0]["id"] for school in county.schools
    ]
    acting = [county.http(school.chair) for school in county.schools]
    report = {"statement": "已办。", "done_on": TODAY.isoformat()}
    await ok(acting[0].post(f"/tasks/{task_ids[0]}/report", json=report))
    await ok(acting[1].post(f"/tasks/{task_ids[1]}/drop"))
    officer = county.http(county.officer)
    await ok(officer.post(f"/tasks/{task_ids[2]}/exempt", json={"reason": "搬迁。"}))
    assert await _sweep_on(county, clock, date(2026, 6, 15)) == ["escalated"] * 3


async def test_a_report_sent_back_is_watched_again(county: County, clock: StoppedClock) -> None:
    plan_id = await issued_plan(county, ONE_MEASURE)
    task = (await school_page(county, county.schools[0], plan_id))["tasks"][0]
    report = {"statement": "已办。", "done_on": TODAY.isoformat()}
    await ok(county.http(county.schools[0].chair).post(f"/tasks/{task['id']}/report", json=report))
    officer = county.http(county.officer)
    await ok(officer.post(f"/tasks/{task['id']}/return", json={"reason": "请补充。"}))
    await _sweep_on(county, clock, date(2026, 4, 30))
    told = await county.told(TaskDue)
    assert UUID(task["id"]) in {event.subject_id for event in told}


async def test_an_own_day_sets_the_clock_anew(county: County, clock: StoppedClock) -> None:
    plan_id = await issued_plan(county, ONE_MEASURE)
    school = county.schools[0]
    task = (await school_page(county, school, plan_id))["tasks"][0]
    path = f"/tasks/{task['id']}"
    http = county.http(school.chair)
    await ok(http.patch(path, json={"own_due_on": "2026-04-16"}, headers=seen(1)))
    assert await _sweep_on(county, clock, date(2026, 4, 16)) == ["due"]
    assert (await ok(http.get(path)))["overdue"] is False
    assert await _sweep_on(county, clock, date(2026, 4, 17)) == ["due", "overdue"]
    late = await ok(http.get(path))
    assert (late["overdue"], late["days_left"]) == (True, "已逾期 1 天")
    later = {"own_due_on": None}
    back = await ok(http.patch(path, json=later, headers=seen(late["version"])))
    assert back["overdue"] is False
    told = await _sweep_on(county, clock, date(2026, 4, 27))
    assert told[2:] == ["soon"] * 6


async def test_the_owner_is_named_in_the_reminder(county: County, clock: StoppedClock) -> None:
    plan_id = await issued_plan(county, ONE_MEASURE)
    school = county.schools[0]
    task = (await school_page(county, school, plan_id))["tasks"][0]
    owner = {"owner_id": str(school.teacher.person_id)}
    await ok(county.http(school.chair).post(f"/tasks/{task['id']}/assign", json=owner))
    await _sweep_on(county, clock, date(2026, 4, 27))
    concerned = {e.subject_id: e.concerns for e in await county.told(TaskDue)}
    assert concerned[UUID(task["id"])] == (school.teacher.person_id,)
    assert sum(bool(people) for people in concerned.values()) == 1


async def test_a_vacation_that_the_county_sets_moves_every_clock_at_once(
    county: County, clock: StoppedClock
) -> None:
    plan_id = await issued_plan(county, ONE_MEASURE)
    officer = county.http(county.officer)
    assert await _sweep_on(county, clock, date(2026, 5, 6)) == ["overdue"] * 6
    spring = {
        "first_day": "2026-04-28",
        "last_day": "2026-05-10",
        "kind": "vacation",
        "note": "春假",
    }
    made = await ok(officer.post("/calendar/days", json=spring))
    clock.now = morning(date(2026, 5, 11))
    await county.running.sweep("tasks due")
    page = await school_page(county, county.schools[0], plan_id)
    assert page["counts"]["overdue"] == 0, "after the vacation the task is due today"
    assert await _told(county) == ["overdue"] * 6, "a stage taken back is told to nobody"
    assert (await _sweep_on(county, clock, date(2026, 5, 12)))[6:] == ["overdue"] * 6
    await ok(officer.delete(f"/calendar/days/{made['id']}"))
    told = await _sweep_on(county, clock, date(2026, 5, 15))
    assert told[12:] == ["escalated"] * 6


async def test_a_county_without_a_working_day_silences_no_other(
    county: County, clock: StoppedClock
) -> None:
    stuck = await build_county(county.running, schools=1, clusters=1)
    for each in (stuck, county):
        await issued_plan(each, ONE_MEASURE)
    async with county.running.database.transaction(stuck.scope) as tx:
        tx.session.add(
            CalendarDays(
                id=new_id(),
                county_id=stuck.county_id,
                first_day=TODAY,
                last_day=date(2046, 1, 1),
                kind=DayKind.VACATION,
                note="误填",
                made_by=stuck.officer.person_id,
                made_at=clock.now,
            )
        )
    assert await _sweep_on(county, clock, date(2026, 5, 6)) == ["overdue"] * 6
    assert await _told(stuck) == []
