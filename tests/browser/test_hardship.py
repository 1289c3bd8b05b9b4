"""A hardship file as people use it: applied for and surveyed on a phone, decided on at a desk."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.world import World

pytestmark = pytest.mark.timeout(300, func_only=True)

NUMBER = "11010519491231002X"


def message(page: Page, words: str):
    return page.locator(".el-message").filter(has_text=words)


async def pick(page: Page, group: str, word: str) -> None:
    await page.get_by_role("group", name=group, exact=True).get_by_text(word, exact=True).click()


async def on(page: Page, word: str) -> None:
    await page.get_by_role("button", name=word, exact=True).click()


async def test_a_teacher_applies_on_a_phone_and_the_file_goes_its_way(
    world: World, browsers: Browsers
) -> None:
    page = await browsers.page("teacher-01", PHONE)
    await page.goto("/me")
    await settled(page)
    await page.get_by_role("link", name="我的困难帮扶").click()
    await on(page, "申请困难帮扶")

    await on(page, "下一步")
    await expect(page.get_by_text("请选择主要困难原因。")).to_be_visible()
    await expect(page.get_by_text("请填写身份证号。")).to_be_visible()
    await pick(page, "主要困难原因（不用写病名）", "家人患病")
    await page.get_by_label(re.compile("^本人身份证号")).fill(NUMBER)
    await page.get_by_label("联系电话").fill("13800001234")
    await on(page, "下一步")

    await on(page, "下一步")
    await expect(page.get_by_text("请填写金额，没有就填 0。")).to_be_visible()
    await page.get_by_label("收入（元）").fill("４０００")
    await on(page, "加一位家人")
    family = page.get_by_role("group", name="家人 1")
    await family.get_by_label("姓名").fill("赵小某")
    await on(page, "下一步")

    await on(page, "加一项支出")
    await page.get_by_label("金额（元）").fill("36000")
    await on(page, "下一步")
    await expect(page.get_by_text("= 每人每月 500 元")).to_be_visible()
    await expect(page.get_by_text("按全县规则测算：深度困难")).to_be_visible()
    assert not await sideways(page)
    await on(page, "提交申请")
    await expect(page.get_by_text("请先阅读并勾选同意。")).to_be_visible()
    await page.get_by_text("我已阅读并同意", exact=True).click()
    await on(page, "提交申请")
    await expect(message(page, "已提交申请")).to_be_visible()
    await expect(page.get_by_text("待入户调查").first).to_be_visible()

    await _survey(world, browsers)
    await _forward_and_register(world, browsers)

    await world.settle()
    await page.goto("/my-hardship")
    await settled(page)
    await expect(page.get_by_text("已建档").first).to_be_visible()
    await expect(page.get_by_text(re.compile("查看了身份证号：填报县总系统"))).to_be_visible()
    await page.goto("/inbox")
    await settled(page)
    await expect(page.get_by_text("您在工会办理的事项有新进展").first).to_be_visible()


async def _survey(world: World, browsers: Browsers) -> None:
    """At the door: two names, what one sees; then the minutes of the talk in the school."""
    await world.settle()
    page = await browsers.page("officer-01", PHONE)
    await page.goto("/hardship")
    await settled(page)
    await page.get_by_role("link", name=re.compile("2 口人")).first.click()
    await on(page, "登记入户调查")
    await on(page, "登记入户调查")
    await expect(page.get_by_text("入户调查要两个人，请填写另一位。")).to_be_visible()
    await page.get_by_label("调查人一").fill("郑委员")
    await page.get_by_label("调查人二").fill("吴委员")
    await page.get_by_label(re.compile("^看到的情况")).fill("住房简陋，情况属实。")
    assert not await sideways(page)
    await on(page, "登记入户调查")
    await expect(message(page, "已登记入户调查")).to_be_visible()
    await on(page, "登记民主评议")
    await page.get_by_label("评议纪要编号").fill("评议〔2026〕1号")
    await on(page, "登记民主评议")
    await expect(message(page, "已登记评议")).to_be_visible()
    await on(page, "查看完整身份证号")
    await page.get_by_label("查看的理由").fill("填报县总系统")
    await on(page, "查看")
    await expect(page.get_by_text(NUMBER)).to_be_visible()
    await expect(page.get_by_text("查看了身份证号：填报县总系统")).to_be_visible()


async def _forward_and_register(world: World, browsers: Browsers) -> None:
    await world.settle()
    page = await browsers.page("chair-01", DESK)
    await page.goto("/hardship")
    await settled(page)
    await page.get_by_role("link", name=re.compile("2 口人")).first.click()
    await on(page, "上报县教育工会")
    await on(page, "上报县教育工会")
    await expect(message(page, "已上报")).to_be_visible()

    county = await browsers.page("county", DESK)
    await county.goto("/hardship")
    await settled(county)
    await expect(county.get_by_role("link", name=re.compile(r"^.\*\s2 口人")).first).to_be_visible()
    await county.get_by_role("link", name=re.compile("2 口人")).first.click()
    await on(county, "建档")
    await pick(county, "困难类别", "相对困难")
    await on(county, "建档")
    await expect(county.get_by_text("与测算的类别不同，请写明理由。")).to_be_visible()
    await pick(county, "困难类别", "深度困难")
    await on(county, "建档")
    await expect(message(county, "已建档")).to_be_visible()


async def test_asking_for_a_double_says_one_sentence(browsers: Browsers) -> None:
    page = await browsers.page("chair-02", PHONE)
    await page.goto("/hardship")
    await settled(page)
    await on(page, "查重")
    search = page.get_by_label("要查的身份证号")
    await search.fill("110105194912310021")
    await page.locator("form").get_by_role("button", name="查重").click()
    await expect(page.get_by_role("alert").filter(has_text="最后一位")).to_be_visible()
    await search.fill(NUMBER)
    await page.locator("form").get_by_role("button", name="查重").click()
    await expect(page.get_by_text("已有档案，请联系县教育工会。")).to_be_visible()
