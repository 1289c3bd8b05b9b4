"""Offices change hands: who hears of it, and what stops asking the predecessor."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from shared.contracts.directory import RoleExpiring, RoleHandedOver, RoleHandOverUndone
from shared.contracts.roles import Role
from tests.service.notifications.world import TODAY, County, School, Task, count, inbox


def handed(county: County, school: School, **more: Any) -> dict[str, Any]:
    return county.envelope(school.union, subject_id=uuid4()) | {
        "from_person_id": school.chair,
        "from_name": "主席",
        "to_person_id": school.teacher,
        "to_name": "老师",
        "roles": (Role.UNION_CHAIR,),
        "day": TODAY,
        "takes_work": True,
        "made_by": county.officer,
        "made_by_name": "县干事",
        "concerns": (school.chair, school.teacher),
        **more,
    }


async def test_requests_to_sign_and_work_leave_the_predecessor_at_once(county: County) -> None:
    school = county.schools[0]
    task = Task(school)
    await county.running.deliver(county.issued(), county.assigned(task, school.chair))
    assert await count(county, county.as_chair(school)) == (2, 1)

    event = RoleHandedOver(**handed(county, school))
    await county.running.deliver(
        county.role_ended(school, TODAY - timedelta(days=1)),
        county.role(school.teacher, Role.UNION_CHAIR, school.union),
        event,
        county.assigned(task, school.teacher),
    )

    left = {notice["kind"]: notice for notice in await inbox(county, county.as_chair(school))}
    assert set(left) == {"task_assigned", "handed_over"}
    assert left["task_assigned"]["settled_at"] is not None
    assert left["handed_over"]["title"] == "换届交接：工会主席"
    mine = {notice["kind"]: notice for notice in await inbox(county, county.as_teacher(school))}
    assert set(mine) == {"plan_issued", "task_assigned", "handed_over"}
    assert mine["task_assigned"]["settled_at"] is None

    back = handed(county, school, subject_id=event.subject_id, version=2)
    await county.running.deliver(RoleHandOverUndone(**back))
    notices = {notice["kind"]: notice for notice in await inbox(county, county.as_teacher(school))}
    assert notices["handed_over"]["settled_at"] is not None
    assert notices["task_assigned"]["settled_at"] is not None
    assert notices["hand_over_undone"]["body"] == "主席交给老师的工会主席已撤销，仍由主席负责。"


async def test_the_end_of_a_term_is_told_to_holder_chair_and_county(county: County) -> None:
    school = county.schools[0]
    expiring = RoleExpiring(
        **county.envelope(school.union, subject_id=uuid4()),
        person_id=school.teacher,
        person_name="老师",
        title="工会委员",
        role=Role.UNION_OFFICER,
        first_day=date(2023, 9, 1),
        last_day=date(2026, 8, 31),
    )
    await county.running.deliver(expiring)
    for caller in (county.as_teacher(school), county.as_chair(school)):
        [notice] = await inbox(county, caller)
        assert notice["lines"][0]["text"] == "老师：工会委员，2026年8月31日（星期一）届满"
    [digest] = await inbox(county, county.as_officer)
    assert digest["lines"][0]["text"].startswith(f"{school.name}：老师，工会委员")
    assert await inbox(county, county.as_chair(county.schools[1])) == []
