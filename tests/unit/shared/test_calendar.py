"""School days: what is worked, how they are counted, and the vacations."""

import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.calendar import (
    CalendarEntry,
    CalendarEntryReversed,
    DayKind,
    LunarYearUnknown,
    NoWorkingDayFound,
    SchoolCalendar,
    default_vacations,
    spring_festival,
)

STATE_ONLY = SchoolCalendar()
WITH_VACATIONS = SchoolCalendar(default_vacations(2026) + default_vacations(2027))

days = st.dates(date(2003, 1, 1), date(2031, 12, 31))
counts = st.integers(-400, 400)
kinds = st.sampled_from(DayKind)
# The first day of a year loads libraries and works the year out.
unhurried = settings(deadline=None)


@st.composite
def calendars(draw: st.DrawFn) -> SchoolCalendar:
    starts = draw(st.lists(st.tuples(days, st.integers(0, 70), kinds), max_size=6))
    return SchoolCalendar(
        tuple(CalendarEntry(first, first + timedelta(days=n), kind) for first, n, kind in starts)
    )


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2026, 1, 1), False),  # New Year
        (date(2026, 1, 4), True),  # Sunday, makes up for 2 January
        (date(2026, 2, 14), True),  # Saturday, makes up for Spring Festival
        (date(2026, 2, 17), False),  # Spring Festival
        (date(2026, 2, 23), False),  # Monday, last of the nine days
        (date(2026, 2, 28), True),  # Saturday, makes up
        (date(2026, 3, 9), True),
        (date(2026, 4, 6), False),  # Monday, Tomb-Sweeping
        (date(2026, 5, 5), False),
        (date(2026, 5, 9), True),  # Saturday, makes up
        (date(2026, 6, 19), False),  # Friday, Dragon Boat
        (date(2026, 9, 20), True),  # Sunday, makes up
        (date(2026, 9, 25), False),  # Friday, Mid-Autumn
        (date(2026, 10, 7), False),
        (date(2026, 10, 10), True),  # Saturday, makes up
        (date(2026, 11, 22), False),
    ],
)
def test_the_published_days_of_2026_hold(day: date, worked: bool) -> None:
    assert STATE_ONLY.is_working_day(day) is worked
    assert not STATE_ONLY.is_estimate(day)


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2027, 1, 1), False),
        (date(2027, 2, 8), False),  # Monday in Spring Festival
        (date(2027, 3, 3), True),
        (date(2027, 3, 6), False),  # a Saturday
        (date(2027, 10, 4), False),
    ],
)
def test_an_unpublished_year_is_estimated_and_says_so(day: date, worked: bool) -> None:
    assert STATE_ONLY.is_working_day(day) is worked
    assert STATE_ONLY.is_estimate(day)


def test_what_the_county_settled_is_no_estimate() -> None:
    calendar = SchoolCalendar(
        (
            CalendarEntry(date(2027, 3, 1), date(2027, 3, 31), DayKind.SCHOOL_DAY),
            CalendarEntry(date(2027, 3, 6), date(2027, 3, 6), DayKind.MAKEUP),
            CalendarEntry(date(2027, 3, 8), date(2027, 3, 8), DayKind.HOLIDAY),
        )
    )

    assert not calendar.is_estimate(date(2027, 3, 6))
    assert not calendar.is_estimate(date(2027, 3, 8))
    assert calendar.is_estimate(date(2027, 3, 9)), "a school day leaves the state's calendar open"


