"""Rosters over HTTP: a file in, verdicts, the commit, what comes back, the way back."""

from uuid import UUID, uuid4

from services.directory.people.commands.staff import NewPerson, join_staff
from services.directory.roles.commands.grants import NewRole, grant_roles
from shared.contracts.directory import StaffChanged, StaffJoined
from shared.contracts.roles import Role
from shared.tenancy import Scope
from tests.infrastructure.sheets import read_sheet
from tests.service.directory.rosters import (
    NUMBER,
    PEOPLE,
    act,
    book,
    entered,
    look,
    names_in,
    rows,
    upload,
)
from tests.service.directory.world import TODAY, World, build_world
from tests.service.running import Running


async def test_a_list_goes_in_and_others_are_told(running: Running, world: World) -> None:
    shown = await upload(running, world.as_chair, book(*PEOPLE))
    assert (shown["state"], shown["counts"]) == ("ready", {"new": 2})
    assert await names_in(running, world, world.hill) == {"欧阳春", "李青"}, "nobody is in yet"
    done = await entered(running, world.as_chair, shown)
    assert (done["state"], done["problem"], done["has_rest"]) == ("done", None, False)
    http = running.http(world.as_chair)
    reply = await http.get(f"/unions/{world.hill}/people")
    ids = {item["name"]: item["id"] for item in reply.json()["items"]}
    people = {
        name: (await http.get(f"/people/{ids[name]}")).json()["details"]
        for name in ("蒋明", "王丽")
    }
    assert people["蒋明"]["title_since"] == "2019-12"
    assert (people["王丽"]["sex"], people["王丽"]["birth"]) == ("female", "1990-05")
    assert {"蒋明", "王丽"} <= {event.name for event in await running.outbox(StaffJoined)}


async def test_who_is_registered_is_updated_and_nothing_is_emptied(
    running: Running, world: World
) -> None:
    headings = ("姓名", "出生年月", "职务", "手机号")
    shown = await upload(
        running, world.as_chair, book(("李青", "1990.07", "班主任", ""), headings=headings)
    )
    [row] = await rows(running, world.as_chair, shown)
    assert row["verdict"] == "same"
    assert {change["label"] for change in row["changes"]} == {"出生年月", "职务"}
    await entered(running, world.as_chair, shown)
    reply = await running.http(world.as_chair).get(f"/people/{world.teacher}")
    details = reply.json()["details"]
    assert (details["birth"], details["post"]) == ("1990-07", "班主任")
    assert details["phone"], "an empty cell says nothing"
    again = await upload(running, world.as_chair, book(("李青", "1990", "", ""), headings=headings))
    [row] = await rows(running, world.as_chair, again)
    assert (row["verdict"], row["changes"]) == ("same", []), "less is known than before"


async def test_a_doubt_is_answered_and_a_cell_mended_in_place(
    running: Running, world: World
) -> None:
    headings = ("姓名", "出生年月")
    file = book(
        ("李青", "1971.02"), ("张黎郭崴", "1985.03"), ("王丽", "1985.13"), headings=headings
    )
    shown = await upload(running, world.as_chair, file)
    assert shown["counts"] == {"doubt": 2, "wrong": 1}
    namesake, together, wrong = await rows(running, world.as_chair, shown)
    assert namesake["asks"] == ["same", "other", "leave_out"]
    assert wrong["findings"][0]["address"] == "B4"
    assert wrong["findings"][0]["sentence"] == "出生年月“1985.13”不是月份，请改为如 1985.03"
    shown = await act(
        running,
        world.as_chair,
        shown,
        "decisions",
        {"decision": "other", "rows": [namesake["row_no"]]},
    )
    shown = await act(
        running,
        world.as_chair,
        shown,
        "decisions",
        {"decision": "leave_out", "code": "names-together"},
    )
    body = {"column": 1, "text": "1985.03"}
    shown = await act(running, world.as_chair, shown, f"rows/{wrong['row_no']}", body)
    assert shown["counts"] == {"new": 2, "doubt": 1}
    await entered(running, world.as_chair, shown)
    assert "王丽" in await names_in(running, world, world.hill)
    assert "张黎郭崴" not in await names_in(running, world, world.hill)
    assert together["findings"][0]["code"] == "names-together"


async def test_columns_can_be_mapped_by_hand(running: Running, world: World) -> None:
    file = book(("王丽", "数学"), headings=("人员", "教什么"))
    shown = await upload(running, world.as_chair, file)
    assert shown["counts"] == {"wrong": 1}
    sheets = [{"used": True, "columns": {"0": "name", "1": "subject"}}]
    shown = await act(running, world.as_chair, shown, "columns", {"sheets": sheets})
    assert shown["counts"] == {"new": 1}
    twice = [{"used": True, "columns": {"0": "name", "1": "name"}}]
    reply = await running.http(world.as_chair).put(
        f"/roster-imports/{shown['id']}/columns",
        json={"sheets": twice},
        headers={"If-Match": f'"{shown["version"]}"'},
    )
    assert reply.status_code == 422
    assert "姓名" in reply.json()["title"]


