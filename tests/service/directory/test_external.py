"""Signing in by 企业微信 and 钉钉: linking, one click, and what a forged reply gets."""

from collections.abc import AsyncIterator
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from pydantic import SecretStr

from services.directory.access.domain.external import FLOW_LIVES, Provider
from services.directory.access.domain.second_factor import FRESH
from services.directory.app import service
from shared.settings import Settings
from tests.service.databases import Postgres
from tests.service.directory.authenticator import Person, forget_attempts
from tests.service.directory.providers import AGENT, CORP, SECRET, FakeVendors, fake_vendors
from tests.service.directory.world import NOW, PASSWORD, World, build_world
from tests.service.running import Running, StoppedClock, running_service

WECOM = {"userid": "OuyangChun"}
DING = {"unionId": "un-1", "openId": "op-1", "nick": "欧阳春"}


@pytest.fixture(scope="module")
async def vendors() -> AsyncIterator[FakeVendors]:
    async with fake_vendors() as started:
        yield started


@pytest.fixture(scope="module")
async def running(
    postgres: Postgres, clock: StoppedClock, vendors: FakeVendors
) -> AsyncIterator[Running]:
    settings = Settings(
        public_url="https://union.example.org",
        wecom_corp_id=CORP,
        wecom_agent_id=AGENT,
        wecom_secret=SecretStr(SECRET),
        wecom_api=vendors.url,
        wecom_domain_check="aB3dEf",
        dingtalk_client_id="ding0example",
        dingtalk_client_secret=SecretStr(SECRET),
        dingtalk_api=vendors.url,
        sign_in_hosts="127.0.0.1=127.0.0.1",
    )
    async with running_service(service, postgres, clock=clock, settings=settings) as started:
        yield started


@pytest.fixture(autouse=True)
async def quiet(running: Running, vendors: FakeVendors) -> None:
    await forget_attempts(running)
    vendors.broken = False
    vendors.asked.clear()


@pytest.fixture
async def chair(running: Running, clock: StoppedClock, world: World) -> Person:
    login = f"chair-{str(world.county)[:8]}"
    await world.account(running, world.chair, login)
    return Person(running, clock, login)


def _code(vendors: FakeVendors, provider: Provider, who: str) -> dict[str, str]:
    """What the vendor sends the browser back with."""
    if provider is Provider.WECOM:
        vendors.wecom_codes["c0de"] = {"userid": who}
        return {"code": "c0de"}
    vendors.dingtalk_codes["c0de"] = {"unionId": who, "nick": "欧阳春"}
    return {"authCode": "c0de"}


async def _leave(http: httpx.AsyncClient, provider: str = "wecom", **body: str) -> str:
    """Begin to sign in; the state that the vendor brings back."""
    reply = await http.post(f"/sign-in/{provider}", json=body)
    assert reply.status_code == 200, reply.text
    return parse_qs(urlsplit(reply.json()["address"]).query)["state"][0]


async def _back(http: httpx.AsyncClient, provider: str, **query: str) -> httpx.Response:
    return await http.get(f"/sign-in/{provider}/callback", params=query)


async def _linked(
    running: Running, vendors: FakeVendors, person: Person, provider: Provider, who: str
) -> None:
    """Link an identity, in a browser of the person."""
    secret, me = await person.signed_in()
    http = running.http(me)
    begun = await http.post(f"/me/identities/{provider}")
    assert begun.status_code == 200, begun.text
    state = parse_qs(urlsplit(begun.json()["address"]).query)["state"][0]
    browser = running.http()
    browser.cookies.update(http.cookies)
    browser.cookies.set("sid", secret)
    done = await _back(browser, provider, state=state, **_code(vendors, provider, who))
    assert (done.status_code, done.headers["location"]) == (
        303,
        f"/me/security?linked={provider}",
    ), done.text


def _refusal(reply: httpx.Response) -> str:
    assert reply.status_code == 303
    address = urlsplit(reply.headers["location"])
    assert (address.netloc, address.path) == ("", "/sign-in")
    assert "sid=" not in reply.headers.get("set-cookie", "")
    return parse_qs(address.query)["refused"][0]


