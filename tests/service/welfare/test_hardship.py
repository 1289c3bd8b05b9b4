"""The life of a hardship file through the API: who takes which step, and what is refused."""

from typing import Any

import pytest

from shared.contracts.activities import NoticeOutcome
from shared.contracts.welfare import (
    HardshipApplied,
    HardshipForwarded,
    HardshipNoticeRequested,
    HardshipObjected,
    HardshipRegistered,
    HardshipReviewed,
)
from tests.service.welfare.county import TODAY, County, ok, refused, seen
from tests.service.welfare.hardship import (
    AGREED,
    DAY,
    MINUTES,
    RULING,
    SURVEY,
    TEACHER_NUMBER,
    applied,
    case_of,
    drafted,
    forwarded,
    money,
    notice_closed,
    number,
    registered,
    reviewed,
    step,
)


async def test_from_the_application_to_the_registration(county: County) -> None:
    school = county.schools[0]
    case = await drafted(county, school)
    assert (case["state"], case["main_name"], case["persons"]) == ("drafted", "孙晓梅", 3)
    assert case["reckoning"]["category"] == "deep"
    assert case["reckoning"]["lines"][0] == (
        "（全年收入 54,000 元 − 必需支出 36,000 元）÷ 12 个月 ÷ 3 人 = 每人每月 500 元"
    )
    case = await registered(county, school, id_number=number(1))
    assert (case["state"], case["category_label"]) == ("registered", "深度困难")
    assert case["review_due_on"] == "2027-03-16"
    assert [one["move"] for one in case["steps"]] == [
        "apply",
        "survey",
        "minutes",
        "forward",
        "register",
    ]


async def test_the_category_differs_from_the_rules_only_with_a_reason(county: County) -> None:
    school = county.schools[0]
    case = await forwarded(county, school)
    http = county.http(county.officer)
    path = f"/hardship/{case['id']}/register"
    body = await refused(http.post(path, json=RULING), 422, "category-reason-missing")
    assert "深度困难" in body["title"]
    assert "相对困难" in body["title"]
    shown = await ok(http.post(path, json=RULING | {"reason": "有亲属长期资助"}))
    assert (shown["category"], shown["category_reason"]) == ("relative", "有亲属长期资助")


async def test_events_tell_where_a_file_stands_and_nothing_of_what_is_in_it(county: County) -> None:
    school = county.schools[0]
    case = await forwarded(county, school)
    await step(county, county.officer, case, "register", {"category": "deep"})
    told = await county.told(HardshipApplied, HardshipReviewed, HardshipForwarded)
    assert [type(event) for event in told] == [HardshipApplied, HardshipReviewed, HardshipForwarded]
    [registration] = await county.told(HardshipRegistered)
    assert registration.concerns == (school.teacher.person_id,)
    assert (registration.title, registration.happened_on) == ("困难职工建档一户", TODAY)
    for event in (*told, registration):
        wire = event.to_wire()
        for secret in ("孙", TEACHER_NUMBER, "deep", "illness", "4500", "1380000"):
            assert secret not in wire, wire


async def test_a_teacher_applies_on_their_own_and_sees_only_their_file(county: County) -> None:
    school = county.schools[0]
    teacher = county.http(school.teacher)
    case = await ok(teacher.post("/hardship", json=case_of(school)))
    assert {"apply", "change", "withdraw"} <= set(case["actions"])
    path = f"/hardship/{case['id']}"
    await refused(teacher.post(f"{path}/apply", json={}), 422, "consent-missing")
    await refused(
        teacher.post(f"{path}/apply", json={"consent_version": 99}), 422, "consent-missing"
    )
    case = await ok(teacher.post(f"{path}/apply", json={"consent_version": 1}))
    assert (case["consent_on"], case["consent_from_paper"]) == (DAY, False)
    assert case["actions"] == ["withdraw", "paper"]
    await refused(teacher.post(f"{path}/survey", json=SURVEY), 403)
    [own] = await ok(teacher.get("/hardship/mine"))
    assert own["id"] == case["id"]
    assert await ok(county.http(school.colleague).get("/hardship/mine")) == []
    await refused(county.http(school.colleague).get(path), 404)
    assert (await ok(teacher.get("/hardship")))["items"] == []
    for_other = case_of(school) | {"person_id": str(school.colleague.person_id)}
    await refused(teacher.post("/hardship", json=for_other), 403)


