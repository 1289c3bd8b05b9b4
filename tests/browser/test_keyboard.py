"""Signing in, signing for a plan and reporting a task without a mouse."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.people import Browsers, settled
from tests.e2e import county_plan
from tests.e2e.world import PASSWORD, World

TITLE = "只用键盘办的计划"
MOST_STEPS = 120

pytestmark = pytest.mark.timeout(300, func_only=True)


@pytest.fixture(scope="module")
async def issued(world: World) -> str:
    return await county_plan.issued(world, TITLE)


async def test_a_school_chair_signs_in_signs_and_reports_by_keyboard(
    issued: str, browsers: Browsers
):
    page = await browsers.blank()
    await page.goto("/sign-in")
    await expect(page.get_by_label("登录名")).to_be_visible()
    await tab_to(page, "登录名")
    await page.keyboard.type("chair-03")
    await tab_to(page, "密码")
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name="待办")).to_be_visible()
    await settled(page)

    await tab_to(page, "签收", within=TITLE)
    await page.keyboard.press("Enter")
    await tab_to(page, "确认签收")
    await page.keyboard.press("Enter")
    await expect(page.locator(".el-message").filter(has_text="已签收")).to_be_visible()

    await page.goto(f"/plans/{issued}")
    await settled(page)
    await tab_to(page, "报告完成")
    await page.keyboard.press("Enter")
    await tab_to(page, re.compile("^完成情况"))
    await page.keyboard.type("已按时召开，代表到会率九成以上。")
    await tab_to(page, "提交完成情况")
    await page.keyboard.press("Enter")
    await expect(page.locator(".el-message").filter(has_text="已报告完成")).to_be_visible()


async def tab_to(page: Page, name: str | re.Pattern[str], *, within: str = "") -> None:
    """Go from one control to the next until this one has the focus, as it shows."""
    for _ in range(MOST_STEPS):
        told = await page.evaluate(_FOCUSED)
        fits = told["name"] == name if isinstance(name, str) else name.search(told["name"])
        if fits and within in told["line"]:
            assert told["outlined"], f"the focus on {name} cannot be seen"
            return
        await page.keyboard.press("Tab")
    pytest.fail(f"the keyboard does not come to {name}")


_FOCUSED = """() => {
  const at = document.activeElement
  if (!at || at === document.body) return { name: '', line: '', outlined: false }
  const labels = at.labels && at.labels.length ? at.labels[0].innerText : ''
  const label = at.getAttribute('aria-label') || labels || at.innerText || ''
  const shown = [at, at.parentElement].some((one) => {
    const style = getComputedStyle(one)
    return style.outlineStyle !== 'none' || style.boxShadow !== 'none'
  })
  return { name: label.trim(), line: (at.closest('li') || at).innerText, outlined: shown }
}"""
