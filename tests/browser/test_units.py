"""Units of a county with 300 schools: found, read as they were, renamed, merged, and kept."""

import re
from datetime import date
from uuid import UUID, uuid4

import pytest
from playwright.async_api import Page, expect

from services.directory.access.commands.accounts import NewAccount, hand_out_accounts
from services.directory.people.commands.staff import NewPerson, join_staff
from services.directory.roles.commands.grants import NewRole, grant_roles
from services.directory.units.commands.clusters import NewCluster, add_clusters
from services.directory.units.commands.registering import (
    NewCounty,
    NewUnion,
    register_county,
    register_unions,
)
from shared.contracts.directory import SchoolStage
from shared.contracts.roles import Role
from shared.tenancy import Scope
from tests.browser.accessibility import grave_findings
from tests.browser.people import DESK, PHONE, Browsers, settled, sideways
from tests.e2e.world import PASSWORD, World

SCHOOLS, CLUSTERS = 300, 12
SINCE = date(2024, 9, 1)
OFFICER, CHAIR = "un-officer", "un-chair"

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
async def schools(world: World) -> list[UUID]:
    """The ids of the schools, in the order of their numbers."""
    county, body, officer, chair, teacher = (uuid4() for _ in range(5))
    clusters = [NewCluster(uuid4(), f"第{n + 1}片区") for n in range(CLUSTERS)]
    unions = [
        NewUnion(
            uuid4(),
            f"长乐县第{n:03d}小学工会委员会",
            f"第{n:03d}小学",
            SchoolStage.PRIMARY,
            30,
            ("本部", "下坪教学点") if n == 1 else (),
            clusters[n % CLUSTERS].cluster_id,
            SINCE,
            rural=n % 2 == 1,
        )
        for n in range(SCHOOLS)
    ]
    first = unions[1].union_id
    async with world.database("directory").transaction(Scope(county)) as tx:
        name = "长乐县教育工会"
        await register_county(tx, NewCounty(county, "长乐县", body, name, "长乐县教育工会"))
        await add_clusters(tx, county, clusters)
        await register_unions(tx, county, unions)
        people = [
            NewPerson(officer, body, "乐小文", SINCE),
            NewPerson(chair, first, "乐春山", SINCE),
            NewPerson(teacher, first, "李青禾", SINCE),
        ]
        await join_staff(tx, county, people)
        roles = [
            NewRole(uuid4(), officer, Role.COUNTY_OFFICER, body, SINCE),
            NewRole(uuid4(), chair, Role.UNION_CHAIR, first, SINCE),
        ]
        await grant_roles(tx, county, roles)
        accounts = [NewAccount(officer, OFFICER, PASSWORD), NewAccount(chair, CHAIR, PASSWORD)]
        await hand_out_accounts(tx, county, accounts, must_change=False)
    await world.settle()
    return [union.union_id for union in unions]


async def clean(page: Page) -> None:
    await settled(page)
    assert await grave_findings(page) == []
    assert await sideways(page) == 0


@pytest.mark.parametrize("size", [DESK, PHONE])
async def test_units_are_found_by_letters_and_kind(
    schools: list[UUID], browsers: Browsers, size: str
):
    page = await browsers.page(OFFICER, size)
    await page.goto("/units")
    await expect(page.get_by_text(f"共 {SCHOOLS + 1} 个单位，先列出 50 个")).to_be_visible()
    await clean(page)
    await page.get_by_label("单位名称或拼音首字母").fill("第123小学")
    await expect(page.get_by_text("共 1 个单位", exact=True)).to_be_visible()
    await page.get_by_label("单位名称或拼音首字母").fill("")
    await page.get_by_label("城乡").select_option("乡村")
    await expect(page.get_by_text("共 150 个单位", exact=False)).to_be_visible()
    await page.get_by_role("button", name="看片区树").click()
    await expect(page.get_by_role("link", name="第299小学")).to_be_visible()
    await clean(page)


