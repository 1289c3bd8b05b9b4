"""What a school gets by when, who may be asked again, and the text for the chat group."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.plans.cascade.domain import (
    MOST_NAMES,
    ChasedRecently,
    MovedDays,
    NobodyToChase,
    SignTerm,
    SignTermSource,
    VacationNow,
    chase_text,
    copy_day,
    may_be_chased,
    moved_days,
    moved_from,
    sign_term,
    why_no_chase,
)

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)
WEEK = timedelta(days=7)


@given(st.none() | st.dates(), st.dates(), st.dates())
def test_nothing_is_due_before_the_school_has_to_know_of_it(
    measure_day: date | None, period_last: date, sign_by: date
) -> None:
    due_on = copy_day(measure_day, period_last, sign_by)
    assert due_on >= sign_by
    assert due_on in {measure_day or period_last, sign_by}


def test_a_school_is_asked_again_after_exactly_a_week() -> None:
    assert may_be_chased(None, NOW, 7)
    assert may_be_chased(NOW - WEEK, NOW, 7)
    assert not may_be_chased(NOW - WEEK + timedelta(seconds=1), NOW, 7)


@pytest.mark.parametrize(
    ("last", "in_vacation", "refusal"),
    [
        ([], False, NobodyToChase),
        ([None], True, VacationNow),
        ([NOW, NOW - timedelta(days=3)], False, ChasedRecently),
        ([NOW, None], False, type(None)),
    ],
)
def test_a_chase_is_refused_for_a_reason(
    last: list[datetime | None], in_vacation: bool, refusal: type
) -> None:
    assert type(why_no_chase(last, NOW, 7, in_vacation=in_vacation)) is refusal


def test_the_text_names_plan_day_schools_and_link() -> None:
    text = chase_text(
        "2026年工作要点", "2026年4月3日（星期五）", ["东坡小学", "西岭小学"], "http://h/p"
    )
    for part in (
        "《2026年工作要点》",
        "2026年4月3日（星期五）前",
        "2 所",
        "东坡小学、西岭小学",
        "http://h/p",
    ):
        assert part in text


def test_a_long_list_of_schools_is_cut_and_counted() -> None:
    text = chase_text("要点", "4月3日", [f"第{n}小学" for n in range(300)], "http://h/p")
    assert f"第{MOST_NAMES - 1}小学等300所学校" in text
    assert f"第{MOST_NAMES}小学" not in text


@given(st.none() | st.dates(), st.dates(), st.dates())
def test_a_moved_day_is_remembered_and_only_a_moved_one(
    measure_day: date | None, period_last: date, sign_by: date
) -> None:
    named = moved_from(measure_day, sign_by)
    moved = measure_day is not None and copy_day(measure_day, period_last, sign_by) != measure_day
    assert named == (measure_day if moved else None)


def test_days_that_are_over_are_counted_apart_from_those_before_signing() -> None:
    today, sign_by = date(2026, 11, 28), date(2026, 12, 18)
    days = [date(2026, 3, 13), date(2026, 11, 27), today, date(2026, 12, 10), sign_by, None]
    assert moved_days(days, today, sign_by) == MovedDays(past=2, before_signing=2)


@pytest.mark.parametrize(
    ("county", "document", "term"),
    [
        (10, 20, SignTerm(10, SignTermSource.COUNTY)),
        (None, 20, SignTerm(20, SignTermSource.DOCUMENT)),
        (None, 99, SignTerm(15, SignTermSource.USUAL)),
        (None, None, SignTerm(15, SignTermSource.USUAL)),
    ],
)
def test_the_countys_figure_outweighs_the_documents_term(
    county: int | None, document: int | None, term: SignTerm
) -> None:
    assert sign_term(county, document, 15, range(1, 61)) == term
