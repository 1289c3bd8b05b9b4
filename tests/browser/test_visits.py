"""Visits as people make them: reported on a phone, also without a network, and written down."""

import asyncio
import time
from typing import Any

import pytest
from playwright.async_api import Page, Route, expect

from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.world import World

pytestmark = pytest.mark.timeout(300, func_only=True)

LIMIT_SECONDS = 30
PERSON_SECONDS = 15  # for reading and typing what the script does at once


def message(page: Page, words: str):
    return page.locator(".el-message").filter(has_text=words)


async def pick(page: Page, group: str, word: str) -> None:
    await page.get_by_role("group", name=group, exact=True).get_by_text(word, exact=True).click()


async def choose(page: Page, group: str, place: int) -> str:
    """Somebody of the list; the name."""
    one = page.get_by_role("group", name=group).locator("label.one").nth(place)
    await one.click()
    return (await one.inner_text()).strip()


async def reported(world: World, name: str) -> list[dict[str, Any]]:
    teacher = await world.door("teacher-01")
    mine = await teacher.get("/welfare/visits/mine")
    return [one for one in mine["reported"] if one["visited_name"] == name]


async def test_a_teacher_reports_in_less_than_half_a_minute(
    world: World, browsers: Browsers
) -> None:
    page = await browsers.page("teacher-01", PHONE)
    await page.goto("/")
    await settled(page)
    begun = time.monotonic()
    await page.get_by_role("link", name="关爱").click()
    await page.get_by_role("button", name="报告一件事").click()
    await page.get_by_role("button", name="报告", exact=True).click()
    await expect(page.get_by_text("请选择是谁的事。")).to_be_visible()
    await expect(page.get_by_text("请选择是什么事。")).to_be_visible()
    name = await choose(page, "谁的事", 0)
    await pick(page, "什么事", "生病住院")
    await page.get_by_text("正在住院", exact=True).click()
    await page.get_by_label("一句话说明（可以不填；不要写病名）").fill("在县医院")
    assert await sideways(page) <= 0
    await page.get_by_role("button", name="报告", exact=True).click()
    await expect(message(page, "已报告")).to_be_visible()
    assert time.monotonic() - begun < LIMIT_SECONDS - PERSON_SECONDS
    line = page.get_by_role("region", name="我报告的").get_by_role("listitem").first
    await expect(line).to_contain_text(name)
    await expect(line).to_contain_text("待安排")


async def test_a_conflict_is_a_tick(browsers: Browsers) -> None:
    page = await browsers.page("teacher-01", PHONE)
    await page.goto("/visits/report")
    await settled(page)
    await pick(page, "什么事", "家庭矛盾")
    await expect(page.get_by_text("选了就可以，不用写具体情况")).to_be_visible()
    await expect(page.get_by_label("一句话说明（可以不填；不要写病名）")).to_have_count(0)


async def test_without_a_network_it_is_kept_and_becomes_exactly_one(
    world: World, browsers: Browsers
) -> None:
    page = await browsers.page("teacher-01", PHONE)
    await page.goto("/visits")
    await settled(page)
    await page.wait_for_load_state("networkidle")
    complaints = list(browsers.complaints)  # without a network the browser complains, and rightly
    await page.context.set_offline(True)
    await page.get_by_role("button", name="报告一件事").click()
    name = await choose(page, "谁的事", 3)
    await pick(page, "什么事", "婚丧嫁娶")
    await page.get_by_role("button", name="报告", exact=True).click()
    await expect(message(page, "已存在本机，联网后自动提交。")).to_be_visible()
    waits = page.get_by_role("region", name="还没有提交的")
    await expect(waits).to_contain_text(f"报告：{name}的事")
    await expect(waits.get_by_text("已存在本机，联网后自动提交")).to_be_visible()
    assert await reported(world, name) == []

    lost = LostReplies()
    await page.route("**/api/welfare/visits", lost)
    await page.context.set_offline(False)  # it is sent by itself, and the reply gets lost
    await lost.times(1)
    assert len(await reported(world, name)) == 1
    await expect(waits).to_be_visible()
    await page.get_by_role("button", name="现在提交").click()
    await lost.times(2)
    await page.unroute("**/api/welfare/visits", lost)

    await page.reload()  # as when the phone was off: what is kept outlives the page
    await settled(page)
    await expect(waits).to_have_count(0)
    assert len(await reported(world, name)) == 1
    assert len(set(lost.keys)) == 1
    browsers.complaints[:] = complaints


