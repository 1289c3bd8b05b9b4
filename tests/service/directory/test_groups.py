"""Union groups: kept by the union's chair, with the role that a leader has."""

from typing import Any
from uuid import UUID

from shared.contracts.directory import RoleEnded, RoleGranted, StaffChanged
from shared.contracts.roles import Role
from tests.service.directory.world import World
from tests.service.running import Running


async def make(running: Running, world: World, **body: Any) -> Any:
    reply = await running.http(world.as_chair).post(f"/unions/{world.hill}/groups", json=body)
    assert reply.status_code == 201, reply.text
    return reply


async def held_now(running: Running, world: World, person: UUID) -> set[str]:
    http = running.http(world.as_officer)
    items = (await http.get("/roles", params={"person_id": str(person)})).json()["items"]
    return {item["role"] for item in items}


async def test_the_chair_makes_a_group_and_its_leader_gets_the_role(
    running: Running, world: World
) -> None:
    members = [str(world.chair), str(world.teacher)]
    made = await make(
        running, world, name="语文组", member_ids=members, leader_id=str(world.teacher)
    )
    group = made.json()
    assert group["leader"]["name"] == "李青"
    assert [member["name"] for member in group["members"]] == ["李青", "欧阳春"]
    granted = (await running.outbox(RoleGranted))[-1]
    assert (granted.person_id, granted.role) == (world.teacher, Role.GROUP_LEADER)
    seen = await running.http(world.as_teacher).get(f"/unions/{world.hill}/groups")
    assert [(one["name"], one["actions"]) for one in seen.json()] == [("语文组", [])]

    changed = await running.http(world.as_chair).put(
        f"/groups/{group['id']}/members",
        json={"member_ids": members, "leader_id": str(world.chair)},
        headers={"If-Match": made.headers["ETag"]},
    )
    assert changed.json()["leader"]["name"] == "欧阳春", changed.text
    assert (await running.outbox(RoleEnded))[-1].person_id == world.teacher
    assert "group_leader" in await held_now(running, world, world.chair)
    assert "group_leader" not in await held_now(running, world, world.teacher)


async def test_nobody_is_in_two_groups_and_the_group_left_loses_its_leader(
    running: Running, world: World
) -> None:
    teacher = [str(world.teacher)]
    first = (
        await make(running, world, name="一组", member_ids=teacher, leader_id=teacher[0])
    ).json()
    await make(running, world, name="二组", member_ids=teacher)
    groups = (await running.http(world.as_chair).get(f"/unions/{world.hill}/groups")).json()
    assert {one["name"]: len(one["members"]) for one in groups} == {"一组": 0, "二组": 1}
    assert groups[0]["leader"] is None
    assert "group_leader" not in await held_now(running, world, world.teacher)
    stale = await running.http(world.as_chair).patch(
        f"/groups/{first['id']}",
        json={"name": "甲组"},
        headers={"If-Match": f'"{first["version"]}"'},
    )
    assert stale.status_code == 412, "the group was changed by its member's leaving"


async def test_who_leaves_the_union_leaves_its_groups(running: Running, world: World) -> None:
    teacher = str(world.teacher)
    await make(running, world, name="语文组", member_ids=[teacher], leader_id=teacher)
    await running.http(world.as_officer).post(
        f"/people/{teacher}/transfer", json={"union_id": str(world.river)}
    )
    [group] = (await running.http(world.as_chair).get(f"/unions/{world.hill}/groups")).json()
    assert (group["members"], group["leader"]) == ([], None)
    assert (await running.outbox(RoleEnded))[-1].role is Role.GROUP_LEADER


async def test_what_cannot_be_in_a_group_is_refused_in_plain_words(
    running: Running, world: World
) -> None:
    http, address = running.http(world.as_chair), f"/unions/{world.hill}/groups"
    for body, code in (
        ({"member_ids": [str(world.far_teacher)]}, "not-in-union"),
        ({"leader_id": str(world.teacher)}, "not-in-group"),
    ):
        reply = await http.post(address, json={"name": "某组"} | body)
        assert (reply.status_code, reply.json()["code"]) == (422, code)
    await make(running, world, name="语文组")
    reply = await http.post(address, json={"name": "语文组"})
    assert (reply.status_code, reply.json()["code"]) == (409, "name-taken")


async def test_a_closed_group_is_gone_and_its_name_is_free(running: Running, world: World) -> None:
    made = await make(running, world, name="语文组", member_ids=[str(world.teacher)])
    http = running.http(world.as_chair)
    address, seen = f"/groups/{made.json()['id']}", {"If-Match": made.headers["ETag"]}
    renamed = await http.patch(address, json={"name": "文科组"}, headers=seen)
    assert renamed.json()["name"] == "文科组"
    seen = {"If-Match": renamed.headers["ETag"]}
    assert (await http.post(f"{address}/close", headers=seen)).status_code == 200
    assert (await http.get(f"/unions/{world.hill}/groups")).json() == []
    closed = await http.patch(address, json={"name": "又一组"}, headers={"If-Match": '"3"'})
    assert (closed.status_code, closed.json()["code"]) == (409, "group-closed")
    await make(running, world, name="文科组")


async def test_groups_are_for_the_union_and_kept_by_its_chair(
    running: Running, world: World
) -> None:
    made = (await make(running, world, name="语文组")).json()
    address, seen = f"/groups/{made['id']}", {"If-Match": f'"{made["version"]}"'}
    body = {"name": "别的组"}
    teacher, stranger = running.http(world.as_teacher), running.http(world.as_far_teacher)
    assert (await teacher.patch(address, json=body, headers=seen)).status_code == 403
    assert (await stranger.patch(address, json=body, headers=seen)).status_code == 404
    assert (await stranger.get(f"/unions/{world.hill}/groups")).status_code == 404
    reply = await running.http(world.as_officer).patch(address, json=body, headers=seen)
    assert reply.status_code == 200


async def groups_told(running: Running, world: World) -> dict[UUID, str | None]:
    """The groups of chair and teacher, as the newest events tell."""
    told = sorted(await running.outbox(StaffChanged), key=lambda event: event.version)
    of_hill = (world.chair, world.teacher)
    return {event.subject_id: event.group_name for event in told if event.subject_id in of_hill}


async def test_others_hear_which_group_somebody_is_in(running: Running, world: World) -> None:
    both = [str(world.chair), str(world.teacher)]
    made = await make(running, world, name="语文组", member_ids=both)
    assert await groups_told(running, world) == {world.chair: "语文组", world.teacher: "语文组"}

    http, address = running.http(world.as_chair), f"/groups/{made.json()['id']}"
    seen = {"If-Match": made.headers["ETag"]}
    renamed = await http.patch(address, json={"name": "文科组"}, headers=seen)
    await make(running, world, name="数学组", member_ids=[str(world.teacher)])
    assert await groups_told(running, world) == {world.chair: "文科组", world.teacher: "数学组"}

    seen = {"If-Match": f'"{renamed.json()["version"] + 1}"'}
    assert (await http.post(f"{address}/close", headers=seen)).status_code == 200
    await running.http(world.as_officer).post(
        f"/people/{world.teacher}/transfer", json={"union_id": str(world.river)}
    )
    assert await groups_told(running, world) == {world.chair: None, world.teacher: None}
