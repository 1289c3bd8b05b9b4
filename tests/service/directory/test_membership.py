"""Union membership over HTTP: the steps, at once for many, from paper, and what moves bring."""

from typing import Any
from uuid import UUID

import httpx
import pytest

from services.directory.people.commands.staff import NewPerson, join_staff
from shared.contracts.directory import StaffChanged, StaffTransferred
from shared.contracts.roles import Role
from shared.database import new_id
from shared.tenancy import Scope
from shared.web.identity import Caller
from tests.service.directory.world import TODAY, World, build_world
from tests.service.running import Running


async def step(
    running: Running, caller: Caller, name: str, *people: UUID, **more: Any
) -> httpx.Response:
    body = {"step": name, "person_ids": [str(person) for person in people], **more}
    return await running.http(caller).post("/union-members/steps", json=body)


async def member(running: Running, caller: Caller, person: UUID) -> dict[str, Any]:
    found: dict[str, Any] = (await running.http(caller).get(f"/people/{person}")).json()["member"]
    return found


async def course(running: Running, caller: Caller, person: UUID) -> list[tuple[str, str, str]]:
    lines = (await running.http(caller).get(f"/people/{person}/course")).json()
    return [(line["kind"], line["day"], line["words"]) for line in lines]


def leader(world: World) -> Caller:
    return world.caller(new_id(), world.hill, Role.GROUP_LEADER)


async def test_a_teacher_applies_the_group_agrees_the_committee_approves_and_a_card_is_given(
    running: Running, world: World
) -> None:
    person = world.teacher
    assert (await step(running, world.as_teacher, "apply", person)).status_code == 200
    early = await step(running, world.as_chair, "approve", person)
    assert (early.status_code, early.json()["code"]) == (409, "membership-step-not-possible")
    assert (await step(running, leader(world), "agree", person)).status_code == 200
    assert (await step(running, leader(world), "approve", person)).status_code == 403
    approved = await step(
        running, world.as_chair, "approve", person, day="2026-03-05", decided_by="工会委员会"
    )
    assert approved.json()[0]["member_state"] == "approved"
    await step(running, world.as_chair, "admit", person)
    now = await member(running, world.as_chair, person)
    assert (now["state"], now["joined_union"], now["member_no"]) == ("member", "2026-03", "000001")
    assert now["pays_and_votes"] is True
    lines = await course(running, world.as_teacher, person)
    assert [line[1:] for line in lines if line[0] == "member"] == [
        ("2026-03-05", "委员会批准"),
        ("2026-03-16", "申请入会"),
        ("2026-03-16", "小组同意"),
        ("2026-03-16", "发会员证"),
    ]


async def test_a_small_school_skips_the_group(running: Running, world: World) -> None:
    figure = {"value": 61, "valid_from": TODAY.isoformat()}
    http = running.http(world.as_officer)
    assert (await http.put("/figures/groups_from", json=figure)).status_code == 204
    await step(running, world.as_chair, "apply", world.teacher)
    offered = (await member(running, world.as_chair, world.teacher))["steps"]
    assert "approve" in {one["step"] for one in offered}
    assert (await step(running, world.as_chair, "approve", world.teacher)).status_code == 200


async def test_a_return_says_why_and_the_teacher_applies_again(
    running: Running, world: World
) -> None:
    await step(running, world.as_teacher, "apply", world.teacher)
    unsaid = await step(running, world.as_chair, "return", world.teacher)
    assert (unsaid.status_code, unsaid.json()["code"]) == (422, "reason-needed")
    await step(running, world.as_chair, "return", world.teacher, reason="请补签名")
    offered = (await member(running, world.as_teacher, world.teacher))["steps"]
    assert {one["step"] for one in offered} == {"apply", "withdraw"}
    lines = (await running.http(world.as_teacher).get(f"/people/{world.teacher}/course")).json()
    assert [line["reason"] for line in lines if line["reason"]] == ["请补签名"]
    assert (await step(running, world.as_teacher, "apply", world.teacher)).status_code == 200


