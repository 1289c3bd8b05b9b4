"""The second factor over HTTP: setting up, two steps, recovery, guessing, resetting."""

import asyncio
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import select, text

from services.directory.access.api import second_factor as door
from services.directory.access.domain.second_factor import CHALLENGE_LIVES, FRESH
from services.directory.access.tables import RecoveryCode, SecondFactor, SignInStep
from services.installation import Installation
from shared.contracts.roles import Role
from shared.settings import Settings
from shared.tenancy import Scope
from tests.service.directory.authenticator import STEP, Person, forget_attempts
from tests.service.directory.world import PASSWORD, World, build_world
from tests.service.running import Running, StoppedClock


@pytest.fixture(autouse=True)
async def no_attempts(running: Running) -> None:
    await forget_attempts(running)


async def _person(running: Running, clock: StoppedClock, world: World, who: str) -> Person:
    login = f"{who.replace('_', '-')}-{str(world.county)[:8]}"
    await world.account(running, getattr(world, who), login)
    return Person(running, clock, login)


@pytest.fixture
async def officer(running: Running, clock: StoppedClock, world: World) -> Person:
    return await _person(running, clock, world, "officer")


@pytest.fixture
async def chair(running: Running, clock: StoppedClock, world: World) -> Person:
    return await _person(running, clock, world, "chair")


async def test_a_county_role_without_a_second_factor_can_do_nothing_but_set_one_up(
    running: Running, world: World, officer: Person
) -> None:
    token, me = await officer.signed_in()
    http = running.http(me)
    view = (await http.get("/me")).json()
    assert (view["roles"], view["may"], view["must_set_second_factor"]) == ([], [], True)
    assert (await http.get(f"/unions/{world.hill}/people")).status_code == 404
    assert (await http.get("/accounts", params={"union_id": str(world.hill)})).status_code == 403
    new = {"union_id": str(world.hill), "name": "新来"}
    assert (await http.post("/people", json=new)).status_code == 403
    assert (await http.get("/me/second-factor")).json()["required"] is True
    await officer.enrol()
    me = await officer.caller(token)
    assert me is None, "setting it up ended the other session"
    _, me = await officer.signed_in()
    assert me.has(Role.COUNTY_OFFICER)
    assert (await running.http(me).get("/me")).json()["must_set_second_factor"] is False


async def test_the_session_that_sets_it_up_gets_its_roles_with_the_next_request(
    officer: Person,
) -> None:
    token, me = await officer.enrol()
    assert not me.has(Role.COUNTY_OFFICER)
    me = await officer.caller(token)
    assert me is not None
    assert me.has(Role.COUNTY_OFFICER)


async def test_a_password_handed_out_is_replaced_before_a_second_factor_is_asked_for(
    running: Running, clock: StoppedClock, world: World
) -> None:
    login = f"new-{str(world.county)[:8]}"
    await world.account(running, world.officer, login, must_change=True)
    _, me = await Person(running, clock, login).signed_in()
    view = (await running.http(me).get("/me")).json()
    assert (view["must_change_password"], view["must_set_second_factor"]) == (True, False)


async def test_for_everybody_else_it_is_optional(running: Running, chair: Person) -> None:
    _, me = await chair.signed_in()
    assert me.has(Role.UNION_CHAIR)
    view = (await running.http(me).get("/me/second-factor")).json()
    assert (view["required"], view["since"]) == (False, None)
    await chair.enrol()
    assert (await chair.password()).status_code == 202
    _, me = await chair.signed_in()
    assert me.has(Role.UNION_CHAIR)


async def test_the_qr_code_is_a_picture_of_what_stands_below_it(
    running: Running, chair: Person
) -> None:
    _, me = await chair.signed_in()
    begun = (await running.http(me).post("/me/second-factor")).json()
    assert begun["qr"].startswith("data:image/svg+xml")
    assert "script" not in begun["qr"]
    assert len(begun["secret"]) == 32, "160 bits"


