"""People over HTTP: who sees what of whom, joining, moving, leaving."""

from datetime import date, timedelta

import pytest

from services.directory.people.domain.staff import DayNotPossible
from shared.contracts.directory import RoleEnded, StaffChanged, StaffJoined
from shared.contracts.roles import Role
from tests.service.directory.world import TODAY, World, build_world
from tests.service.running import Running


async def test_a_teacher_sees_names_of_colleagues_and_nothing_more(
    running: Running, world: World
) -> None:
    reply = await running.http(world.as_teacher).get(f"/unions/{world.hill}/people")
    people = {item["name"]: item for item in reply.json()["items"]}
    assert set(people) == {"欧阳春", "李青"}
    assert people["欧阳春"]["details"] is None
    assert people["欧阳春"]["actions"] == []
    assert "0101" not in reply.text
    own = await running.http(world.as_teacher).get(f"/people/{world.teacher}")
    assert own.json()["details"]["birth"] == "1990", "one's own details"
    one = await running.http(world.as_teacher).get(f"/people/{world.chair}")
    assert one.json()["details"] is None


async def test_the_chair_and_the_county_see_the_details(running: Running, world: World) -> None:
    for caller in (world.as_chair, world.as_officer):
        reply = await running.http(caller).get(f"/unions/{world.hill}/people", params={"q": "lq"})
        [person] = reply.json()["items"]
        assert person["details"]["phone"] == "073*****0102"
    assert "change_staff" in person["actions"]


async def test_people_sort_by_surname_as_it_is_read(running: Running, world: World) -> None:
    reply = await running.http(world.as_officer).get(f"/unions/{world.body}/people")
    assert [p["details"]["sort_key"] for p in reply.json()["items"]] == [
        "shan zheng ping",
        "zeng xiao yu",
    ]


