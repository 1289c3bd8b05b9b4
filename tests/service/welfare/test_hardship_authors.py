"""Whose hands were on a file: they do not decide on it, and nobody above reads whose it is."""

from typing import Any
from uuid import UUID

from services.welfare.hardship.tables import HardshipCase
from tests.service.welfare.county import County, School, ok, refused, seen
from tests.service.welfare.hardship import (
    AGREED,
    AS_RECKONED,
    MINUTES,
    REASON,
    SURVEY,
    applied,
    case_of,
    drafted,
    forwarded,
    number,
    step,
)
from tests.service.welfare.test_statistics import taken


def form(school: School, **more: Any) -> dict[str, Any]:
    """What the form sends when a file is written anew."""
    return {name: value for name, value in case_of(school, **more).items() if name != "union_id"}


async def changed(county: County, who: Any, case: dict[str, Any], body: dict[str, Any]) -> Any:
    path = f"/hardship/{case['id']}"
    version = (await ok(county.http(who).get(path)))["version"]
    return await ok(county.http(who).put(path, json=body, headers=seen(version)))


async def by_the_teacher(county: County, school: School) -> dict[str, Any]:
    """An application that the teacher has entered and sent themselves."""
    teacher = county.http(school.teacher)
    case = await ok(teacher.post("/hardship", json=case_of(school)))
    made: dict[str, Any] = await ok(
        teacher.post(f"/hardship/{case['id']}/apply", json={"consent_version": 1})
    )
    return made


async def test_who_writes_a_file_anew_does_not_pass_it_on(county: County) -> None:
    school = county.schools[0]
    case = await by_the_teacher(county, school)
    await changed(county, school.chair, case, form(school, cause="low_income"))
    await step(county, school.member, case, "survey", SURVEY)
    shown = await step(county, school.member, case, "minutes", MINUTES)
    assert shown["turn"] == "由工会副主席吴副主席审核上报。"
    path = f"/hardship/{case['id']}/forward"
    await refused(county.http(school.chair).post(path), 403, "own-case")
    slip = {"signed_by": "周主席", "signed_on": "2026-03-16"}
    await refused(county.http(school.member).post(path, json=slip), 403, "own-case")
    await ok(county.http(school.deputy).post(path))


async def test_who_writes_a_file_anew_neither_registers_nor_renews_it(county: County) -> None:
    school = county.schools[0]
    case = await forwarded(county, school)
    await _written_by(county, case, county.officer.person_id)
    officer, chair = county.http(county.officer), county.http(county.chair)
    path = f"/hardship/{case['id']}"
    assert "register" not in (await ok(officer.get(path)))["actions"]
    assert not [one for one in await ok(officer.get("/waiting")) if one["kind"] == "check_hardship"]
    await refused(officer.post(f"{path}/register", json=AS_RECKONED), 403, "own-case")
    await ok(chair.post(f"{path}/register", json=AS_RECKONED))
    await ok(officer.post(f"{path}/openings", json=REASON))
    assert "recategorise" not in (await ok(officer.get(path)))["actions"]
    other = {"category": "relative", "reason": "亲属资助"}
    await refused(officer.post(f"{path}/renew", json=other), 403, "own-case")


async def _written_by(county: County, case: dict[str, Any], person_id: UUID) -> None:
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.get(HardshipCase, UUID(case["id"]))
        assert row is not None
        row.changed_by = person_id


async def test_a_masked_file_does_not_name_who_applied_for_themselves(county: County) -> None:
    school = county.schools[0]
    case = await by_the_teacher(county, school)
    path = f"/hardship/{case['id']}"
    await ok(county.http(county.auditor).post(f"{path}/openings", json=REASON))
    shown = await ok(county.http(county.auditor).get(path))
    assert (shown["entered_by_name"], shown["person_id"]) == ("孙*", None)
    assert [(one["made_by_name"], one["facts"]) for one in shown["steps"]] == [("孙*", {})]
    assert "孙晓梅" not in str(shown)
    near = await ok(county.http(school.chair).get(path))
    assert near["entered_by_name"] == "孙晓梅"

    await step(county, school.member, case, "survey", SURVEY)
    await step(county, school.member, case, "minutes", MINUTES)
    await step(county, school.chair, case, "forward")
    await step(county, county.officer, case, "register", AS_RECKONED)
    headings, line = (await taken(county))[:2]
    assert dict(zip(headings, line, strict=False))["建档人"] == "孙*"
    headings, line = (await taken(county, masked=False))[:2]
    assert dict(zip(headings, line, strict=False))["建档人"] == "孙晓梅"


