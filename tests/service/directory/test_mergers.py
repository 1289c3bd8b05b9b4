"""撤并校: what a preview says is what happens, in one act, and everything keeps its past."""

from typing import Any
from uuid import UUID, uuid4

from services.directory.people.commands.staff import NewPerson, join_staff
from services.directory.roles.commands.grants import NewRole, grant_roles
from shared.contracts.directory import RoleEnded, StaffChanged, UnionChanged, UnionRegistered
from shared.contracts.roles import Role
from shared.tenancy import Scope
from tests.service.directory.world import TODAY, World
from tests.service.running import Running

DAY = "2026-03-02"


async def preview(running: Running, world: World, **wanted: Any) -> dict[str, Any]:
    reply = await running.http(world.as_officer).post("/mergers/preview", json=wanted)
    assert reply.status_code == 200, reply.text
    plan: dict[str, Any] = reply.json()
    return plan


def into_river(world: World) -> dict[str, Any]:
    return {
        "source_ids": [str(world.hill)],
        "target_id": str(world.river),
        "first_day": DAY,
        "reason": "县政府撤并批复",
    }


async def test_a_preview_says_what_will_happen_and_changes_nothing(
    running: Running, world: World
) -> None:
    plan = await preview(running, world, **into_river(world))
    [leaving] = plan["leaving"]
    assert (leaving["short_name"], leaving["people"]) == ("山脚小学", 2)
    assert leaving["roles"] == [{"person_name": "欧阳春", "label": "工会主席"}]
    assert leaving["campuses"] == ["本部", "岭上校区"]
    assert (plan["target_name"], plan["staff_count_after"]) == ("青禾县河湾初级中学工会委员会", 150)
    assert plan["obstacles"] == []
    assert (await running.http(world.as_officer).get(f"/unions/{world.hill}")).json()["active"]


async def test_a_merger_moves_everybody_and_leaves_a_successor(
    running: Running, world: World
) -> None:
    await world.account(running, world.teacher, f"lq-{world.county}")
    http = running.http(world.as_officer)
    group = await http.post(
        f"/unions/{world.hill}/groups",
        json={
            "name": "语文组",
            "member_ids": [str(world.teacher)],
            "leader_id": str(world.teacher),
        },
    )
    assert group.status_code == 201, group.text
    before = len(await running.outbox())
    plan = await preview(running, world, **into_river(world))
    assert plan["leaving"][0]["groups"] == ["语文组"]
    reply = await http.post("/mergers", json=into_river(world) | {"seen": plan["seen"]})
    assert reply.status_code == 201, reply.text
    assert (reply.json()["id"], reply.json()["staff_count"]) == (str(world.river), 150)
    assert [one["short_name"] for one in reply.json()["predecessors"]] == ["山脚小学"]

    gone = (await http.get(f"/unions/{world.hill}")).json()
    assert (gone["standing"], gone["active"]) == ("merged", False)
    assert gone["successor"]["id"] == str(world.river)
    assert gone["moves"] == ["reopen"]
    there = (await http.get(f"/unions/{world.river}/people")).json()
    assert {p["name"] for p in there["items"]} == {"欧阳春", "李青", "赵江"}
    assert (await http.get("/roles", params={"union_id": str(world.hill)})).json()["items"] == []
    assert (await http.get(f"/unions/{world.hill}/groups")).json() == []
    accounts = (await http.get("/accounts", params={"union_id": str(world.river)})).json()
    assert [a["login"] for a in accounts] == [f"lq-{world.county}"], "the account stays"

    earlier = await http.get(f"/unions/{world.hill}", params={"day": "2026-03-01"})
    assert (earlier.json()["standing"], earlier.json()["successor"]) == ("active", None)
    last_year = (await http.get("/unions/tree", params={"day": "2025-12-31"})).json()
    assert len(last_year["branches"][0]["unions"]) == 2

    told = (await running.outbox())[before:]
    assert {e.subject_id for e in told if isinstance(e, StaffChanged)} == {
        world.chair,
        world.teacher,
    }
    [closed] = [e for e in told if isinstance(e, UnionChanged) and e.subject_id == world.hill]
    assert (closed.active, closed.closed_on, closed.successor_id) == (
        False,
        TODAY.replace(day=2),
        world.river,
    )
    ended = [e for e in told if isinstance(e, RoleEnded)]
    assert {e.role for e in ended} == {Role.UNION_CHAIR, Role.GROUP_LEADER}


