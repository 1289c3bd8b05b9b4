"""The wall of a county with 300 schools: all are there, and a filter answers at once."""

from datetime import date
from uuid import uuid4

import pytest
from playwright.async_api import expect

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
from tests.browser.people import Browsers, settled
from tests.e2e.world import PASSWORD, World

SCHOOLS, CLUSTERS = 300, 12
SINCE = date(2024, 9, 1)
PLAN = """大川县教育工会工作计划

一、主要任务
1．开好教代会。各学校工会12月底前召开教职工代表大会。
2．关心教职工健康。各学校工会12月底前组织教职工体检。
3．办好文体活动。各学校工会12月底前组织一次健步走。
"""

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
async def plan_id(world: World) -> str:
    """The plan that is issued to all of them."""
    await settle_county(world)
    officer, chair = await world.door("dc-officer"), await world.door("dc-chair")
    draft = await officer.upload("/plans/drafts", "plan.txt", PLAN.encode())
    settle = {"edits": [{"op": "settle"}]}
    await officer.post(f"/plans/drafts/{draft['id']}/edits", settle, seen=draft["version"])
    period = {"period_kind": "calendar_year", "year": world.today.year, "title": "三百所学校的计划"}
    made = await officer.post(f"/plans/drafts/{draft['id']}/confirm", period)
    await officer.post(f"/plans/plans/{made['id']}/submit")
    approved = await chair.post(f"/plans/plans/{made['id']}/approve")
    await officer.post(f"/plans/plans/{made['id']}/issue", seen=approved["version"])
    await world.settle()
    return str(made["id"])


async def settle_county(world: World) -> None:
    county, body = uuid4(), uuid4()
    clusters = [NewCluster(uuid4(), f"第{n + 1}片区") for n in range(CLUSTERS)]
    schools = [
        NewUnion(
            union_id=uuid4(),
            name=f"大川县第{n:03d}小学工会委员会",
            short_name=f"第{n:03d}小学",
            stage=SchoolStage.PRIMARY,
            staff_count=30,
            cluster_id=clusters[n % CLUSTERS].cluster_id,
            cluster_since=SINCE,
        )
        for n in range(SCHOOLS)
    ]
    officer, chair = uuid4(), uuid4()
    leaders = [uuid4() for _ in schools]
    people = [
        NewPerson(officer, body, "川小文", SINCE),
        NewPerson(chair, body, "川大山", SINCE),
        *(
            NewPerson(person, school.union_id, f"主席{n:03d}", SINCE)
            for n, (person, school) in enumerate(zip(leaders, schools, strict=True))
        ),
    ]
    roles = [
        NewRole(uuid4(), officer, Role.COUNTY_OFFICER, body, SINCE),
        NewRole(uuid4(), chair, Role.COUNTY_CHAIR, body, SINCE),
        *(
            NewRole(uuid4(), person, Role.UNION_CHAIR, school.union_id, SINCE)
            for person, school in zip(leaders, schools, strict=True)
        ),
    ]
    accounts = [
        NewAccount(officer, "dc-officer", PASSWORD),
        NewAccount(chair, "dc-chair", PASSWORD),
    ]
    directory = world.database("directory")
    async with directory.transaction(Scope(county)) as tx:
        name = "大川县教育工会"
        await register_county(tx, NewCounty(county, "大川县", body, name, name))
        await add_clusters(tx, county, clusters)
        await register_unions(tx, county, schools)
        await join_staff(tx, county, people)
        await grant_roles(tx, county, roles)
        await hand_out_accounts(tx, county, accounts, must_change=False)
    await world.settle()


async def test_the_wall_shows_300_schools_and_finds_one(plan_id: str, browsers: Browsers):
    page = await browsers.page("dc-officer")
    await page.goto(f"/plans/{plan_id}/wall")
    await settled(page)
    await expect(page.get_by_role("heading", name=f"学校（{SCHOOLS} 所）")).to_be_visible()
    await expect(page.get_by_role("checkbox", name="选择第", exact=False)).to_have_count(SCHOOLS)

    await page.get_by_label("学校名称或拼音首字母").fill("第123小学")
    await expect(page.get_by_role("heading", name=f"学校（{SCHOOLS} 所中的 1 所）")).to_be_visible()
