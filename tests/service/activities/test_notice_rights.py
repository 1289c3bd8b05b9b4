"""Who sees how much of a notice, and who may do what with it."""

from typing import Any

import pytest

from shared.contracts.roles import Role
from shared.web.identity import Caller, Held
from tests.service.activities.making import finding, made, objected, read, wanted
from tests.service.plans.county import County, ok, refused

HELP = {
    "kind": "hardship",
    "place": "board",
    "title": "李某一次性帮扶",
    "text": "李某，第1小学，因病。",
}


async def test_another_school_finds_nothing(county: County) -> None:
    own, other = county.schools[:2]
    notice = await made(county.http(own.chair), wanted(own))
    objection = await objected(county, own.teacher, notice)
    for stranger in (other.chair, other.teacher, county.lead_of(other.cluster_id)):
        http = county.http(stranger)
        assert (await ok(http.get("/notices")))["items"] == []
        path = f"/notices/{notice['id']}"
        await refused(http.get(path), 404)
        await refused(http.get(f"{path}/paper"), 404)
        await refused(http.post(f"{path}/objections", json={"text": "不实。"}), 404)
        await refused(http.post(f"{path}/withdraw", json={"reason": "不实。"}), 404)
        handle = f"/objections/{objection['id']}/handle"
        await refused(http.post(handle, json=finding("upheld")), 404)
        status = 403 if stranger is other.teacher else 404
        await refused(http.post("/notices", json=wanted(own)), status)


async def test_only_those_who_handle_read_objections_and_the_objector_the_own(
    county: County,
) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school))
    await objected(county, school.teacher, notice)
    colleague = school.people[Role.PRINCIPAL]
    await objected(county, colleague, notice, "名额不对。")

    async def names(caller: Caller) -> list[str]:
        return [
            each["objector_name"] for each in (await read(county, caller, notice))["objections"]
        ]

    both = [school.teacher.name, colleague.name]
    assert await names(school.chair) == both
    assert await names(county.officer) == both
    assert await names(school.teacher) == [school.teacher.name]
    assert await names(school.people[Role.PARTY_SECRETARY]) == []
    assert await names(county.people[Role.AUDITOR]) == []
    told = await read(county, school.people[Role.PARTY_SECRETARY], notice)
    assert all(name not in str(told["history"]) for name in both)
    assert told["waiting"] == 0


async def test_help_hangs_on_the_board_and_its_words_are_on_no_teachers_phone(
    county: County,
) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school, **HELP))
    shown = await read(county, school.teacher, notice)
    assert (shown["title"], shown["text"], shown["hidden"]) == ("困难帮扶公示", None, True)
    assert "object" in shown["actions"]
    assert "李某" not in (await county.http(school.teacher).get("/notices")).text
    await refused(county.http(school.teacher).get(f"/notices/{notice['id']}/paper"), 404)
    assert (await read(county, school.chair, notice))["title"] == "李某一次性帮扶"
    events = "".join(event.to_wire() for event in await county.told())
    assert "李某" not in events
    assert "因病" not in events


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"place": "system"}, "notice-wrong-place"),
        ({"place": "assembly"}, "notice-wrong-place"),
        ({"place": "minutes"}, "notice-wrong-place"),
        ({"tell_members": True}, "notice-tells-nobody"),
    ],
    ids=["in the system", "read out", "minutes that are to come", "in the inbox"],
)
async def test_help_is_pushed_to_nobody(county: County, change: dict[str, Any], code: str) -> None:
    school = county.schools[0]
    body = wanted(school, **HELP) | change
    await refused(county.http(school.chair).post("/notices", json=body), 422, code)


async def test_whoever_asked_does_not_turn_an_objection_down(county: County) -> None:
    school = county.schools[0]
    officer = school.people[Role.UNION_OFFICER]
    notice = await made(county.http(officer), wanted(school))
    objection = await objected(county, school.teacher, notice)
    path = f"/objections/{objection['id']}/handle"
    for found in ("rejected", "partly"):
        await refused(county.http(officer).post(path, json=finding(found)), 403)
    [mine] = (await read(county, officer, notice))["objections"]
    assert mine["findings"] == ["upheld"]
    [chairs] = (await read(county, school.chair, notice))["objections"]
    assert chairs["findings"] == ["upheld", "partly", "rejected"]
    await ok(county.http(officer).post(path, json=finding("upheld")))


async def test_what_the_chair_asked_for_the_county_decides(county: County) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school))
    objection = await objected(county, school.teacher, notice)
    path = f"/objections/{objection['id']}/handle"
    officer = county.http(school.people[Role.UNION_OFFICER])
    told = await refused(officer.post(path, json=finding("rejected")), 403, "objection-own-matter")
    assert "县教育工会" in told["title"]
    await ok(county.http(county.officer).post(path, json=finding("rejected")))


async def test_nobody_judges_the_own_objection(county: County) -> None:
    school = county.schools[0]
    officer = school.people[Role.UNION_OFFICER]
    notice = await made(county.http(school.chair), wanted(school))
    objection = await objected(county, officer, notice)
    path = f"/objections/{objection['id']}/handle"
    await refused(county.http(officer).post(path, json=finding("upheld")), 403)


async def test_the_countys_notice_is_for_everybody_in_it(county: County) -> None:
    notice = await made(county.http(county.officer), wanted(county))
    teacher = county.schools[1].teacher
    assert (await read(county, teacher, notice))["text"]
    objection = await objected(county, teacher, notice)
    [own] = (await read(county, teacher, notice))["objections"]
    assert own["mine"]
    chair = county.http(county.schools[1].chair)
    path = f"/objections/{objection['id']}/handle"
    await refused(chair.post(path, json=finding("rejected")), 404)
    await refused(county.http(county.officer).post(path, json=finding("rejected")), 403)
    await ok(county.http(county.chair).post(path, json=finding("rejected")))


async def test_a_stranger_to_the_union_is_not_there(county: County) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school))
    mender = Caller(
        county.people[Role.OPERATOR].person_id,
        "运维",
        county.county_id,
        (Held(Role.OPERATOR, county.union_id),),
    )
    http = county.http(mender)
    await refused(http.get(f"/notices/{notice['id']}"), 404)
    body = {"text": "不实。"}
    await refused(http.post(f"/notices/{notice['id']}/objections", json=body), 404)


async def test_a_teacher_makes_no_notice_and_sets_no_rule(county: County) -> None:
    school = county.schools[0]
    http = county.http(school.teacher)
    await refused(http.post("/notices", json=wanted(school)), 403)
    await refused(http.get(f"/notice-form/{school.union_id}"), 403)
    await refused(http.get(f"/notice-form/{county.schools[1].union_id}"), 404)
    rule = {"value": 7, "valid_from": "2026-04-01"}
    for caller in (school.teacher, school.chair):
        path = "/figures/notice_days_award"
        await refused(county.http(caller).put(path, json=rule), 403)
