"""Days of proposals: when they are collected, answered, chased and rated, in school days."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from services.activities.proposals.domain.days import (
    DueWrong,
    RoundOver,
    Window,
    WindowWrong,
    chase_days,
    check_due,
    check_in_time,
    check_window,
    due_of,
    is_late,
    next_check,
    rate_by,
    rework_due,
    screen_by,
    stage_due,
    window_before,
)
from services.activities.proposals.domain.figures import FIGURES, FigureName
from services.activities.proposals.domain.life import HANDLED, ProposalState
from shared.calendar import SchoolCalendar, default_vacations
from shared.contracts.activities import ProposalStage

STATE = SchoolCalendar()
STOPPED = SchoolCalendar(
    tuple(days for year in range(2022, 2031) for days in default_vacations(year))
)
CALENDARS = st.sampled_from([STATE, STOPPED])
DAYS = st.dates(date(2023, 1, 1), date(2028, 6, 30))
FIGURES_AS_THEY_ARE = {name: rule.default for name, rule in FIGURES.items()}
ANY_FIGURES = st.fixed_dictionaries(
    {name: st.integers(rule.least, rule.most) for name, rule in FIGURES.items()}
)
DAY = timedelta(days=1)


def counted_by_hand(after: date, last: date, days: SchoolCalendar) -> int:
    """School days that follow one day, up to and with another."""
    span = range(1, (last - after).days + 1)
    return sum(days.is_working_day(after + timedelta(days=n)) for n in span)


@pytest.mark.parametrize(
    ("figure", "reckon"),
    [
        (FigureName.SCREEN_DAYS, screen_by),
        (FigureName.RATE_DAYS, rate_by),
        (FigureName.REWORK_DAYS, rework_due),
    ],
)
@given(day=DAYS, figures=ANY_FIGURES, days=CALENDARS)
def test_a_deadline_leaves_exactly_the_school_days_of_its_figure(
    figure: FigureName,
    reckon: object,
    day: date,
    figures: dict[FigureName, int],
    days: SchoolCalendar,
) -> None:
    last = reckon(day, figures, days)  # type: ignore[operator]  # one of the three above
    assert counted_by_hand(day, last, days) == figures[figure]
    assert days.is_working_day(last)


@given(DAYS, ANY_FIGURES, CALENDARS)
def test_an_answer_is_due_in_school_days_but_never_later_than_the_calendar_days(
    day: date, figures: dict[FigureName, int], days: SchoolCalendar
) -> None:
    due = due_of(day, figures, days)
    assert due.latest == day + timedelta(days=figures[FigureName.REPLY_MOST])
    left = counted_by_hand(day, due.usual, days)
    if due.usual < due.latest:
        assert left == figures[FigureName.REPLY_DAYS]
    else:
        assert left <= figures[FigureName.REPLY_DAYS]
    check_due(due.usual, day, due.latest)
    for wrong in (day - DAY, due.latest + DAY):
        with pytest.raises(DueWrong):
            check_due(wrong, day, due.latest)


@given(DAYS, DAYS, ANY_FIGURES)
def test_the_usual_window_never_lies_in_the_past_and_is_one(
    session: date, today: date, figures: dict[FigureName, int]
) -> None:
    assume(figures[FigureName.OPENS_BEFORE] <= 366)
    window = window_before(session, today, figures)
    assert today <= window.opens_on <= window.closes_on
    if session - today > timedelta(days=figures[FigureName.OPENS_BEFORE]):
        assert session - window.opens_on == timedelta(days=figures[FigureName.OPENS_BEFORE])


def test_a_window_is_the_right_way_round_and_within_a_year() -> None:
    first = date(2026, 3, 2)
    check_window(Window(first, first))
    check_window(Window(first, first + timedelta(days=366)))
    for last in (first - DAY, first + timedelta(days=367)):
        with pytest.raises(WindowWrong):
            check_window(Window(first, last))


def test_the_last_day_itself_is_in_time() -> None:
    window = Window(date(2026, 3, 2), date(2026, 3, 13))
    assert not is_late(window, date(2026, 3, 13))
    check_in_time(window, date(2026, 3, 13))
    assert is_late(window, date(2026, 3, 14))
    with pytest.raises(RoundOver):
        check_in_time(window, date(2026, 3, 14))


def test_in_a_vacation_the_clock_stands_still() -> None:
    """Ten school days from the end of June go over the summer."""
    assert rate_by(date(2026, 6, 29), FIGURES_AS_THEY_ARE, STATE) == date(2026, 7, 13)
    assert rate_by(date(2026, 6, 29), FIGURES_AS_THEY_ARE, STOPPED) > date(2026, 8, 31)


@given(DAYS, st.one_of(st.none(), st.integers(0, 60)), ANY_FIGURES, CALENDARS)
def test_chasing_comes_before_after_and_then_goes_to_the_head(
    due: date, more: int | None, figures: dict[FigureName, int], days: SchoolCalendar
) -> None:
    latest = None if more is None else due + timedelta(days=more)
    soon, late, school = chase_days(due, latest, figures, days)
    assert soon < due < late <= school
    assert late == due + DAY
    if latest is not None:
        assert school <= latest + DAY


@given(DAYS, st.integers(-90, 180), st.integers(0, 3))
def test_each_stage_is_told_once_and_the_furthest_is(due: date, later: int, told: int) -> None:
    today = due + timedelta(days=later)
    chases = chase_days(due, None, FIGURES_AS_THEY_ARE, STATE)
    stage, now_told = stage_due(told, today, chases)
    reached = sum(day <= today for day in chases)
    assert now_told == max(told, reached)
    assert (stage is None) == (reached <= told)
    if stage is not None:
        assert stage is list(ProposalStage)[reached - 1]
    assert stage_due(now_told, today, chases) == (None, now_told)


@given(st.sampled_from(ProposalState), st.integers(0, 3), st.one_of(st.none(), DAYS))
def test_the_clock_looks_again_only_where_something_can_come(
    state: ProposalState, told: int, rate_until: date | None
) -> None:
    chases = chase_days(date(2026, 4, 28), None, FIGURES_AS_THEY_ARE, STATE)
    found = next_check(state, told, chases, rate_until)
    if state in HANDLED:
        assert found == (chases[told] if told < len(chases) else None)
    elif state is ProposalState.REPLIED and rate_until is not None:
        assert found == rate_until + DAY
    else:
        assert found is None
