"""What is proposed of a document: days in the right year, and nothing asked of schools twice."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.demo.plan import county_plan
from services.demo.plan_document import county_plan_docx
from services.plans.kinds import Actor
from services.plans.plan_import.domain.content import DraftDue, DraftPlan, DueBasis, open_doubts
from services.plans.plan_import.domain.dating import (
    day_of,
    guessed_period,
    moved,
    proposed_due,
    years_in,
)
from services.plans.plan_import.domain.proposal import propose
from services.plans.plan_import.domain.warnings import (
    NeedsConfirming,
    WarningCode,
    check_warnings,
    title_warning,
    year_warning,
)
from services.plans.plan_import.parsing.document import decode
from services.plans.plan_import.parsing.grammar import parse_text
from services.plans.plan_import.parsing.result import Deadline, DeadlineDoubt
from shared.calendar import Period, PeriodKind

TODAY = date(2026, 11, 28)
YEAR = Period(PeriodKind.CALENDAR_YEAR, 2026)
SCHOOL_YEAR = Period(PeriodKind.SCHOOL_YEAR, 2026)
HEAD = "河西县教育工会2026年工作要点\n一、工作任务\n"


def plan_of(text: str) -> DraftPlan:
    return propose(parse_text(text), TODAY).plans[0]


def doubts_of(plan: DraftPlan) -> set[str]:
    return {d.code for d in plan.doubts} | {d.code for task in plan.tasks for d in task.doubts}


@pytest.mark.parametrize("kind", [PeriodKind.CALENDAR_YEAR, PeriodKind.SCHOOL_YEAR])
def test_the_shipped_plan_is_proposed_as_it_was_written(kind: PeriodKind) -> None:
    period = Period(kind, 2026)
    written = county_plan(period)
    plan = propose(parse_text(decode("plan.docx", county_plan_docx(period))), TODAY).plans[0]
    tasks = [task for task in plan.tasks if not task.dropped]
    assert [
        (m.actor, day_of(task, m, period), m.due and m.due.basis)
        for task in tasks
        for m in task.measures
    ] == [(m.actor, m.due, DueBasis.DAY) for m in written.measures]
    rows = [task for task in plan.tasks if task.from_month_list]
    assert len(rows) == len(written.measures)
    assert all(row.dropped and row.repeats for row in rows)
    ids = {m.id for task in tasks for m in task.measures}
    assert {row.repeats for row in rows} == ids, "each row is another measure"
    assert (plan.period, plan.sign_within, open_doubts(plan)) == (period, 15, 0)


def test_a_calendar_alone_is_the_plan_and_its_rows_go_to_those_they_name() -> None:
    plan = plan_of(
        "河西县教育工会2026年工作安排\n月份\t工作安排\n三月份\t召开教代会（各学校工会）\n"
        "四月份\t举办决赛（县教育工会）\n七、八月份\t片区交流（各片区）\n九月份\t盘点台账\n"
    )
    assert not any(task.dropped for task in plan.tasks)
    measures = [task.measures[0] for task in plan.tasks]
    assert [m.actor for m in measures] == [
        Actor.SCHOOL,
        Actor.COUNTY,
        Actor.CLUSTER,
        Actor.SCHOOL,
    ]
    assert [m.due and m.due.on for m in measures] == [
        date(2026, 3, 31),
        date(2026, 4, 30),
        date(2026, 8, 31),
        date(2026, 9, 30),
    ]
    [doubt] = plan.doubts
    assert doubt.code == "month-actor-unclear"
    assert "1 项" in doubt.reason


TABLE = (
    "二、月度安排\n月份\t工作安排\n三月份\t{march}\n四月份\t召开教职工大会（各学校工会）\n"
    "五月份\t组织健步走活动（各学校工会）\n"
)
TASKS = (
    "1．抓健康。各学校工会组织教职工年度健康体检。\n"
    "2．开好大会。各学校工会4月底前召开教职工大会。\n"
    "3．活跃文体。各学校工会5月20日前组织一次健步走活动。\n"
)


def test_a_row_gives_its_month_to_the_measure_that_had_no_day() -> None:
    march = "组织教职工健康体检（各学校工会）"
    plan = plan_of(f"{HEAD}{TASKS}{TABLE.format(march=march)}")
    health = plan.tasks[0].measures[0]
    assert health.due == DraftDue(date(2026, 3, 31), "3月", DueBasis.TABLE)
    assert all(task.dropped and task.repeats for task in plan.tasks if task.from_month_list)
    assert open_doubts(plan) == 0


def test_a_row_that_nothing_repeats_and_one_of_another_month_are_doubts() -> None:
    plan = plan_of(f"{HEAD}{TASKS}{TABLE.format(march='慰问环卫工人（各学校工会）')}")
    [doubt] = plan.doubts
    assert (doubt.code, "1 行" in doubt.reason) == ("month-rows-unmatched", True)
    plan = plan_of(f"{HEAD}{TASKS}{TABLE.format(march='组织一次健步走活动（各学校工会）')}")
    assert {d.code for d in plan.tasks[2].doubts} == {"due-conflict"}


def test_a_row_for_the_county_repeats_no_duty_of_the_schools() -> None:
    march = "组织教职工年度健康体检（县教育工会）"
    plan = plan_of(f"{HEAD}{TASKS}{TABLE.format(march=march)}")
    assert plan.tasks[0].measures[0].due is None
    assert doubts_of(plan) == {"month-rows-unmatched"}


def test_what_has_no_day_of_its_own_does_not_get_another_ones() -> None:
    plan = plan_of(
        f"{HEAD}1．开会。各学校工会3月底前召开大会；各学校工会9月8日前上报总结；各学校工会推荐先进。\n"
    )
    task = plan.tasks[0]
    assert [m.due and m.due.words for m in task.measures] == ["3月底前", "9月8日前", None]
    assert day_of(task, task.measures[2], YEAR) is None


def test_a_month_from_which_on_is_no_deadline() -> None:
    task = plan_of(f"{HEAD}1．例会。各学校工会3月起每月召开一次例会。\n").tasks[0]
    assert day_of(task, task.measures[0], YEAR) is None


def test_days_that_cannot_be_meant_are_doubts() -> None:
    outside = plan_of(f"{HEAD}1．开会。各学校工会2025年3月13日前召开大会。\n")
    assert "due-outside-period" in doubts_of(outside)
    past = plan_of(f"{HEAD}1．开会。各学校工会已于3月13日召开大会。\n")
    assert "due-past" in doubts_of(past)
    assert past.tasks[0].measures[0].due is None
    several = plan_of(f"{HEAD}1．开会。各学校工会3月10日前报方案并在3月20日前召开大会。\n")
    assert "due-unclear" in doubts_of(several)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(2001, 2098))
def test_a_proposed_day_lies_in_whatever_period_is_chosen(day: date, year: int) -> None:
    for kind in (PeriodKind.CALENDAR_YEAR, PeriodKind.SCHOOL_YEAR):
        first, chosen = Period(kind, day.year), Period(kind, year)
        due = proposed_due(Deadline(text="x", month=day.month, day=day.day), first)
        assert due is not None
        assert first.first <= due.on <= first.last
        again = moved(due, chosen)
        assert again is not None
        assert chosen.first <= again <= chosen.last
        assert again.month == day.month


def test_the_end_of_a_month_stays_its_end_in_another_year() -> None:
    due = proposed_due(Deadline(text="2月底前", month=2, day=29), YEAR)
    assert due == DraftDue(date(2026, 2, 28), "2月底前", DueBasis.DAY)
    assert moved(due, Period(PeriodKind.CALENDAR_YEAR, 2028)) == date(2028, 2, 29)


def test_a_school_year_takes_its_spring_from_the_second_year() -> None:
    due = proposed_due(Deadline(text="3月13日前", month=3, day=13), SCHOOL_YEAR)
    assert due is not None
    assert due.on == date(2027, 3, 13)
    autumn = Period(PeriodKind.TERM, 2026, 1)
    assert moved(due, autumn) is None


def test_a_day_with_its_year_stays_where_it_is() -> None:
    due = proposed_due(Deadline(text="2026年3月13日前", month=3, day=13, year=2026), SCHOOL_YEAR)
    assert due is not None
    assert moved(due, Period(PeriodKind.CALENDAR_YEAR, 2030)) == date(2026, 3, 13)


def test_what_is_over_is_not_proposed() -> None:
    past = Deadline(text="3月5日", month=3, day=5, doubt=DeadlineDoubt.PAST)
    assert proposed_due(past, YEAR) is None


@pytest.mark.parametrize(
    ("title", "found", "period"),
    [
        ("县教育工会2026年工作要点", 2026, YEAR),
        ("县教育工会工作要点", None, YEAR),
        ("2026—2027学年工会工作计划", 2026, SCHOOL_YEAR),
        ("2026-2027学年度第二学期工作计划", 2026, Period(PeriodKind.TERM, 2026, 2)),
        ("2026年秋季学期工作计划", 2026, Period(PeriodKind.TERM, 2026, 1)),
        ("2027年春季学期工作计划", 2027, Period(PeriodKind.TERM, 2026, 2)),
        ("2026学年第二学期工作计划", 2026, Period(PeriodKind.TERM, 2026, 2)),
        ("本学年工作计划", None, SCHOOL_YEAR),
    ],
)
def test_the_period_is_guessed_from_the_title(
    title: str, found: int | None, period: Period
) -> None:
    assert guessed_period(title, found, TODAY) == period


def test_in_summer_the_school_year_is_still_the_old_one() -> None:
    assert guessed_period("本学年计划", None, date(2026, 8, 31)).first_year == 2025


@pytest.mark.parametrize(
    ("title", "period", "asked"),
    [
        ("2026年工作要点", YEAR, False),
        ("工作要点", Period(PeriodKind.CALENDAR_YEAR, 2027), False),
        ("2026年工作要点", Period(PeriodKind.CALENDAR_YEAR, 2027), True),
        ("2027年春季学期计划", Period(PeriodKind.TERM, 2026, 2), False),
        ("2026—2027学年计划", SCHOOL_YEAR, False),
        ("2026—2027学年计划", Period(PeriodKind.SCHOOL_YEAR, 2028), True),
    ],
)
def test_another_year_than_the_titles_is_asked_about(
    title: str, period: Period, asked: bool
) -> None:
    assert (year_warning(title, period) is not None) == asked


def test_every_question_is_asked_until_it_is_answered() -> None:
    differs = year_warning("2026年要点", Period(PeriodKind.CALENDAR_YEAR, 2027))
    assert differs is not None
    assert differs.sentence == "标题写的是 2026 年，您选的是 2027 年，确定吗？"
    same = title_warning("11月29日已下发同名计划《要点》")
    with pytest.raises(NeedsConfirming) as refused:
        check_warnings([same, differs], {WarningCode.SAME_TITLE})
    assert [found["code"] for found in refused.value.facts["warnings"]] == ["year-differs"]
    check_warnings([same, differs], set(WarningCode))


def test_the_years_of_a_title_are_whole_numbers() -> None:
    assert years_in("2026—2027学年（第20261号）") == (2026, 2027)
