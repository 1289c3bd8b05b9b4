"""What a proxy in front is told about a request: let in as whom, or refused."""

import pytest

from services.directory.app import service
from shared.settings import Settings
from tests.service.databases import Postgres
from tests.service.directory.reading import caller_in
from tests.service.directory.world import PASSWORD, World
from tests.service.running import Running, running_service

OURS = {
    "Host": "gonghui.test",
    "Origin": "http://gonghui.test",
    "X-Requested-With": "gonghui",
}


@pytest.fixture
async def secret(running: Running, world: World) -> str:
    login = f"gate-{str(world.county)[:8]}"
    await world.account(running, world.chair, login)
    reply = await running.http().post(
        "/sessions", json={"login": login, "password": PASSWORD, "bearer": True}
    )
    return str(reply.json()["token"])


async def _ask(running: Running, method: str, uri: str, **headers: str) -> tuple[int, str | None]:
    asked = {"X-Original-Method": method, "X-Original-URI": uri}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    reply = await running.http().get("/auth", headers=asked | named)
    return reply.status_code, reply.headers.get("authorization")


async def test_a_session_becomes_a_token_for_the_service(
    running: Running, world: World, secret: str
) -> None:
    for given in ({"Cookie": f"theme=dark; sid={secret}"}, {"Authorization": f"Bearer {secret}"}):
        status, token = await _ask(running, "GET", "/api/plans/tasks?limit=5", **given)
        assert status == 204
        assert token is not None
        assert caller_in(token.removeprefix("Bearer ")).person_id == world.chair


async def test_without_a_live_session_nobody_passes(running: Running, secret: str) -> None:
    assert await _ask(running, "GET", "/api/plans/tasks") == (401, None)
    assert await _ask(running, "GET", "/api/plans/tasks", Cookie="sid=x") == (401, None)
    status, _ = await _ask(running, "GET", "/api/plans/tasks", Cookie=f"__Host-sid={secret}")
    assert status == 401, "a name that this deployment does not set"


async def test_the_foot_of_the_pages_says_where_to_complain(postgres: Postgres) -> None:
    settings = Settings(complaint="12345", filing="某公网安备1号")
    async with running_service(service, postgres, settings=settings) as running:
        reply = await running.http().get("/site")

    assert reply.json() == {
        "complaint": "12345",
        "filing": "某公网安备1号",
        "second_factor": True,
        "providers": [],
    }


async def test_signing_in_and_what_pages_need_before_it_are_open_and_nothing_else(
    running: Running,
) -> None:
    assert await _ask(running, "POST", "/api/directory/sessions") == (204, None)
    assert await _ask(running, "GET", "/api/directory/.well-known/jwks.json") == (204, None)
    assert await _ask(running, "GET", "/api/directory/site") == (204, None)
    for method, uri in (
        ("GET", "/api/directory/sessions"),
        ("POST", "/api/directory/sessions/"),
        ("POST", "/api/directory/accounts?x=/api/directory/sessions"),
        ("POST", "/api/directory/sessions/../accounts"),
        ("OPTIONS", "/api/directory/sessions"),
    ):
        assert await _ask(running, method, uri) == (401, None), (method, uri)


@pytest.mark.parametrize("missing", ["Origin", "X-Requested-With"])
async def test_a_change_with_a_cookie_comes_from_our_own_page(
    running: Running, secret: str, missing: str
) -> None:
    cookie = {"Cookie": f"sid={secret}"}
    status, _ = await _ask(running, "POST", "/api/plans/tasks", **cookie, **OURS)
    assert status == 204
    rest = {name: value for name, value in OURS.items() if name != missing}
    assert (await _ask(running, "POST", "/api/plans/tasks", **cookie, **rest))[0] == 403
    assert (await _ask(running, "GET", "/api/plans/tasks", **cookie, **rest))[0] == 204
