"""Accounts over HTTP: handing out, one-time passwords, one's own password, and who I am."""

import re

import pytest
from sqlalchemy import select, text

from services.directory.access.commands.exchange import exchange
from services.directory.access.commands.signing import SigningKeys
from services.directory.access.tables import LoginAttempt
from shared.contracts.roles import Role
from shared.web.identity import Caller
from tests.service.directory.reading import caller_in
from tests.service.directory.world import PASSWORD, World, build_world
from tests.service.running import Running


@pytest.fixture(autouse=True)
async def no_attempts(running: Running) -> None:
    async with running.database.transaction(None) as tx:
        for row in await tx.session.scalars(select(LoginAttempt)):
            await tx.session.delete(row)


def _login(world: World, name: str) -> str:
    return f"{name}-{str(world.county)[:8]}"


async def _sign_in(running: Running, login: str, password: str) -> Caller:
    reply = await running.http().post(
        "/sessions", json={"login": login, "password": password, "bearer": True}
    )
    assert reply.status_code == 201, reply.text
    token = await exchange(
        running.database,
        SigningKeys(running.database, running.runtime.keyring),
        reply.json()["token"],
        renew=True,
        now=running.database.clock(),
    )
    return caller_in(token)


async def _hand_out(running: Running, world: World, by: Caller) -> dict[str, str]:
    reply = await running.http(by).post(
        "/accounts", json={"person_id": str(world.teacher), "login": _login(world, "Teacher")}
    )
    assert reply.status_code == 201, reply.text
    view: dict[str, str] = reply.json()
    return view


async def test_who_gets_an_account_must_choose_a_password_first(
    running: Running, world: World
) -> None:
    given = await _hand_out(running, world, world.as_officer)
    assert given["login"] == _login(world, "teacher"), "logins are in small letters"
    me = await _sign_in(running, given["login"], given["one_time_password"])
    http = running.http(me)
    view = (await http.get("/me")).json()
    assert (view["name"], view["must_change_password"], view["roles"], view["may"]) == (
        "李青",
        True,
        [],
        [],
    )
    chosen = await http.post(
        "/me/password", json={"present": given["one_time_password"], "chosen": PASSWORD}
    )
    assert chosen.status_code == 204, chosen.text
    me = await _sign_in(running, given["login"], PASSWORD)
    assert me.has(Role.STAFF_MEMBER)
    assert (await running.http(me).get("/me")).json()["must_change_password"] is False


async def test_a_password_handed_out_is_kept_nowhere(running: Running, world: World) -> None:
    given = await _hand_out(running, world, world.as_officer)
    listed = await running.http(world.as_officer).get(
        "/accounts", params={"union_id": str(world.hill)}
    )
    assert [each["login"] for each in listed.json()] == [given["login"]]
    assert given["one_time_password"] not in listed.text
    async with running.database.transaction(None) as tx:
        replies = (await tx.session.scalars(text("SELECT reply FROM idempotent_reply"))).all()
    assert not [reply for reply in replies if reply and given["one_time_password"] in reply]


async def test_a_reset_ends_the_sessions_and_the_old_password(
    running: Running, world: World
) -> None:
    given = await _hand_out(running, world, world.as_officer)
    me = await _sign_in(running, given["login"], given["one_time_password"])
    officer = running.http(world.as_officer)
    reset = await officer.post(f"/accounts/{given['account_id']}/reset-password")
    assert reset.json()["one_time_password"] != given["one_time_password"]
    assert (await running.http(me).get("/sessions")).json() == []
    old = {"login": given["login"], "password": given["one_time_password"]}
    assert (await running.http().post("/sessions", json=old)).status_code == 401
    await _sign_in(running, given["login"], reset.json()["one_time_password"])


async def test_choosing_a_password_ends_the_sessions_on_other_devices(
    running: Running, world: World
) -> None:
    login = _login(world, "chair")
    await world.account(running, world.chair, login)
    await _sign_in(running, login, PASSWORD)
    here = await _sign_in(running, login, PASSWORD)
    http = running.http(here)
    change = {"present": PASSWORD, "chosen": "und-wieder-zum-Meer"}
    assert (await http.post("/me/password", json=change)).status_code == 204
    assert [each["current"] for each in (await http.get("/sessions")).json()] == [True]


async def test_the_present_password_cannot_be_guessed_quickly(
    running: Running, world: World
) -> None:
    login = _login(world, "chair")
    await world.account(running, world.chair, login)
    http = running.http(await _sign_in(running, login, PASSWORD))
    wrong = {"present": "not-this-one", "chosen": "und-wieder-zum-Meer"}
    codes = [(await http.post("/me/password", json=wrong)).status_code for _ in range(6)]
    assert codes == [401] * 5 + [429]