@pytest.mark.parametrize(
    ("kind", "saturday", "monday"),
    [
        (DayKind.HOLIDAY, False, False),
        (DayKind.VACATION, False, False),
        (DayKind.MAKEUP, True, True),
        (DayKind.SCHOOL_DAY, False, True),
    ],
)
def test_each_kind_of_entry_has_its_effect(kind: DayKind, saturday: bool, monday: bool) -> None:
    calendar = SchoolCalendar((CalendarEntry(date(2026, 11, 21), date(2026, 11, 23), kind),))

    assert calendar.is_working_day(date(2026, 11, 21)) is saturday
    assert calendar.is_working_day(date(2026, 11, 23)) is monday
    assert calendar.is_vacation(date(2026, 11, 23)) is (kind is DayKind.VACATION)


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        (DayKind.MAKEUP, DayKind.HOLIDAY),
        (DayKind.MAKEUP, DayKind.VACATION),
        (DayKind.HOLIDAY, DayKind.SCHOOL_DAY),
        (DayKind.SCHOOL_DAY, DayKind.VACATION),
    ],
)
def test_the_stronger_entry_wins_in_either_order(stronger: DayKind, weaker: DayKind) -> None:
    monday = date(2026, 8, 31)
    strong, weak = CalendarEntry(monday, monday, stronger), CalendarEntry(monday, monday, weaker)
    alone = SchoolCalendar((strong,)).is_working_day(monday)

    assert SchoolCalendar((strong, weak)).is_working_day(monday) is alone
    assert SchoolCalendar((weak, strong)).is_working_day(monday) is alone


def test_a_makeup_day_of_the_state_inside_a_vacation_stays_free() -> None:
    assert not WITH_VACATIONS.is_working_day(date(2026, 2, 28))


def test_clocks_stand_still_in_the_vacations() -> None:
    assert WITH_VACATIONS.add_working_days(date(2026, 6, 29), 2) == date(2026, 9, 1)
    assert WITH_VACATIONS.add_working_days(date(2026, 9, 1), -2) == date(2026, 6, 29)
    assert WITH_VACATIONS.next_working_day(date(2026, 7, 15)) == date(2026, 9, 1)
    assert WITH_VACATIONS.working_days_between(date(2026, 6, 30), date(2026, 8, 31)) == 0


def test_fifteen_working_days_run_over_the_national_day() -> None:
    assert STATE_ONLY.add_working_days(date(2026, 9, 18), 15) == date(2026, 10, 15)


@unhurried
@given(calendars(), days, counts)
def test_counting_is_the_inverse_of_adding(calendar: SchoolCalendar, day: date, n: int) -> None:
    assert calendar.working_days_between(day, calendar.add_working_days(day, n)) == n


@unhurried
@given(calendars(), days, counts)
def test_adding_and_taking_away_leads_back_to_a_working_day(
    calendar: SchoolCalendar, day: date, n: int
) -> None:
    start = calendar.next_working_day(day)

    assert calendar.add_working_days(calendar.add_working_days(start, n), -n) == start


@unhurried
@given(calendars(), days, st.integers(0, 60), counts)
def test_a_later_start_never_ends_earlier(
    calendar: SchoolCalendar, day: date, later: int, n: int
) -> None:
    early, late = day, day + timedelta(days=later)

    assert calendar.add_working_days(early, n) <= calendar.add_working_days(late, n)
    assert calendar.next_working_day(early) <= calendar.next_working_day(late)


@unhurried
@given(calendars(), days, counts.filter(bool))
def test_the_day_reached_is_worked_and_on_the_right_side(
    calendar: SchoolCalendar, day: date, n: int
) -> None:
    reached = calendar.add_working_days(day, n)

    assert calendar.is_working_day(reached)
    assert (reached > day) is (n > 0)


@unhurried
@given(calendars(), days, st.integers(0, 500))
def test_counting_agrees_with_looking_at_every_day(
    calendar: SchoolCalendar, start: date, length: int
) -> None:
    end = start + timedelta(days=length)
    one_by_one = [start + timedelta(days=n) for n in range(length + 1)]

    assert calendar.working_days_between(start, end) == sum(
        map(calendar.is_working_day, one_by_one[1:])
    )
    assert calendar.working_days_between(end, start) == -sum(
        map(calendar.is_working_day, one_by_one[:-1])
    )


