"""Making a notice: its days, its place, its numbers, from paper, on paper, and asked for."""

import io
from datetime import date
from typing import Any, ClassVar
from uuid import UUID, uuid4

import pytest
from docx import Document

from services.activities.app import service
from services.activities.notices.handlers import hear_askers
from shared.contracts.activities import NoticeClosed, NoticeKind, NoticeOpened, NoticeOutcome
from shared.contracts.asking import NoticeRequested
from shared.contracts.roles import Role
from shared.messaging.consumer import Consumer
from shared.messaging.subscriptions import Subscriptions
from tests.service.activities.making import AFTER, made, on, read, sweep_on, wanted
from tests.service.plans.county import County, School, changed, ok, refused, seen
from tests.service.running import StoppedClock

ID_NUMBER = "11010519491231002X"  # the standard's own example


async def _refused(county: County, school: School, status: int, code: str, **change: Any) -> str:
    http = county.http(school.chair)
    body = await refused(http.post("/notices", json=wanted(school, **change)), status, code)
    return str(body["title"])


async def test_days_that_cannot_be_are_refused_with_the_arithmetic(county: County) -> None:
    school = county.schools[0]
    await _refused(county, school, 422, "notice-first-day-past", first_day="2026-03-13")
    await _refused(county, school, 422, "notice-last-before-first", last_day="2026-03-15")
    short = await _refused(county, school, 422, "notice-too-short", last_day="2026-03-18")
    assert "只有 3 个工作日" in short
    assert "至少 5 个工作日，最早到2026年3月20日（星期五）" in short
    await _refused(county, school, 422, "notice-term-wrong", last_day="2027-12-31")
    await _refused(county, school, 422, "notice-term-wrong", first_day="2027-12-31")


async def test_holidays_and_make_up_days_are_the_states(county: County) -> None:
    """Tomb Sweeping is on the 4th to the 6th of April 2026."""
    http = county.http(county.schools[0].chair)
    ask = {"kind": "award", "first_day": "2026-04-01"}
    term = await ok(http.get("/notice-term", params=ask))
    assert (term["last_day"], term["working_days"], term["estimate"]) == ("2026-04-08", 5, False)
    ask |= {"first_day": "2027-03-01"}
    assert (await ok(http.get("/notice-term", params=ask)))["estimate"], "2027 is not published"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (f"王某，{ID_NUMBER}。", "身份证号"),
        ("王某，1101 0519 4912 3100 2X。", "身份证号"),
        ("王某，１１０１０５１９４９１２３１００２Ｘ。", "身份证号"),
        ("请拨打 138-1234-5678。", "手机号"),
        ("请拨打13812345678。", "手机号"),
    ],
    ids=["number", "with blanks", "wide", "phone with strokes", "phone"],
)
async def test_a_number_that_everybody_would_read_is_refused(
    county: County, text: str, word: str
) -> None:
    said = await _refused(county, county.schools[0], 422, "notice-shows-number", text=text)
    assert word in said
    assert ID_NUMBER not in said


async def test_a_notice_held_on_paper_is_closed_at_once(county: County) -> None:
    school = county.schools[0]
    held = {"from_paper": True, "first_day": "2026-03-05", "place": "board"}
    notice = await made(
        county.http(school.chair), wanted(school, **held, note="无异议。", minutes_number="7号")
    )
    assert (notice["state"], notice["outcome"], notice["from_paper"]) == ("closed", "stood", True)
    assert (notice["first_day"], notice["last_day"]) == ("2026-03-05", "2026-03-11")
    [closed] = await county.told(NoticeClosed)
    assert closed.from_paper
    assert await county.told(NoticeOpened) == []
    await _refused(county, school, 422, "notice-not-over", **held | {"first_day": "2026-03-12"})
    short = {**held, "last_day": "2026-03-09"}
    await _refused(county, school, 422, "notice-too-short", **short)


async def test_minutes_of_a_meeting_stand_in_the_place_of_a_notice(county: County) -> None:
    school = county.schools[0]
    meeting = {
        "kind": "hardship",
        "place": "minutes",
        "from_paper": True,
        "first_day": "2026-03-10",
    }
    await _refused(county, school, 422, "notice-minutes-needed", **meeting)
    body = wanted(school, **meeting, minutes_number="民主评议〔2026〕1号")
    notice = await made(county.http(school.chair), body)
    assert (notice["state"], notice["last_day"]) == ("closed", "2026-03-10")