@pytest.mark.parametrize("provider", [Provider.WECOM, Provider.DINGTALK])
async def test_a_linked_identity_signs_in_with_one_click(
    running: Running, vendors: FakeVendors, world: World, chair: Person, provider: Provider
) -> None:
    who = f"{provider}-{world.chair}"
    await _linked(running, vendors, chair, provider, who)
    http = running.http()
    state = await _leave(http, provider, next="/tasks?open=1")
    reply = await _back(http, provider, state=state, **_code(vendors, provider, who))
    assert (reply.status_code, reply.headers["location"]) == (303, "/tasks?open=1")
    me = await chair.caller(http.cookies["sid"])
    assert me is not None
    assert me.person_id == world.chair
    listed = (await running.http(me).get("/me/identities")).json()
    assert [each["provider"] for each in listed] == [provider]
    assert listed[0]["last_used_at"] is not None


async def test_the_browser_is_sent_where_the_vendors_say_and_never_sees_a_secret(
    running: Running,
) -> None:
    http = running.http()
    outside = (await http.post("/sign-in/wecom", json={})).json()["address"]
    inside_app = {"User-Agent": "Mozilla/5.0 wxwork/4.1"}
    inside = (await http.post("/sign-in/wecom", json={}, headers=inside_app)).json()["address"]
    ding = (await http.post("/sign-in/dingtalk", json={})).json()["address"]
    assert [urlsplit(each).netloc for each in (outside, inside, ding)] == [
        "login.work.weixin.qq.com",
        "open.weixin.qq.com",
        "login.dingtalk.com",
    ]
    for each in (outside, inside, ding):
        query = parse_qs(urlsplit(each).query)
        assert query["redirect_uri"][0].startswith(
            "https://union.example.org/api/directory/sign-in/"
        )
        assert SECRET not in each


async def test_an_identity_that_nobody_linked_signs_nobody_in(
    running: Running, vendors: FakeVendors
) -> None:
    http = running.http()
    state = await _leave(http)
    reply = await _back(http, "wecom", state=state, **_code(vendors, Provider.WECOM, "nobody"))
    assert _refusal(reply) == "identity-unknown"


async def test_who_is_no_member_is_nobody(running: Running, vendors: FakeVendors) -> None:
    http = running.http()
    state = await _leave(http)
    vendors.wecom_codes["guest"] = {"openid": "not-a-member"}
    assert _refusal(await _back(http, "wecom", state=state, code="guest")) == "external-declined"


async def test_a_second_factor_is_asked_for_all_the_same(
    running: Running, vendors: FakeVendors, world: World, chair: Person
) -> None:
    who = f"second-{world.chair}"
    await _linked(running, vendors, chair, Provider.WECOM, who)
    await chair.enrol()
    http = running.http()
    state = await _leave(http, next="/plans")
    reply = await _back(http, "wecom", state=state, **_code(vendors, Provider.WECOM, who))
    assert reply.headers["location"] == "/sign-in?step=code&next=%2Fplans"
    assert "sid" not in http.cookies
    assert chair.phone is not None
    done = await http.post("/sessions/second-factor", json={"code": chair.phone.next_code()})
    assert done.status_code == 201
    assert "sid" in http.cookies


@pytest.mark.parametrize(
    "forged", [{}, {"state": ""}, {"state": "0" * 64}], ids=["none", "empty", "made-up"]
)
async def test_a_forged_state_is_refused_and_nobody_is_asked(
    running: Running, vendors: FakeVendors, forged: dict[str, str]
) -> None:
    http = running.http()
    await _leave(http)
    vendors.asked.clear()
    assert _refusal(await _back(http, "wecom", code="c0de", **forged)) == "external-flow-over"
    assert vendors.asked == []


async def test_a_reply_works_once(running: Running, vendors: FakeVendors) -> None:
    http = running.http()
    state = await _leave(http)
    held = dict(http.cookies)
    await _back(http, "wecom", state=state, **_code(vendors, Provider.WECOM, "nobody"))
    http.cookies.update(held)
    again = await _back(http, "wecom", state=state, **_code(vendors, Provider.WECOM, "nobody"))
    assert _refusal(again) == "external-flow-over"


