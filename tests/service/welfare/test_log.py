"""The log of welfare at its door: who reads it, in which words, and whose names it keeps back."""

from typing import Any
from uuid import UUID

from services.welfare.audit_acts import COUNTABLE, OF_A_HEALTH_LIST, AuditAct
from shared import audit
from shared.contracts.directory import StaffChanged
from shared.contracts.roles import Role
from shared.database import new_id
from shared.web.identity import Caller, Held
from tests.infrastructure.sheets import read_sheet
from tests.service.running import Running
from tests.service.welfare.county import NOW, County, aid_of, asked, ok, paid, refused


async def _entries(county: County, caller: Caller, path: str = "/audit", **query: Any) -> Any:
    return (await ok(county.http(caller).get(path, params=query)))["items"]


async def test_the_chair_reads_what_was_done_in_the_union_with_names_and_in_words(
    county: County,
) -> None:
    here, there = county.schools
    await paid(county, here)
    await paid(county, there)
    entries = await _entries(county, here.chair)
    assert {entry["union_name"] for entry in entries} == {here.short_name}
    assert {entry["person_name"] for entry in entries} == {here.teacher.name}
    assert [(entry["label"], entry["said"]) for entry in reversed(entries)] == [
        ("登记慰问", ""),
        ("办理慰问", "步骤：提交审批"),
        ("办理慰问", "步骤：同意"),
        ("办理慰问", "步骤：登记发放"),
    ]
    asked = {"union_id": str(there.union_id)}
    await refused(county.http(here.chair).get("/audit", params=asked), 404)
    for caller in (here.member, here.finance, here.teacher):
        for path in ("/audit", "/audit/acts", "/audit/check"):
            await refused(county.http(caller).get(path), 403)


async def test_the_log_is_no_way_round_the_reason_for_which_a_file_is_opened(
    county: County,
) -> None:
    school = county.schools[0]
    await paid(county, school)
    teacher = school.teacher
    for reader in (county.auditor,):
        entries = [e for e in await _entries(county, reader) if e["act"] != "audit_exported"]
        assert len(entries) == 4
        assert {entry["person_name"] for entry in entries} == {"（不显示姓名）"}
        assert {entry["person_id"] for entry in entries} == {None}
        assert await _entries(county, reader, person_id=str(teacher.person_id)) == []
        assert await _entries(county, reader, q=teacher.name) == []
        assert len(await _entries(county, reader, q="登记慰问")) == 1
        copy = await county.http(reader).get("/audit/export", params={"reason": "年度审计"})
        assert teacher.name not in str(read_sheet(copy.content).rows)


async def test_what_somebody_does_with_their_own_aid_does_not_betray_them(
    county: County,
) -> None:
    school = county.schools[0]
    own = await ok(
        county.http(school.chair).post(
            "/relief", json=aid_of(school) | {"person_id": str(school.chair.person_id)}
        )
    )
    entries = await _entries(county, county.auditor)
    assert {(entry["actor_name"], entry["actor_id"]) for entry in entries} == {("本人", None)}
    assert {entry["acting_as"] for entry in entries} == {""}
    copy = await county.http(county.auditor).get("/audit/export", params={"reason": "年度审计"})
    rows = read_sheet(copy.content).rows
    assert await _entries(county, county.officer, q=school.chair.name) == []
    near = await _entries(county, school.chair, q=school.chair.name)
    [role] = {entry["acting_as"] for entry in near}
    assert role
    assert role not in str(rows)
    assert {entry["person_id"] for entry in near} == {own["person_id"]}


async def test_the_county_cannot_count_by_the_log_what_it_opens_with_a_reason(
    county: County,
) -> None:
    school = county.schools[0]
    await paid(county, school)
    why = {"reason": "核对全县帮扶资金", "union_id": str(school.union_id)}
    await ok(county.http(county.officer).post("/relief/openings", json=why))
    for reader in (county.officer, county.chair):
        [entry] = await _entries(county, reader)
        assert (entry["label"], entry["reason"]) == ("查看一个单位的慰问记录", why["reason"])
        assert await _entries(county, reader, act="aid_step") == []
        assert await _entries(county, reader, union_id=str(school.union_id), act="aid_step") == []
    assert len(await _entries(county, school.chair)) == 5


async def _one_of_each(county: County, union_id: UUID, person_id: UUID) -> None:
    """The log of a union in which everything was done once."""
    entries = [
        audit.Entry(act=act, union_id=union_id, person_id=person_id, actor_id=new_id())
        for act in AuditAct
    ]
    async with county.running.database.transaction(county.scope) as tx:
        await audit.record(tx, *entries)


async def _acts(county: County, caller: Caller) -> set[str]:
    return {entry["act"] for entry in await _entries(county, caller, limit=100)}


