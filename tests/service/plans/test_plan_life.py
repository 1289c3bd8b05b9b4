"""A county plan from draft to approval: mended, submitted, decided on by the right person."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from services.plans.work_plans.commands.making import NewPlan, make_plan
from shared.calendar import Period, PeriodKind
from shared.contracts.plans import PlanApproved, PlanReturned, PlanSubmitted, PlanWithdrawn
from shared.contracts.roles import Role
from shared.web.identity import Caller, Held
from tests.service.plans.county import (
    TODAY,
    County,
    approved_plan,
    draft_plan,
    issued_plan,
    ok,
    refused,
    school_page,
    seen,
)

SLIP = {"decided_by": "何主席", "decided_on": TODAY.isoformat(), "reference": "签批单3号"}


async def _plan(county: County, plan_id: UUID) -> dict[str, Any]:
    plan: dict[str, Any] = await ok(county.http(county.officer).get(f"/plans/{plan_id}"))
    return plan


async def test_submitting_and_deciding_are_told_to_those_concerned(county: County) -> None:
    plan_id = await approved_plan(county)
    assert [event.version for event in await county.told(PlanSubmitted)] == [2]
    [told] = await county.told(PlanApproved)
    assert (told.version, told.concerns) == (3, (county.officer.person_id,))
    assert (await _plan(county, plan_id))["state_label"] == "已批准"


async def test_the_drafter_does_not_decide_in_person(county: County) -> None:
    plan_id = await draft_plan(county)
    http = county.http(county.officer)
    await ok(http.post(f"/plans/{plan_id}/submit"))
    await refused(http.post(f"/plans/{plan_id}/approve", json={}), 403, "own-draft")
    reason = {"reason": "请补充。"}
    await refused(http.post(f"/plans/{plan_id}/return", json=reason), 403, "own-draft")
    assert (await _plan(county, plan_id))["state"] == "submitted"


async def test_another_officer_decides_only_where_the_chair_drafted(county: County) -> None:
    other = Caller(
        uuid4(), "另一位干事", county.county_id, (Held(Role.COUNTY_OFFICER, county.union_id),)
    )
    plan_id = await draft_plan(county)
    await ok(county.http(county.officer).post(f"/plans/{plan_id}/submit"))
    approving = county.http(other).post(f"/plans/{plan_id}/approve", json={})
    await refused(approving, 403, "chair-decides")
    wanted = NewPlan(county.union_id, "主席起草", Period(PeriodKind.CALENDAR_YEAR, 2026), ())
    async with county.running.database.transaction(county.scope) as tx:
        plan_id = (await make_plan(tx, county.chair, wanted)).id
    await ok(county.http(county.chair).post(f"/plans/{plan_id}/submit"))
    approving = county.http(county.chair).post(f"/plans/{plan_id}/approve", json={})
    await refused(approving, 403, "own-draft")
    view = await ok(county.http(county.chair).get(f"/plans/{plan_id}"))
    assert view["deciders"] == county.officer.name
    await ok(county.http(county.officer).post(f"/plans/{plan_id}/approve", json={}))


async def test_a_decision_on_paper_is_recorded_by_anybody_of_the_office(county: County) -> None:
    plan_id = await draft_plan(county)
    http = county.http(county.officer)
    await ok(http.post(f"/plans/{plan_id}/submit"))
    tomorrow = {**SLIP, "decided_on": "2026-03-17"}
    await refused(http.post(f"/plans/{plan_id}/approve", json={"slip": tomorrow}), 422, "invalid")
    back = await ok(
        http.post(f"/plans/{plan_id}/return", json={"reason": "补充培训。", "slip": SLIP})
    )
    assert (back["decision_paper"], back["return_reason"]) == (SLIP, "补充培训。")
    await ok(http.post(f"/plans/{plan_id}/submit"))
    approved = await ok(county.http(county.chair).post(f"/plans/{plan_id}/approve", json={}))
    assert approved["decision_paper"] is None, "this time it was decided in person"


async def test_a_submitted_plan_is_taken_back_to_be_mended(county: County) -> None:
    plan_id = await draft_plan(county)
    http = county.http(county.officer)
    await ok(http.post(f"/plans/{plan_id}/submit"))
    back = await ok(http.post(f"/plans/{plan_id}/withdraw"))
    assert (back["state"], back["county_chair"]) == ("draft", county.chair.name)
    assert "edit" in back["actions"]
    assert [event.version for event in await county.told(PlanWithdrawn)] == [3]
    await refused(
        county.http(county.chair).post(f"/plans/{plan_id}/approve", json={}),
        409,
        "plan-move-not-allowed",
    )


async def test_an_approved_plan_can_go_back_before_it_is_issued(county: County) -> None:
    plan_id = await approved_plan(county)
    reason = {"reason": "时间有误。"}
    back = await ok(county.http(county.chair).post(f"/plans/{plan_id}/return", json=reason))
    assert (back["state"], back["version"]) == ("returned", 4)
    assert [event.reason for event in await county.told(PlanReturned)] == ["时间有误。"]
    again = await ok(county.http(county.officer).post(f"/plans/{plan_id}/submit"))
    assert again["return_reason"] is None


async def test_a_draft_is_mended_in_all_its_parts(county: County) -> None:
    plan_id = await draft_plan(county)
    http = county.http(county.officer)
    plan = await _plan(county, plan_id)
    task = plan["tasks"][0]
    first, second = task["measures"][:2]
    edits: list[tuple[str, str, dict[str, Any] | None]] = [
        ("PATCH", f"/plans/{plan_id}", {"title": "新标题", "guiding_ideology": "服务教职工。"}),
        ("PATCH", f"/plans/tasks/{task['id']}", {"title": "新任务", "category": "activity"}),
        ("PATCH", f"/plans/measures/{first['id']}", {"due_on": None, "mandatory": False}),
        ("POST", f"/plans/tasks/{task['id']}/measures", {"text": "另报名单", "actor": "school"}),
        ("DELETE", f"/plans/measures/{second['id']}", None),
    ]
    for version, (method, path, body) in enumerate(edits, 1):
        stale = http.request(method, path, json=body, headers=seen(version - 1))
        await refused(stale, 412, "stale")
        reply = await http.request(method, path, json=body, headers=seen(version))
        assert reply.is_success, reply.text
        assert reply.headers["etag"] == f'"{version + 1}"'
    mended = await _plan(county, plan_id)
    assert (mended["title"], mended["guiding_ideology"]) == ("新标题", "服务教职工。")
    [task] = mended["tasks"]
    assert (task["title"], task["category"]) == ("新任务", "activity")
    texts = [measure["text"] for measure in task["measures"]]
    assert (texts[-1], len(texts)) == ("另报名单", 5)
    assert second["text"] not in texts
    assert (task["measures"][0]["due_on"], task["measures"][0]["mandatory"]) == (None, False)


async def test_a_measure_added_late_stands_with_its_task_on_every_page(county: County) -> None:
    plan_id = await draft_plan(county)
    http = county.http(county.officer)
    [first] = (await _plan(county, plan_id))["tasks"]
    second = {"title": "读书活动", "text": "办好读书活动。"}
    plan = await ok(http.post(f"/plans/{plan_id}/tasks", json=second, headers=seen(1)))
    path = f"/plans/tasks/{plan['tasks'][1]['id']}/measures"
    await ok(http.post(path, json={"text": "建一个读书角"}, headers=seen(2)))
    path = f"/plans/tasks/{first['id']}/measures"
    await ok(http.post(path, json={"text": "报送会议情况"}, headers=seen(3)))
    await ok(http.post(f"/plans/{plan_id}/submit"))
    await ok(county.http(county.chair).post(f"/plans/{plan_id}/approve", json={}))
    await ok(http.post(f"/plans/{plan_id}/issue", json={}, headers=seen(6)))
    page = await school_page(county, county.schools[0], plan_id)
    assert [(task["heading"], task["text"]) for task in page["tasks"]][-2:] == [
        ("民主管理", "报送会议情况"),
        ("读书活动", "建一个读书角"),
    ]


async def test_null_for_what_must_say_something_is_refused(county: County) -> None:
    plan_id = await draft_plan(county)
    http = county.http(county.officer)
    task = (await _plan(county, plan_id))["tasks"][0]
    for path, body in (
        (f"/plans/{plan_id}", {"title": None}),
        (f"/plans/tasks/{task['id']}", {"category": None}),
        (f"/plans/measures/{task['measures'][0]['id']}", {"mandatory": None}),
        (f"/plans/measures/{task['measures'][0]['id']}", {"colour": "red"}),
        (f"/plans/measures/{task['measures'][0]['id']}", {"due_on": "0226-03-01"}),
    ):
        await refused(http.patch(path, json=body, headers=seen(1)), 422, "invalid")
    assert (await _plan(county, plan_id))["version"] == 1


async def test_a_task_is_added_with_its_measures_and_taken_out_with_them(
    county: County,
) -> None:
    plan_id = await draft_plan(county)
    http = county.http(county.officer)
    task = {"title": "读书活动", "text": "办好读书活动。", "category": "activity"}
    plan = await ok(http.post(f"/plans/{plan_id}/tasks", json=task, headers=seen(1)))
    first, added = plan["tasks"]
    assert (added["title"], added["position"], added["measures"]) == ("读书活动", 2, [])
    measure = {"text": "建一个读书角"}
    path = f"/plans/tasks/{added['id']}/measures"
    plan = await ok(http.post(path, json=measure, headers=seen(2)))
    assert [m["text"] for m in plan["tasks"][1]["measures"]] == ["建一个读书角"]
    plan = await ok(http.delete(f"/plans/tasks/{first['id']}", headers=seen(3)))
    assert [t["title"] for t in plan["tasks"]] == ["读书活动"]
    assert (await _plan(county, plan_id))["version"] == 4


@pytest.mark.parametrize("make", [approved_plan, issued_plan])
async def test_what_has_left_the_drafter_is_not_mended(county: County, make: Any) -> None:
    plan_id = await make(county)
    plan = await _plan(county, plan_id)
    task = plan["tasks"][0]
    http = county.http(county.officer)
    version = seen(plan["version"])
    for method, path, body in (
        ("PATCH", f"/plans/{plan_id}", {"title": "新标题"}),
        ("PATCH", f"/plans/tasks/{task['id']}", {"title": "新任务"}),
        ("POST", f"/plans/{plan_id}/tasks", {"title": "新任务", "text": "新任务。"}),
        ("DELETE", f"/plans/tasks/{task['id']}", None),
        ("PATCH", f"/plans/measures/{task['measures'][0]['id']}", {"text": "改写"}),
        ("POST", f"/plans/tasks/{task['id']}/measures", {"text": "另报名单"}),
        ("DELETE", f"/plans/measures/{task['measures'][0]['id']}", None),
    ):
        request = http.request(method, path, json=body, headers=version)
        await refused(request, 409, "plan-move-not-allowed")


async def test_a_school_reads_an_issued_plan_with_all_its_measures(
    county: County, plan_id: UUID
) -> None:
    http = county.http(county.schools[0].teacher)
    plan = await ok(http.get(f"/plans/{plan_id}"))
    assert len(plan["tasks"][0]["measures"]) == 5
    assert plan["actions"] == []
    assert [line["id"] for line in await ok(http.get("/plans?year=2026"))] == [str(plan_id)]
    assert await ok(http.get("/plans?year=2027")) == []