async def test_a_reply_works_in_the_browser_that_began_only(
    running: Running, vendors: FakeVendors, world: World, chair: Person
) -> None:
    """Nobody is signed in as somebody else by a link that was sent to them."""
    who = f"victim-{world.chair}"
    await _linked(running, vendors, chair, Provider.WECOM, who)
    state = await _leave(running.http())
    victim = running.http()
    reply = await _back(victim, "wecom", state=state, **_code(vendors, Provider.WECOM, who))
    assert _refusal(reply) == "external-flow-over"
    other = running.http()
    await _leave(other)
    reply = await _back(other, "wecom", state=state, **_code(vendors, Provider.WECOM, who))
    assert _refusal(reply) == "external-flow-over"


async def test_one_vendors_reply_is_no_reply_of_another(
    running: Running, vendors: FakeVendors
) -> None:
    http = running.http()
    state = await _leave(http, "wecom")
    reply = await _back(http, "dingtalk", state=state, **_code(vendors, Provider.DINGTALK, "x"))
    assert _refusal(reply) == "external-flow-over"


async def test_a_sign_in_that_took_too_long_is_over_and_forgotten(
    running: Running, vendors: FakeVendors, clock: StoppedClock
) -> None:
    http = running.http()
    state = await _leave(http)
    clock.advance(FLOW_LIVES)
    reply = await _back(http, "wecom", state=state, **_code(vendors, Provider.WECOM, "x"))
    assert _refusal(reply) == "external-flow-over"


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "javascript:alert(1)",
        "/\r\nSet-Cookie: sid=x",
        "plans",
    ],
)
async def test_nobody_is_sent_to_another_host_afterwards(
    running: Running, vendors: FakeVendors, world: World, chair: Person, elsewhere: str
) -> None:
    who = f"open-{world.chair}"
    await _linked(running, vendors, chair, Provider.WECOM, who)
    http = running.http()
    state = await _leave(http, next=elsewhere)
    reply = await _back(http, "wecom", state=state, **_code(vendors, Provider.WECOM, who))
    assert reply.headers["location"] == "/"


