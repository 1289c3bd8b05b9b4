"""Help on a hardship file: the file first, the county decides, caps hold for the household."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from services.welfare.hardship.domain.life import CaseState
from services.welfare.hardship.domain.words import Category, Cause
from services.welfare.hardship.tables import HardshipCase
from shared.contracts.welfare import AidRequested
from shared.database import new_id
from tests.infrastructure.sheets import read_sheet
from tests.service.welfare.county import NOW, TODAY, County, School, ok, refused
from tests.service.welfare.hardship import registered

LINE = 700  # yuan a month, where the county has set none


async def case_of(county: County, school: School, **more: Any) -> UUID:
    """A registered file of the school's teacher; how one comes about is tested elsewhere."""
    members: dict[str, Any] = {
        "id": new_id(),
        "county_id": county.county_id,
        "union_id": school.union_id,
        "state": CaseState.REGISTERED.value,
        "person_id": school.teacher.person_id,
        "main_name": school.teacher.name,
        "household_key": f"house-{new_id()}",
        "persons": 3,
        "cause": Cause.OWN_ILLNESS.value,
        "category": Category.DEEP.value,
        "registered_on": date(2026, 1, 9),
        "touched_on": date(2026, 1, 9),
        "entered_by": school.member.person_id,
        "entered_by_name": school.member.name,
        "made_at": NOW,
        "changed_at": NOW,
    }
    case = HardshipCase(**(members | more))
    async with county.running.database.transaction(county.scope) as tx:
        tx.session.add(case)
    return case.id


def grant(school: School, case_id: UUID, **more: Any) -> dict[str, Any]:
    return {
        "union_id": str(school.union_id),
        "kind": "living",
        "occasion": "other",
        "happened_on": "2026-03-12",
        "amount": "3000",
        "source": "县总工会",
        "case_id": str(case_id),
        "request": True,
        **more,
    }


async def asked(county: County, school: School, case_id: UUID, **more: Any) -> dict[str, Any]:
    body = grant(school, case_id, **more)
    made: dict[str, Any] = await ok(county.http(school.member).post("/relief", json=body))
    return made


async def test_the_county_decides_and_the_file_remembers_the_day(county: County) -> None:
    school = county.schools[0]
    case_id = await case_of(county, school)
    aid = await asked(county, school, case_id)
    assert (aid["recipient_name"], aid["kind_label"]) == (school.teacher.name, "生活救助")
    assert aid["turn"] == "由县教育工会何干事、冯主席审批。"
    await refused(
        county.http(school.chair).post(f"/relief/{aid['id']}/approve"), 403, "others-decide"
    )
    [told] = await county.told(AidRequested)
    assert set(told.concerns) == {county.officer.person_id, county.chair.person_id}

    await ok(county.http(county.officer).post(f"/relief/{aid['id']}/approve"))
    paid = {"paid_on": TODAY.isoformat(), "paid_by": "transfer"}
    await ok(county.http(school.finance).post(f"/relief/{aid['id']}/pay", json=paid))
    async with county.running.database.transaction(county.scope) as tx:
        case = await tx.session.get(HardshipCase, case_id)
        assert case is not None
        assert case.last_aided_on == TODAY
    listed = await ok(county.http(school.member).get("/relief", params={"case_id": str(case_id)}))
    assert [line["id"] for line in listed["items"]] == [aid["id"]]


async def test_what_is_agreed_to_is_listed_for_the_bank_with_the_card_of_the_file(
    county: County,
) -> None:
    school = county.schools[0]
    case = await registered(county, school)
    aid = await asked(county, school, UUID(case["id"]))
    await ok(county.http(county.officer).post(f"/relief/{aid['id']}/approve"))
    where = {"union_id": str(school.union_id)}
    reply = await county.http(school.finance).get("/relief/transfers", params=where)
    assert reply.status_code == 200, reply.text
    line, total = read_sheet(reply.content).rows[-2:]
    assert line[2:] == ["孙晓梅", "3000.00", "6222021234567890", "生活救助"]
    assert total[2:] == ["1 笔", "3000.00", "", "叁仟元整"]
    [seen] = (await ok(county.http(school.chair).get(f"/hardship/{case['id']}")))["openings"]
    assert (seen["look_label"], seen["reason"]) == ("导出了银行清单", "办理银行转账")
    for who in (county.schools[1].finance, county.officer, school.teacher):
        await refused(county.http(who).get("/relief/transfers", params=where), 404)


async def test_an_officer_of_the_county_does_not_decide_on_their_own(county: County) -> None:
    school = county.schools[0]
    body = grant(school, await case_of(county, school, union_id=county.union_id))
    body["union_id"] = str(county.union_id)
    aid = await ok(county.http(county.officer).post("/relief", json=body))
    assert aid["turn"] == "由县教育工会冯主席审批。"
    await refused(
        county.http(county.officer).post(f"/relief/{aid['id']}/approve"), 403, "own-entry"
    )


@pytest.mark.parametrize(
    "state", sorted(set(CaseState) - {CaseState.REGISTERED, CaseState.UNDER_REVIEW})
)
async def test_the_file_comes_first(county: County, state: CaseState) -> None:
    school = county.schools[0]
    case_id = await case_of(county, school, state=state.value)
    body = grant(school, case_id)
    await refused(county.http(school.member).post("/relief", json=body), 409, "file-first")


