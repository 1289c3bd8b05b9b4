"""Accounts for many: who has one, proposed logins, passwords told once and for some days."""

import asyncio
import io
import threading
from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import text

from services.directory.access.commands import hashing
from services.directory.people.commands.staff import NewPerson, join_staff
from services.directory.roles.commands.grants import NewRole, grant_roles
from shared.contracts.roles import Role
from shared.tenancy import Scope
from tests.service.directory.authenticator import Person, forget_attempts
from tests.service.directory.world import PASSWORD, TODAY, World, build_world
from tests.service.running import Running, StoppedClock


@pytest.fixture(autouse=True)
async def no_attempts(running: Running) -> None:
    await forget_attempts(running)


async def _join(
    running: Running, world: World, *names: str, phone: str | None = None
) -> list[UUID]:
    people = [NewPerson(uuid4(), world.hill, name, TODAY, phone=phone) for name in names]
    async with running.database.transaction(Scope(world.county)) as tx:
        await join_staff(tx, world.county, people, running.runtime.keyring)
    return [each.person_id for each in people]


def _wishes(world: World, people: Sequence[UUID]) -> dict[str, Any]:
    short = str(world.county)[:8]
    return {
        "accounts": [
            {"person_id": str(each), "login": f"t{number}-{short}"}
            for number, each in enumerate(people)
        ]
    }


async def test_a_chair_hands_out_accounts_to_the_own_teachers(
    running: Running, clock: StoppedClock, world: World
) -> None:
    http = running.http(world.as_chair)
    reply = await http.post("/accounts/hand-outs", json=_wishes(world, [world.teacher]))
    assert reply.status_code == 200, reply.text
    [slip] = reply.json()["slips"]
    assert (slip["name"], reply.json()["refused"]) == ("李青", [])
    teacher = Person(running, clock, slip["login"])
    signed_in = await teacher.password(slip["password"])
    assert (signed_in.status_code, signed_in.json()["must_change_password"]) == (201, True)


async def test_one_persons_refusal_does_not_keep_the_others_waiting(
    running: Running, world: World
) -> None:
    await world.account(running, world.chair, f"chair-{str(world.county)[:8]}")
    wanted = [world.teacher, world.chair, world.county_chair, uuid4()]
    body = _wishes(world, wanted)
    reply = (await running.http(world.as_officer).post("/accounts/hand-outs", json=body)).json()
    assert [slip["person_id"] for slip in reply["slips"]] == [str(world.teacher)]
    codes = {each["person_id"]: each["code"] for each in reply["refused"]}
    assert [codes[str(each)] for each in wanted[1:]] == [
        "account-exists",
        "not-governed",
        "not-found",
    ]


async def test_a_chair_does_not_reach_people_elsewhere_nor_who_holds_more_than_a_chair_gives(
    running: Running, world: World
) -> None:
    [secretary, moonlighter] = await _join(running, world, "党书记", "兼职干")
    async with running.database.transaction(Scope(world.county)) as tx:
        new = [
            NewRole(uuid4(), secretary, Role.PARTY_SECRETARY, world.hill, TODAY),
            NewRole(uuid4(), moonlighter, Role.COUNTY_OFFICER, world.body, TODAY),
        ]
        await grant_roles(tx, world.county, new)
    http = running.http(world.as_chair)
    body = _wishes(world, [secretary, moonlighter, world.far_teacher, world.chair])
    reply = (await http.post("/accounts/hand-outs", json=body)).json()
    assert reply["slips"] == []
    assert [each["code"] for each in reply["refused"]] == [
        "not-governed",
        "not-governed",
        "not-found",
        "not-governed",
    ], "a role in the county's own union counts although the chair does not see it"


async def test_nobody_else_hands_out_and_no_union_of_others_is_listed(
    running: Running, world: World
) -> None:
    stranger = await build_world(running)
    for caller, status in (
        (world.as_teacher, 403),
        (world.as_far_teacher, 403),
        (stranger.as_chair, 404),
        (stranger.as_officer, 404),
    ):
        http = running.http(caller)
        query = {"union_id": str(world.hill)}
        assert (await http.get("/accounts/holders", params=query)).status_code == status
        assert (await http.get("/accounts/proposals", params=query)).status_code == status
        sheet = {
            "union_id": str(world.hill),
            "slips": [
                {"name": "某", "login": "a1", "password": "x", "ends_at": "2026-03-30T00:00:00Z"}
            ],
        }
        assert (await http.post("/accounts/slips", json=sheet)).status_code == status


