"""A session that ends is refused with its next request, whatever ended it."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import httpx
import pytest

from services.directory.roles.commands.grants import end_role
from services.directory.roles.queries.grants import roles_of
from shared.contracts.roles import Role
from shared.database import CHINA
from shared.errors import NotSignedIn
from shared.tenancy import Scope
from shared.web.identity import LEEWAY_SECONDS, TOKEN_SECONDS, Verifier
from tests.service.directory.authenticator import Person, forget_attempts
from tests.service.directory.reading import caller_in
from tests.service.directory.world import PASSWORD, World
from tests.service.running import Running, StoppedClock

OTHER = "und-wieder-zum-Meer"
AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64) Firefox/140.0"


@pytest.fixture(autouse=True)
async def no_attempts(running: Running) -> None:
    await forget_attempts(running)


@pytest.fixture
async def teacher(running: Running, clock: StoppedClock, world: World) -> Person:
    login = f"teacher-{str(world.county)[:8]}"
    await world.account(running, world.teacher, login)
    return Person(running, clock, login)


async def _asks(running: Running, secret: str) -> httpx.Response:
    """What the gate says to the next request of a device."""
    return await running.http().get(
        "/auth",
        headers={
            "X-Original-Method": "GET",
            "X-Original-URI": "/api/plans/tasks",
            "Authorization": f"Bearer {secret}",
        },
    )


async def _account(running: Running, world: World) -> str:
    listed = await running.http(world.as_officer).get(
        "/accounts", params={"union_id": str(world.hill)}
    )
    [account] = [each for each in listed.json() if each["person_id"] == str(world.teacher)]
    return str(account["id"])


Act = Callable[[Running, World, Person], Awaitable[httpx.Response]]


async def _changes_the_password(running: Running, world: World, teacher: Person) -> httpx.Response:
    _, me = await teacher.signed_in()
    change = {"present": PASSWORD, "chosen": OTHER}
    return await running.http(me).post("/me/password", json=change)


async def _signs_out_everywhere(running: Running, world: World, teacher: Person) -> httpx.Response:
    _, me = await teacher.signed_in()
    return await running.http(me).delete("/sessions")


async def _sets_up_a_second_factor(
    running: Running, world: World, teacher: Person
) -> httpx.Response:
    _, me = await teacher.enrol()
    return await running.http(me).get("/me")


async def _is_disabled(running: Running, world: World, teacher: Person) -> httpx.Response:
    account = await _account(running, world)
    return await running.http(world.as_officer).post(f"/accounts/{account}/disable")


async def _gets_a_new_password(running: Running, world: World, teacher: Person) -> httpx.Response:
    account = await _account(running, world)
    return await running.http(world.as_officer).post(f"/accounts/{account}/reset-password")


async def _leaves(running: Running, world: World, teacher: Person) -> httpx.Response:
    return await running.http(world.as_officer).post(f"/people/{world.teacher}/leave", json={})


@pytest.mark.parametrize(
    "act",
    [
        _changes_the_password,
        _signs_out_everywhere,
        _sets_up_a_second_factor,
        _is_disabled,
        _gets_a_new_password,
        _leaves,
    ],
)
async def test_every_other_device_is_refused_with_its_next_request(
    running: Running, world: World, teacher: Person, act: Act
) -> None:
    first, _ = await teacher.signed_in()
    second, _ = await teacher.signed_in()
    for device in (first, second):
        assert (await _asks(running, device)).status_code == 204
    assert (await act(running, world, teacher)).is_success
    for device in (first, second):
        reply = await _asks(running, device)
        assert (reply.status_code, reply.json()["code"]) == (401, "not-signed-in")
        assert "authorization" not in reply.headers


async def test_signing_out_everywhere_ends_this_session_and_nobody_elses(
    running: Running, clock: StoppedClock, world: World, teacher: Person
) -> None:
    login = f"chair-{str(world.county)[:8]}"
    await world.account(running, world.chair, login)
    others, _ = await Person(running, clock, login).signed_in()
    here, me = await teacher.signed_in()
    reply = await running.http(me).delete("/sessions")
    assert reply.status_code == 204
    assert 'sid=""' in reply.headers["set-cookie"]
    assert (await _asks(running, here)).status_code == 401
    assert (await _asks(running, others)).status_code == 204


async def test_a_role_that_ended_is_gone_from_every_device_with_its_next_request(
    running: Running, clock: StoppedClock, world: World
) -> None:
    login = f"chair-{str(world.county)[:8]}"
    await world.account(running, world.chair, login)
    chair = Person(running, clock, login)
    devices = [(await chair.signed_in())[0] for _ in range(2)]
    async with running.database.transaction(Scope(world.county)) as tx:
        [held] = await roles_of(tx, world.chair, tx.today)
        await end_role(tx, held.role_id, clock().astimezone(CHINA).date() - timedelta(days=1))
    for device in devices:
        token = (await _asks(running, device)).headers["authorization"].removeprefix("Bearer ")
        assert not caller_in(token).has(Role.UNION_CHAIR)


async def test_a_token_already_in_a_services_hands_dies_within_three_minutes(
    running: Running, teacher: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret, me = await teacher.signed_in()
    token = (await _asks(running, secret)).headers["authorization"].removeprefix("Bearer ")
    assert TOKEN_SECONDS + LEEWAY_SECONDS == 180

    async def published() -> dict[str, object]:
        return dict((await running.http().get("/.well-known/jwks.json")).json())

    began = running.database.clock().timestamp()
    await running.http(me).delete("/sessions")
    verifier = Verifier(published)
    monkeypatch.setattr("time.time", lambda: began + 179)
    assert (await verifier.caller(token)).person_id == me.person_id
    monkeypatch.setattr("time.time", lambda: began + 181)
    with pytest.raises(NotSignedIn):
        await verifier.caller(token)


async def test_the_list_says_which_device_from_where_and_when_it_was_used(
    running: Running, teacher: Person, clock: StoppedClock
) -> None:
    teacher.http.headers["User-Agent"] = AGENT
    secret, me = await teacher.signed_in()
    clock.advance(timedelta(minutes=7))
    assert (await _asks(running, secret)).status_code == 204
    [listed] = (await running.http(me).get("/sessions")).json()
    told = (listed["device"], listed["address"], listed["current"])
    assert told == ("Windows 电脑，Firefox 浏览器", "127.0.0.1", True)
    assert listed["last_seen_at"] > listed["created_at"]


async def test_a_session_that_an_attacker_planted_is_not_the_one_that_signing_in_begins(
    running: Running, teacher: Person
) -> None:
    planted = "a-secret-that-the-attacker-knows"
    http = running.http()
    http.cookies.set("sid", planted)
    reply = await http.post("/sessions", json={"login": teacher.login, "password": PASSWORD})
    assert reply.status_code == 201
    assert planted not in reply.headers["set-cookie"]
    assert (await _asks(running, planted)).status_code == 401