async def test_members_of_long_ago_are_recorded_from_paper_in_one_step(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    scheme = {"prefix": "QH-", "places": 5, "next_number": 41}
    assert (await http.put("/member-numbers", json=scheme)).status_code == 200
    reply = await step(
        running,
        world.as_chair,
        "record",
        world.teacher,
        world.chair,
        day="2012-09",
        decided_by="原工会委员会",
        numbers={str(world.chair): "旧-17"},
    )
    assert reply.status_code == 200, reply.text
    teacher = await member(running, world.as_chair, world.teacher)
    assert (teacher["joined_union"], teacher["member_no"]) == ("2012-09", "QH-00041")
    assert (await member(running, world.as_chair, world.chair))["member_no"] == "旧-17"
    assert (await http.get("/member-numbers")).json()["next_number"] == 42
    again = await step(running, world.as_chair, "record", world.teacher, day="2012-09")
    assert again.status_code == 409


async def test_of_many_nobody_takes_a_step_that_one_cannot_take(
    running: Running, world: World
) -> None:
    await step(running, world.as_chair, "record", world.chair, day="2012")
    reply = await step(running, world.as_chair, "apply", world.chair, world.teacher)
    assert reply.status_code == 409
    assert "欧阳春" in reply.json()["detail"]
    assert reply.json()["people"] == [str(world.chair)]
    assert (await member(running, world.as_chair, world.teacher))["state"] == "outside"


async def test_a_step_in_the_future_or_of_another_school_is_refused(
    running: Running, world: World
) -> None:
    ahead = await step(running, world.as_chair, "record", world.teacher, day="2026-04")
    assert (ahead.status_code, ahead.json()["code"]) == (422, "day-not-possible")
    assert (await step(running, world.as_chair, "apply", world.far_teacher)).status_code == 404
    stranger = await build_world(running)
    assert (await step(running, stranger.as_officer, "apply", world.teacher)).status_code == 404
    assert (await step(running, world.as_teacher, "record", world.teacher)).status_code == 403
    assert (await step(running, world.as_teacher, "move", world.teacher)).status_code == 403


async def test_membership_moves_with_the_job_and_an_application_begins_anew(
    running: Running, world: World
) -> None:
    await step(running, world.as_chair, "record", world.chair, day="2012-09")
    await step(running, world.as_teacher, "apply", world.teacher)
    await step(running, leader(world), "agree", world.teacher)
    http = running.http(world.as_officer)
    for person in (world.chair, world.teacher):
        moved = {"union_id": str(world.river), "first_day": "2026-03-02"}
        reply = await http.post(f"/people/{person}/transfer", json=moved)
        assert reply.status_code == 200, reply.text
    told = (await running.outbox(StaffTransferred))[-1]
    assert (told.subject_id, told.from_union_id, told.to_union_id) == (
        world.teacher,
        world.hill,
        world.river,
    )
    assert (told.union_id, told.first_day.isoformat()) == (world.river, "2026-03-02")
    assert told.version == (await running.outbox(StaffChanged))[-1].version
    river_chair = world.caller(new_id(), world.river, Role.UNION_CHAIR)
    assert (await member(running, river_chair, world.chair))["state"] == "member"
    assert (await member(running, river_chair, world.teacher))["state"] == "applied"
    lines = await course(running, river_chair, world.chair)
    assert [line for line in lines if line[0] == "stay"] == [
        ("stay", "2024-09-01", "在山脚小学工作"),
        ("stay", "2026-03-02", "在河湾初中工作"),
    ], "the school that somebody comes to reads where they were"
    gone = await running.http(world.as_chair).get(f"/people/{world.teacher}/course")
    assert gone.status_code == 404, "and the one they left reads no more"


async def test_who_retires_stays_on_the_list_without_dues_and_vote_and_may_come_back(
    running: Running, world: World
) -> None:
    await step(running, world.as_chair, "record", world.teacher, day="2012-09")
    http = running.http(world.as_officer)
    retired = await http.post(f"/people/{world.teacher}/retire", json={"last_day": "2026-02-28"})
    assert (retired.json()["active"], retired.json()["retired_on"]) == (False, "2026-02-28")
    now = await member(running, world.as_chair, world.teacher)
    assert (now["state"], now["pays_and_votes"]) == ("retained", False)
    for query, found in (({"retired": True}, ["李青"]), ({}, ["欧阳春"])):
        listed = await running.http(world.as_chair).get("/people", params=query)
        assert [person["name"] for person in listed.json()["items"]] == found
    assert (await running.outbox(StaffChanged))[-1].active is False
    back = await http.post(f"/people/{world.teacher}/transfer", json={"union_id": str(world.hill)})
    assert (back.json()["active"], back.json()["retired_on"]) == (True, None)
    assert (await member(running, world.as_chair, world.teacher))["state"] == "member"


async def test_leaving_the_county_ends_the_membership(running: Running, world: World) -> None:
    await step(running, world.as_chair, "record", world.teacher, day="2012-09")
    await running.http(world.as_officer).post(f"/people/{world.teacher}/leave", json={})
    assert (await member(running, world.as_chair, world.teacher))["state"] == "ended"


async def test_the_chair_sees_who_is_new_and_no_member(running: Running, world: World) -> None:
    newcomer = new_id()
    async with running.database.transaction(Scope(world.county)) as tx:
        new = NewPerson(newcomer, world.hill, "新来", TODAY)
        await join_staff(tx, world.county, [new])
    await step(running, world.as_chair, "record", world.chair, day="2012-09")
    http = running.http(world.as_chair)
    found = (await http.get("/union-members/newcomers")).json()
    assert [(one["person"]["name"], one["due_on"], one["late"]) for one in found] == [
        ("李青", "2024-10-01", True),
        ("新来", "2026-04-15", False),
    ]
    assert (await running.http(world.as_teacher).get("/union-members/newcomers")).status_code == 403


@pytest.mark.parametrize("caller", ["as_chair", "as_teacher"])
async def test_how_members_are_numbered_is_set_by_the_county(
    running: Running, world: World, caller: str
) -> None:
    http = running.http(getattr(world, caller))
    scheme = {"prefix": "X", "places": 6, "next_number": 1}
    assert (await http.put("/member-numbers", json=scheme)).status_code == 403
