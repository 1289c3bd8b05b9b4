"""A registered hardship file: corrected, reviewed, lifted, read elsewhere, waiting for somebody."""

from datetime import timedelta
from typing import Any

from services.welfare.hardship.commands.aiding import aided
from services.welfare.hardship.queries.standing import case_standing, standing_of_union
from services.welfare.hardship.timers import look_at_due_cases
from shared.contracts.welfare import (
    HardshipReviewDue,
)
from tests.service.running import StoppedClock
from tests.service.welfare.county import NOW, TODAY, County, ok, refused
from tests.service.welfare.hardship import (
    DAY,
    MINUTES,
    REASON,
    SURVEY,
    applied,
    case_of,
    drafted,
    forwarded,
    number,
    registered,
    step,
)


async def test_phone_card_and_address_of_a_registered_file_are_corrected(county: County) -> None:
    school = county.schools[0]
    draft = await drafted(county, school, id_number=number(7))
    new = {"bank_card": "6217 0012 3456 7894"}
    http = county.http(school.member)
    await refused(http.post(f"/hardship/{draft['id']}/correct", json=new), 409, "case-not-editable")
    case = await registered(county, school)
    path = f"/hardship/{case['id']}"
    before = await ok(http.get(path))
    assert "correct" in before["actions"]
    assert "correct" not in (await ok(county.http(school.teacher).get(path)))["actions"]
    await refused(county.http(school.teacher).post(f"{path}/correct", json=new), 403)
    await refused(http.post(f"{path}/correct", json={}), 422, "nothing-to-correct")
    after = await step(county, school.member, case, "correct", new)
    assert (after["state"], len(after["steps"])) == (before["state"], len(before["steps"]))
    assert after["household"]["members"] == before["household"]["members"]
    look = {"look": "bank_card", "reason": "核对卡号"}
    assert (await step(county, school.member, case, "reveals", look))["values"] == [
        "6217001234567894"
    ]
    kept = await step(county, school.member, case, "reveals", look | {"look": "phone"})
    assert kept["values"] == ["13800001234"]
    body = {name: value for name, value in case_of(school).items() if name != "union_id"}
    put = http.put(path, json=body, headers={"If-Match": f'"{after["version"]}"'})
    refusal = await refused(put, 409, "case-not-editable")
    assert "更正联系方式" in refusal["title"]


async def test_a_year_later_it_is_reviewed_lifted_and_may_relapse(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    case = await forwarded(county, school)
    await step(county, county.officer, case, "register", {"category": "deep"})
    clock.now = NOW + timedelta(days=366)
    await look_at_due_cases(county.running.runtime)
    await look_at_due_cases(county.running.runtime)
    assert len(await county.told(HardshipReviewDue)) == 1
    path = f"/hardship/{case['id']}"
    shown = await ok(county.http(school.member).get(path))
    assert shown["state"] == "under_review"
    assert {"survey", "change"} <= set(shown["actions"])
    await step(county, school.member, case, "survey", SURVEY | {"surveyed_on": "2027-03-17"})
    await step(county, county.officer, case, "openings", REASON)
    kept = await step(county, county.officer, case, "renew", {"category": "deep"})
    assert (kept["state"], kept["review_due_on"]) == ("registered", "2028-03-17")
    lifted = await step(county, county.officer, case, "lift", {"day": "2027-03-17"})
    assert lifted["state"] == "lifted"
    again = await step(county, county.officer, case, "relapse", {"category": "deep"})
    assert (again["state"], again["review_due_on"]) == ("under_review", "2027-03-17")
    shown = await ok(county.http(school.member).get(path))
    assert {"survey", "change"} <= set(shown["actions"]), "what it says is of an earlier time"
    await step(county, county.officer, case, "openings", REASON)
    renewed = await step(county, county.officer, case, "renew", {"category": "deep"})
    assert (renewed["state"], renewed["review_due_on"]) == ("registered", "2028-03-17")
    body = {"day": "2027-03-17", "close_reason": "retired"}
    closed = await step(county, county.officer, case, "close", body)
    assert (closed["state"], closed["close_label"]) == ("closed", "退休")
    clock.now = NOW + timedelta(days=366 + 9 * 366)
    await look_at_due_cases(county.running.runtime)
    kept = await ok(county.http(school.member).get(path))
    assert kept["main_name"] == "孙晓梅", "nothing is erased by the clock alone"


async def test_the_file_of_the_general_union_is_followed(county: County) -> None:
    school = county.schools[0]
    case = await forwarded(county, school)
    officer = county.http(county.officer)
    path = f"/hardship/{case['id']}/national"
    report = {"state": "reported", "day": DAY}
    await refused(officer.post(path, json=report), 409, "national-step-not-allowed")
    await step(county, county.officer, case, "register", {"category": "deep"})
    await step(county, county.officer, case, "openings", REASON)
    await refused(
        officer.post(path, json=report | {"state": "entered"}), 409, "national-step-not-allowed"
    )
    await ok(officer.post(path, json=report))
    entered = {"state": "entered", "day": DAY}
    await refused(officer.post(path, json=entered), 422, "national-number-missing")
    done = await ok(officer.post(path, json=entered | {"number": "GZ-0001"}))
    assert (done["national_label"], done["national_number"]) == ("已入库", "GZ-0001")
    await refused(county.http(school.chair).post(path, json=report), 403)


async def test_help_reads_where_a_file_stands(county: County) -> None:
    school = county.schools[0]
    case = await forwarded(county, school)
    async with county.running.database.transaction(county.scope) as tx:
        assert await case_standing(tx, case["id"]) is None, "not registered"
    await step(county, county.officer, case, "register", {"category": "deep"})
    async with county.running.database.transaction(county.scope) as tx:
        found = await case_standing(tx, case["id"])
        assert found is not None
        assert (found.main_name, found.category, found.persons) == ("孙晓梅", "deep", 3)
        assert found.counts
        assert [one.case_id for one in await standing_of_union(tx, school.union_id)] == [
            found.case_id
        ]
        await aided(tx, found.case_id, TODAY - timedelta(days=3))
        await aided(tx, found.case_id, TODAY - timedelta(days=9))
    never = await ok(county.http(school.chair).get("/hardship", params={"never_aided": True}))
    assert never["items"] == []
    [line] = (await ok(county.http(school.chair).get("/hardship")))["items"]
    assert line["last_aided_on"] == "2026-03-13"


async def test_the_paper_holds_masked_numbers(county: County) -> None:
    school = county.schools[0]
    case = await applied(county, school)
    reply = await county.http(school.member).get(f"/hardship/{case['id']}/paper")
    assert reply.status_code == 200
    assert reply.content[:2] == b"PK"


async def test_what_waits_for_whom(county: County) -> None:
    school = county.schools[0]
    case = await applied(county, school)
    [item] = await _waiting(county, school.member)
    assert (item["title"], item["link"]) == (
        "孙晓梅的困难档案：入户调查",
        f"/hardship/{case['id']}",
    )
    await step(county, school.member, case, "survey", SURVEY)
    await step(county, school.member, case, "minutes", MINUTES)
    assert await _waiting(county, school.member) == []
    [item] = await _waiting(county, school.chair)
    assert item["group"] == "decide"
    await step(county, school.chair, case, "forward")
    [item] = await _waiting(county, county.officer)
    assert item["title"] == "审核一份困难档案"


async def _waiting(county: County, who: Any) -> list[dict[str, Any]]:
    items = await ok(county.http(who).get("/waiting"))
    return [item for item in items if item["kind"].endswith("_hardship")]
