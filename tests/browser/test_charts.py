"""Numbers to look at: drawn where they can be, and always beside it as text."""

import asyncio
import json
from typing import Any

import pytest
from playwright.async_api import Locator, Page, Route, expect

from tests.browser.accessibility import grave_findings
from tests.browser.people import DESK, PHONE, SIZES, Browsers, dark_and_large, settled, sideways
from tests.e2e.world import World

pytestmark = pytest.mark.timeout(300, func_only=True)

LIMIT_SECONDS = 30
MADE = 4  # enough to be told, and more than one bar needs


def count(key: str, label: str, number: int | None) -> dict[str, Any]:
    told = "少于3" if number is None else str(number)
    return {"key": key, "label": label, "count": number, "count_label": told}


CAUSES = [count("own_illness", "本人患病", 9), count("disaster", "意外灾害", None)]
HELP = [
    count("condolence", "慰问", 12) | {"cents": 600000, "sum_label": "6,000 元"},
    count("medical", "医疗救助", None) | {"cents": None, "sum_label": None},
    count("study", "助学", 0) | {"cents": 0, "sum_label": "0 元"},
]


async def with_files(route: Route) -> None:
    """The county's own reply, with more files than this county has."""
    reply = await route.fetch()
    body = await reply.json() | {"causes": CAUSES, "categories": [], "help": HELP}
    await route.fulfill(response=reply, body=json.dumps(body))


async def statistics(browsers: Browsers, size: str) -> Page:
    page = await browsers.page("county", size)
    await page.route("**/api/welfare/statistics/counts?*", with_files)
    await page.goto("/statistics")
    await settled(page)
    return page


def chart(page: Page, title: str) -> Locator:
    return page.get_by_role("img", name=f"{title}的图，数字见后面的文字")


async def bars(drawing: Locator) -> list[float]:
    """How long the bars are that can be seen, in px; the longest comes first."""
    await expect(drawing.locator("svg text").first).to_be_visible()
    boxes = "(paths) => paths.map((one) => one.getBoundingClientRect().width)"
    long: list[float] = await drawing.locator("svg path[fill^='#']").evaluate_all(boxes)
    return sorted((one for one in long if one > 0), reverse=True)


@pytest.mark.parametrize("size", SIZES)
async def test_what_is_too_small_to_be_told_has_words_and_no_length(
    size: str, browsers: Browsers
) -> None:
    page = await statistics(browsers, size)
    drawing = chart(page, "按致困原因")
    await expect(drawing).to_be_visible()
    assert len(await bars(drawing)) == 1
    await expect(drawing.locator("svg")).to_contain_text("少于3")
    await expect(drawing.locator("svg [stroke-dasharray]")).to_have_count(1)
    causes = page.get_by_role("table", name="按致困原因")
    await expect(causes.get_by_role("row", name="意外灾害 少于3")).to_be_visible()
    note = page.get_by_text("虚线框表示少于3，不画长短。")
    await expect(note.first).to_be_visible()
    given = page.get_by_role("table", name="按类别（已发放，扣除收回）")
    await expect(given.get_by_role("row", name="慰问 12 6,000 元")).to_be_visible()
    await expect(given.get_by_role("row", name="医疗救助 少于3 不显示")).to_be_visible()
    await expect(given.get_by_role("row", name="助学 0 0 元")).to_be_visible()

    assert await sideways(page) <= 0
    assert await grave_findings(page) == []
    async with dark_and_large(page):
        await expect(drawing.locator("svg text[fill='#e6e8eb']").first).to_be_visible()
        assert await sideways(page) <= 0
        assert await grave_findings(page) == []


async def test_on_paper_stand_the_numbers_alone(browsers: Browsers) -> None:
    page = await statistics(browsers, DESK)
    await expect(chart(page, "按致困原因")).to_be_visible()
    await page.emulate_media(media="print")
    await expect(chart(page, "按致困原因")).to_be_hidden()
    await expect(page.get_by_role("table", name="按致困原因")).to_be_visible()
    await page.emulate_media(media="screen")


async def test_without_the_library_the_table_says_all(browsers: Browsers) -> None:
    complaints = list(browsers.complaints)  # what does not come is complained of, and rightly
    page = await browsers.blank(DESK)
    known = await browsers.page("county", DESK)
    await page.context.add_cookies(await known.context.cookies())
    await page.route("**/api/welfare/statistics/counts?*", with_files)
    asked, twice = [0], asyncio.Event()

    async def refuse(route: Route) -> None:
        await route.abort()
        asked[0] += 1
        if asked[0] > 1:
            twice.set()

    # The page thinks of an upgrade first, and loads anew once.
    await page.route("**/assets/drawBars-*.js", refuse)
    await page.goto("/statistics")
    await asyncio.wait_for(twice.wait(), LIMIT_SECONDS)
    causes = page.get_by_role("table", name="按致困原因")
    await expect(causes.get_by_role("row", name="本人患病 9")).to_be_visible()
    await expect(page.get_by_role("img")).to_have_count(0)
    await expect(page.get_by_role("alert")).to_have_count(0)
    browsers.complaints[:] = complaints


@pytest.mark.parametrize("size", SIZES)
async def test_the_county_sees_the_visits_of_the_months(
    size: str, world: World, browsers: Browsers
) -> None:
    school = await world.door("chair-02")
    unit = (await school.get("/directory/me"))["unions"][0]["id"]
    today = world.today.isoformat()
    for number in range(MADE):
        made = {
            "union_id": unit,
            "occasion": "sudden_event",
            "happened_on": today,
            "typed_name": f"宋桂兰{number}（退休）",
            "visited_on": today,
            "way": "home",
            "visitors": ["周主席", "郑委员"],
            "finding": "房屋漏雨",
        }
        await school.post("/welfare/visits/recorded", made)
    page = await browsers.page("county", size)
    await page.goto("/visits")
    await settled(page)
    drawing = chart(page, "各月走访次数")
    await expect(drawing).to_be_visible()
    assert await bars(drawing)
    for month in ("1月", "12月"):  # months of nothing keep their place
        await expect(drawing.get_by_text(month, exact=True)).to_have_count(1)
    months = page.get_by_role("list", name="各月走访次数")
    assert f"{world.today.month}月" in await months.inner_text()
    await expect(months.get_by_role("listitem")).to_have_count(12)
    assert await sideways(page) <= 0
    assert await grave_findings(page) == []


async def test_the_county_sees_how_far_the_lists_have_come(
    world: World, browsers: Browsers
) -> None:
    officer, second = await world.door("county"), await world.door("county-chair")
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
    await second.post(f"{path}/approve")
    await officer.post(f"{path}/open")
    await world.settle()
    for size in (DESK, PHONE):
        page = await browsers.page("county", size)
        await page.goto(f"/campaigns/{made['id']}")
        await settled(page)
        progress = page.get_by_role("region", name="各校进度")
        drawing = progress.get_by_role("img", name="的图，数字见后面的文字")
        await expect(drawing).to_be_visible()
        assert await bars(drawing)
        stages = progress.get_by_role("table").first
        await expect(stages).to_contain_text("个")
        assert await sideways(page) <= 0
        assert await grave_findings(page) == []


async def test_nothing_was_complained_of_and_nobody_else_asked(browsers: Browsers) -> None:
    assert browsers.complaints == []
    assert browsers.hosts == {browsers.url.removeprefix("http://")}
