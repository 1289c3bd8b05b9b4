"""Doubts of an imported plan, about itself and about its tasks, looked at one by one."""

import re

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.people import PHONE, Browsers, settled
from tests.e2e.world import World

# Without a year, and cut off at its end: two doubts about the plan; a vague time: one about a task.
PLAN = """县教育工会工作计划

一、主要任务
1．开好教代会。各学校工会适时召开教职工代表大会。
2．关心教职工健康。各学校工会12月底前组织教职工体检，并于体检结束以后一周之内将参加
"""

pytestmark = pytest.mark.timeout(300, func_only=True)


async def draft_at(world: World, page: Page) -> str:
    officer = await world.door("county")
    draft = await officer.upload("/plans/drafts", "plan.txt", PLAN.encode())
    assert draft["open_doubts"] == [3]
    await page.goto(f"/drafts/{draft['id']}")
    await settled(page)
    return str(draft["id"])


def left(page: Page, count: int) -> Locator:
    return page.get_by_role("heading", name=f"还有 {count} 处需要确认")


async def test_each_doubt_about_the_plan_is_looked_at_by_itself_with_the_keyboard(
    world: World, browsers: Browsers
):
    page = await browsers.page("county")
    await draft_at(world, page)
    await expect(left(page, 3)).to_be_visible()
    year = page.get_by_role("button", name=re.compile("^已看过：整份计划，没有写明年份"))
    cut = page.get_by_role("button", name=re.compile("^已看过：整份计划，原文到此中断"))
    task = page.get_by_role("button", name="已看过：开好教代会")

    await page.locator("[data-task-line]").first.focus()
    await page.keyboard.press("ArrowUp")
    await expect(task).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowUp")
    await expect(year).to_be_focused()
    await page.keyboard.press("v")
    await expect(left(page, 2)).to_be_visible()
    await expect(year).to_have_count(0)
    await expect(cut).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(left(page, 1)).to_be_visible()
    await expect(task).to_be_focused()

    await expect(page.get_by_text("已保存")).to_be_visible()
    await page.reload()
    await settled(page)
    await expect(left(page, 1)).to_be_visible()
    await task.press("v")
    done = page.get_by_role("heading", name="没有需要确认的地方了")
    await expect(done).to_be_focused()


async def test_all_that_is_left_is_looked_at_at_once_on_a_phone(world: World, browsers: Browsers):
    page = await browsers.page("county", PHONE)
    await draft_at(world, page)
    await page.get_by_role("button", name=re.compile("^已看过：整份计划，原文到此中断")).click()
    await expect(left(page, 2)).to_be_visible()
    await page.get_by_role("button", name="全部已看过").click()
    await expect(page.get_by_role("heading", name="没有需要确认的地方了")).to_be_visible()
