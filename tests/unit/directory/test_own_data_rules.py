"""Requests for one's data: what may become of them, by when, and what is told of what is kept."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.directory.own_data.commands.requests import told
from services.directory.own_data.domain import (
    MOVES,
    DayNotPossible,
    RequestMove,
    RequestMoveNotPossible,
    RequestState,
    check_received,
    check_until,
    due_day,
    kept_by_law,
    move,
)
from shared.calendar import SchoolCalendar

TODAY = date(2026, 3, 16)


@given(st.lists(st.sampled_from(RequestMove), max_size=6))
def test_a_request_is_closed_once_and_for_all(wanted: list[RequestMove]) -> None:
    state, closed = RequestState.OPEN, 0
    for each in wanted:
        if (state, each) in MOVES:
            state = move(state, each)
            closed += 1
        else:
            with pytest.raises(RequestMoveNotPossible):
                move(state, each)
    assert closed == min(1, len(wanted))
    assert (state is RequestState.OPEN) == (not wanted)


@settings(deadline=None)  # a year of the calendar is worked out once
@given(st.dates(date(2024, 1, 1), date(2026, 12, 31)), st.integers(1, 30))
def test_the_answer_is_due_so_many_working_days_after_it_came(day: date, count: int) -> None:
    due = due_day(day, count)
    assert SchoolCalendar().is_working_day(due)
    assert SchoolCalendar().working_days_between(day, due) == count


def test_days_to_come_and_days_that_are_over() -> None:
    check_received(TODAY, TODAY)
    check_until(TODAY + timedelta(1), TODAY)
    with pytest.raises(DayNotPossible):
        check_received(TODAY + timedelta(1), TODAY)
    with pytest.raises(DayNotPossible):
        check_until(TODAY, TODAY)


@given(st.booleans())
def test_whatever_is_kept_is_told_with_its_reason(on_staff: bool) -> None:
    kept = kept_by_law(on_staff=on_staff, today=TODAY, audit_keep_days=200)
    words = told([], kept)
    assert all(one.what in words and one.why in words for one in kept)
    assert any("姓名和所在单位" in one.what for one in kept) is on_staff
    assert kept[-3].until == TODAY + timedelta(days=200)
