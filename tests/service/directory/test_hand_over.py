"""Handing over offices over HTTP: all in one act, on a day, and taken back as a whole."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx

from services.directory.roles.commands.grants import NewRole, grant_roles
from services.directory.roles.timers import tell_hand_overs
from shared.contracts.directory import RoleEnded, RoleGranted, RoleHandedOver, RoleHandOverUndone
from shared.contracts.roles import Role
from shared.tenancy import Scope
from tests.service.directory.world import TODAY, World, build_world
from tests.service.running import Running, StoppedClock


async def roles_in(http: httpx.AsyncClient, union: UUID) -> dict[tuple[str, str], dict[str, Any]]:
    listed = await http.get("/roles", params={"union_id": str(union)})
    return {(r["person_name"], r["role"]): r for r in listed.json()["items"]}


async def committee(running: Running, world: World) -> None:
    """Besides the chair, the chair's finance and a teacher in the committee."""
    since = date(2024, 9, 1)
    async with running.database.transaction(Scope(world.county)) as tx:
        new = [
            NewRole(uuid4(), world.chair, Role.FINANCE_OFFICER, world.hill, since),
            NewRole(uuid4(), world.teacher, Role.UNION_OFFICER, world.hill, since),
        ]
        await grant_roles(tx, world.county, new)


