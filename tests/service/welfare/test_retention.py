"""What is over its time is shown, confirmed, and names nobody; money stays; a hold keeps."""

import json
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select

from services.welfare.health_checks.tables import HealthEntry
from services.welfare.mutual_aid.tables import CoverEntry
from services.welfare.relief.tables import Aid, AidEntry, AidStep
from shared.audit.tables import AuditEntry
from shared.contracts.directory import DataErased
from shared.contracts.roles import Role
from shared.database import new_id
from shared.web.identity import Caller, Held
from tests.infrastructure.sheets import read_sheet
from tests.service.running import StoppedClock
from tests.service.welfare.checking import attended
from tests.service.welfare.checking import drafted as drafted_check
from tests.service.welfare.county import NOW, County, School, asked, ok, paid, refused
from tests.service.welfare.retaining import found
from tests.service.welfare.test_mutual_aid import BORN_1990, answers, entry_of, offered

LATER = datetime(2030, 6, 1, 2, 0, tzinfo=UTC)


async def finished(county: County, school: School) -> dict[str, Any]:
    """An aid of 500 yuan that was signed for, with a remark."""
    aid = await paid(county, school, remark="家中老人需照顾")
    signed: dict[str, Any] = await ok(
        county.http(school.finance).post(
            f"/relief/{aid['id']}/receipt", json={"receipted_on": "2026-03-16"}
        )
    )
    return signed


