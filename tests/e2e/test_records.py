"""What is recorded in welfare completes, over the bus, the task of plans that asked for it."""

from typing import Any

import pytest

from tests.e2e import county_plan
from tests.e2e.door import Door
from tests.e2e.world import World

pytestmark = pytest.mark.timeout(300, func_only=True)

TEXT = """县教育工会工作计划

一、主要任务
1．做好困难帮扶。各学校工会12月底前帮扶慰问困难教职工。
2．做好走访慰问。各学校工会12月底前走访慰问教职工。
3．关心教职工健康。各学校工会12月底前组织教职工体检。
4．加强民主管理。各学校工会12月底前召开教职工代表大会。
5．办好代表提案。各学校工会12月底前办理教代会提案。
"""
DAY = "2026-01-05"
VISIT = {
    "occasion": "illness",
    "happened_on": DAY,
    "typed_name": "何秀兰（退休）",
    "visited_on": DAY,
    "way": "home",
    "visitors": ["周主席", "郑委员"],
    "finding": "情况正常",
}
CAMPAIGN = {
    "kind": "care",
    "occasion": "term_start",
    "title": "开学慰问",
    "first_day": DAY,
    "last_day": "2099-01-05",
    "budget": "3000",
    "source": "工会经费",
}
LINES = {"lines": [{"typed_name": "何秀兰（退休）", "amount": "300", "reason": "living"}]}
ON_PAPER = {
    "decided_by_name": "马校长",
    "decided_on": "2026-01-06",
    "paid_on": "2026-01-06",
    "paid_by": "signed",
    "receipted_on": "2026-01-07",
}


class School:
    """A school with the tasks of a plan that has just been issued."""

    def __init__(self, world: World, chair: Door, union: str, tasks: dict[str, str]) -> None:
        self.world, self.chair, self.union, self.tasks = world, chair, union, tasks

    async def state_of(self, category: str) -> str:
        await self.world.settle()
        task = await self.chair.get(f"/plans/tasks/{self.tasks[category]}")
        return str(task["state"])

    def told(self, body: dict[str, Any], category: str) -> dict[str, Any]:
        return body | {"union_id": self.union, "task_id": self.tasks[category]}


async def school(world: World, code: str) -> School:
    plan_id = await county_plan.issued(world, f"记一次算一次 {code}", TEXT)
    chair = await world.door(f"chair-{code}")
    roles = (await chair.get("/directory/me"))["roles"]
    [union] = {held["union_id"] for held in roles if held["role"] == "union_chair"}
    tasks = (await chair.get("/plans/tasks", plan_id=plan_id))["items"]
    return School(world, chair, union, {task["category"]: task["id"] for task in tasks})


async def test_a_visit_completes_its_task_and_taken_back_opens_it_again(world: World) -> None:
    own = await school(world, "06")
    visit = await own.chair.post("/welfare/visits/recorded", own.told(VISIT, "visits"))
    assert await own.state_of("visits") == "done"
    await own.chair.post(f"/welfare/visits/{visit['id']}/take-back", {"reason": "记错了人"})
    assert await own.state_of("visits") == "in_progress"


async def test_a_list_that_was_signed_for_completes_its_task(world: World) -> None:
    own = await school(world, "07")
    made = await own.chair.post("/welfare/campaigns", own.told(CAMPAIGN, "hardship"))
    opened = await own.chair.post(f"/welfare/campaigns/{made['id']}/open")
    path = f"/welfare/campaign-lists/{opened['own_list']['id']}"
    version = (await own.chair.get(path))["version"]
    written = await own.chair.ask("PUT", f"{path}/lines", seen=version, json=LINES)
    assert written.is_success, written.text
    assert await own.state_of("hardship") != "done"
    await own.chair.post(f"{path}/from-paper", ON_PAPER)
    assert await own.state_of("hardship") == "done"


async def test_a_check_that_is_over_completes_its_task(world: World) -> None:
    own = await school(world, "08")
    me = (await own.chair.get("/directory/me"))["person_id"]
    went = {
        "kind": "general",
        "hospital": "县人民医院",
        "first_day": DAY,
        "last_day": DAY,
        "attended": [me],
    }
    await own.chair.post("/welfare/health-checks/from-paper", own.told(went, "health"))
    assert await own.state_of("health") == "done"
    seen = await own.chair.get("/plans/evidence", task_id=own.tasks["health"])
    assert [record["record_kind"] for record in seen["items"]] == ["health_check"]


SESSION = {
    "held_on": DAY,
    "due": 40,
    "present": 36,
    "opening": {"number": 3, "kind": "staff_assembly", "years": 5, "first_day": "2025-09-01"},
    "agenda": [
        {
            "title": "绩效考核办法",
            "treatment": "adopt",
            "power": "P4",
            "outcome": "passed",
        }
    ],
    "resolution": "通过绩效考核办法。",
}


async def test_a_session_that_was_held_completes_its_task_and_the_county_sees_it(
    world: World,
) -> None:
    own = await school(world, "09")
    made = await own.chair.post("/activities/congress/recorded", own.told(SESSION, "congress"))
    assert await own.state_of("congress") == "done"
    county = await world.door("county")
    wall = await county.get("/activities/congress-wall", school_year=2025)
    [line] = [line for line in wall["lines"] if line["union_id"] == own.union]
    assert (line["status"], line["session_id"]) == ("held", made["id"])
    path = f"/activities/congress/{made['id']}"
    before = await county.get(path)
    assert (before["resolution"], before["agenda"][0]["outcome"]) == (None, None)
    await own.chair.post(f"{path}/report", {"reported_on": DAY})
    await world.settle()
    records = await own.chair.get("/plans/evidence", union_id=own.union)
    kinds = {record["record_kind"] for record in records["items"]}
    assert {"congress", "congress_report"} <= kinds
    assert (await county.get(path))["agenda"][0]["outcome"] == "passed"


ROUND = {
    "title": "2026年春季教职工大会提案",
    "opens_on": DAY,
    "closes_on": DAY,
    "from_paper": True,
}
ON_THE_TABLE = {
    "title": "修车棚漏雨",
    "who": ["何秀兰"],
    "handler": "总务处",
    "answer": "已经修好。",
    "grade": "unsatisfied",
}


async def test_a_proposal_that_was_closed_completes_its_task_and_reopened_opens_it_again(
    world: World,
) -> None:
    own = await school(world, "10")
    made = await own.chair.post("/activities/proposal-rounds", own.told(ROUND, "proposals"))
    path = f"/activities/proposal-rounds/{made['id']}"
    await own.chair.post(f"{path}/table", {"day": DAY, "rows": [ON_THE_TABLE | {"grade": None}]})
    assert await own.state_of("proposals") != "done", "an answer alone proves nothing"

    [one] = await own.chair.get("/activities/proposals", round_id=made["id"])
    rated = ON_THE_TABLE | {"id": one["id"], "who": one["names"]}
    await own.chair.post(f"{path}/table", {"day": DAY, "rows": [rated]})
    assert await own.state_of("proposals") == "done"
    seen = await own.chair.get("/plans/evidence", task_id=own.tasks["proposals"])
    [record] = seen["items"]
    assert (record["record_id"], record["record_kind"]) == (one["id"], "proposal")
    assert "车棚" not in str(record), "the county reads that one was closed, and no word of it"

    await own.chair.post(f"/activities/proposals/{one['id']}/reopen")
    assert await own.state_of("proposals") == "in_progress"
