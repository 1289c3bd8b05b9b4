"""Between two sessions: a suggestion from a phone, and minutes whose decision is a task."""

import re
from datetime import timedelta

import pytest
from playwright.async_api import Page, expect

from tests.browser.accessibility import grave_findings
from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.county_plan import issued
from tests.e2e.world import World

TITLE = "食堂加一个窗口"
COUNTED = re.compile(r"全县收到建议 (\d+) 条，采纳 (\d+) 条")
DECISION = "暑假前完成教工食堂改造。"

pytestmark = pytest.mark.timeout(300, func_only=True)


async def clean(page: Page) -> None:
    await settled(page)
    assert await grave_findings(page) == []
    assert await sideways(page) == 0


async def counted(county: Page) -> tuple[int, int]:
    """How many suggestions the county reads of: received, and adopted."""
    await county.goto("/suggestions")
    heading = county.get_by_role("heading", name=COUNTED)
    found = COUNTED.search(await heading.inner_text())
    assert found
    return int(found[1]), int(found[2])


async def test_a_suggestion_is_private_shown_without_a_name_and_answered(
    world: World, browsers: Browsers
) -> None:
    county = await browsers.page("county", DESK)
    received, adopted = await counted(county)
    teacher = await browsers.page("teacher-01", PHONE)
    await teacher.goto("/suggestions")
    await teacher.get_by_role("button", name="提建议").click()
    await clean(teacher)
    await teacher.get_by_role("button", name="提交给工会").click()
    await expect(teacher.get_by_text("请选择是哪方面的建议。")).to_be_visible()
    await teacher.get_by_label("后勤保障").check()
    await teacher.get_by_label("建议什么").fill(TITLE)
    await teacher.get_by_label("现在怎样、建议怎样").fill("我是三年级的，排队要二十分钟。")
    await teacher.get_by_text("公开时显示姓名").click()
    await expect(teacher.get_by_text("同事只看到“一位教职工”")).to_be_visible()
    await teacher.get_by_role("button", name="提交给工会").click()
    await expect(teacher.get_by_role("heading", name=TITLE)).to_be_visible()
    await expect(teacher.get_by_text("现在只有提出的人和工会委员能看到")).to_be_visible()
    await clean(teacher)
    await world.settle()

    chair = await browsers.page("chair-01", DESK)
    await chair.goto("/")
    await chair.get_by_role("link", name=f"审看建议：{TITLE}").click()
    await chair.get_by_role("button", name="公开给大家").click()
    await chair.get_by_label("公开的文字").fill("午饭排队要二十分钟。")
    await clean(chair)
    await chair.get_by_role("button", name="公开给大家").click()
    await chair.get_by_role("button", name="采纳", exact=True).click()
    await chair.get_by_role("button", name="采纳", exact=True).click()
    await expect(chair.get_by_text("请写几句答复。")).to_be_visible()
    await chair.get_by_label("答复", exact=True).fill("下周起加开三号窗口。")
    await chair.get_by_role("button", name="采纳", exact=True).click()
    await expect(chair.get_by_text("下周起加开三号窗口。")).to_be_visible()
    await clean(chair)

    colleague = await browsers.page("officer-01", PHONE)
    await colleague.goto("/suggestions?whose=shown")
    await expect(colleague.get_by_role("link", name=TITLE)).to_be_visible()
    await teacher.reload()
    await expect(teacher.get_by_text("下周起加开三号窗口。")).to_be_visible()

    assert await counted(county) == (received + 1, adopted + 1)
    assert TITLE not in await county.content()
    await clean(county)


