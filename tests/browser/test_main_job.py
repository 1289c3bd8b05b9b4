"""The whole main job as its people do it at their browsers, at a desk and with a phone."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.world import World

PLAN = Path(__file__).parents[2] / "docs" / "samples" / "county-plan-2026.docx"
SCHOOLS = 12
AMOUNT = "12 项任务、36 条措施，其中学校办 22 条、县里办 11 条、片区办 3 条"

pytestmark = pytest.mark.timeout(600)


@dataclass
class Job:
    """One go through the main job in one size; what one person leaves the next one finds."""

    world: World
    browsers: Browsers
    size: str
    title: str

    async def at(self, login: str, path: str) -> Page:
        page = await self.browsers.page(login, self.size)
        await page.goto(path)
        await self.looked_at(page)
        return page

    async def looked_at(self, page: Page) -> None:
        await settled(page)
        assert await sideways(page) <= 0, page.url


@pytest.fixture(scope="module", params=[DESK, PHONE])
def job(request: pytest.FixtureRequest, world: World, browsers: Browsers) -> Job:
    return Job(world, browsers, request.param, f"浏览器里办的计划（{request.param}）")


def seen(page: Page, role: str, name: str | re.Pattern[str]) -> Locator:
    """What is there for the eye in this size; the other size's twin is hidden."""
    return page.get_by_role(role, name=name, exact=isinstance(name, str)).locator("visible=true")


async def press(page: Page, name: str | re.Pattern[str]) -> None:
    await seen(page, "button", name).first.click()


async def told(page: Page, words: str) -> None:
    """The page says what happened."""
    await expect(page.locator(".el-message").filter(has_text=words)).to_be_visible()


async def test_an_officer_imports_reviews_and_submits_a_plan(job: Job):
    page = await job.at("county", "/plans")
    await press(page, "导入计划")
    await page.get_by_label("选择文件").set_input_files(PLAN)
    await press(page, "读取并核对")
    await expect(page.get_by_role("heading", name="核对计划")).to_be_visible()
    await job.looked_at(page)
    await expect(page.get_by_text(AMOUNT).first).to_be_visible()
    await expect(page.get_by_text("月度安排表（36 行）与上面的任务是同一批工作")).to_be_visible()
    await expect(page.get_by_text("3月13日前").last).to_be_visible()
    await typing_is_saved(page)
    if await page.get_by_role("button", name="全部已看过").count():
        await press(page, "全部已看过")
    await expect(page.get_by_role("heading", name="没有需要确认的地方了")).to_be_visible()

    await press(page, re.compile("^确认计划"))
    await page.get_by_label("计划标题").fill(job.title)
    await expect(page.locator("p").filter(has_text=f"{AMOUNT}。")).to_be_visible()
    await press(page, "确认，建立计划")
    await told(page, "计划已建立")
    await expect(page.get_by_role("heading", name=job.title, level=1)).to_be_visible()
    await job.looked_at(page)
    await press(page, "提交审批")
    await told(page, "已提交")


async def test_the_county_chair_finds_it_waiting_and_approves_it(job: Job):
    await job.world.settle()
    page = await job.at("county-chair", "/")
    await page.get_by_role("link", name=re.compile(re.escape(job.title))).first.click()
    await expect(page.get_by_role("heading", name=job.title, level=1)).to_be_visible()
    await job.looked_at(page)
    await press(page, "批准")
    await press(page, "确认批准")
    await told(page, "已批准")


async def test_the_officer_issues_it_and_sees_nobody_has_signed(job: Job):
    page = await job.at("county", "/plans")
    await page.get_by_role("link", name=job.title).click()
    await expect(page.get_by_role("heading", name=job.title, level=1)).to_be_visible()
    await press(page, "下发")
    await expect(page.get_by_role("heading", name=f"下发给 {SCHOOLS} 所学校")).to_be_visible()
    await press(page, re.compile(f"下发，通知 {SCHOOLS} 所学校$"))
    await told(page, "已下发")
    await expect(page.get_by_text(f"已通知 {SCHOOLS} 所学校")).to_be_visible()
    await job.world.settle()

    await page.get_by_role("link", name="县级总览").click()
    await job.looked_at(page)
    await expect(page.get_by_role("heading", name=f"还有 {SCHOOLS} 所学校未签收")).to_be_visible()


async def test_a_school_chair_signs_from_the_waiting_page_and_the_inbox_follows(job: Job):
    page = await job.at("chair-01", "/inbox")
    to_sign = page.get_by_role("region", name=re.compile("^要签收的"))
    notice = to_sign.get_by_role("button", name=re.compile(re.escape(job.title)))
    await expect(notice).to_be_visible()

    page = await job.at("chair-01", "/")
    line = page.get_by_role("listitem").filter(has_text=job.title)
    await line.get_by_role("button", name="签收").click()
    await line.get_by_role("button", name="确认签收").click()
    await told(page, "已签收")
    await job.world.settle()

    page = await job.at("chair-01", "/inbox")
    mine = page.get_by_role("listitem").filter(has_text=job.title).filter(has_text="已签收")
    await expect(mine.first).to_be_visible()