async def test_what_lines_would_count_is_told_to_the_union_and_auditors_only(
    county: County,
) -> None:
    school = county.schools[0]
    await _one_of_each(county, school.union_id, school.teacher.person_id)
    for reader in (county.officer, county.chair):
        assert await _acts(county, reader) == set(AuditAct) - COUNTABLE
    assert await _acts(county, county.auditor) == set(AuditAct)
    assert await _acts(county, school.chair) == set(AuditAct)
    said = str(await _entries(county, county.chair, limit=100))
    assert school.teacher.name not in said
    for kept in ("claim_step", "health_booked", "campaign_list_step", "hardship_entered"):
        assert await _entries(county, county.chair, act=kept) == []


async def test_an_officer_of_the_county_reads_of_no_list_of_a_check_in_the_own_union(
    county: County,
) -> None:
    await _one_of_each(county, county.union_id, county.chair.person_id)
    assert await _acts(county, county.chair) == set(AuditAct)
    assert await _acts(county, county.officer) == set(AuditAct) - OF_A_HEALTH_LIST


async def test_what_is_of_no_single_union_is_told_to_the_county(county: County) -> None:
    async with county.running.database.transaction(county.scope) as tx:
        act = AuditAct.AID_REGISTER_EXPORTED
        await audit.record(tx, audit.Entry(act=act, union_id=None, actor_id=new_id()))
    [entry] = await _entries(county, county.chair)
    assert (entry["act"], entry["union_name"]) == (act, None)
    assert await _entries(county, county.schools[0].chair) == []


async def test_an_auditor_reads_names_where_it_deals_with_the_aid_itself(county: County) -> None:
    both = Caller(
        county.auditor.person_id,
        county.auditor.name,
        county.county_id,
        (*county.auditor.roles, Held(Role.UNION_CHAIR, county.schools[0].union_id)),
    )
    await paid(county, county.schools[0])
    await paid(county, county.schools[1])
    named = {entry["union_name"]: entry["person_name"] for entry in await _entries(county, both)}
    assert named == {
        county.schools[0].short_name: county.schools[0].teacher.name,
        county.schools[1].short_name: "（不显示姓名）",
    }


async def test_a_teacher_reads_who_dealt_with_their_own_and_nothing_of_others(
    county: County,
) -> None:
    school = county.schools[0]
    thought_of = await asked(county, school)
    reason = {"reason": "材料不全"}
    http = county.http(school.chair)
    assert await _entries(county, school.teacher, "/me/audit") == []
    await ok(http.post(f"/relief/{thought_of['id']}/reject", json=reason))
    assert await _entries(county, school.teacher, "/me/audit") == []
    await paid(county, school)
    entries = await _entries(county, school.teacher, "/me/audit")
    assert len(entries) == 4
    assert {entry["person_id"] for entry in entries} == {str(school.teacher.person_id)}
    assert entries[0]["actor_name"] == school.finance.name
    assert await _entries(county, school.colleague, "/me/audit") == []


async def test_people_are_found_by_name_and_initials_and_pages_go_on(county: County) -> None:
    school = county.schools[0]
    await paid(county, school)
    chair = school.chair
    await county.running.deliver(
        StaffChanged(
            occurred_at=NOW,
            county_id=county.county_id,
            union_id=school.union_id,
            subject_id=school.teacher.person_id,
            version=2,
            name=school.teacher.name,
            sort_key="sun xiao mei",
        )
    )
    for words in (school.teacher.name, "晓梅", "sxm", "sunx", "sun xiao"):
        assert len(await _entries(county, chair, q=words)) == 4, words
    assert await _entries(county, chair, q="xm") == []
    assert len(await _entries(county, chair, act="aid_step")) == 3
    first = await ok(county.http(chair).get("/audit", params={"limit": 3}))
    rest = await _entries(county, chair, cursor=first["next"])
    assert len(rest) == 1
    assert {entry["id"] for entry in rest}.isdisjoint(entry["id"] for entry in first["items"])
    await refused(county.http(chair).get("/audit", params={"act": "x"}), 422, "unknown-act")


async def test_a_copy_names_its_taker_and_is_in_the_log_itself(county: County) -> None:
    school = county.schools[0]
    await paid(county, school)
    http = county.http(school.chair)
    reply = await http.get("/audit/export", params={"reason": "学期自查"})
    sheet = read_sheet(reply.content)
    assert school.chair.name in str(sheet.rows[1][0])
    assert sheet.rows[2][0] == "关爱，用途：学期自查，共 4 条"
    [taken] = await _entries(county, school.chair, act="audit_exported")
    assert (taken["reason"], taken["said"]) == ("学期自查", "条数：4")
    await refused(http.get("/audit/export"), 422)


async def test_the_check_of_the_chain_is_told(running: Running, county: County) -> None:
    await paid(county, county.schools[0])
    await running.sweep("audit.seal")
    await running.sweep("audit.check")
    check = await ok(county.http(county.schools[0].chair).get("/audit/check"))
    assert check["intact"] is True
    assert check["entries"] > 0
