"""Lists say how many there are, and leave as Excel sheets that hold exactly what is shown."""

import re

import pytest
from playwright.async_api import Page, expect

from tests.browser.people import PHONE, Browsers, settled
from tests.e2e.world import World
from tests.infrastructure.sheets import ReadSheet, read_sheet

TITLE = "带表格的计划"
PLAN = """县教育工会工作计划

一、主要任务
1．开好教代会。各学校工会12月底前召开教职工代表大会，会后一周内报送会议情况。
2．关心教职工健康。各学校工会12月底前组织教职工体检。
3．做好走访慰问。各学校工会12月底前走访慰问困难教职工。
4．开展文体活动。各学校工会12月底前组织一次健步走。
5．建好教工之家。各学校工会12月底前检查一次教工之家。
"""

pytestmark = pytest.mark.timeout(300, func_only=True)


@pytest.fixture(scope="module")
async def issued(world: World) -> str:
    officer, chair = await world.door("county"), await world.door("county-chair")
    draft = await officer.upload("/plans/drafts", "plan.txt", PLAN.encode())
    settle = {"edits": [{"op": "settle"}]}
    await officer.post(f"/plans/drafts/{draft['id']}/edits", settle, seen=draft["version"])
    period = {"period_kind": "calendar_year", "year": world.today.year, "title": TITLE}
    made = await officer.post(f"/plans/drafts/{draft['id']}/confirm", period)
    await officer.post(f"/plans/plans/{made['id']}/submit")
    approved = await chair.post(f"/plans/plans/{made['id']}/approve")
    await officer.post(f"/plans/plans/{made['id']}/issue", seen=approved["version"])
    await world.settle()
    return str(made["id"])


async def saved(page: Page) -> tuple[str, ReadSheet]:
    async with page.expect_download() as waiting:
        await page.get_by_role("button", name="导出 Excel").click()
    download = await waiting.value
    return download.suggested_filename, read_sheet((await download.path()).read_bytes())


async def test_the_list_of_tasks_says_how_many_there_are_and_leaves_as_a_sheet(
    issued: str, browsers: Browsers
):
    page = await browsers.page("county")
    await page.goto(f"/tasks?plan_id={issued}&level=school")
    await settled(page)
    about = page.get_by_text(re.compile("^共 [0-9]+ 项，先列出 50 项$"))
    await expect(about).to_be_visible()
    total = int((await about.inner_text()).split()[1])
    name, sheet = await saved(page)

    assert name.startswith("任务 ")
    assert name.endswith(".xlsx")
    assert len(sheet.rows) == 4 + total
    assert sheet.rows[2] == [f"《{TITLE}》，学校的任务，共 {total} 项"]

    await page.get_by_label("状态").select_option(label="已完成")
    await expect(page.get_by_text("没有符合这些条件的任务。")).to_be_visible()
    await expect(page.get_by_role("button", name="导出 Excel")).to_have_count(0)


async def test_the_wall_leaves_with_the_schools_that_are_shown(issued: str, browsers: Browsers):
    page = await browsers.page("county")
    await page.goto(f"/plans/{issued}/wall")
    await settled(page)
    await page.get_by_label("学校名称或拼音首字母").fill("XYZ")
    heading = page.get_by_role("heading", name=re.compile("^学校（[0-9]+ 所中的 1 所）"))
    await expect(heading).to_be_visible()
    name, sheet = await saved(page)

    assert name.startswith("县级总览 ")
    assert [row[1] for row in sheet.rows[4:]] == ["县一中"]


async def test_people_and_notices_are_counted(issued: str, world: World, browsers: Browsers):
    page = await browsers.page("chair-01")
    await page.goto("/people")
    await settled(page)
    counted = re.compile("^共 [0-9]+ 人，先列出 50 人，按拼音排$")
    await expect(page.get_by_role("region", name="名单").get_by_text(counted)).to_be_visible()

    page = await browsers.page("chair-01", PHONE)
    await page.goto("/inbox")
    await settled(page)
    await expect(
        page.get_by_role("heading", name=re.compile("^要签收的 [0-9]+ 份"))
    ).to_be_visible()