async def test_the_passwords_are_kept_nowhere(running: Running, world: World) -> None:
    people = await _join(running, world, "甲一", "乙二", "丙三")
    http = running.http(world.as_officer)
    slips = (await http.post("/accounts/hand-outs", json=_wishes(world, people))).json()["slips"]
    async with running.database.transaction(Scope(world.county)) as tx:
        rows = await tx.session.execute(
            text(
                "SELECT password_hash FROM account"
                " UNION ALL SELECT reply FROM idempotent_reply WHERE reply IS NOT NULL"
                " UNION ALL SELECT body FROM outbox"
            )
        )
        stored = "".join(row[0] for row in rows)
    assert len({slip["password"] for slip in slips}) == 3
    assert not [slip for slip in slips if slip["password"] in stored]


async def test_who_never_replaced_the_password_gets_a_new_one_and_the_old_one_ends(
    running: Running, clock: StoppedClock, world: World
) -> None:
    http = running.http(world.as_chair)
    body = _wishes(world, [world.teacher])
    [first] = (await http.post("/accounts/hand-outs", json=body)).json()["slips"]
    [second] = (await http.post("/accounts/hand-outs", json=body)).json()["slips"]
    teacher = Person(running, clock, first["login"])
    assert (await teacher.password(first["password"])).status_code == 401
    assert (await teacher.password(second["password"])).status_code == 201


async def test_a_one_time_password_ends_after_the_days_that_the_county_set(
    running: Running, clock: StoppedClock, world: World
) -> None:
    rule = {
        "valid_from": TODAY.isoformat(),
        "second_factor_roles": [],
        "first_password_days": 3,
    }
    await running.http(world.as_county_chair).put("/access-rule", json=rule)
    http = running.http(world.as_officer)
    [slip] = (await http.post("/accounts/hand-outs", json=_wishes(world, [world.teacher]))).json()[
        "slips"
    ]
    teacher = Person(running, clock, slip["login"])
    clock.advance(timedelta(days=3) - timedelta(seconds=1))
    assert (await teacher.password(slip["password"])).status_code == 201
    clock.advance(timedelta(seconds=1))
    over = await teacher.password(slip["password"])
    assert (over.status_code, over.json()["code"]) == (401, "first-password-over")
    wrong = await teacher.password("not-this-one")
    assert wrong.json()["code"] == "wrong-credentials", "only who has it learns that it is over"
    [again] = (await http.post("/accounts/hand-outs", json=_wishes(world, [world.teacher]))).json()[
        "slips"
    ]
    signed_in = await teacher.password(again["password"])
    assert signed_in.status_code == 201
    me = await teacher.caller(signed_in.json()["token"])
    change = {"present": again["password"], "chosen": PASSWORD}
    assert (await running.http(me).post("/me/password", json=change)).status_code == 204
    clock.advance(timedelta(days=30))
    assert (await teacher.password()).status_code == 201, "one's own does not end"


async def test_logins_are_proposed_by_pinyin_with_the_lowest_free_number(
    running: Running, world: World
) -> None:
    taken = await build_world(running)
    stem = f"lq{str(uuid4())[:6]}"
    async with running.database.transaction(Scope(world.county)) as tx:
        same = [
            NewPerson(uuid4(), world.river, "同名", TODAY, sort_key=f"{stem[:2]} {stem[2:]}")
            for _ in range(2)
        ]
        await join_staff(tx, world.county, same)
    await taken.account(running, taken.teacher, f"{stem}01")
    query = {"union_id": str(world.river), "by": "pinyin"}
    found = (await running.http(world.as_officer).get("/accounts/proposals", params=query)).json()
    logins = [each["login"] for each in found if each["name"] == "同名"]
    assert logins == [f"{stem}02", f"{stem}03"], "01 is somebody's in another county"


async def test_where_everybody_has_an_account_nothing_is_proposed(
    running: Running, world: World
) -> None:
    await world.account(running, world.far_teacher, f"far-{str(world.county)[:8]}")
    query = {"union_id": str(world.river)}
    reply = await running.http(world.as_officer).get("/accounts/proposals", params=query)
    assert (reply.status_code, reply.json()) == (200, [])


