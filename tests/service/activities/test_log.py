"""What is written down of acts on notices: who, which, and no word of anybody's objection."""

import json

from sqlalchemy import select

from shared.audit.tables import AuditEntry
from shared.contracts.roles import Role
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
