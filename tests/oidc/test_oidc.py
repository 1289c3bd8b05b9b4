"""Signing in at a real OpenID Connect provider: discovery, code, PKCE, state, nonce, issuer."""

from collections.abc import AsyncIterator
from urllib.parse import parse_qsl, urlsplit
from uuid import uuid4

import httpx
import pytest
from pydantic import SecretStr

from services.directory.access.commands.accounts import NewAccount, hand_out_accounts
from services.directory.access.domain.external import Provider
from services.directory.app import service
from services.directory.people.commands.staff import NewPerson, join_staff
from shared.settings import Settings
from shared.tenancy import Scope
from tests.oidc.issuer import CLIENT, SECRET, running_issuer
from tests.service.databases import Postgres
from tests.service.directory.authenticator import Person, forget_attempts
from tests.service.directory.world import TODAY, World, build_world
from tests.service.running import Running, StoppedClock, running_service

PUBLIC = "https://union.example.org"
CALLBACK = f"{PUBLIC}/api/directory/sign-in/{Provider.OIDC}/callback"
PHONE = "13900000011"
PEOPLE = {
    "li": {"name": "李青", "phone_number": f"+86{PHONE}", "phone_number_verified": True},
    "wang": {"name": "王某", "phone_number": "13900000012", "phone_number_verified": False},
    "twins": {"name": "双人", "phone_number": "13900000013", "phone_number_verified": True},
    "nobody": {"name": "无名"},
}


@pytest.fixture(scope="module")
def clock() -> StoppedClock:
    return StoppedClock()


@pytest.fixture(scope="module")
async def issuer() -> AsyncIterator[str]:
    async with running_issuer(CALLBACK, PEOPLE) as address:
        yield address


def _settings(issuer: str, **more: object) -> Settings:
    given: dict[str, object] = {
        "public_url": PUBLIC,
        "oidc_issuer": issuer,
        "oidc_client_id": CLIENT,
        "oidc_client_secret": SecretStr(SECRET),
        "oidc_claim": "phone_number",
        "sign_in_hosts": "127.0.0.1=127.0.0.1",
    }
    return Settings.model_validate(given | more)


@pytest.fixture(scope="module")
async def running(postgres: Postgres, clock: StoppedClock, issuer: str) -> AsyncIterator[Running]:
    settings = _settings(issuer)
    async with running_service(service, postgres, clock=clock, settings=settings) as started:
        yield started


@pytest.fixture(scope="module")
async def world(running: Running) -> World:
    """One county, in which two people share a phone number."""
    built = await build_world(running)
    phones = [PHONE, "139-0000-0012", "13900000013", "13900000013"]
    people = [
        NewPerson(uuid4(), built.hill, f"某{n}", TODAY, phone=phone)
        for n, phone in enumerate(phones)
    ]
    async with running.database.transaction(Scope(built.county)) as tx:
        await join_staff(tx, built.county, people, running.runtime.keyring)
        new = [NewAccount(each.person_id, f"p{n}", "x" * 20) for n, each in enumerate(people)]
        await hand_out_accounts(tx, built.county, new)
    built.teacher = people[0].person_id
    return built


async def _vouched(address: str, who: str) -> dict[str, str]:
    """Sign in at the issuer; what it sends the browser back with."""
    async with httpx.AsyncClient(headers={"X-Account": who}, trust_env=False) as browser:
        for _ in range(6):
            reply = await browser.get(address)
            assert reply.status_code in {302, 303}, reply.text
            address = str(reply.url.join(reply.headers["location"]))
            if address.startswith(CALLBACK):
                return dict(parse_qsl(urlsplit(address).query))
    raise AssertionError(address)


async def _leave(http: httpx.AsyncClient) -> str:
    reply = await http.post("/sign-in/oidc", json={"next": "/tasks"})
    assert reply.status_code == 200, reply.text
    return str(reply.json()["address"])


async def _back(http: httpx.AsyncClient, reply: dict[str, str]) -> str:
    done = await http.get("/sign-in/oidc/callback", params=reply)
    assert done.status_code == 303, done.text
    return str(done.headers["location"])


