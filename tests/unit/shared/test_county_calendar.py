"""A county's calendar: its own days, and vacations that are guessed until it sets them."""

from datetime import date

from shared.calendar import CalendarEntry, DayKind, county_calendar
from shared.contracts.plans import CalendarDayKind

JULY, SET_LATER = date(2026, 7, 2), date(2026, 7, 6)
OWN = CalendarEntry(SET_LATER, date(2026, 8, 30), DayKind.VACATION)


def test_a_vacation_is_guessed_until_the_county_sets_it() -> None:
    guessed, own = county_calendar([], 2026), county_calendar([OWN], 2026)
    assert guessed.is_guessed_vacation(JULY)
    assert own.is_working_day(JULY)
    assert not own.is_guessed_vacation(SET_LATER)
    assert own.is_vacation(SET_LATER)
    assert own.is_guessed_vacation(date(2027, 7, 6)), "next summer is still open"


def test_a_school_day_within_a_guessed_vacation_is_no_guess() -> None:
    lessons = CalendarEntry(JULY, JULY, DayKind.SCHOOL_DAY)
    assert not county_calendar([lessons], 2026).is_guessed_vacation(JULY)


def test_a_day_outside_every_vacation_is_no_guess() -> None:
    assert not county_calendar([], 2026).is_guessed_vacation(date(2026, 6, 1))


def test_what_is_told_has_the_kinds_of_the_calendar() -> None:
    assert [kind.value for kind in CalendarDayKind] == [kind.value for kind in DayKind]
