"""Numbers of papers: how they are written, which comes next, and which are missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.activities.kit.domain.numbers import (
    NOT_USED,
    Gap,
    SeriesBehind,
    check_start,
    gaps_in,
    in_full,
    next_number,
)

NUMBERS = st.integers(1, 60)


def test_a_number_has_no_leading_zero_and_no_di() -> None:
    assert in_full("清一小工", 2026, 5) == "清一小工〔2026〕5号"
    assert in_full("", 2026, 12) == "〔2026〕12号"


def test_the_first_number_is_the_start_and_then_one_more() -> None:
    assert next_number(1, None) == 1
    assert next_number(12, None) == 12
    assert next_number(1, 7) == 8
    assert next_number(20, 7) == 20


def test_a_start_behind_what_was_given_is_refused() -> None:
    check_start(8, 7)
    with pytest.raises(SeriesBehind, match="从 8 开始"):
        check_start(7, 7)


def test_gaps_are_named_with_their_reason() -> None:
    entries = {1: None, 2: "写错了标题", 5: None, 6: None, 9: None}
    assert gaps_in(entries, 1) == [
        Gap(2, 2, "作废：写错了标题"),
        Gap(3, 4, NOT_USED),
        Gap(7, 8, NOT_USED),
    ]
    assert gaps_in({}, 5) == []
    assert gaps_in({7: None}, 5) == [Gap(5, 6, NOT_USED)]


@given(st.dictionaries(NUMBERS, st.none() | st.just("错")), NUMBERS)
def test_every_number_up_to_the_last_is_in_use_or_in_one_gap(
    entries: dict[int, str | None], start: int
) -> None:
    gaps = gaps_in(entries, start)
    missing = [number for gap in gaps for number in range(gap.first, gap.last + 1)]
    used = [number for number, reason in entries.items() if reason is None]
    assert len(missing) == len(set(missing))
    assert not set(missing) & set(used)
    if entries:
        assert set(missing) | set(used) == set(range(min(start, *entries), max(entries) + 1))


@given(NUMBERS, st.none() | NUMBERS)
def test_the_next_number_is_new_and_not_below_the_start(start: int, last: int | None) -> None:
    number = next_number(start, last)
    assert number >= start
    assert last is None or number > last
