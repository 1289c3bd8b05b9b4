"""The county's own days move the last day of what is not over; what is closed stays."""

from datetime import date
from typing import Any

from services.activities.calendar.commands import keep_calendar
from shared.contracts.activities import NoticeClosed
from shared.contracts.plans import CalendarChanged, CalendarDayKind, CalendarRun
from shared.tenancy import Scope
from tests.service.activities.making import AFTER, FRIDAY, MONDAY, made, on, read, sweep_on, wanted
from tests.service.plans.county import NOW, County, build_county, ok
from tests.service.running import StoppedClock

WEDNESDAY, THURSDAY = date(2026, 3, 18), date(2026, 3, 19)
NEXT_MONDAY, NEXT_TUESDAY = date(2026, 3, 23), date(2026, 3, 24)


def calendar(
    county: County, version: int, *runs: tuple[date, date, CalendarDayKind]
) -> CalendarChanged:
    return CalendarChanged(
        occurred_at=NOW,
        county_id=county.county_id,
        union_id=county.union_id,
        subject_id=county.county_id,
        version=version,
        days=tuple(
            CalendarRun(first_day=first, last_day=last, kind=kind) for first, last, kind in runs
        ),
    )


HOLIDAY = (WEDNESDAY, WEDNESDAY, CalendarDayKind.HOLIDAY)
MAKEUP = (date(2026, 3, 21), date(2026, 3, 21), CalendarDayKind.MAKEUP)


async def _shown(county: County, **other: Any) -> dict[str, Any]:
    school = county.schools[0]
    return await made(county.http(school.chair), wanted(school, **other))


async def _last(county: County, notice: dict[str, Any]) -> tuple[str, str]:
    found = await read(county, county.schools[0].chair, notice)
    return found["last_day"], found["state"]


async def test_a_holiday_moves_the_end_and_taking_it_back_moves_it_back(
    county: County, clock: StoppedClock
) -> None:
    notice = await _shown(county)
    assert await _last(county, notice) == (FRIDAY.isoformat(), "open")

    await county.running.deliver(calendar(county, 1, HOLIDAY))
    found = await read(county, county.schools[0].chair, notice)
    assert found["last_day"] == NEXT_MONDAY.isoformat()
    assert found["days_label"].endswith("共 5 个工作日")
    assert found["left"] == "还剩 5 个工作日，至 3 月 23 日"
    assert found["estimate"] is False
    step = found["history"][-1]
    assert (step["move"], step["made_by_name"]) == ("reckon", "系统")
    assert step["facts"] == {"was": FRIDAY.isoformat(), "last_day": NEXT_MONDAY.isoformat()}

    await county.running.deliver(calendar(county, 2))
    assert await _last(county, notice) == (FRIDAY.isoformat(), "open")


async def test_the_clock_closes_it_on_the_day_after_its_new_last(
    county: County, clock: StoppedClock
) -> None:
    notice = await _shown(county)
    await county.running.deliver(calendar(county, 1, HOLIDAY))
    await sweep_on(county, clock, NEXT_MONDAY)
    assert await county.told(NoticeClosed) == []
    await sweep_on(county, clock, NEXT_TUESDAY)
    [closed] = await county.told(NoticeClosed)
    assert (closed.last_day, closed.closed_on) == (NEXT_MONDAY, NEXT_TUESDAY)

    await county.running.deliver(calendar(county, 2))
    assert await _last(county, notice) == (NEXT_MONDAY.isoformat(), "closed"), "what is over stays"


async def test_in_any_order_and_twice_the_highest_version_counts(county: County) -> None:
    notice = await _shown(county)
    newest = calendar(county, 3, HOLIDAY)
    older = calendar(county, 2, (WEDNESDAY, THURSDAY, CalendarDayKind.HOLIDAY))
    await county.running.deliver(newest, newest)
    await county.running.deliver(older)
    await county.running.deliver(newest)
    await county.running.deliver(calendar(county, 1))
    await county.running.deliver(calendar(county, 3, HOLIDAY))
    found = await read(county, county.schools[0].chair, notice)
    assert found["last_day"] == NEXT_MONDAY.isoformat()
    assert [step["move"] for step in found["history"]].count("reckon") == 1

    await county.running.deliver(calendar(county, 5), calendar(county, 4, HOLIDAY))
    assert (await _last(county, notice))[0] == FRIDAY.isoformat()