async def test_two_schools_become_a_new_one_and_their_places_its_campuses(
    running: Running, world: World
) -> None:
    wanted = {
        "source_ids": [str(world.hill), str(world.river)],
        "target": {
            "name": "青禾县实验学校工会委员会",
            "short_name": "实验学校",
            "stage": "complete",
            "cluster_id": str(world.cluster),
        },
        "first_day": DAY,
        "keeps_campuses": True,
    }
    plan = await preview(running, world, **wanted)
    assert (plan["target_id"], plan["staff_count_after"]) == (None, 150)
    reply = await running.http(world.as_officer).post(
        "/mergers", json=wanted | {"seen": plan["seen"]}
    )
    assert reply.status_code == 201, reply.text
    made = reply.json()
    assert (made["since"], made["staff_count"], made["cluster"]["name"]) == (DAY, 150, "北片")
    assert [campus["name"] for campus in made["campuses"]] == [
        "山脚小学本部",
        "山脚小学岭上校区",
        "河湾初中",
    ]
    registered = (await running.outbox(UnionRegistered))[-1]
    assert str(registered.subject_id) == made["id"]
    history = (await running.http(world.as_officer).get(f"/unions/{made['id']}/history")).json()
    assert [act["move"] for act in history] == ["register", "receive"]


async def test_what_was_not_shown_is_not_done(running: Running, world: World) -> None:
    plan = await preview(running, world, **into_river(world))
    async with running.database.transaction(Scope(world.county)) as tx:
        new = NewPerson(uuid4(), world.hill, "新来的", TODAY.replace(month=1))
        await join_staff(tx, world.county, [new])
    reply = await running.http(world.as_officer).post(
        "/mergers", json=into_river(world) | {"seen": plan["seen"]}
    )
    assert (reply.status_code, reply.json()["code"]) == (409, "merger-changed")
    assert (await running.http(world.as_officer).get(f"/unions/{world.hill}")).json()["active"]


async def test_a_role_that_somebody_from_elsewhere_holds_ends_too(
    running: Running, world: World
) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        role = NewRole(
            uuid4(), world.far_teacher, Role.SUPERVISION, world.hill, TODAY.replace(month=1)
        )
        await grant_roles(tx, world.county, [role])
    plan = await preview(running, world, **into_river(world))
    reply = await running.http(world.as_officer).post(
        "/mergers", json=into_river(world) | {"seen": plan["seen"]}
    )
    assert reply.status_code == 201, reply.text
    ended = (await running.outbox(RoleEnded))[-1]
    assert (ended.person_id, ended.last_day) == (world.far_teacher, TODAY.replace(day=1))


async def test_everything_in_the_way_is_said_at_once(running: Running, world: World) -> None:
    async with running.database.transaction(Scope(world.county)) as tx:
        new = NewPerson(uuid4(), world.hill, "昨天来的", TODAY.replace(day=15))
        await join_staff(tx, world.county, [new])
    wanted = into_river(world) | {"source_ids": [str(world.hill), str(world.body)]}
    plan = await preview(running, world, **wanted)
    assert len(plan["obstacles"]) == 2
    assert "县教育工会自己" in plan["obstacles"][0]
    assert "昨天来的" in plan["obstacles"][1]
    reply = await running.http(world.as_officer).post(
        "/mergers", json=wanted | {"seen": plan["seen"]}
    )
    assert (reply.status_code, reply.json()["code"]) == (409, "merger-not-possible")


