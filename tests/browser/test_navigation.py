"""The way to every page: what is daily stands in the bar, the rest behind one entry."""

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.people import DESK, PHONE, SIZES, Browsers, settled

pytestmark = pytest.mark.timeout(300, func_only=True)

# An entry that stands for several pages opens the first of them.
HEADINGS = {"关爱": "慰问帮扶", "民主管理": "教代会"}
MENUS = {
    ("county", DESK): "待办 收件 计划 公示 民主管理 任务 关爱 人员 单位 管理 我的",
    ("county", PHONE): "待办 收件 计划 管理 我的",
    ("chair-02", DESK): "待办 收件 计划 公示 民主管理 任务 关爱 人员 本单位 管理 我的",
    ("chair-02", PHONE): "待办 收件 计划 关爱 管理 我的",
    ("teacher-01", DESK): "待办 收件 计划 公示 民主管理 关爱 我的",
    ("teacher-01", PHONE): "待办 收件 计划 关爱 管理 我的",
    ("operator", DESK): "待办 收件 未送达 隔离检查 我的",
    ("operator", PHONE): "待办 收件 未送达 隔离检查 我的",
}


def menu(page: Page) -> Locator:
    return page.get_by_role("navigation", name="主导航")


async def is_here(page: Page, word: str) -> None:
    current = menu(page).locator("[aria-current=page]")
    await expect(current).to_have_count(1)
    await expect(current).to_contain_text(word)


@pytest.mark.parametrize(("who", "size"), MENUS)
async def test_everybody_sees_what_concerns_them(who: str, size: str, browsers: Browsers):
    page = await browsers.page(who, size)
    await page.goto("/me")
    await settled(page)
    await is_here(page, "我的")
    words = [
        (await link.inner_text()).strip().split()[0].rstrip("0123456789")
        for link in await menu(page).get_by_role("link").all()
    ]
    assert " ".join(words) == MENUS[who, size]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("who", ["county", "chair-02"])
async def test_what_stands_behind_the_one_entry_is_reached_by_keyboard_and_marked(
    who: str, size: str, browsers: Browsers
):
    page = await browsers.page(who, size)
    await page.goto("/")
    await settled(page)
    await menu(page).get_by_role("link", name="管理", exact=True).press("Enter")
    await expect(page.locator("h1")).to_have_text("管理")
    listed = page.get_by_role("main").get_by_role("link")
    words = [await link.locator("strong").inner_text() for link in await listed.all()]
    assert len(words) == len(set(words)) >= 5
    for word in words:
        await listed.filter(has=page.get_by_text(word, exact=True)).press("Enter")
        await settled(page)
        if word != "本单位":
            await expect(page.locator("h1")).to_have_text(HEADINGS.get(word, word))
        await is_here(page, "管理")
        await page.goto("/manage")
        await settled(page)
    if size == PHONE:
        await page.goto("/accounts")
        await page.get_by_role("link", name="‹ 管理").press("Enter")
        await expect(page.locator("h1")).to_have_text("管理")


async def test_ones_own_file_is_mine_and_that_of_another_is_not(browsers: Browsers):
    page = await browsers.page("chair-02")
    await page.goto("/me")
    await page.get_by_role("link", name="我的资料", exact=True).click()
    await expect(page.get_by_role("heading", name="我的资料", exact=True)).to_be_visible()
    await is_here(page, "我的")
    await page.goto("/people")
    await page.get_by_role("region", name="名单").get_by_role("link").last.click()
    await expect(page.get_by_role("heading", name="基本资料")).to_be_visible()
    await is_here(page, "人员")