async def test_logins_are_proposed_by_phone_and_left_open_where_there_is_none(
    running: Running, world: World
) -> None:
    phone = f"139{str(uuid4().int)[:8]}"
    await _join(running, world, "有电话", phone=f"{phone[:3]}-{phone[3:]}")
    await _join(running, world, "没电话")
    query = {"union_id": str(world.hill), "by": "phone"}
    found = (await running.http(world.as_chair).get("/accounts/proposals", params=query)).json()
    logins = {each["name"]: each["login"] for each in found}
    assert (logins["有电话"], logins["没电话"]) == (phone, None)


async def test_the_list_says_who_has_an_account_and_what_may_be_done_with_it(
    running: Running, clock: StoppedClock, world: World
) -> None:
    await world.account(running, world.chair, f"chair-{str(world.county)[:8]}")
    http = running.http(world.as_county_chair)
    query = {"union_id": str(world.hill)}
    page = (await http.get("/accounts/holders", params=query)).json()
    by_name = {each["name"]: each for each in page["items"]}
    assert page["total"] == 2
    assert by_name["李青"]["account"] is None
    assert by_name["李青"]["actions"] == ["hand_out"]
    assert by_name["欧阳春"]["actions"] == ["reset_password", "disable"]
    for standing, names in (
        ("without", ["李青"]),
        ("unused", []),
        ("disabled", []),
        ("all", ["李青", "欧阳春"]),
    ):
        found = (await http.get("/accounts/holders", params=query | {"standing": standing})).json()
        assert [each["name"] for each in found["items"]] == names, standing
    chair = (await running.http(world.as_chair).get("/accounts/holders", params=query)).json()
    assert {each["name"]: each["actions"] for each in chair["items"]} == {
        "李青": ["hand_out"],
        "欧阳春": [],
    }


async def test_the_list_comes_in_pages(running: Running, world: World) -> None:
    await _join(running, world, "陈甲", "陈乙", "陈丙")
    http = running.http(world.as_chair)
    query: dict[str, str] = {"union_id": str(world.hill), "limit": "2"}
    seen: list[str] = []
    while True:
        page = (await http.get("/accounts/holders", params=query)).json()
        seen += [each["name"] for each in page["items"]]
        if page["next"] is None:
            break
        query["cursor"] = page["next"]
    assert len(seen) == len(set(seen)) == 5


async def test_the_slips_become_a_workbook(running: Running, world: World) -> None:
    http = running.http(world.as_chair)
    reply = (await http.post("/accounts/hand-outs", json=_wishes(world, [world.teacher]))).json()
    slips = [
        {key: slip[key] for key in ("name", "login", "password", "ends_at")}
        for slip in reply["slips"]
    ]
    sheet = {"union_id": str(world.hill), "slips": [*slips, {**slips[0], "name": "=1+1"}]}
    file = await http.post("/accounts/slips", json=sheet)
    assert file.status_code == 200, file.text
    rows = (
        CalamineWorkbook.from_filelike(io.BytesIO(file.content)).get_sheet_by_index(0).to_python()
    )
    [first, second] = rows[-2:]
    assert first[:4] == ["李青", slips[0]["login"], slips[0]["password"], "2026年3月30日（星期一）"]
    assert second[0] == "=1+1", "text stays text"


async def test_more_than_a_page_at_once_is_refused(running: Running, world: World) -> None:
    body = _wishes(world, [uuid4() for _ in range(21)])
    reply = await running.http(world.as_officer).post("/accounts/hand-outs", json=body)
    assert reply.status_code == 422


async def test_handing_out_many_leaves_the_threads_that_people_sign_in_by_alone(
    running: Running, clock: StoppedClock, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The hashes of a hand-out are held up here; a sign-in beside them is not."""
    people = await _join(running, world, *(f"众人{number}" for number in range(6)))
    login = f"chair-{str(world.county)[:8]}"
    await world.account(running, world.chair, login)
    plain = hashing._hasher.hash
    started, signed_in = asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def held_up(password: str) -> str:
        loop.call_soon_threadsafe(started.set)
        signed_in.wait(30)
        return plain(password)

    monkeypatch.setattr(hashing._hasher, "hash", held_up)
    many = asyncio.create_task(
        running.http(world.as_officer).post("/accounts/hand-outs", json=_wishes(world, people))
    )
    await started.wait()
    assert (await Person(running, clock, login).password()).status_code == 201
    assert not many.done()
    signed_in.set()
    assert len((await many).json()["slips"]) == 6