async def test_mergers_that_make_no_sense_are_refused(running: Running, world: World) -> None:
    hill, river = str(world.hill), str(world.river)
    new = {"name": "某校工会", "short_name": "某校", "stage": "primary"}
    for wanted in (
        {"source_ids": [hill], "target_id": hill},
        {"source_ids": [hill, hill], "target_id": river},
        {"source_ids": [hill], "target": new},
        {"source_ids": [hill]},
        {"source_ids": [hill], "target_id": river, "target": new},
    ):
        reply = await running.http(world.as_officer).post("/mergers/preview", json=wanted)
        assert reply.status_code == 422, wanted
    lost = {"source_ids": [str(uuid4())], "target_id": river}
    http = running.http(world.as_officer)
    assert (await http.post("/mergers/preview", json=lost)).status_code == 404
    http = running.http(world.as_chair)
    assert (await http.post("/mergers/preview", json=into_river(world))).status_code == 403


async def _close(running: Running, world: World, union: UUID) -> Any:
    http = running.http(world.as_officer)
    plan = (await http.get(f"/unions/{union}/closing")).json()
    return await http.post(f"/unions/{union}/close", json={"seen": plan["seen"]})


async def test_a_union_is_closed_when_nobody_works_there_and_can_be_reopened(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    refused = await _close(running, world, world.river)
    assert refused.json()["code"] == "merger-not-possible"
    assert "还有 1 名教职工" in refused.json()["title"]
    await http.post(f"/people/{world.far_teacher}/leave", json={"last_day": "2026-03-10"})
    closed = await _close(running, world, world.river)
    assert closed.json()["standing"] == "closed", closed.text
    seen = {"If-Match": closed.headers["ETag"]}
    rename = {"name": "青禾县某校工会", "short_name": "某校"}
    refused = await http.post(f"/unions/{world.river}/rename", json=rename, headers=seen)
    assert refused.json()["code"] == "union-move-not-possible"
    back = await http.post(f"/unions/{world.river}/reopen", json={}, headers=seen)
    assert (back.json()["standing"], back.json()["cluster"]["name"]) == ("active", "北片")


async def test_a_name_is_free_once_its_union_is_no_more(running: Running, world: World) -> None:
    http = running.http(world.as_officer)
    await http.post(f"/people/{world.far_teacher}/leave", json={"last_day": "2026-03-10"})
    closed = await _close(running, world, world.river)
    new = {"name": closed.json()["name"], "short_name": "河湾新校", "stage": "junior"}
    assert (await http.post("/unions", json=new)).status_code == 201
    seen = {"If-Match": closed.headers["ETag"]}
    reply = await http.post(f"/unions/{world.river}/reopen", json={}, headers=seen)
    assert (reply.status_code, reply.json()["code"]) == (409, "name-taken")


async def test_nothing_begins_in_a_union_that_is_no_more(running: Running, world: World) -> None:
    plan = await preview(running, world, **into_river(world))
    http = running.http(world.as_officer)
    await http.post("/mergers", json=into_river(world) | {"seen": plan["seen"]})
    hill, teacher = str(world.hill), str(world.teacher)
    for address, body in (
        (f"/people/{teacher}/transfer", {"union_id": hill}),
        ("/people", {"union_id": hill, "name": "新来的"}),
        ("/roles", {"person_id": teacher, "union_id": hill, "role": "delegate"}),
        (f"/unions/{hill}/groups", {"name": "某组"}),
        (f"/unions/{hill}/campuses", {"name": "某校区"}),
        (f"/unions/{hill}/elections", {"elected_on": DAY, "term_years": 5, "seats": 5}),
    ):
        reply = await http.post(address, json=body)
        assert (reply.status_code, reply.json()["code"]) == (409, "union-closed"), address
        assert "山脚小学" in reply.json()["title"]