def wanted(world: World, day: date, lines: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return {"union_id": str(world.hill), "day": day.isoformat(), "lines": lines, **more}


async def test_a_committee_changes_in_one_act(running: Running, world: World) -> None:
    await committee(running, world)
    http = running.http(world.as_officer)
    there = await roles_in(http, world.hill)
    lines = [
        {
            "role_id": there["欧阳春", "union_chair"]["id"],
            "to_person_id": str(world.teacher),
            "last_day": "2029-03-15",
        },
        {
            "role_id": there["欧阳春", "finance_officer"]["id"],
            "to_person_id": str(world.far_teacher),
        },
        {"role_id": there["李青", "union_officer"]["id"], "to_person_id": str(world.teacher)},
        {"role": "women_committee", "to_person_id": str(world.teacher)},
    ]
    made = await http.post("/hand-overs", json=wanted(world, TODAY, lines))
    assert made.status_code == 201, made.text
    assert (made.json()["actions"], made.json()["warnings"]) == (["undo"], [])
    after = await roles_in(http, world.hill)
    assert {key: row["first_day"] for key, row in after.items()} == {
        ("李青", "union_chair"): "2026-03-16",
        ("李青", "union_officer"): "2026-03-16",
        ("李青", "women_committee"): "2026-03-16",
        ("赵江", "finance_officer"): "2026-03-16",
    }
    told = [e for e in await running.outbox(RoleHandedOver) if e.county_id == world.county]
    assert {(e.from_name, e.to_name, e.roles, e.takes_work) for e in told} == {
        ("欧阳春", "李青", (Role.UNION_CHAIR,), True),
        ("欧阳春", "赵江", (Role.FINANCE_OFFICER,), False),
    }
    assert {e.day for e in told} == {TODAY}
    ended = [e for e in await running.outbox(RoleEnded) if e.county_id == world.county]
    assert {e.last_day for e in ended} == {TODAY - timedelta(1)}


async def test_a_hand_over_is_taken_back_as_a_whole_on_its_day(
    running: Running, world: World, clock: StoppedClock
) -> None:
    http = running.http(world.as_officer)
    before = await roles_in(http, world.hill)
    line = {
        "role_id": before["欧阳春", "union_chair"]["id"],
        "to_person_id": str(world.teacher),
    }
    made = (await http.post("/hand-overs", json=wanted(world, TODAY, [line]))).json()
    undone = await http.post(f"/hand-overs/{made['id']}/undo")
    assert undone.status_code == 200, undone.text
    assert undone.json()["actions"] == []
    assert await roles_in(http, world.hill) == before
    [back] = [e for e in await running.outbox(RoleHandOverUndone) if e.county_id == world.county]
    [told] = [e for e in await running.outbox(RoleHandedOver) if e.county_id == world.county]
    assert (back.subject_id, back.version) == (told.subject_id, told.version + 1)
    given = [e for e in await running.outbox(RoleGranted) if e.county_id == world.county]
    assert (str(given[-1].subject_id), given[-1].version) == (line["role_id"], 3)
    again = await http.post(f"/hand-overs/{made['id']}/undo")
    assert (again.status_code, again.json()["code"]) == (409, "hand-over-settled")

    made = (await http.post("/hand-overs", json=wanted(world, TODAY, [line]))).json()
    clock.advance(timedelta(days=1))
    late = await http.post(f"/hand-overs/{made['id']}/undo")
    assert late.json()["code"] == "hand-over-settled"
    [shown, _] = (await http.get("/hand-overs", params={"union_id": str(world.hill)})).json()
    assert (shown["id"], shown["actions"]) == (made["id"], [])


async def test_what_changed_afterwards_is_not_overwritten_by_taking_back(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    there = await roles_in(http, world.hill)
    chair = {"role_id": there["欧阳春", "union_chair"]["id"]}
    empty = (await http.post("/hand-overs", json=wanted(world, TODAY, [chair]))).json()
    body = {
        "person_id": str(world.teacher),
        "union_id": str(world.hill),
        "role": "union_chair",
    }
    new = (await http.post("/roles", json=body)).json()
    taken = await http.post(f"/hand-overs/{empty['id']}/undo")
    assert taken.json()["code"] == "role-seat-taken"
    line = {"role_id": new["id"], "to_person_id": str(world.chair)}
    made = (await http.post("/hand-overs", json=wanted(world, TODAY, [line]))).json()
    begun = (await roles_in(http, world.hill))["欧阳春", "union_chair"]
    assert (await http.post(f"/roles/{begun['id']}/end", json={})).status_code == 200
    changed = await http.post(f"/hand-overs/{made['id']}/undo")
    assert changed.json()["code"] == "hand-over-settled"


async def test_a_hand_over_entered_ahead_is_told_on_its_day(
    running: Running, world: World, clock: StoppedClock
) -> None:
    http = running.http(world.as_officer)
    there = await roles_in(http, world.hill)
    day = TODAY + timedelta(10)
    line = {"role_id": there["欧阳春", "union_chair"]["id"], "to_person_id": str(world.teacher)}

    async def told() -> int:
        await tell_hand_overs(running.runtime)
        events = await running.outbox(RoleHandedOver)
        return sum(event.county_id == world.county for event in events)

    first = (await http.post("/hand-overs", json=wanted(world, day, [line]))).json()
    clock.advance(timedelta(days=3))
    assert (await http.post(f"/hand-overs/{first['id']}/undo")).status_code == 200
    await http.post("/hand-overs", json=wanted(world, day, [line]))
    assert await told() == 0
    clock.advance(timedelta(days=7))
    assert await told() == 1
    assert await told() == 1


async def test_a_refused_line_leaves_everything_as_it_was(running: Running, world: World) -> None:
    http = running.http(world.as_officer)
    before = await roles_in(http, world.hill)
    chair = before["欧阳春", "union_chair"]["id"]
    for lines, code in (
        ([], "hand-over-not-possible"),
        ([{"role_id": chair}, {"role_id": chair}], "hand-over-not-possible"),
        ([{"to_person_id": str(world.teacher)}], "hand-over-not-possible"),
        ([{"role_id": chair}, {"role": "delegate", "to_person_id": str(uuid4())}], "not-found"),
        (
            [
                {"role_id": chair, "to_person_id": str(world.teacher)},
                {"role": "audit_committee", "to_person_id": str(world.teacher)},
            ],
            "roles-incompatible",
        ),
    ):
        reply = await http.post("/hand-overs", json=wanted(world, TODAY, lines))
        assert reply.json()["code"] == code, reply.text
        assert await roles_in(http, world.hill) == before
    assert not [e for e in await running.outbox(RoleEnded) if e.county_id == world.county]


async def test_only_the_county_hands_over_and_only_its_own(running: Running, world: World) -> None:
    stranger = await build_world(running)
    http = running.http(world.as_officer)
    chair = (await roles_in(http, world.hill))["欧阳春", "union_chair"]["id"]
    line = {"role_id": chair, "to_person_id": str(world.teacher)}
    own = wanted(world, TODAY, [line])
    assert (await running.http(world.as_chair).post("/hand-overs", json=own)).status_code == 403
    foreign = running.http(stranger.as_officer)
    assert (await foreign.post("/hand-overs", json=own)).status_code == 404
    theirs = own | {"union_id": str(stranger.hill)}
    assert (await foreign.post("/hand-overs", json=theirs)).status_code == 404
    other_union = own | {"union_id": str(world.river)}
    assert (await http.post("/hand-overs", json=other_union)).status_code == 404
    made = (await http.post("/hand-overs", json=own)).json()
    assert (await foreign.post(f"/hand-overs/{made['id']}/undo")).status_code == 404
    listed = await foreign.get("/hand-overs", params={"union_id": str(world.hill)})
    assert listed.status_code == 404


async def test_an_officer_does_not_hand_over_the_county_chair(
    running: Running, world: World
) -> None:
    line = {"role": "county_chair", "to_person_id": str(world.officer)}
    body = wanted(world, TODAY, [line]) | {"union_id": str(world.body)}
    reply = await running.http(world.as_officer).post("/hand-overs", json=body)
    assert (reply.status_code, reply.json()["code"]) == (403, "not-allowed")
