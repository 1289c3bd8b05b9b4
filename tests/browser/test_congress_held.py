"""Two congresses from the first click to the sealed archive: one entered from its papers, one held
live with a full hall, each step by whoever does it, at a desk or with a phone."""

import re
import zipfile
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page, expect

from shared.database import CHINA, utc_now
from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.congresses import Session, colleague, elect
from tests.e2e.world import World

DELEGATES, QUORUM = 40, 27
CHAIR, DELEGATE = "chair-07", "delegate-07"
METHOD = "绩效工资分配办法"
RESOLUTION = f"大会通过《{METHOD}》。"

pytestmark = pytest.mark.timeout(600)


async def press(page: Page, name: str | re.Pattern[str]) -> None:
    button = page.get_by_role("button", name=name, exact=isinstance(name, str))
    await button.locator("visible=true").last.click()


async def told(page: Page, words: str) -> None:
    await expect(page.locator(".el-message").filter(has_text=words).last).to_be_visible()


async def fits(page: Page) -> None:
    await settled(page)
    assert await sideways(page) <= 0, page.url


async def fill(within: Page | Locator, **typed: str) -> None:
    for label, words in typed.items():
        await within.get_by_label(label, exact=True).last.fill(words)


async def agenda_line(page: Page, place: int, title: str, power: str, treatment: str) -> None:
    await page.get_by_label(f"第 {place} 项", exact=True).fill(title)
    await page.get_by_label("属于哪项职权").nth(place - 1).select_option(power)
    await page.get_by_label("怎样办理").nth(place - 1).select_option(treatment)


async def keep_two_lines(page: Page) -> None:
    """An agenda of a report and of one matter to adopt, in place of the usual one."""
    lines = page.get_by_role("group", name="议程").locator("summary")
    await expect(lines.first).to_be_visible()
    for place in range(await lines.count()):
        await lines.nth(place).click()
    await expect(page.get_by_label("第 1 项", exact=True)).to_be_visible()
    while await page.get_by_role("button", name=re.compile("^删去第")).count() > 2:
        await page.get_by_role("button", name=re.compile("^删去第")).last.click()
    await agenda_line(page, 1, "学校工作报告", "P3", "deliberate")
    await agenda_line(page, 2, METHOD, "P4", "adopt")


async def saved(page: Page, button: str, folder: Path) -> list[str]:
    """The names in the zip that the button hands out."""
    async with page.expect_download() as started:
        await press(page, button)
    download = await started.value
    path = folder / "saved.zip"
    await download.save_as(path)
    with zipfile.ZipFile(path) as kept:
        return kept.namelist()


async def sealed(page: Page, folder: Path) -> None:
    """The reported session is put away, and the archive that is handed out is whole."""
    await page.goto(f"{page.url.partition('?')[0].rstrip('/')}/papers")
    await fits(page)
    await press(page, "归档")
    await press(page, "确定归档")
    await told(page, "已归档")
    await press(page, "核对档案")
    await expect(page.get_by_text("每个文件都和归档时一样")).to_be_visible()
    await fits(page)
    names = await saved(page, "下载档案", folder)
    assert len([name for name in names if name.startswith("材料/")]) > 5


async def test_an_assembly_of_twenty_eight_is_entered_from_paper_and_sealed(
    world: World, browsers: Browsers, tmp_path: Path
) -> None:
    page = await browsers.page("chair-09", PHONE)
    await page.goto("/congress/record")
    day = (world.today - timedelta(days=7)).isoformat()
    await fill(page, 第几届="2", 这一届从哪天开始="2025-09-01", 哪天开的会=day)
    await fill(page, 应到人数="28", 实到人数="26")
    await keep_two_lines(page)
    await page.get_by_text("大会决议、对应的工作任务（可以以后再补）").click()
    await fill(page, 大会决议=RESOLUTION)
    await fits(page)
    await press(page, "补录会议")
    await told(page, "已补录会议")
    await expect(page.get_by_text("应到 28 人，实到 26 人")).to_be_visible()
    await fits(page)
    address = page.url

    await page.goto(f"{address}/ballots/new?held=1&purpose=motion")
    await settled(page)
    await fill(page, **{"发出（张）": "26", "收回（张）": "26", "有效票（张）": "26"})
    await fill(page, 同意="24", 不同意="1", 弃权="1")
    await fill(page, **{"总监票人（在计票单上签字的）": "周兰", "谁宣布的": "主席团执行主席"})
    await fits(page)
    await press(page, "登记结果")
    await told(page, "已登记表决结果")
    await expect(page.get_by_text("通过").first).to_be_visible()

    await page.goto(address)
    for act, word, said in (
        ("公布决议", "公布", "已公布决议"),
        ("会后报告", "报送", "已报送会后报告"),
    ):
        await press(page, act)
        await press(page, word)
        await told(page, said)
    await fits(page)
    await sealed(page, tmp_path)


@dataclass
class Live:
    """The congress that is held live; what one person leaves the next one finds."""

    world: World
    browsers: Browsers
    address: str = ""

    async def at(self, login: str, size: str, rest: str = "") -> Page:
        page = await self.browsers.page(login, size)
        await page.goto(f"{self.address}{rest}")
        await fits(page)
        return page


@pytest.fixture(scope="module")
async def live(world: World, browsers: Browsers) -> Live:
    chair = await world.door(CHAIR)
    await elect(chair, DELEGATES, await colleague(world, chair, DELEGATE))
    return Live(world, browsers)


def begins() -> datetime:
    return utc_now().astimezone(CHINA) + timedelta(minutes=20)


