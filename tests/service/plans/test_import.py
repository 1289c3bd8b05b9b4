"""A document becomes a draft, is reviewed, and becomes a plan only when a person confirms it."""

from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from services.plans.plan_import.tables import ImportDraft
from services.plans.work_plans.tables import WorkPlan
from shared.contracts.roles import Role
from tests.service.plans.county import County, ok, refused, seen

TEXT = """清溪县教育工会2026年工作要点
一、民主管理
1.开好教职工大会。各基层工会三月底前召开教职工大会，审议学校工作报告。
2.推进校务公开。县教育工会印发公开目录；各基层工会每季度公开一次。
二、文体活动
1.开展健步走活动。各基层工会五月组织一次健步走。
"""
FILE = {"file": ("要点.md", TEXT.encode(), "text/markdown")}


async def _import(county: County) -> dict[str, Any]:
    draft: dict[str, Any] = await ok(county.http(county.officer).post("/drafts", files=FILE))
    return draft


async def _edit(county: County, draft: dict[str, Any], *edits: dict[str, Any]) -> dict[str, Any]:
    edited: dict[str, Any] = await ok(
        county.http(county.officer).post(
            f"/drafts/{draft['id']}/edits",
            json={"edits": list(edits)},
            headers=seen(draft["version"]),
        )
    )
    return edited


async def _stored(county: County, table: type[ImportDraft | WorkPlan]) -> int:
    async with county.running.database.transaction(county.scope) as tx:
        return await tx.session.scalar(select(func.count()).select_from(table)) or 0


async def test_looking_at_a_document_stores_nothing(county: County) -> None:
    found = await ok(county.http(county.officer).post("/drafts/parse", data={"text": TEXT}))
    assert len(found["plans"]) == 1
    assert await _stored(county, ImportDraft) == 0


async def test_a_draft_is_no_plan_before_it_is_confirmed(county: County) -> None:
    draft = await _import(county)
    assert (draft["name"], draft["state"]) == ("要点.md", "open")
    [plan] = draft["content"]["plans"]
    assert plan["year"] == 2026
    assert len(plan["tasks"]) == 3
    assert all(task["measures"] for task in plan["tasks"])
    assert await _stored(county, WorkPlan) == 0
    for task in plan["tasks"]:
        for start, end in task["spans"]:
            assert draft["source_text"][start:end].strip()


async def test_a_reviewed_draft_becomes_the_plan_it_shows(county: County) -> None:
    draft = await _import(county)
    first, second, third = (task["id"] for task in draft["content"]["plans"][0]["tasks"])
    draft = await _edit(
        county,
        draft,
        {"op": "describe", "plan": 0, "title": "2026年县教育工会工作要点"},
        {"op": "change_task", "task": first, "title": "教职工大会", "category": "congress"},
        {"op": "change_task", "task": first, "due_on": "2026-04-10"},
        {"op": "oblige", "task": third, "mandatory": False},
        {"op": "drop", "task": second},
        {"op": "add_measure", "task": third, "text": "报送照片以外的小结", "actor": "school"},
        {"op": "settle"},
    )
    assert draft["version"] == 2
    assert draft["open_doubts"] == [0]
    http = county.http(county.officer)
    plan = await ok(http.post(f"/drafts/{draft['id']}/confirm", json={"plan": 0, "year": 2026}))
    assert (plan["title"], plan["state"]) == ("2026年县教育工会工作要点", "draft")
    assert plan["tasks"][0]["title"] == "教职工大会"
    assert len(plan["tasks"]) == 2
    assert {m["due_on"] for m in plan["tasks"][0]["measures"]} == {"2026-04-10"}
    walk = plan["tasks"][1]["measures"]
    assert {m["due_on"] for m in walk} == {"2026-05-31"}, "the last day of the month named"
    assert not any(m["mandatory"] for m in walk)
    closed = http.post(f"/drafts/{draft['id']}/confirm", json={"plan": 0, "year": 2026})
    await refused(closed, 409, "draft-closed")
    assert plan["draft_id"] == draft["id"]


