"""Figures within their bounds, and vacations that stand until the county sets them."""

from datetime import date

import pytest

from services.plans.calendar.domain import (
    FIGURES,
    FigureName,
    FigureOutOfRange,
    check_figure,
)
from shared.calendar import CalendarEntry, DayKind, default_vacations, estimated_vacations


@pytest.mark.parametrize("name", FigureName)
def test_a_figure_stays_within_its_bounds(name: FigureName) -> None:
    rule = FIGURES[name]
    for value in (rule.least, rule.default, rule.most):
        check_figure(name, value)
    for value in (rule.least - 1, rule.most + 1):
        with pytest.raises(FigureOutOfRange, match=str(rule.most)):
            check_figure(name, value)


def test_the_same_matter_is_never_chased_more_than_weekly() -> None:
    with pytest.raises(FigureOutOfRange):
        check_figure(FigureName.CHASE_EVERY_DAYS, 6)


def test_setting_the_winter_vacation_leaves_the_summer_estimated() -> None:
    winter, summer = default_vacations(2026)
    own = CalendarEntry(date(2026, 2, 2), date(2026, 3, 1), DayKind.VACATION, "寒假")
    estimated = estimated_vacations([own], 2026)
    assert winter not in estimated
    assert summer in estimated


def test_other_entries_replace_no_vacation() -> None:
    _, summer = default_vacations(2026)
    lessons = CalendarEntry(date(2026, 7, 1), date(2026, 7, 10), DayKind.SCHOOL_DAY, "补课")
    assert summer in estimated_vacations([lessons], 2026)