async def test_nothing_is_found_before_its_time_and_once_afterwards(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    await finished(county, school)
    clock.now = datetime(2029, 3, 15, 2, 0, tzinfo=UTC)
    assert await found(county) == []
    clock.now = datetime(2029, 3, 17, 2, 0, tzinfo=UTC)
    items = await found(county)
    assert [item["title"] for item in items] == ["2026年慰问（已签收）"]
    assert len(await found(county)) == 1
    waiting = await ok(county.http(county.officer).get("/waiting"))
    assert [item["title"] for item in waiting] == ["确认清理 1 份到期的个人信息"]
    await refused(county.http(school.chair).get("/retention"), 403)


async def test_what_was_not_given_is_over_its_time_sooner(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    aid = await asked(county, school)
    await ok(county.http(school.chair).post(f"/relief/{aid['id']}/cancel"))
    clock.now = datetime(2027, 3, 17, 2, 0, tzinfo=UTC)
    assert [item["title"] for item in await found(county)] == ["2026年慰问（已取消）"]


async def test_an_aid_is_emptied_and_its_money_stays(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    aid = await finished(county, school)
    clock.now = LATER
    ids = [item["id"] for item in await found(county)]
    officer = county.http(county.officer)
    shown = await ok(officer.post("/retention/erase", json={"items": ids}))
    assert [item["emptied"] for item in shown["erased"]] == [1]
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.get_one(Aid, UUID(aid["id"]))
        assert (row.recipient_name, row.person_id, row.remark_sealed) == ("孙*", None, None)
        assert str(school.teacher.person_id) not in row.recipient_key
        entries = list(await tx.session.scalars(select(AidEntry.cents)))
        steps = list(await tx.session.scalars(select(AidStep.facts)))
        logged = await tx.session.scalars(
            select(AuditEntry.facts).where(AuditEntry.act == "retention_erased")
        )
        assert [json.loads(facts) for facts in logged] == [{"count": "1", "emptied": "1"}]
    assert entries == [50000]
    assert all("reason" not in facts for facts in steps)
    year = await ok(
        county.http(school.finance).get(
            "/relief/year", params={"union_id": str(school.union_id), "year": 2026}
        )
    )
    assert year["cents"] == 50000
    await refused(
        officer.post("/retention/erase", json={"items": ids}), 409, "item-move-not-allowed"
    )
    assert await found(county) == []


async def test_a_hold_with_a_reason_keeps_it(county: County, clock: StoppedClock) -> None:
    await finished(county, county.schools[0])
    clock.now = LATER
    ids = [item["id"] for item in await found(county)]
    officer = county.http(county.officer)
    await refused(officer.post("/retention/hold", json={"items": ids, "reason": " "}), 422)
    held = await ok(officer.post("/retention/hold", json={"items": ids, "reason": "审计在查"}))
    assert (held["found"], held["held"][0]["reason"]) == ([], "审计在查")
    await refused(officer.post("/retention/erase", json={"items": ids}), 409)
    await ok(officer.post("/retention/release", json={"items": ids}))
    await ok(officer.post("/retention/erase", json={"items": ids}))
    await refused(officer.post("/retention/erase", json={"items": [str(new_id())]}), 404)


async def test_lists_and_id_numbers_go_and_counts_stay(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    await closed_check(county, school, clock)
    await insured(county, school)
    clock.now = LATER
    items = await found(county)
    assert sorted(item["kind_label"] for item in items) == ["互助保障名单", "体检名单"]
    ids = [item["id"] for item in items]
    await ok(county.http(county.officer).post("/retention/erase", json={"items": ids}))
    async with county.running.database.transaction(county.scope) as tx:
        entries = (await tx.session.scalars(select(HealthEntry))).all()
        assert {entry.person_id for entry in entries} == {None}
        assert [e.attendance for e in entries].count("attended") == 1
        covered = (await tx.session.scalars(select(CoverEntry))).all()
        assert [(c.person_id, c.id_number_sealed, c.standing) for c in covered] == [
            (None, None, "enrolled")
        ]


async def closed_check(county: County, school: School, clock: StoppedClock) -> dict[str, Any]:
    chair = county.http(school.chair)
    check = await drafted_check(county, school)
    check = await ok(chair.post(f"/health-checks/{check['id']}/announce"))
    clock.now = datetime(2026, 4, 7, 2, 0, tzinfo=UTC)
    await attended(county, school, check, school.teacher)
    closed: dict[str, Any] = await ok(chair.post(f"/health-checks/{check['id']}/close"))
    return closed


async def insured(county: County, school: School) -> dict[str, Any]:
    cover = await offered(county, school, school.teacher)
    number = {"entry_id": entry_of(cover, school.teacher), "id_number": BORN_1990}
    await ok(county.http(school.chair).post(f"/mutual-aid/{cover['id']}/id-number", json=number))
    await answers(county, school, cover, "enrol", school.teacher)
    return cover


async def test_everybody_takes_a_copy_of_what_is_kept_of_them_and_of_nobody_else(
    county: County, clock: StoppedClock
) -> None:
    school, other = county.schools
    await finished(county, school)
    await closed_check(county, school, clock)
    await insured(county, school)
    moved = Caller(
        school.teacher.person_id,
        "孙晓梅",
        county.county_id,
        (Held(Role.STAFF_MEMBER, other.union_id),),
    )
    for who in (school.teacher, moved):
        reply = await county.http(who).get("/own-data")
        words = str(read_sheet(reply.content).rows)
        assert "500 元" in words
        assert "家中老人需照顾" in words
    theirs = await county.http(school.colleague).get("/own-data")
    assert "500 元" not in str(read_sheet(theirs.content).rows)


async def test_an_answered_erasure_empties_what_is_finished_and_leaves_what_is_not(
    county: County, clock: StoppedClock
) -> None:
    """Of this year's help the cap must still know; last year's is emptied at once."""
    school = county.schools[0]
    done = await finished(county, school)
    gone = await asked(county, school)
    await ok(county.http(school.chair).post(f"/relief/{gone['id']}/cancel"))
    open_one = await asked(county, school)
    await closed_check(county, school, clock)
    event = DataErased(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=school.union_id,
        subject_id=new_id(),
        person_id=school.teacher.person_id,
        actor_id=county.officer.person_id,
    )
    await county.running.deliver(event)
    await county.running.deliver(event)
    assert await names_of(county, done, gone, open_one) == ["孙晓梅", "孙*", "孙晓梅"]
    clock.now = datetime(2027, 1, 1, 2, 0, tzinfo=UTC)
    await county.running.deliver(event.model_copy(update={"event_id": new_id()}))
    assert await names_of(county, done, gone, open_one) == ["孙*", "孙*", "孙晓梅"]
    async with county.running.database.transaction(county.scope) as tx:
        people = set(await tx.session.scalars(select(HealthEntry.person_id)))
    assert school.teacher.person_id not in people
    assert school.colleague.person_id in people


async def names_of(county: County, *aids: dict[str, Any]) -> list[str]:
    async with county.running.database.transaction(county.scope) as tx:
        return [(await tx.session.get_one(Aid, UUID(aid["id"]))).recipient_name for aid in aids]