async def test_the_address_for_the_authenticator_names_us_and_the_login(
    running: Running, chair: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    plain = door.segno.make_qr
    monkeypatch.setattr(door.segno, "make_qr", lambda uri: drawn.append(uri) or plain(uri))
    _, me = await chair.signed_in()
    begun = (await running.http(me).post("/me/second-factor")).json()
    parts = urlsplit(drawn[0])
    query = parse_qs(parts.query)
    assert (parts.scheme, query["secret"], query["issuer"]) == (
        "otpauth",
        [begun["secret"]],
        ["工会通"],
    )


async def test_the_password_alone_opens_no_session(chair: Person) -> None:
    await chair.enrol()
    reply = await chair.password()
    assert (reply.status_code, reply.json()["owes"]) == (202, "code")
    assert "token" not in reply.json()
    assert await chair.caller(reply.json()["step"]) is None


async def test_a_browser_holds_the_step_in_a_cookie_that_scripts_cannot_read(
    running: Running, chair: Person
) -> None:
    await chair.enrol()
    http = running.http()
    reply = await http.post("/sessions", json={"login": chair.login, "password": PASSWORD})
    assert (reply.status_code, reply.json()["step"]) == (202, None)
    cookie = reply.headers["set-cookie"]
    assert cookie.startswith("step=")
    assert "; HttpOnly" in cookie
    assert chair.phone is not None
    done = await http.post("/sessions/second-factor", json={"code": chair.phone.next_code()})
    assert done.status_code == 201
    assert "sid=" in done.headers["set-cookie"]
    assert "sid" in http.cookies
    assert "step" not in http.cookies


async def test_a_code_works_once(chair: Person) -> None:
    await chair.enrol()
    assert chair.phone is not None
    code = chair.phone.next_code()
    first = (await chair.password()).json()["step"]
    assert (await chair.code(first, code)).status_code == 201
    second = (await chair.password()).json()["step"]
    reply = await chair.code(second, code)
    assert (reply.status_code, reply.json()["code"]) == (401, "wrong-code")
    assert (await chair.code(second, chair.phone.next_code())).status_code == 201


async def test_the_code_that_set_it_up_does_not_sign_in(chair: Person) -> None:
    await chair.enrol()
    assert chair.phone is not None
    step = (await chair.password()).json()["step"]
    assert (await chair.code(step, chair.phone.code())).status_code == 401


async def test_a_code_given_many_times_at_once_begins_one_session(chair: Person) -> None:
    await chair.enrol()
    assert chair.phone is not None
    code = chair.phone.next_code()
    step = (await chair.password()).json()["step"]
    replies = await asyncio.gather(*(chair.code(step, code) for _ in range(4)))
    assert sorted(reply.status_code for reply in replies) == [201, 401, 401, 401]


async def test_a_phone_may_be_half_a_minute_early_or_late_and_not_more(
    chair: Person, clock: StoppedClock
) -> None:
    await chair.enrol()
    assert chair.phone is not None
    for early, status in ((-2, 401), (-1, 201), (1, 201), (2, 401)):
        clock.advance(timedelta(minutes=5))
        now = clock.now
        clock.now = now + early * STEP
        code = chair.phone.code()
        clock.now = now
        step = (await chair.password()).json()["step"]
        assert (await chair.code(step, code)).status_code == status, early


async def test_the_step_ends_after_some_minutes(chair: Person, clock: StoppedClock) -> None:
    await chair.enrol()
    assert chair.phone is not None
    step = (await chair.password()).json()["step"]
    clock.advance(CHALLENGE_LIVES)
    reply = await chair.code(step, chair.phone.code())
    assert (reply.status_code, reply.json()["code"]) == (401, "step-over")


async def test_a_made_up_step_opens_nothing(chair: Person) -> None:
    await chair.enrol()
    assert chair.phone is not None
    reply = await chair.code("made-up", chair.phone.next_code())
    assert (reply.status_code, reply.json()["code"]) == (401, "step-over")


async def test_one_persons_step_does_not_take_anothers_code(chair: Person, officer: Person) -> None:
    await chair.enrol()
    await officer.enrol()
    assert officer.phone is not None
    step = (await chair.password()).json()["step"]
    assert (await chair.code(step, officer.phone.next_code())).status_code == 401


async def test_guessing_codes_becomes_slow_from_wherever_it_comes(
    running: Running, chair: Person
) -> None:
    await chair.enrol()
    assert chair.phone is not None
    step = (await chair.password()).json()["step"]
    statuses = [(await chair.code(step, "000000")).status_code for _ in range(6)]
    assert statuses == [401] * 5 + [429]
    reply = await chair.code(step, chair.phone.next_code())
    assert reply.status_code == 201, "the delay of a second was over"


async def test_a_new_password_step_does_not_reset_the_count_of_wrong_codes(
    chair: Person,
) -> None:
    await chair.enrol()
    statuses = []
    for _ in range(6):
        step = (await chair.password()).json()["step"]
        statuses.append((await chair.code(step, "000000")).status_code)
    assert statuses == [401] * 5 + [429]


async def test_a_recovery_code_signs_in_once_however_it_is_typed(chair: Person) -> None:
    await chair.enrol()
    assert len(set(chair.codes)) == 10
    typed = chair.codes[0].upper().replace("-", " ")
    step = (await chair.password()).json()["step"]
    assert (await chair.code(step, typed)).status_code == 201
    step = (await chair.password()).json()["step"]
    assert (await chair.code(step, chair.codes[0])).status_code == 401
    assert (await chair.code(step, chair.codes[1])).status_code == 201


async def test_secrets_and_recovery_codes_are_in_no_table(
    running: Running, world: World, chair: Person
) -> None:
    await chair.enrol()
    assert chair.phone is not None
    async with running.database.transaction(Scope(world.county)) as tx:
        factor = (await tx.session.scalars(select(SecondFactor.secret))).all()
        codes = (await tx.session.scalars(select(RecoveryCode.fingerprint))).all()
        replies = (await tx.session.scalars(text("SELECT reply FROM idempotent_reply"))).all()
    assert all(each.startswith("s1.") for each in factor)
    stored = [*factor, *codes, *(reply or "" for reply in replies)]
    for told in (chair.phone.secret, *chair.codes, chair.codes[0].replace("-", "")):
        assert not [each for each in stored if told in each]


async def test_a_secret_that_was_moved_to_another_account_opens_nothing(
    running: Running, world: World, chair: Person, officer: Person
) -> None:
    await chair.enrol()
    await officer.enrol()
    async with running.database.transaction(Scope(world.county)) as tx:
        first, second = (await tx.session.scalars(select(SecondFactor))).all()
        second.secret = first.secret
    codes = []
    for person in (chair, officer):
        step = (await person.password()).json()["step"]
        assert person.phone is not None
        try:
            codes.append((await person.code(step, person.phone.next_code())).status_code)
        except Exception as error:  # noqa: BLE001 - how the app's own failure reaches the test
            codes.append(type(error).__name__)
    assert codes.count(201) == 1


async def test_new_recovery_codes_end_the_old_ones(running: Running, chair: Person) -> None:
    await chair.enrol()
    assert chair.phone is not None
    _, me = await chair.signed_in()
    http = running.http(me)
    wrong = await http.post("/me/second-factor/recovery-codes", json={"code": "000000"})
    assert (wrong.status_code, wrong.json()["code"]) == (401, "wrong-code")
    code = chair.phone.next_code()
    fresh = await http.post("/me/second-factor/recovery-codes", json={"code": code})
    assert len(fresh.json()["codes"]) == 10
    assert (await http.get("/me/second-factor")).json()["recovery_codes_left"] == 10
    step = (await chair.password()).json()["step"]
    assert (await chair.code(step, chair.codes[3])).status_code == 401
    assert (await chair.code(step, fresh.json()["codes"][3])).status_code == 201


async def test_whoever_shows_a_code_may_do_without_or_take_another_phone(
    running: Running, chair: Person
) -> None:
    await chair.enrol()
    assert chair.phone is not None
    _, me = await chair.signed_in()
    http = running.http(me)
    again = await http.post("/me/second-factor")
    assert (again.status_code, again.json()["code"]) == (409, "second-factor-on")
    refused = await http.post("/me/second-factor/remove", json={"code": "123456"})
    assert refused.status_code == 401
    gone = await http.post("/me/second-factor/remove", json={"code": chair.codes[9]})
    assert gone.status_code == 204
    assert (await chair.password()).status_code == 201
    nothing = await http.post("/me/second-factor/remove", json={"code": chair.codes[8]})
    assert (nothing.status_code, nothing.json()["code"]) == (409, "second-factor-off")


async def test_it_is_set_up_right_after_signing_in_only(
    running: Running, chair: Person, clock: StoppedClock
) -> None:
    _, me = await chair.signed_in()
    clock.advance(FRESH)
    reply = await running.http(me).post("/me/second-factor")
    assert (reply.status_code, reply.json()["code"]) == (403, "sign-in-again")


async def test_an_unconfirmed_secret_asks_nobody_for_a_code(
    running: Running, chair: Person
) -> None:
    _, me = await chair.signed_in()
    http = running.http(me)
    early = await http.post("/me/second-factor/confirm", json={"code": "123456"})
    assert early.json()["code"] == "second-factor-not-begun"
    await http.post("/me/second-factor")
    wrong = await http.post("/me/second-factor/confirm", json={"code": "000000"})
    assert wrong.json()["code"] == "wrong-code"
    assert (await chair.password()).status_code == 201


async def test_the_county_chair_resets_it_below_and_an_officer_does_not(
    running: Running, clock: StoppedClock, world: World, officer: Person
) -> None:
    token, _ = await officer.enrol()
    account = await _account_id(running, world, world.officer)
    address = f"/accounts/{account}/reset-second-factor"
    stranger = await build_world(running)
    for caller, status in (
        (world.as_officer, 403),
        (world.as_chair, 403),
        (stranger.as_county_chair, 404),
        (world.as_county_chair, 200),
    ):
        assert (await running.http(caller).post(address)).status_code == status
    assert await officer.caller(token) is None, "its sessions ended"
    _, me = await officer.signed_in()
    assert me.roles == (), "and it is set up anew"
    nothing = await running.http(world.as_county_chair).post(address)
    assert (nothing.status_code, nothing.json()["code"]) == (409, "second-factor-off")


async def test_the_chairs_own_is_reset_by_whoever_has_the_machine(
    running: Running, clock: StoppedClock, world: World
) -> None:
    boss = await _person(running, clock, world, "county_chair")
    token, _ = await boss.enrol()
    account = await _account_id(running, world, world.county_chair)
    own = await running.http(world.as_county_chair).post(f"/accounts/{account}/reset-second-factor")
    assert (own.status_code, own.json()["code"]) == (403, "not-governed")
    await Installation(running.database).reset_second_factor(boss.login.upper())
    assert await boss.caller(token) is None
    assert (await boss.password()).status_code == 201


async def test_where_it_is_switched_off_nobody_is_asked_and_the_page_says_so(
    running: Running, chair: Person
) -> None:
    await chair.enrol()
    running.app.state.settings = Settings(second_factor="off")
    try:
        reply = await chair.password()
        site = (await running.http().get("/site")).json()
    finally:
        running.app.state.settings = running.runtime.settings
    assert (reply.status_code, site["second_factor"]) == (201, False)


async def test_closing_the_account_or_a_new_password_ends_a_sign_in_half_way(
    running: Running, world: World, chair: Person
) -> None:
    await chair.enrol()
    assert chair.phone is not None
    account = await _account_id(running, world, world.chair)
    step = (await chair.password()).json()["step"]
    await running.http(world.as_officer).post(f"/accounts/{account}/reset-password")
    assert (await chair.code(step, chair.phone.next_code())).json()["code"] == "step-over"


async def test_steps_that_nobody_finished_are_forgotten(
    running: Running, world: World, chair: Person, clock: StoppedClock
) -> None:
    await chair.enrol()
    await chair.password()
    steps = select(SignInStep).where(SignInStep.county_id == world.county)

    async def kept() -> int:
        await running.sweep("access.forget_old")
        async with running.database.transaction(None) as tx:
            return len((await tx.session.scalars(steps)).all())

    assert await kept() == 1
    clock.advance(CHALLENGE_LIVES)
    assert await kept() == 0


async def _account_id(running: Running, world: World, person: object) -> str:
    for union in (world.body, world.hill):
        reply = await running.http(world.as_county_chair).get(
            "/accounts", params={"union_id": str(union)}
        )
        for each in reply.json():
            if each["person_id"] == str(person):
                return str(each["id"])
    raise AssertionError("no account")