async def test_the_first_page_tells_how_many_people_are_found(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    address = f"/unions/{world.hill}/people"
    first = (await http.get(address, params={"limit": 1})).json()
    rest = (await http.get(address, params={"limit": 1, "cursor": first["next"]})).json()
    found = (await http.get(address, params={"q": "lq"})).json()
    assert (first["total"], rest["total"], found["total"]) == (2, None, 1)


async def test_people_of_another_union_are_not_there(running: Running, world: World) -> None:
    http = running.http(world.as_chair)
    assert (await http.get(f"/unions/{world.river}/people")).status_code == 404
    assert (await http.get(f"/people/{world.far_teacher}")).status_code == 404
    stranger = await build_world(running)
    http = running.http(stranger.as_officer)
    assert (await http.get(f"/unions/{world.hill}/people")).status_code == 404
    assert (await http.get(f"/people/{world.teacher}")).status_code == 404
    reply = await http.post("/people", json={"union_id": str(world.hill), "name": "借调"})
    assert reply.status_code == 404


async def test_an_officer_records_a_person_and_the_others_are_told(
    running: Running, world: World
) -> None:
    reply = await running.http(world.as_officer).post(
        "/people",
        json={
            "union_id": str(world.hill),
            "name": "任·古丽",
            "sex": "female",
            "email": "guli@school.example",
        },
    )
    assert reply.status_code == 201, reply.text
    told = (await running.outbox(StaffJoined))[-1]
    assert (str(told.subject_id), told.union_id) == (reply.json()["id"], world.hill)
    assert (told.name, told.email, told.active, told.version) == (
        "任·古丽",
        "guli@school.example",
        True,
        1,
    )
    assert told.sort_key.startswith("ren ")


@pytest.mark.parametrize(
    "wrong",
    [
        {"phone": "call me"},
        {"email": "nobody"},
        {"birth": "20"},
        {"name": "  "},
        {"name": "李\u202e青"},
        {"person_id": "0190a0a0-0000-7000-8000-000000000000"},
    ],
)
async def test_what_cannot_be_is_refused(
    running: Running, world: World, wrong: dict[str, object]
) -> None:
    body = {"union_id": str(world.hill), "name": "李青青"} | wrong
    reply = await running.http(world.as_officer).post("/people", json=body)
    assert (reply.status_code, reply.json()["code"]) == (422, "invalid")


async def test_a_change_keeps_what_is_left_out_and_empties_what_is_null(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    await world.open_file(running, world.as_officer, world.teacher)
    reply = await http.patch(
        f"/people/{world.teacher}",
        json={"name": "解青", "phone": None},
        headers={"If-Match": '"1"'},
    )
    assert reply.status_code == 200, reply.text
    details = reply.json()["details"]
    assert (details["phone"], details["birth"]) == (None, "1990")
    assert details["sort_key"] == "xie qing"
    told = (await running.outbox(StaffChanged))[-1]
    assert (told.name, told.sort_key, told.version) == ("解青", "xie qing", 2)
    found = await http.get(f"/unions/{world.hill}/people", params={"q": "xq"})
    assert [p["name"] for p in found.json()["items"]] == ["解青"]
    again = await http.patch(
        f"/people/{world.teacher}", json={"name": "李青"}, headers={"If-Match": '"1"'}
    )
    assert again.status_code == 412


async def test_a_chair_records_and_changes_the_own_staff_and_moves_nobody(
    running: Running, world: World
) -> None:
    http = running.http(world.as_chair)
    address = f"/people/{world.teacher}"
    made = await http.post("/people", json={"union_id": str(world.hill), "name": "新来"})
    assert (made.status_code, made.json()["details"]["sort_key"]) == (201, "xin lai")
    change = await http.patch(address, json={"post": "年级组长"}, headers={"If-Match": '"1"'})
    assert change.json()["details"]["post"] == "年级组长"
    elsewhere = {"union_id": str(world.river), "name": "新来"}
    assert (await http.post("/people", json=elsewhere)).status_code == 403
    far = await http.patch(
        f"/people/{world.far_teacher}", json={"post": "x"}, headers={"If-Match": '"1"'}
    )
    assert far.status_code == 404
    for act, body in (
        ("transfer", {"union_id": str(world.river)}),
        ("leave", {}),
        ("retire", {}),
    ):
        assert (await http.post(f"{address}/{act}", json=body)).status_code == 403
    teacher = running.http(world.as_teacher)
    own = await teacher.patch(address, json={"post": "校长"}, headers={"If-Match": '"2"'})
    assert own.status_code == 403


async def test_the_operator_puts_a_mail_address_right_without_seeing_the_old_one(
    running: Running, world: World
) -> None:
    operator = world.caller(world.officer, world.body, Role.OPERATOR)
    http = running.http(operator)
    address = f"/people/{world.teacher}/email"
    right = {"email": "liqing@school.example"}
    assert (await http.get(f"/people/{world.teacher}")).status_code == 404

    reply = await http.put(address, json=right, headers={"If-Match": '"1"'})

    assert reply.json() == {"person_id": str(world.teacher), "version": 2}
    told = (await running.outbox(StaffChanged))[-1]
    assert (told.subject_id, told.email, told.name) == (world.teacher, right["email"], "李青")
    late = await http.put(address, json=right, headers={"If-Match": '"1"'})
    assert (late.status_code, late.json()["code"]) == (412, "stale")
    wrong = await http.put(address, json={"email": "无"}, headers={"If-Match": '"2"'})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "invalid")


async def test_a_mail_address_is_put_right_by_county_and_operator_of_that_county(
    running: Running, world: World
) -> None:
    stranger = await build_world(running)
    address = f"/people/{world.teacher}/email"
    asked = {"json": {"email": "liqing@school.example"}, "headers": {"If-Match": '"1"'}}
    elsewhere = stranger.caller(stranger.officer, stranger.body, Role.OPERATOR)
    for caller, status in (
        (elsewhere, 404),
        (world.as_chair, 403),
        (world.as_teacher, 403),
        (world.as_officer, 200),
    ):
        assert (await running.http(caller).put(address, **asked)).status_code == status


async def test_a_transfer_moves_the_person_and_ends_the_roles_left_behind(
    running: Running, world: World
) -> None:
    reply = await running.http(world.as_officer).post(
        f"/people/{world.chair}/transfer",
        json={"union_id": str(world.river), "first_day": "2026-03-02"},
    )
    assert reply.status_code == 200, reply.text
    moved = (await running.outbox(StaffChanged))[-1]
    assert (moved.subject_id, moved.union_id, moved.active) == (world.chair, world.river, True)
    ended = (await running.outbox(RoleEnded))[-1]
    assert (ended.person_id, ended.union_id) == (world.chair, world.hill)
    assert (ended.last_day, ended.version) == (date(2026, 3, 1), 2)
    assert (await running.http(world.as_teacher).get(f"/people/{world.chair}")).status_code == 404
    near = await running.http(world.as_far_teacher).get(f"/unions/{world.river}/people")
    assert "欧阳春" in {p["name"] for p in near.json()["items"]}


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (TODAY + timedelta(days=1), DayNotPossible.code),
        (date(2024, 9, 1), DayNotPossible.code),
    ],
)
async def test_nobody_moves_in_days_to_come_or_before_they_came(
    running: Running, world: World, day: date, code: str
) -> None:
    reply = await running.http(world.as_officer).post(
        f"/people/{world.teacher}/transfer",
        json={"union_id": str(world.river), "first_day": day.isoformat()},
    )
    assert (reply.status_code, reply.json()["code"]) == (422, code)
    here = await running.http(world.as_teacher).get(f"/people/{world.teacher}")
    assert here.json()["union_id"] == str(world.hill)


async def test_who_has_left_is_listed_no_more_and_may_come_back(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    left = await http.post(f"/people/{world.chair}/leave", json={"last_day": "2026-02-28"})
    assert left.json()["active"] is False, left.text
    told = (await running.outbox(StaffChanged))[-1]
    assert (told.subject_id, told.active) == (world.chair, False)
    assert (await running.outbox(RoleEnded))[-1].last_day == date(2026, 2, 28)
    listed = await http.get(f"/unions/{world.hill}/people")
    assert "欧阳春" not in {p["name"] for p in listed.json()["items"]}
    twice = await http.post(f"/people/{world.chair}/leave", json={})
    assert (twice.status_code, twice.json()["code"]) == (409, "not-on-staff")
    back = await http.post(
        f"/people/{world.chair}/transfer",
        json={"union_id": str(world.hill), "first_day": "2026-03-10"},
    )
    assert back.json()["active"] is True, back.text


async def test_everybody_says_where_the_own_mail_goes(running: Running, world: World) -> None:
    http = running.http(world.as_teacher)
    before = len(await running.outbox(StaffChanged))
    for _ in range(2):
        reply = await http.put("/me/email", json={"email": "li@school.example"})
        assert reply.json() == {"email": "li@school.example"}
    assert (await http.get("/me/email")).json() == {"email": "li@school.example"}
    told = (await running.outbox(StaffChanged))[before:]
    assert [event.email for event in told] == ["li@school.example"], "told once"
    refused = await http.put("/me/email", json={"email": "nobody"})
    assert refused.status_code == 422
    assert (await http.put("/me/email", json={"email": None})).json() == {"email": None}
