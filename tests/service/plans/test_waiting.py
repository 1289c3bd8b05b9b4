"""What waits for whom: to sign, to do, to decide, to finish."""

from datetime import date
from typing import Any
from uuid import UUID

from services.plans.kinds import Actor
from services.plans.work_plans.commands.making import NewMeasure
from shared.contracts.roles import Role
from shared.web.identity import Caller
from tests.service.plans.county import (
    NOW,
    TODAY,
    County,
    approved_plan,
    draft_plan,
    issued_plan,
    ok,
    school_page,
)
from tests.service.running import StoppedClock


async def _waiting(county: County, caller: Caller) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = await ok(county.http(caller).get("/waiting"))
    return items


def _lines(items: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    return [(item["kind"], item["title"], item["group"]) for item in items]


async def test_a_chair_signs_and_then_sees_what_is_due_soon(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    chair = county.schools[0].chair
    [sign] = await _waiting(county, chair)
    assert (sign["kind"], sign["group"], sign["due_label"]) == ("sign_plan", "sign", "还有 18 天")
    await ok(county.http(chair).post(sign["act"]["path"], json={}))
    assert await _waiting(county, chair) == [], "nothing is due within 30 days"
    clock.now = NOW.replace(month=4, day=29)
    items = await _waiting(county, chair)
    assert _lines(items) == [
        ("do_task", "召开教职工大会，审议工作报告", "week"),
        ("do_task", "报送活动小结", "later"),
    ]
    assert items[1]["act"]["needs"] == ["statement", "done_on", "file_id"]
    report = {"statement": "已办。", "done_on": TODAY.isoformat()}
    await ok(county.http(chair).post(items[0]["act"]["path"], json=report))
    assert len(await _waiting(county, chair)) == 1
    await ok(county.http(county.officer).post(f"/plans/{plan_id}/close"))
    assert await _waiting(county, chair) == [], "a closed plan asks for nothing"


async def test_secretary_and_principal_may_sign_and_a_teacher_has_nothing_to_do(
    county: County, plan_id: UUID
) -> None:
    school = county.schools[0]
    for role in (Role.PRINCIPAL, Role.PARTY_SECRETARY):
        assert [item["kind"] for item in await _waiting(county, school.people[role])] == [
            "sign_plan"
        ]
    assert await _waiting(county, school.teacher) == []


async def test_an_owner_sees_the_own_task_and_the_chair_that_it_waits_for_the_owner(
    county: County, clock: StoppedClock
) -> None:
    measure = NewMeasure("健步走", Actor.SCHOOL, due_on=date(2026, 4, 3))
    plan_id = await issued_plan(county, (measure,))
    school = county.schools[0]
    page = await school_page(county, school, plan_id)
    chair = county.http(school.chair)
    await ok(chair.post(f"/school-plans/{page['id']}/sign", json={}))
    owner = {"owner_id": str(school.teacher.person_id)}
    await ok(chair.post(f"/tasks/{page['tasks'][0]['id']}/assign", json=owner))
    line = {"text": "读书角", **owner}
    await ok(chair.post(f"/school-plans/{page['id']}/lines", json=line))
    assert _lines(await _waiting(county, school.teacher)) == [
        ("do_task", "健步走", "later"),
        ("do_task", "读书角", "later"),
    ]
    assert [item["group"] for item in await _waiting(county, school.chair)] == ["others"] * 2
    clock.now = NOW.replace(month=4, day=7)
    [late, undated] = await _waiting(county, school.teacher)
    assert (late["group"], late["due_label"]) == ("overdue", "已逾期 4 天")
    assert undated["due_label"] == "不限日期"


async def test_what_was_sent_back_waits_whenever_it_is_due(county: County, plan_id: UUID) -> None:
    school = county.schools[0]
    page = await school_page(county, school, plan_id)
    chair, officer = county.http(school.chair), county.http(county.officer)
    await ok(chair.post(f"/school-plans/{page['id']}/sign", json={}))
    task = page["tasks"][2]
    report = {"statement": "已办。", "done_on": TODAY.isoformat()}
    await ok(chair.post(f"/tasks/{task['id']}/report", json=report))
    await ok(officer.post(f"/tasks/{task['id']}/return", json={"reason": "请补充人数。"}))
    [item] = await _waiting(county, school.chair)
    assert (item["title"], item["facts"]) == (task["text"], {"returned": "请补充人数。"})


async def test_a_plan_waits_for_its_drafter_then_the_chair_then_its_drafter(
    county: County,
) -> None:
    plan_id = await draft_plan(county)
    assert _lines(await _waiting(county, county.officer)) == [
        ("finish_plan", "提交审批《2026年工作要点》", "later")
    ]
    assert await _waiting(county, county.chair) == []
    await ok(county.http(county.officer).post(f"/plans/{plan_id}/submit"))
    [decide] = await _waiting(county, county.chair)
    assert (decide["kind"], decide["group"]) == ("decide_plan", "decide")
    assert decide["from_whom"] == county.officer.name
    [others] = await _waiting(county, county.officer)
    assert (others["kind"], others["group"], others["act"]) == ("decide_plan", "others", None)
    await ok(county.http(county.chair).post(decide["act"]["path"], json={}))
    assert await _waiting(county, county.chair) == []
    [issue] = await _waiting(county, county.officer)
    assert (issue["title"], issue["group"], issue["act"]) == (
        "下发《2026年工作要点》",
        "decide",
        None,
    )


async def test_tasks_wait_only_once_their_plan_is_signed_or_somebody_was_named(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    school = county.schools[0]
    page = await school_page(county, school, plan_id)
    officer = school.people[Role.UNION_OFFICER]
    clock.now = NOW.replace(month=4, day=29)
    assert [item["group"] for item in await _waiting(county, school.chair)] == ["sign"]
    assert await _waiting(county, officer) == []
    owner = {"owner_id": str(officer.person_id)}
    chair = county.http(school.chair)
    await ok(chair.post(f"/tasks/{page['tasks'][0]['id']}/assign", json=owner))
    assert [item["kind"] for item in await _waiting(county, officer)] == ["do_task"]
    await ok(chair.post(f"/school-plans/{page['id']}/sign", json={}))
    assert len(await _waiting(county, officer)) == 2


async def test_the_county_sees_how_many_schools_have_yet_to_sign(
    county: County, plan_id: UUID
) -> None:
    [watch] = [
        item for item in await _waiting(county, county.officer) if item["kind"] == "watch_signing"
    ]
    assert (watch["title"], watch["group"]) == ("《2026年工作要点》还有 6 所未签收", "others")
    assert watch["link"] == f"/plans/{plan_id}/wall"
    for school in county.schools:
        page = await school_page(county, school, plan_id)
        await ok(county.http(school.chair).post(f"/school-plans/{page['id']}/sign", json={}))
    kinds = {item["kind"] for item in await _waiting(county, county.officer)}
    assert "watch_signing" not in kinds


async def test_nothing_waits_for_the_auditor(county: County) -> None:
    await approved_plan(county)
    await draft_plan(county)
    assert await _waiting(county, county.people[Role.AUDITOR]) == []


async def test_the_countys_tasks_for_its_clusters_are_told_apart_by_name(
    county: County, plan_id: UUID, clock: StoppedClock
) -> None:
    clock.now = NOW.replace(month=5, day=11)
    titles = [item["title"] for item in await _waiting(county, county.officer)]
    assert [title for title in titles if "片区交流" in title] == [
        "第1片区：组织片区交流",
        "第2片区：组织片区交流",
        "第3片区：组织片区交流",
    ]