async def test_a_month_given_to_a_task_is_its_measures_too(county: County) -> None:
    draft = await _import(county)
    first = draft["content"]["plans"][0]["tasks"][0]
    assert first["months"] == [3]
    draft = await _edit(
        county, draft, {"op": "change_task", "task": first["id"], "months": [6]}, {"op": "settle"}
    )
    http = county.http(county.officer)
    plan = await ok(http.post(f"/drafts/{draft['id']}/confirm", json={"year": 2026}))
    [measure] = plan["tasks"][0]["measures"]
    assert measure["due_on"] == "2026-06-30"


async def test_the_days_of_a_document_are_proposed_and_follow_the_year_chosen(
    county: County,
) -> None:
    text = TEXT.replace("五月组织", "5月20日前组织").replace("每季度公开", "9月公开")
    http = county.http(county.officer)
    draft = await ok(http.post("/drafts", data={"text": text}))
    measures = [m for task in draft["content"]["plans"][0]["tasks"] for m in task["measures"]]
    assert [
        m["due"] and (m["due"]["on"], m["due"]["words"], m["due"]["basis"]) for m in measures
    ] == [
        ("2026-03-31", "三月底前", "day"),
        None,
        ("2026-09-30", "9月", "month"),
        ("2026-05-20", "5月20日前", "day"),
    ]
    draft = await _edit(
        county,
        draft,
        {"op": "change_measure", "measure": measures[2]["id"], "due_on": "2027-06-01"},
        {"op": "change_measure", "measure": measures[3]["id"], "due_on": None},
    )
    body = {"year": 2027, "accept": ["year-differs"]}
    plan = await ok(http.post(f"/drafts/{draft['id']}/confirm", json=body))
    days = [m["due_on"] for task in plan["tasks"] for m in task["measures"]]
    assert days == ["2027-03-31", None, "2027-06-01", None]


async def test_the_monthly_table_of_a_plan_with_tasks_is_for_reference(county: County) -> None:
    table = (
        "三、月度安排\n月份\t工作安排\n三月\t召开教职工大会（各基层工会）\n"
        "四月\t印发公开目录（县教育工会）\n五月\t组织健步走（各基层工会）\n"
    )
    http = county.http(county.officer)
    draft = await ok(http.post("/drafts", data={"text": TEXT + table}))
    tasks = draft["content"]["plans"][0]["tasks"]
    rows = [task for task in tasks if task["from_month_list"]]
    assert [(row["dropped"], row["repeats"] is not None) for row in rows] == [(True, True)] * 3
    by_table = tasks[1]["measures"][0]["due"]
    assert (by_table["on"], by_table["basis"]) == ("2026-04-30", "table")
    draft = await _edit(county, draft, {"op": "restore", "task": rows[2]["id"]})
    plan = await ok(http.post(f"/drafts/{draft['id']}/confirm", json={"year": 2026}))
    assert [task["title"] for task in plan["tasks"]][3:] == ["组织健步走（各基层工会）"]
    assert plan["tasks"][3]["measures"][0]["due_on"] == "2026-05-31"


async def test_the_same_plan_again_or_another_year_is_asked_about_once(county: County) -> None:
    http = county.http(county.officer)
    first, second = await _import(county), await _import(county)
    await ok(http.post(f"/drafts/{first['id']}/confirm", json={"year": 2026}))
    path, wanted = f"/drafts/{second['id']}/confirm", {"year": 2027}
    problem = await refused(http.post(path, json=wanted), 409, "needs-confirming")
    assert problem["warnings"] == [
        {
            "code": "same-title",
            "sentence": "3月16日已建立同名计划《清溪县教育工会2026年工作要点》，还要再建一份吗？",
        },
        {"code": "year-differs", "sentence": "标题写的是 2026 年，您选的是 2027 年，确定吗？"},
    ]
    half = {**wanted, "accept": ["year-differs"]}
    problem = await refused(http.post(path, json=half), 409, "needs-confirming")
    assert [warning["code"] for warning in problem["warnings"]] == ["same-title"]
    await ok(http.post(path, json={**wanted, "accept": ["year-differs", "same-title"]}))