async def test_the_county_brings_in_all_schools_by_the_unit_column(
    running: Running, world: World
) -> None:
    file = book(
        ("山脚小学", "王丽"),
        ("青禾县河湾初级中学工会委员会", "陈江"),
        ("岭上校区", "周平"),
        ("河弯初中", "吴静"),
        ("", "何人"),
        headings=("单位", "姓名"),
    )
    shown = await upload(running, world.as_officer, file)
    assert shown["counts"] == {"new": 3, "wrong": 2}
    wrong = {
        row["name"]: row["findings"][0]
        for row in await rows(running, world.as_officer, shown, "wrong")
    }
    assert wrong["吴静"]["choices"] == ["河湾初中"]
    assert wrong["何人"]["code"] == "unit-missing"
    await entered(running, world.as_officer, shown)
    assert {"王丽", "周平"} <= await names_in(running, world, world.hill)
    assert "陈江" in await names_in(running, world, world.river)
    listed = await running.http(world.as_chair).get("/roster-imports")
    assert listed.json()["items"] == [], "the county's import is not the school's"


async def test_a_number_registered_elsewhere_discloses_nothing(
    running: Running, world: World
) -> None:
    number = NUMBER
    async with running.database.transaction(Scope(world.county)) as tx:
        there = NewPerson(uuid4(), world.river, "钱江", TODAY, id_number=number)
        await join_staff(tx, world.county, [there], running.runtime.keyring)
    file = book(("王丽", number), headings=("姓名", "身份证号"))
    shown = await upload(running, world.as_chair, file)
    reply = await running.http(world.as_chair).get(f"/roster-imports/{shown['id']}/rows")
    [row] = reply.json()["items"]
    assert row["verdict"] == "duplicate"
    assert row["findings"][0]["sentence"] == "身份证号已在县内登记，请联系县工会"
    assert "钱江" not in reply.text
    assert number not in reply.text, "shown masked"
    by_county = await upload(running, world.as_officer, file, union_id=str(world.hill))
    [row] = await rows(running, world.as_officer, by_county)
    assert "河湾初中" in row["findings"][0]["sentence"]


async def test_the_commit_refuses_when_the_ground_has_changed(
    running: Running, world: World
) -> None:
    shown = await upload(running, world.as_chair, book(*PEOPLE))
    await act(running, world.as_chair, shown, "commit")
    async with running.database.transaction(Scope(world.county)) as tx:
        await join_staff(tx, world.county, [NewPerson(uuid4(), world.hill, "王丽", TODAY)])
    await running.sweep("roster.jobs")
    shown = await look(running, world.as_chair, shown)
    assert shown["state"] == "ready"
    assert "重新核对" in shown["problem"]
    assert shown["counts"] == {"new": 1, "same": 1}
    assert "蒋明" not in await names_in(running, world, world.hill)
    done = await entered(running, world.as_chair, shown)
    assert done["state"] == "done"


async def test_what_comes_back_calculates_nothing(running: Running, world: World) -> None:
    file = book(
        ('=HYPERLINK("http://x.example")', "1985.13"), ("+王", "-1"), headings=("姓名", "出生年月")
    )
    shown = await upload(running, world.as_chair, file)
    rest = await running.http(world.as_chair).get(f"/roster-imports/{shown['id']}/rest")
    sheet = read_sheet(rest.content)
    assert sheet.formulas == 0
    assert sheet.rows[1][0] == '=HYPERLINK("http://x.example")'
    assert "B2：出生年月“1985.13”不是月份" in str(sheet.rows[1][-1])


async def test_a_changed_phone_is_shown_masked_kept_sealed_and_taken_back(
    running: Running, world: World
) -> None:
    headings = ("姓名", "手机号")
    shown = await upload(running, world.as_chair, book(("李青", "13800000009"), headings=headings))
    [row] = await rows(running, world.as_chair, shown)
    [change] = row["changes"]
    assert (change["old"], change["new"]) == ("073*****0102", "138****0009")
    async with running.database.transaction(Scope(world.county)) as tx:
        kept = await tx.fetch("SELECT r::text FROM roster_row r")
    assert "13800000009" not in str(kept)
    assert "5550102" not in str(kept)
    done = await entered(running, world.as_chair, shown)
    address, http = f"/people/{world.teacher}", running.http(world.as_chair)
    assert (await http.get(address)).json()["details"]["phone"] == "138****0009"
    await act(running, world.as_chair, done, "undo")
    await running.sweep("roster.jobs")
    assert (await http.get(address)).json()["details"]["phone"] == "073*****0102"


