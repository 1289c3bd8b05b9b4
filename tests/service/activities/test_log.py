"""What is written down of acts on notices: who, which, and no word of anybody's objection."""

import json
from typing import Any

from sqlalchemy import select

from shared.audit.tables import AuditEntry
from shared.contracts.roles import Role
from shared.web.identity import Caller
from tests.infrastructure.sheets import read_sheet
from tests.service.activities.making import finding, made, objected, wanted
from tests.service.plans.county import County, ok


async def _acts(county: County) -> list[AuditEntry]:
    async with county.running.database.transaction(county.scope) as tx:
        rows = await tx.session.scalars(select(AuditEntry).order_by(AuditEntry.entry_id))
        return list(rows)


async def test_each_act_leaves_an_entry_of_its_union(county: County) -> None:
    school = county.schools[0]
    chair = county.http(school.chair)
    notice = await made(chair, wanted(school))
    objection = await objected(county, school.teacher, notice, "王某与评委是亲属。")
    entered = {"text": "名额不对。", "name": "赵一", "way": "phone", "received_on": "2026-03-16"}
    await ok(chair.post(f"/notices/{notice['id']}/objections/recorded", json=entered))
    path = f"/objections/{objection['id']}/handle"
    await ok(county.http(county.officer).post(path, json=finding("rejected")))
    await ok(chair.post(f"/notices/{notice['id']}/withdraw", json={"reason": "人选有变。"}))
    rule = {"value": 7, "valid_from": "2026-04-01"}
    await ok(county.http(county.officer).put("/figures/notice_days_award", json=rule))

    acts = await _acts(county)

    assert [entry.act for entry in acts] == [
        "notice_made",
        "objection_recorded",
        "objection_handled",
        "notice_withdrawn",
        "figure_set",
    ]
    assert acts[0].acting_as == Role.UNION_CHAIR
    assert acts[2].actor_id == county.officer.person_id
    assert {str(entry.subject_id) for entry in acts[:4]} == {notice["id"]}
    said = " ".join(f"{entry.reason} {json.dumps(str(entry.facts))}" for entry in acts)
    for word in ("亲属", "赵一", school.teacher.name):
        assert word not in said


async def test_the_log_is_read_at_the_door_in_words(county: County) -> None:
    here, there = county.schools[:2]
    await made(county.http(here.chair), wanted(here))
    await made(county.http(there.chair), wanted(there))

    async def read(caller: Caller, path: str = "/audit") -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = (await ok(county.http(caller).get(path)))["items"]
        return items

    [own] = await read(here.chair)
    assert (own["label"], own["union_name"]) == ("发布公示", here.short_name)
    assert own["said"] == "类别：评优推荐；公示方式：本系统内"
    assert (own["actor_name"], own["acting_as"]) == (here.chair.name, "工会主席")
    for reader in (county.officer, county.people[Role.AUDITOR]):
        assert {entry["union_name"] for entry in await read(reader)} == {
            here.short_name,
            there.short_name,
        }
    assert await read(here.chair, "/me/audit") == []
    for path in ("/audit", "/audit/acts", "/audit/check", "/audit/export?reason=x"):
        reply = await county.http(here.teacher).get(path)
        assert (reply.status_code, reply.json()["code"]) == (403, "not-allowed")
    asked = {"union_id": str(there.union_id)}
    assert (await county.http(here.chair).get("/audit", params=asked)).status_code == 404


async def test_a_copy_is_taken_for_a_purpose_and_written_down(county: County) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    await made(http, wanted(school))
    reply = await http.get("/audit/export", params={"reason": "学期自查"})
    assert read_sheet(reply.content).rows[2][0] == "公示与活动，用途：学期自查，共 1 条"
    [taken] = (await ok(http.get("/audit", params={"act": "audit_exported"})))["items"]
    assert (taken["reason"], taken["said"]) == ("学期自查", "条数：1")