async def test_a_school_is_renamed_and_last_years_name_is_still_read(
    schools: list[UUID], browsers: Browsers
):
    page = await browsers.page(OFFICER)
    await page.goto(f"/units/{schools[9]}")
    await settled(page)
    await page.get_by_role("button", name="更名").click()
    await page.get_by_label("全称（与印章一致）").fill("长乐县望江小学工会委员会")
    await page.get_by_label("简称").fill("望江小学")
    await page.get_by_label("依据或原因").fill("县编办〔2026〕3号")
    await page.locator("form").get_by_role("button", name="更名").click()
    await expect(page.get_by_role("heading", name="望江小学")).to_be_visible()
    await expect(
        page.get_by_text("长乐县第009小学工会委员会 → 长乐县望江小学工会委员会")
    ).to_be_visible()
    await clean(page)
    await page.goto(f"/units/{schools[9]}?day=2025-12-31")
    await expect(page.get_by_role("heading", name="第009小学")).to_be_visible()
    await expect(page.get_by_role("group", name="办理")).to_have_count(0)


async def test_the_chair_keeps_contact_and_groups_on_a_phone(
    schools: list[UUID], browsers: Browsers
):
    page = await browsers.page(CHAIR, PHONE)
    await page.goto(f"/units/{schools[1]}")
    await settled(page)
    await page.get_by_role("button", name="改联系方式").click()
    await page.get_by_label("办公电话").fill("0731-5550199")
    await page.get_by_role("button", name="保存").click()
    await expect(page.get_by_text("0731-5550199")).to_be_visible()
    await page.get_by_role("button", name="设一个小组").click()
    await page.get_by_label("小组名称").fill("语文组")
    await page.get_by_text("李青禾").click()
    await page.get_by_label("小组长").select_option("李青禾")
    await clean(page)
    await page.get_by_role("button", name="保存").click()
    await expect(page.get_by_text("组长李青禾，1 人")).to_be_visible()
    await clean(page)


async def test_a_committee_too_large_is_warned_of_on_page_and_list(
    schools: list[UUID], browsers: Browsers
):
    page = await browsers.page(OFFICER)
    await page.goto(f"/units/{schools[3]}")
    await settled(page)
    await page.get_by_role("button", name="改证书和会员").click()
    await page.get_by_label("会员人数").fill("60")
    await page.get_by_role("button", name="保存").click()
    await page.get_by_role("button", name="登记换届").click()
    await page.get_by_label("选举日期").fill("2025-09-10")
    await page.get_by_label("委员人数").fill("9")
    await page.get_by_role("button", name="保存").click()
    warning = "委员 9 人，超过 25-200 名会员的 3-7 人"
    await expect(page.get_by_text(warning)).to_be_visible()
    await clean(page)
    await page.goto("/units?q=第003小学")
    await expect(page.get_by_text(warning)).to_be_visible()


async def test_a_merger_is_looked_at_first_and_then_done(schools: list[UUID], browsers: Browsers):
    page = await browsers.page(OFFICER)
    await page.goto(f"/units/{schools[1]}")
    await settled(page)
    await page.get_by_role("button", name="合并").click()
    await page.get_by_label("输入单位名称或拼音首字母").fill("第002小学")
    await page.get_by_role("radio", name="第002小学").check()
    await page.get_by_role("button", name="先看看会怎样").click()
    await expect(page.get_by_text("2 名教职工调入新单位", exact=False)).to_be_visible()
    await expect(page.get_by_text("乐春山（工会主席）", exact=False)).to_be_visible()
    await clean(page)
    await page.get_by_role("button", name="确认合并").click()
    await expect(page.get_by_role("heading", name="第002小学")).to_be_visible()
    await expect(page.get_by_text("由这些单位并入")).to_be_visible()
    await page.get_by_role("link", name="第001小学").click()
    await expect(page.get_by_text("已并入")).to_be_visible()
    await expect(page.get_by_role("button", name="恢复")).to_be_visible()
    await clean(page)


async def test_a_new_unit_is_registered_on_one_page(schools: list[UUID], browsers: Browsers):
    page = await browsers.page(OFFICER, PHONE)
    await page.goto("/units/new")
    await clean(page)
    await page.get_by_role("button", name="登记", exact=True).click()
    await expect(page.get_by_text("请填写印章上的全称。")).to_be_visible()
    await page.get_by_label("全称（与印章一致）").fill("长乐县桥头幼儿园工会委员会")
    await page.get_by_label("简称").fill("桥头幼儿园")
    await page.get_by_label("类型").select_option("幼儿园")
    await page.get_by_label("校区").fill("本部、岭上教学点")
    await page.get_by_role("button", name="登记", exact=True).click()
    await expect(page.get_by_role("heading", name="桥头幼儿园")).to_be_visible()
    await expect(page.get_by_role("button", name=re.compile("撤销 ?岭上教学点"))).to_be_visible()
