"""A session from a chair's phone to the county's desk and back; one held on paper in one form."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.people import DESK, PHONE, Browsers, sideways
from tests.e2e.world import World

pytestmark = pytest.mark.timeout(300, func_only=True)


async def press(page: Page, name: str) -> None:
    await page.get_by_role("button", name=name, exact=True).last.click()


async def test_a_session_is_planned_on_a_phone_approved_at_a_desk_and_gets_its_day(
    world: World, browsers: Browsers
) -> None:
    chair = await browsers.page("chair-11", PHONE)
    await chair.goto("/congress")
    await press(chair, "筹备会议")
    await chair.get_by_label("第几届").fill("3")
    await chair.get_by_label("这一届从哪天开始").fill("2025-09-01")
    await chair.get_by_label("计划哪天开会").fill("2099-03-20")
    await press(chair, "开始筹备")
    heading = chair.get_by_role("heading", level=1)
    await expect(heading).to_have_text("第三届教职工大会第一次会议")
    await press(chair, "登记党组织意见")
    await chair.get_by_label("会议记录编号").fill("校党支〔2026〕3号")
    await press(chair, "登记")
    await press(chair, "提交请示")
    await press(chair, "提交请示")
    await expect(chair.get_by_text("等县教育工会批复")).to_be_visible()
    address = chair.url

    county = await browsers.page("county", DESK)
    await county.goto(address)
    await press(county, "批复同意")
    await press(county, "批复同意")
    await expect(county.get_by_text("已批复同意，等定时间地点")).to_be_visible()

    await chair.reload()
    await press(chair, "定时间地点")
    await chair.get_by_label("在哪里").fill("学校报告厅")
    await press(chair, "定下来，通知大家")
    await expect(chair.get_by_text(re.compile("2099年3月20日.*学校报告厅")).first).to_be_visible()
    assert not await sideways(chair)


async def test_a_session_held_on_paper_is_entered_in_one_form_and_is_on_the_wall(
    world: World, browsers: Browsers
) -> None:
    chair = await browsers.page("chair-12", PHONE)
    await chair.goto("/congress/record")
    await press(chair, "补录会议")
    await expect(chair.get_by_text("请选哪天开的会。")).to_be_visible()
    await chair.get_by_label("第几届").fill("2")
    await chair.get_by_label("这一届从哪天开始").fill("2025-09-01")
    await chair.get_by_label("哪天开的会").fill("2026-11-06")
    await chair.get_by_label("应到人数").fill("40")
    await chair.get_by_label("实到人数").fill("36")
    await press(chair, "补录会议")
    heading = chair.get_by_role("heading", level=1)
    await expect(heading).to_have_text("第二届教职工大会第一次会议")
    await expect(chair.get_by_text("应到 40 人，实到 36 人")).to_be_visible()

    county = await browsers.page("county", DESK)
    await county.goto("/congress/wall?show=held")
    await expect(county.get_by_text("（补录）").first).to_be_visible()