async def test_drafts_are_listed_by_title(county: County) -> None:
    draft = await _import(county)
    await _edit(county, draft, {"op": "describe", "plan": 0, "title": "新的标题"})
    [line] = await ok(county.http(county.officer).get("/drafts"))
    assert (line["title"], line["name"]) == ("新的标题", "要点.md")


async def test_the_term_to_sign_goes_from_the_document_to_the_plan(county: County) -> None:
    opening = "要点\n现印发给你们，请于十个工作日内签收。\n一、民主"
    http = county.http(county.officer)
    draft = await ok(http.post("/drafts", data={"text": TEXT.replace("要点\n一、民主", opening)}))
    assert [left["code"] for left in draft["content"]["left_out"]] == ["sign-term"]
    plan = await ok(http.post(f"/drafts/{draft['id']}/confirm", json={"year": 2026}))
    preview = await ok(http.get(f"/plans/{plan['id']}/issue"))
    assert (preview["sign_within"], preview["sign_within_from"]) == (10, "document")


async def test_doubts_are_looked_at_or_knowingly_passed_over(county: County) -> None:
    http = county.http(county.officer)
    draft = await ok(http.post("/drafts", data={"text": TEXT.replace("2026年", "")}))
    assert draft["open_doubts"][0] > 0
    body = {"year": 2026}
    problem = await refused(
        http.post(f"/drafts/{draft['id']}/confirm", json=body), 409, "doubts-open"
    )
    assert problem["doubts"] == draft["open_doubts"][0]
    await ok(http.post(f"/drafts/{draft['id']}/confirm", json={**body, "accept_doubts": True}))


async def test_doubts_about_a_plan_as_a_whole_are_looked_at_one_by_one(county: County) -> None:
    http = county.http(county.officer)
    unclear = TEXT.replace("2026年", "").replace("健步走。", "健步走活动，并于活动结束以后将参加")
    draft = await ok(http.post("/drafts", data={"text": unclear}))
    own = draft["content"]["plans"][0]["doubts"]
    assert [doubt["code"] for doubt in own] == ["year-missing", "text-cut"]
    left = draft["open_doubts"][0]

    draft = await _edit(county, draft, {"op": "settle", "plan": 0, "doubt": 1})
    assert draft["open_doubts"] == [left - 1]
    assert [d["settled"] for d in draft["content"]["plans"][0]["doubts"]] == [False, True]
    draft = await _edit(county, draft, {"op": "settle", "plan": 0, "doubt": 0})
    assert draft["open_doubts"] == [left - 2]
    draft = await _edit(county, draft, {"op": "settle", "plan": 0})
    assert draft["open_doubts"] == [0]


@pytest.mark.parametrize(
    ("edit", "code"),
    [
        ({"plan": 0, "doubt": 9}, "draft-item-unknown"),
        ({"plan": 7}, "draft-item-unknown"),
        ({"doubt": 0}, "invalid"),
        ({"plan": 0, "task": "t1"}, "invalid"),
    ],
)
async def test_a_doubt_that_is_not_there_is_refused(
    county: County, edit: dict[str, Any], code: str
) -> None:
    draft = await _import(county)
    asked = county.http(county.officer).post(
        f"/drafts/{draft['id']}/edits",
        json={"edits": [{"op": "settle"} | edit]},
        headers=seen(draft["version"]),
    )
    await refused(asked, 422, code)


async def test_two_reviewers_do_not_overwrite_each_other(county: County) -> None:
    draft = await _import(county)
    edit = {"op": "describe", "plan": 0, "title": "甲"}
    await _edit(county, draft, edit)
    http = county.http(county.chair)
    body = {"edits": [{**edit, "title": "乙"}]}
    path = f"/drafts/{draft['id']}/edits"
    await refused(http.post(path, json=body, headers=seen(1)), 412, "stale")
    kept = await ok(http.get(f"/drafts/{draft['id']}"))
    assert kept["content"]["plans"][0]["title"] == "甲"


