"""Consent, the log and one's own data, as their people use them."""

import re

import pytest
from playwright.async_api import Locator, expect

from tests.browser.accessibility import grave_findings
from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.probes.welfare import AID
from tests.e2e.world import World

pytestmark = pytest.mark.timeout(300, func_only=True)


async def test_the_county_asks_a_teacher_answers_on_the_phone_and_the_chair_sees_it(
    browsers: Browsers,
) -> None:
    county = await browsers.page("county")
    await county.goto("/consents")
    await settled(county)
    await county.get_by_role("button", name="授权文本").click()
    texts = county.get_by_role("region", name="授权文本")
    await (
        texts.get_by_role("listitem")
        .filter(has_text="提供给保险机构")
        .get_by_role("button")
        .click()
    )
    await texts.get_by_role("button", name="发布").click()
    await expect(texts.get_by_text("请写明提供给哪个单位（全称）。")).to_be_visible()
    await texts.get_by_label("提供给哪个单位（全称）").fill("青石县职工互助保障会")
    assert await grave_findings(county) == []
    await texts.get_by_role("button", name="发布").click()
    await expect(county.get_by_text("“提供给保险机构”已发布")).to_be_visible()

    teacher = await browsers.page("teacher-01", PHONE)
    await teacher.goto("/me")
    await settled(teacher)
    await teacher.get_by_role("link", name="我的授权").click()
    asked = teacher.get_by_role("listitem").filter(has_text="提供给保险机构")
    await expect(asked).to_contain_text("青石县职工互助保障会")
    await asked.get_by_role("button", name="同意", exact=True).click()
    await expect(asked.get_by_role("button", name="撤回同意")).to_be_visible()
    assert await sideways(teacher) <= 0
    assert await grave_findings(teacher) == []

    chair = await browsers.page("chair-01")
    await chair.goto("/consents")
    await settled(chair)
    purpose = chair.get_by_role("region", name="提供给保险机构")
    await expect(purpose).to_contain_text("同意 1 人")
    await purpose.get_by_text(re.compile("^还没答复的")).click()
    somebody = purpose.get_by_role("button").nth(1)
    name = await somebody.inner_text()
    await somebody.click()
    paper = chair.get_by_role("region", name=f"{name}的授权")
    await paper.get_by_label("存放处或编号（选填）").fill("授权书 3 号")
    line = paper.get_by_role("listitem").filter(has_text="提供给保险机构")
    await line.get_by_role("button", name="补录不同意").click()
    await expect(line).to_contain_text("纸质补录")
    await expect(purpose).to_contain_text("不同意 1 人")
    assert await grave_findings(chair) == []


@pytest.mark.parametrize("size", [DESK, PHONE])
async def test_the_log_is_searched_and_read_by_county_and_chair(
    browsers: Browsers, size: str
) -> None:
    page = await browsers.page("county", size)
    await page.goto("/audit")
    await settled(page)
    await page.get_by_label("姓名、操作或原因").fill("登录")
    await expect(page).to_have_url(re.compile("q="))
    entries = page.get_by_role("row" if size == DESK else "listitem")
    await expect(entries.filter(has_text="登录").first).to_be_visible()
    assert await sideways(page) <= 0
    assert await grave_findings(page) == []


async def helped(world: World) -> str:
    """Help for the teacher 01, entered by the committee and looked at by the county; their name."""
    officer, own = await world.door("officer-01"), await world.door("teacher-01")
    union = (await officer.get("/directory/me"))["unions"][0]["id"]
    someone = await own.get("/directory/me")
    given = {name: value for name, value in AID.items() if name != "typed_name"}
    given |= {
        "union_id": union,
        "person_id": someone["person_id"],
        "request": True,
        "amount": "100",
    }
    aid = await officer.post("/welfare/relief", given)
    county = await world.door("county")
    await county.post(f"/welfare/relief/{aid['id']}/openings", {"reason": "核对帮扶资金"})
    return str(someone["name"])


@pytest.mark.parametrize("size", [DESK, PHONE])
async def test_the_logs_of_all_systems_are_read_together_or_one_by_one(
    world: World, browsers: Browsers, size: str
) -> None:
    name = await helped(world)
    county = await browsers.page("county", size)
    await county.goto("/audit")
    await settled(county)
    checks = county.get_by_role("list", name="核对结果").get_by_role("listitem")
    for system in ("人员与账号", "关爱", "公示与活动"):
        await expect(checks.filter(has_text=system)).to_be_visible()
    entries = county.get_by_role("row" if size == DESK else "listitem")
    looked = entries.filter(has_text="查看一份慰问记录").first
    await expect(looked).to_contain_text("关爱")
    await expect(looked).to_contain_text("不显示姓名")
    await expect(entries.filter(has_text="登录").first).to_contain_text("人员与账号")

    await county.get_by_role("combobox", name="系统", exact=True).select_option(label="关爱")
    await expect(county).to_have_url(re.compile("system=welfare"))
    await expect(entries.filter(has_text="登录")).to_have_count(0)
    await county.get_by_role("combobox", name="操作", exact=True).select_option(
        label="查看一份慰问记录"
    )
    await expect(county).to_have_url(re.compile("act=aid_file_opened"))
    await expect(looked).to_contain_text("核对帮扶资金")
    await expect(entries.filter(has_text="提交审批")).to_have_count(0)
    await expect(entries.filter(has_text=name)).to_have_count(0)
    assert await sideways(county) <= 0
    assert await grave_findings(county) == []

    chair = await browsers.page("chair-01", size)
    await chair.goto("/audit?system=welfare")
    await settled(chair)
    theirs = chair.get_by_role("row" if size == DESK else "listitem")
    await expect(theirs.filter(has_text="步骤：提交审批").first).to_contain_text(name)


