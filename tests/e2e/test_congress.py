"""A congress of forty delegates over all services: a quorum, a paper ballot, a report, a wall.

And who may not see it: another school and another county get the same answer as for nothing.
"""

from typing import Any

import pytest

from tests.e2e.congresses import (
    RESOLUTION,
    Session,
    approve_and_schedule,
    colleague,
    elect,
    plan_and_ask,
    prepare_votes,
    union_of,
)
from tests.e2e.county_plan import issued
from tests.e2e.door import Door
from tests.e2e.papers import page_of
from tests.e2e.world import World

CHAIR, DELEGATE = "chair-07", "delegate-07"
DELEGATES, QUORUM = 40, 27
MISSING, REFUSED = 404, 409

pytestmark = pytest.mark.timeout(300, func_only=True)


@pytest.fixture(scope="module")
async def session(world: World) -> Session:
    """Asked for and approved; its time and place are fixed."""
    chair = await world.door(CHAIR)
    await elect(chair, DELEGATES, await colleague(world, chair, DELEGATE))
    asked = await plan_and_ask(world, CHAIR)
    await approve_and_schedule(world, asked)
    return asked


async def titles(door: Door) -> list[str]:
    return [item["title"] for item in (await door.get("/notifications/inbox", size=200))["items"]]


async def line_on_wall(world: World, session: Session) -> dict[str, Any]:
    wall = await (await world.door("county")).get("/activities/congress-wall")
    [line] = [line for line in wall["lines"] if line["session_id"] == session.id]
    found: dict[str, Any] = line
    return found


async def test_the_session_opens_with_the_twenty_seventh_delegate_and_not_before(
    world: World, session: Session
) -> None:
    roll = (await session.chair.get(f"{session.path}/roll"))["entries"]
    assert len(roll) == DELEGATES
    await session.tick(roll[: QUORUM - 1])

    refused = await session.chair.ask("POST", f"{session.path}/open", json={})

    assert (refused.status_code, refused.json()["code"]) == (REFUSED, "no-quorum")
    assert refused.json()["missing"] == {"congress": 1}
    assert "还差 1 人" in refused.json()["title"]
    await session.tick(roll[QUORUM - 1 : QUORUM])
    await session.act("open")
    assert (await session.read())["state"] == "opened"


async def test_a_paper_ballot_is_counted_signed_by_the_chief_and_announced(
    world: World, session: Session
) -> None:
    """Two leave before it is closed: that is asked about, and the majority is of all delegates."""
    chief = await world.door(DELEGATE)
    await prepare_votes(world, session, chief)
    item = (await session.read())["agenda"][1]["id"]
    wanted = {"session_id": session.id, "purpose": "motion", "item_id": item}
    made = await session.chair.post("/activities/ballots", wanted)
    path = f"/activities/ballots/{made['id']}"
    opened = await session.chair.post(f"{path}/open")
    assert (opened["due"], opened["quorum"], opened["needed"]) == (DELEGATES, QUORUM, 21)
    roll = (await session.chair.get(f"{session.path}/roll"))["entries"]
    await session.tick(roll[:2], "leave")

    warned = await session.chair.ask("POST", f"{path}/close", json={})

    assert (warned.status_code, warned.json()["code"]) == (REFUSED, "needs-confirming")
    await session.chair.post(f"{path}/close", {"accept": ["ballot-no-quorum"]})
    papers = {"issued": 25, "collected": 25, "valid": 24, "yes": 21, "no": 2, "abstain": 1}
    counted = await session.chair.ask("POST", f"{path}/count", json=papers)
    assert counted.is_success, counted.text
    own_hand = await session.chair.ask("POST", f"{path}/sign", json={})
    assert own_hand.status_code in {403, REFUSED}, "whoever counted does not sign"
    await chief.post(f"{path}/sign")
    told = await session.chair.post(f"{path}/announce", {"by_name": "主席团执行主席"})
    assert (told["state"], told["numbers"]["outcome"]) == ("announced", "passed")
    assert told["numbers"]["words"].startswith("发出 25 张，收回 25 张，有效票 24 张，无效票 1 张")
    after = (await session.read())["agenda"][1]
    assert after["outcome"] == "passed"


async def test_the_session_completes_the_measure_and_the_county_reads_its_report(
    world: World, session: Session
) -> None:
    plan = await issued(world, "开好教代会的计划")
    task = (await page_of(session.chair, plan))["tasks"][0]["id"]
    first = (await session.read())["agenda"][0]["id"]
    await session.act("outcomes", results=[{"item_id": first, "outcome": "agreed"}])
    wanted = {"resolution": RESOLUTION, "task_id": task}
    asked = await session.chair.ask("POST", f"{session.path}/close", json=wanted)
    assert (asked.status_code, asked.json()["code"]) == (REFUSED, "closing-needs-reason")
    closed = await session.act("close", **wanted, reason="两位代表提前离会，议题都已有结果。")
    assert closed["state"] == "closed"
    assert "result" not in str(await line_on_wall(world, session)), "the county reads the report"
    await session.act("publish")
    await world.settle()
    staff = await world.door(DELEGATE)
    assert (await staff.get(session.path))["resolution"] == RESOLUTION
    assert any("决议" in title for title in await titles(staff))

    reported = await session.act("report", note="会议顺利。", task_id=task)

    assert reported["state"] == "reported"
    await world.settle()
    found = await session.chair.get("/plans/evidence", task_id=task)
    assert {each["category_label"] for each in found["items"]} == {"教代会与民主管理"}
    assert (await session.chair.get(f"/plans/tasks/{task}"))["state"] == "done"
    line = await line_on_wall(world, session)
    assert (line["status"], line["trouble"]) == ("reported", None)
    seen = await (await world.door("county")).get(session.path)
    assert [item["outcome"] for item in seen["agenda"]] == ["agreed", "passed"]


async def test_another_school_and_another_county_find_nothing(
    world: World, session: Session
) -> None:
    ballots = (await session.chair.get("/activities/ballots", session_id=session.id))["ballots"]
    paths = [
        session.path,
        *(f"{session.path}/{rest}" for rest in ("roll", "screen", "sign-in", "papers", "archive")),
        f"/activities/ballots?session_id={session.id}",
        *(f"/activities/ballots/{each['id']}" for each in ballots),
    ]
    form = f"/activities/congress-form/{await union_of(session.chair)}"
    for login in ("chair-11", "sq-chair", "sq-officer"):
        stranger = await world.door(login)
        # Whoever prepares no congress anywhere is told so, whichever union is named.
        for path in paths if login == "sq-officer" else [*paths, form]:
            reply = await stranger.ask("GET", path)
            assert reply.status_code == MISSING, f"{login} {path}: {reply.text}"
        for step in ("open", "close", "publish", "report"):
            reply = await stranger.ask("POST", f"{session.path}/{step}", json={})
            assert reply.status_code == MISSING, f"{login} {step}: {reply.text}"
            assert RESOLUTION not in reply.text
