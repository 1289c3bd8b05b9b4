"""When the time of what ended is over: after so many whole years, and not a day earlier."""

from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from shared.retention.rules import Limits, years_before

DAYS, YEARS = st.dates(date(2020, 1, 1), date(2060, 1, 1)), st.integers(1, 30)


@given(today=DAYS, years=YEARS)
@example(today=date(2028, 2, 29), years=1)
def test_so_many_years_ago_is_a_day_of_that_year(today: date, years: int) -> None:
    then = years_before(today, years)
    assert then.year == today.year - years
    is_missing = (today.month, today.day) == (2, 29) and not _is_leap(then.year)
    assert (then.month, then.day) == ((2, 28) if is_missing else (today.month, today.day))


@given(ended_on=DAYS, closed=YEARS, refused=YEARS)
@example(ended_on=date(2024, 2, 29), closed=3, refused=4)
@example(ended_on=date(2024, 2, 28), closed=4, refused=1)
def test_its_day_comes_after_whole_years_for_each_kind_by_itself(
    ended_on: date, closed: int, refused: int
) -> None:
    """A leap day has no day of its own in most years, and lies after the 28th in some."""

    def first_day(years: int, *, is_refused: bool) -> date:
        day = date(ended_on.year + years, max(ended_on.month - 1, 1), 1)
        while True:
            limits = Limits.of_years(day, closed, refused)
            if ended_on < (limits.refused_before if is_refused else limits.closed_before):
                return day
            day += timedelta(days=1)

    for years, is_refused in ((closed, False), (refused, True)):
        found = first_day(years, is_refused=is_refused)
        last = _same_day(ended_on, years)
        assert found - last == timedelta(days=1)


def _same_day(day: date, years: int) -> date:
    """The last day on which it is kept: where February 28 stands for 29 as well, the 29th."""
    year = day.year + years
    if (day.month, day.day) == (2, 29) and not _is_leap(year):
        return date(year, 2, 28)
    if (day.month, day.day) == (2, 28) and _is_leap(year) and not _is_leap(day.year):
        return date(year, 2, 29)
    return day.replace(year=year)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
