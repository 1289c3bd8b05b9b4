"""The rules of retention: what may be done with an item."""

from itertools import product

import pytest

from services.welfare.retention.domain import (
    NEXT,
    ItemMove,
    ItemMoveNotAllowed,
    ItemState,
    after,
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
