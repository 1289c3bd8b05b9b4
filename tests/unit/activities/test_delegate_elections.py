"""Elections of delegates: how many have to take part, and how many have to be for somebody."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.activities.terms.domain.elections import (
    Election,
    ElectionWrong,
    check_numbers,
    check_votes,
    faults_of,
    shortfall,
    turnout_needed,
    votes_needed,
)
from services.activities.terms.domain.figures import FIGURES, FigureName, Needed, Turnout

DEFAULTS = {name: rule.default for name, rule in FIGURES.items()}
PEOPLE = st.integers(1, 2000)


@given(PEOPLE)
def test_the_least_number_is_the_first_that_is_enough(staff: int) -> None:
    two_thirds = turnout_needed(staff, Turnout.TWO_THIRDS)
    assert Fraction(two_thirds, staff) >= Fraction(2, 3) > Fraction(two_thirds - 1, staff)
    majority = turnout_needed(staff, Turnout.MORE_THAN_HALF)
    assert majority * 2 > staff >= (majority - 1) * 2
    half = votes_needed(staff, Needed.HALF)
    assert half * 2 >= staff > (half - 1) * 2
    assert votes_needed(staff, Needed.MORE_THAN_HALF) == majority


@given(PEOPLE, st.data())
def test_a_fault_is_found_exactly_where_a_rule_is_broken(staff: int, data: st.DataObject) -> None:
    seats = data.draw(st.integers(1, staff))
    candidates = data.draw(st.none() | st.integers(0, staff))
    voted = data.draw(st.none() | st.integers(0, staff))
    election = Election("语文组", staff, seats, candidates, voted)
    check_numbers(election)
    found = faults_of(election, DEFAULTS)
    too_few = candidates is not None and candidates <= seats
    too_quiet = voted is not None and Fraction(voted, staff) < Fraction(2, 3)
    assert len(found) == too_few + too_quiet
    equal = DEFAULTS | {FigureName.CANDIDATES: 1, FigureName.TURNOUT: 1}
    assert len(faults_of(election, equal)) <= len(found)


@pytest.mark.parametrize(
    "election",
    [
        Election("语文组", 3, 4),
        Election("语文组", 9, 3, voted=10),
        Election("语文组", 9, 3, candidates=10),
    ],
    ids=["more seats than people", "more voters than people", "more candidates than people"],
)
def test_numbers_that_cannot_be_are_refused(election: Election) -> None:
    with pytest.raises(ElectionWrong):
        check_numbers(election)


@given(PEOPLE, st.data())
def test_half_of_all_elects_whoever_stayed_away(staff: int, data: st.DataObject) -> None:
    voted = data.draw(st.integers(0, staff))
    votes = data.draw(st.integers(0, staff))
    election = Election("语文组", staff, 1, voted=voted)
    if votes > voted:
        with pytest.raises(ElectionWrong):
            check_votes("赵一", votes, election)
    else:
        check_votes("赵一", votes, election)
    assert (shortfall("赵一", votes, election, DEFAULTS) is None) == (votes * 2 >= staff)
