"""Records: who keeps and reads them, what they warn of, and which day is told once."""

from datetime import date
from typing import Any

import httpx
import pytest

from services.directory.records.domain.codes import check_sign
from shared.contracts.directory import CertificateExpiring, TermExpiring
from tests.service.directory.world import NOW, TODAY, World, build_world
from tests.service.running import Running, StoppedClock

FIRST = "81330000MC0123456"
CODE = FIRST + check_sign(FIRST)


async def keep(
    http: httpx.AsyncClient, world: World, part: str = "record", **body: Any
) -> httpx.Response:
    address = f"/unions/{world.hill}"
    seen = (await http.get(f"{address}/record")).headers["ETag"]
    return await http.put(f"{address}/{part}", json=body, headers={"If-Match": seen})


async def elect(running: Running, world: World, **body: Any) -> httpx.Response:
    wanted = {"elected_on": "2021-09-10", "term_years": 5, "seats": 5} | body
    http = running.http(world.as_officer)
    return await http.post(f"/unions/{world.hill}/elections", json=wanted)


async def told(running: Running, world: World) -> list[TermExpiring | CertificateExpiring]:
    events = await running.outbox(TermExpiring, CertificateExpiring)
    return [event for event in events if event.county_id == world.county]


async def test_the_county_keeps_the_certificate_and_the_chair_the_contact(
    running: Running, world: World
) -> None:
    officer, chair = running.http(world.as_officer), running.http(world.as_chair)
    kept = await keep(
        officer,
        world,
        legal_code=f" {CODE.lower()} ",
        certificate_until="2028-05-01",
        member_count=58,
        superior="青禾县总工会",
    )
    assert (kept.status_code, kept.json()["legal_code"]) == (200, CODE), kept.text
    contact = {
        "contact_name": "工会办公室",
        "contact_phone": "0731-5550123",
        "address": "山脚路1号",
    }
    shown = (await keep(chair, world, "contact", **contact)).json()
    assert (shown["contact_phone"], shown["superior"]) == ("0731-5550123", "青禾县总工会")
    assert (await keep(chair, world, member_count=1)).status_code == 403
    assert shown["actions"] == ["keep_contact"]
    teacher, stranger = running.http(world.as_teacher), running.http(world.as_far_teacher)
    assert (await teacher.get(f"/unions/{world.hill}/record")).status_code == 403
    assert (await stranger.get(f"/unions/{world.hill}/record")).status_code == 404


