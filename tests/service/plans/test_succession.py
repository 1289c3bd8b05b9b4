"""Open tasks follow an office that is handed over, once, and come back when that is undone."""

from typing import Any
from uuid import uuid4

import pytest

from shared.contracts.directory import RoleHandedOver, RoleHandOverUndone
from shared.contracts.plans import TaskAssigned
from shared.contracts.roles import Role
from shared.web.identity import Caller
from tests.service.plans.county import NOW, TODAY, County, School, issued_plan, ok


def handed(county: County, school: School, giver: Caller, taker: Caller, **more: Any) -> Any:
    return RoleHandedOver(
        **{
            "occurred_at": NOW,
            "county_id": county.county_id,
            "union_id": school.union_id,
            "subject_id": uuid4(),
            "from_person_id": giver.person_id,
            "from_name": giver.name,
            "to_person_id": taker.person_id,
            "to_name": taker.name,
            "roles": (Role.UNION_CHAIR,),
            "day": TODAY,
            "takes_work": True,
            "made_by": county.officer.person_id,
            "made_by_name": county.officer.name,
            **more,
        }
    )


def undone(event: RoleHandedOver) -> RoleHandOverUndone:
    return RoleHandOverUndone(
        **event.model_dump(exclude={"event_id", "version"}), version=event.version + 1
    )


async def owned(county: County, school: School, plan_id: str) -> list[dict[str, Any]]:
    """Two tasks of the school that the chair took upon herself, one of them done."""
    asked = {"plan_id": plan_id, "union_id": str(school.union_id)}
    http = county.http(school.chair)
    tasks: list[dict[str, Any]] = (await ok(http.get("/tasks", params=asked)))["items"]
    for task in tasks:
        body = {"owner_id": str(school.chair.person_id)}
        await ok(http.post(f"/tasks/{task['id']}/assign", json=body))
    report = {"statement": "已办结。", "done_on": TODAY.isoformat()}
    await ok(http.post(f"/tasks/{tasks[0]['id']}/report", json=report))
    return tasks


async def owners(county: County, tasks: list[dict[str, Any]]) -> list[str]:
    http = county.http(county.officer)
    return [(await ok(http.get(f"/tasks/{task['id']}")))["owner_name"] for task in tasks]


async def test_open_tasks_go_to_the_successor_and_what_is_done_stays(county: County) -> None:
    plan_id = str(await issued_plan(county))
    school, other = county.schools[0], county.schools[1]
    chair, teacher = school.chair, school.teacher
    tasks = await owned(county, school, plan_id)
    elsewhere = await owned(county, other, plan_id)
    address = f"/waiting/unions/{school.union_id}"
    before = await ok(county.http(county.officer).get(address))
    assert before["owners"][0]["tasks"] == len(tasks) - 1
    event = handed(county, school, chair, teacher)
    await county.running.deliver(event)
    await county.running.deliver(event)
    assert await owners(county, tasks) == [chair.name, *[teacher.name] * (len(tasks) - 1)]
    assert set(await owners(county, elsewhere)) == {other.chair.name}
    told = [e for e in await county.told(TaskAssigned) if e.owner_id == teacher.person_id]
    assert {str(e.subject_id) for e in told} == {task["id"] for task in tasks[1:]}
    assert {e.concerns for e in told} == {(teacher.person_id,)}
    history = (await ok(county.http(chair).get(f"/tasks/{tasks[1]['id']}")))["history"]
    assert (history[-1]["move"], history[-1]["made_by_name"]) == ("assign", county.officer.name)
    after = await ok(county.http(county.officer).get(address))
    assert [row["owner_name"] for row in after["owners"]] == [teacher.name]

    await county.running.deliver(undone(event))
    assert set(await owners(county, tasks)) == {chair.name}


async def test_what_the_successor_did_or_passed_on_stays_when_it_is_undone(county: County) -> None:
    plan_id = str(await issued_plan(county))
    school = county.schools[0]
    officer = school.people[Role.UNION_OFFICER]
    tasks = await owned(county, school, plan_id)
    event = handed(county, school, school.chair, school.teacher)
    await county.running.deliver(event)
    http = county.http(school.chair)
    await ok(
        http.post(f"/tasks/{tasks[1]['id']}/assign", json={"owner_id": str(officer.person_id)})
    )
    await county.running.deliver(undone(event))
    assert (await owners(county, tasks))[1] == officer.name


@pytest.mark.parametrize("takes_work", [True, False])
async def test_an_undoing_that_overtakes_the_hand_over_leaves_everything(
    county: County, takes_work: bool
) -> None:
    plan_id = str(await issued_plan(county))
    school = county.schools[0]
    tasks = await owned(county, school, plan_id)
    event = handed(county, school, school.chair, school.teacher, takes_work=takes_work)
    if takes_work:
        await county.running.deliver(undone(event))
    await county.running.deliver(event)
    assert set(await owners(county, tasks)) == {school.chair.name}


async def test_what_is_open_in_a_school_is_for_itself_and_the_county(county: County) -> None:
    await issued_plan(county)
    address = f"/waiting/unions/{county.schools[0].union_id}"
    assert (await county.http(county.schools[1].chair).get(address)).status_code == 404
    unknown = await county.http(county.officer).get(f"/waiting/unions/{uuid4()}")
    assert unknown.status_code == 404
    mine = await ok(county.http(county.schools[0].chair).get(address))
    assert mine["to_sign"] == 1