async def test_of_several_edits_all_are_stored_or_none(county: County) -> None:
    draft = await _import(county)
    body = {
        "edits": [
            {"op": "describe", "plan": 0, "title": "甲"},
            {"op": "drop", "task": "t99"},
        ]
    }
    http = county.http(county.officer)
    path = f"/drafts/{draft['id']}"
    await refused(http.post(f"{path}/edits", json=body, headers=seen(1)), 422, "draft-item-unknown")
    assert (await ok(http.get(path)))["version"] == 1


async def test_edits_nobody_knows_or_that_say_nothing_are_refused(county: County) -> None:
    draft = await _import(county)
    http = county.http(county.officer)
    for edit in (
        {"op": "explode", "task": "t1"},
        {"op": "drop", "task": "t1", "colour": "red"},
        {"op": "change_task", "task": "t1", "title": None},
        {"op": "change_task", "task": "t1", "months": [13]},
        {"op": "merge", "tasks": ["t1"]},
    ):
        request = http.post(f"/drafts/{draft['id']}/edits", json={"edits": [edit]}, headers=seen(1))
        await refused(request, 422, "invalid")


async def test_a_document_of_two_plans_asks_which_one_is_meant(county: County) -> None:
    second = TEXT.replace("清溪县教育工会2026年工作要点", "清溪县东坡小学工会2026年工作计划")
    http = county.http(county.officer)
    draft = await ok(http.post("/drafts", data={"text": f"{TEXT}\n\n{second}"}))
    plans = draft["content"]["plans"]
    assert len(plans) == 2
    ids = [task["id"] for plan in plans for task in plan["tasks"]]
    assert len(set(ids)) == len(ids)
    body = {"plan": 2, "year": 2026, "accept_doubts": True}
    confirming = http.post(f"/drafts/{draft['id']}/confirm", json=body)
    await refused(confirming, 422, "draft-item-unknown")
    plan = await ok(http.post(f"/drafts/{draft['id']}/confirm", json={**body, "plan": 1}))
    assert "东坡小学" in plan["title"]


async def test_a_term_plan_names_its_term(county: County) -> None:
    draft = await _import(county)
    http = county.http(county.officer)
    path = f"/drafts/{draft['id']}/confirm"
    body = {"period_kind": "term", "year": 2025, "accept_doubts": True}
    await refused(http.post(path, json=body), 422, "invalid")
    plan = await ok(http.post(path, json={**body, "term": 2}))
    assert plan["period"] == "2025—2026学年第二学期"


async def test_a_discarded_draft_is_closed(county: County) -> None:
    draft = await _import(county)
    http = county.http(county.officer)
    assert (await ok(http.post(f"/drafts/{draft['id']}/discard")))["state"] == "discarded"
    await refused(http.post(f"/drafts/{draft['id']}/discard"), 409, "draft-closed")
    assert (await ok(http.get(f"/drafts/{draft['id']}")))["actions"] == []


async def test_importing_twice_with_one_key_keeps_one_draft(county: County) -> None:
    http = county.http(county.officer)
    key = {"Idempotency-Key": f"import-{county.county_id}"}
    first = await http.post("/drafts", files=FILE, headers=key)
    second = await http.post("/drafts", files=FILE, headers=key)
    assert first.json() == second.json()
    assert len(await ok(http.get("/drafts"))) == 1


async def test_nothing_or_two_things_at_once_are_not_read(county: County) -> None:
    http = county.http(county.officer)
    await refused(http.post("/drafts"), 422, "invalid")
    await refused(http.post("/drafts", files=FILE, data={"text": TEXT}), 422, "invalid")
    await refused(http.post("/drafts", files={"file": ("要点.wps", b"\xd0\xcf\x11\xe0")}), 422)


async def test_drafts_are_the_county_offices(county: County) -> None:
    draft = await _import(county)
    for caller in (county.schools[0].chair, county.people[Role.AUDITOR]):
        http = county.http(caller)
        await refused(http.get("/drafts"), 403)
        await refused(http.get(f"/drafts/{UUID(draft['id'])}"), 403)
        await refused(http.post("/drafts", files=FILE), 403)
