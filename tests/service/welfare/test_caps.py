"""Caps hold for one person over the year, over all schools, and when two ask at once."""

import asyncio
from uuid import UUID

from sqlalchemy import text

from services.welfare.relief.commands.entering import request_aid
from shared.contracts.directory import StaffChanged
from tests.service.running import StoppedClock
from tests.service.welfare.county import NOW, County, aid_of, approved, asked, ok, paid, refused

HELP = {"kind": "temporary_help", "occasion": "accident"}
DECISION = {"collective_number": "工委纪要2026-4", "collective_on": "2026-03-10"}


async def test_a_refusal_shows_the_rule_and_the_arithmetic(county: County) -> None:
    school = county.schools[0]
    await paid(county, school, amount="2500", **HELP)
    body = aid_of(school, amount="800.50", **HELP)
    said = await refused(county.http(school.member).post("/relief", json=body), 409, "over-cap")
    assert said["title"] == (
        "按全县规则，临时帮扶每人每个自然年最多 3,000 元：今年已给（含待办）2,500 元，"
        "这次 800.50 元，合计 3,300.50 元，超出 300.50 元。"
        "确需办理的，请先集体研究，再填写会议纪要编号和日期。"
    )
    assert (said["cap_cents"], said["given_cents"], said["asked_cents"]) == (
        300_000,
        250_000,
        80_050,
    )
    with_decision = await asked(county, school, amount="800.50", **HELP, **DECISION)
    assert with_decision["collective_number"] == "工委纪要2026-4"


async def test_a_gift_to_the_ill_has_a_cap_each(county: County) -> None:
    school = county.schools[0]
    member = county.http(school.member)
    said = await refused(
        member.post("/relief", json=aid_of(school, amount="2000.01")), 409, "over-cap"
    )
    assert "每次最多 2,000 元：这次 2,000.01 元，超出 0.01 元" in said["title"]
    await asked(county, school, amount="2000")
    await asked(county, school, amount="2000")
    await asked(county, school, amount="2500", occasion="bereavement")


async def test_of_two_requests_at_once_the_second_waits_and_is_then_refused(
    county: County,
) -> None:
    """Each would fit alone; the second must not count before the first is promised for good."""
    school = county.schools[0]
    first, second = [
        await asked(county, school, amount="2000", request=False, **HELP) for _ in range(2)
    ]
    database = county.running.database
    async with database.transaction(school.member.scope()) as tx:
        await request_aid(tx, school.member, UUID(first["id"]))
        other = asyncio.create_task(
            county.http(school.chair).post(f"/relief/{second['id']}/request")
        )
        while not other.done() and not await _somebody_waits(county):
            pass
        assert not other.done(), "it has not waited for the person"
    reply = await other
    assert (reply.status_code, reply.json()["code"]) == (409, "over-cap"), reply.text


async def _somebody_waits(county: County) -> bool:
    """Whether a transaction of this database waits for an advisory lock."""
    waiting = (
        "SELECT EXISTS (SELECT FROM pg_locks l JOIN pg_database d ON d.oid = l.database"
        " WHERE d.datname = current_database() AND l.locktype = 'advisory' AND NOT l.granted)"
    )
    async with county.running.database.transaction(None) as tx:
        return bool(await tx.session.scalar(text(waiting)))


async def test_what_was_cancelled_rejected_or_taken_back_no_longer_counts(county: County) -> None:
    school = county.schools[0]
    chair, finance = county.http(school.chair), county.http(school.finance)
    first = await asked(county, school, amount="3000", **HELP)
    await ok(chair.post(f"/relief/{first['id']}/cancel"))
    second = await asked(county, school, amount="3000", **HELP)
    await ok(chair.post(f"/relief/{second['id']}/reject", json={"reason": "不符合条件"}))
    third = await paid(county, school, amount="3000", **HELP)
    body = {"reclaimed_on": "2026-03-16", "reason": "本人退回"}
    await ok(finance.post(f"/relief/{third['id']}/reclaim", json=body))
    await asked(county, school, amount="3000", **HELP)


async def test_the_next_year_begins_anew(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    await asked(county, school, amount="3000", **HELP)
    clock.now = NOW.replace(year=2027, month=1)
    await asked(county, school, amount="3000", **HELP)


async def test_who_moved_takes_the_year_along(county: County) -> None:
    """The other school learns the sum that counts, and sees nothing else."""
    here, there = county.schools
    await paid(county, here, amount="2900", **HELP)
    moved = StaffChanged(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=there.union_id,
        subject_id=here.teacher.person_id,
        version=2,
        name=here.teacher.name,
        sort_key="0001",
    )
    await county.running.deliver(moved)
    body = aid_of(there, person_id=str(here.teacher.person_id), amount="200", **HELP)
    said = await refused(county.http(there.member).post("/relief", json=body), 409, "over-cap")
    assert said["given_cents"] == 290_000
    assert (await ok(county.http(there.member).get("/relief")))["items"] == []


async def test_the_retired_are_known_by_their_name_within_the_school(county: County) -> None:
    here, there = county.schools
    await asked(county, here, typed_name="王 秀英", amount="2000", **HELP)
    body = aid_of(here, typed_name="王秀英", amount="2000", **HELP)
    await refused(county.http(here.member).post("/relief", json=body), 409, "over-cap")
    await asked(county, there, typed_name="王秀英", amount="2000", **HELP)


async def test_the_county_changes_a_cap_from_a_day_on(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    officer, member = county.http(county.officer), county.http(school.member)
    lower = {"value": 1000, "valid_from": "2026-04-01"}
    await refused(member.put("/figures/temporary_per_year", json=lower), 403, "not-allowed")
    await ok(officer.put("/figures/temporary_per_year", json=lower))
    await ok(officer.put("/figures/collective_scan", json=lower | {"value": 1}))
    waiting = await asked(county, school, amount="2000", **HELP)
    clock.now = NOW.replace(month=4)
    chair = county.http(school.chair)
    await refused(chair.post(f"/relief/{waiting['id']}/approve"), 409, "over-cap")
    decided = await ok(chair.post(f"/relief/{waiting['id']}/approve", json=DECISION))
    assert decided["state"] == "approved"
    [group] = [each for each in await ok(officer.get("/figures")) if each["label"] == "慰问帮扶"]
    assert group["figures"][0]["value"] == 1000
    absurd = {"value": 5, "valid_from": "2026-05-01"}
    await refused(
        officer.put("/figures/temporary_per_year", json=absurd), 422, "figure-out-of-range"
    )


async def test_the_county_adds_a_source_and_takes_it_back(county: County) -> None:
    school = county.schools[0]
    officer = county.http(county.officer)
    await ok(officer.post("/sources", json={"name": "爱心基金"}))
    await refused(officer.post("/sources", json={"name": "爱心基金"}), 409, "source-known")
    given = await approved(county, school, source="爱心基金")
    await ok(officer.delete("/sources/爱心基金"))
    await refused(officer.delete("/sources/爱心基金"), 404)
    shown = await ok(county.http(school.chair).get(f"/relief/{given['id']}"))
    assert shown["source"] == "爱心基金"
    choices = await ok(county.http(school.chair).get("/relief/choices"))
    assert choices["sources"] == ["工会经费", "县总工会", "学校行政", "社会捐助", "其他"]
