"""The county's plan fits any period, and its document says what its rows say."""

from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from services.demo.plan import CountyPlan, county_plan, plan_period
from services.demo.plan_document import county_plan_docx
from services.plans.kinds import Actor
from shared.calendar import Period, PeriodKind

YEAR_2026 = Period(PeriodKind.CALENDAR_YEAR, 2026)
SCHOOL_YEAR_2026 = Period(PeriodKind.SCHOOL_YEAR, 2026)
SHIPPED = Path(__file__).parents[3] / "docs" / "samples" / "county-plan-2026.docx"

any_period = pytest.mark.parametrize(
    "period", [YEAR_2026, SCHOOL_YEAR_2026, Period(PeriodKind.CALENDAR_YEAR, 2028)]
)


def plan_on(today: date) -> CountyPlan:
    return county_plan(plan_period(today))


def lines_of(docx: bytes) -> list[str]:
    document = Document(BytesIO(docx))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [paragraph.text for paragraph in document.paragraphs] + cells


@pytest.mark.parametrize(
    ("today", "label"),
    [
        (date(2026, 1, 15), "2025—2026学年"),
        (date(2026, 4, 1), "2026年度"),
        (date(2026, 7, 10), "2026年度"),
        (date(2026, 10, 31), "2026年度"),
        (date(2026, 12, 10), "2026—2027学年"),
    ],
)
def test_the_plan_moves_to_the_period_around_today(today: date, label: str) -> None:
    assert plan_period(today).label == label


@settings(deadline=None)  # the first day looked at loads the holiday libraries
@given(st.dates(date(2026, 1, 1), date(2029, 12, 31)))
def test_on_any_day_some_is_past_some_is_near_and_most_lies_ahead(today: date) -> None:
    plan = plan_on(today)
    tasks = [task.due for task in plan.tasks]
    measures = [measure.due for measure in plan.measures]
    soon = today + timedelta(days=45)

    assert any(due < today for due in tasks)
    assert sum(due >= today for due in tasks) > len(tasks) / 2
    assert any(today <= due <= soon for due in measures)
    assert sum(due < today for due in measures) >= 5


@any_period
def test_every_due_date_lies_in_the_period_and_after_the_issue(period: Period) -> None:
    plan = county_plan(period)

    assert period.first <= plan.issued_on < min(measure.due for measure in plan.measures)
    assert max(measure.due for measure in plan.measures) <= period.last


def test_a_year_that_starts_with_holidays_is_planned_on_the_first_working_day() -> None:
    assert county_plan(YEAR_2026).issued_on == date(2026, 1, 4)


def test_twelve_tasks_mix_duties_of_county_clusters_and_schools() -> None:
    plan = county_plan(YEAR_2026)
    actors = [{measure.actor for measure in task.measures} for task in plan.tasks]

    assert [task.number for task in plan.tasks] == list(range(1, 13))
    assert {Actor.COUNTY, Actor.SCHOOL} in actors
    assert len({task.category for task in plan.tasks}) == 10
    assert set().union(*actors) == set(Actor)
    assert len({measure.code for measure in plan.measures}) == len(plan.measures)


def test_a_task_is_due_when_its_last_measure_is() -> None:
    (congress,) = [task for task in county_plan(SCHOOL_YEAR_2026).tasks if task.number == 3]

    assert congress.due == date(2027, 4, 30)
    assert [measure.code for measure in congress.measures] == [
        "congress-proposals",
        "congress-request",
        "congress-held",
    ]


def test_only_the_papers_of_the_congress_are_compulsory() -> None:
    required = {m.code for m in county_plan(YEAR_2026).measures if m.required}

    assert required == {"congress-request", "congress-held"}
    assert all(m.deliverable for m in county_plan(YEAR_2026).measures if m.required)


def test_every_duty_of_a_school_can_be_reported_and_returned() -> None:
    for measure in county_plan(YEAR_2026).measures:
        is_school = measure.actor is Actor.SCHOOL
        assert bool(measure.statement) is is_school
        assert bool(measure.return_reason) is is_school


def test_the_text_says_when_a_measure_is_due() -> None:
    texts = {measure.code: measure.text for measure in county_plan(YEAR_2026).measures}

    assert texts["disclosure-spring"].startswith("各学校工会3月20日前督促学校公布")
    assert texts["congress-request"].startswith("各学校工会3月底前商得学校党组织同意")


@pytest.mark.parametrize(
    ("period", "title", "issued"),
    [
        (YEAR_2026, "云禾县教育工会2026年工作要点", "2026年1月4日"),
        (SCHOOL_YEAR_2026, "云禾县教育工会2026—2027学年工作要点", "2026年9月1日"),
    ],
)
def test_the_document_opens_with_its_title_and_is_signed(
    period: Period, title: str, issued: str
) -> None:
    document = Document(BytesIO(county_plan_docx(period)))
    paragraphs = [paragraph.text for paragraph in document.paragraphs]

    assert paragraphs[0] == title == document.core_properties.title
    assert paragraphs[-2:] == ["云禾县教育工会", issued]


@any_period
def test_the_document_says_all_that_the_rows_say(period: Period) -> None:
    text = "\n".join(lines_of(county_plan_docx(period)))
    plan = county_plan(period)

    assert plan.guiding in text
    assert plan.opening in text
    for task in plan.tasks:
        assert f"\n{task.number}．{task.heading}。{task.opening}" in text
    for measure in plan.measures:
        assert measure.text in text
        assert f"．{measure.short}（" in text


@pytest.mark.parametrize(
    ("period", "months"),
    [
        (YEAR_2026, "一 二 三 四 五 六 七、八 九 十 十一 十二"),
        (SCHOOL_YEAR_2026, "九 十 十一 十二 一 二 三 四 五 六 七、八"),
    ],
)
def test_the_months_stand_in_the_order_of_the_period(period: Period, months: str) -> None:
    (table,) = Document(BytesIO(county_plan_docx(period))).tables
    first_column = [row.cells[0].text for row in table.rows]

    assert first_column == ["月份", *(f"{month}月份" for month in months.split())]


def test_the_shipped_document_is_what_the_function_gives() -> None:
    assert lines_of(SHIPPED.read_bytes()) == lines_of(county_plan_docx(YEAR_2026))