async def test_new_notices_and_the_form_reckon_by_it(county: County) -> None:
    await county.running.deliver(calendar(county, 1, HOLIDAY))
    http = county.http(county.schools[0].chair)
    term = await ok(http.get(f"/notice-term?kind=award&first_day={MONDAY}"))
    assert term["last_day"] == NEXT_MONDAY.isoformat()
    assert (await _last(county, await _shown(county)))[0] == NEXT_MONDAY.isoformat()


async def test_a_notice_still_to_come_and_one_not_hung_up_follow_too(
    county: County, clock: StoppedClock
) -> None:
    planned = await _shown(county, first_day="2026-03-17")
    unhung = await _shown(county, place="board")
    await county.running.deliver(calendar(county, 1, HOLIDAY, MAKEUP))
    assert await _last(county, planned) == (NEXT_MONDAY.isoformat(), "requested")
    assert await _last(county, unhung) == ("2026-03-21", "open"), "Saturday is worked instead"


async def test_what_is_shown_never_ends_before_today(county: County, clock: StoppedClock) -> None:
    notice = await _shown(county)
    await county.running.deliver(
        calendar(county, 1, HOLIDAY, (THURSDAY, FRIDAY, CalendarDayKind.HOLIDAY))
    )
    assert (await _last(county, notice))[0] == "2026-03-25"
    on(clock, NEXT_TUESDAY)
    await county.running.deliver(calendar(county, 2))
    found = await read(county, county.schools[0].chair, notice)
    assert (found["last_day"], found["state"]) == (NEXT_TUESDAY.isoformat(), "open")
    assert found["days_label"].endswith("共 7 个工作日"), "as many as it was really shown"


async def test_vacations_stop_it_only_where_the_county_says_so_and_are_no_estimate(
    county: County,
) -> None:
    spring = (WEDNESDAY, FRIDAY, CalendarDayKind.VACATION)
    notice = await _shown(county)
    await county.running.deliver(calendar(county, 1, spring))
    assert (await _last(county, notice))[0] == FRIDAY.isoformat()
    stops = {"value": 1, "valid_from": NOW.date().isoformat()}
    figure = "/figures/notice_vacations_stop"
    await ok(county.http(county.officer).put(figure, json=stops))
    stopped = await _shown(county)
    assert (stopped["last_day"], stopped["estimate"]) == ("2026-03-25", False)
    summer = await _shown(county, first_day="2026-06-29")
    assert (summer["last_day"], summer["estimate"]) == ("2026-09-03", True), "only guessed"
    july = (date(2026, 7, 4), date(2026, 8, 31), CalendarDayKind.VACATION)
    await county.running.deliver(calendar(county, 2, july))
    found = await read(county, county.schools[0].chair, summer)
    assert (found["last_day"], found["estimate"]) == ("2026-07-03", False)


async def test_the_clock_gives_a_notice_the_days_that_it_missed(
    county: County, clock: StoppedClock
) -> None:
    """One that was arranged while the calendar changed was not there to follow it."""
    async with county.running.database.transaction(Scope(county.county_id)) as tx:
        notice = await _shown(county)
        await keep_calendar(tx, [calendar(county, 1, HOLIDAY)])
    await sweep_on(county, clock, AFTER)
    assert await _last(county, notice) == (NEXT_MONDAY.isoformat(), "open")
    await sweep_on(county, clock, NEXT_TUESDAY)
    assert (await _last(county, notice))[1] == "closed"
    assert len(await county.told(NoticeClosed)) == 1


async def test_another_county_is_not_touched(county: County) -> None:
    other = await build_county(county.running, schools=1)
    notice = await _shown(other)
    await county.running.deliver(calendar(county, 1, HOLIDAY))
    assert await _last(other, notice) == (FRIDAY.isoformat(), "open")
    assert (await _last(other, await _shown(other)))[0] == FRIDAY.isoformat()
