"""A notice from its first day to its outcome: opened, objected to, handled, closed; never twice."""

from datetime import date

from services.activities.notices.timers import look_at_due_notices
from shared.contracts.activities import (
    NoticeClosed,
    NoticeHandled,
    NoticeObjected,
    NoticeOpened,
    NoticeWithdrawn,
)
from shared.contracts.roles import Role
from tests.service.activities.making import (
    AFTER,
    FRIDAY,
    MONDAY,
    finding,
    made,
    objected,
    on,
    read,
    sweep_on,
    wanted,
)
from tests.service.plans.county import County, ok, refused, seen
from tests.service.running import StoppedClock


async def test_a_notice_opens_at_once_and_closes_on_the_day_after_its_last(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school))
    assert (notice["state"], notice["last_day"]) == ("open", FRIDAY.isoformat())
    assert notice["days_label"].endswith("共 5 个工作日")
    assert notice["left"] == "还剩 5 个工作日，至 3 月 20 日"
    [opened] = await county.told(NoticeOpened)
    assert (opened.subject_id.hex, opened.last_day) == (notice["id"].replace("-", ""), FRIDAY)
    await sweep_on(county, clock, FRIDAY)
    assert (await read(county, school.chair, notice))["left"] == "今天是最后一天，至 3 月 20 日"
    await sweep_on(county, clock, AFTER)
    await county.running.sweep("notices due")
    [closed] = await county.told(NoticeClosed)
    assert (closed.outcome, closed.closed_on) == ("stood", AFTER)
    after = await read(county, school.chair, notice)
    assert (after["state"], after["outcome"], after["left"]) == ("closed", "stood", "")
    assert "note" in after["actions"]


async def test_a_notice_of_a_day_to_come_waits_for_it(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    monday = date(2026, 3, 23)
    notice = await made(county.http(school.chair), wanted(school, first_day=monday.isoformat()))
    assert notice["state"] == "requested"
    await refused(county.http(school.teacher).get(f"/notices/{notice['id']}"), 404)
    await sweep_on(county, clock, date(2026, 3, 22))
    assert await county.told(NoticeOpened) == []
    await sweep_on(county, clock, monday)
    assert len(await county.told(NoticeOpened)) == 1
    assert (await read(county, school.teacher, notice))["state"] == "open"


async def test_a_clock_that_stood_still_opens_and_closes_in_order(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    body = wanted(school, first_day=date(2026, 3, 17).isoformat())
    await made(county.http(school.chair), body)
    await sweep_on(county, clock, date(2026, 4, 30))
    assert len(await county.told(NoticeOpened)) == 1
    assert len(await county.told(NoticeClosed)) == 1


async def test_an_objection_keeps_a_notice_open_until_it_is_handled(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.people[Role.UNION_OFFICER]), wanted(school))
    objection = await objected(county, school.teacher, notice)
    [told] = await county.told(NoticeObjected)
    assert (told.waiting, told.county_decides) == (1, False)
    assert school.teacher.name not in told.to_wire()
    await sweep_on(county, clock, AFTER)
    assert (await read(county, school.chair, notice))["state"] == "objected"
    path = f"/objections/{objection['id']}/handle"
    handled = await ok(county.http(school.chair).post(path, json=finding("rejected")))
    assert (handled["finding_label"], handled["handled_by_name"]) == ("不成立", school.chair.name)
    assert len(await county.told(NoticeHandled)) == 1
    [closed] = await county.told(NoticeClosed)
    assert closed.outcome == "stood"
    await refused(county.http(school.chair).post(path, json=finding("upheld")), 409)
    await look_at_due_notices(county.running.runtime)
    assert len(await county.told(NoticeClosed)) == 1


async def test_handled_within_the_days_it_hangs_on_and_upheld_is_the_outcome(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school))
    first = await objected(county, school.teacher, notice)
    second = await objected(county, school.people[Role.PRINCIPAL], notice)
    http = county.http(county.officer)
    await ok(http.post(f"/objections/{first['id']}/handle", json=finding("upheld")))
    assert (await read(county, county.officer, notice))["state"] == "objected"
    await ok(http.post(f"/objections/{second['id']}/handle", json=finding("rejected")))
    assert (await read(county, county.officer, notice))["state"] == "handled"
    await sweep_on(county, clock, AFTER)
    [closed] = await county.told(NoticeClosed)
    assert closed.outcome == "upheld"


async def test_a_second_objection_of_one_person_joins_the_first(county: County) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school))
    first = await objected(county, school.teacher, notice, "材料不实。")
    again = await objected(county, school.teacher, notice, "还缺公示照片。")
    assert again["id"] == first["id"]
    assert again["text"] == "材料不实。\n（补充）还缺公示照片。"
    assert len(await county.told(NoticeObjected)) == 1
    path = f"/objections/{first['id']}/handle"
    await ok(county.http(county.officer).post(path, json=finding("rejected")))
    assert "object" not in (await read(county, school.teacher, notice))["actions"]
    path = f"/notices/{notice['id']}/objections"
    body = {"text": "再说一遍。"}
    await refused(county.http(school.teacher).post(path, json=body), 409, "objection-handled")


