"""Periods of the school year, and the words for dates."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.calendar import (
    MonthOutsidePeriod,
    Period,
    PeriodKind,
    chinese_date,
    chinese_days_left,
    month_due,
    period_of,
)

days = st.dates(date(2003, 1, 1), date(2031, 12, 31))


@pytest.mark.parametrize(
    ("kind", "day", "first", "last", "label"),
    [
        (
            PeriodKind.CALENDAR_YEAR,
            date(2026, 8, 31),
            date(2026, 1, 1),
            date(2026, 12, 31),
            "2026年度",
        ),
        (
            PeriodKind.SCHOOL_YEAR,
            date(2026, 8, 31),
            date(2025, 9, 1),
            date(2026, 8, 31),
            "2025—2026学年",
        ),
        (
            PeriodKind.SCHOOL_YEAR,
            date(2026, 9, 1),
            date(2026, 9, 1),
            date(2027, 8, 31),
            "2026—2027学年",
        ),
        (
            PeriodKind.TERM,
            date(2027, 1, 31),
            date(2026, 9, 1),
            date(2027, 1, 31),
            "2026—2027学年第一学期",
        ),
        (
            PeriodKind.TERM,
            date(2027, 2, 1),
            date(2027, 2, 1),
            date(2027, 8, 31),
            "2026—2027学年第二学期",
        ),
    ],
)
def test_a_period_has_its_days_and_its_name(
    kind: PeriodKind, day: date, first: date, last: date, label: str
) -> None:
    period = period_of(kind, day)

    assert (period.first, period.last, period.label) == (first, last, label)


@given(st.sampled_from(PeriodKind), days)
def test_periods_of_a_kind_follow_one_another_without_gap(kind: PeriodKind, day: date) -> None:
    period = period_of(kind, day)

    assert period.first <= day <= period.last
    assert period_of(kind, period.first) == period == period_of(kind, period.last)
    assert period_of(kind, period.last + timedelta(days=1)).first == period.last + timedelta(days=1)


@pytest.mark.parametrize(
    ("kind", "term"),
    [(PeriodKind.TERM, None), (PeriodKind.SCHOOL_YEAR, 1), (PeriodKind.CALENDAR_YEAR, 2)],
)
def test_only_a_term_has_a_number(kind: PeriodKind, term: int | None) -> None:
    with pytest.raises(ValueError, match="has no term"):
        Period(kind, 2026, term)  # type: ignore[arg-type] # the wrong value is the point


@pytest.mark.parametrize(
    ("period", "month", "due"),
    [
        (Period(PeriodKind.CALENDAR_YEAR, 2028), 2, date(2028, 2, 29)),
        (Period(PeriodKind.CALENDAR_YEAR, 2026), 12, date(2026, 12, 31)),
        (Period(PeriodKind.SCHOOL_YEAR, 2026), 9, date(2026, 9, 30)),
        (Period(PeriodKind.SCHOOL_YEAR, 2026), 3, date(2027, 3, 31)),
        (Period(PeriodKind.TERM, 2026, 1), 1, date(2027, 1, 31)),
    ],
)
def test_a_month_falls_due_on_its_last_day_inside_the_period(
    period: Period, month: int, due: date
) -> None:
    assert month_due(period, month) == due


def test_a_month_that_the_term_does_not_have_is_refused() -> None:
    with pytest.raises(MonthOutsidePeriod, match="2026—2027学年第一学期里没有5月"):
        month_due(Period(PeriodKind.TERM, 2026, 1), 5)


def test_a_date_is_written_out_with_its_weekday() -> None:
    assert chinese_date(date(2026, 3, 8)) == "2026年3月8日（星期日）"
    assert chinese_date(date(2026, 11, 23)) == "2026年11月23日（星期一）"


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (date(2026, 11, 25), "还有 3 天"),
        (date(2026, 11, 22), "今天到期"),
        (date(2026, 11, 20), "已逾期 2 天"),
    ],
)
def test_the_days_left_are_said_in_words(due: date, words: str) -> None:
    assert chinese_days_left(date(2026, 11, 22), due) == words