async def test_the_county_sets_days_and_places_from_a_day_on(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    officer = county.http(county.officer)
    for name, value in (("notice_days_award", 7), ("notice_hardship_place", 2)):
        body = {"value": value, "valid_from": "2026-03-23"}
        await ok(officer.put(f"/figures/{name}", json=body))
    groups = await ok(officer.get("/figures"))
    figures = [each for group in groups for each in group["figures"]]
    [award] = [each for each in figures if each["name"] == "notice_days_award"]
    assert (award["value"], award["later"]) == (5, [{"value": 7, "valid_from": "2026-03-23"}])
    http = county.http(school.chair)
    now = await made(http, wanted(school))
    assert now["last_day"] == "2026-03-20", "a notice is reckoned by the figures of its first day"
    later = await made(http, wanted(school, first_day="2026-03-23"))
    assert later["last_day"] == "2026-03-31"
    on(clock, date(2026, 3, 23))
    form = await ok(http.get(f"/notice-form/{school.union_id}"))
    kinds = {kind["kind"]: kind for kind in form["kinds"]}
    assert [place["place"] for place in kinds["hardship"]["places"]] == ["minutes"]
    assert (form["office"], form["phone"]) == ("学校工会办公室", "0571-8765432")
    await refused(
        officer.put("/figures/notice_days_award", json={"value": 0, "valid_from": "2026-04-01"}),
        422,
        "figure-out-of-range",
    )


async def test_vacations_stop_a_notice_only_where_the_county_says_so(county: County) -> None:
    officer = county.http(county.officer)
    ask = {"kind": "award", "first_day": "2026-06-29"}
    assert (await ok(officer.get("/notice-term", params=ask)))["last_day"] == "2026-07-03"
    body = {"value": 1, "valid_from": "2026-06-01"}
    await ok(officer.put("/figures/notice_vacations_stop", json=body))
    term = await ok(officer.get("/notice-term", params=ask))
    assert (term["last_day"], term["estimate"]) == ("2026-09-03", True)


async def test_the_paper_reads_as_it_is_hung_up(county: County) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    body = wanted(school, text="第一段。\n\n第二段。", number="清一小工〔2026〕5号", place="board")
    notice = await made(http, body)
    reply = await http.get(f"/notices/{notice['id']}/paper")
    lines = [p.text for p in Document(io.BytesIO(reply.content)).paragraphs if p.text]
    assert lines == [
        "关于2026年优秀教师推荐人选的公示",
        "清一小工〔2026〕5号",
        "第一段。",
        "第二段。",
        "公示时间：2026年3月16日至2026年3月20日（5 个工作日）。",
        "公示期间如有异议，请以当面、电话或书面方式署实名提出。",
        "受理单位：学校工会办公室",
        "联系电话：0571-8765432",
        "清溪县第1小学工会委员会",
        "2026年3月16日",
    ]
    assert reply.content == (await http.get(f"/notices/{notice['id']}/paper")).content


class ReliefNoticeRequested(NoticeRequested):
    """What a service that owns a matter would say."""

    wire_name: ClassVar[str] = "relief.notice_requested.v1"
    publisher: ClassVar[str] = "welfare"


def _asked(county: County, union_id: UUID, **other: Any) -> ReliefNoticeRequested:
    school = county.schools[0]
    return ReliefNoticeRequested(
        occurred_at=county.running.database.clock(),
        county_id=county.county_id,
        union_id=union_id,
        subject_id=uuid4(),
        kind=NoticeKind.HARDSHIP,
        title="一次性帮扶",
        text="李某，第1小学，困难职工。",
        asked_by=school.people[Role.UNION_OFFICER].person_id,
        asked_by_name="周委员",
        **other,
    )


def _consumer(county: County) -> Consumer:
    heard = Subscriptions("activities")
    hear_askers(heard, [ReliefNoticeRequested, NoticeOpened])
    assert heard.hears() == {"relief.notice_requested.v1"}
    return Consumer(heard, county.running.database)


async def test_another_service_asks_and_waits_for_the_outcome(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    event = _asked(county, school.union_id)
    consumer = _consumer(county)
    await consumer.receive([event.to_wire()])
    await consumer.receive([event.to_wire()])
    http = county.http(school.chair)
    [notice] = (await ok(http.get("/notices")))["items"]
    assert (notice["state"], notice["asked"], notice["first_day"]) == ("requested", True, None)
    [line] = await ok(http.get("/waiting"))
    assert (line["kind"], line["title"]) == ("arrange_notice", "安排公示：一次性帮扶")
    await refused(http.get(f"/notices/{notice['id']}/paper"), 422)
    body = wanted(school, place="board")
    body = {k: v for k, v in body.items() if k not in {"union_id", "kind", "title", "text"}}
    path = f"/notices/{notice['id']}/arrangement"
    await refused(http.put(path, json=body), 428)
    arranged = await ok(http.put(path, json=body, headers=seen(notice["version"])))
    assert arranged["state"] == "open"
    posted = {"posted_on": "2026-03-16"}
    await ok(http.post(f"/notices/{notice['id']}/posted", json=posted))
    await sweep_on(county, clock, AFTER)
    [closed] = await county.told(NoticeClosed)
    assert (closed.matter_kind, closed.matter_id) == ("relief", event.subject_id)
    assert closed.title == "困难帮扶公示"
    assert (await read(county, school.chair, notice))["made_by_name"] == "周委员"


async def test_a_request_for_a_union_that_is_not_known_yet_waits(county: County) -> None:
    consumer = _consumer(county)
    event = _asked(county, uuid4())
    await consumer.receive([event.to_wire()])
    waiting = [row for row in await county.running.pending() if row.event_id == event.event_id]
    assert [row.subscription for row in waiting] == ["activities.notices.requested"]


async def test_asked_of_a_union_that_is_no_more_it_is_taken_back_at_once(county: County) -> None:
    school = county.schools[0]
    await county.running.deliver(changed(county, school, 2, active=False))
    event = _asked(county, school.union_id)
    await _consumer(county).receive([event.to_wire()])
    [closed] = await county.told(NoticeClosed)
    assert (closed.matter_id, closed.outcome) == (event.subject_id, NoticeOutcome.WITHDRAWN)


def test_the_service_hears_whoever_asks() -> None:
    asked = {item.event for item in service.subscriptions.items if item.name.endswith("requested")}
    assert all(issubclass(event, NoticeRequested) for event in asked)
