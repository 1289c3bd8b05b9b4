"""The life of a suggestion against a model: nothing is shown before somebody has looked at it."""

from itertools import product

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from services.activities.suggestions.domain.kinds import NAMELESS, author_shown
from services.activities.suggestions.domain.life import (
    ANSWERED,
    NEXT,
    OPEN,
    UNSEEN,
    NotShown,
    SuggestionMove,
    SuggestionMoveNotAllowed,
    SuggestionState,
    after,
    check_taken_up,
    shown_after,
)

STATES, MOVES = list(SuggestionState), list(SuggestionMove)


@pytest.mark.parametrize(("state", "move"), sorted(set(product(STATES, MOVES)) - set(NEXT)))
def test_every_other_step_is_refused_in_words(state: SuggestionState, move: SuggestionMove) -> None:
    with pytest.raises(SuggestionMoveNotAllowed) as caught:
        after(state, move)
    assert caught.value.sentence.endswith("。")


def test_a_nameless_one_has_no_name_for_colleagues() -> None:
    assert author_shown("王芳", named=False) == NAMELESS
    assert author_shown("王芳", named=True) == "王芳"


def test_what_is_not_shown_is_nobodys_proposal() -> None:
    with pytest.raises(NotShown):
        check_taken_up(shown=False)
    check_taken_up(shown=True)


class Life(RuleBasedStateMachine):
    """Moves at random; the model remembers what was done in the order in which it was."""

    def __init__(self) -> None:
        super().__init__()
        self.state, self.shown = SuggestionState.WAITING, False
        self.done: list[SuggestionMove] = []

    @rule(move=st.sampled_from(MOVES))
    def act(self, move: SuggestionMove) -> None:
        try:
            state = after(self.state, move)
            if move is SuggestionMove.TAKE_UP:
                check_taken_up(shown=self.shown)
        except (SuggestionMoveNotAllowed, NotShown):
            return
        self.state, self.shown = state, shown_after(move, shown=self.shown)
        self.done.append(move)

    @invariant()
    def nothing_unseen_is_shown(self) -> None:
        assert not (self.shown and self.state in UNSEEN)

    @invariant()
    def what_is_shown_was_shown_last(self) -> None:
        about = {SuggestionMove.SHOW, SuggestionMove.KEEP_BACK, SuggestionMove.WITHDRAW}
        last = [move for move in self.done if move in about][-1:]
        assert self.shown == (last == [SuggestionMove.SHOW])

    @invariant()
    def an_answered_one_has_been_answered(self) -> None:
        answers = {SuggestionMove.ADOPT, SuggestionMove.NOTE}
        if self.state in ANSWERED:
            assert answers & set(self.done)

    @invariant()
    def taken_back_is_the_end(self) -> None:
        assert SuggestionMove.WITHDRAW not in self.done[:-1]

    @invariant()
    def as_a_proposal_it_waits_for_what_becomes_of_that(self) -> None:
        """Nobody answers it, and nobody else goes on with it, until it is given back."""
        ways = (SuggestionMove.TAKE_UP, SuggestionMove.GIVE_BACK)
        turns = [move for move in self.done if move in ways]
        assert all(move is ways[at % 2] for at, move in enumerate(turns))
        taken_up = turns[-1:] == [SuggestionMove.TAKE_UP]
        assert taken_up == (self.state is SuggestionState.TAKEN_UP)
        if taken_up:
            since = self.done[::-1].index(SuggestionMove.TAKE_UP)
            after_it = set(self.done[len(self.done) - since :])
            assert after_it <= {SuggestionMove.SHOW, SuggestionMove.KEEP_BACK}

    @invariant()
    def whoever_waits_may_still_take_it_back(self) -> None:
        assert ((self.state, SuggestionMove.WITHDRAW) in NEXT) == (self.state in OPEN)


TestLife = Life.TestCase
