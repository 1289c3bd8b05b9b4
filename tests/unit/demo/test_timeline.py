"""The story as acts: in an order in which each can be done, none of them in the future."""

from collections.abc import Callable
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from services.demo.plan import CountyPlan, county_plan, plan_period
from services.demo.story import tell
from services.demo.timeline import (
    AddLine,
    Assign,
    Chase,
    Entry,
    ReportAtCounty,
    ReportLine,
    ReportMeasure,
    Return,
    Sign,
    calendar_of,
    sign_by_of,
    timeline,
)
from services.plans.kinds import Actor


def any_day(test: Callable[..., None]) -> Callable[..., None]:
    """Without a deadline, because the first day looked at loads the holiday libraries."""
    days = st.dates(date(2026, 1, 1), date(2029, 12, 31))
    return settings(deadline=None, max_examples=60)(given(today=days)(test))


def story_on(today: date) -> tuple[CountyPlan, tuple[Entry, ...]]:
    plan = county_plan(plan_period(today))
    return plan, timeline(plan, tell(plan, today), today)


@any_day
def test_every_act_lies_between_the_day_of_issue_and_today(today: date) -> None:
    plan, entries = story_on(today)
    days = [entry.day for entry in entries]

    assert days == sorted(days)
    assert plan.issued_on <= days[0] <= days[-1] <= today


@any_day
def test_no_school_does_anything_before_it_has_signed(today: date) -> None:
    _, entries = story_on(today)
    signed: set[str] = set()
    for entry in entries:
        school = getattr(entry.act, "school", None)
        if isinstance(entry.act, Sign):
            assert entry.act.school not in signed
            signed.add(entry.act.school)
        elif school is not None:
            assert school in signed
    assert len(signed) == 11


@any_day
def test_what_is_returned_or_reported_was_there_before(today: date) -> None:
    _, entries = story_on(today)
    reported: set[tuple[str, str]] = set()
    lines: set[tuple[str, int]] = set()
    for entry in entries:
        match entry.act:
            case ReportMeasure(school, report):
                assert (school, report.measure_code) not in reported
                reported.add((school, report.measure_code))
            case Return(school, code, reason):
                assert (school, code) in reported
                assert reason
            case AddLine(school, index, _, _):
                lines.add((school, index))
            case ReportLine(school, index, statement, done_on):
                assert (school, index) in lines
                assert statement
                assert done_on <= entry.day


@any_day
def test_the_county_chases_once_on_the_school_day_after_the_last_to_sign(today: date) -> None:
    plan, entries = story_on(today)
    calendar = calendar_of(plan)
    [chase] = [entry for entry in entries if isinstance(entry.act, Chase)]

    assert chase.day == calendar.add_working_days(sign_by_of(plan, calendar), 1)
    assert not calendar.is_vacation(chase.day)


@any_day
def test_the_county_has_reported_all_that_it_and_the_clusters_had_to_do(today: date) -> None:
    plan, entries = story_on(today)
    due = {m.code for m in plan.measures if m.actor is not Actor.SCHOOL and m.due < today}

    assert {e.act.measure_code for e in entries if isinstance(e.act, ReportAtCounty)} == due


@any_day
def test_one_school_gives_a_measure_to_somebody_by_name(today: date) -> None:
    _, entries = story_on(today)

    assert [e.act.login for e in entries if isinstance(e.act, Assign)] == ["officer-01"]
