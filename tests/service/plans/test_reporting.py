"""A school reports, the county answers, and each step is written down once."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from services.plans.kinds import Actor
from services.plans.work_plans.commands.making import NewMeasure
from shared.contracts.plans import (
    TaskAssigned,
    TaskCancelled,
    TaskCompleted,
    TaskExempted,
    TaskRejected,
    TaskReopened,
)
from tests.service.plans.county import TODAY, County, issued_plan, ok, refused, school_page

REPORT = {"statement": "已召开，全体教职工参加。", "done_on": TODAY.isoformat()}
PDF = {"file": ("小结.pdf", b"%PDF-1.7", "application/pdf")}


async def _tasks(county: County, plan_id: UUID) -> list[dict[str, Any]]:
    page = await school_page(county, county.schools[0], plan_id)
    tasks: list[dict[str, Any]] = page["tasks"]
    return tasks


async def test_one_statement_and_a_day_are_enough(county: County, plan_id: UUID) -> None:
    task = (await _tasks(county, plan_id))[0]
    http = county.http(county.schools[0].chair)
    done = await ok(http.post(f"/tasks/{task['id']}/report", json=REPORT))
    assert (done["state"], done["state_label"], done["done_on"]) == (
        "done",
        "已完成",
        REPORT["done_on"],
    )
    [told] = await county.told(TaskCompleted)
    assert (str(told.subject_id), told.version, told.plan_id) == (task["id"], 2, plan_id)


async def test_a_report_from_paper_keeps_the_day_it_was_really_done(
    county: County, plan_id: UUID
) -> None:
    task = (await _tasks(county, plan_id))[0]
    http = county.http(county.schools[0].chair)
    paper = {**REPORT, "done_on": "2026-03-02", "from_paper": True}
    done = await ok(http.post(f"/tasks/{task['id']}/report", json=paper))
    assert (done["done_on"], done["from_paper"]) == ("2026-03-02", True)
    detail = await ok(http.get(f"/tasks/{task['id']}"))
    assert detail["history"][0]["facts"]["from_paper"] == "true"


async def test_what_was_done_more_than_a_week_before_is_marked_as_recorded_late(
    county: County, plan_id: UUID
) -> None:
    first, _, third = await _tasks(county, plan_id)
    http = county.http(county.schools[0].chair)
    for task, done_on, late in ((first, "2026-03-09", False), (third, "2026-03-08", True)):
        report = {**REPORT, "done_on": done_on}
        done = await ok(http.post(f"/tasks/{task['id']}/report", json=report))
        assert done["from_paper"] is late, done_on
    assert [event.from_paper for event in await county.told(TaskCompleted)] == [False, True]


async def test_a_file_is_needed_only_where_the_county_marked_it(
    county: County, plan_id: UUID
) -> None:
    task = (await _tasks(county, plan_id))[1]
    school = county.schools[0]
    http = county.http(school.chair)
    assert task["file_required"]
    await refused(http.post(f"/tasks/{task['id']}/report", json=REPORT), 422, "file-needed")
    missing = {**REPORT, "file_id": str(uuid4())}
    await refused(http.post(f"/tasks/{task['id']}/report", json=missing), 422)
    stored = await ok(http.post("/files", data={"union_id": str(school.union_id)}, files=PDF))
    report = {**REPORT, "file_id": stored["id"]}
    done = await ok(http.post(f"/tasks/{task['id']}/report", json=report))
    assert done["file_id"] == stored["id"]
    kept = await county.http(county.officer).get(f"/files/{stored['id']}")
    assert kept.content == b"%PDF-1.7"
    assert kept.headers["content-disposition"].startswith("attachment")


async def test_the_county_does_its_own_tasks_in_the_same_way(county: County) -> None:
    own = NewMeasure("汇总小结", Actor.COUNTY, file_required=True)
    plan_id = await issued_plan(county, (own, NewMeasure("报小结", Actor.SCHOOL)))
    http = county.http(county.officer)
    listed = await ok(http.get("/tasks", params={"union_id": str(county.union_id)}))
    [task] = [task for task in listed["items"] if task["plan_id"] == str(plan_id)]
    stored = await ok(http.post("/files", data={"union_id": str(county.union_id)}, files=PDF))
    report = {**REPORT, "file_id": stored["id"]}
    assert (await ok(http.post(f"/tasks/{task['id']}/report", json=report)))["state"] == "done"


async def test_a_report_of_tomorrow_or_without_words_is_refused(
    county: County, plan_id: UUID
) -> None:
    task = (await _tasks(county, plan_id))[0]
    http = county.http(county.schools[0].chair)
    path = f"/tasks/{task['id']}/report"
    tomorrow = {**REPORT, "done_on": "2026-03-17"}
    await refused(http.post(path, json=tomorrow), 422, "done-in-future")
    for wrong in (
        {**REPORT, "statement": " "},
        {**REPORT, "statement": "字" * 2001},
        {**REPORT, "done_on": "0226-03-01"},
        {**REPORT, "photo": "x"},
        {"done_on": REPORT["done_on"]},
    ):
        await refused(http.post(path, json=wrong), 422, "invalid")
    problem = await refused(http.post(path, json={**REPORT, "done_on": "0226-03-01"}), 422)
    assert problem["title"] == "填写有误：done_on年份不对，请检查日期。"


async def test_the_county_sends_a_report_back_and_who_reported_is_told(
    county: County, plan_id: UUID
) -> None:
    task = (await _tasks(county, plan_id))[0]
    school = county.schools[0]
    http = county.http(school.chair)
    await ok(http.post(f"/tasks/{task['id']}/report", json=REPORT))
    officer = county.http(county.officer)
    reason = {"reason": "请写明参加人数。"}
    await ok(officer.post(f"/tasks/{task['id']}/return", json=reason))
    [told] = await county.told(TaskRejected)
    assert (told.reason, told.concerns) == (reason["reason"], (school.chair.person_id,))
    back = (await _tasks(county, plan_id))[0]
    assert (back["state"], back["reason"]) == ("in_progress", reason["reason"])
    again = await ok(http.post(f"/tasks/{task['id']}/report", json=REPORT))
    assert again["reason"] is None
    detail = await ok(http.get(f"/tasks/{task['id']}"))
    steps = [(step["move"], step["made_by_name"]) for step in detail["history"]]
    assert steps == [
        ("report", school.chair.name),
        ("return", county.officer.name),
        ("report", school.chair.name),
    ]


async def test_a_report_can_be_taken_back(county: County, plan_id: UUID) -> None:
    task = (await _tasks(county, plan_id))[0]
    http = county.http(county.schools[0].chair)
    await refused(http.post(f"/tasks/{task['id']}/take-back"), 409, "task-move-not-allowed")
    await ok(http.post(f"/tasks/{task['id']}/report", json=REPORT))
    assert (await ok(http.post(f"/tasks/{task['id']}/take-back")))["state"] == "in_progress"
    [told] = await county.told(TaskReopened)
    assert told.version == 3


async def test_an_exemption_has_a_reason_and_can_be_taken_back(
    county: County, plan_id: UUID
) -> None:
    task = (await _tasks(county, plan_id))[0]
    officer = county.http(county.officer)
    await refused(officer.post(f"/tasks/{task['id']}/exempt", json={}), 422, "invalid")
    reason = {"reason": "学校正在搬迁。"}
    freed = await ok(officer.post(f"/tasks/{task['id']}/exempt", json=reason))
    assert (freed["state"], freed["reason"]) == ("exempted", reason["reason"])
    assert [event.reason for event in await county.told(TaskExempted)] == [reason["reason"]]
    again = await ok(officer.post(f"/tasks/{task['id']}/oblige"))
    assert (again["state"], again["reason"]) == ("planned", None)


async def test_a_dropped_task_is_told_and_can_be_restored(county: County, plan_id: UUID) -> None:
    optional = (await _tasks(county, plan_id))[2]
    http = county.http(county.schools[0].chair)
    why = {"reason": "与学校的运动会重复。"}
    dropped = await ok(http.post(f"/tasks/{optional['id']}/drop", json=why))
    assert (dropped["state"], dropped["reason"]) == ("cancelled", why["reason"])
    assert len(await county.told(TaskCancelled)) == 1
    again = await ok(http.post(f"/tasks/{optional['id']}/restore"))
    assert (again["state"], again["reason"]) == ("planned", None)
    assert len(await county.told(TaskReopened)) == 1


async def test_an_owner_reports_the_own_task_and_no_other(county: County, plan_id: UUID) -> None:
    first, _, third = await _tasks(county, plan_id)
    school = county.schools[0]
    chair, teacher = county.http(school.chair), county.http(school.teacher)
    owner = {"owner_id": str(school.teacher.person_id)}
    assigned = await ok(chair.post(f"/tasks/{first['id']}/assign", json=owner))
    assert (assigned["owner_name"], assigned["state"]) == (school.teacher.name, "assigned")
    [told] = await county.told(TaskAssigned)
    assert told.concerns == (school.teacher.person_id,)
    await ok(teacher.post(f"/tasks/{first['id']}/start"))
    await ok(teacher.post(f"/tasks/{first['id']}/report", json=REPORT))
    await refused(teacher.post(f"/tasks/{third['id']}/report", json=REPORT), 403)
    mine = await ok(teacher.get("/tasks", params={"mine": "true"}))
    assert [task["id"] for task in mine["items"]] == [first["id"]]


async def test_somebody_of_another_school_cannot_be_owner(county: County, plan_id: UUID) -> None:
    task = (await _tasks(county, plan_id))[0]
    other = {"owner_id": str(county.schools[1].teacher.person_id)}
    http = county.http(county.schools[0].chair)
    await refused(http.post(f"/tasks/{task['id']}/assign", json=other), 422, "invalid")


async def test_a_double_submit_has_one_effect(county: County, plan_id: UUID) -> None:
    task = (await _tasks(county, plan_id))[0]
    http = county.http(county.schools[0].chair)
    key = {"Idempotency-Key": f"report-{task['id']}"}
    path = f"/tasks/{task['id']}/report"
    first = await http.post(path, json=REPORT, headers=key)
    second = await http.post(path, json=REPORT, headers=key)
    assert (first.status_code, second.json()) == (200, first.json())
    assert len(await county.told(TaskCompleted)) == 1
    other = {**REPORT, "statement": "另一份。"}
    await refused(http.post(path, json=other, headers=key), 422, "idempotency-key-reused")


@pytest.mark.parametrize("name", ["bad\x01name.pdf", "..\\..\\小结.pdf", "a/b/小结.pdf"])
async def test_a_strange_file_name_is_made_plain(county: County, name: str) -> None:
    school = county.schools[0]
    file = {"file": (name, b"%PDF-1.7", "application/pdf")}
    stored = await ok(
        county.http(school.chair).post(
            "/files", data={"union_id": str(school.union_id)}, files=file
        )
    )
    assert stored["name"].isprintable()
    assert not set(stored["name"]) & {"/", "\\"}
