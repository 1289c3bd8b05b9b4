"""Working days of notices: n are counted, and none ends on a day that nobody works."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.activities.notices.domain.figures import FIGURES, FigureName, least_days, places_of
from services.activities.notices.domain.places import Place, check_place
from services.activities.notices.domain.term import (
    FirstDayPast,
    LastBeforeFirst,
    NotOver,
    Term,
    TermWrong,
    TooShort,
    check_ahead,
    check_held,
    count,
    meeting_of,
    posted_late,
    reckoned_anew,
    shortest,
    term_of,
    words_left,
)
from shared.calendar import SchoolCalendar, default_vacations
from shared.contracts.activities import NoticeKind

STATE = SchoolCalendar()
STOPPED = SchoolCalendar(
    tuple(days for year in range(2022, 2031) for days in default_vacations(year))
)
DAYS = st.dates(date(2023, 1, 1), date(2028, 12, 31))
CALENDARS = st.sampled_from([STATE, STOPPED])
MONDAY, FRIDAY = date(2026, 3, 16), date(2026, 3, 20)


def counted_by_hand(first: date, last: date, days: SchoolCalendar) -> int:
    span = range((last - first).days + 1)
    return sum(days.is_working_day(first + timedelta(days=n)) for n in span)


@given(DAYS, st.integers(1, 30), CALENDARS)
def test_the_shortest_notice_counts_its_days_and_ends_on_one(
    first: date, least: int, days: SchoolCalendar
) -> None:
    last = shortest(first, least, days)
    assert counted_by_hand(first, last, days) == least
    assert days.is_working_day(last)
    assert last >= first
    assert counted_by_hand(first, last - timedelta(days=1), days) == least - 1


@given(DAYS, st.integers(-5, 60), st.integers(1, 10), CALENDARS)
def test_a_term_that_is_accepted_is_long_enough_and_ends_on_a_working_day(
    first: date, longer: int, least: int, days: SchoolCalendar
) -> None:
    wanted = first + timedelta(days=longer)
    counted = counted_by_hand(first, days.next_working_day(wanted), days)
    if wanted < first:
        with pytest.raises(LastBeforeFirst):
            term_of(first, wanted, least, days)
    elif counted < least:
        with pytest.raises(TooShort, match=f"只有 {counted} 个工作日"):
            term_of(first, wanted, least, days)
    else:
        term = term_of(first, wanted, least, days)
        assert days.is_working_day(term.last)
        assert term.last >= wanted
        assert term.days == counted


@given(DAYS, st.integers(1, 10), st.integers(0, 40), CALENDARS)
def test_hung_up_late_it_hangs_as_long_from_then(
    first: date, least: int, late: int, days: SchoolCalendar
) -> None:
    term = term_of(first, None, least, days)
    moved = posted_late(term, first + timedelta(days=late), days)
    assert moved.last >= term.last
    assert counted_by_hand(moved.first, moved.last, days) == moved.days >= least
    assert moved == term or moved.first == first + timedelta(days=late)


@given(DAYS, st.integers(1, 20), CALENDARS)
def test_the_days_left_only_grow_fewer(first: date, least: int, days: SchoolCalendar) -> None:
    last = shortest(first, least, days)
    left = [count(first + timedelta(days=n), last, days) for n in range((last - first).days + 1)]
    assert left[0] == least
    assert left[-1] == 1
    assert left == sorted(left, reverse=True)


def test_an_estimate_is_called_one() -> None:
    assert not term_of(MONDAY, None, 5, STATE).estimate
    assert term_of(date(2028, 3, 1), None, 5, STATE).estimate, "that year is not published"
    assert term_of(date(2026, 6, 29), None, 5, STOPPED).estimate, "the vacation is a guess"


def test_what_begins_in_the_past_or_far_ahead_is_refused() -> None:
    term = term_of(MONDAY, None, 5, STATE)
    assert check_ahead(term, MONDAY) is term
    with pytest.raises(FirstDayPast, match="补录"):
        check_ahead(term, date(2026, 3, 17))
    with pytest.raises(TermWrong):
        check_ahead(term, date(2025, 3, 1))


def test_what_is_entered_from_paper_is_over() -> None:
    term = term_of(MONDAY, None, 5, STATE)
    assert check_held(term, date(2026, 3, 21)) is term
    with pytest.raises(NotOver):
        check_held(term, FRIDAY)


def test_a_meeting_has_no_shortest_time() -> None:
    assert meeting_of(MONDAY, None, STATE) == Term(MONDAY, MONDAY, 1)
    assert meeting_of(date(2026, 3, 14), None, STATE).days == 0, "a Saturday"
    with pytest.raises(LastBeforeFirst):
        meeting_of(FRIDAY, MONDAY, STATE)


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (MONDAY, "还剩 5 个工作日，至 3 月 20 日"),
        (date(2026, 3, 19), "还剩 2 个工作日，至 3 月 20 日"),
        (FRIDAY, "今天是最后一天，至 3 月 20 日"),
        (date(2026, 3, 21), "3 月 20 日已期满"),
    ],
    ids=["first day", "last but one", "last day", "over"],
)
def test_days_left_are_said_as_people_say_them(today: date, words: str) -> None:
    assert words_left(today, FRIDAY, STATE) == words


def _defaults() -> dict[FigureName, int]:
    return {name: rule.default for name, rule in FIGURES.items()}


def test_every_kind_has_five_days_by_default() -> None:
    assert {least_days(kind, _defaults()) for kind in NoticeKind} == {5}


@pytest.mark.parametrize("choice", range(3))
def test_help_is_shown_in_no_system_whatever_a_county_sets(choice: int) -> None:
    allowed = places_of(NoticeKind.HARDSHIP, _defaults() | {FigureName.HARDSHIP_PLACE: choice})
    assert allowed
    assert allowed <= {Place.BOARD, Place.MINUTES}
    for place in allowed:
        check_place(place, allowed, from_paper=True)


@given(DAYS, st.integers(1, 30), st.integers(0, 40), CALENDARS)
def test_a_calendar_that_did_not_change_changes_no_term(
    first: date, least: int, later: int, days: SchoolCalendar
) -> None:
    wanted = shortest(first, least, days) + timedelta(days=later)
    term = term_of(first, wanted, least, days)
    assert reckoned_anew(term, days) == term


@given(DAYS, st.integers(1, 30), st.integers(0, 60), CALENDARS)
def test_reckoned_anew_it_keeps_its_days_and_none_that_ran_is_taken_back(
    first: date, least: int, run: int, days: SchoolCalendar
) -> None:
    before = term_of(first, None, least, STATE)
    today = first + timedelta(days=run)
    term = reckoned_anew(before, days, not_before=today)
    assert term.first == first
    assert term.last >= today
    assert days.is_working_day(term.last)
    assert term.days == counted_by_hand(first, term.last, days) >= least
    if term.last > days.next_working_day(today):
        assert term.days == least
