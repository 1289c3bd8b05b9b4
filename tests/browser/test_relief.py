"""Everyday relief as people use it: asked for on a phone, decided at a desk, read by whom it is."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.people import DESK, PHONE, Browsers, settled
from tests.e2e.world import World

pytestmark = pytest.mark.timeout(300, func_only=True)

ENTERED = {
    "kind": "condolence",
    "occasion": "bereavement",
    "happened_on": "2026-01-05",
    "amount": "800",
    "source": "学校行政",
    "request": True,
}


def message(page: Page, words: str):
    return page.locator(".el-message").filter(has_text=words)


async def pick(page: Page, group: str, word: str) -> None:
    await page.get_by_role("group", name=group, exact=True).get_by_text(word, exact=True).click()


async def test_on_a_phone_an_aid_is_asked_for_in_three_steps(
    world: World, browsers: Browsers
) -> None:
    page = await browsers.page("officer-01", PHONE)
    await page.goto("/relief")
    await settled(page)
    await page.get_by_role("button", name="登记慰问帮扶").click()
    await expect(page.get_by_role("heading", name="给谁、为什么")).to_be_visible()

    await page.get_by_role("button", name="下一步").click()
    await expect(page.get_by_text("请选择给谁。")).to_be_visible()
    await expect(page.get_by_text("请选择事由。")).to_be_visible()
    someone = page.get_by_role("group", name="给谁").get_by_role("radio").first
    await someone.check()
    await pick(page, "事由", "住院")
    await page.get_by_role("button", name="下一步").click()

    await page.get_by_label("金额（元）").fill("-5")
    await page.get_by_role("button", name="下一步").click()
    await expect(page.get_by_text("金额不能是负数。")).to_be_visible()
    await page.get_by_label("金额（元）").fill("５００")
    await page.get_by_role("button", name="下一步").click()

    await expect(page.get_by_text("500 元（慰问金）")).to_be_visible()
    await expect(page.get_by_text(re.compile("^由工会主席.*审批。$"))).to_be_visible()
    await page.get_by_role("button", name="提交审批").click()
    await expect(message(page, "已提交审批")).to_be_visible()
    await expect(page.locator("h1")).to_contain_text("慰问")
    await expect(page.get_by_text("待审批").first).to_be_visible()


async def test_over_a_cap_nothing_is_lost_and_the_arithmetic_is_shown(browsers: Browsers) -> None:
    page = await browsers.page("officer-01", PHONE)
    await page.goto("/relief/new")
    await settled(page)
    await page.get_by_role("group", name="给谁").get_by_role("radio").nth(1).check()
    await pick(page, "事由", "生病")
    await page.get_by_role("button", name="下一步").click()
    await page.get_by_label("金额（元）").fill("2600")
    await page.get_by_role("button", name="下一步").click()
    await page.get_by_role("button", name="提交审批").click()
    await expect(page.get_by_role("alert").filter(has_text="超出 600 元")).to_be_visible()

    await page.get_by_role("button", name="填写集体研究情况").click()
    await expect(page.get_by_label("金额（元）")).to_have_value("2600")
    await page.get_by_label("会议纪要编号").fill("工委纪要2026-4")
    await page.get_by_label("研究日期").fill("2026-01-06")
    await page.get_by_role("button", name="下一步").click()
    await page.get_by_role("button", name="提交审批").click()
    await expect(message(page, "已提交审批")).to_be_visible()


async def test_at_a_desk_it_is_decided_paid_and_signed_for(
    world: World, browsers: Browsers
) -> None:
    officer = await world.door("officer-01")
    me = await officer.get("/directory/me")
    union = me["unions"][0]["id"]
    teacher = await world.door("teacher-01")
    person = (await teacher.get("/directory/me"))["person_id"]
    aid = await officer.post("/welfare/relief", ENTERED | {"union_id": union, "person_id": person})
    await world.settle()

    page = await browsers.page("chair-01", DESK)
    await page.goto("/")
    await settled(page)
    line = page.get_by_role("listitem").filter(has=page.locator(f"a[href='/relief/{aid['id']}']"))
    await line.get_by_role("link", name="去办理").click()
    await expect(page.get_by_text("亲属去世")).to_be_visible()
    await page.get_by_role("button", name="同意", exact=True).click()
    await expect(page.get_by_text("经费来源：学校行政。")).to_be_visible()
    await page.get_by_role("button", name="同意", exact=True).click()
    await expect(message(page, "已同意")).to_be_visible()
    await page.get_by_role("button", name="登记发放").click()
    await pick(page, "发放方式", "当面交付并签收")
    await page.get_by_role("button", name="登记发放").click()
    await expect(message(page, "已登记发放")).to_be_visible()
    await page.get_by_role("button", name="登记签收").click()
    await page.get_by_role("button", name="登记签收").click()
    await expect(message(page, "已登记签收")).to_be_visible()
    await expect(page.get_by_role("listitem").filter(has_text="登记签收")).to_be_visible()

    await page.goto("/relief")
    await settled(page)
    await expect(
        page.get_by_role("heading", name=re.compile("已发放 1 笔，800 元"))
    ).to_be_visible()
    async with page.expect_download() as download:
        await page.get_by_role("button", name="导出登记表（真实姓名）").click()
    assert "实名登记表" in (await download.value).suggested_filename

    own = await browsers.page("teacher-01", PHONE)
    await own.goto("/my-relief")
    await settled(own)
    await expect(own.get_by_text("800 元（慰问金）")).to_be_visible()
    await own.goto("/inbox")
    await settled(own)
    notice = own.get_by_text("工会已为您办理慰问，请查收").first
    await expect(notice).to_be_visible()


async def test_what_was_done_on_paper_is_recorded_on_one_page(browsers: Browsers) -> None:
    page = await browsers.page("chair-02", DESK)
    await page.goto("/relief/paper")
    await settled(page)
    await page.get_by_text("退休人员，不在名单里").click()
    await page.get_by_label("姓名（退休人员）").fill("宋桂兰")
    await pick(page, "事由", "其他困难")
    await page.get_by_label("发生日期").fill("2026-01-05")
    await page.get_by_label("金额（元）").fill("300")
    await page.get_by_label("审批人姓名（签字的人）").fill("马校长")
    await page.get_by_label("审批日期").fill("2026-01-06")
    await page.get_by_label("发放日期（没发放就空着）").fill("2026-01-05")
    await page.get_by_role("button", name="补录", exact=True).click()
    await expect(page.get_by_text("发放日期不能早于审批日期。")).to_be_visible()
    await page.get_by_label("发放日期（没发放就空着）").fill("2026-01-07")
    await page.get_by_role("button", name="补录", exact=True).click()
    await expect(message(page, "已补录")).to_be_visible()
    await expect(page.get_by_text("马校长，2026年1月6日（星期二）（纸面）")).to_be_visible()


async def test_the_county_says_why_before_it_reads_one(world: World, browsers: Browsers) -> None:
    chair = await world.door("chair-02")
    union = (await chair.get("/directory/me"))["unions"][0]["id"]
    aid = await chair.post(
        "/welfare/relief",
        ENTERED | {"union_id": union, "typed_name": "秦玉珍（退休）", "request": False},
    )
    page = await browsers.page("county", DESK)
    await page.goto(f"/relief/{aid['id']}")
    await settled(page)
    await expect(page.get_by_text("请先写明查看这份记录的理由")).to_be_visible()
    await expect(page.get_by_text("秦玉珍")).to_have_count(0)
    await page.get_by_label("查看的理由").fill("核对全县帮扶资金")
    await page.get_by_role("button", name="查看", exact=True).click()
    await expect(page.locator("h1")).to_contain_text("秦玉珍")
