"""Roles over HTTP: where they may be held, and who gives and ends them."""

import asyncio
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import text

from services.directory.roles.commands.grants import NewRole, grant_roles
from shared.contracts.directory import RoleEnded, RoleGranted
from shared.contracts.roles import Role
from shared.tenancy import Scope
from tests.service.directory.world import World, build_world
from tests.service.running import Running


def _wanted(person: UUID, union: UUID, role: str, **more: str) -> dict[str, str]:
    return {"person_id": str(person), "union_id": str(union), "role": role, **more}


async def test_a_role_is_granted_for_a_term_and_told(running: Running, world: World) -> None:
    body = _wanted(world.teacher, world.hill, "group_leader", last_day="2028-08-31")
    reply = await running.http(world.as_officer).post("/roles", json=body)
    assert reply.status_code == 201, reply.text
    assert (reply.json()["label"], reply.json()["actions"]) == ("工会小组长", ["end"])
    told = (await running.outbox(RoleGranted))[-1]
    assert (told.person_id, told.union_id, told.role) == (
        world.teacher,
        world.hill,
        "group_leader",
    )
    assert (told.first_day, told.last_day) == (date(2026, 3, 16), date(2028, 8, 31))
    listed = await running.http(world.as_teacher).get("/roles")
    assert [(r["person_name"], r["role"], r["actions"]) for r in listed.json()["items"]] == [
        ("李青", "group_leader", []),
        ("欧阳春", "union_chair", []),
    ]


async def test_a_role_that_opens_the_county_is_held_in_the_county_only(
    running: Running, world: World
) -> None:
    for role in ("county_officer", "county_chair", "auditor", "operator"):
        reply = await running.http(world.as_county_chair).post(
            "/roles", json=_wanted(world.teacher, world.hill, role)
        )
        assert (reply.status_code, reply.json()["code"]) == (422, "role-not-possible")


async def test_an_officer_does_not_give_county_roles_and_the_chair_does(
    running: Running, world: World
) -> None:
    body = _wanted(world.officer, world.body, "operator")
    refused = await running.http(world.as_officer).post("/roles", json=body)
    assert (refused.status_code, refused.json()["code"]) == (403, "not-allowed")
    given = await running.http(world.as_county_chair).post("/roles", json=body)
    assert given.status_code == 201, given.text
    end = await running.http(world.as_officer).post(f"/roles/{given.json()['id']}/end", json={})
    assert end.status_code == 403


async def test_a_union_chair_gives_no_roles(running: Running, world: World) -> None:
    body = _wanted(world.teacher, world.hill, "union_officer")
    assert (await running.http(world.as_chair).post("/roles", json=body)).status_code == 403


async def test_a_cluster_lead_names_the_cluster_and_others_do_not(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    without = await http.post("/roles", json=_wanted(world.chair, world.hill, "cluster_lead"))
    assert without.status_code == 422
    cluster = {"cluster_id": str(world.cluster)}
    wrong = await http.post("/roles", json=_wanted(world.chair, world.hill, "delegate", **cluster))
    assert wrong.status_code == 422
    right = await http.post(
        "/roles", json=_wanted(world.chair, world.hill, "cluster_lead", **cluster)
    )
    assert right.status_code == 201, right.text
    assert (await running.outbox(RoleGranted))[-1].cluster_id == world.cluster


async def test_being_on_the_staff_is_not_granted(running: Running, world: World) -> None:
    body = _wanted(world.teacher, world.river, "staff_member")
    assert (await running.http(world.as_county_chair).post("/roles", json=body)).status_code == 403


async def test_a_role_is_not_held_twice_at_once(running: Running, world: World) -> None:
    http = running.http(world.as_officer)
    body = _wanted(world.teacher, world.hill, "delegate")
    assert (await http.post("/roles", json=body)).status_code == 201
    early = body | {"first_day": "2025-09-01", "last_day": "2026-03-16"}
    assert (await http.post("/roles", json=early)).json()["code"] == "role-already-held"
    before = body | {"first_day": "2025-09-01", "last_day": "2026-03-15"}
    assert (await http.post("/roles", json=before)).status_code == 201


async def test_two_who_grant_the_same_role_at_once_wait_for_each_other(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    body = _wanted(world.teacher, world.hill, "delegate")
    async with running.database.transaction(Scope(world.county)) as tx:
        new = NewRole(uuid4(), world.teacher, Role.DELEGATE, world.hill, tx.today)
        await grant_roles(tx, world.county, [new])
        second = asyncio.create_task(http.post("/roles", json=body))
        while not (second.done() or await _somebody_waits(running)):
            pass  # each round asks the database, so the other task gets its turn
    assert (await second).json()["code"] == "role-already-held"


async def _somebody_waits(running: Running) -> bool:
    async with running.database.transaction(None) as tx:
        waiting = await tx.session.scalar(
            text(
                "SELECT count(*) FROM pg_stat_activity"
                " WHERE datname = current_database() AND wait_event_type = 'Lock'"
            )
        )
    return bool(waiting)


async def test_a_term_does_not_end_before_it_begins(running: Running, world: World) -> None:
    body = _wanted(world.teacher, world.hill, "delegate", last_day="2026-03-15")
    reply = await running.http(world.as_officer).post("/roles", json=body)
    assert (reply.status_code, reply.json()["code"]) == (422, "day-not-possible")


async def test_a_role_ends_at_once_or_with_a_day(running: Running, world: World) -> None:
    http = running.http(world.as_officer)
    first = (await http.post("/roles", json=_wanted(world.teacher, world.hill, "delegate"))).json()
    ended = await http.post(f"/roles/{first['id']}/end", json={})
    assert ended.json()["last_day"] == "2026-03-15", "the day before it began: it never counted"
    assert first["id"] not in {r["id"] for r in (await http.get("/roles")).json()["items"]}
    again = await http.post(f"/roles/{first['id']}/end", json={})
    assert (again.status_code, again.json()["code"]) == (409, "role-already-ended")
    second = (await http.post("/roles", json=_wanted(world.teacher, world.hill, "delegate"))).json()
    later = await http.post(f"/roles/{second['id']}/end", json={"last_day": "2026-06-30"})
    assert later.status_code == 200, later.text
    told = (await running.outbox(RoleEnded))[-1]
    assert (str(told.subject_id), told.last_day, told.version) == (
        second["id"],
        date(2026, 6, 30),
        2,
    )


async def test_a_long_list_of_roles_comes_in_pages(running: Running, world: World) -> None:
    http, seen, cursor = running.http(world.as_officer), [], None
    while True:
        page = (
            await http.get("/roles", params={"limit": 2} | ({"cursor": cursor} if cursor else {}))
        ).json()
        assert len(page["items"]) <= 2
        seen += [item["person_name"] for item in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert seen == ["欧阳春", "单正平", "曾小雨"]


async def test_roles_across_counties_are_not_there(running: Running, world: World) -> None:
    stranger = await build_world(running)
    http = running.http(stranger.as_county_chair)
    for person, union in ((world.teacher, stranger.hill), (stranger.teacher, world.hill)):
        reply = await http.post("/roles", json=_wanted(person, union, "delegate"))
        assert (reply.status_code, reply.json()["code"]) == (404, "not-found")
    foreign = (await running.http(world.as_officer).get("/roles")).json()["items"][0]
    assert (await http.post(f"/roles/{foreign['id']}/end", json={})).status_code == 404
