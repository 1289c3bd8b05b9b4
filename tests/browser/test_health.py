"""Health checks as people use them: arranged and booked on a phone, ticked off at a desk."""

from datetime import datetime, timedelta

import pytest
from playwright.async_api import Page, expect

from shared.database import CHINA
from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.world import World

pytestmark = pytest.mark.timeout(300, func_only=True)

TODAY = datetime.now(CHINA).date()
WORDS = "input[type=text], textarea"
NEXT_WEEK = (TODAY + timedelta(days=7)).isoformat()


def message(page: Page, words: str):
    return page.locator(".el-message").filter(has_text=words)


async def test_a_check_is_arranged_on_a_phone_and_a_teacher_books_on_a_phone(
    world: World, browsers: Browsers
) -> None:
    page = await browsers.page("chair-01", PHONE)
    await page.goto("/health")
    await settled(page)
    await page.get_by_role("button", name="安排体检").click()
    await page.get_by_role("button", name="存为草稿").click()
    await expect(page.get_by_text("请填写体检医院。")).to_be_visible()
    await page.get_by_label("体检医院").fill("县人民医院")
    await page.get_by_label("最后一天").fill(NEXT_WEEK)
    await page.get_by_label("第一天").fill(NEXT_WEEK)
    await page.get_by_role("button", name="加一个时段").click()
    await page.get_by_label("名额").fill("1")
    await page.get_by_role("button", name="加一个时段").click()
    await page.get_by_role("button", name="存为草稿").click()
    await expect(message(page, "已存为草稿")).to_be_visible()
    await expect(page.get_by_text("名单还是空的。")).to_be_visible()
    assert await sideways(page) <= 0
    await page.get_by_role("button", name="通知预约").click()
    await page.get_by_role("button", name="确定通知预约").click()
    await expect(message(page, "教职工可以选时段了")).to_be_visible()
    await world.settle()

    own = await browsers.page("teacher-01", PHONE)
    await own.goto("/my-health")
    await settled(own)
    await expect(own.get_by_text("还剩 1 个名额").first).to_be_visible()
    await own.get_by_role("button", name="约这个").first.click()
    await expect(message(own, "已约好")).to_be_visible()
    await expect(own.get_by_text("08:00至09:00")).to_be_visible()
    assert await sideways(own) <= 0
    await own.get_by_role("button", name="改时段").click()
    await expect(own.get_by_role("button", name="已约")).to_be_disabled()
    await own.get_by_role("button", name="约这个").first.click()
    await expect(own.get_by_text("09:00至10:00")).to_be_visible()

    await page.reload()
    await settled(page)
    await expect(page.get_by_text("已约满")).to_be_visible()
    await page.get_by_label("只看").select_option("没选时段")
    await expect(page.get_by_role("checkbox").first).to_be_visible()
    await page.get_by_role("checkbox").first.check()
    await page.get_by_role("combobox", name="时段").select_option(index=2)
    await page.get_by_role("button", name="代为预约").click()
    await expect(page.get_by_text("这个时段已经约满，请选别的时段。")).to_be_visible()
    await page.get_by_role("combobox", name="时段").select_option(index=1)
    await page.get_by_role("button", name="代为预约").click()
    await expect(message(page, "已代为预约")).to_be_visible()


async def test_who_went_is_ticked_off_at_a_desk_and_nothing_else_is_asked(
    world: World, browsers: Browsers
) -> None:
    chair = await world.door("chair-02")
    union = (await chair.get("/directory/me"))["unions"][0]["id"]
    day = (TODAY - timedelta(days=1)).isoformat()
    check = await chair.post(
        "/welfare/health-checks",
        {
            "union_id": union,
            "kind": "general",
            "hospital": "县中医院",
            "first_day": day,
            "last_day": NEXT_WEEK,
        },
    )
    await chair.post(f"/welfare/health-checks/{check['id']}/announce", {})
    page = await browsers.page("chair-02", DESK)
    await page.goto(f"/health/{check['id']}")
    await settled(page)
    desk = page.get_by_role("region", name="名单")
    await desk.get_by_role("checkbox").nth(0).check()
    await desk.get_by_role("checkbox").nth(1).check()
    await page.get_by_role("button", name="登记到检").click()
    await expect(message(page, "已登记到检情况")).to_be_visible()
    await expect(desk.get_by_text("已检", exact=False).nth(1)).to_be_visible()
    assert await page.locator(WORDS).count() == 0, "there is nowhere to write a result"
    await page.get_by_role("button", name="结束体检").click()
    await page.get_by_role("button", name="确定结束体检").click()
    await expect(message(page, "体检已结束")).to_be_visible()
    await page.get_by_role("button", name="照去年办").click()
    await page.get_by_role("button", name="确定照去年办").click()
    await expect(message(page, "已新建草稿")).to_be_visible()
    await expect(page.get_by_text("草稿").first).to_be_visible()


async def test_a_teacher_agrees_to_a_cover_and_claims_without_saying_why(
    world: World, browsers: Browsers
) -> None:
    page = await browsers.page("chair-01", PHONE)
    await page.goto("/mutual-aid")
    await settled(page)
    await page.get_by_role("button", name="登记一项保障").click()
    await page.get_by_role("button", name="登记", exact=True).click()
    await expect(page.get_by_text("请填写承保单位。")).to_be_visible()
    await page.get_by_label("名称").fill("职工住院互助保障")
    await page.get_by_label("承保单位（名单会提供给它）").fill("职工互助保障会")
    await page.get_by_label("个人出（元）").fill("60")
    await page.get_by_role("button", name="登记", exact=True).click()
    await expect(message(page, "已登记")).to_be_visible()
    teacher = await world.door("teacher-01")
    name = (await teacher.get("/directory/me"))["name"]
    await page.get_by_role("button", name="加人").click()
    await page.get_by_label("请谁确认是否参加：按名称找").fill(name)
    await page.get_by_role("group", name="请谁确认是否参加").get_by_text(name).first.click()
    await page.get_by_role("button", name="加进名单").click()
    await expect(message(page, "等本人确认")).to_be_visible()
    assert await sideways(page) <= 0

    own = await browsers.page("teacher-01", PHONE)
    await own.goto("/my-cover")
    await settled(own)
    await expect(own.get_by_text("不参加不影响其他服务")).to_be_visible()
    await own.get_by_role("button", name="同意并参加").click()
    await expect(message(own, "已确认参加")).to_be_visible()
    await own.get_by_role("button", name="我要理赔").click()
    assert await own.locator(WORDS).count() == 0, "there is nowhere to write an illness"
    await own.get_by_role("button", name="登记", exact=True).click()
    await expect(own.get_by_text("准备材料")).to_be_visible()
    await own.get_by_role("button", name="登记进展").click()
    await own.get_by_role("button", name="登记", exact=True).click()
    await expect(own.get_by_text("已交材料")).to_be_visible()
    assert await sideways(own) <= 0
