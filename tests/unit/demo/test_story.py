"""The story shows every state of the work, on whatever day the demo starts."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.demo.plan import CountyPlan, county_plan, plan_period
from services.demo.schools import SCHOOLS
from services.demo.story import STORY, SchoolStory, tell
from services.plans.kinds import Actor
from shared.calendar import Period, PeriodKind, SchoolCalendar

DAYS = [date(2026, 1, 15), date(2026, 7, 10), date(2026, 12, 10), date(2026, 11, 22)]
STATE_DAYS = SchoolCalendar()


def any_day(test: Callable[..., None]) -> Callable[..., None]:
    """Without a deadline, because the first day looked at loads the holiday libraries."""
    days = st.dates(date(2026, 1, 1), date(2029, 12, 31))
    return settings(deadline=None)(given(today=days)(test))


def plan_on(today: date) -> CountyPlan:
    return county_plan(plan_period(today))


def story_on(today: date) -> dict[str, SchoolStory]:
    return {story.school.code: story for story in tell(plan_on(today), today)}


def test_every_school_has_its_script() -> None:
    assert set(STORY) == {school.code for school in SCHOOLS}


@any_day
def test_nine_sign_in_time_two_late_and_one_not_at_all(today: date) -> None:
    stories = story_on(today).values()

    assert sum(s.signed_on is not None and not s.signed_late for s in stories) == 9
    assert sum(s.signed_on is not None and s.signed_late for s in stories) == 2
    assert [s.school.code for s in stories if s.signed_on is None] == ["12"]


@any_day
def test_the_latest_duty_is_done_overdue_returned_and_entered_from_paper(today: date) -> None:
    stories = story_on(today)
    reports = [report for story in stories.values() for report in story.reports]

    assert len(reports) > 20
    assert [code for code, story in stories.items() if len(story.overdue) == 1] == ["11"]
    assert len([report for report in reports if report.return_reason]) == 1
    assert [report.decided_by for report in reports if report.decided_by] == ["校长（纸质签批单）"]


@any_day
def test_nothing_in_the_story_lies_in_the_future(today: date) -> None:
    for story in story_on(today).values():
        assert story.signed_on is None or story.signed_on <= today
        assert all(report.done_on < today for report in story.reports)


@any_day
def test_reports_are_dated_shortly_before_their_measure_is_due(today: date) -> None:
    due = {measure.code: measure.due for measure in plan_on(today).measures}
    for story in story_on(today).values():
        for report in story.reports:
            assert timedelta() < due[report.measure_code] - report.done_on <= timedelta(days=12)
            assert STATE_DAYS.is_working_day(report.done_on)


@pytest.mark.parametrize("today", DAYS)
def test_a_school_that_has_not_signed_has_done_nothing(today: date) -> None:
    silent = story_on(today)["12"]

    assert (silent.reports, silent.adaptations, silent.own_lines) == ((), (), ())
    assert len(silent.overdue) >= 3


def test_in_the_first_week_only_the_quickest_have_signed_and_adapted() -> None:
    plan = county_plan(Period(PeriodKind.CALENDAR_YEAR, 2026))
    stories = tell(plan, date(2026, 1, 8))

    assert [s.school.code for s in stories if s.signed_on] == ["01", "02", "04", "05"]
    assert [s.school.code for s in stories if s.adaptations] == ["05"]
    assert [s.school.code for s in stories if s.own_lines] == ["01"]


@pytest.mark.parametrize("today", DAYS)
def test_what_is_due_is_either_reported_or_overdue(today: date) -> None:
    past = {
        measure.code
        for measure in plan_on(today).measures
        if measure.actor is Actor.SCHOOL and measure.due < today
    }
    for story in story_on(today).values():
        reported = {report.measure_code for report in story.reports}
        assert reported | set(story.overdue) == past
        assert reported.isdisjoint(story.overdue)


def test_three_schools_adapt_a_measure_of_theirs_and_two_add_lines() -> None:
    codes = {m.code for m in plan_on(DAYS[0]).measures if m.actor is Actor.SCHOOL}
    stories = story_on(DAYS[0]).values()
    adapted = [adaptation for story in stories for adaptation in story.adaptations]

    assert len([story for story in stories if story.adaptations]) == 3
    assert len([story for story in stories if story.own_lines]) == 2
    assert {adaptation.measure_code for adaptation in adapted} <= codes


@pytest.mark.parametrize("today", DAYS)
def test_statements_are_filled_in_with_the_school_s_own_figures(today: date) -> None:
    for story in story_on(today).values():
        for report in story.reports:
            assert "{" not in report.statement
            assert f"{report.done_on.month}月{report.done_on.day}日" in report.statement


def test_fewer_people_are_present_than_the_school_has() -> None:
    statements = {r.measure_code: r.statement for r in story_on(date(2026, 7, 10))["08"].reports}

    assert "应检12人，实检11人" in statements["health-check"]
