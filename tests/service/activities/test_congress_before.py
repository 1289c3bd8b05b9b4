"""Before a session: planned, agreed to by the party, asked for, answered, its day fixed."""

import pytest

from shared.contracts.activities import (
    CongressApprovalRequested,
    CongressApproved,
    CongressFiled,
    CongressOverridden,
    CongressReturned,
    CongressScheduled,
)
from shared.contracts.roles import Role
from tests.service.activities.congresses import (
    AGENDA,
    AGREED,
    HALL,
    TERM,
    act,
    approved,
    held,
    planned,
    read,
    requested,
    scheduled,
    wanted,
)
from tests.service.plans.county import County, ok, refused, seen


async def test_planning_opens_the_term_and_names_the_session_by_rule(county: County) -> None:
    school = county.schools[0]
    first = await planned(county, school)
    assert first["title"] == "第三届教职工大会第一次会议"
    assert (first["state"], first["school_year"], first["number"]) == ("planned", 2025, 1)
    assert [item["needs_ballot"] for item in first["agenda"]] == [False, True, False]
    second = await planned(county, school, opening=None, extra=True)
    assert second["title"] == "第三届教职工大会第二次会议（临时会议）"
    third = county.http(school.chair).post("/congress", json=wanted(school, opening=None, number=2))
    await refused(third, 409, "congress-number-taken")


async def test_without_a_term_a_session_asks_for_one(county: County) -> None:
    school = county.schools[0]
    body = wanted(school, opening=None)
    await refused(county.http(school.chair).post("/congress", json=body), 409, "congress-no-term")


@pytest.mark.parametrize(
    ("item", "words"),
    [
        ({"title": "奖励办法", "treatment": "hear", "power": "P4"}, "讨论通过"),
        ({"title": "奖励办法", "treatment": "adopt"}, "哪一项职权"),
        (AGENDA[0] | {"roll": "union"}, "工代会"),
    ],
)
async def test_an_agenda_is_treated_as_its_power_asks(
    county: County, item: dict[str, str], words: str
) -> None:
    school = county.schools[0]
    body = wanted(school, agenda=[item])
    problem = await refused(county.http(school.chair).post("/congress", json=body), 422)
    assert words in problem["title"]


async def test_asked_for_approved_and_its_day_fixed(county: County) -> None:
    school = county.schools[0]
    session = await requested(county, school)
    assert session["state"] == "requested"
    [asked] = await county.told(CongressApprovalRequested)
    assert asked.due_on.isoformat() == "2026-03-23"
    officer = county.http(county.officer)
    seen_by_county = await read(county, county.officer, session)
    assert seen_by_county["actions"] == ["approve", "return"]
    done = await ok(officer.post(f"/congress/{session['id']}/approve", json={}))
    assert (done["state"], done["answered_by_name"]) == ("approved", county.officer.name)
    assert len(await county.told(CongressApproved)) == 1
    fixed = await act(county, school, session, "schedule", **HALL)
    assert (fixed["state"], fixed["place"]) == ("scheduled", "学校报告厅")
    [told] = await county.told(CongressScheduled)
    assert set(told.concerns) == {each.person_id for each in school.people.values()}
    assert not told.moved
    moved = await act(county, school, session, "schedule", **HALL | {"place": "操场"})
    assert moved["state"] == "scheduled"
    assert [each.moved for each in await county.told(CongressScheduled)] == [False, True]


async def test_what_is_returned_is_mended_and_asked_for_again(county: County) -> None:
    school = county.schools[0]
    session = await requested(county, school)
    path = f"/congress/{session['id']}"
    officer = county.http(county.officer)
    back = await ok(officer.post(f"{path}/return", json={"reason": "缺提案办理报告。"}))
    assert (back["state"], back["return_reason"]) == ("party_agreed", "缺提案办理报告。")
    assert [each.reason for each in await county.told(CongressReturned)] == ["缺提案办理报告。"]
    body = {"planned_on": "2026-04-17", "agenda": [*AGENDA, AGENDA[0] | {"power": "P5"}]}
    chair = county.http(school.chair)
    await refused(chair.put(path, json=body, headers=seen(1)), 412)
    changed = await ok(chair.put(path, json=body, headers=seen(back["version"])))
    assert (changed["planned_on"], len(changed["agenda"])) == ("2026-04-17", 4)
    again = await act(county, school, session, "request", way="request")
    assert (again["state"], again["return_reason"]) == ("requested", None)
    blind = chair.put(path, json=body, headers=seen(again["version"]))
    await refused(blind, 409, "session-move-not-allowed")
    taken_back = await act(county, school, session, "withdraw")
    assert (taken_back["state"], taken_back["requested_on"]) == ("party_agreed", None)


