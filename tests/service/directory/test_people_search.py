"""People across unions: search, filters, pages, the sheet, and corrections that people ask for."""

from services.directory.people.commands.staff import NewPerson, change_people, join_staff
from shared.database import new_id
from shared.tenancy import Scope
from tests.infrastructure.sheets import read_sheet
from tests.service.directory.world import TODAY, World, build_world
from tests.service.running import Running


async def names(running: Running, caller: object, **query: object) -> list[str]:
    reply = await running.http(caller).get("/people", params=query)  # type: ignore[arg-type]  # a caller
    assert reply.status_code == 200, reply.text
    return [person["name"] for person in reply.json()["items"]]


async def test_the_county_finds_people_of_all_schools_and_others_their_own(
    running: Running, world: World
) -> None:
    everybody = ["李青", "欧阳春", "单正平", "曾小雨", "赵江"]
    assert await names(running, world.as_officer) == everybody
    assert await names(running, world.as_chair) == ["李青", "欧阳春"]
    assert await names(running, world.as_officer, q="zj") == ["赵江"]
    assert await names(running, world.as_chair, q="zj") == []
    assert await names(running, world.as_officer, union_id=str(world.hill)) == ["李青", "欧阳春"]
    stranger = await build_world(running)
    assert await names(running, stranger.as_officer, union_id=str(world.hill)) == []


async def test_a_staff_number_finds_its_person_and_filters_narrow(
    running: Running, world: World
) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        change = {"staff_no": "0107", "staff_kind": "contract", "joined_union": "2012"}
        await change_people(tx, {world.teacher: change})  # type: ignore[dict-item]  # literals
    for query in ({"q": "0107"}, {"staff_kind": "contract"}, {"member_state": "member"}):
        assert await names(running, world.as_officer, **query) == ["李青"]
    teacher = running.http(world.as_teacher)
    for query in ({"staff_kind": "contract"}, {"member_state": "member"}, {"retired": "true"}):
        assert (await teacher.get("/people", params=query)).status_code == 403
    lines = (await teacher.get("/people", params={"q": "oyc"})).json()["items"]
    assert (lines[0]["details"], lines[0]["member_state"]) == (None, None)


async def test_a_long_list_comes_in_pages(running: Running, world: World) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        new = [NewPerson(new_id(), world.hill, f"王{n}", TODAY) for n in "一二三四五"]
        await join_staff(tx, world.county, new)
    http = running.http(world.as_officer)
    seen, cursor = [], None
    while True:
        query = {"q": "w", "limit": 2} | ({"cursor": cursor} if cursor else {})
        page = (await http.get("/people", params=query)).json()
        seen += [person["name"] for person in page["items"]]
        assert page["total"] == (None if cursor else 5)
        cursor = page["next"]
        if not cursor:
            break
    assert sorted(seen) == sorted(f"王{n}" for n in "一二三四五")


async def test_the_sheet_lists_what_is_shown_behind_masks(running: Running, world: World) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        change = {
            "phone": "13800001234",
            "id_number": "11010519491231002X",
            "note": "=1+1",
        }
        await change_people(tx, {world.teacher: change}, running.runtime.keyring)  # type: ignore[dict-item]  # literals
    reply = await running.http(world.as_chair).get("/people/export")
    assert reply.status_code == 200, reply.text
    sheet = read_sheet(reply.content)
    assert sheet.formulas == 0
    [line] = [row for row in sheet.rows if "李青" in row]
    assert {"山脚小学", "138****1234", "110***********002X", "1990", "未入会"} <= set(line)
    assert "=1+1" in line
    assert not any("赵江" in row for row in sheet.rows)
    assert (await running.http(world.as_teacher).get("/people/export")).status_code == 403


async def test_a_teacher_asks_for_a_correction_and_the_chair_answers(
    running: Running, world: World
) -> None:
    teacher, chair = running.http(world.as_teacher), running.http(world.as_chair)
    asked = await teacher.post("/me/corrections", json={"words": "出生年月应为 1990 年 5 月。"})
    assert (asked.status_code, asked.json()["due_on"]) == (201, "2026-03-31")
    [waiting] = (await chair.get("/corrections")).json()
    assert (waiting["person_name"], waiting["state"]) == ("李青", "open")
    answer = {"state": "corrected", "answer": "已改，谢谢提醒。"}
    address = f"/corrections/{waiting['id']}/answer"
    assert (await teacher.post(address, json=answer)).status_code == 403
    assert (await chair.post(address, json=answer)).status_code == 200
    again = await chair.post(address, json=answer)
    assert (again.status_code, again.json()["code"]) == (409, "already-answered")
    [own] = (await teacher.get("/me/corrections")).json()
    assert (own["state"], own["answer"]) == ("corrected", "已改，谢谢提醒。")
    assert (await chair.get("/corrections")).json() == []


async def test_a_request_is_seen_by_the_own_union_and_taken_back_by_its_person_only(
    running: Running, world: World
) -> None:
    teacher = running.http(world.as_teacher)
    asked = (await teacher.post("/me/corrections", json={"words": "职称有误。"})).json()
    address = f"/me/corrections/{asked['id']}/take-back"
    assert (await running.http(world.as_chair).post(address)).status_code == 404
    assert (await running.http(world.as_far_teacher).post(address)).status_code == 404
    assert (await running.http(world.as_far_teacher).get("/corrections")).status_code == 403
    assert (await teacher.get("/corrections")).status_code == 403
    assert (await teacher.post(address)).json()["state"] == "taken_back"
    for _ in range(5):
        assert (await teacher.post("/me/corrections", json={"words": "又一条"})).status_code == 201
    sixth = await teacher.post("/me/corrections", json={"words": "再一条"})
    assert (sixth.status_code, sixth.json()["code"]) == (409, "too-many-open")


async def test_an_open_request_goes_along_to_the_new_union(running: Running, world: World) -> None:
    await running.http(world.as_teacher).post("/me/corrections", json={"words": "职称有误。"})
    moved = {"union_id": str(world.river)}
    await running.http(world.as_officer).post(f"/people/{world.teacher}/transfer", json=moved)
    assert (await running.http(world.as_chair).get("/corrections")).json() == []
    [found] = (await running.http(world.as_officer).get("/corrections")).json()
    assert found["union_id"] == str(world.river)
