"""Care campaigns as people use them: drafted and filled on a phone, decided, paid, signed for."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.people import DESK, PHONE, Browsers, settled
from tests.e2e.world import World

pytestmark = pytest.mark.timeout(300, func_only=True)


def message(page: Page, words: str):
    return page.locator(".el-message").filter(has_text=words)


async def pick(page: Page, group: str, word: str) -> None:
    await page.get_by_role("group", name=group, exact=True).get_by_text(word, exact=True).click()


async def test_on_a_phone_a_school_drafts_begins_and_hands_in_a_list(
    world: World, browsers: Browsers
) -> None:
    page = await browsers.page("officer-01", PHONE)
    await page.goto("/campaigns")
    await settled(page)
    await page.get_by_role("button", name="发起集中慰问").click()
    await expect(page.get_by_label("活动名称")).to_be_visible()
    await page.get_by_role("button", name="存为草稿").click()
    await expect(page.get_by_text("请选择什么时候慰问。")).to_be_visible()
    await pick(page, "什么时候", "开学季")
    await expect(page.get_by_label("活动名称")).to_have_value(re.compile("年开学季慰问$"))
    await page.get_by_label("截止日期").fill(f"{world.today.year}-12-31")
    await page.get_by_label("预算（元）").fill("１０００")
    await page.get_by_role("button", name="存为草稿").click()
    await expect(message(page, "已存为草稿")).to_be_visible()
    await expect(page.get_by_text("内容没有问题，就点“开始”，接着选人。")).to_be_visible()
    await page.get_by_role("button", name="开始", exact=True).click()
    await page.get_by_role("button", name="开始", exact=True).click()
    await page.get_by_role("button", name="打开名单").click()

    await expect(page.get_by_role("heading", name="选人")).to_be_visible()
    people = page.get_by_role("group", name="本单位的人").get_by_role("checkbox")
    for place in (3, 4):
        await people.nth(place).check(force=True)
    await page.get_by_label("统一金额（元）").fill("600")
    await page.get_by_role("button", name="用于全部").click()
    await page.get_by_role("button", name="提交名单").click()
    await expect(page.get_by_text("提交 2 人、共 1,200 元。")).to_be_visible()
    await page.get_by_role("button", name="提交名单").click()
    said = page.get_by_role("alert").filter(has_text="超出 200 元")
    await expect(said).to_be_visible()
    await page.get_by_role("button", name="返回").click()
    for box in await page.get_by_label(re.compile("的金额（元）$")).all():
        await box.fill("400")
    # Done with typing: the menu at the bottom edge comes back and moves the bar.
    await page.get_by_role("heading", name="选人").click()
    await page.get_by_role("button", name="提交名单").click()
    await expect(page.get_by_text("提交 2 人、共 800 元。")).to_be_visible()
    await page.get_by_role("button", name="提交名单").click()
    await expect(message(page, "已提交")).to_be_visible()
    await expect(page.get_by_text(re.compile("^由工会主席.*审批。$")).first).to_be_visible()
    assert await page.evaluate("document.documentElement.scrollWidth") <= 390


async def test_at_a_desk_it_is_decided_paid_and_signed_for_on_one_sheet(
    world: World, browsers: Browsers
) -> None:
    await world.settle()
    page = await browsers.page("chair-01", DESK)
    await page.goto("/campaigns")
    await settled(page)
    await page.get_by_role("link", name="打开名单").first.click()
    await expect(page.get_by_text("请核对人员、类别和金额，同意或者退回。")).to_be_visible()
    await page.get_by_role("button", name="同意", exact=True).click()
    await page.get_by_role("button", name="同意", exact=True).click()
    await expect(message(page, "已同意")).to_be_visible()
    async with page.expect_download() as download:
        await page.get_by_role("button", name="实名制发放登记表").click()
    assert (await download.value).suggested_filename.endswith("实名制发放登记表.docx")
    await page.get_by_role("button", name="登记发放").click()
    await pick(page, "发放方式", "当面交付并签收")
    await page.get_by_role("button", name="登记发放").click()
    await expect(message(page, "已登记发放")).to_be_visible()

    await page.get_by_role("button", name="登记签收").click()
    await page.get_by_label("没签字").first.check(force=True)
    await page.get_by_role("button", name="登记签收").click()
    await expect(page.get_by_text("还有 1 人没有签收")).to_be_visible()
    await page.get_by_role("button", name="登记签收").click()
    await page.get_by_role("button", name="登记签收").click()
    await expect(page.get_by_text("已经全部签收，办完了。")).to_be_visible()


async def test_the_county_asks_all_schools_and_sees_who_is_missing(
    world: World, browsers: Browsers
) -> None:
    officer = await world.door("county")
    union = (await officer.get("/directory/me"))["unions"][0]["id"]
    body = {
        "union_id": union,
        "kind": "care",
        "occasion": "summer",
        "title": "夏季送清凉",
        "first_day": world.today.isoformat(),
        "last_day": world.today.isoformat(),
        "budget": "50000",
        "source": "县总工会",
        "quota_percent": 5,
    }
    made = await officer.post("/welfare/campaigns", body)
    path = f"/welfare/campaigns/{made['id']}"
    await officer.post(f"{path}/request")
    await world.settle()
    page = await browsers.page("county-chair", DESK)
    await page.goto(f"/campaigns/{made['id']}")
    await settled(page)
    await page.get_by_role("button", name="批准", exact=True).click()
    await expect(page.get_by_text("每个单位最多为教职工的 5%").first).to_be_visible()
    await page.get_by_role("button", name="批准", exact=True).click()
    await expect(message(page, "已批准")).to_be_visible()
    await officer.post(f"{path}/open")
    await world.settle()

    phone = await browsers.page("chair-02", PHONE)
    await phone.goto("/inbox")
    await settled(phone)
    await expect(phone.get_by_text("请报“夏季送清凉”的名单").first).to_be_visible()
    await page.reload()
    await settled(page)
    progress = page.get_by_role("region", name="各校进度")
    await expect(progress.get_by_role("row")).not_to_have_count(1)
    await page.get_by_role("button", name="复制催办文字").click()
    said = message(page, "已复制催办文字").or_(page.get_by_label("催办文字，请长按复制"))
    await expect(said.first).to_be_visible()
