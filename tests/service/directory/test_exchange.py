"""Trading a session for a token: how long a session lives, and that roles are those of now."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from services.directory.access.commands.exchange import exchange
from services.directory.access.commands.sessions import Device, open_session
from services.directory.access.commands.signing import SigningKeys
from services.directory.access.tables import Account, SignInSession
from services.directory.roles.commands.grants import NewRole, end_role, grant_roles
from services.directory.roles.queries.grants import roles_of
from services.directory.units.commands.clusters import move_to_cluster
from shared.contracts.roles import Role
from shared.tenancy import Scope
from shared.web.identity import Held
from tests.service.directory.reading import caller_in
from tests.service.directory.world import World
from tests.service.running import Running, StoppedClock


@pytest.fixture(scope="module")
def keys(running: Running) -> SigningKeys:
    return SigningKeys(running.database, running.runtime.keyring)


@pytest.fixture
async def secret(running: Running, world: World) -> str:
    """A session of the chair."""
    return await _sign_in(running, world)


async def _sign_in(running: Running, world: World, **options: bool) -> str:
    await world.account(running, world.chair, f"chair-{world.county}", **options)
    async with running.database.transaction(Scope(world.county)) as tx:
        account = await tx.session.scalar(select(Account).where(Account.person_id == world.chair))
        assert account is not None
        opened = await open_session(tx, account, Device("a browser"), running.runtime.settings)
    return opened.secret


async def _token(
    running: Running, keys: SigningKeys, secret: str, *, renew: bool = True
) -> str | None:
    return await exchange(running.database, keys, secret, renew=renew, now=running.database.clock())


async def test_the_token_names_the_person_and_the_roles_of_today(
    running: Running, keys: SigningKeys, world: World, secret: str
) -> None:
    caller = caller_in(await _token(running, keys, secret))
    assert (caller.person_id, caller.name, caller.county_id) == (
        world.chair,
        "欧阳春",
        world.county,
    )
    assert caller.roles == (
        Held(Role.STAFF_MEMBER, world.hill),
        Held(Role.UNION_CHAIR, world.hill),
    )


async def test_a_secret_that_was_never_given_out_opens_nothing(
    running: Running, keys: SigningKeys, secret: str
) -> None:
    for other in ("", "x", secret[:-1], secret.swapcase()):
        assert await _token(running, keys, other) is None


async def test_a_session_ends_when_it_rests_too_long(
    running: Running, keys: SigningKeys, clock: StoppedClock, secret: str
) -> None:
    for _ in range(5):
        clock.advance(timedelta(minutes=29))
        assert await _token(running, keys, secret) is not None
    clock.advance(timedelta(minutes=30))
    assert await _token(running, keys, secret) is None


async def test_a_stream_does_not_keep_a_session_alive(
    running: Running, keys: SigningKeys, clock: StoppedClock, secret: str
) -> None:
    clock.advance(timedelta(minutes=20))
    assert await _token(running, keys, secret, renew=False) is not None
    clock.advance(timedelta(minutes=10))
    assert await _token(running, keys, secret, renew=False) is None


async def test_a_session_ends_after_its_longest_time_however_busy(
    running: Running, keys: SigningKeys, clock: StoppedClock, secret: str
) -> None:
    for _ in range(35):
        clock.advance(timedelta(minutes=20))
        assert await _token(running, keys, secret) is not None
    clock.advance(timedelta(minutes=20))
    assert await _token(running, keys, secret) is None


async def test_a_role_that_ends_is_gone_with_the_next_request(
    running: Running, keys: SigningKeys, world: World, secret: str
) -> None:
    assert caller_in(await _token(running, keys, secret)).has(Role.UNION_CHAIR)
    async with running.database.transaction(Scope(world.county)) as tx:
        [held] = await roles_of(tx, world.chair, tx.today)
        await end_role(tx, held.role_id, tx.today - timedelta(days=1))
    assert not caller_in(await _token(running, keys, secret)).has(Role.UNION_CHAIR)


async def test_a_term_counts_from_its_first_to_its_last_day_in_china(
    running: Running, keys: SigningKeys, world: World, secret: str, clock: StoppedClock
) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        day = date(2026, 3, 17)
        new = NewRole(uuid4(), world.chair, Role.DELEGATE, world.hill, day, day)
        await grant_roles(tx, world.county, [new])

    async def is_delegate() -> bool:
        return caller_in(await _token(running, keys, secret)).has(Role.DELEGATE)

    assert not await is_delegate()
    clock.advance(timedelta(hours=14))  # 16:00 in UTC is midnight in China
    secret = await _another_session(running, world)
    assert await is_delegate()
    clock.advance(timedelta(hours=24))
    secret = await _another_session(running, world)
    assert not await is_delegate()


async def _another_session(running: Running, world: World) -> str:
    async with running.database.transaction(Scope(world.county)) as tx:
        account = await tx.session.scalar(select(Account).where(Account.person_id == world.chair))
        assert account is not None
        return (await open_session(tx, account, Device(), running.runtime.settings)).secret


async def test_a_cluster_lead_holds_the_role_in_each_union_of_the_cluster_today(
    running: Running, keys: SigningKeys, world: World, secret: str
) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        new = NewRole(
            uuid4(), world.chair, Role.CLUSTER_LEAD, world.hill, tx.today, None, world.cluster
        )
        await grant_roles(tx, world.county, [new])
    caller = caller_in(await _token(running, keys, secret))
    assert caller.unions_as({Role.CLUSTER_LEAD}) == {world.hill, world.river}
    assert caller.unions_as({Role.UNION_CHAIR}) == {world.hill}
    assert caller.clusters_led == {world.cluster}
    async with running.database.transaction(Scope(world.county)) as tx:
        await move_to_cluster(tx, world.river, world.other_cluster, tx.today)
    caller = caller_in(await _token(running, keys, secret))
    assert caller.unions_as({Role.CLUSTER_LEAD}) == {world.hill}


async def test_until_a_password_handed_out_is_replaced_there_are_no_roles(
    running: Running, keys: SigningKeys, world: World
) -> None:
    secret = await _sign_in(running, world, must_change=True)
    caller = caller_in(await _token(running, keys, secret))
    assert (caller.person_id, caller.roles) == (world.chair, ())


async def test_disabling_the_account_or_leaving_ends_the_session_at_once(
    running: Running, keys: SigningKeys, world: World, secret: str
) -> None:
    officer = running.http(world.as_officer)
    await officer.post(f"/people/{world.chair}/leave", json={})
    assert await _token(running, keys, secret) is None
    back = {"union_id": str(world.river), "first_day": "2026-03-16"}
    await officer.post(f"/people/{world.chair}/transfer", json=back)
    assert await _token(running, keys, secret) is not None
    [account] = (await officer.get("/accounts", params={"union_id": str(world.river)})).json()
    await officer.post(f"/accounts/{account['id']}/disable")
    assert await _token(running, keys, secret) is None


async def test_a_closed_account_opens_nothing_even_where_a_session_was_left(
    running: Running, keys: SigningKeys, world: World, secret: str
) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        account = await tx.session.scalar(select(Account).where(Account.person_id == world.chair))
        assert account is not None
        account.enabled = False
    assert await _token(running, keys, secret) is None


async def test_signing_out_ends_the_session_at_once(
    running: Running, keys: SigningKeys, secret: str
) -> None:
    me = caller_in(await _token(running, keys, secret))
    reply = await running.http(me).delete("/sessions/current")
    assert reply.status_code == 204
    assert 'sid=""' in reply.headers["set-cookie"]
    assert await _token(running, keys, secret) is None


async def test_people_see_and_end_their_own_sessions_only(
    running: Running, keys: SigningKeys, world: World, secret: str
) -> None:
    me = caller_in(await _token(running, keys, secret))
    other = await _another_session(running, world)
    http = running.http(me)
    listed = (await http.get("/sessions")).json()
    assert sorted(each["current"] for each in listed) == [False, True]
    [second] = [each for each in listed if not each["current"]]
    stranger = await running.http(world.as_teacher).delete(f"/sessions/{second['id']}")
    assert stranger.status_code == 404
    assert (await http.delete(f"/sessions/{second['id']}")).status_code == 204
    assert await _token(running, keys, other) is None
    assert await _token(running, keys, secret) is not None


async def test_a_token_is_signed_once_a_minute_for_the_same_standing(
    running: Running, keys: SigningKeys, world: World, secret: str, clock: StoppedClock
) -> None:
    first = await _token(running, keys, secret)
    clock.advance(timedelta(seconds=60))
    assert await _token(running, keys, secret) == first
    clock.advance(timedelta(seconds=1))
    second = await _token(running, keys, secret)
    assert second != first
    async with running.database.transaction(Scope(world.county)) as tx:
        new = NewRole(uuid4(), world.chair, Role.DELEGATE, world.hill, tx.today)
        await grant_roles(tx, world.county, [new])
    assert await _token(running, keys, secret) != second


async def test_sessions_that_are_over_are_forgotten(
    running: Running, world: World, secret: str, clock: StoppedClock
) -> None:
    async def count() -> int | None:
        async with running.database.transaction(None) as tx:
            mine = SignInSession.person_id == world.chair
            return await tx.session.scalar(
                select(func.count()).select_from(SignInSession).where(mine)
            )

    clock.advance(timedelta(minutes=29))
    await running.sweep("access.forget_old")
    assert await count() == 1
    clock.advance(timedelta(minutes=1))
    await running.sweep("access.forget_old")
    assert await count() == 0
