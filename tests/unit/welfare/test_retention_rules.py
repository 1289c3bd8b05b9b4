"""The rules of retention: what may be done with an item, and when its time is over."""

from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.welfare.retention.domain import (
    NEXT,
    ItemMove,
    ItemMoveNotAllowed,
    ItemState,
    after,
    years_before,
)


def test_what_is_held_or_erased_is_not_erased():
    for state, move in product(ItemState, ItemMove):
        if (state, move) in NEXT:
            assert after(state, move) is NEXT[state, move]
            continue
        with pytest.raises(ItemMoveNotAllowed):
            after(state, move)
    assert [state for state, move in NEXT if move is ItemMove.ERASE] == [ItemState.FOUND]
    assert not [move for state, move in NEXT if state is ItemState.ERASED]


@given(today=st.dates(date(2020, 1, 1), date(2060, 1, 1)), years=st.integers(1, 30))
def test_so_many_years_ago_is_a_day_of_that_year(today: date, years: int):
    then = years_before(today, years)
    assert then.year == today.year - years
    assert (today.month, today.day) in ((then.month, then.day), (2, 29))
