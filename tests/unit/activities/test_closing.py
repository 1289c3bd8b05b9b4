"""What is said before a session closes: too few in the hall, votes that are not at their end."""

import pytest

from services.activities.ballots.domain.closing import Attending, closing_warnings
from services.activities.ballots.domain.life import LIVE, BallotState
from services.activities.terms.domain.kinds import Roll

ENOUGH = {Roll.CONGRESS: Attending(due=40, present=27, needed=27)}


def test_nothing_open_needs_no_word() -> None:
    assert closing_warnings(ENOUGH, [("绩效办法", BallotState.ANNOUNCED)]) == []


def test_too_few_are_told_with_the_arithmetic() -> None:
    short = {Roll.CONGRESS: Attending(due=40, present=26, needed=27)}
    assert closing_warnings(short, []) == [
        "应到 40 人，至少 27 人到会才能表决，现在实到 26 人，人数不够。"
    ]


def test_of_two_rolls_the_short_one_is_named() -> None:
    both = ENOUGH | {Roll.UNION: Attending(due=30, present=19, needed=20)}
    (line,) = closing_warnings(both, [])
    assert line.startswith("工代会应到 30 人")


def test_a_roll_that_nobody_is_on_is_not_short() -> None:
    assert closing_warnings(ENOUGH | {Roll.UNION: Attending(0, 0, 0)}, []) == []


@pytest.mark.parametrize("state", list(BallotState))
def test_a_vote_is_named_until_it_is_at_its_end(state: BallotState) -> None:
    found = closing_warnings(ENOUGH, [("绩效办法", state)])
    assert bool(found) is (state in LIVE)
    assert all(line.startswith("“绩效办法”") for line in found)
