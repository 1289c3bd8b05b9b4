"""What is said before a session closes, and that somebody has to say why it does all the same."""

import pytest

from services.activities.ballots.domain.closing import Attending, closing_warnings
from services.activities.ballots.domain.life import LIVE, BallotState
from services.activities.congress.domain.ending import ClosingNeedsReason, check_reason
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


@pytest.mark.parametrize("reason", [None, "", "  "])
def test_what_is_open_asks_for_a_reason(reason: str | None) -> None:
    still_open = ["“绩效办法”还在投票。", "“食堂办法”已准备，还没有投票。"]
    with pytest.raises(ClosingNeedsReason) as refused:
        check_reason(still_open, reason)
    assert [each["sentence"] for each in refused.value.facts["warnings"]] == still_open
    assert refused.value.sentence.startswith(still_open[0])


def test_with_a_reason_or_nothing_open_it_closes() -> None:
    check_reason(["“绩效办法”还在投票。"], "代表已离会，下次再投。")
    check_reason([], None)
