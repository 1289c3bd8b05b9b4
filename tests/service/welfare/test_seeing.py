"""Who sees how much of an aid: those who deal with it, the county, auditors, the person."""

from datetime import timedelta

import httpx
import pytest
from sqlalchemy import text

from shared.contracts.welfare import AidFileOpened
from tests.infrastructure.sheets import read_sheet
from tests.service.running import StoppedClock
from tests.service.welfare.county import County, aid_of, approved, asked, ok, paid, refused

REASON = {"reason": "核对全县帮扶资金"}


async def test_another_school_and_a_teacher_find_nothing(county: County) -> None:
    here, there = county.schools
    aid = await paid(county, here)
    for caller in (there.chair, here.teacher, here.colleague):
        http = county.http(caller)
        await refused(http.get(f"/relief/{aid['id']}"), 404)
        assert (await ok(http.get("/relief")))["items"] == []
    await refused(
        county.http(there.chair).get("/relief", params={"union_id": str(here.union_id)}), 404
    )
    await refused(
        county.http(there.chair).get("/relief/year", params={"union_id": str(here.union_id)}), 404
    )
    await refused(county.http(there.member).post("/relief", json=aid_of(here)), 404)
    await refused(county.http(here.teacher).post("/relief", json=aid_of(here)), 403)


async def test_a_teacher_sees_what_they_received_and_not_what_is_thought_of(
    county: County,
) -> None:
    school = county.schools[0]
    await asked(county, school)
    await approved(county, school)
    await paid(county, school, amount="600")
    [own] = await ok(county.http(school.teacher).get("/relief/mine"))
    assert (own["kind_label"], own["amount_label"], own["paid_on"]) == (
        "慰问",
        "600 元",
        "2026-03-16",
    )
    assert await ok(county.http(school.colleague).get("/relief/mine")) == []


async def test_the_county_sees_lines_without_names_and_opens_one_with_a_reason(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    aid = await paid(county, school)
    officer = county.http(county.officer)
    assert (await ok(officer.get("/relief")))["items"] == [], "the county's own people only"
    of_school = {"union_id": str(school.union_id)}
    await refused(officer.get("/relief", params=of_school), 403, "reason-needed")
    await ok(officer.post("/relief/openings", json=REASON | of_school))
    [line] = (await ok(officer.get("/relief", params=of_school)))["items"]
    hidden = ("recipient_name", "occasion_label", "amount_cents", "amount_label")
    assert [line[name] for name in hidden] == [None, None, None, None]
    await refused(officer.get(f"/relief/{aid['id']}"), 403, "reason-needed")
    await ok(officer.post(f"/relief/{aid['id']}/openings", json=REASON))
    shown = await ok(officer.get(f"/relief/{aid['id']}"))
    assert (shown["recipient_name"], shown["actions"]) == ("孙晓梅", [])

    _, told = await county.told(AidFileOpened)
    assert (told.union_id, told.actor_name) == (school.union_id, "何干事")
    assert "孙晓梅" not in told.to_wire()
    by_chair = await ok(county.http(school.chair).get(f"/relief/{aid['id']}"))
    assert [(o["actor_name"], o["reason"]) for o in by_chair["openings"]] == [
        ("何干事", "核对全县帮扶资金")
    ]
    async with county.running.database.transaction(county.scope) as tx:
        logged = await tx.session.execute(
            text(
                "SELECT actor_name, reason FROM audit_entry"
                " WHERE act = 'aid_file_opened' AND subject_id = :aid"
            ),
            {"aid": aid["id"]},
        )
        assert logged.all() == [("何干事", "核对全县帮扶资金")]

    clock.advance(timedelta(minutes=11))
    await refused(officer.get("/relief", params=of_school), 403, "reason-needed")
    await refused(officer.get(f"/relief/{aid['id']}"), 403, "reason-needed")


async def test_so_many_are_opened_a_day(county: County) -> None:
    school = county.schools[0]
    aid = await paid(county, school)
    officer = county.http(county.officer)
    one = {"value": 1, "valid_from": "2026-03-16"}
    await ok(officer.put("/figures/openings_per_day", json=one))
    await ok(officer.post(f"/relief/{aid['id']}/openings", json=REASON))
    await refused(officer.post(f"/relief/{aid['id']}/openings", json=REASON), 429, "opening-quota")
    await refused(county.http(school.chair).post(f"/relief/{aid['id']}/openings", json=REASON), 404)


async def test_an_auditor_reads_masked_names_and_does_nothing(county: County) -> None:
    school = county.schools[0]
    aid = await asked(county, school)
    auditor = county.http(county.auditor)
    [line] = (await ok(auditor.get("/relief")))["items"]
    assert (line["recipient_name"], line["amount_label"]) == ("孙*", "500 元")
    await ok(auditor.post(f"/relief/{aid['id']}/openings", json=REASON))
    assert (await ok(auditor.get(f"/relief/{aid['id']}")))["actions"] == []
    await refused(auditor.post(f"/relief/{aid['id']}/approve"), 403)
    await refused(auditor.post(f"/relief/{aid['id']}/cancel"), 403)


async def test_the_county_counts_and_small_numbers_are_not_told(county: County) -> None:
    first, second = county.schools
    for _ in range(3):
        await paid(county, first)
    await paid(county, second)
    shown = await ok(county.http(county.officer).get("/relief/county"))
    unions = {each["name"]: (each["count_label"], each["cents"]) for each in shown["unions"]}
    assert unions["第1小学"] == ("3", 150_000)
    assert unions["第2小学"] == ("少于3", None)
    assert unions["云岭教学点"] == ("0", 0)
    total = shown["total"]
    assert (total["count_label"], total["cents"]) == ("3 多", None), "or one could subtract"
    await refused(county.http(first.chair).get("/relief/county"), 403)


def _cells(reply: httpx.Response) -> list[list[str]]:
    assert reply.is_success, reply.text
    return [[str(cell) for cell in row] for row in read_sheet(reply.content).rows]


@pytest.mark.parametrize(("masked", "name"), [(True, "孙*"), (False, "孙晓梅")])
async def test_the_register_names_people_only_to_those_who_need_it(
    county: County, *, masked: bool, name: str
) -> None:
    school = county.schools[0]
    await asked(county, school)
    await paid(county, school)
    reply = await county.http(school.chair).get("/relief/register", params={"masked": masked})
    rows = _cells(reply)
    assert rows[0][0] == "慰问帮扶实名登记表"
    assert rows[2][0] == "2026 年，共 1 笔，合计 500 元"
    assert rows[4][2] == name
    by_auditor = await county.http(county.auditor).get("/relief/register", params={"masked": False})
    assert _cells(by_auditor)[4][2] == "孙*"
    of_county = _cells(await county.http(county.officer).get("/relief/register"))
    assert of_county[2][0] == "2026 年，共 0 笔，合计 0 元", "the county's own people only"
    await refused(county.http(school.teacher).get("/relief/register"), 403)