async def test_without_a_file_or_on_anothers_there_is_no_such_help(county: County) -> None:
    school, other = county.schools
    member = county.http(school.member)
    body = grant(school, await case_of(county, other))
    await refused(member.post("/relief", json=body), 409, "file-first")
    await refused(member.post("/relief", json=body | {"case_id": None}), 409, "file-first")
    own = await case_of(county, school)
    named = {"case_id": str(own), "person_id": str(school.colleague.person_id)}
    await refused(member.post("/relief", json=body | named), 422, "recipient-of-file")
    gift = {"kind": "condolence", "case_id": str(own)}
    await refused(member.post("/relief", json=body | gift), 422, "recipient-of-file")


async def test_a_cap_is_the_households_and_is_passed_only_by_decision(county: County) -> None:
    school = county.schools[0]
    case_id = await case_of(county, school)
    await asked(county, school, case_id, amount="5000")
    body = grant(school, case_id, amount="4000")
    member = county.http(school.member)
    said = await refused(member.post("/relief", json=body), 409, "over-cap")
    assert "12 个月低保标准（每月 700 元），即 8,400 元" in said["title"]
    assert "今年已给（含待办）5,000 元，这次 4,000 元，合计 9,000 元，超出 600 元" in said["title"]
    decision = {"collective_number": "工委纪要2026-4", "collective_on": "2026-03-10"}
    made = await ok(member.post("/relief", json=body | decision))
    assert made["collective_number"] == "工委纪要2026-4"
    # Other kinds of help have a year of their own.
    await asked(county, school, case_id, kind="medical", self_paid="9000", amount="9000")


async def test_medical_aid_stays_within_what_the_family_paid(county: County) -> None:
    school = county.schools[0]
    case_id = await case_of(county, school)
    medical = {"kind": "medical", "self_paid": "６０００", "amount": "6000.01"}
    body = grant(school, case_id, **medical)
    member = county.http(school.member)
    said = await refused(member.post("/relief", json=body), 409, "over-cap")
    assert "不超过自付医疗费 6,000 元，最多 20,000 元" in said["title"]
    await refused(member.post("/relief", json=body | {"self_paid": None}), 422, "grant-incomplete")
    await refused(
        member.post("/relief", json=body | {"self_paid": "-5"}), 422, "amount-not-possible"
    )


async def test_each_pupil_has_a_cap_of_their_own(county: County) -> None:
    school = county.schools[0]
    case_id = await case_of(county, school)
    education = {"kind": "education", "school_level": "senior", "student": "孙小禾"}
    first = await asked(county, school, case_id, amount="4200", **education)
    assert (first["student"], first["level_label"]) == ("孙小禾", "高中、中职")
    body = grant(school, case_id, amount="1", **education)
    member = county.http(school.member)
    said = await refused(member.post("/relief", json=body), 409, "over-cap")
    assert "高中阶段学生每人每个自然年最多 6 个月低保标准" in said["title"]
    await asked(
        county,
        school,
        case_id,
        amount="7000",
        **education | {"student": "孙小苗", "school_level": "college"},
    )


async def test_a_file_that_ends_meanwhile_stops_the_decision(county: County) -> None:
    school = county.schools[0]
    case_id = await case_of(county, school)
    aid = await asked(county, school, case_id)
    async with county.running.database.transaction(county.scope) as tx:
        case = await tx.session.get(HardshipCase, case_id)
        assert case is not None
        case.state = CaseState.CLOSED.value
    await refused(
        county.http(county.officer).post(f"/relief/{aid['id']}/approve"), 409, "file-first"
    )


async def test_a_school_alone_grants_no_help_on_a_file_by_a_slip(county: County) -> None:
    school = county.schools[0]
    case_id = await case_of(county, school)
    aid = await asked(county, school, case_id)
    slip = {"decided_by_name": "冯主席", "decided_on": "2026-03-12"}
    path = f"/relief/{aid['id']}"
    chair, officer = county.http(school.chair), county.http(county.officer)
    assert "record_slip" not in (await ok(chair.get(path)))["actions"]
    said = await refused(chair.post(f"{path}/approve", json=slip), 403, "not-allowed")
    assert said["title"] == "按困难档案的救助由县教育工会审批，签批单请交县教育工会补录。"
    await refused(chair.post(f"{path}/reject", json=slip | {"reason": "超范围"}), 403)
    body = grant(school, case_id, amount="100") | slip
    del body["request"]
    await refused(chair.post("/relief/from-paper", json=body), 403, "not-allowed")
    elsewhere = body | {"union_id": str(new_id())}
    await refused(officer.post("/relief/from-paper", json=elsewhere), 404)
    gift = body | {"kind": "condolence", "case_id": None}
    await refused(officer.post("/relief/from-paper", json=gift), 404)

    assert "record_slip" in (await ok(officer.get(path)))["actions"]
    done = await ok(officer.post(f"{path}/approve", json=slip))
    assert (done["state"], done["decided_by_name"]) == ("approved", "冯主席")
    paper = await ok(officer.post("/relief/from-paper", json=body))
    assert (paper["state"], paper["from_paper"]) == ("approved", True)


async def test_help_is_not_decided_on_before_there_is_the_file(county: County) -> None:
    school = county.schools[0]
    case_id = await case_of(county, school)
    aid = await asked(county, school, case_id)
    early = {"decided_by_name": "冯主席", "decided_on": "2026-01-08"}
    officer = county.http(county.officer)
    said = await refused(
        officer.post(f"/relief/{aid['id']}/approve", json=early), 422, "days-out-of-order"
    )
    assert said["title"].startswith("审批日期不能早于建档日期")
    body = grant(school, case_id, amount="100", happened_on="2026-01-05") | early
    del body["request"]
    await refused(officer.post("/relief/from-paper", json=body), 422, "days-out-of-order")
