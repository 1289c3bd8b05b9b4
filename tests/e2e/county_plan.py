"""A plan of two tasks, brought to the schools at the door, so that a page has something to show."""

from collections.abc import Collection
from typing import Any

from tests.e2e.world import OFFICE, Office, World

TEXT = """县教育工会工作计划

一、主要任务
1．开好教代会。各学校工会12月底前召开教职工代表大会，会后一周内报送会议情况。
2．关心教职工健康。各学校工会12月底前组织教职工体检。
"""


async def submitted(
    world: World,
    title: str,
    text: str = TEXT,
    *,
    office: Office = OFFICE,
    optional: Collection[str] = (),
    year: int | None = None,
) -> str:
    """A plan that waits for the chair; its id. `optional` are tasks of the draft not obliged."""
    officer = await world.door(office.officer)
    draft = await officer.upload("/plans/drafts", "plan.txt", text.encode())
    edits = [
        *({"op": "oblige", "task": task, "mandatory": False} for task in optional),
        {"op": "settle"},
    ]
    await officer.post(
        f"/plans/drafts/{draft['id']}/edits", {"edits": edits}, seen=draft["version"]
    )
    period = {"period_kind": "calendar_year", "year": year or world.today.year, "title": title}
    made = await officer.post(f"/plans/drafts/{draft['id']}/confirm", period)
    await officer.post(f"/plans/plans/{made['id']}/submit")
    return str(made["id"])


async def approved(world: World, plan_id: str, *, office: Office = OFFICE) -> dict[str, Any]:
    chair = await world.door(office.chair)
    plan: dict[str, Any] = await chair.post(f"/plans/plans/{plan_id}/approve")
    return plan


async def issued(
    world: World,
    title: str,
    text: str = TEXT,
    *,
    office: Office = OFFICE,
    optional: Collection[str] = (),
    year: int | None = None,
) -> str:
    """A plan that is with the schools, and whose notices have arrived; its id."""
    plan_id = await submitted(world, title, text, office=office, optional=optional, year=year)
    plan = await approved(world, plan_id, office=office)
    officer = await world.door(office.officer)
    await officer.post(f"/plans/plans/{plan_id}/issue", seen=plan["version"])
    await world.settle()
    return plan_id
