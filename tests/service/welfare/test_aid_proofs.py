"""Proofs of an aid: who deals with it adds and removes them, the county gives a reason first."""

from typing import Any

import httpx

from tests.infrastructure import proof_files as files
from tests.service.welfare.county import County, approved, asked, ok, refused


def hand_in(http: httpx.AsyncClient, aid: dict[str, Any], kind: str = "receipt") -> Any:
    return http.post(
        "/proofs",
        data={"kind": kind, "subject_kind": "aid", "subject_id": aid["id"]},
        files={"file": ("收条.jpg", files.picture())},
    )


def listed(http: httpx.AsyncClient, aid: dict[str, Any]) -> Any:
    return http.get("/proofs", params={"subject_kind": "aid", "subject_id": aid["id"]})


async def test_who_deals_with_an_aid_adds_reads_and_removes(county: County):
    school = county.schools[0]
    aid = await approved(county, school)
    proof = await ok(hand_in(county.http(school.finance), aid))

    found = await ok(listed(county.http(school.chair), aid))
    assert [item["name"] for item in found["items"]] == ["收条.jpg"]
    assert (found["may_add"], found["may_remove"]) == (True, True)
    assert "集体研究记录" in [kind["label"] for kind in found["kinds"]]
    http = county.http(school.member)
    assert (await http.get(f"/proofs/{proof['id']}/content")).status_code == 200
    await ok(http.post(f"/proofs/{proof['id']}/remove", json={"reason": "拍得不清楚"}))


async def test_the_county_reads_them_for_a_reason_and_adds_none(county: County):
    school = county.schools[0]
    aid = await approved(county, school)
    proof = await ok(hand_in(county.http(school.chair), aid))
    http = county.http(county.officer)

    await refused(listed(http, aid), 403, "reason-needed")
    await refused(http.get(f"/proofs/{proof['id']}/content"), 403, "reason-needed")
    await ok(http.post(f"/relief/{aid['id']}/openings", json={"reason": "核对补助发放"}))

    found = await ok(listed(http, aid))
    assert (len(found["items"]), found["may_add"], found["may_remove"]) == (1, False, False)
    assert (await http.get(f"/proofs/{proof['id']}/content")).status_code == 200
    await refused(hand_in(http, aid), 403, "not-allowed")


async def test_for_colleagues_and_other_schools_they_are_not_there(county: County):
    school, other = county.schools[:2]
    aid = await approved(county, school)
    proof = await ok(hand_in(county.http(school.chair), aid))
    for stranger in (school.teacher, other.chair):
        http = county.http(stranger)
        await refused(listed(http, aid), 404)
        await refused(hand_in(http, aid), 404)
        await refused(http.get(f"/proofs/{proof['id']}/content"), 404)


async def test_no_medical_paper_is_asked_for_or_taken(county: County):
    school = county.schools[0]
    aid = await approved(county, school)
    http = county.http(school.chair)
    kinds = [kind["kind"] for kind in (await ok(listed(http, aid)))["kinds"]]
    assert "medical" not in kinds
    await refused(hand_in(http, aid, "medical"), 409, "proof-kind-not-wanted")


async def test_beyond_a_cap_it_is_decided_on_once_the_minutes_lie_with_it(county: County):
    school = county.schools[0]
    decision = {"collective_number": "工委纪要2026-4", "collective_on": "2026-03-10"}
    aid = await asked(county, school, amount="2500", **decision)
    chair, member = county.http(school.chair), county.http(school.member)
    path = f"/relief/{aid['id']}/approve"
    said = await refused(chair.post(path), 409, "collective-scan-missing")
    assert "集体研究记录" in said["title"]
    await ok(hand_in(member, aid, "receipt"))
    await refused(chair.post(path), 409, "collective-scan-missing")
    await ok(hand_in(member, aid, "decision"))
    assert (await ok(chair.post(path)))["state"] == "approved"


async def test_a_county_may_do_without_the_minutes_and_within_a_cap_nobody_asks(county: County):
    school = county.schools[0]
    decision = {"collective_number": "工委纪要2026-4", "collective_on": "2026-03-10"}
    chair = county.http(school.chair)
    within = await asked(county, school, amount="500", **decision)
    await ok(chair.post(f"/relief/{within['id']}/approve"))
    rule = {"value": 1, "valid_from": "2026-03-16"}
    await ok(county.http(county.officer).put("/figures/collective_scan", json=rule))
    beyond = await asked(county, school, amount="2500", **decision)
    await ok(chair.post(f"/relief/{beyond['id']}/approve"))
