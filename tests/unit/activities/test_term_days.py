"""Days of terms: how long they run, in which order they follow, when their end comes near."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.activities.terms.domain.term import (
    Span,
    TermNumberTaken,
    TermWrong,
    last_day_of,
    longest_day,
    neighbours,
    ordinal,
    stage_of,
    suggested_kind,
    title_of,
)
from shared.contracts.activities import SessionKind, TermStage

DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))


@given(DAYS, st.sampled_from([3, 5]))
def test_the_day_after_a_term_is_the_same_day_of_the_year(first: date, years: int) -> None:
    following = last_day_of(first, years) + timedelta(days=1)
    expected = (first.month, first.day) if (first.month, first.day) != (2, 29) else (3, 1)
    assert (following.year, following.month, following.day) == (first.year + years, *expected)


def test_a_term_runs_three_or_five_years() -> None:
    with pytest.raises(TermWrong):
        last_day_of(date(2026, 3, 1), 4)


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "第一"), (10, "第十"), (12, "第十二"), (20, "第二十"), (99, "第九十九")],
)
def test_numbers_are_said_as_on_paper(number: int, said: str) -> None:
    assert ordinal(number) == said


def test_the_title_is_that_of_the_form() -> None:
    assert title_of(12, SessionKind.DELEGATE_CONGRESS) == "第十二届教职工代表大会"
    assert title_of(3, SessionKind.STAFF_ASSEMBLY) == "第三届教职工大会"
    assert title_of(3, SessionKind.DUAL_CONGRESS) == "第三届教职工代表大会暨工会会员代表大会"


@given(st.integers(0, 500), st.integers(1, 500))
def test_only_a_small_staff_is_offered_an_assembly(staff: int, below: int) -> None:
    is_assembly = suggested_kind(staff, below) is SessionKind.STAFF_ASSEMBLY
    assert is_assembly == (staff < below)


SPANS = st.lists(
    st.tuples(st.integers(1, 30), DAYS), unique_by=(lambda one: one[0], lambda one: one[1])
).map(lambda those: [Span(n, day) for n, day in zip(*_in_order(those), strict=True)])


def _in_order(those: list[tuple[int, date]]) -> tuple[list[int], list[date]]:
    return sorted(n for n, _ in those), sorted(day for _, day in those)


@given(SPANS, st.integers(1, 30), DAYS)
def test_a_term_fits_exactly_where_numbers_and_days_agree(
    others: list[Span], number: int, first: date
) -> None:
    """The model: with the new one among them, both sort alike and nothing is there twice."""
    together = [*others, Span(number, first)]
    numbers, days = [each.number for each in together], [each.first_day for each in together]
    fits = len({*numbers}) == len(numbers) and len({*days}) == len(days)
    fits &= sorted(together, key=lambda s: s.number) == sorted(together, key=lambda s: s.first_day)
    try:
        before, after = neighbours(Span(number, first), others)
    except (TermNumberTaken, TermWrong):
        assert not fits
        return
    assert fits
    assert before == max(
        (each for each in others if each.number < number), key=lambda s: s.number, default=None
    )
    assert after == min(
        (each for each in others if each.number > number), key=lambda s: s.number, default=None
    )


@given(DAYS, st.integers(-500, 900), st.integers(7, 365), st.integers(0, 730))
def test_the_end_comes_near_then_is_over_then_too_late(
    last: date, offset: int, remind: int, delay: int
) -> None:
    today = last + timedelta(days=offset)
    stage = stage_of(last, today, remind, delay)
    if offset > delay:
        assert stage is TermStage.TOO_LATE
        assert today > longest_day(last, delay)
    elif offset > 0:
        assert stage is TermStage.OVER
    elif -offset <= remind:
        assert stage is TermStage.SOON
    else:
        assert stage is None