async def test_a_session_may_be_filed_where_the_county_asks_for_no_more(county: County) -> None:
    school = county.schools[0]
    session = await planned(county, school)
    await act(county, school, session, "agreed", **AGREED)
    chair = county.http(school.chair)
    path = f"/congress/{session['id']}/request"
    await refused(chair.post(path, json={"way": "filing"}), 422, "congress-asking-required")
    rule = {"value": 1, "valid_from": "2026-03-01"}
    await ok(county.http(county.officer).put("/figures/congress_asking_first", json=rule))
    assert "file" in (await read(county, school.chair, session))["actions"]
    filed = await ok(chair.post(path, json={"way": "filing"}))
    assert filed["state"] == "filed"
    assert len(await county.told(CongressFiled)) == 1
    assert (await act(county, school, session, "schedule", **HALL))["state"] == "scheduled"


async def test_a_signed_slip_is_an_answer(county: County) -> None:
    school = county.schools[0]
    session = await planned(county, school)
    await act(county, school, session, "agreed", **AGREED)
    slip = {
        "requested_on": "2026-03-13",
        "answered_on": "2026-03-12",
        "answered_by_name": "周主任",
        "answer_number": "县教工〔2026〕8号",
    }
    path = f"/congress/{session['id']}/slip"
    chair = county.http(school.chair)
    await refused(chair.post(path, json=slip), 422, "days-out-of-order")
    done = await ok(chair.post(path, json=slip | {"answered_on": "2026-03-16"}))
    assert (done["state"], done["answer_from_paper"]) == ("approved", True)
    assert (done["answered_by_name"], done["requested_on"]) == ("周主任", "2026-03-13")
    [told] = await county.told(CongressApproved)
    assert told.from_paper


async def test_without_an_approval_it_goes_on_with_a_reason_only(county: County) -> None:
    school = county.schools[0]
    session = await requested(county, school)
    path = f"/congress/{session['id']}/schedule"
    chair = county.http(school.chair)
    problem = await refused(chair.post(path, json=HALL), 409, "session-move-not-allowed")
    assert "待批复" in problem["title"]
    reason = {"override_reason": "绩效办法须在四月通过。"}
    done = await ok(chair.post(path, json=HALL | reason))
    assert (done["state"], done["override_by_name"]) == ("scheduled", school.chair.name)
    [told] = await county.told(CongressOverridden)
    assert told.reason == reason["override_reason"]
    log = await ok(county.http(county.officer).get("/audit"))
    assert "congress_overridden" in {entry["act"] for entry in log["items"]}


async def test_why_it_went_on_without_an_approval_is_not_for_everybody(county: County) -> None:
    school = county.schools[0]
    session = await requested(county, school)
    reason = {"override_reason": "绩效办法须在四月通过。"}
    await act(county, school, session, "schedule", **HALL | reason)
    people = school.people
    for reader in (
        school.chair,
        people[Role.PRINCIPAL],
        county.officer,
        county.people[Role.AUDITOR],
    ):
        found = await read(county, reader, session)
        assert found["override_reason"] == reason["override_reason"]
        assert found["history"][-1]["facts"]["reason"] == reason["override_reason"]
    plain = await read(county, school.teacher, session)
    assert plain["place"] == HALL["place"]
    assert (plain["override_reason"], plain["override_by_name"]) == (None, None)
    assert (plain["history"], plain["warnings"]) == ([], [])


async def test_a_report_that_was_sent_back_is_the_unions_and_the_countys(county: County) -> None:
    school = county.schools[0]
    body = held(school, resolution="大会通过办法。", published_on="2026-03-09")
    session = await ok(county.http(school.chair).post("/congress/recorded", json=body))
    await act(county, school, session, "report")
    path = f"/congress/{session['id']}/return-report"
    await ok(county.http(county.officer).post(path, json={"reason": "缺签到表。"}))
    own = await read(county, school.chair, session)
    plain = await read(county, school.teacher, session)
    assert own["report_returned_reason"] == "缺签到表。"
    assert (plain["report_returned_reason"], plain["resolution"]) == (None, "大会通过办法。")


async def test_what_goes_to_somebody_outside_is_not_answered_here(county: County) -> None:
    school = county.schools[0]
    session = await planned(county, school)
    await act(county, school, session, "agreed", **AGREED)
    await act(county, school, session, "request", way="request", addressee="general_union")
    officer = county.http(county.officer)
    path = f"/congress/{session['id']}/approve"
    await refused(officer.post(path, json={}), 403, "congress-answered-elsewhere")
    assert (await read(county, county.officer, session))["actions"] == []


async def test_a_delegate_congress_without_delegates_has_nobody_to_ask(county: County) -> None:
    school = county.schools[0]
    session = await approved(county, school, opening=TERM | {"kind": "delegate_congress"})
    path = f"/congress/{session['id']}/schedule"
    chair = county.http(school.chair)
    await refused(chair.post(path, json=HALL), 422, "congress-nobody-on-roll")
    past = HALL | {"starts_at": "2026-03-01T09:00:00+08:00"}
    await refused(chair.post(path, json=past), 422, "congress-scheduled-past")