@pytest.mark.parametrize("chosen", ["short", "password1234", "aaaaaaaaaaaaaaaa", "gonghui12345678"])
async def test_an_easy_password_is_refused(running: Running, world: World, chosen: str) -> None:
    login = _login(world, "chair")
    await world.account(running, world.chair, login)
    http = running.http(await _sign_in(running, login, PASSWORD))
    reply = await http.post("/me/password", json={"present": PASSWORD, "chosen": chosen})
    assert (reply.status_code, reply.json()["code"]) == (422, "weak-password")


async def test_a_person_has_one_account_and_a_login_one_person(
    running: Running, world: World
) -> None:
    given = await _hand_out(running, world, world.as_officer)
    http = running.http(world.as_officer)
    again = await http.post(
        "/accounts", json={"person_id": str(world.teacher), "login": _login(world, "other")}
    )
    assert (again.status_code, again.json()["code"]) == (409, "account-exists")
    taken = await http.post(
        "/accounts", json={"person_id": str(world.chair), "login": given["login"]}
    )
    assert (taken.status_code, taken.json()["code"]) == (409, "account-exists")
    elsewhere = await build_world(running)
    taken = await running.http(elsewhere.as_officer).post(
        "/accounts", json={"person_id": str(elsewhere.chair), "login": given["login"]}
    )
    assert (taken.status_code, taken.json()["code"]) == (409, "account-exists")


async def test_nobody_gets_hold_of_an_account_above_their_own(
    running: Running, world: World
) -> None:
    above = {"person_id": str(world.county_chair), "login": _login(world, "boss")}
    refused = await running.http(world.as_officer).post("/accounts", json=above)
    assert (refused.status_code, refused.json()["code"]) == (403, "not-governed")
    own = {"person_id": str(world.officer), "login": _login(world, "officer")}
    given = await running.http(world.as_county_chair).post("/accounts", json=own)
    assert given.status_code == 201
    address = f"/accounts/{given.json()['account_id']}"
    for act in ("reset-password", "disable"):
        refused = await running.http(world.as_officer).post(f"{address}/{act}")
        assert (refused.status_code, refused.json()["code"]) == (403, "not-governed"), act
        allowed = await running.http(world.as_county_chair).post(f"{address}/{act}")
        assert allowed.status_code == 200, act


async def test_accounts_are_no_teachers_matter_and_of_this_county(
    running: Running, world: World
) -> None:
    given = await _hand_out(running, world, world.as_officer)
    stranger = await build_world(running)
    for caller, status in ((world.as_teacher, 403), (stranger.as_county_chair, 404)):
        http = running.http(caller)
        new = {"person_id": str(world.chair), "login": _login(world, "x")}
        assert (await http.post("/accounts", json=new)).status_code == status
        for act in ("reset-password", "disable", "enable"):
            reply = await http.post(f"/accounts/{given['account_id']}/{act}")
            assert reply.status_code == status, act
    listed = await running.http(stranger.as_county_chair).get(
        "/accounts", params={"union_id": str(world.hill)}
    )
    assert listed.json() == []


async def test_me_says_what_i_may_do_and_where(running: Running, world: World) -> None:
    view = (await running.http(world.as_chair).get("/me")).json()
    assert view["county"] == {"id": str(world.county), "name": "青禾县"}
    assert [union["short_name"] for union in view["unions"]] == ["山脚小学"]
    assert [role["label"] for role in view["roles"]] == ["教职工", "工会主席"]
    may = {"read_staff", "change_staff", "keep_members", "hand_out_account", "read_audit"}
    assert may | {"record_consent"} <= set(view["may"])
    assert {"move_staff", "grant_role", "answer_data_request"}.isdisjoint(view["may"])
    officer = (await running.http(world.as_officer).get("/me")).json()
    assert set(officer["may"]) > {"register_union", "grant_role", "hand_out_account"}


async def test_without_a_token_every_other_door_is_closed(running: Running) -> None:
    http = running.http()
    doors = [
        (method, path) for path, item in running.app.openapi()["paths"].items() for method in item
    ]
    open_doors = {
        ("post", "/sessions"),
        ("get", "/auth"),
        ("get", "/.well-known/jwks.json"),
        ("get", "/livez"),
        ("get", "/readyz"),
        ("get", "/startupz"),
        ("get", "/site"),
        ("post", "/sessions/second-factor"),
        ("post", "/sign-in/{provider}"),
        ("get", "/sign-in/{provider}/callback"),
        ("get", "/domain-check/{content}"),
    }
    assert open_doors <= set(doors)
    some_id = "0190a0a0-0000-7000-8000-000000000000"
    for method, path in set(doors) - open_doors:
        reply = await http.request(method, re.sub(r"{\w+}", some_id, path), json={})
        assert reply.status_code == 401, (method, path)
