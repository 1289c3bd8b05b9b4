"""What a congress's page asks for at its two ends: who chairs it, and why it closes too early."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.accessibility import grave_findings
from tests.browser.halls import scheduled
from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.congresses import Session, colleague, elect, prepare_votes, union_of
from tests.e2e.world import World

CLOSING, PRESIDIUM = "chair-05", "chair-08"
MATTER = "食堂外包方案"
REASON = "外包方案改天另行表决，先报县工会。"

pytestmark = pytest.mark.timeout(300, func_only=True)


async def clean(page: Page) -> None:
    await settled(page)
    assert await grave_findings(page) == []
    assert await sideways(page) <= 0, page.url


async def open_with_a_vote(world: World, login: str) -> Session:
    """Everybody is there and a vote is under way, which nobody has counted."""
    chair = await world.door(login)
    session = Session(chair, await scheduled(world, login))
    await session.tick((await chair.get(f"{session.path}/roll"))["entries"])
    await session.act("open")
    await prepare_votes(world, session, chair)
    matter = {"session_id": session.id, "purpose": "motion", "title": MATTER}
    made = await chair.post("/activities/ballots", matter)
    await chair.post(f"/activities/ballots/{made['id']}/open")
    return session


async def press(page: Page, name: str) -> None:
    await page.get_by_role("button", name=name, exact=True).locator("visible=true").last.click()


async def test_what_is_open_is_shown_and_closing_needs_a_reason(
    world: World, browsers: Browsers
) -> None:
    session = await open_with_a_vote(world, CLOSING)
    for size in (DESK, PHONE):
        page = await browsers.page(CLOSING, size)
        await page.goto(f"/congress/{session.id}")
        await press(page, "闭会")
        note = page.get_by_role("note").filter(has_text="闭会前请留意")
        await expect(note).to_contain_text(f"“{MATTER}”还在投票。")
        await expect(note).to_contain_text("还有 1 项议题没有登记结果，例如“学校工作报告”")
        await clean(page)
        await press(page, "闭会")
        await expect(page.get_by_text("请写明为什么现在闭会")).to_be_visible()
        await clean(page)
        assert (await session.read())["state"] == "opened"

    await page.get_by_label("为什么现在闭会").fill(REASON)
    await press(page, "闭会")
    await expect(page.get_by_text("没有讨论到的，请选“暂缓，下次再议”")).to_be_visible()
    assert (await session.read())["state"] == "opened"

    await press(page, "取消")
    await press(page, "登记议题结果")
    await page.get_by_role("combobox", name="结果").select_option("heard")
    await press(page, "登记结果")
    await expect(page.locator("[data-congress-act=close].el-button--primary")).to_be_visible()
    await press(page, "闭会")
    await expect(note).to_contain_text(f"“{MATTER}”还在投票。")
    await expect(note).not_to_contain_text("没有登记结果")
    await page.get_by_label("为什么现在闭会").fill(REASON)
    await press(page, "闭会")
    await expect(page.locator(".el-message").filter(has_text="已闭会")).to_be_visible()
    await expect(page.locator("[data-congress-act=publish].el-button--primary")).to_be_visible()
    for size in (PHONE, DESK):
        page = await browsers.page(CLOSING, size)
        await page.goto(f"/congress/{session.id}")
        track = page.get_by_role("region", name="办理经过")
        await expect(track.get_by_text(REASON)).to_be_visible()
        await clean(page)
    await world.settle()


async def test_a_presidium_is_chosen_changed_and_named_on_the_papers(
    world: World, browsers: Browsers
) -> None:
    chair = await world.door(PRESIDIUM)
    await elect(chair, 40, await colleague(world, chair, "delegate-08"))
    day = world.today.isoformat()
    wanted = {"union_id": await union_of(chair), "planned_on": day, "agenda": []}
    session = Session(chair, (await chair.post("/activities/congress", wanted))["id"])

    page = await browsers.page(PRESIDIUM, DESK)
    await page.goto(f"/congress/{session.id}")
    card = page.get_by_role("region", name="主席团")
    await expect(card.get_by_text("还没有确定建议名单")).to_be_visible()
    await card.get_by_role("button", name="填写").click()
    await card.get_by_text("从本届代表中选（40 人）").click()
    for name in ("代表02", "代表03", "代表04"):
        await card.get_by_role("button", name=name).click()
    await card.get_by_role("button", name="代表03").click()
    await expect(card.get_by_label("主席团成员")).to_have_value("代表02、代表04")
    await clean(page)
    await card.get_by_role("button", name="保存主席团").click()
    await expect(card.get_by_text("代表02、代表04", exact=True)).to_be_visible()
    await expect(card.get_by_text("主席团现有 2 人，一般不少于")).to_be_visible()
    await clean(page)

    page = await browsers.page(PRESIDIUM, PHONE)
    await page.goto(f"/congress/{session.id}")
    card = page.get_by_role("region", name="主席团")
    await card.get_by_role("button", name="修改").click()
    await card.get_by_label("主席团成员").fill("代表05，代表06 代表07、外人")
    await clean(page)
    await card.get_by_role("button", name="保存主席团").click()
    now = "代表05、代表06、代表07、外人"
    await expect(card.get_by_text(now, exact=True)).to_be_visible()
    await expect(card.get_by_text("外人不在本届有表决权的代表里")).to_be_visible()
    await clean(page)
    await page.goto(f"/congress/{session.id}/papers")
    await expect(page.get_by_text(now, exact=True)).to_be_visible()
    await clean(page)

    await session.act("agreed", agreed_on=day, minutes_number="3号")
    when = {"starts_at": f"{day}T23:50:00+08:00", "place": "报告厅"}
    await session.act("schedule", **when, override_reason="已口头请示")
    await world.settle()
    colleagues = await browsers.page("delegate-08", PHONE)
    await colleagues.goto(f"/congress/{session.id}")
    card = colleagues.get_by_role("region", name="主席团")
    await expect(card.get_by_text(now, exact=True)).to_be_visible()
    await expect(card.get_by_role("button")).to_have_count(0)
    await expect(colleagues.get_by_text("已口头请示")).to_have_count(0)