async def test_a_page_of_another_site_begins_nothing(running: Running) -> None:
    for headers in ({"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}):
        reply = await running.http().post("/sign-in/wecom", json={}, headers=headers)
        assert (reply.status_code, reply.json()["code"]) == (403, "cross-site")


async def test_a_vendor_that_is_away_is_said_so_and_passwords_work_on(
    running: Running, vendors: FakeVendors, chair: Person
) -> None:
    http = running.http()
    state = await _leave(http)
    vendors.broken = True
    reply = await _back(http, "wecom", state=state, code="c0de")
    assert _refusal(reply) == "external-away"
    assert (await chair.password(PASSWORD)).status_code == 201


async def test_whoever_says_no_there_is_not_signed_in_here(
    running: Running, vendors: FakeVendors
) -> None:
    http = running.http()
    state = await _leave(http)
    vendors.asked.clear()
    reply = await _back(http, "wecom", state=state, error="access_denied")
    assert _refusal(reply) == "external-declined"
    assert vendors.asked == []


async def test_an_identity_belongs_to_one_account(
    running: Running, vendors: FakeVendors, clock: StoppedClock, world: World, chair: Person
) -> None:
    who = f"one-{world.chair}"
    await _linked(running, vendors, chair, Provider.WECOM, who)
    await _linked(running, vendors, chair, Provider.WECOM, who)  # again changes nothing
    login = f"teacher-{str(world.county)[:8]}"
    await world.account(running, world.teacher, login)
    teacher = Person(running, clock, login)
    secret, me = await teacher.signed_in()
    http = running.http(me)
    begun = await http.post("/me/identities/wecom")
    state = parse_qs(urlsplit(begun.json()["address"]).query)["state"][0]
    browser = running.http()
    browser.cookies.update(http.cookies)
    browser.cookies.set("sid", secret)
    taken = await _back(browser, "wecom", state=state, **_code(vendors, Provider.WECOM, who))
    assert _refusal(taken) == "identity-taken"
    assert (await http.get("/me/identities")).json() == []


async def test_linking_ends_with_the_session_that_began_it(
    running: Running, vendors: FakeVendors, world: World, chair: Person
) -> None:
    """Whoever holds another session in that browser by then gets nobody's identity."""
    _, me = await chair.signed_in()
    http = running.http(me)
    begun = await http.post("/me/identities/wecom")
    state = parse_qs(urlsplit(begun.json()["address"]).query)["state"][0]
    other, _ = await chair.signed_in()
    browser = running.http()
    browser.cookies.update(http.cookies)
    browser.cookies.set("sid", other)
    reply = await _back(browser, "wecom", state=state, **_code(vendors, Provider.WECOM, "x"))
    assert _refusal(reply) == "external-flow-over"


async def test_linking_is_for_whoever_has_just_signed_in(
    running: Running, chair: Person, clock: StoppedClock
) -> None:
    _, me = await chair.signed_in()
    clock.advance(FRESH)
    reply = await running.http(me).post("/me/identities/wecom")
    assert (reply.status_code, reply.json()["code"]) == (403, "sign-in-again")


async def test_an_identity_that_was_taken_off_opens_nothing(
    running: Running, vendors: FakeVendors, world: World, chair: Person
) -> None:
    who = f"off-{world.chair}"
    await _linked(running, vendors, chair, Provider.WECOM, who)
    _, me = await chair.signed_in()
    http = running.http(me)
    [listed] = (await http.get("/me/identities")).json()
    stranger = await build_world(running)
    await stranger.account(running, stranger.chair, f"s-{str(stranger.county)[:8]}")
    for caller in (world.as_teacher, stranger.as_chair):
        refused = await running.http(caller).delete(f"/me/identities/{listed['id']}")
        assert refused.status_code == 404
    assert (await http.delete(f"/me/identities/{listed['id']}")).status_code == 204
    browser = running.http()
    state = await _leave(browser)
    reply = await _back(browser, "wecom", state=state, **_code(vendors, Provider.WECOM, who))
    assert _refusal(reply) == "identity-unknown"


async def test_a_closed_account_is_not_opened_by_its_identity(
    running: Running, vendors: FakeVendors, world: World, chair: Person
) -> None:
    who = f"closed-{world.chair}"
    await _linked(running, vendors, chair, Provider.WECOM, who)
    officer = running.http(world.as_officer)
    [account] = (await officer.get("/accounts", params={"union_id": str(world.hill)})).json()
    await officer.post(f"/accounts/{account['id']}/disable")
    http = running.http()
    state = await _leave(http)
    reply = await _back(http, "wecom", state=state, **_code(vendors, Provider.WECOM, who))
    assert _refusal(reply) == "identity-unknown"


async def test_the_sign_in_page_offers_what_is_configured(running: Running) -> None:
    site = (await running.http().get("/site")).json()
    assert [(each["name"], each["label"]) for each in site["providers"]] == [
        ("wecom", "企业微信"),
        ("dingtalk", "钉钉"),
    ]
    reply = await running.http().post("/sign-in/oidc", json={})
    assert (reply.status_code, reply.json()["code"]) == (404, "not-found")


async def test_the_domain_check_is_told_for_its_own_name_only(running: Running) -> None:
    reply = await running.http().get("/domain-check/aB3dEf")
    assert (reply.status_code, reply.text) == (200, "aB3dEf")
    assert (await running.http().get("/domain-check/other")).status_code == 404


async def test_a_host_inside_is_not_reached_unless_it_is_pinned(
    postgres: Postgres, vendors: FakeVendors
) -> None:
    settings = Settings(
        wecom_corp_id=CORP,
        wecom_agent_id=AGENT,
        wecom_secret=SecretStr(SECRET),
        wecom_api=vendors.url,
    )
    clock = StoppedClock(NOW)
    async with running_service(service, postgres, clock=clock, settings=settings) as closed:
        http = closed.http()
        state = await _leave(http)
        vendors.asked.clear()
        reply = await _back(http, "wecom", state=state, code="c0de")
    assert _refusal(reply) == "external-away"
    assert vendors.asked == [], "nothing left for an address of the house"