async def test_the_school_reports_a_task_and_adds_a_line_of_its_own(job: Job):
    page = await plan_page(job, "chair-01")
    signature = page.get_by_role("region", name="签收", exact=True)
    await expect(signature).to_contain_text("已签收")

    line = await first_open_task_without_paper(page)
    await line.get_by_role("button", name="报告完成").click()
    await line.get_by_label("完成情况").fill("已开会布置，老师们都参加了。")
    await line.get_by_role("button", name="提交完成情况").click()
    await told(page, "已报告完成")
    await expect(page.get_by_text("已开会布置，老师们都参加了。").first).to_be_visible()

    await press(page, "增加本校任务")
    await page.get_by_label("要办的事").fill("给新教师结对子")
    await press(page, "增加")
    own = page.get_by_role("region", name=re.compile("^本校增加的任务"))
    await expect(own.get_by_role("link", name="给新教师结对子")).to_be_visible()
    await job.looked_at(page)


async def test_a_teacher_who_is_named_reports_for_the_school(job: Job):
    name = next(
        person.name
        for person in job.world.seed.people
        for account in job.world.seed.accounts
        if account.login == "teacher-01" and account.person_id == person.id
    )
    page = await plan_page(job, "chair-01")
    line = await first_open_task_without_paper(page)
    text = await line.get_by_role("link").first.inner_text()
    await line.get_by_role("button", name="其他操作").click()
    await line.get_by_role("button", name="指定负责人").click()
    await line.get_by_placeholder(re.compile("拼音首字母")).fill(name)
    await line.get_by_role("radio", name=re.compile(name)).first.check()
    await line.get_by_role("button", name=f"请{name}负责").click()
    await told(page, f"已请{name}负责")
    await job.world.settle()

    page = await job.at("teacher-01", "/")
    mine = page.get_by_role("listitem").filter(has_text=text).first
    await mine.get_by_role("button", name="报告完成").click()
    await mine.get_by_label("完成情况").fill("已办妥，材料在工会办公室。")
    await mine.get_by_role("button", name="提交完成情况").click()
    await told(page, "已报告完成")
    await job.world.settle()


async def test_the_county_sees_who_is_behind_chases_them_and_copies_the_text(job: Job):
    page = await plan_page(job, "county")
    await page.get_by_role("link", name="县级总览").click()
    await job.looked_at(page)
    left = SCHOOLS - 1
    await expect(page.get_by_role("heading", name=f"还有 {left} 所学校未签收")).to_be_visible()

    await press(page, "复制催办文字")
    await told(page, "催办文字已复制")
    copied = await page.evaluate("navigator.clipboard.readText()")
    assert job.title in copied
    assert "高坪小学" in copied
    assert "县一中" not in copied

    for school in ("高坪小学", "枫树坪小学"):
        await page.get_by_role("checkbox", name=f"选择{school}").check()
    await press(page, re.compile("^催办（2 所）"))
    await expect(page.get_by_text("将给 2 位工会主席发：")).to_be_visible()
    await press(page, "发送")
    await told(page, "已通知 2 所学校的工会主席")
    await job.world.settle()

    inbox = await job.at("chair-08", "/inbox")
    to_sign = inbox.get_by_role("region", name=re.compile("^要签收的"))
    await expect(to_sign).to_contain_text(f"催签：《{job.title}》")


async def test_nothing_went_wrong_in_any_browser(browsers: Browsers):
    assert browsers.complaints == []


async def typing_is_saved(page: Page) -> None:
    """A pause in typing saves; nobody has to leave the field."""
    await page.get_by_role("button", name=re.compile("抓好学习教育")).first.click()
    title = page.get_by_label("标题", exact=True)
    await title.press("End")
    await title.press_sequentially("！")
    await expect(page.get_by_text("正在保存…")).to_be_visible()
    await expect(page.get_by_text(re.compile("已保存 [0-9]+:[0-9]{2}"))).to_be_visible()
    await page.reload()
    await expect(page.get_by_text("抓好学习教育！").first).to_be_visible()


async def plan_page(job: Job, login: str) -> Page:
    page = await job.at(login, "/plans")
    await page.get_by_role("link", name=job.title).click()
    await expect(page.get_by_role("heading", name=job.title, level=1)).to_be_visible()
    await job.looked_at(page)
    return page


async def first_open_task_without_paper(page: Page) -> Locator:
    lines = page.get_by_role("region", name=re.compile("^县里的任务")).get_by_role("listitem")
    open_lines = lines.filter(has=page.get_by_role("button", name="报告完成"))
    found = open_lines.filter(has_not_text="必交").first
    text = await found.get_by_role("link").first.inner_text()
    # By its words: its buttons give way to the form that one of them opens.
    return lines.filter(has=page.get_by_role("link", name=text, exact=True)).first