async def test_a_record_is_kept_without_a_network_and_sent_once(
    world: World, browsers: Browsers
) -> None:
    visit, name = await _asked_to_go(world)
    page = await browsers.page("teacher-01", PHONE)
    await page.goto("/visits")
    await settled(page)
    await expect(page.get_by_role("region", name="请您去走访")).to_contain_text(name)
    await page.wait_for_load_state("networkidle")
    await page.goto(f"/visits/{visit}")
    await settled(page)
    await page.wait_for_load_state("networkidle")
    await page.get_by_role("link", name="‹ 走访").click()
    await settled(page)
    await page.wait_for_load_state("networkidle")
    await page.get_by_role("region", name="请您去走访").get_by_role("link", name=name).click()
    await expect(page.locator("h1")).to_have_text(f"走访{name}")
    complaints = list(browsers.complaints)
    await page.context.set_offline(True)
    await page.get_by_role("button", name="登记走访记录").click()
    await expect(page.locator("h1")).to_have_text(f"走访{name}")
    await pick(page, "怎样走访的", "到家里")
    await page.get_by_label("了解到的情况（一两句就行，不要写病名）").fill("恢复得不错")
    await page.get_by_role("button", name="登记", exact=True).click()
    await expect(page.get_by_text("按全县规则，每次走访至少 2 人。")).to_be_visible()
    await page.get_by_label("走访人（至少 2 人）").fill("赵大姐")
    await page.get_by_role("button", name="登记", exact=True).click()
    await expect(message(page, "已存在本机")).to_be_visible()
    await page.context.set_offline(False)
    await expect(page.get_by_role("region", name="还没有提交的")).to_have_count(0)
    chair = await world.door("chair-01")
    view = await chair.get(f"/welfare/visits/{visit}")
    assert (view["state"], view["visitors"][1:], view["finding"]) == (
        "done",
        ["赵大姐"],
        "恢复得不错",
    )
    browsers.complaints[:] = complaints


async def test_the_chair_arranges_looks_and_goes_on_to_the_aid(
    world: World, browsers: Browsers
) -> None:
    visit, name = await _waiting(world, 5)
    page = await browsers.page("chair-01", DESK)
    await page.goto("/")
    await settled(page)
    await page.locator(f"a[href='/visits/{visit}']").first.click()
    await page.get_by_role("button", name="请人去走访").click()
    await choose(page, "请谁去走访（回来由这个人登记）", 7)
    await page.get_by_role("button", name="请人去走访").click()
    await expect(message(page, "已安排")).to_be_visible()
    await page.get_by_role("button", name="登记走访记录").click()
    await pick(page, "怎样走访的", "到医院")
    await page.get_by_label("走访人（至少 2 人）").fill("赵大姐")
    await page.get_by_label("了解到的情况（一两句就行，不要写病名）").fill("等待检查结果")
    await page.get_by_text("带了慰问金或慰问品", exact=True).click()
    await page.get_by_label("价值（元）").fill("200")
    await page.get_by_role("button", name="登记", exact=True).click()
    await expect(message(page, "这次走访办完了")).to_be_visible()
    await expect(page.get_by_text("慰问品，200 元，工会经费")).to_be_visible()
    async with page.expect_download() as download:
        await page.get_by_role("button", name="下载走访慰问记录表（Word）").click()
    assert (await download.value).suggested_filename.startswith("走访慰问记录表")

    await page.get_by_role("button", name="同时登记慰问帮扶").click()
    await expect(page.get_by_role("heading", name="给谁、为什么")).to_be_visible()
    assert name not in page.url
    await page.get_by_role("button", name="下一步").click()
    await expect(page.get_by_label("价值（元）")).to_have_value("200")


async def test_the_county_sees_numbers_and_no_name(world: World, browsers: Browsers) -> None:
    _, name = await _waiting(world, 8)
    page = await browsers.page("county", PHONE)
    await page.goto("/visits")
    await settled(page)
    await expect(page.get_by_text("只看数目，不看是谁")).to_be_visible()
    await page.get_by_text("各单位情况").click()
    await expect(page.get_by_role("main")).not_to_contain_text(name)
    assert await sideways(page) <= 0


class LostReplies:
    """The request arrives, and the reply never comes back."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.more = asyncio.Condition()

    async def __call__(self, route: Route) -> None:
        if route.request.method != "POST":
            await route.continue_()
            return
        await route.fetch()
        async with self.more:
            self.keys.append(route.request.headers["idempotency-key"])
            self.more.notify_all()
        await route.abort()

    async def times(self, count: int) -> None:
        async with self.more:
            await asyncio.wait_for(self.more.wait_for(lambda: len(self.keys) >= count), 30)


async def _waiting(world: World, number: int) -> tuple[str, str]:
    """A visit to the person of this number, reported by the chair."""
    chair = await world.door("chair-01")
    union = (await chair.get("/directory/me"))["unions"][0]["id"]
    people = await chair.get("/welfare/visits/people", union_id=union)
    whom = people[number]
    body = {
        "union_id": union,
        "occasion": "sudden_event",
        "happened_on": world.today.isoformat(),
        "person_id": whom["id"],
    }
    line = await chair.post("/welfare/visits", body)
    return line["id"], whom["name"]


async def _asked_to_go(world: World) -> tuple[str, str]:
    visit, name = await _waiting(world, 4)
    teacher = await world.door("teacher-01")
    person = (await teacher.get("/directory/me"))["person_id"]
    chair = await world.door("chair-01")
    await chair.post(f"/welfare/visits/{visit}/assign", {"person_id": person})
    return visit, name
