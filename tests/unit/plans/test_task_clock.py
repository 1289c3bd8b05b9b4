"""The clock of a task (R-PLAN-4) over random calendars, days and figures."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from services.plans.tasks.domain import (
    ORDER,
    Reminders,
    Stage,
    day_of,
    is_ahead,
    is_overdue,
    next_check,
    stage_on,
)
from shared.calendar import CalendarEntry, DayKind, SchoolCalendar, default_vacations

unhurried = settings(deadline=None)  # the first day looked at loads the holiday libraries

FIRST = date(2026, 1, 1)
days = st.integers(0, 500).map(lambda n: FIRST + timedelta(days=n))
reminders = st.builds(Reminders, owner_before=st.integers(1, 30), county_after=st.integers(2, 60))


@st.composite
def calendars(draw: st.DrawFn) -> SchoolCalendar:
    """State holidays and vacations, under a few entries of the county."""
    own = []
    for _ in range(draw(st.integers(0, 4))):
        first = draw(days)
        last = first + timedelta(days=draw(st.integers(0, 40)))
        own.append(CalendarEntry(first, last, draw(st.sampled_from(DayKind))))
    return SchoolCalendar((*default_vacations(2026), *default_vacations(2027), *own))


@unhurried
@given(calendars(), days, reminders)
def test_stages_follow_one_another_on_different_working_days(
    calendar: SchoolCalendar, due_on: date, figures: Reminders
) -> None:
    reached = [day_of(stage, due_on, calendar, figures) for stage in Stage]
    assert reached == sorted(set(reached))
    assert all(calendar.is_working_day(day) for day in reached)


@unhurried
@given(calendars(), days, reminders, days)
def test_a_stage_never_goes_back_while_the_calendar_stands(
    calendar: SchoolCalendar, due_on: date, figures: Reminders, today: date
) -> None:
    now = stage_on(today, due_on, calendar, figures)
    then = stage_on(today + timedelta(days=1), due_on, calendar, figures)
    assert not is_ahead(now, then)


@unhurried
@given(calendars(), days, reminders, days)
def test_the_clock_looks_again_later_and_at_the_day_of_the_next_stage(
    calendar: SchoolCalendar, due_on: date, figures: Reminders, today: date
) -> None:
    stage = stage_on(today, due_on, calendar, figures)
    check_on = next_check(stage, due_on, calendar, figures)
    if stage is Stage.ESCALATED:
        assert check_on is None
        return
    assert check_on is not None
    assert check_on > today
    assert stage_on(check_on, due_on, calendar, figures) is ORDER[ORDER.index(stage) + 1]
    assert stage_on(check_on - timedelta(days=1), due_on, calendar, figures) is stage


@unhurried
@given(calendars(), days, reminders)
def test_looking_only_when_told_misses_no_stage_and_ends(
    calendar: SchoolCalendar, due_on: date, figures: Reminders
) -> None:
    told: list[Stage] = []
    check_on = next_check(None, due_on, calendar, figures)
    while check_on is not None:
        stage = stage_on(check_on, due_on, calendar, figures)
        assert stage is not None
        told.append(stage)
        check_on = next_check(stage, due_on, calendar, figures)
    assert told == list(Stage)


def test_a_task_due_in_the_summer_vacation_waits_for_september() -> None:
    calendar = SchoolCalendar(default_vacations(2026))
    figures = Reminders(owner_before=3, county_after=7)
    due_on = date(2026, 7, 20)
    assert day_of(Stage.SOON, due_on, calendar, figures) == date(2026, 6, 26)
    assert day_of(Stage.DUE, due_on, calendar, figures) == date(2026, 9, 1)
    assert day_of(Stage.OVERDUE, due_on, calendar, figures) == date(2026, 9, 2)
    assert day_of(Stage.ESCALATED, due_on, calendar, figures) == date(2026, 9, 10)


def test_a_task_without_a_day_has_no_clock() -> None:
    calendar = SchoolCalendar()
    assert next_check(None, None, calendar, Reminders(owner_before=3, county_after=7)) is None


def test_only_past_its_day_a_task_is_overdue() -> None:
    assert [is_overdue(stage) for stage in (None, *Stage)] == [False, False, False, True, True]
