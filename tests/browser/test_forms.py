"""What is half written is not lost, Back closes the form first, and an open page keeps up."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.people import PHONE, Browsers, settled
from tests.e2e import county_plan
from tests.e2e.world import World

TITLE = "写到一半的计划"
HALF = "已经开过会，还在"

pytestmark = pytest.mark.timeout(300, func_only=True)


@pytest.fixture(scope="module")
async def plan(world: World) -> str:
    plan_id = await county_plan.issued(world, TITLE)
    school = await world.door("chair-10")
    [copy] = [line for line in await school.get("/plans/school-plans") if line["title"] == TITLE]
    await school.post(f"/plans/school-plans/{copy['id']}/sign")
    return plan_id


async def open_report(page: Page, plan: str) -> None:
    await page.goto(f"/plans/{plan}")
    await settled(page)
    await page.get_by_role("button", name="报告完成").first.click()
    await expect(page.get_by_label("完成情况")).to_be_visible()


async def test_back_closes_the_form_and_what_was_written_comes_back(plan: str, browsers: Browsers):
    page = await browsers.page("chair-10", PHONE)
    await open_report(page, plan)
    await expect(page.get_by_role("navigation", name="主导航")).to_be_hidden()
    await page.get_by_label("完成情况").fill(HALF)
    await page.go_back()
    await expect(page.get_by_label("完成情况")).to_have_count(0)
    assert page.url.endswith(f"/plans/{plan}")
    await expect(page.get_by_role("navigation", name="主导航")).to_be_visible()

    await page.get_by_role("link", name="收件").click()
    await settled(page)
    await open_report(page, plan)
    await expect(page.get_by_text("已恢复上次没写完的内容")).to_be_visible()
    await expect(page.get_by_label("完成情况")).to_have_value(HALF)
    await page.get_by_role("button", name="清空").click()
    await expect(page.get_by_label("完成情况")).to_have_value("")


async def test_a_long_report_is_kept_whole_and_refused_in_our_words(plan: str, browsers: Browsers):
    page = await browsers.page("chair-10", PHONE)
    await open_report(page, plan)
    await page.get_by_role("button", name="提交完成情况").click()
    await expect(page.get_by_text("请写一两句完成情况。")).to_be_visible()
    await page.get_by_label("完成情况").fill("字" * 2100)
    await page.get_by_role("button", name="提交完成情况").click()
    await expect(page.get_by_text("超出 2000 字")).to_be_visible()
    await expect(page.get_by_label("完成情况")).to_have_value("字" * 2100)


async def test_what_was_reported_is_taken_back_from_the_message(plan: str, browsers: Browsers):
    page = await browsers.page("chair-10", PHONE)
    await open_report(page, plan)
    await page.get_by_label("完成情况").fill("已经办好。")
    await page.get_by_role("button", name="提交完成情况").click()
    said = page.locator(".el-message").filter(has_text="已报告完成")
    await said.get_by_role("button", name="撤回").click()
    await expect(page.get_by_text("撤回这份完成情况吗？")).to_be_visible()
    await page.get_by_role("main").get_by_role("button", name="撤回", exact=True).click()
    await expect(page.locator(".el-message").filter(has_text="已撤回")).to_be_visible()


async def test_signing_out_forgets_what_was_half_written(plan: str, browsers: Browsers):
    page = await browsers.page("chair-10", PHONE)
    await open_report(page, plan)
    await page.get_by_label("完成情况").fill(HALF)
    await page.goto("/me")
    await settled(page)
    kept = "Object.keys(localStorage).filter((key) => key.startsWith('gonghui.kept.')).length"
    assert await page.evaluate(kept) == 1
    await page.get_by_role("button", name="退出登录").click()
    await expect(page.get_by_role("button", name="登录", exact=True)).to_be_visible()
    assert await page.evaluate(kept) == 0
    await browsers.forget("chair-10")


async def test_an_open_page_hears_that_the_chair_was_faster(world: World, browsers: Browsers):
    plan_id = await county_plan.submitted(world, "主席先批准的计划")
    page = await browsers.page("county")
    await page.goto(f"/plans/{plan_id}")
    await settled(page)
    await page.get_by_role("button", name=re.compile("^主席已在纸上签批")).click()
    await page.get_by_role("button", name="录入批准").click()
    await expect(page.get_by_text("请填签批单的编号或名称")).to_be_visible()
    await county_plan.approved(world, plan_id)
    await world.settle()
    await expect(page.get_by_text("主席已经批准，不用再补录。")).to_be_visible(timeout=15_000)
    await page.get_by_role("button", name="下发", exact=True).click()
    await expect(page.get_by_role("heading", name=re.compile("^下发给"))).to_be_visible()


async def test_a_submitted_plan_is_taken_back_to_be_mended(world: World, browsers: Browsers):
    plan_id = await county_plan.submitted(world, "要撤回的计划")
    page = await browsers.page("county")
    await page.goto(f"/plans/{plan_id}")
    await settled(page)
    await page.get_by_role("button", name="撤回修改").locator("visible=true").click()
    await page.get_by_role("button", name="撤回修改").locator("visible=true").click()
    await expect(page.locator(".el-message").filter(has_text="已撤回，可以修改")).to_be_visible()
    await expect(page.get_by_role("button", name="修改标题和指导思想")).to_be_visible()
