"""A session held, resolved and reported; entered from paper; late reports and years without one."""

from datetime import date
from typing import Any
from uuid import UUID

from services.activities.congress.commands.holding import open_session
from shared.contracts.activities import (
    CongressClosed,
    CongressDueSoon,
    CongressOverdue,
    CongressReported,
    CongressReportOverdue,
    CongressReportReturned,
    CongressResolutionPublished,
)
from shared.web.identity import Caller
from tests.service.activities.congresses import TERM, act, held, planned, read, scheduled
from tests.service.activities.making import on
from tests.service.plans.county import County, School, ok, refused
from tests.service.running import StoppedClock

DAY = date(2026, 4, 10)


async def opened(county: County, school: School, clock: StoppedClock) -> dict[str, Any]:
    """A session that was opened in the hall on its day."""
    session = await scheduled(county, school)
    on(clock, DAY)
    async with county.running.database.transaction(county.scope) as tx:
        await open_session(tx, school.chair, UUID(session["id"]))
    return await read(county, school.chair, session)


async def test_a_session_is_closed_resolved_and_reported(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    session = await opened(county, school, clock)
    chair = county.http(school.chair)
    path = f"/congress/{session['id']}"
    problem = await refused(chair.post(f"{path}/close", json={}), 422, "congress-outcomes-missing")
    assert "2 项" in problem["title"]
    agenda = session["agenda"]
    wrong = {"results": [{"item_id": agenda[1]["id"], "outcome": "heard"}]}
    await refused(chair.post(f"{path}/outcomes", json=wrong), 422, "agenda-wrong")
    results = [
        {"item_id": agenda[0]["id"], "outcome": "agreed"},
        {"item_id": agenda[1]["id"], "outcome": "passed", "note": "38 票同意"},
    ]
    await act(county, school, session, "outcomes", results=results)
    why = "有 1 位代表提前离会。"
    closed = await act(
        county, school, session, "close", resolution="通过绩效考核办法。", reason=why
    )
    assert closed["history"][-1]["facts"] == {"reason": why}
    assert (closed["state"], closed["report_due_on"]) == ("closed", "2026-04-21")
    [told] = await county.told(CongressClosed)
    assert (told.happened_on, told.category, told.from_paper) == (DAY, "congress", False)
    assert "票" not in told.to_wire()
    for_county = await read(county, county.officer, session)
    assert {item["outcome"] for item in for_county["agenda"]} == {None}
    assert (for_county["resolution"], for_county["attendance"]) == (None, [])
    done = await act(county, school, session, "publish")
    assert (done["state"], done["resolution_published_on"]) == ("published", DAY.isoformat())
    assert len(await county.told(CongressResolutionPublished)) == 1
    await refused(chair.post(f"{path}/publish", json={}), 409, "congress-already-published")
    assert (await read(county, school.teacher, session))["resolution"] == "通过绩效考核办法。"
    reported = await act(county, school, session, "report", note="会议顺利。")
    assert reported["state"] == "reported"
    for_county = await read(county, county.officer, session)
    assert [item["outcome"] for item in for_county["agenda"]] == ["agreed", "passed", None]
    assert for_county["report_note"] == "会议顺利。"


async def test_the_county_sends_a_report_back(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    session = await ok(county.http(school.chair).post("/congress/recorded", json=held(school)))
    await act(county, school, session, "report")
    path = f"/congress/{session['id']}/return-report"
    back = await ok(county.http(county.officer).post(path, json={"reason": "缺决议。"}))
    assert (back["state"], back["reported_on"]) == ("closed", None)
    assert back["report_due_on"] == "2026-03-25", "so many working days from today"
    [told] = await county.told(CongressReportReturned)
    assert told.subject_kind() == "congress_report"
    again = await act(county, school, session, "report", note="决议附后。")
    assert (again["state"], again["report_returned_reason"]) == ("reported", None)
    assert len(await county.told(CongressReported)) == 2


async def test_what_was_held_on_paper_is_entered_in_one_go(county: County) -> None:
    school = county.schools[0]
    chair = county.http(school.chair)
    body = held(
        school,
        party_agreed_on="2026-02-20",
        party_minutes_number="支〔2026〕1号",
        requested_on="2026-02-24",
        answered_on="2026-02-26",
        answered_by_name="周主任",
        resolution="通过绩效考核办法。",
        published_on="2026-03-06",
        reported_on="2026-03-10",
    )
    await refused(
        chair.post("/congress/recorded", json=body | {"present": 41}),
        422,
        "congress-present-wrong",
    )
    early = body | {"answered_on": "2026-02-23"}
    await refused(chair.post("/congress/recorded", json=early), 422, "days-out-of-order")
    session = await ok(chair.post("/congress/recorded", json=body))
    assert (session["state"], session["from_paper"]) == ("reported", True)
    assert session["title"] == "第三届教职工大会第一次会议"
    assert session["attendance"] == [
        {"roll": "congress", "label": "教代会", "due": 40, "present": 36}
    ]
    [closed] = await county.told(CongressClosed)
    [reported] = await county.told(CongressReported)
    assert (closed.from_paper, reported.from_paper, reported.late) == (True, True, False)
    assert closed.subject_kind() != reported.subject_kind()
    assert [move["move"] for move in session["history"]] == ["plan", "record", "publish", "report"]


async def test_what_was_being_prepared_may_have_been_held_on_paper(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    session = await planned(county, school)
    body = {key: value for key, value in held(school).items() if key not in {"union_id", "opening"}}
    done = await act(county, school, session, "record", **body)
    assert (done["state"], done["closed_on"]) == ("closed", "2026-03-06")
    await refused(
        county.http(school.chair).post(f"/congress/{session['id']}/record", json=body),
        409,
        "session-move-not-allowed",
    )


async def test_a_late_report_is_said_once(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    await ok(county.http(school.chair).post("/congress/recorded", json=held(school)))
    on(clock, date(2026, 3, 17))  # the seventh working day after Friday the 6th
    await county.running.sweep("congress reports due")
    assert await county.told(CongressReportOverdue) == []
    on(clock, date(2026, 3, 18))
    for _ in range(2):
        await county.running.sweep("congress reports due")
    [told] = await county.told(CongressReportOverdue)
    assert told.due_on == date(2026, 3, 17)


async def test_a_school_year_is_warned_of_once_and_ends_with_a_word(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    await ok(county.http(school.chair).post("/congress/recorded", json=held(school)))
    await county.running.sweep("congress years")
    assert await county.told(CongressDueSoon) == []
    on(clock, date(2026, 4, 8))  # 219 of 365 days are over
    for _ in range(2):
        await county.running.sweep("congress years")
    others = {each.union_id for each in county.schools[1:]}
    assert {each.union_id for each in await county.told(CongressDueSoon)} == others
    on(clock, date(2026, 8, 31))
    await county.running.sweep("congress years")
    assert await county.told(CongressOverdue) == []
    on(clock, date(2026, 9, 1))
    for _ in range(2):
        await county.running.sweep("congress years")
    overdue = await county.told(CongressOverdue)
    assert {each.union_id for each in overdue} == others
    assert {each.title for each in overdue} == {"2025—2026学年"}
    on(clock, date(2027, 4, 8))
    await county.running.sweep("congress years")
    assert len(await county.told(CongressDueSoon)) == len(others) + len(county.schools)


async def test_the_wall_shows_every_union_and_no_results(
    county: County, clock: StoppedClock
) -> None:
    first, second, third = county.schools
    await ok(county.http(first.chair).post("/congress/recorded", json=held(first)))
    await scheduled(county, second)
    await planned(county, third)
    officer = county.http(county.officer)
    wall = await ok(officer.get("/congress-wall"))
    shown = {line["union_name"]: line["status"] for line in wall["lines"]}
    assert shown == {
        first.short_name: "held",
        second.short_name: "scheduled",
        third.short_name: "not_asked",
    }
    assert "outcome" not in str(wall)
    [over] = [line for line in wall["lines"] if line["status"] == "held"]
    ids = {"union_id", "session_id"}  # of random digits
    assert "36" not in str({name: value for name, value in over.items() if name not in ids})
    on(clock, date(2026, 4, 8))
    late = await ok(officer.get("/congress-wall"))
    assert late["lines"][0]["trouble"] == "year_late"
    assert late["troubles"]["report_late"] == 1
    empty = await ok(officer.get("/congress-wall", params={"school_year": 2024}))
    assert {line["trouble"] for line in empty["lines"]} == {"year_over"}
    await refused(county.http(first.chair).get("/congress-wall"), 403)


async def test_the_form_knows_the_term_and_last_time(county: County) -> None:
    school = county.schools[0]
    chair = county.http(school.chair)
    form = await ok(chair.get(f"/congress-form/{school.union_id}"))
    assert (form["term"], form["number"], form["last"]) == (None, 1, None)
    await ok(chair.post("/congress/recorded", json=held(school)))
    form = await ok(chair.get(f"/congress-form/{school.union_id}"))
    assert (form["term"]["number"], form["number"]) == (TERM["number"], 2)
    assert form["last"]["next_on"] == "2027-03-05"
    assert len(form["last"]["agenda"]) == 3
    other = county.http(county.schools[1].chair)
    await refused(other.get(f"/congress-form/{school.union_id}"), 404)


async def test_what_waits_is_the_next_step_and_the_countys_answer(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    session = await planned(county, school)

    async def waits(caller: Caller) -> list[str]:
        found = await ok(county.http(caller).get("/waiting"))
        return [item["kind"] for item in found]

    assert await waits(school.chair) == ["congress_planned"]
    await act(county, school, session, "agreed", agreed_on="2026-03-12", minutes_number="1号")
    await act(county, school, session, "request", way="request")
    assert await waits(county.officer) == ["answer_congress"]
    await ok(county.http(county.officer).post(f"/congress/{session['id']}/approve", json={}))
    assert await waits(county.officer) == []
    assert await waits(school.chair) == ["congress_approved"]


async def test_a_school_asks_more_of_itself_and_never_less(county: County) -> None:
    school = county.schools[0]
    chair = county.http(school.chair)
    rule = {"value": 2, "valid_from": "2026-03-01"}
    path = f"/unions/{school.union_id}/figures/congress_passing"
    await ok(chair.put(path, json=rule))
    session = await planned(county, school)
    assert session["passing_label"].startswith("三分之二")
    await refused(chair.put(path, json=rule | {"value": 0}), 422, "figure-laxer-than-county")
    await ok(county.http(county.officer).put("/figures/congress_quorum", json=rule))
    assert (await read(county, school.chair, session))["quorum_label"].startswith("五分之四")
