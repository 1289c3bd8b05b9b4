"""What a union's meeting decided becomes its own tasks, exactly once each."""

from datetime import date
from typing import Any
from uuid import UUID

from services.plans.kinds import Actor
from services.plans.work_plans.commands.making import NewMeasure
from shared.contracts.activities import (
    DecidedTask,
    JointMeetingDecided,
    JointMeetingTakenBack,
    MeetingKind,
)
from shared.contracts.plans import TaskAssigned, TaskCancelled
from shared.database import new_id
from tests.service.plans.county import NOW, County, School, issued_plan, ok, refused, school_page

ONE_MEASURE = (NewMeasure("召开教职工大会", Actor.SCHOOL, due_on=date(2026, 4, 30)),)


def decided(
    county: County, school: School, meeting: UUID, *tasks: DecidedTask, version: int = 2
) -> JointMeetingDecided:
    return JointMeetingDecided(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=school.union_id,
        subject_id=meeting,
        version=version,
        title="党政工联席会议",
        happened_on=date(2026, 3, 12),
        category="congress",
        kind=MeetingKind.JOINT,
        tasks=tasks,
        decided_by=school.chair.person_id,
        decided_by_name=school.chair.name,
    )


def taken_back(
    county: County, school: School, meeting: UUID, version: int = 3
) -> JointMeetingTakenBack:
    return JointMeetingTakenBack(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=school.union_id,
        subject_id=meeting,
        version=version,
        reason="登记重复",
        taken_back_by=school.chair.person_id,
        taken_back_by_name=school.chair.name,
    )


async def _task(county: County, school: School, task_id: UUID) -> dict[str, Any]:
    found: dict[str, Any] = await ok(county.http(school.chair).get(f"/tasks/{task_id}"))
    return found


async def test_a_decision_is_a_task_of_its_union_with_owner_day_and_the_way_back(
    county: County,
) -> None:
    plan_id = await issued_plan(county, ONE_MEASURE)
    school, meeting = county.schools[0], new_id()
    one = DecidedTask(
        decision_id=new_id(),
        text="暑假前完成食堂改造。",
        owner_id=school.teacher.person_id,
        due_on=date(2026, 6, 30),
    )
    event = decided(county, school, meeting, one)
    await county.running.deliver(event)
    await county.running.deliver(event)
    again = decided(county, school, meeting, one, version=5)
    await county.running.deliver(again)

    page = await school_page(county, school, plan_id)
    assert [task["text"] for task in page["tasks"]].count("暑假前完成食堂改造。") == 1
    task = await _task(county, school, one.decision_id)
    assert (task["own_line"], task["state"], task["due_on"]) == (True, "assigned", "2026-06-30")
    assert task["owner_name"] == school.teacher.name
    assert (task["source_id"], task["source_title"]) == (str(meeting), "党政工联席会议")
    [told] = await county.told(TaskAssigned)
    assert told.concerns == (school.teacher.person_id,)
    await refused(county.http(county.schools[1].chair).get(f"/tasks/{one.decision_id}"), 404)


async def test_without_a_plan_it_waits_until_one_is_issued(county: County) -> None:
    school, meeting = county.schools[0], new_id()
    one = DecidedTask(decision_id=new_id(), text="修好教工宿舍的热水器。")
    await county.running.deliver(decided(county, school, meeting, one))
    await refused(county.http(school.chair).get(f"/tasks/{one.decision_id}"), 404)
    await issued_plan(county, ONE_MEASURE)
    assert (await _task(county, school, one.decision_id))["state"] == "planned"


async def test_an_owner_of_another_union_is_left_out(county: County) -> None:
    await issued_plan(county, ONE_MEASURE)
    school, stranger = county.schools[0], county.schools[1].teacher
    one = DecidedTask(decision_id=new_id(), text="排好值班表。", owner_id=stranger.person_id)
    await county.running.deliver(decided(county, school, new_id(), one))
    assert (await _task(county, school, one.decision_id))["owner_id"] is None


async def test_minutes_taken_back_drop_what_is_not_done(county: County) -> None:
    await issued_plan(county, ONE_MEASURE)
    school, meeting = county.schools[0], new_id()
    done, left = (DecidedTask(decision_id=new_id(), text=text) for text in ("甲事。", "乙事。"))
    await county.running.deliver(decided(county, school, meeting, done, left))
    report = {"statement": "已办。", "done_on": "2026-03-14"}
    await ok(county.http(school.chair).post(f"/tasks/{done.decision_id}/report", json=report))
    await county.running.deliver(taken_back(county, school, meeting))

    assert (await _task(county, school, done.decision_id))["state"] == "done"
    dropped = await _task(county, school, left.decision_id)
    assert (dropped["state"], dropped["reason"]) == ("cancelled", "登记重复")
    assert dropped["history"][-1]["made_by_name"] == school.chair.name
    assert [event.subject_id for event in await county.told(TaskCancelled)] == [left.decision_id]


async def test_taken_back_before_it_was_heard_of_it_asks_for_nothing(county: County) -> None:
    await issued_plan(county, ONE_MEASURE)
    school, meeting = county.schools[0], new_id()
    one = DecidedTask(decision_id=new_id(), text="甲事。")
    await county.running.deliver(taken_back(county, school, meeting, version=3))
    await county.running.deliver(decided(county, school, meeting, one, version=2))
    await refused(county.http(school.chair).get(f"/tasks/{one.decision_id}"), 404)
