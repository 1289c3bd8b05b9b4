"""Terms by the clock: who acts for a time, who ends by themselves, and who is told of an end."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from services.directory.roles.commands.grants import NewRole, grant_roles
from services.directory.roles.queries.rights import rights_of
from services.directory.roles.timers import tell_ends
from shared.contracts.directory import RoleExpiring
from shared.contracts.roles import Role, Standing
from shared.tenancy import Scope
from shared.web.identity import Caller, Held
from tests.service.directory.world import World
from tests.service.running import Running, StoppedClock


async def grant(running: Running, world: World, *roles: NewRole) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        await grant_roles(tx, world.county, roles)


async def held_on(running: Running, world: World, person: UUID, day: date) -> set[Role]:
    async with running.database.transaction(Scope(world.county)) as tx:
        rights = await rights_of(tx, person, day)
    assert rights is not None
    return {held.role for held in rights.held}


def in_china(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 2, 0, tzinfo=UTC)


async def test_a_role_ends_by_itself_after_its_last_day(running: Running, world: World) -> None:
    last_day = date(2027, 8, 31)  # of the world's chair
    assert Role.UNION_CHAIR in await held_on(running, world, world.chair, last_day)
    assert await held_on(running, world, world.chair, last_day + timedelta(1)) == {
        Role.STAFF_MEMBER
    }


async def test_whoever_acts_for_the_chair_is_the_chair_while_it_lasts(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    body = {
        "person_id": str(world.teacher),
        "union_id": str(world.hill),
        "role": "union_chair",
        "standing": "acting",
        "last_day": "2026-06-30",
    }
    made = await http.post("/roles", json=body)
    assert made.status_code == 201, made.text
    assert made.json()["label"] == "代理工会主席"
    for day, held in ((date(2026, 6, 30), True), (date(2026, 7, 1), False)):
        roles = await held_on(running, world, world.teacher, day)
        assert (Role.UNION_CHAIR in roles) is held
    acting = world.caller(world.teacher, world.hill, Role.UNION_CHAIR)
    me = (await running.http(acting).get("/me")).json()
    assert [role["label"] for role in me["roles"]] == ["教职工", "代理工会主席"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"last_day": None}, "day-not-possible"),
        ({"last_day": "2027-03-16"}, "day-not-possible"),
        ({"role": "delegate"}, "role-not-possible"),
        ({"standing": "deputy"}, "role-not-possible"),
        ({"standing": "regular", "last_day": None}, "role-seat-taken"),
    ],
)
async def test_acting_is_short_and_a_chair_sits_alone(
    running: Running, world: World, change: dict[str, str | None], code: str
) -> None:
    body = {
        "person_id": str(world.teacher),
        "union_id": str(world.hill),
        "role": "union_chair",
        "standing": "acting",
        "last_day": "2026-06-30",
    } | change
    reply = await running.http(world.as_officer).post("/roles", json=body)
    assert reply.json()["code"] == code, reply.text


async def test_two_who_make_two_people_chair_at_once_make_one(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    bodies = [
        {"person_id": str(person), "union_id": str(world.river), "role": "union_chair"}
        for person in (world.far_teacher, world.officer)
    ]
    replies = await asyncio.gather(*(http.post("/roles", json=body) for body in bodies))
    assert sorted(reply.status_code for reply in replies) == [201, 409]
    assert {r.json()["code"] for r in replies if r.status_code == 409} == {"role-seat-taken"}


async def test_two_roles_that_exclude_each_other_follow_the_countys_choice(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)

    async def both(role: str) -> tuple[int, dict[str, object]]:
        body = {"person_id": str(world.chair), "union_id": str(world.hill), "role": role}
        reply = await http.post("/roles", json=body)
        return reply.status_code, reply.json()

    status, refused = await both("audit_committee")
    assert (status, refused["code"]) == (409, "roles-incompatible")
    assert "工会主席不兼任" in str(refused["detail"])
    status, warned = await both("finance_officer")
    assert status == 201
    assert warned["warnings"] == ["请留意：批准用钱的人不管钱，工会主席不宜兼任工会财务。"]
    for value, day in ((0, "2026-03-16"), (2, "2026-04-01")):
        wanted = {"value": value, "valid_from": day}
        set_ = await http.put("/figures/audit_and_chair", json=wanted)
        assert set_.status_code == 204, set_.text
    groups = (await http.get("/figures")).json()
    shown = {row["name"]: row for group in groups for row in group["figures"]}
    assert (shown["audit_and_chair"]["value"], shown["audit_and_chair"]["later"]) == (
        0,
        [{"value": 2, "valid_from": "2026-04-01"}],
    )
    assert (await both("audit_committee"))[0] == 409, "finance excludes it as well"
    wrong = await http.put(
        "/figures/audit_and_chair", json={"value": 3, "valid_from": "2026-04-01"}
    )
    assert wrong.json()["code"] == "figure-out-of-range"


async def test_the_end_of_a_term_is_told_once_and_in_time_for_an_election(
    running: Running, world: World, clock: StoppedClock
) -> None:
    leader = NewRole(
        uuid4(), world.teacher, Role.GROUP_LEADER, world.hill, date(2026, 1, 1), date(2027, 8, 31)
    )
    await grant(running, world, leader)

    async def told() -> list[tuple[str, str]]:
        await tell_ends(running.runtime)
        return [
            (event.title, event.person_name)
            for event in await running.outbox(RoleExpiring)
            if event.county_id == world.county
        ]

    clock.now = in_china(date(2027, 8, 31) - timedelta(181))
    assert await told() == []
    clock.now = in_china(date(2027, 8, 31) - timedelta(180))
    assert await told() == [("工会主席", "欧阳春")]
    assert await told() == [("工会主席", "欧阳春")]
    clock.now = in_china(date(2027, 8, 31) - timedelta(30))
    assert await told() == [("工会主席", "欧阳春"), ("工会小组长", "李青")]
    ours = [e for e in await running.outbox(RoleExpiring) if e.county_id == world.county]
    assert ours[0].concerns == (world.chair,)


async def test_the_timer_sees_only_which_county_has_to_be_looked_at(
    running: Running, world: World
) -> None:
    async with running.database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        with pytest.raises(Exception, match="permission denied"):
            await tx.session.execute(text("SELECT person_id FROM role_grant"))


async def test_who_looks_after_the_system_sees_nobody(running: Running, world: World) -> None:
    alone = Caller(world.officer, "运维", world.county, (Held(Role.OPERATOR, world.body),))
    http = running.http(alone)
    assert (await http.get("/roles")).json()["items"] == []
    assert (await http.get(f"/unions/{world.body}/people")).json()["items"] == []
    assert (await http.get(f"/people/{world.county_chair}")).status_code == 404
    assert (await http.get(f"/unions/{world.body}/approvers")).status_code == 404
    assert (await http.get("/roles/offices")).status_code == 403


async def test_a_deputy_is_called_so(running: Running, world: World) -> None:
    deputy = NewRole(
        uuid4(),
        world.teacher,
        Role.UNION_OFFICER,
        world.hill,
        date(2026, 1, 1),
        standing=Standing.DEPUTY,
    )
    await grant(running, world, deputy)
    listed = await running.http(world.as_chair).get("/roles", params={"standing": "deputy"})
    assert [(r["label"], r["person_name"]) for r in listed.json()["items"]] == [
        ("工会副主席", "李青")
    ]