async def test_minutes_refuse_what_is_the_congresss_and_a_decision_becomes_a_task(
    world: World, browsers: Browsers
) -> None:
    await issued(world, "开会用的计划")
    chair = await browsers.page("chair-01", PHONE)
    await chair.goto("/meetings")
    await chair.get_by_role("button", name="登记会议").click()
    await chair.get_by_label("地点").fill("学校会议室")
    await chair.get_by_label("主持人").fill("林书记")
    await chair.get_by_label("姓名", exact=True).fill("林书记")
    await chair.get_by_role("button", name="添加", exact=True).click()
    await chair.get_by_label("议题 1", exact=True).fill("绩效工资分配办法")
    await chair.get_by_label("属于哪类事项").select_option("P4")
    await clean(chair)
    await chair.get_by_role("button", name="定稿").click()
    await expect(chair.get_by_text("要由教代会（教职工大会）讨论通过")).to_be_visible()
    await chair.get_by_label("结果").select_option("提交教代会")
    await chair.get_by_role("button", name="添加议题").click()
    await chair.get_by_label("议题 2", exact=True).fill("教工食堂改造")
    await chair.get_by_role("button", name="添加决定").last.click()
    await chair.get_by_label("决定 1 的内容").fill(DECISION)
    await chair.get_by_text("列为工作任务").click()
    await clean(chair)
    await chair.get_by_role("button", name="定稿").click()
    await expect(chair.get_by_role("heading", name="党政工联席会议纪要")).to_be_visible()
    await expect(chair.get_by_text("要向下次教代会（教职工大会）报告")).to_be_visible()
    await clean(chair)
    address = chair.url
    await world.settle()

    await chair.get_by_role("link", name="打开任务").click()
    await expect(chair.get_by_text(DECISION)).to_be_visible()
    await expect(chair.get_by_role("link", name="党政工联席会议")).to_be_visible()
    await clean(chair)
    async with chair.expect_download() as saved:
        await chair.goto(address)
        await chair.get_by_role("button", name="下载纪要").click()
    assert (await saved.value).suggested_filename.endswith("党政工联席会议纪要.docx")


async def test_a_suggestion_goes_on_as_a_proposal_by_one_button(
    world: World, browsers: Browsers
) -> None:
    door = await world.door("chair-01")
    [unit] = {held["union_id"] for held in (await door.get("/directory/me"))["roles"]}
    wanted = {
        "union_id": unit,
        "title": "春季教职工大会提案",
        "opens_on": world.today.isoformat(),
        "closes_on": (world.today + timedelta(days=20)).isoformat(),
    }
    await door.post("/activities/proposal-rounds", wanted)
    said = {"union_id": unit, "category": "logistics", "title": TITLE, "text": "中午排队太久。"}
    one = await (await world.door("officer-01")).post("/activities/suggestions", said)
    await door.post(
        f"/activities/suggestions/{one['id']}/show", {"title": TITLE, "text": "排队久。"}
    )

    colleague = await browsers.page("teacher-01", PHONE)
    await colleague.goto(f"/suggestions/{one['id']}")
    await colleague.get_by_role("button", name="转为提案").click()
    await expect(colleague.get_by_text("不写是谁提的建议")).to_be_visible()
    await clean(colleague)
    await colleague.get_by_role("button", name="转为提案").click()
    await expect(colleague.get_by_label("案由")).to_have_value("排队久。")
    await colleague.get_by_label("建议措施").fill("加开一个窗口。")
    await colleague.get_by_role("button", name="保存").click()
    await expect(colleague.get_by_text(f"由合理化建议“{TITLE}”转来")).to_be_visible()
    await clean(colleague)

    await colleague.goto(f"/suggestions/{one['id']}")
    await expect(colleague.get_by_text("已转为提案")).to_be_visible()
    await expect(colleague.get_by_role("button", name="转为提案")).to_have_count(0)


async def test_the_report_on_proposals_has_its_table_on_a_desk_and_on_a_phone(
    world: World, browsers: Browsers
) -> None:
    door, day = await world.door("chair-05"), world.today.isoformat()
    [unit] = {held["union_id"] for held in (await door.get("/directory/me"))["roles"]}
    wanted = {"union_id": unit, "title": "秋季教职工大会提案", "from_paper": True}
    made = await door.post(
        "/activities/proposal-rounds", wanted | {"opens_on": day, "closes_on": day}
    )
    answered = {"handler": "后勤处", "answer": "已增开一个窗口。", "grade": "mostly"}
    rows = [
        {"title": "改善午餐排队", "who": ["何晓光", "金雪"], **answered},
        {"title": "修走廊的灯", "who": ["华芳"], "handler": "总务处"},
    ]
    await door.post(f"/activities/proposal-rounds/{made['id']}/table", {"day": day, "rows": rows})
    for size in (DESK, PHONE):
        page = await browsers.page("chair-05", size)
        await page.goto(f"/proposals/rounds/{made['id']}")
        await page.get_by_role("button", name="起草办理情况报告").click()
        lines = page.get_by_role("region", name="秋季教职工大会提案办理情况报告").locator(
            "tbody tr"
        )
        await expect(lines).to_have_count(2)
        for words in ("改善午餐排队", "何晓光", "后勤处", "已增开一个窗口。", "基本满意"):
            await expect(lines.first).to_contain_text(words)
        await expect(lines.last).to_contain_text("还没有答复")
        await clean(page)
