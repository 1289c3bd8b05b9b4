"""What waits for whom in activities."""

from datetime import date
from typing import Any

from shared.contracts.roles import Role
from shared.web.identity import Caller
from tests.service.activities.making import made, objected, sweep_on, wanted
from tests.service.plans.county import County, ok
from tests.service.running import StoppedClock


async def _lines(county: County, caller: Caller) -> list[tuple[Any, ...]]:
    items = await ok(county.http(caller).get("/waiting"))
    return [(item["kind"], item["title"], item["group"], item["due_label"]) for item in items]


async def test_nothing_waits_where_nothing_is_shown(county: County) -> None:
    for caller in (county.officer, county.schools[0].chair, county.schools[0].teacher):
        assert await _lines(county, caller) == []


async def test_a_notice_for_the_board_is_to_be_hung_up_and_its_result_to_be_written(
    county: County, clock: StoppedClock
) -> None:
    school = county.schools[0]
    notice = await made(county.http(school.chair), wanted(school, place="board"))
    line = ("post_notice", "打印张贴公示：2026年优秀教师推荐人选", "today", "今天到期")
    assert await _lines(county, school.chair) == [line]
    assert await _lines(county, school.people[Role.UNION_OFFICER]) == [line]
    assert await _lines(county, school.teacher) == []
    assert await _lines(county, county.officer) == [], "the school hangs it up"
    body = {"posted_on": "2026-03-16"}
    await ok(county.http(school.chair).post(f"/notices/{notice['id']}/posted", json=body))
    assert await _lines(county, school.chair) == []
    await sweep_on(county, clock, date(2026, 3, 23))
    assert await _lines(county, school.chair) == [
        ("note_notice", "写公示结果：2026年优秀教师推荐人选", "later", "")
    ]


async def test_an_objection_waits_for_those_who_may_turn_it_down(county: County) -> None:
    school = county.schools[0]
    title = "处理“2026年优秀教师推荐人选”公示的 1 条异议"
    day = "还有 4 天"
    notice = await made(county.http(school.chair), wanted(school))
    await objected(county, school.teacher, notice)
    assert await _lines(county, county.officer) == [("handle_objection", title, "decide", day)]
    for caller in (school.chair, school.people[Role.UNION_OFFICER]):
        assert await _lines(county, caller) == [("handle_objection", title, "others", day)]
    other = county.schools[1]
    officers = await made(county.http(other.people[Role.UNION_OFFICER]), wanted(other))
    await objected(county, other.teacher, officers)
    assert (await _lines(county, other.chair))[0][2] == "decide"
    assert (await _lines(county, other.people[Role.UNION_OFFICER]))[0][2] == "others"
