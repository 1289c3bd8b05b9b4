"""Units over HTTP: who sees them, who changes them, and what the others are told."""

from uuid import uuid4

from shared.contracts.directory import UnionChanged, UnionRegistered
from tests.service.directory.world import World, build_world
from tests.service.running import Running


async def test_everybody_sees_the_countys_unions_sorted_by_pinyin(
    running: Running, world: World
) -> None:
    reply = await running.http(world.as_teacher).get("/unions")
    assert [item["short_name"] for item in reply.json()["items"]] == [
        "河湾初中",
        "县教育工会",
        "山脚小学",
    ]
    assert reply.json()["next"] is None


async def test_unions_are_found_by_name_initials_stage_and_cluster(
    running: Running, world: World
) -> None:
    http = running.http(world.as_teacher)

    async def found(**wanted: str) -> list[str]:
        reply = await http.get("/unions", params=wanted)
        return [item["short_name"] for item in reply.json()["items"]]

    assert await found(q="山脚") == ["山脚小学"]
    assert await found(q="hwcz") == ["河湾初中"]
    assert await found(q="shanjiao") == ["山脚小学"]
    assert await found(q="%") == []
    assert await found(stage="primary") == ["山脚小学"]
    assert await found(rural="false") == ["河湾初中", "山脚小学"]
    assert await found(rural="true") == []
    assert await found(ownership="public", form="single") == ["河湾初中", "山脚小学"]
    assert await found(ownership="private") == []
    assert await found(cluster_id=str(world.cluster)) == ["河湾初中", "山脚小学"]
    assert await found(cluster_id=str(world.other_cluster)) == []


async def test_pages_follow_one_another_without_gap_or_repeat(
    running: Running, world: World
) -> None:
    http, names, cursor = running.http(world.as_teacher), [], None
    while True:
        reply = await http.get(
            "/unions", params={"limit": 1} | ({"cursor": cursor} if cursor else {})
        )
        names += [item["short_name"] for item in reply.json()["items"]]
        cursor = reply.json()["next"]
        if cursor is None:
            break
    assert names == ["河湾初中", "县教育工会", "山脚小学"]


async def test_a_cursor_of_others_making_is_refused(running: Running, world: World) -> None:
    for cursor in ("x", "WyJhIiwgImIiXQ=="):
        reply = await running.http(world.as_teacher).get("/unions", params={"cursor": cursor})
        assert (reply.status_code, reply.json()["code"]) == (422, "invalid")


async def test_an_officer_registers_a_union_and_the_others_are_told(
    running: Running, world: World
) -> None:
    reply = await running.http(world.as_officer).post(
        "/unions",
        json={
            "name": "青禾县桥头幼儿园工会委员会",
            "short_name": "桥头幼儿园",
            "stage": "kindergarten",
            "staff_count": 20,
            "cluster_id": str(world.cluster),
        },
    )
    assert reply.status_code == 201, reply.text
    told = (await running.outbox(UnionRegistered))[-1]
    assert str(told.subject_id) == reply.json()["id"]
    assert (told.union_id, told.parent_id) == (told.subject_id, world.body)
    assert (told.name, told.stage, told.staff_count) == (
        "青禾县桥头幼儿园工会委员会",
        "kindergarten",
        20,
    )
    assert (told.cluster_id, told.cluster_name, told.version) == (world.cluster, "北片", 1)


async def test_two_unions_of_a_county_do_not_bear_one_name(running: Running, world: World) -> None:
    http = running.http(world.as_officer)
    wanted = {"name": "青禾县山脚小学工会委员会", "short_name": "山脚", "stage": "primary"}
    reply = await http.post("/unions", json=wanted)
    assert (reply.status_code, reply.json()["code"]) == (409, "name-taken")
    neighbour = await build_world(running)
    assert neighbour.county != world.county


async def test_only_the_county_registers_and_changes_unions(running: Running, world: World) -> None:
    for caller in (world.as_chair, world.as_teacher):
        http = running.http(caller)
        wanted = {"name": "青禾县新校工会", "short_name": "新校", "stage": "primary"}
        assert (await http.post("/unions", json=wanted)).status_code == 403
        assert (await http.post("/clusters", json={"name": "西片"})).status_code == 403
        reply = await http.patch(
            f"/unions/{world.hill}", json={"staff_count": 1}, headers={"If-Match": '"1"'}
        )
        assert reply.status_code == 403


async def test_a_correction_raises_the_version_and_is_told(running: Running, world: World) -> None:
    http = running.http(world.as_officer)
    reply = await http.patch(
        f"/unions/{world.hill}",
        json={"short_name": "山小", "staff_count": 61, "rural": True},
        headers={"If-Match": (await http.get(f"/unions/{world.hill}")).headers["ETag"]},
    )
    assert reply.status_code == 200, reply.text
    assert [campus["name"] for campus in reply.json()["campuses"]] == ["本部", "岭上校区"]
    told = [e for e in await running.outbox(UnionChanged) if e.subject_id == world.hill]
    assert (told[-1].short_name, told[-1].staff_count, told[-1].rural) == ("山小", 61, True)
    assert told[-1].version == reply.json()["version"]
    assert (await http.get("/unions", params={"q": "sx"})).json()["items"][0]["id"] == str(
        world.hill
    )
    history = (await http.get(f"/unions/{world.hill}/history")).json()
    assert [act["move"] for act in history] == ["register"], "a correction is no act"


async def test_a_change_of_what_somebody_else_changed_is_refused(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    address, change = f"/unions/{world.hill}", {"staff_count": 70}
    assert (await http.patch(address, json=change)).status_code == 428
    assert (await http.patch(address, json=change, headers={"If-Match": '"7"'})).status_code == 412
    assert (await http.get(address)).json()["staff_count"] == 60


async def test_a_union_of_another_county_is_not_there(running: Running, world: World) -> None:
    stranger = await build_world(running)
    for caller in (stranger.as_officer, stranger.as_teacher):
        reply = await running.http(caller).get(f"/unions/{world.hill}")
        assert (reply.status_code, reply.json()["code"]) == (404, "not-found")
    reply = await running.http(stranger.as_officer).patch(
        f"/unions/{world.hill}", json={"staff_count": 1}, headers={"If-Match": '"1"'}
    )
    assert reply.status_code == 404
    reply = await running.http(stranger.as_officer).post(
        "/unions",
        json={
            "name": "青禾县借片学校工会",
            "short_name": "借片",
            "stage": "primary",
            "cluster_id": str(world.cluster),
        },
    )
    assert reply.status_code == 404
    listed = (await running.http(stranger.as_officer).get("/unions")).json()["items"]
    assert str(world.hill) not in {item["id"] for item in listed}


async def test_unknown_members_of_a_body_are_refused(running: Running, world: World) -> None:
    reply = await running.http(world.as_officer).post(
        "/unions",
        json={
            "name": "青禾县乙校工会",
            "short_name": "乙校",
            "stage": "primary",
            "county_id": str(uuid4()),
        },
    )
    assert reply.status_code == 422
    assert reply.json()["fields"][0]["kind"] == "extra_forbidden"
