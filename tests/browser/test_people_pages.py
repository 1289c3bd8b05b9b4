"""A person's page, as the county, the chair and the person see it."""

import re

from playwright.async_api import expect

from tests.browser.accessibility import grave_findings
from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.world import World


def union_of(world: World, short_name: str):
    return next(one for one in world.seed.schools if one.school.short_name == short_name)


async def test_the_county_opens_a_file_with_a_reason(world: World, browsers: Browsers):
    page = await browsers.page("county")
    person = next(one for one in world.seed.people if one.number == "01-100")
    await page.goto("/people")
    await page.get_by_label("单位").select_option("")
    await page.get_by_label("姓名、拼音首字母或职工号").fill(person.name)
    await page.get_by_role("link", name=person.name).first.click()
    await expect(page.get_by_role("heading", name=f"打开{person.name}的档案")).to_be_visible()
    await page.get_by_role("button", name="打开档案").click()
    await expect(page.get_by_text("请选择或写明原因。", exact=True)).to_be_visible()
    await page.get_by_role("button", name="核对名册信息").click()
    await page.get_by_role("button", name="打开档案").click()
    await expect(page.get_by_role("heading", name="基本资料")).to_be_visible()
    await expect(page.get_by_role("region", name="经历")).to_contain_text("县一中")
    looked = page.get_by_role("region", name="谁看过这份资料")
    await expect(looked).to_contain_text("核对名册信息")
    assert await grave_findings(page) == []


async def test_a_chair_completes_a_file_records_a_member_and_lifts_a_mask(
    world: World, browsers: Browsers
):
    person = next(
        one for one in world.seed.people if one.number.startswith("01-") and one.hired_year >= 2025
    )
    page = await browsers.page("chair-01")
    await page.goto(f"/people/{person.id}")
    facts = page.get_by_role("region", name="基本资料")
    await facts.get_by_role("button", name="修改").click()
    await facts.get_by_label("来校").fill("2015年9月")
    await facts.get_by_label("手机号").fill("13800001234")
    await facts.get_by_role("button", name="保存").click()
    await expect(facts).to_contain_text("2015年9月")
    await expect(facts).to_contain_text("138****1234")
    await facts.get_by_role("button", name=re.compile("^查看.*手机号")).click()
    await facts.get_by_label("其他原因").fill("通知体检")
    await facts.get_by_role("button", name="查看", exact=True).click()
    await expect(facts).to_contain_text("13800001234")

    member = page.get_by_role("region", name="会籍")
    await member.get_by_role("button", name="补录会籍").click()
    await member.get_by_label("日期").fill("2012-09")
    await member.get_by_role("button", name="补录会籍").click()
    await expect(member).to_contain_text("2012年9月入会")
    await expect(page.get_by_role("region", name="经历")).to_contain_text("补录")
    assert await grave_findings(page) == []


async def test_a_teacher_asks_for_a_correction_by_phone_and_the_chair_answers(
    world: World, browsers: Browsers
):
    phone = await browsers.page("chair-02", PHONE)
    await phone.goto("/me")
    await phone.get_by_role("link", name="我的资料", exact=True).click()
    await expect(phone.get_by_role("heading", name="我的资料", exact=True)).to_be_visible()
    await phone.get_by_role("button", name="申请更正").click()
    await phone.get_by_label(re.compile("^哪一项有误")).fill("职称应为高级教师。")
    await phone.get_by_role("button", name="交给本单位工会").click()
    asked = phone.get_by_role("region", name="申请更正")
    await expect(asked).to_contain_text("等待答复")
    assert await sideways(phone) == 0
    assert await grave_findings(phone) == []

    desk = await browsers.page("chair-02", DESK)
    await desk.goto("/people")
    waiting = desk.get_by_role("region", name=re.compile("^等待答复的更正申请"))
    await waiting.get_by_role("button", name=re.compile("^答复")).click()
    await waiting.get_by_label("答复（本人可以看到）").fill("已改。")
    await waiting.get_by_role("button", name="已更正").click()
    await expect(waiting).to_have_count(0)
    await phone.reload()
    await settled(phone)
    await expect(asked).to_contain_text("已更正")
    await expect(asked).to_contain_text("答复：已改。")


async def test_a_list_is_narrowed_and_saved(world: World, browsers: Browsers):
    page = await browsers.page("county")
    await page.goto(f"/people?union={union_of(world, '县一中').id}")
    await settled(page)
    await page.get_by_label("会籍").select_option("retained")
    await expect(page.get_by_text("没有这样的人员")).to_be_visible()
    await page.get_by_label("会籍").select_option("outside")
    await expect(page.get_by_text(re.compile("^共 [0-9]+ 人"))).to_be_visible()
    async with page.expect_download() as download:
        await page.get_by_role("button", name="导出 Excel").click()
    assert (await download.value).suggested_filename.startswith("人员名单")
    assert await grave_findings(page) == []


async def test_the_chair_and_the_person_see_who_looked_at_the_file_and_why(
    world: World, browsers: Browsers
):
    officer, person = await world.door("county"), await world.door("officer-06")
    own = await person.get("/directory/me")
    why = {"reason": "发放慰问或补助", "fields": []}
    await officer.post(f"/directory/people/{own['person_id']}/openings", why)

    chair = await browsers.page("chair-06")
    await chair.goto(f"/people/{own['person_id']}")
    looked = chair.get_by_role("region", name="谁看过这份资料")
    await expect(looked.get_by_role("row").filter(has_text="发放慰问或补助")).to_be_visible()
    await looked.get_by_role("link", name="看全部记录").click()
    await expect(chair.get_by_text(f"只列出与{own['name']}的资料有关的记录")).to_be_visible()
    await chair.get_by_role("button", name="看所有人的").click()
    await expect(chair).to_have_url(re.compile("/audit$"))

    phone = await browsers.page("officer-06", PHONE)
    await phone.goto("/me")
    await phone.get_by_role("link", name="谁看过我的资料").click()
    mine = phone.get_by_role("listitem").filter(has_text="发放慰问或补助")
    await expect(mine).to_contain_text("县工会干事")
    await phone.get_by_role("link", name="‹ 我的").click()
    await phone.get_by_role("link", name="我的资料", exact=True).click()
    await expect(phone.get_by_role("region", name="谁看过我的资料")).to_contain_text(
        "发放慰问或补助"
    )
    assert await sideways(phone) == 0
    assert await grave_findings(phone) == []
