"""A notice from a chair's phone to the county's desk: made, objected to by a teacher, handled."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.accessibility import grave_findings
from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.world import World

TITLE = "2026年优秀教师推荐人选"
TEXT = "经民主推荐和工会委员会审议，拟推荐王某为优秀教师。"

pytestmark = pytest.mark.timeout(300, func_only=True)


async def clean(page: Page) -> None:
    await settled(page)
    assert await grave_findings(page) == []
    assert await sideways(page) == 0


async def fill(page: Page, title: str, text: str) -> None:
    await page.get_by_label("标题").fill(title)
    await page.get_by_label("内容（不要写身份证号和手机号）").fill(text)
    await page.get_by_label("受理部门或人").fill("学校工会办公室")
    await page.get_by_label("联系电话").fill("0571-8765432")


async def test_a_notice_is_made_on_a_phone_objected_to_on_another_and_handled_at_a_desk(
    world: World, browsers: Browsers
) -> None:
    chair = await browsers.page("chair-01", PHONE)
    await chair.goto("/notices")
    await chair.get_by_role("button", name="发布公示").click()
    await chair.get_by_label("公示方式").select_option("本系统内")
    await expect(chair.get_by_role("status").filter(has_text="共 5 个工作日")).to_be_visible()
    await clean(chair)
    await fill(chair, TITLE, f"{TEXT}联系 13812345678。")
    await chair.get_by_role("button", name="发布公示").click()
    await expect(chair.get_by_text("公示内容里有手机号")).to_be_visible()
    await expect(chair.get_by_label("标题")).to_have_value(TITLE)
    await fill(chair, TITLE, TEXT)
    await chair.get_by_role("button", name="发布公示").click()
    await expect(chair.get_by_role("heading", name=TITLE)).to_be_visible()
    await expect(chair.locator(".left")).to_contain_text("个工作日")
    await clean(chair)
    address = chair.url
    await world.settle()

    teacher = await browsers.page("teacher-01", PHONE)
    await teacher.goto("/notices")
    await clean(teacher)
    await teacher.get_by_role("link", name=TITLE).click()
    await teacher.get_by_role("button", name="提出异议").click()
    await clean(teacher)
    await teacher.get_by_role("button", name="署名提交").click()
    await expect(teacher.get_by_text("请写明对哪一点有异议")).to_be_visible()
    await teacher.get_by_label("异议的内容和理由").fill("推荐前没有征求本年级组意见。")
    await teacher.get_by_role("button", name="署名提交").click()
    await expect(teacher.get_by_role("heading", name="我的异议")).to_be_visible()
    await clean(teacher)

    county = await browsers.page("county", DESK)
    await county.goto("/")
    await county.get_by_role("link", name=f"处理“{TITLE}”公示的 1 条异议").click()
    await county.get_by_role("button", name="处理", exact=False).first.click()
    await clean(county)
    await county.get_by_role("button", name="提交处理意见").click()
    await expect(county.get_by_text("请选择处理结果。")).to_be_visible()
    await county.get_by_label("不成立", exact=True).check()
    await county.get_by_label("处理意见").fill("已核实：年级组长会上征求过意见，有会议记录。")
    await county.get_by_role("button", name="提交处理意见").click()
    await expect(county.get_by_text("已核实：年级组长会上征求过意见")).to_be_visible()
    await clean(county)

    await teacher.reload()
    await expect(teacher.get_by_text("已核实：年级组长会上征求过意见")).to_be_visible()
    await chair.goto(address)
    async with chair.expect_download() as saved:
        await chair.get_by_role("button", name="下载公示").click()
    assert (await saved.value).suggested_filename == f"关于{TITLE}的公示.docx"


async def test_a_notice_that_was_held_is_entered_and_its_days_are_checked(
    browsers: Browsers,
) -> None:
    page = await browsers.page("county", DESK)
    await page.goto("/notices/new")
    await page.get_by_text("已经公示过，现在补录").click()
    await page.get_by_label("第一天").fill("2026-03-02")
    await page.get_by_label("最后一天").fill("2026-03-04")
    await expect(page.get_by_text("只有 3 个工作日")).to_be_visible()
    await page.get_by_label("最后一天").fill("2026-03-06")
    await fill(page, "2025年度考核结果", "考核结果见附件，共 12 人。")
    await page.get_by_label("结果（例如").fill("公示期间没有收到异议。")
    await clean(page)
    await page.get_by_role("button", name="补录").click()
    await expect(page.get_by_text("已公示（补录）")).to_be_visible()
    await clean(page)
