"""One office over all unions, who approves, and the table of roles."""

from datetime import date
from io import BytesIO
from uuid import uuid4

from python_calamine import CalamineWorkbook

from services.directory.roles.commands.grants import NewRole, grant_roles
from shared.contracts.roles import Role, Standing
from shared.tenancy import Scope
from tests.service.directory.world import World, build_world
from tests.service.running import Running


async def grant(running: Running, world: World, *roles: NewRole) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        await grant_roles(tx, world.county, roles)


async def test_the_county_sees_who_is_chair_where_and_who_is_missing(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    shown = (await http.get("/roles/offices")).json()
    assert [
        (row["union_name"], row["state"], [h["name"] for h in row["holders"]])
        for row in shown["items"]
    ] == [("河湾初中", "missing", []), ("山脚小学", "held", ["欧阳春"])]
    assert shown["counts"] == {"held": 1, "ending": 0, "acting": 0, "missing": 1}
    acting = NewRole(
        uuid4(),
        world.far_teacher,
        Role.UNION_CHAIR,
        world.river,
        date(2026, 3, 1),
        date(2026, 6, 30),
        standing=Standing.ACTING,
    )
    await grant(running, world, acting)
    for asked, found in (
        ({"state": "acting"}, ["河湾初中"]),
        ({"state": "missing"}, []),
        ({"q": "oyc"}, ["山脚小学"]),
        ({"q": "赵"}, ["河湾初中"]),
        ({"q": "sjxx"}, ["山脚小学"]),
        ({"q": "无此人"}, []),
        ({"stage": "primary"}, ["山脚小学"]),
        ({"cluster_id": str(world.other_cluster)}, []),
        ({"role": "county_chair"}, ["县教育工会"]),
    ):
        items = (await http.get("/roles/offices", params=asked)).json()["items"]
        assert [row["union_name"] for row in items] == found, asked


async def test_a_term_near_its_end_is_marked(running: Running, world: World) -> None:
    wanted = {"value": 365, "valid_from": "2026-03-16"}
    http = running.http(world.as_officer)
    await http.put("/figures/elected_days_before", json=wanted)
    soon = NewRole(
        uuid4(),
        world.far_teacher,
        Role.UNION_CHAIR,
        world.river,
        date(2024, 1, 1),
        date(2027, 3, 16),
    )
    await grant(running, world, soon)
    states = {
        row["union_name"]: row["state"]
        for row in (await http.get("/roles/offices")).json()["items"]
    }
    assert states == {"河湾初中": "ending", "山脚小学": "held"}
    ending = await http.get("/roles", params={"ending_by": "2027-03-16"})
    assert [row["person_name"] for row in ending.json()["items"]] == ["赵江"]


async def test_an_export_is_the_list(running: Running, world: World) -> None:
    http = running.http(world.as_officer)
    for path, cells in (
        ("/roles/offices/export", ("山脚小学", "欧阳春", "空缺")),
        ("/roles/export", ("欧阳春", "工会主席", "县工会干事")),
    ):
        reply = await http.get(path)
        book = CalamineWorkbook.from_filelike(BytesIO(reply.content))
        text = str(book.get_sheet_by_index(0).to_python())
        assert all(cell in text for cell in cells), text


async def test_schools_do_not_see_the_offices_of_others(running: Running, world: World) -> None:
    for caller in (world.as_chair, world.as_teacher):
        assert (await running.http(caller).get("/roles/offices")).status_code == 403
    auditor = world.caller(world.officer, world.body, Role.AUDITOR)
    assert (await running.http(auditor).get("/roles/offices")).status_code == 200


async def test_in_a_small_school_one_person_with_every_hat_cannot_approve_their_own(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    for name in ("audit_and_chair", "audit_and_finance"):
        await http.put(f"/figures/{name}", json={"value": 0, "valid_from": "2026-03-16"})
    since = date(2024, 9, 1)
    every = (
        Role.UNION_OFFICER,
        Role.FINANCE_OFFICER,
        Role.AUDIT_COMMITTEE,
        Role.WOMEN_COMMITTEE,
        Role.PRINCIPAL,
    )
    hats = [NewRole(uuid4(), world.chair, role, world.hill, since) for role in every]
    await grant(running, world, *hats)
    chair = running.http(world.as_chair)
    address = f"/unions/{world.hill}/approvers"
    alone = (await chair.get(address, params={"matter": "money"})).json()
    assert (alone["rung"], [p["name"] for p in alone["people"]]) == ("county", ["单正平", "曾小雨"])
    assert alone["sentence"] == "由县教育工会单正平、曾小雨审批。"
    member = NewRole(uuid4(), world.teacher, Role.UNION_OFFICER, world.hill, since)
    await grant(running, world, member)
    other = (await chair.get(address)).json()
    assert (other["rung"], [p["name"] for p in other["people"]]) == ("committee", ["李青"])
    drafted_by_her = {"drafter": str(world.teacher), "matter": "hardship"}
    hers = (await chair.get(address, params=drafted_by_her)).json()
    assert (hers["rung"], [p["name"] for p in hers["people"]]) == ("chair", ["欧阳春"])


async def test_a_county_decision_of_its_chair_is_the_deputys(
    running: Running, world: World
) -> None:
    address = f"/unions/{world.body}/approvers"
    asked = {"drafter": str(world.county_chair), "matter": "county_decision"}
    http = running.http(world.as_officer)
    assert (await http.get(address, params=asked)).json()["rung"] == "county_officer"
    own = {"drafter": str(world.officer), "matter": "county_decision"}
    assert (await http.get(address, params=own)).json()["people"][0]["name"] == "单正平"


async def test_who_approves_in_another_school_is_not_there(running: Running, world: World) -> None:
    stranger = await build_world(running)
    for caller in (world.as_far_teacher, stranger.as_officer):
        reply = await running.http(caller).get(f"/unions/{world.hill}/approvers")
        assert reply.status_code == 404


async def test_the_table_of_roles_says_who_gives_what(running: Running, world: World) -> None:
    http = running.http(world.as_teacher)
    kinds = {row["role"]: row for row in (await http.get("/roles/kinds")).json()}
    assert set(kinds) == set(Role)
    assert kinds["union_chair"]["granted_by"] == ["county_chair", "county_officer"]
    assert kinds["county_officer"]["granted_by"] == ["county_chair"]
    assert kinds["staff_member"]["granted_by"] == []
    rights = {row["act"]: row for row in (await http.get("/rights")).json()}
    assert rights["hand_over"]["label"] == "办理换届交接"
    assert rights["hand_over"]["roles"] == ["county_officer", "county_chair"]
