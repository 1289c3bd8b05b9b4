"""The main job at the platform's door: from a document to a wall on which every school shows.

Where sample plans are at hand they are taken, besides one written here.
"""

from pathlib import Path
from typing import Any

import httpx
import pytest

from services.demo.plan import county_plan, plan_period
from services.demo.timeline import calendar_of
from tests.e2e.door import Door
from tests.e2e.papers import OWN_PLAN, page_of
from tests.e2e.world import PASSWORD, World

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples"
SMALL, LARGE = "08", "01"  # schools of 12 and of 240 people
SCHOOLS = 12

pytestmark = pytest.mark.timeout(300, func_only=True)


def documents() -> list[Any]:
    found = sorted([*SAMPLES.glob("000*.txt"), *SAMPLES.glob("001*.txt")])
    named = [pytest.param(path.name, path.read_bytes(), id=path.stem[:3]) for path in found]
    return [pytest.param("own.txt", OWN_PLAN.encode(), id="own"), *named]


async def issue(world: World, name: str, content: bytes) -> dict[str, Any]:
    """Import, review, confirm, submit, approve and issue a document; the issued plan."""
    officer, chair = await world.door("county"), await world.door("county-chair")
    draft = await officer.upload("/plans/drafts", name, content)
    assert sum(len(plan["tasks"]) for plan in draft["content"]["plans"]) > 0
    first = draft["content"]["plans"][0]["tasks"][0]
    edits = [
        {"op": "change_task", "task": first["id"], "title": "第一项任务"},
        {"op": "settle"},
    ]
    draft = await officer.post(
        f"/plans/drafts/{draft['id']}/edits", {"edits": edits}, seen=draft["version"]
    )
    # The samples are of other years, and one document is imported more than once.
    period = {
        "period_kind": "calendar_year",
        "year": 2027,
        "accept": ["same-title", "year-differs"],
    }
    made = await officer.post(f"/plans/drafts/{draft['id']}/confirm", period)
    await officer.post(f"/plans/plans/{made['id']}/submit")
    approved = await chair.post(f"/plans/plans/{made['id']}/approve")
    issued: dict[str, Any] = await officer.post(
        f"/plans/plans/{made['id']}/issue", seen=approved["version"]
    )
    await world.settle()
    return issued


@pytest.mark.parametrize(("name", "content"), documents())
async def test_a_document_becomes_signed_for_tasks_in_every_school(
    world: World, name: str, content: bytes
) -> None:
    plan = await issue(world, name, content)
    officer = await world.door("county")
    measures = [m for task in plan["tasks"] for m in task["measures"] if m["actor"] == "school"]
    assert plan["tasks"][0]["title"] == "第一项任务"

    for code in (SMALL, LARGE):
        await work_through(world, await world.door(f"chair-{code}"), plan, len(measures))

    wall = await officer.get(f"/plans/plans/{plan['id']}/wall")
    assert (wall["signed"], wall["unsigned"], len(wall["rows"])) == (2, SCHOOLS - 2, SCHOOLS)
    assert {row["counts"]["total"] for row in wall["rows"] if not row["signed_on"]} == {
        len(measures)
    }
    progress = await officer.get(f"/plans/plans/{plan['id']}/progress")
    assert (progress["schools"]["total"], progress["schools"]["done"]) == (
        len(measures) * SCHOOLS + 2,
        2,
    )
    differences = await officer.get(f"/plans/plans/{plan['id']}/differences")
    assert {row["name"] for row in differences} == {"枫树坪小学", "县一中"}
    await chase(world, officer, plan["id"])


async def work_through(world: World, chair: Door, plan: dict[str, Any], expected: int) -> None:
    """What one school does: it is told, signs, adapts, adds, reports; once more after a return."""
    officer = await world.door("county")
    waiting = await chair.get("/plans/waiting")
    assert [w for w in waiting if w["kind"] == "sign_plan" and plan["id"] in w["link"]]
    page = await page_of(chair, plan["id"])
    assert len(page["tasks"]) == expected

    page = await chair.post(f"/plans/school-plans/{page['id']}/sign")
    await world.settle()
    inbox = (await chair.get("/notifications/inbox", size=200))["items"]
    notices = [n for n in inbox if plan["id"] in n["link"] and n["needs_sign"]]
    assert [n["settled_at"] is not None for n in notices] == [True]
    await chair.post(f"/plans/school-plans/{page['id']}/lines", {"text": "本校另办一次读书会。"})
    first = page["tasks"][0]
    adapted = await chair.patch(
        f"/plans/tasks/{first['id']}", {"own_text": "按本校实际办理。"}, seen=first["version"]
    )
    assert (adapted["text"], adapted["adapted"]) == ("按本校实际办理。", True)

    said = {"statement": "已按要求办结。", "done_on": world.today.isoformat()}
    await chair.post(f"/plans/tasks/{first['id']}/report", said)
    returned = await officer.post(
        f"/plans/tasks/{first['id']}/return", {"reason": "请写明参加人数。"}
    )
    assert (returned["state"], returned["reason"]) == ("in_progress", "请写明参加人数。")
    reported = await chair.post(f"/plans/tasks/{first['id']}/report", said | {"from_paper": True})
    assert (reported["state"], reported["from_paper"]) == ("done", True)


async def chase(world: World, officer: Door, plan_id: str) -> None:
    """Whoever has not signed is asked once a week, and in the vacations not at all."""
    calendar = calendar_of(county_plan(plan_period(world.today)))
    reply = await officer.ask("POST", f"/plans/plans/{plan_id}/chase", json={})
    if calendar.is_vacation(world.today):
        assert (reply.status_code, reply.json()["code"]) == (409, "vacation-now")
        return
    assert len(reply.json()["asked"]) == SCHOOLS - 2
    again = await officer.ask("POST", f"/plans/plans/{plan_id}/chase", json={})
    assert (again.status_code, again.json()["code"]) == (409, "chased-recently")


async def test_the_same_submission_twice_has_one_effect(world: World) -> None:
    plan = await issue(world, "twice.txt", OWN_PLAN.encode())
    chair = await world.door("chair-02")
    page = await page_of(chair, plan["id"])

    first = await chair.ask("POST", f"/plans/school-plans/{page['id']}/sign", json={})
    second = await chair.ask("POST", f"/plans/school-plans/{page['id']}/sign", json={})

    assert (first.status_code, second.status_code) == (200, 409)
    assert second.json()["code"] == "already-signed"


async def test_a_cookie_alone_changes_nothing(world: World) -> None:
    """Another site can make a browser send our cookie, but not our header."""
    url = world.url
    async with httpx.AsyncClient(base_url=f"{url}/api", trust_env=False) as browser:
        given = {"login": "county", "password": PASSWORD}
        assert (await browser.post("/directory/sessions", json=given)).status_code == 201

        key = {"Idempotency-Key": "cross-site"}
        elsewhere = {"Origin": "http://elsewhere.example", "X-Requested-With": "gonghui"}
        own = {"Origin": url, "X-Requested-With": "gonghui"}
        replies = [
            await browser.post("/notifications/inbox/read-all", headers=key | headers)
            for headers in ({}, {"Origin": url}, elsewhere, own)
        ]

    assert [reply.status_code for reply in replies] == [403, 403, 403, 200]
    assert replies[0].json()["code"] == "cross-site"