async def test_lead_times_warn_and_never_refuse(county: County) -> None:
    school = county.schools[0]
    session = await planned(county, school, planned_on="2026-03-20")
    assert any("14 天" in each for each in session["warnings"])
    await act(county, school, session, "agreed", **AGREED)
    assert (await act(county, school, session, "request", way="request"))["state"] == "requested"


async def test_a_calendar_entry_can_be_taken_along(county: County) -> None:
    school = county.schools[0]
    session = await approved(county, school)
    path = f"/congress/{session['id']}/calendar.ics"
    await refused(county.http(school.chair).get(path), 422)
    await act(county, school, session, "schedule", **HALL)
    reply = await county.http(school.teacher).get(path)
    assert reply.headers["content-type"].startswith("text/calendar")
    lines = reply.text.replace("\r\n ", "").split("\r\n")
    assert "DTSTART:20260410T063000Z" in lines
    assert "SUMMARY:第三届教职工大会第一次会议" in lines
    assert all(len(line.encode()) <= 75 for line in reply.text.split("\r\n"))


async def test_who_reads_a_session_when(county: County) -> None:
    school, other = county.schools[0], county.schools[1]
    session = await planned(county, school)
    path = f"/congress/{session['id']}"
    for reader in (Role.PRINCIPAL, Role.PARTY_SECRETARY, Role.UNION_OFFICER):
        assert (await read(county, school.people[reader], session))["id"] == session["id"]
    for stranger in (school.teacher, county.officer, other.chair):
        await refused(county.http(stranger).get(path), 404)
    secretary = county.http(school.people[Role.PARTY_SECRETARY])
    await ok(secretary.post(f"{path}/agreed", json=AGREED))
    await refused(secretary.post(f"{path}/request", json={"way": "request"}), 403)
    await act(county, school, session, "request", way="request")
    assert (await read(county, county.people[Role.AUDITOR], session))["state"] == "requested"
    await refused(county.http(school.teacher).get(path), 404)
    await refused(county.http(county.people[Role.AUDITOR]).post(f"{path}/approve", json={}), 403)
    await ok(county.http(county.officer).post(f"{path}/approve", json={}))
    await act(county, school, session, "schedule", **HALL)
    for_teacher = await read(county, school.teacher, session)
    assert (for_teacher["actions"], for_teacher["history"]) == ([], [])
    await refused(county.http(other.teacher).get(path), 404)


async def test_lists_show_what_the_reader_may_open(county: County) -> None:
    school, other = county.schools[0], county.schools[1]
    await planned(county, school)
    await scheduled(county, other)
    listed = await ok(county.http(county.officer).get("/congress"))
    assert [each["union_name"] for each in listed["items"]] == [other.short_name]
    assert (await ok(county.http(school.teacher).get("/congress")))["total"] == 0
    assert (await ok(county.http(school.chair).get("/congress")))["total"] == 1
    assert (await ok(county.http(other.teacher).get("/congress")))["total"] == 1


async def test_a_session_goes_to_the_superior_that_the_school_chose(county: County) -> None:
    school = county.schools[0]
    session = await planned(county, school)
    assert session["wanted_addressee"] == "education_union"
    await act(county, school, session, "agreed", **AGREED)
    asked = await act(county, school, session, "request", way="request", addressee="party")
    assert (asked["addressee"], asked["addressee_label"]) == ("party", "上级党组织")
    officer = county.http(county.officer)
    await refused(
        officer.post(f"/congress/{session['id']}/approve", json={}),
        403,
        "congress-answered-elsewhere",
    )


async def test_a_slip_names_who_was_asked_on_paper(county: County) -> None:
    school = county.schools[0]
    session = await planned(county, school)
    await act(county, school, session, "agreed", **AGREED)
    slip = {
        "requested_on": AGREED["agreed_on"],
        "answered_on": AGREED["agreed_on"],
        "answered_by_name": "教育局党委",
    }
    entered = await act(county, school, session, "slip", **slip, addressee="general_union")
    assert (entered["state"], entered["addressee"]) == ("approved", "general_union")


async def test_the_pages_of_a_session_open_when_there_is_something_on_them(
    county: County,
) -> None:
    school = county.schools[0]
    session = await planned(county, school)
    assert session["doors"] == ["papers"]
    fixed = await scheduled(county, county.schools[1])
    assert set(fixed["doors"]) >= {"papers", "desk", "screen"}
    teacher = await read(county, county.schools[1].teacher, fixed)
    assert teacher["doors"] == ["sign_in"]
    assert (await read(county, county.officer, fixed))["doors"] == ["papers"]