async def test_what_waits_for_the_county_does_not_name_who_applied(county: County) -> None:
    lonely = county.lonely
    body = case_of(lonely)
    body["members"][0]["name"] = lonely.teacher.name
    teacher, chair = county.http(lonely.teacher), county.http(lonely.chair)
    case = await ok(teacher.post("/hardship", json=body))
    path = f"/hardship/{case['id']}"
    await ok(teacher.post(f"{path}/apply", json={"consent_version": 1}))
    del body["union_id"]
    await changed(county, lonely.chair, case, body | {"cause": "low_income"})
    await ok(chair.post(f"{path}/survey", json=SURVEY))
    await ok(chair.post(f"{path}/minutes", json=MINUTES))
    items = await ok(county.http(county.officer).get("/waiting"))
    [item] = [one for one in items if one["kind"] == "forward_hardship"]
    assert (item["title"], item["from_whom"]) == ("审核上报一份困难档案", "许*")


async def test_a_draft_of_another_person_does_not_keep_the_numbers_of_the_first(
    county: County,
) -> None:
    school = county.schools[0]
    case = await drafted(county, school)
    nothing = {"id_number": None, "phone": None, "bank_card": None}
    body = form(school, **nothing) | {"person_id": str(school.colleague.person_id)}
    shown = await changed(county, school.member, case, body)
    assert shown["main_name"] == "李东升"
    assert shown["household"]["members"][0]["id_number"] is None
    assert (shown["household"]["phone"], shown["household"]["bank_card"]) == (None, None)


async def test_an_application_of_a_typed_name_is_not_turned_into_anothers(county: County) -> None:
    school = county.schools[0]
    body = case_of(school) | {"person_id": None}
    body["members"][0]["name"] = "金老师"
    member = county.http(school.member)
    case = await ok(member.post("/hardship", json=body))
    path = f"/hardship/{case['id']}"
    shown = await ok(member.post(f"{path}/apply", json=AGREED))
    del body["union_id"]
    other = body | {"members": [body["members"][0] | {"name": "石老师"}, *body["members"][1:]]}
    await refused(
        member.put(path, json=other, headers=seen(shown["version"])), 422, "main-person-not-here"
    )
    body["members"][0]["id_number"] = None
    kept = await ok(member.put(path, json=body, headers=seen(shown["version"])))
    assert kept["household"]["members"][0]["id_number"] == "110***********002X"


async def key_of(county: County, case: dict[str, Any]) -> str | None:
    async with county.running.database.transaction(county.scope) as tx:
        row = await tx.session.get(HardshipCase, UUID(case["id"]))
        assert row is not None
        return row.household_key


async def test_a_household_keeps_its_key_when_a_number_is_mended(county: County) -> None:
    school = county.schools[0]
    case = await applied(county, school)
    before = await key_of(county, case)
    await changed(county, school.member, case, form(school, id_number=number(4)))
    assert before is not None
    assert await key_of(county, case) == before


async def test_the_next_file_of_a_household_has_the_key_of_the_first(county: County) -> None:
    here, there = county.schools
    stranger = await drafted(county, there, id_number=number(6))
    body = case_of(here)
    body["members"][1]["id_number"] = number(9)
    first = await ok(county.http(here.member).post("/hardship", json=body))
    await step(county, here.member, first, "apply", AGREED)
    key = await key_of(county, first)
    await step(county, here.member, first, "withdraw")
    spouse = await applied(county, there, id_number=number(9))
    assert await key_of(county, spouse) == key
    assert await key_of(county, stranger) != key


async def test_only_the_person_ticks_the_consent(county: County) -> None:
    school = county.schools[0]
    case = await drafted(county, school)
    path = f"/hardship/{case['id']}/apply"
    said = await refused(
        county.http(school.member).post(path, json={"consent_version": 1}), 422, "consent-missing"
    )
    assert "请填写本人签字日期" in said["title"]
    done = await ok(county.http(school.member).post(path, json=AGREED))
    assert (done["consent_on"], done["consent_from_paper"]) == ("2026-03-15", True)
