"""What is recorded where it happens completes the task that asked for it, and stays in a list."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.people import DESK, PHONE, Browsers, settled
from tests.e2e import county_plan
from tests.e2e.world import World

pytestmark = pytest.mark.timeout(300, func_only=True)

TEXT = """县教育工会工作计划

一、主要任务
1．做好困难帮扶。各学校工会12月底前帮扶慰问困难教职工。
2．开好教代会。各学校工会12月底前召开教职工代表大会。
"""
GIVEN = {
    "kind": "condolence",
    "occasion": "hospital",
    "happened_on": "2026-01-05",
    "typed_name": "何秀兰（退休）",
    "amount": "300",
    "source": "工会经费",
    "decided_by_name": "马校长",
    "decided_on": "2026-01-06",
    "paid_on": "2026-01-07",
    "paid_by": "signed",
    "receipted_on": "2026-01-07",
}


async def pick(page: Page, group: str, word: str) -> None:
    await page.get_by_role("group", name=group, exact=True).get_by_text(word, exact=True).click()


async def test_help_that_was_given_completes_the_task_it_answers(
    world: World, browsers: Browsers
) -> None:
    plan_id = await county_plan.issued(world, "帮扶一次算一件", TEXT)
    chair = await world.door("chair-03")
    tasks = (await chair.get("/plans/tasks", plan_id=plan_id))["items"]
    [task] = [task for task in tasks if task["category"] == "hardship"]

    page = await browsers.page("chair-03", PHONE)
    await page.goto("/relief/paper")
    await settled(page)
    await page.get_by_text("退休人员，不在名单里").click()
    await page.get_by_label("姓名（退休人员）").fill("何秀兰")
    await pick(page, "事由", "住院")
    await page.get_by_label("发生日期").fill("2026-01-05")
    await page.get_by_label("金额（元）").fill("300")
    await page.get_by_label("完成哪项任务（可不选）").select_option(task["id"])
    await page.get_by_label("审批人姓名（签字的人）").fill("马校长")
    for label in ("审批日期", "发放日期（没发放就空着）", "签收日期（没签收就空着）"):
        await page.get_by_label(label).fill("2026-01-06")
    await page.get_by_role("button", name="补录", exact=True).click()
    await expect(page.get_by_role("heading", name="慰问")).to_be_visible()
    await world.settle()

    await page.goto(f"/tasks/{task['id']}")
    await settled(page)
    await expect(page.get_by_text("由工作记录自动办结：慰问教职工一次").first).to_be_visible()
    records = page.get_by_role("region", name="工作记录")
    await records.get_by_role("link", name="慰问教职工一次").click()
    await expect(page.get_by_text("何秀兰")).to_be_visible()


async def test_a_record_is_matched_with_a_task_afterwards(world: World, browsers: Browsers) -> None:
    plan_id = await county_plan.issued(world, "以后再对应", TEXT)
    chair = await world.door("chair-04")
    roles = (await chair.get("/directory/me"))["roles"]
    [union] = {held["union_id"] for held in roles if held["role"] == "union_chair"}
    await chair.post("/welfare/relief/from-paper", GIVEN | {"union_id": union})
    await world.settle()
    tasks = (await chair.get("/plans/tasks", plan_id=plan_id))["items"]
    [task] = [task for task in tasks if task["category"] == "congress"]

    page = await browsers.page("chair-04", DESK)
    await page.goto("/tasks")
    await settled(page)
    await page.get_by_role("link", name="工作记录").click()
    await page.get_by_role("combobox", name="任务").select_option("true")
    line = page.get_by_role("listitem").filter(has_text="慰问教职工一次").first
    await expect(line).to_contain_text("还没有对应任务")
    await line.get_by_role("button", name="对应任务").click()
    await line.get_by_label("完成哪项任务（可不选）").select_option(task["id"])
    await line.get_by_role("button", name="确定").click()
    await expect(page.get_by_text("已对应到任务")).to_be_visible()
    await expect(page.get_by_text("没有这样的工作记录。")).to_be_visible()

    county = await world.door("county")
    seen = (await county.get("/plans/evidence", union_id=union))["items"]
    assert [record["task_id"] for record in seen] == [task["id"]]
    await page.goto(f"/tasks/{task['id']}")
    await expect(page.get_by_text("已完成").first).to_be_visible()