async def test_after_the_last_day_nobody_objects_any_more(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school))
    path, body = f"/notices/{notice['id']}/objections", {"text": "迟了。"}
    on(clock, AFTER)  # the clock has not looked yet
    late = await refused(county.http(school.teacher).post(path, json=body), 409)
    assert late["code"] == "objection-too-late"
    assert "3月20日" in late["title"]
    await sweep_on(county, clock, AFTER)
    await refused(county.http(school.teacher).post(path, json=body), 409, "objection-too-late")
    entered = {"text": "打来电话。", "name": "赵一", "way": "phone", "received_on": "2026-03-19"}
    recorded = county.http(school.chair).post(f"{path}/recorded", json=entered)
    await refused(recorded, 409, "objection-too-late")


async def test_an_officer_enters_what_somebody_phoned(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school))
    path = f"/notices/{notice['id']}/objections/recorded"
    body = {"text": "名额不对。", "name": "赵一", "way": "phone", "received_on": "2026-03-16"}
    on(clock, date(2026, 3, 18))
    http = county.http(school.people[Role.UNION_OFFICER])
    first = await ok(http.post(path, json=body))
    assert (first["objector_name"], first["way_label"]) == ("赵一", "电话")
    again = await ok(http.post(path, json=body | {"name": "赵 一", "text": "补充一句。"}))
    assert again["id"] == first["id"]
    early = body | {"name": "钱二", "received_on": "2026-03-15"}
    await refused(http.post(path, json=early), 422, "objection-day-wrong")
    late = body | {"name": "钱二", "received_on": "2026-03-19"}
    await refused(http.post(path, json=late), 422, "objection-day-wrong")
    teacher = county.http(school.teacher)
    await refused(teacher.post(path, json=body), 403)


async def test_a_notice_that_is_taken_back_ends_withdrawn_for_whoever_asked(
    county: County,
) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    notice = await made(http, wanted(school))
    await objected(county, school.teacher, notice)
    path = f"/notices/{notice['id']}/withdraw"
    gone = await ok(http.post(path, json={"reason": "人选有变。"}))
    assert (gone["state"], gone["outcome"], gone["note"]) == ("closed", "withdrawn", "人选有变。")
    assert len(await county.told(NoticeWithdrawn)) == 1
    [closed] = await county.told(NoticeClosed)
    assert closed.outcome == "withdrawn"
    await refused(http.post(path, json={"reason": "再来。"}), 409, "notice-move-not-allowed")


async def test_a_result_is_written_once(county: County, clock: StoppedClock) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    notice = await made(http, wanted(school))
    path, body = f"/notices/{notice['id']}/note", {"note": "公示期间没有收到异议。"}
    await refused(http.post(path, json=body), 409, "notice-move-not-allowed")
    await sweep_on(county, clock, AFTER)
    assert (await ok(http.post(path, json=body)))["note"] == "公示期间没有收到异议。"
    await refused(http.post(path, json=body), 409, "notice-move-not-allowed")


async def test_what_nobody_hung_up_is_not_closed_and_hung_up_late_hangs_longer(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    notice = await made(http, wanted(school, place="board"))
    posted = f"/notices/{notice['id']}/posted"
    await refused(http.post(posted, json={"posted_on": "2026-03-17"}), 422, "notice-posted-wrong")
    await refused(http.post(posted, json={"posted_on": "2026-03-13"}), 422, "notice-posted-wrong")
    await sweep_on(county, clock, date(2026, 3, 23))
    assert await county.told(NoticeClosed) == []
    late = await ok(http.post(posted, json={"posted_on": "2026-03-18"}))
    assert (late["first_day"], late["last_day"]) == ("2026-03-18", "2026-03-24")
    assert "共 5 个工作日" in late["days_label"]
    await refused(http.post(posted, json={"posted_on": "2026-03-18"}), 409)
    await sweep_on(county, clock, date(2026, 3, 25))
    assert len(await county.told(NoticeClosed)) == 1


async def test_what_nobody_hung_up_is_not_closed_by_an_answer_either(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school, place="board"))
    on(clock, FRIDAY)
    objection = await objected(county, school.teacher, notice)
    on(clock, AFTER)
    path = f"/objections/{objection['id']}/handle"
    await ok(county.http(county.officer).post(path, json=finding("rejected")))
    assert (await read(county, school.chair, notice))["state"] == "handled"
    posted = {"posted_on": MONDAY.isoformat()}
    http = county.http(school.chair)
    closed = await ok(http.post(f"/notices/{notice['id']}/posted", json=posted))
    assert closed["state"] == "closed"


async def test_hung_up_on_time_and_said_after_its_days_it_closes_at_once(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    notice = await made(http, wanted(school, place="assembly"))
    await sweep_on(county, clock, date(2026, 3, 25))
    body = {"posted_on": MONDAY.isoformat()}
    closed = await ok(http.post(f"/notices/{notice['id']}/posted", json=body))
    assert (closed["state"], closed["outcome"]) == ("closed", "stood")


async def test_of_two_who_arrange_it_at_once_one_is_told_to_look_again(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    http = county.http(school.chair)
    notice = await made(http, wanted(school, first_day="2026-03-23"))
    body = {
        key: value
        for key, value in wanted(school, first_day="2026-03-24").items()
        if key not in {"union_id", "kind", "title", "text"}
    }
    path = f"/notices/{notice['id']}/arrangement"
    stale = seen(notice["version"] - 1)
    await refused(http.put(path, json=body, headers=stale), 412, "stale")
    moved = await ok(http.put(path, json=body, headers=seen(notice["version"])))
    assert (moved["first_day"], moved["last_day"]) == ("2026-03-24", "2026-03-30")
    await sweep_on(county, clock, date(2026, 3, 23))
    assert await county.told(NoticeOpened) == []