async def test_a_teacher_reads_in_one_list_what_was_done_in_all_systems(
    world: World, browsers: Browsers
) -> None:
    await helped(world)
    page = await browsers.page("teacher-01", PHONE)
    await page.goto("/me/audit")
    await settled(page)
    entry = page.get_by_role("listitem").filter(has_text="查看一份慰问记录").first
    await expect(entry).to_contain_text("关爱")
    await expect(entry).to_contain_text("核对帮扶资金")
    assert await sideways(page) <= 0
    assert await grave_findings(page) == []


async def test_a_log_that_does_not_answer_is_named(browsers: Browsers) -> None:
    page = await browsers.page("county")
    address = re.compile("/api/welfare/audit($|[?])")
    await page.route(address, lambda route: route.abort())
    await page.goto("/audit")
    await settled(page)
    note = page.get_by_role("alert").filter(has_text="“关爱”的操作记录暂时打不开")
    await expect(note).to_be_visible()
    await expect(page.get_by_role("row").filter(has_text="人员与账号").first).to_be_visible()
    await page.unroute(address)
    await note.get_by_role("button", name="再试一次").click()
    await expect(note).to_have_count(0)


async def test_a_copy_of_the_log_needs_a_purpose(browsers: Browsers) -> None:
    page = await browsers.page("county")
    await page.goto("/audit?q=登录")
    await settled(page)
    await page.get_by_role("button", name="导出 Excel").click()
    form = page.get_by_role("form", name="导出操作记录")
    await form.get_by_role("button", name="导出", exact=True).click()
    await expect(form.get_by_text("请写明导出作什么用。")).to_be_visible()
    await form.get_by_label("导出作什么用（会记录下来，并印在表上）").fill("年度检查")
    async with page.expect_download() as caught:
        await form.get_by_role("button", name="导出", exact=True).click()
    assert (await caught.value).suggested_filename.startswith("操作记录 人员与账号 ")


async def test_a_copy_is_taken_of_one_system(browsers: Browsers) -> None:
    page = await browsers.page("county")
    await page.goto("/audit")
    await settled(page)
    await page.get_by_role("button", name="导出 Excel").click()
    form = page.get_by_role("form", name="导出操作记录")
    await form.get_by_label("导出哪个系统的记录").select_option(label="公示与活动")
    await form.get_by_label("导出作什么用（会记录下来，并印在表上）").fill("年度检查")
    async with page.expect_download() as caught:
        await form.get_by_role("button", name="导出", exact=True).click()
    assert (await caught.value).suggested_filename.startswith("操作记录 公示与活动 ")


async def test_a_teacher_takes_all_that_is_kept_of_them_in_one_place(browsers: Browsers) -> None:
    teacher = await browsers.page("teacher-02", PHONE)
    await teacher.goto("/me")
    await settled(teacher)
    copies = teacher.get_by_role("list", name="下载我的资料").get_by_role("listitem")
    await expect(copies).to_have_count(2)
    assert [await taken(copies.nth(place)) for place in range(2)] == ["zip", "xlsx"]
    assert await sideways(teacher) <= 0
    assert await grave_findings(teacher) == []
    await teacher.goto("/me/audit")
    await settled(teacher)
    await teacher.get_by_role("switch").press("Space")
    await expect(teacher.get_by_text("本人下载")).to_have_count(2)


async def test_a_system_that_is_away_keeps_nobody_from_the_other_copy(browsers: Browsers) -> None:
    teacher = await browsers.page("teacher-02", PHONE)
    await teacher.route("**/own-data", lambda route: route.abort())
    await teacher.goto("/me")
    await settled(teacher)
    copies = teacher.get_by_role("list", name="下载我的资料").get_by_role("listitem")
    kept_here, kept_there = copies.nth(0), copies.nth(1)
    await kept_there.get_by_role("button").click()
    await expect(kept_there.get_by_role("alert")).to_be_visible()
    assert await taken(kept_here) == "zip"
    await expect(kept_here.get_by_role("alert")).to_have_count(0)


async def taken(copy: Locator) -> str:
    """What kind of file comes of it."""
    async with copy.page.expect_download() as caught:
        await copy.get_by_role("button", name=re.compile("^下载")).click()
    return (await caught.value).suggested_filename.rpartition(".")[2]


async def test_a_teacher_asks_for_erasure_and_the_county_answers(
    browsers: Browsers,
) -> None:
    teacher = await browsers.page("teacher-01", PHONE)
    await teacher.goto("/me")
    await settled(teacher)
    await teacher.get_by_role("button", name="申请删除我的资料").click()
    await teacher.get_by_role("button", name="提交申请").click()
    await expect(teacher.get_by_text("等待办理")).to_be_visible()

    county = await browsers.page("county")
    await county.goto("/data-requests")
    await settled(county)
    request = county.get_by_role("listitem").filter(has_text="删除本人资料").first
    await request.get_by_role("button", name="不予办理").click()
    await request.get_by_role("button", name="答复").click()
    await expect(request.get_by_text("请写明原因，本人会看到。")).to_be_visible()
    await request.get_by_label("不予办理的原因（本人会看到）").fill("请先办理工作交接。")
    await request.get_by_role("button", name="答复").click()
    await expect(request).to_contain_text("请先办理工作交接。")
    assert await grave_findings(county) == []
    await teacher.reload()
    await expect(teacher.get_by_text("请先办理工作交接。")).to_be_visible()
    assert await sideways(teacher) <= 0