async def test_the_chair_prepares_and_asks_and_the_county_answers(live: Live) -> None:
    page = await live.browsers.page(CHAIR, DESK)
    await page.goto("/congress/new")
    await fill(page, 计划哪天开会=begins().date().isoformat())
    await keep_two_lines(page)
    await fits(page)
    await press(page, "开始筹备")
    await expect(page.get_by_role("heading", level=1)).to_have_text(
        "第三届教职工代表大会第一次会议"
    )
    live.address = page.url
    await press(page, "登记党组织意见")
    await fill(page, 会议记录编号="校党支〔2026〕3号")
    await press(page, "登记")
    for _ in range(2):  # the act, and the word that confirms it
        await press(page, "提交请示")
    await expect(page.get_by_text("等县教育工会批复")).to_be_visible()

    county = await live.at("county", DESK)
    for _ in range(2):
        await press(county, "批复同意")
    await expect(county.get_by_text("已批复同意，等定时间地点")).to_be_visible()

    page = await live.at(CHAIR, PHONE)
    await press(page, "定时间地点")
    await fill(
        page, 哪天=begins().date().isoformat(), 几点=f"{begins():%H:%M}", 在哪里="学校报告厅"
    )
    await press(page, "定下来，通知大家")
    await told(page, "已定好时间地点")


async def test_a_delegate_scans_the_code_and_the_desk_ticks_the_others(live: Live) -> None:
    """The twenty-seventh makes the quorum, and only then may the session be opened."""
    screen = await live.at(CHAIR, DESK, "/screen")
    await expect(screen.get_by_alt_text("签到二维码")).to_be_visible()
    await expect(screen.get_by_text(f"至少 {QUORUM} 人").first).to_be_visible()
    session = Session(await live.world.door(CHAIR), live.address.rpartition("/")[2])
    # What a phone's camera reads off the picture.
    shown = await session.chair.get(f"{session.path}/sign-in-code")
    phone = await live.browsers.page(DELEGATE, PHONE)
    await phone.goto(shown["address"])
    await press(phone, "签到")
    await expect(phone.get_by_text("已签到")).to_be_visible()
    await fits(phone)
    await expect(screen.locator("dd.main")).to_have_text("1")

    desk = await live.at("officer-07", PHONE, "/desk")
    absent = desk.locator("li button.el-button--primary")
    await expect(absent).to_have_count(DELEGATES - 1)
    for n in range(1, QUORUM - 1):
        await absent.first.click()
        await expect(absent).to_have_count(DELEGATES - 1 - n)
    begin = desk.get_by_role("button", name="宣布开会")
    await expect(screen.locator("dd.main")).to_have_text(str(QUORUM - 1))
    await expect(begin).to_be_disabled()
    await absent.first.click()
    await expect(screen.locator("dd.main")).to_have_text(str(QUORUM))
    await begin.click()
    await expect(screen.get_by_text("会议进行中")).to_be_visible()
    await fits(screen)


async def test_a_paper_ballot_is_counted_signed_and_announced(live: Live) -> None:
    me = await (await live.world.door(DELEGATE)).get("/directory/me")
    page = await live.at(CHAIR, DESK, "/ballots")
    await page.get_by_role("button", name="登记", exact=True).click()
    await fill(page, **{"总监票人（1 名）": me["name"], "监票人": "监票甲", "计票人": "计票甲"})
    await press(page, "登记")
    await told(page, "已登记监票、计票人员")
    await press(page, "登记举手结果或补录")
    await fill(page, 同意="27", 不同意="0", 弃权="0")
    await press(page, "登记结果")
    await told(page, "已登记表决结果")

    page = await live.at(CHAIR, DESK, "/ballots/new")
    await press(page, "准备好")
    for word in ("开始投票", "封箱，结束投票", "登记计票结果"):
        await press(page, word)
    await fill(page, **{"发出（张）": "27", "收回（张）": "27", "有效票（张）": "26"})
    await fill(page, 同意="24", 不同意="1", 弃权="1")
    await press(page, "登记，请总监票人签字")
    await told(page, "已登记计票结果")
    ballot = page.url

    chief = await live.browsers.page(DELEGATE, PHONE)
    await chief.goto(ballot)
    await fits(chief)
    await press(chief, "核对无误，签字")
    await told(chief, "已签字")
    await page.goto(ballot)
    await press(page, "登记主席团宣布")
    await press(page, "已宣布，公开结果")
    await told(page, "结果已公开")
    await page.goto(f"{ballot}/screen")
    await expect(page.get_by_text("通过").first).to_be_visible()
    assert await sideways(page) <= 0


async def test_it_is_closed_resolved_reported_and_sealed(live: Live, tmp_path: Path) -> None:
    page = await live.at(CHAIR, PHONE)
    await press(page, "登记议题结果")
    await page.get_by_role("combobox", name="结果").first.select_option("agreed")
    await press(page, "登记结果")
    await told(page, "已登记议题结果")
    for act, word, said in (
        ("闭会", "闭会", "已闭会"),
        ("公布决议", "公布", "已公布决议"),
        ("会后报告", "报送", "已报送会后报告"),
    ):
        await press(page, act)
        if act == "公布决议":
            await fill(page, 大会决议=RESOLUTION)
        await press(page, word)
        await told(page, said)
    await fits(page)
    await live.world.settle()
    staff = await live.at(DELEGATE, PHONE)
    await expect(staff.get_by_text(RESOLUTION).first).to_be_visible()
    county = await live.at("county", DESK)
    await expect(county.get_by_text(RESOLUTION).first).to_be_visible()
    await sealed(await live.at(CHAIR, DESK), tmp_path)