async def test_a_record_that_somebody_else_changed_is_not_overwritten(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    assert (await keep(http, world, member_count=58)).status_code == 200
    stale = await http.put(f"/unions/{world.hill}/contact", json={}, headers={"If-Match": '"0"'})
    assert stale.status_code == 412


@pytest.mark.parametrize(
    ("written", "said"),
    [("8133", "18 位"), (FIRST + "I", "不会有"), (FIRST[:-1] + "7" + CODE[-1], "校验位")],
)
async def test_a_code_that_cannot_be_is_refused_in_plain_words(
    running: Running, world: World, written: str, said: str
) -> None:
    reply = await keep(running.http(world.as_officer), world, legal_code=written)
    assert (reply.status_code, reply.json()["code"]) == (422, "legal-code-not-possible")
    assert said in reply.json()["title"]


async def test_a_committee_too_large_for_its_members_is_warned_of(
    running: Running, world: World
) -> None:
    http = running.http(world.as_officer)
    await keep(http, world, member_count=58)
    shown = (await elect(running, world, elected_on="2025-09-10", seats=9)).json()
    assert shown["warnings"] == ["委员 9 人，超过 25-200 名会员的 3-7 人"]
    assert shown["elections"][0]["due_on"] == "2030-09-10"
    listed = (await http.get("/unions/warnings")).json()
    assert listed == [{"union_id": str(world.hill), "warnings": shown["warnings"]}]
    assert (await running.http(world.as_far_teacher).get("/unions/warnings")).status_code == 403

    wider = {"value": 9, "valid_from": TODAY.isoformat()}
    assert (await http.put("/figures/middle_most", json=wider)).status_code == 204
    assert (await http.get("/unions/warnings")).json() == [], "the county's own figure counts"


@pytest.mark.parametrize(
    "wrong",
    [{"elected_on": "2026-03-17"}, {"term_years": 4}, {"seats": 0}, {"elected_on": "2020-01-01"}],
)
async def test_an_election_that_cannot_be_is_refused(
    running: Running, world: World, wrong: dict[str, Any]
) -> None:
    assert (await elect(running, world)).status_code == 201
    assert (await elect(running, world, **wrong)).status_code == 422


async def test_the_next_election_is_told_of_once_180_days_before(
    running: Running, world: World, clock: StoppedClock
) -> None:
    await elect(running, world)  # due on 10 September 2026
    clock.now = NOW.replace(day=13)
    await running.sweep("deadlines near")
    assert await told(running, world) == []
    clock.now = NOW.replace(day=14)
    await running.sweep("deadlines near")
    await running.sweep("deadlines near")
    [event] = await told(running, world)
    assert (event.wire_name, event.union_id, event.due_on) == (
        "term.expiring.v1",
        world.hill,
        date(2026, 9, 10),
    )
    clock.now = NOW
    await elect(running, world, elected_on="2026-03-16", term_years=3)
    clock.now = NOW.replace(year=2029)
    await running.sweep("deadlines near")
    assert [event.due_on for event in await told(running, world)][1:] == [date(2029, 3, 16)]


async def test_a_certificate_is_told_of_within_the_30_days_before(
    running: Running, world: World, clock: StoppedClock
) -> None:
    http = running.http(world.as_officer)
    await keep(http, world, certificate_until="2026-04-20")
    await running.sweep("deadlines near")
    assert await told(running, world) == []
    await keep(http, world, certificate_until="2026-04-15")
    await running.sweep("deadlines near")
    assert [event.due_on for event in await told(running, world)] == [date(2026, 4, 15)]
    shown = (await http.get(f"/unions/{world.hill}/record")).json()
    assert "还有 30 天" in shown["warnings"][0]


async def test_a_figure_that_counts_later_moves_the_day_on_which_people_are_told(
    running: Running, world: World, clock: StoppedClock
) -> None:
    http = running.http(world.as_officer)
    await elect(running, world, elected_on="2022-03-01", term_years=5)  # due on 1 March 2027
    figure = {"value": 365, "valid_from": "2026-04-01"}
    assert (await http.put("/figures/term_notice_days", json=figure)).status_code == 204
    await running.sweep("deadlines near")
    assert await told(running, world) == []
    clock.now = NOW.replace(month=4, day=1)
    await running.sweep("deadlines near")
    assert len(await told(running, world)) == 1


async def test_a_union_that_is_no_more_is_not_reminded(
    running: Running, world: World, clock: StoppedClock
) -> None:
    await elect(running, world)
    http = running.http(world.as_officer)
    body = {"source_ids": [str(world.hill)], "target_id": str(world.river)}
    plan = (await http.post("/mergers/preview", json=body)).json()
    merged = await http.post("/mergers", json=body | {"seen": plan["seen"]})
    assert merged.status_code == 201, merged.text
    await running.sweep("deadlines near")
    assert await told(running, world) == []


@pytest.mark.parametrize(
    ("name", "value"), [("term_notice_days", 0), ("middle_least", 8), ("small_below", 201)]
)
async def test_figures_stay_within_bounds_and_in_order(
    running: Running, world: World, name: str, value: int
) -> None:
    body = {"value": value, "valid_from": TODAY.isoformat()}
    reply = await running.http(world.as_officer).put(f"/figures/{name}", json=body)
    assert (reply.status_code, reply.json()["code"]) == (422, "figure-out-of-range")


async def test_figures_of_one_county_are_not_those_of_another(
    running: Running, world: World
) -> None:
    body = {"value": 90, "valid_from": TODAY.isoformat()}
    await running.http(world.as_officer).put("/figures/term_notice_days", json=body)
    other = await build_world(running)
    values = [
        {
            one["name"]: one["value"]
            for group in (await running.http(who).get("/figures")).json()
            for one in group["figures"]
        }
        for who in (world.as_officer, other.as_officer)
    ]
    assert [found["term_notice_days"] for found in values] == [90, 180]
