"""Consent over HTTP: one's own, from paper, what others hear, what goes along with a move."""

from datetime import timedelta
from typing import Any

import pytest

from services.directory.consent.domain import Purpose
from services.directory.consent.queries import has_consent
from shared.contracts.directory import ConsentGiven, ConsentWithdrawn
from shared.tenancy import Scope
from shared.web.identity import Caller
from tests.service.directory.world import TODAY, World, build_world
from tests.service.running import Running, StoppedClock


async def _ask(running: Running, world: World, purpose: str = "photos", **more: Any) -> int:
    body = {"purpose": purpose, "title": "活动照片", "body": "可以用您的照片吗？"} | more
    reply = await running.http(world.as_officer).post("/consent-texts", json=body)
    assert reply.status_code == 201, reply.text
    [asked] = [each for each in reply.json() if each["purpose"] == purpose]
    version: int = asked["texts"][0]["version"]
    return version


async def _say(
    running: Running, caller: Caller, move: str, version: int, purpose: str = "photos"
) -> Any:
    return await running.http(caller).post(
        f"/me/consents/{purpose}", json={"move": move, "version": version}
    )


@pytest.fixture
async def asked(running: Running, world: World) -> World:
    await _ask(running, world)
    return world


async def test_nothing_is_asked_before_the_county_has_put_a_text_into_force(
    running: Running, world: World, clock: StoppedClock
) -> None:
    teacher = running.http(world.as_teacher)
    assert (await teacher.get("/me/consents")).json() == []
    assert (await _say(running, world.as_teacher, "give", 1)).status_code == 404
    await _ask(running, world, valid_from=str(TODAY + timedelta(days=1)))
    assert (await teacher.get("/me/consents")).json() == []
    clock.advance(timedelta(days=1))
    [asked] = (await teacher.get("/me/consents")).json()
    assert (asked["standing"], asked["actions"]) == ("open", ["give", "refuse"])


async def test_a_person_gives_and_withdraws_and_the_others_are_told(
    running: Running, asked: World
) -> None:
    given = await _say(running, asked.as_teacher, "give", 1)
    assert (given.json()[0]["label"], given.json()[0]["actions"]) == ("同意", ["withdraw"])
    async with running.database.transaction(Scope(asked.county)) as tx:
        today = await has_consent(tx, asked.teacher, Purpose.PHOTOS, TODAY)
        before = await has_consent(tx, asked.teacher, Purpose.PHOTOS, TODAY - timedelta(days=1))
    assert (today, before) == (True, False)
    again = await _say(running, asked.as_teacher, "give", 1)
    assert (again.status_code, again.json()["code"]) == (409, "consent-move-not-possible")
    withdrawn = await _say(running, asked.as_teacher, "withdraw", 1)
    assert withdrawn.json()[0]["standing"] == "withdrawn"
    [first] = [e for e in await running.outbox(ConsentGiven) if e.person_id == asked.teacher]
    [last] = [e for e in await running.outbox(ConsentWithdrawn) if e.person_id == asked.teacher]
    assert first.subject_id == last.subject_id
    assert (first.version, last.version, last.union_id) == (1, 2, asked.hill)
    wire = last.to_wire()
    assert "李青" not in wire


async def test_a_newer_text_asks_anew_and_an_old_page_is_told_so(
    running: Running, asked: World
) -> None:
    await _say(running, asked.as_teacher, "give", 1)
    assert await _ask(running, asked, title="活动照片和视频") == 2
    [shown] = (await running.http(asked.as_teacher).get("/me/consents")).json()
    assert (shown["standing"], shown["asked_anew"]) == ("open", True)
    assert set(shown["actions"]) == {"give", "refuse", "withdraw"}
    assert (await _say(running, asked.as_teacher, "give", 1)).status_code == 412
    async with running.database.transaction(Scope(asked.county)) as tx:
        assert not await has_consent(tx, asked.teacher, Purpose.PHOTOS, TODAY)


