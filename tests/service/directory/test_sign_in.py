"""Signing in: cookies and tokens, what a wrong attempt learns, and how guessing becomes slow."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from services.directory.access.commands import hashing, sign_in
from services.directory.access.commands.sessions import Device
from services.directory.access.commands.sign_in import Credentials
from services.directory.access.domain.passwords import WrongCredentials
from services.directory.access.tables import LoginAttempt, SignInSession
from shared.settings import Settings
from tests.service.directory.world import PASSWORD, World
from tests.service.running import Running, StoppedClock

WRONG = "not-this-one"


@pytest.fixture
async def login(running: Running, world: World) -> str:
    """An account that is new in each test, as are its counted failures."""
    name = f"chair-{str(world.county)[:8]}"
    await world.account(running, world.chair, name)
    return name


async def _forget_attempts(running: Running) -> None:
    """All tests come from one address."""
    async with running.database.transaction(None) as tx:
        for row in await tx.session.scalars(select(LoginAttempt)):
            await tx.session.delete(row)


@pytest.fixture(autouse=True)
async def no_attempts(running: Running) -> None:
    await _forget_attempts(running)


async def test_a_person_gets_a_cookie_that_scripts_cannot_read(
    running: Running, login: str
) -> None:
    http = running.http()
    reply = await http.post("/sessions", json={"login": f" {login.upper()} ", "password": PASSWORD})
    assert reply.status_code == 201, reply.text
    assert (reply.json()["token"], reply.json()["must_change_password"]) == (None, False)
    cookie = reply.headers["set-cookie"]
    assert cookie.startswith("sid=")
    assert "; HttpOnly" in cookie
    assert "; Path=/" in cookie
    assert "; SameSite=lax" in cookie
    assert "Secure" not in cookie
    assert "Domain" not in cookie


async def test_over_https_the_cookie_is_bound_to_this_host(running: Running, login: str) -> None:
    running.app.state.settings = Settings(secure_cookies=True)
    try:
        reply = await running.http().post("/sessions", json={"login": login, "password": PASSWORD})
    finally:
        running.app.state.settings = running.runtime.settings
    cookie = reply.headers["set-cookie"]
    assert cookie.startswith("__Host-sid=")
    assert "; Secure" in cookie


async def test_a_program_gets_a_token_and_no_cookie(running: Running, login: str) -> None:
    reply = await running.http().post(
        "/sessions", json={"login": login, "password": PASSWORD, "bearer": True}
    )
    assert "set-cookie" not in reply.headers
    assert len(reply.json()["token"]) >= 43, "256 bits"


async def test_only_the_digest_of_the_secret_is_stored(running: Running, login: str) -> None:
    reply = await running.http().post(
        "/sessions", json={"login": login, "password": PASSWORD, "bearer": True}
    )
    async with running.database.transaction(None) as tx:
        rows = (await tx.session.scalars(select(SignInSession))).all()
        stored = [str(value) for row in rows for value in vars(row).values()]
    assert reply.json()["token"] not in stored


async def test_signing_in_again_on_a_device_ends_its_earlier_session(
    running: Running, login: str, world: World
) -> None:
    http = running.http()
    given = {"login": login, "password": PASSWORD}
    first = (await http.post("/sessions", json=given)).json()["session_id"]
    second = (await http.post("/sessions", json=given)).json()["session_id"]
    async with running.database.transaction(None) as tx:
        alive = await tx.session.scalars(
            select(SignInSession.session_id).where(SignInSession.person_id == world.chair)
        )
    assert [str(each) for each in alive] == [second]
    assert first != second


async def test_wrong_name_and_wrong_password_read_the_same(running: Running, login: str) -> None:
    http = running.http()
    wrong = await http.post("/sessions", json={"login": login, "password": "not-this-one"})
    nobody = await http.post("/sessions", json={"login": "nobody-here", "password": "not-this-one"})
    assert wrong.status_code == nobody.status_code == 401
    assert wrong.json() == nobody.json()
    assert wrong.json()["code"] == "wrong-credentials"
    assert "set-cookie" not in wrong.headers


async def test_a_name_that_does_not_exist_costs_a_hash_as_well(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[str] = []
    plain = hashing._hasher.verify

    def verify(password: str, stored: str) -> bool:
        checked.append(stored)
        return plain(password, stored)

    monkeypatch.setattr(hashing._hasher, "verify", verify)
    await running.http().post("/sessions", json={"login": "nobody-here", "password": PASSWORD})
    assert len(checked) == 1
    real = hashing._hasher.hash(PASSWORD)
    assert checked[0].split("$")[:4] == real.split("$")[:4], "the same cost parameters"


async def test_a_disabled_account_reads_like_a_wrong_password(
    running: Running, login: str, world: World
) -> None:
    officer = running.http(world.as_officer)
    [account] = (await officer.get("/accounts", params={"union_id": str(world.hill)})).json()
    await officer.post(f"/accounts/{account['id']}/disable")
    reply = await running.http().post("/sessions", json={"login": login, "password": PASSWORD})
    assert (reply.status_code, reply.json()["code"]) == (401, "wrong-credentials")
    await officer.post(f"/accounts/{account['id']}/enable")
    reply = await running.http().post("/sessions", json={"login": login, "password": PASSWORD})
    assert reply.status_code == 201


async def test_who_has_left_does_not_sign_in(running: Running, login: str, world: World) -> None:
    await running.http(world.as_officer).post(f"/people/{world.chair}/leave", json={})
    reply = await running.http().post("/sessions", json={"login": login, "password": PASSWORD})
    assert reply.status_code == 401


async def test_guessing_from_one_place_becomes_slow(
    running: Running, login: str, clock: StoppedClock
) -> None:
    http = running.http()

    async def attempt(password: str = WRONG) -> int:
        reply = await http.post("/sessions", json={"login": login, "password": password})
        return reply.status_code

    assert [await attempt() for _ in range(6)] == [401, 401, 401, 401, 401, 429]
    refused = await http.post("/sessions", json={"login": login, "password": PASSWORD})
    assert refused.status_code == 429, "the right password waits as well"
    assert refused.headers["Retry-After"] == "1"
    assert refused.json()["detail"] == "尝试次数过多，请在 1 秒后再试。"
    clock.advance(timedelta(seconds=1))
    assert await attempt() == 401
    clock.advance(timedelta(seconds=1))
    assert await attempt() == 429, "the delay has grown to two seconds"
    clock.advance(timedelta(seconds=1))
    assert await attempt(PASSWORD) == 201
    assert [await attempt() for _ in range(4)] == [401, 401, 401, 401], "and starts anew"


async def test_the_owner_elsewhere_is_not_locked_out(running: Running, login: str) -> None:
    settings = running.runtime.settings

    async def attempt(address: str, password: str) -> None:
        given = Credentials(login, password, Device(address=address))
        await sign_in.sign_in(running.database, settings, given)

    for _ in range(5):
        with pytest.raises(WrongCredentials):
            await attempt("203.0.113.9", "not-this-one")
    await attempt("198.51.100.7", PASSWORD)


async def test_spraying_many_names_from_one_place_becomes_slow(running: Running) -> None:
    http = running.http()
    replies = [
        (await http.post("/sessions", json={"login": f"name-{n}", "password": "spring2026"}))
        for n in range(32)
    ]
    assert [reply.status_code for reply in replies] == [401] * 30 + [429] * 2


async def test_a_flood_of_attempts_at_once_gets_no_more_guesses(
    running: Running, login: str
) -> None:
    http = running.http()
    replies = await asyncio.gather(
        *(
            http.post("/sessions", json={"login": login, "password": f"guess-number-{n}"})
            for n in range(40)
        )
    )
    codes = [reply.status_code for reply in replies]
    assert (codes.count(401), codes.count(429)) == (5, 35)


async def test_more_sign_ins_than_can_be_checked_are_asked_to_wait(
    running: Running, login: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hashing, "LONGEST_QUEUE", 0)
    reply = await running.http().post("/sessions", json={"login": login, "password": PASSWORD})
    assert (reply.status_code, reply.json()["code"]) == (429, "too-busy")
    assert reply.headers["Retry-After"] == "5"


async def test_counted_names_are_stored_as_digests_and_forgotten(
    running: Running, clock: StoppedClock
) -> None:
    await running.http().post("/sessions", json={"login": "my-password-1", "password": "oops"})
    async with running.database.transaction(None) as tx:
        keys = (await tx.session.scalars(select(LoginAttempt.key))).all()
    assert len(keys) == 3
    assert not [key for key in keys if "my-password-1" in key or "127" in key]
    clock.advance(timedelta(hours=48))
    await running.sweep("access.forget_old")
    async with running.database.transaction(None) as tx:
        assert await tx.session.scalar(select(func.count()).select_from(LoginAttempt)) == 0


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/x-www-form-urlencoded", "login=chair-01&password=x"),
        ("text/plain", '{"login": "chair-01", "password": "x"}'),
        (None, '{"login": "chair-01", "password": "x"}'),
    ],
)
async def test_a_form_of_another_site_cannot_sign_in(
    running: Running, content_type: str | None, body: str
) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    reply = await running.http().post("/sessions", content=body, headers=headers)
    assert reply.status_code in {415, 422}
    assert "set-cookie" not in reply.headers


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}]
)
async def test_a_page_of_another_site_cannot_sign_in(
    running: Running, login: str, headers: dict[str, str]
) -> None:
    reply = await running.http().post(
        "/sessions", json={"login": login, "password": PASSWORD}, headers=headers
    )
    assert (reply.status_code, reply.json()["code"]) == (403, "cross-site")
