"""Files opened with a reason, masks lifted for some minutes, so often a day, and duplicates."""

from datetime import timedelta
from typing import Any

import httpx
import pytest

from services.directory.people.commands.staff import change_people
from shared.database import new_id
from shared.id_numbers import check_digit
from shared.tenancy import Scope
from shared.web.identity import Caller
from tests.service.directory.world import NOW, TODAY, World, build_world
from tests.service.running import Running, StoppedClock

ID_NUMBER = "11010519491231002X"
CARD = "6222000011112222333"


@pytest.fixture
async def sealed(running: Running, world: World) -> World:
    """The teacher with an ID number and a card."""
    async with running.database.transaction(Scope(world.county)) as tx:
        change: Any = {"id_number": ID_NUMBER, "bank_card": CARD}
        await change_people(tx, {world.teacher: change}, running.runtime.keyring)
    return world


async def open_file(running: Running, caller: Caller, world: World, *fields: str) -> httpx.Response:
    body = {"reason": "办理互助保险", "fields": list(fields)}
    return await running.http(caller).post(f"/people/{world.teacher}/openings", json=body)


async def test_the_county_reads_a_file_only_after_giving_a_reason(
    running: Running, sealed: World, clock: StoppedClock
) -> None:
    http = running.http(sealed.as_officer)
    address = f"/people/{sealed.teacher}"
    closed = (await http.get(address)).json()
    assert (closed["name"], closed["details"], closed["open_until"]) == ("李青", None, None)
    assert "open_file" in closed["actions"]
    assert (await http.get(f"{address}/course")).status_code == 403
    unsaid = await http.post(f"{address}/openings", json={"reason": " "})
    assert unsaid.status_code == 422
    assert (await open_file(running, sealed.as_officer, sealed)).status_code == 201
    opened = (await http.get(address)).json()
    assert opened["details"]["id_number"] == "110***********002X", "and still behind masks"
    assert (await http.get(f"{address}/course")).status_code == 200
    clock.now = NOW + timedelta(minutes=16)
    assert (await http.get(address)).json()["details"] is None


async def test_what_is_masked_is_shown_to_the_one_who_asked_and_only_what_was_asked_for(
    running: Running, sealed: World, clock: StoppedClock
) -> None:
    opened = await open_file(running, sealed.as_chair, sealed, "id_number")
    assert ID_NUMBER not in opened.text, "for the reply to a POST is kept"
    address = f"/openings/{opened.json()['id']}"
    clear = await running.http(sealed.as_chair).get(address)
    assert (clear.json()["id_number"], clear.json()["bank_card"]) == (ID_NUMBER, None)
    assert clear.headers["cache-control"] == "no-store"
    assert (await running.http(sealed.as_officer).get(address)).status_code == 404
    clock.now = NOW + timedelta(minutes=16)
    assert (await running.http(sealed.as_chair).get(address)).status_code == 404


async def test_only_chair_county_and_the_person_lift_a_mask(
    running: Running, sealed: World
) -> None:
    assert (await open_file(running, sealed.as_teacher, sealed, "bank_card")).status_code == 201
    assert (await open_file(running, sealed.as_far_teacher, sealed, "phone")).status_code == 404
    colleague = sealed.caller(sealed.chair, sealed.hill)
    assert (await open_file(running, colleague, sealed, "phone")).status_code == 403
    stranger = await build_world(running)
    assert (await open_file(running, stranger.as_officer, sealed)).status_code == 404


async def test_so_many_a_day_and_the_next_day_again(
    running: Running, sealed: World, clock: StoppedClock
) -> None:
    figure = {"value": 2, "valid_from": TODAY.isoformat()}
    http = running.http(sealed.as_officer)
    assert (await http.put("/figures/reveals_per_day", json=figure)).status_code == 204
    for _ in range(2):
        assert (await open_file(running, sealed.as_chair, sealed, "phone")).status_code == 201
    third = await open_file(running, sealed.as_chair, sealed, "phone")
    assert (third.status_code, third.json()["code"]) == (429, "reveal-quota")
    assert (await open_file(running, sealed.as_officer, sealed)).status_code == 201, (
        "each one's own"
    )
    clock.now = NOW + timedelta(hours=14)  # 2 a.m. on the next day in China
    assert (await open_file(running, sealed.as_chair, sealed, "phone")).status_code == 201


async def test_every_look_is_in_the_log_of_its_person_with_the_reason_and_without_the_number(
    running: Running, sealed: World
) -> None:
    figure = {"value": 1, "valid_from": TODAY.isoformat()}
    await running.http(sealed.as_officer).put("/figures/reveals_per_day", json=figure)
    await open_file(running, sealed.as_chair, sealed, "id_number", "bank_card")
    await open_file(running, sealed.as_chair, sealed)
    async with running.database.transaction(Scope(sealed.county)) as tx:
        rows = await tx.fetch(
            "SELECT * FROM audit_entry WHERE person_id = $1 AND actor_id = $2"
            " AND act IN ('mask_lifted', 'file_opened') ORDER BY entry_id",
            sealed.teacher,
            sealed.chair,
        )
    assert [(row["act"], row["outcome"], row["reason"]) for row in rows] == [
        ("mask_lifted", "done", "办理互助保险"),
        ("file_opened", "refused", "办理互助保险"),
    ], "the refused one stays, though its request was undone"
    assert "id_number,bank_card" in rows[0]["facts"]
    assert not any(ID_NUMBER in str(dict(row)) for row in rows)


async def test_a_search_by_number_answers_yes_or_no_and_names_nobody(
    running: Running, sealed: World
) -> None:
    river_chair = sealed.caller(new_id(), sealed.river, *sealed.as_chair._roles)
    http = running.http(river_chair)
    body = {"union_id": str(sealed.river), "id_number": ID_NUMBER.lower()}
    known = await http.post("/people/duplicates", json=body)
    assert known.json() == {
        "recorded": True,
        "sentence": "该号码在县里已有登记，请联系县教育工会办理。",
    }
    unknown = f"43010219900101001{check_digit('43010219900101001')}"
    other = await http.post("/people/duplicates", json=body | {"id_number": unknown})
    assert other.json()["recorded"] is False
    figure = {"value": 2, "valid_from": TODAY.isoformat()}
    await running.http(sealed.as_officer).put("/figures/searches_per_day", json=figure)
    third = await http.post("/people/duplicates", json=body)
    assert (third.status_code, third.json()["code"]) == (429, "reveal-quota")
    elsewhere = await http.post("/people/duplicates", json=body | {"union_id": str(sealed.hill)})
    assert elsewhere.status_code == 403


async def test_what_somebody_recorded_cannot_be_recorded_again_elsewhere(
    running: Running, sealed: World
) -> None:
    river_chair = sealed.caller(new_id(), sealed.river, *sealed.as_chair._roles)
    body = {"union_id": str(sealed.river), "name": "李青", "id_number": ID_NUMBER}
    reply = await running.http(river_chair).post("/people", json=body)
    assert (reply.status_code, reply.json()["code"]) == (409, "already-recorded")
    assert "山脚" not in reply.text