async def test_nobody_passes_on_or_registers_what_they_entered(county: County) -> None:
    school, lonely = county.schools[0], county.lonely
    case = await reviewed(county, school)
    await refused(
        county.http(school.member).post(f"/hardship/{case['id']}/forward"), 403, "own-case"
    )
    await refused(
        county.http(school.deputy).post(f"/hardship/{case['id']}/forward"), 403, "others-check"
    )
    assert (
        "forward"
        not in (await ok(county.http(school.member).get(f"/hardship/{case['id']}")))["actions"]
    )
    await refused(
        county.http(school.chair).post(f"/hardship/{case['id']}/register", json=RULING), 403
    )
    alone = await ok(
        county.http(lonely.chair).post(
            "/hardship", json=_of_lonely(lonely.teacher.person_id, lonely)
        )
    )
    path = f"/hardship/{alone['id']}"
    chair = county.http(lonely.chair)
    await ok(chair.post(f"{path}/apply", json=AGREED))
    await ok(chair.post(f"{path}/survey", json=SURVEY))
    last = await ok(chair.post(f"{path}/minutes", json=MINUTES))
    assert last["turn"].startswith("由县教育工会"), last["turn"]
    officer = county.http(county.officer)
    await ok(officer.post(f"{path}/forward"))
    await refused(officer.post(f"{path}/register", json={"category": "deep"}), 403, "own-case")
    body = {"category": "deep"}
    await ok(county.http(county.chair).post(f"{path}/register", json=body))


def _of_lonely(person_id: Any, lonely: Any) -> dict[str, Any]:
    body = case_of(lonely, id_number=number(77))
    body["members"][0]["name"] = "许老师"
    return body | {"person_id": str(person_id)}


async def test_the_county_sends_back_and_the_school_mends(county: County) -> None:
    school = county.schools[0]
    case = await forwarded(county, school)
    back = await step(county, county.officer, case, "return", {"reason": "请补收入说明"})
    assert back["state"] == "returned"
    http = county.http(school.member)
    shown = await ok(http.get(f"/hardship/{case['id']}"))
    assert shown["reason"] == "请补收入说明"
    body = case_of(school, id_number=None, phone=None, bank_card=None)
    del body["union_id"]
    body["members"][0]["income"] = money("6000")
    await refused(http.put(f"/hardship/{case['id']}", json=body, headers=seen(1)), 412, "stale")
    changed = await ok(
        http.put(f"/hardship/{case['id']}", json=body, headers=seen(shown["version"]))
    )
    me = changed["household"]["members"][0]
    assert me["id_number"] == "110***********002X", "what is left out stays"
    assert me["income"]["label"] == "每月 6,000 元"
    assert changed["household"]["bank_card"] == "**** 7890"
    assert changed["reckoning"]["category"] == "relative"
    await step(county, school.chair, case, "forward")
    done = await step(county, county.chair, case, "register", RULING)
    assert done["state"] == "registered"


async def test_a_notice_is_asked_for_masked_and_its_end_moves_the_file(county: County) -> None:
    school = county.schools[0]
    case = await applied(county, school)
    await step(county, school.member, case, "survey", SURVEY)
    shown = await step(county, school.member, case, "ask_notice")
    assert shown["state"] == "noticed"
    [asked] = await county.told(HardshipNoticeRequested)
    assert asked.text == "第1小学 孙*，困难类别：深度困难。"
    assert "孙晓梅" not in asked.to_wire()
    await refused(
        county.http(school.chair).post(f"/hardship/{case['id']}/forward"),
        409,
        "case-move-not-allowed",
    )
    await county.running.deliver(notice_closed(county, school, case, NoticeOutcome.UPHELD))
    back = await ok(county.http(school.member).get(f"/hardship/{case['id']}"))
    assert back["state"] == "applied"
    assert len(await county.told(HardshipObjected)) == 1

    await step(county, school.member, case, "survey", SURVEY)
    await step(county, school.member, case, "ask_notice")
    stood = notice_closed(county, school, case, NoticeOutcome.STOOD)
    await county.running.deliver(stood, stood)
    after = await ok(county.http(school.member).get(f"/hardship/{case['id']}"))
    assert after["state"] == "reviewed"
    [reviewed_] = await county.told(HardshipReviewed)
    assert reviewed_.concerns == (school.chair.person_id,)


async def test_the_county_settles_how_it_is_shown(county: County) -> None:
    school = county.schools[0]
    case = await applied(county, school)
    await step(county, school.member, case, "survey", SURVEY)
    http, officer = county.http(school.member), county.http(county.officer)
    only_minutes = {"value": 2, "valid_from": DAY}
    await ok(officer.put("/figures/hardship_shown_by", json=only_minutes))
    path = f"/hardship/{case['id']}"
    assert "ask_notice" not in (await ok(http.get(path)))["actions"]
    await refused(http.post(f"{path}/ask_notice"), 409, "shown-otherwise")
    await ok(officer.put("/figures/hardship_shown_by", json=only_minutes | {"value": 1}))
    await refused(http.post(f"{path}/minutes", json=MINUTES), 409, "shown-otherwise")