@pytest.mark.parametrize(
    ("start", "count", "reached"),
    [
        (date(2026, 1, 5), -1, date(2026, 1, 4)),  # the first working day of its year
        (date(2026, 1, 4), -1, date(2025, 12, 31)),
        (date(2025, 12, 30), 1, date(2025, 12, 31)),  # the last working day of its year
        (date(2025, 12, 31), 1, date(2026, 1, 4)),
    ],
)
def test_the_turn_of_the_year_loses_no_day(start: date, count: int, reached: date) -> None:
    assert STATE_ONLY.add_working_days(start, count) == reached


def test_a_working_day_is_its_own_next() -> None:
    assert STATE_ONLY.next_working_day(date(2026, 1, 4)) == date(2026, 1, 4)


def test_zero_working_days_lead_nowhere() -> None:
    assert STATE_ONLY.add_working_days(date(2026, 11, 22), 0) == date(2026, 11, 22)


@pytest.mark.parametrize("count", [1, -1, 300])
def test_a_calendar_of_nothing_but_vacation_is_refused(count: int) -> None:
    endless = CalendarEntry(date(1900, 1, 1), date(2999, 12, 31), DayKind.VACATION, "寒假")

    with pytest.raises(NoWorkingDayFound, match="2026年3月9日"):
        SchoolCalendar((endless,)).add_working_days(date(2026, 3, 9), count)


@pytest.mark.parametrize(("day", "count"), [(date.max, 1), (date.min, -1)])
def test_the_ends_of_time_are_refused_too(day: date, count: int) -> None:
    with pytest.raises(NoWorkingDayFound):
        STATE_ONLY.add_working_days(day, count)


def test_an_entry_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(CalendarEntryReversed, match="秋假") as refusal:
        CalendarEntry(date(2026, 10, 8), date(2026, 10, 1), DayKind.VACATION, "秋假")

    assert refusal.value.facts == {"first": "2026-10-08", "last": "2026-10-01"}


def test_equal_calendars_are_equal_after_use() -> None:
    used, fresh = SchoolCalendar(default_vacations(2026)), SchoolCalendar(default_vacations(2026))
    used.add_working_days(date(2026, 3, 9), 200)

    assert used == fresh
    assert hash(used) == hash(fresh)


def test_a_year_of_working_days_is_added_in_well_under_a_millisecond() -> None:
    WITH_VACATIONS.add_working_days(date(2026, 1, 5), 250)
    started = time.perf_counter()
    for _ in range(100):
        WITH_VACATIONS.add_working_days(date(2026, 1, 5), 250)

    assert time.perf_counter() - started < 0.1


@pytest.mark.parametrize(
    ("year", "day"),
    [(2020, date(2020, 1, 25)), (2026, date(2026, 2, 17)), (2027, date(2027, 2, 6))],
)
def test_spring_festival_is_known(year: int, day: date) -> None:
    assert spring_festival(year) == day


def test_a_year_without_lunar_data_is_refused() -> None:
    with pytest.raises(LunarYearUnknown, match="2150年"):
        spring_festival(2150)


@pytest.mark.parametrize(
    ("year", "first", "last"),
    [
        (2026, date(2026, 1, 26), date(2026, 3, 3)),
        (2023, date(2023, 1, 9), date(2023, 2, 5)),  # Spring Festival on 22 January
        (2027, date(2027, 1, 25), date(2027, 2, 20)),
    ],
)
def test_winter_vacation_reaches_from_before_spring_festival_to_lantern_festival(
    year: int, first: date, last: date
) -> None:
    winter, _ = default_vacations(year)

    assert (winter.first, winter.last) == (first, last)


def test_summer_vacation_is_july_and_august() -> None:
    _, summer = default_vacations(2026)

    assert summer == CalendarEntry(
        date(2026, 7, 1), date(2026, 8, 31), DayKind.VACATION, "暑假", guessed=True
    )