async def test_who_has_linked_the_identity_signs_in_with_one_click(
    running: Running, world: World, clock: StoppedClock
) -> None:
    await world.account(running, world.chair, "chair-oidc")
    chair = Person(running, clock, "chair-oidc")
    await forget_attempts(running)
    secret, me = await chair.signed_in()
    signed_in = running.http(me)
    address = (await signed_in.post("/me/identities/oidc")).json()["address"]
    browser = running.http()
    browser.cookies.update(signed_in.cookies)
    browser.cookies.set("sid", secret)
    assert await _back(browser, await _vouched(address, "nobody")) == "/me/security?linked=oidc"
    http = running.http()
    assert await _back(http, await _vouched(await _leave(http), "nobody")) == "/tasks"
    me = await chair.caller(http.cookies["sid"])
    assert me is not None
    assert me.person_id == world.chair


async def test_the_county_finds_people_by_the_phone_that_the_issuer_has_verified(
    running: Running, world: World, clock: StoppedClock
) -> None:
    for _ in range(2):  # found by the number first, by the linked identity then
        http = running.http()
        assert await _back(http, await _vouched(await _leave(http), "li")) == "/tasks"
        me = await Person(running, clock, "p0").caller(http.cookies["sid"])
        assert me is not None
        assert (me.person_id, bool(me.roles)) == (world.teacher, True)
    reply = await Person(running, clock, "p0").password("x" * 20)
    assert reply.status_code == 401, "the password that was handed out works no longer"


@pytest.mark.parametrize("who", ["wang", "twins"])
@pytest.mark.usefixtures("world")
async def test_a_number_that_is_not_verified_or_names_two_finds_nobody(
    running: Running, who: str
) -> None:
    http = running.http()
    location = await _back(http, await _vouched(await _leave(http), who))
    assert location == "/sign-in?refused=identity-unknown"
    assert "sid" not in http.cookies


async def test_a_code_of_one_sign_in_is_worth_nothing_in_another(running: Running) -> None:
    """PKCE: whoever got hold of a code lacks the verifier that belongs to it."""
    http = running.http()
    stolen = await _vouched(await _leave(http), "li")
    own = await _vouched(await _leave(http), "nobody")
    location = await _back(http, own | {"code": stolen["code"]})
    assert location == "/sign-in?refused=external-declined"


@pytest.mark.parametrize("named", [None, "https://evil.example"])
async def test_a_reply_that_names_no_or_another_issuer_is_refused(
    running: Running, named: str | None
) -> None:
    http = running.http()
    reply = await _vouched(await _leave(http), "li")
    assert reply.pop("iss").startswith("http://127.0.0.1")
    location = await _back(http, reply | ({"iss": named} if named else {}))
    assert location == "/sign-in?refused=external-declined"


@pytest.mark.usefixtures("world")
async def test_a_reply_works_once(running: Running) -> None:
    http = running.http()
    reply = await _vouched(await _leave(http), "li")
    held = dict(http.cookies)
    assert await _back(http, reply) == "/tasks"
    http.cookies.update(held)
    assert await _back(http, reply) == "/sign-in?refused=external-flow-over"


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"oidc_client_secret": SecretStr("wrong")}, "external-declined"),
        ({"oidc_client_id": "somebody-else"}, "external-declined"),
    ],
)
async def test_a_wrong_secret_or_client_signs_nobody_in(
    running: Running, wrong: dict[str, object], code: str
) -> None:
    http = running.http()
    reply = await _vouched(await _leave(http), "li")
    before = running.app.state.settings
    running.app.state.settings = before.model_copy(update=wrong)
    try:
        assert await _back(http, reply) == f"/sign-in?refused={code}"
    finally:
        running.app.state.settings = before


async def test_an_issuer_that_is_away_is_said_so(running: Running, issuer: str) -> None:
    before = running.app.state.settings
    running.app.state.settings = before.model_copy(update={"oidc_issuer": "http://127.0.0.1:9"})
    try:
        reply = await running.http().post("/sign-in/oidc", json={})
    finally:
        running.app.state.settings = before
    assert (reply.status_code, reply.json()["code"]) == (503, "external-away")


async def test_discovery_that_names_another_issuer_is_not_believed(
    running: Running, issuer: str
) -> None:
    before = running.app.state.settings
    other = issuer.replace("127.0.0.1", "localhost")
    changed = {"oidc_issuer": other, "sign_in_hosts": "localhost=127.0.0.1"}
    running.app.state.settings = before.model_copy(update=changed)
    try:
        reply = await running.http().post("/sign-in/oidc", json={})
    finally:
        running.app.state.settings = before
    assert (reply.status_code, reply.json()["code"]) == (401, "external-declined")
