"""The hall of a staff assembly: the screen, a phone, the desk without a network, opening."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.accessibility import grave_findings
from tests.browser.halls import scheduled
from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.world import World

TICKS = 5

pytestmark = pytest.mark.timeout(300, func_only=True)


async def clean(page: Page) -> None:
    await settled(page)
    assert await grave_findings(page) == []
    assert await sideways(page) == 0


async def test_people_sign_in_on_a_phone_and_at_a_desk_without_a_network(
    world: World, browsers: Browsers
) -> None:
    session = await scheduled(world, "chair-01")
    screen = await browsers.page("chair-01", DESK)
    await screen.goto(f"/congress/{session}/screen")
    await expect(screen.get_by_alt_text("签到二维码")).to_be_visible()
    await expect(screen.get_by_text("至少").first).to_be_visible()
    await clean(screen)

    phone = await browsers.page("teacher-01", PHONE)
    await phone.goto(f"/congress/{session}/sign-in")
    digits = await screen.locator(".digits").inner_text()
    await phone.get_by_label("签到码").fill(digits)
    await clean(phone)
    await phone.get_by_role("button", name="签到").click()
    await expect(phone.get_by_text("已签到")).to_be_visible()
    await clean(phone)
    await expect(screen.locator("dd.main")).to_have_text("1")

    desk = await browsers.page("officer-01", PHONE)
    await desk.goto(f"/congress/{session}/desk")
    unticked = desk.locator("li button.el-button--primary")
    await expect(unticked.first).to_be_visible()
    await clean(desk)
    await desk.context.set_offline(True)
    for _ in range(TICKS):
        await unticked.first.click()
    await expect(desk.get_by_text(f"本机还有 {TICKS} 人等待上报")).to_be_visible()
    await desk.context.set_offline(False)
    await expect(screen.locator("dd.main")).to_have_text(str(TICKS + 1), timeout=90_000)
    await expect(desk.get_by_text("等待上报")).to_have_count(0)

    await desk.get_by_role("button", name="按人数登记").click()
    await clean(desk)
    due = await screen.locator("dd").first.inner_text()
    await desk.get_by_label("实到人数").fill(due)
    await desk.get_by_role("button", name="登记人数").click()
    await expect(screen.get_by_text("（按清点人数）")).to_be_visible()
    await desk.get_by_role("button", name="宣布开会").click()
    await expect(screen.get_by_text("会议进行中")).to_be_visible()
    await clean(desk)
    await clean(screen)
