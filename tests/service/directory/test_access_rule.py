"""What a county sets for sign-in, counting from a day."""

from datetime import timedelta

import pytest

from shared.contracts.roles import Role
from tests.service.directory.authenticator import Person, forget_attempts
from tests.service.directory.world import TODAY, World, build_world
from tests.service.running import Running, StoppedClock


@pytest.fixture(autouse=True)
async def no_attempts(running: Running) -> None:
    await forget_attempts(running)


def _rule(roles: list[str], days: int = 14, after: int = 0) -> dict[str, object]:
    day = (TODAY + timedelta(days=after)).isoformat()
    return {"valid_from": day, "second_factor_roles": roles, "first_password_days": days}


async def test_without_a_rule_the_roles_of_the_county_need_a_second_factor(
    running: Running, world: World
) -> None:
    view = (await running.http(world.as_chair).get("/access-rule")).json()
    assert set(view["second_factor_roles"]) == {
        "county_officer",
        "county_chair",
        "auditor",
        "operator",
    }
    assert (view["first_password_days"], view["later"], view["actions"]) == (14, [], [])


async def test_a_rule_counts_from_its_day_in_this_county_only(
    running: Running, clock: StoppedClock, world: World
) -> None:
    login = f"chair-{str(world.county)[:8]}"
    await world.account(running, world.chair, login)
    chair = Person(running, clock, login)
    wanted = _rule(["union_chair", "county_chair"], after=1)
    http = running.http(world.as_county_chair)
    assert (await http.put("/access-rule", json=wanted)).status_code == 204
    view = (await http.get("/access-rule")).json()
    assert view["later"][0]["second_factor_roles"] == ["county_chair", "union_chair"]
    _, me = await chair.signed_in()
    assert me.has(Role.UNION_CHAIR)
    clock.advance(timedelta(days=1))
    _, me = await chair.signed_in()
    assert me.roles == ()
    elsewhere = await build_world(running)
    view = (await running.http(elsewhere.as_county_chair).get("/access-rule")).json()
    assert "union_chair" not in view["second_factor_roles"]


async def test_only_the_county_chair_sets_it(running: Running, world: World) -> None:
    for caller in (world.as_officer, world.as_chair, world.as_teacher):
        reply = await running.http(caller).put("/access-rule", json=_rule([]))
        assert reply.status_code == 403


@pytest.mark.parametrize(
    "wrong", [_rule([], days=0), _rule([], days=91), _rule([], after=-1), _rule(["staff_member"])]
)
async def test_what_cannot_be_set_is_refused(
    running: Running, world: World, wrong: dict[str, object]
) -> None:
    reply = await running.http(world.as_county_chair).put("/access-rule", json=wrong)
    assert (reply.status_code, reply.json()["code"]) == (422, "access-rule-not-possible")


async def test_the_same_day_again_replaces_the_rule(running: Running, world: World) -> None:
    http = running.http(world.as_county_chair)
    await http.put("/access-rule", json=_rule(["auditor"], 7))
    await http.put("/access-rule", json=_rule(["operator"], 9))
    view = (await http.get("/access-rule")).json()
    assert (view["second_factor_roles"], view["first_password_days"]) == (["operator"], 9)