@pytest.mark.parametrize(
    ("change", "code", "word"),
    [
        ({"id_number": "110105194912310021"}, "id-number-wrong", "最后一位"),
        ({"id_number": "11010519491331002X"}, "id-number-wrong", "日期"),
        ({"income": money("-1")}, "household-not-possible", "负数"),
        ({"income": money("99999999")}, "amount-not-possible", "多写了 0"),
        ({"income": money("四千")}, "amount-not-possible", "数字"),
        ({"relation": "spouse"}, "household-not-possible", "本人"),
    ],
)
async def test_impossible_households_are_refused_in_words(
    county: County, change: dict[str, Any], code: str, word: str
) -> None:
    school = county.schools[0]
    body = case_of(school)
    body["members"][0] |= change
    said = await refused(county.http(school.member).post("/hardship", json=body), 422, code)
    assert word in said["title"]
    assert "1949" not in said["title"], "the number is not repeated"


async def test_wide_digits_and_blanks_are_read(county: County) -> None:
    school = county.schools[0]
    wide = "１１０１０５ １９４９１２３１ ００２ｘ"
    case = await drafted(county, school, id_number=wide)
    assert case["household"]["members"][0]["id_number"] == "110***********002X"


@pytest.mark.parametrize(
    ("survey", "code"),
    [
        ({"surveyors": ["郑委员"]}, "surveyors-wrong"),
        ({"surveyors": ["郑委员", "郑 委员"]}, "surveyors-wrong"),
        ({"surveyors": ["郑委员", "孙晓梅"]}, "surveyors-wrong"),
        ({"surveyed_on": "2026-03-17"}, "day-in-future"),
        ({"surveyed_on": "2026-03-10"}, "days-out-of-order"),
    ],
)
async def test_two_others_go_to_the_home_on_a_day_that_can_be(
    county: County, survey: dict[str, Any], code: str
) -> None:
    school = county.schools[0]
    case = await applied(county, school)
    path = f"/hardship/{case['id']}/survey"
    await refused(county.http(school.member).post(path, json=SURVEY | survey), 422, code)


async def test_a_step_is_not_skipped_and_another_school_finds_nothing(county: County) -> None:
    here, there = county.schools
    case = await applied(county, here)
    path = f"/hardship/{case['id']}"
    http = county.http(here.chair)
    said = await refused(http.post(f"{path}/forward"), 409, "case-move-not-allowed")
    assert said["title"] == "还没有入户调查，不能上报。"
    for caller in (there.chair, there.teacher, here.colleague):
        await refused(county.http(caller).get(path), 404)
        await refused(county.http(caller).post(f"{path}/survey", json=SURVEY), 404)
        await refused(county.http(caller).get(f"{path}/paper"), 404)
    await refused(county.http(there.member).post("/hardship", json=case_of(here)), 404)
    draft = await drafted(county, here, id_number=None)
    await refused(
        http.post(f"/hardship/{draft['id']}/apply", json=AGREED), 422, "id-number-missing"
    )


async def test_the_whole_life_is_recorded_from_paper(county: County) -> None:
    school = county.schools[0]
    body = case_of(school) | {
        "applied_on": "2025-09-05",
        "consent_version": 1,
        "consent_on": "2025-09-05",
        "survey": SURVEY | {"surveyed_on": "2025-09-10"},
        "minutes": MINUTES | {"minutes_on": "2025-09-15"},
        "signed_by": "马校长",
        "signed_on": "2025-09-16",
    }
    decided = {
        "category": "deep",
        "registered_on": "2025-10-01",
        "decided_by_name": "冯主席",
    }
    member_http = county.http(school.member)
    await refused(member_http.post("/hardship/from-paper", json=body | decided), 403)
    no_survey = {name: value for name, value in body.items() if name != "survey"}
    await refused(member_http.post("/hardship/from-paper", json=no_survey), 422, "step-left-out")
    twisted = body | {"signed_on": "2025-09-01"}
    await refused(member_http.post("/hardship/from-paper", json=twisted), 422, "days-out-of-order")
    officer = county.http(county.officer)
    case = await ok(officer.post("/hardship/from-paper", json=body | decided))
    assert (case["state"], case["registered_on"]) == ("registered", "2025-10-01")
    assert case["decided_by_name"] == "冯主席"
    assert case["review_due_on"] == "2026-10-01"
    assert [one["happened_on"] for one in case["steps"]] == [
        "2025-09-05",
        "2025-09-10",
        "2025-09-15",
        "2025-09-16",
        "2025-10-01",
    ]
    assert len(await county.told(HardshipRegistered)) == 1
    assert await county.told(HardshipApplied, HardshipForwarded) == []