async def test_the_chair_enters_a_paper_for_their_people_only(
    running: Running, asked: World
) -> None:
    http = running.http(asked.as_chair)
    paper = {
        "move": "give",
        "version": 1,
        "day": str(TODAY - timedelta(days=3)),
        "kept_at": "授权书 2026-3 号",
    }
    reply = await http.post(f"/people/{asked.teacher}/consents/photos", json=paper)
    assert reply.status_code == 200, reply.text
    assert (reply.json()[0]["from_paper"], reply.json()[0]["day"]) == (True, paper["day"])
    assert (
        await http.post(f"/people/{asked.far_teacher}/consents/photos", json=paper)
    ).status_code == 404
    late = paper | {"day": str(TODAY + timedelta(days=1)), "move": "withdraw"}
    reply = await http.post(f"/people/{asked.teacher}/consents/photos", json=late)
    assert (reply.status_code, reply.json()["code"]) == (422, "consent-text-not-possible")
    assert (
        await running.http(asked.as_teacher).get(f"/people/{asked.chair}/consents")
    ).status_code in {403, 404}


async def test_the_chair_sees_counts_and_who_has_not_answered(
    running: Running, asked: World
) -> None:
    await _say(running, asked.as_teacher, "refuse", 1)
    http = running.http(asked.as_chair)
    [purpose] = (await http.get(f"/unions/{asked.hill}/consents")).json()
    groups = {group["standing"]: group for group in purpose["groups"]}
    assert {name: group["count"] for name, group in groups.items()} == {
        "open": 1,
        "given": 0,
        "refused": 1,
        "withdrawn": 0,
    }
    assert [person["name"] for person in groups["open"]["people"]] == ["欧阳春"]
    assert (await http.get(f"/unions/{asked.river}/consents")).status_code == 404
    reply = await running.http(asked.as_teacher).get(f"/unions/{asked.hill}/consents")
    assert reply.status_code == 403


async def test_consent_goes_along_with_whoever_moves_and_the_old_school_sees_it_no_longer(
    running: Running, asked: World
) -> None:
    await _say(running, asked.as_teacher, "give", 1)
    await running.http(asked.as_officer).post(
        f"/people/{asked.teacher}/transfer", json={"union_id": str(asked.river)}
    )
    moved = asked.caller(asked.teacher, asked.river)
    [shown] = (await running.http(moved).get("/me/consents")).json()
    assert shown["standing"] == "given"
    reply = await running.http(asked.as_chair).get(f"/people/{asked.teacher}/consents")
    assert reply.status_code == 404
    async with running.database.transaction(Scope(asked.county, frozenset({asked.hill}))) as tx:
        assert not await has_consent(tx, asked.teacher, Purpose.PHOTOS, TODAY)


async def test_only_the_county_edits_texts_and_passing_on_names_the_receiver(
    running: Running, world: World
) -> None:
    body = {"purpose": "insurer", "title": "提供给保险机构", "body": "办理互助保障。"}
    for caller in (world.as_chair, world.as_teacher):
        assert (await running.http(caller).post("/consent-texts", json=body)).status_code == 403
        assert (await running.http(caller).get("/consent-texts")).status_code == 403
    reply = await running.http(world.as_officer).post("/consent-texts", json=body)
    assert reply.status_code == 422
    await _ask(running, world, "insurer", receiver="青禾县职工互助保障会")
    [shown] = (await running.http(world.as_teacher).get("/me/consents")).json()
    assert (shown["receiver"], shown["separate"]) == ("青禾县职工互助保障会", True)


async def test_what_was_said_is_in_the_log_and_another_county_sees_nothing(
    running: Running, asked: World
) -> None:
    await _say(running, asked.as_teacher, "give", 1)
    [entry] = (
        await running.http(asked.as_chair).get("/audit", params={"act": "consent_given"})
    ).json()["items"]
    assert (entry["actor_id"], entry["person_id"]) == (str(asked.teacher), str(asked.teacher))
    assert "活动照片" in entry["said"]
    stranger = await build_world(running)
    reply = await running.http(stranger.as_officer).get(f"/people/{asked.teacher}/consents")
    assert reply.status_code == 404