async def test_an_import_is_taken_back_as_a_whole(running: Running, world: World) -> None:
    headings = ("姓名", "职务")
    shown = await upload(
        running, world.as_chair, book(("李青", "班主任"), ("王丽", ""), headings=headings)
    )
    done = await entered(running, world.as_chair, shown)
    await act(running, world.as_chair, done, "undo")
    await running.sweep("roster.jobs")
    undone = await look(running, world.as_chair, done)
    assert (undone["state"], undone["problem"]) == ("undone", None)
    assert await names_in(running, world, world.hill) == {"欧阳春", "李青"}
    reply = await running.http(world.as_chair).get(f"/people/{world.teacher}")
    assert reply.json()["details"]["post"] is None
    told = await running.outbox(StaffChanged)
    gone = [each for each in told if (each.name, each.county_id) == ("王丽", world.county)]
    assert [event.active for event in gone] == [False]


async def test_a_membership_that_only_the_list_told_of_is_taken_back_with_it(
    running: Running, world: World
) -> None:
    address, http = f"/people/{world.teacher}", running.http(world.as_chair)
    before = (await http.get(address)).json()["member"]
    headings = ("姓名", "入会时间")
    shown = await upload(
        running, world.as_chair, book(("李青", "2015.09"), ("王丽", "2016.09"), headings=headings)
    )
    done = await entered(running, world.as_chair, shown)
    member = (await http.get(address)).json()["member"]
    assert (before["state"], member["state"]) == ("outside", "member")

    await act(running, world.as_chair, done, "undo")
    await running.sweep("roster.jobs")

    assert (await http.get(address)).json()["member"] == before
    assert (await look(running, world.as_chair, done))["state"] == "undone"


async def test_what_others_stand_on_is_not_taken_back(running: Running, world: World) -> None:
    done = await entered(
        running, world.as_chair, await upload(running, world.as_chair, book(*PEOPLE))
    )
    reply = await running.http(world.as_officer).get(f"/unions/{world.hill}/people?q=王丽")
    [person] = reply.json()["items"]
    async with running.database.transaction(Scope(world.county)) as tx:
        role = NewRole(uuid4(), UUID(person["id"]), Role.GROUP_LEADER, world.hill, TODAY)
        await grant_roles(tx, world.county, [role])
    headers = {"If-Match": f'"{done["version"]}"'}
    reply = await running.http(world.as_chair).post(
        f"/roster-imports/{done['id']}/undo", headers=headers
    )
    assert (reply.status_code, reply.json()["code"]) == (409, "cannot-undo")
    assert "王丽担任过职务" in reply.json()["title"]
    assert (await look(running, world.as_chair, done))["state"] == "done"


async def test_imports_of_other_unions_are_not_there(running: Running, world: World) -> None:
    shown = await upload(running, world.as_officer, book(*PEOPLE), union_id=str(world.river))
    for address in ("", "/rows", "/rest", "/file"):
        reply = await running.http(world.as_chair).get(f"/roster-imports/{shown['id']}{address}")
        assert reply.status_code == 404, address
    stranger = await build_world(running)
    reply = await running.http(stranger.as_officer).get(f"/roster-imports/{shown['id']}")
    assert reply.status_code == 404
    reply = await running.http(world.as_chair).post(
        "/roster-imports",
        files={"file": ("a.xlsx", book(*PEOPLE))},
        data={"union_id": str(world.river)},
    )
    assert reply.status_code == 404
    assert (await running.http(world.as_teacher).get("/roster-imports")).status_code == 403


async def test_nothing_of_a_file_is_readable_in_the_database(
    running: Running, world: World
) -> None:
    number = NUMBER
    file = book(("王丽", number), headings=("姓名", "身份证号"))
    shown = await upload(running, world.as_chair, file)
    await entered(running, world.as_chair, shown)
    async with running.database.transaction(Scope(world.county)) as tx:
        for table in ("roster_import", "roster_row", "roster_job", "person"):
            found = await tx.fetch(
                f"SELECT to_jsonb(t)::text AS text FROM {table} t"  # noqa: S608 - names of this test
            )
            assert found
            assert not any(number in row["text"] for row in found), table
    kept = await running.http(world.as_chair).get(f"/roster-imports/{shown['id']}/file")
    assert kept.content == file


async def test_the_template_can_be_uploaded_as_it_is(running: Running, world: World) -> None:
    for caller, query in ((world.as_chair, ""), (world.as_officer, "?county=true")):
        reply = await running.http(caller).get(f"/roster-imports/template{query}")
        assert reply.status_code == 200
        shown = await upload(running, caller, reply.content, "模板.xlsx")
        assert shown["counts"] == {"skipped": 1}, "the example is nobody"
