"""A chair hands over at the platform's door: work and requests to sign follow, and come back."""

from typing import Any

import pytest

from tests.e2e.door import Door
from tests.e2e.papers import OWN_PLAN, page_of
from tests.e2e.world import World

SCHOOL = "05"

pytestmark = pytest.mark.timeout(300, func_only=True)


async def issue(world: World) -> str:
    officer, chair = await world.door("county"), await world.door("county-chair")
    draft = await officer.upload("/plans/drafts", "handover.txt", OWN_PLAN.encode())
    confirmed = {"year": 2027, "accept_doubts": True, "accept": ["same-title", "year-differs"]}
    made = await officer.post(f"/plans/drafts/{draft['id']}/confirm", confirmed)
    await officer.post(f"/plans/plans/{made['id']}/submit")
    approved = await chair.post(f"/plans/plans/{made['id']}/approve")
    await officer.post(f"/plans/plans/{made['id']}/issue", seen=approved["version"])
    await world.settle()
    return str(made["id"])


async def to_sign(door: Door, plan_id: str) -> bool:
    inbox = await door.get("/notifications/inbox")
    return any(
        item["link"] == f"/plans/{plan_id}" and "sign" in item["actions"] for item in inbox["items"]
    )


async def test_a_new_chair_finds_the_work_and_what_is_to_be_signed(world: World) -> None:
    plan_id = await issue(world)
    county, old = await world.door("county"), await world.door(f"chair-{SCHOOL}")
    new = await world.door(f"officer-{SCHOOL}")
    page = await page_of(old, plan_id)
    union, task = page["union_id"], page["tasks"][0]["id"]
    giver, taker = await old.get("/directory/me"), await new.get("/directory/me")
    await old.post(f"/plans/tasks/{task}/assign", {"owner_id": giver["person_id"]})
    await world.settle()
    assert (await to_sign(old, plan_id), await to_sign(new, plan_id)) == (True, False)
    open_work: dict[str, Any] = await county.get(f"/plans/waiting/unions/{union}")
    assert giver["person_id"] in {row["owner_id"] for row in open_work["owners"]}

    roles = await county.get("/directory/roles", union_id=union, role="union_chair")
    [chair] = roles["items"]
    line = {"role_id": chair["id"], "to_person_id": taker["person_id"]}
    wanted = {"union_id": union, "day": world.today.isoformat(), "lines": [line]}
    made = await county.post("/directory/hand-overs", wanted)
    held = {role["role"] for role in (await old.get("/directory/me"))["roles"]}
    assert "union_chair" not in held, "the next request is without it"
    await world.settle()

    shown = await new.get(f"/plans/tasks/{task}")
    assert shown["owner_id"] == taker["person_id"]
    assert (await to_sign(old, plan_id), await to_sign(new, plan_id)) == (False, True)
    titles = {item["title"] for item in (await new.get("/notifications/inbox"))["items"]}
    assert "换届交接：工会主席" in titles

    await county.post(f"/directory/hand-overs/{made['id']}/undo")
    await world.settle()
    assert (await old.get(f"/plans/tasks/{task}"))["owner_id"] == giver["person_id"]
    assert (await to_sign(old, plan_id), await to_sign(new, plan_id)) == (True, False)
