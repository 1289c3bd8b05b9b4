"""Counts and verdicts of votes: the arithmetic, and what may never come of it."""

from math import ceil
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.activities.ballots.domain.casting import (
    CHOICE_LABELS,
    DUTY_LABELS,
    PURPOSE_LABELS,
    WAY_LABELS,
    WAYS_OF,
    CountingDuty,
    VoteChoice,
    VotingWay,
)
from services.activities.ballots.domain.counting import (
    Count,
    CountQuestion,
    CountWrong,
    NeedsConfirming,
    Papers,
    check_answered,
    check_hands,
    check_matter,
    check_names,
    check_papers,
    count_names,
    questions,
    words_of,
)
from services.activities.ballots.domain.verdict import (
    OUTCOME_LABELS,
    THRESHOLD_LABELS,
    BallotOutcome,
    ThresholdTooLow,
    VoteThreshold,
    check_threshold,
    needed,
    verdict_of,
)
from shared.contracts.activities import BallotPurpose

VOTERS = st.integers(1, 400)


def test_every_choice_has_its_word() -> None:
    assert set(PURPOSE_LABELS) == set(WAYS_OF) == set(BallotPurpose)
    assert set(WAY_LABELS) == set(VotingWay)
    assert set(CHOICE_LABELS) == set(VoteChoice)
    assert set(DUTY_LABELS) == set(CountingDuty)
    assert set(THRESHOLD_LABELS) == set(VoteThreshold)
    assert set(OUTCOME_LABELS) == set(BallotOutcome)


@pytest.mark.parametrize(
    ("voters", "half", "more", "thirds"),
    [
        (40, 20, 21, 27),
        (45, 23, 23, 30),
        (28, 14, 15, 19),
        (3, 2, 2, 2),
        (2, 1, 2, 2),
        (1, 1, 1, 1),
    ],
)
def test_how_many_are_needed(voters: int, half: int, more: int, thirds: int) -> None:
    assert needed(VoteThreshold.HALF, voters) == half
    assert needed(VoteThreshold.MORE_THAN_HALF, voters) == more
    assert needed(VoteThreshold.TWO_THIRDS, voters) == thirds


@given(voters=VOTERS)
def test_a_later_threshold_never_asks_for_less_and_all_can_reach_it(voters: int) -> None:
    asked = [needed(threshold, voters) for threshold in VoteThreshold]
    assert asked == sorted(asked)
    assert asked[0] >= 1
    assert asked[-1] <= voters
    assert needed(VoteThreshold.MORE_THAN_HALF, voters) * 2 > voters
    assert needed(VoteThreshold.TWO_THIRDS, voters) == ceil(voters * 2 / 3)


@given(voters=VOTERS, threshold=st.sampled_from(VoteThreshold), yes=st.integers(0, 400))
def test_a_verdict_is_monotone_in_yes(voters: int, threshold: VoteThreshold, yes: int) -> None:
    now = verdict_of(threshold, voters, yes).outcome
    more = verdict_of(threshold, voters, yes + 1).outcome
    assert (now, more) != (BallotOutcome.PASSED, BallotOutcome.FAILED)


def test_a_verdict_says_its_arithmetic() -> None:
    lost = verdict_of(VoteThreshold.MORE_THAN_HALF, 40, 20)
    assert lost.outcome is BallotOutcome.FAILED, "20 of 40 is not more than half"
    assert lost.words == (
        "应到 40 人，同意票超过半数（至少 21 票）才能通过；同意 20 票，还差 1 票，未通过。"
    )
    assert verdict_of(VoteThreshold.HALF, 40, 20).outcome is BallotOutcome.PASSED
    won = verdict_of(VoteThreshold.TWO_THIRDS, 40, 27)
    assert won.words == "应到 40 人，同意票至少三分之二（至少 27 票）才能通过；同意 27 票，通过。"


def test_a_vote_may_ask_for_more_than_the_rule_and_never_for_less() -> None:
    check_threshold(VoteThreshold.TWO_THIRDS, VoteThreshold.MORE_THAN_HALF)
    check_threshold(VoteThreshold.HALF, VoteThreshold.HALF)
    with pytest.raises(ThresholdTooLow, match="超过半数"):
        check_threshold(VoteThreshold.HALF, VoteThreshold.MORE_THAN_HALF)


@pytest.mark.parametrize(
    ("papers", "said"),
    [
        (Papers(0, 0, 0), "请填写发出多少张票"),
        (Papers(41, 40, 40), "比应到 40 人还多"),
        (Papers(38, 37, 38), "比收回的 37 张还多"),
    ],
)
def test_papers_that_cannot_be_are_refused(papers: Papers, said: str) -> None:
    with pytest.raises(CountWrong, match=said):
        check_papers(papers, 40)


def test_parts_have_to_be_the_whole() -> None:
    check_matter(Count(30, 5, 2), 37)
    with pytest.raises(CountWrong, match=r"同意 30 \+ 不同意 5 \+ 弃权 1 = 36，与有效票 37 张不等"):
        check_matter(Count(30, 5, 1), 37)
    check_hands(Count(20, 5, 3), 40, 28)
    with pytest.raises(CountWrong, match="比实到 28 人还多"):
        check_hands(Count(20, 5, 4), 40, 28)
    with pytest.raises(CountWrong, match="比应到 40 人还多"):
        check_hands(Count(40, 1, 0), 40, 0)


def test_more_papers_than_were_given_out_are_asked_about_and_then_void() -> None:
    papers = Papers(38, 39, 38)
    assert papers.is_void
    assert papers.spoiled == 1
    asked = questions(papers, 36, quorate=False)
    assert set(asked) == set(CountQuestion)
    with pytest.raises(NeedsConfirming) as refusal:
        check_answered(asked, {CountQuestion.NO_QUORUM, CountQuestion.MORE_ISSUED})
    [left] = refusal.value.facts["warnings"]
    assert left["code"] == "ballot-more-collected"
    assert "应重新投票" in left["sentence"]
    check_answered(asked, set(asked))
    assert questions(Papers(38, 38, 38), 38, quorate=True) == {}


@given(choices=st.lists(st.sampled_from(VoteChoice)), order=st.randoms(use_true_random=False))
def test_names_are_counted_in_any_order(choices: list[VoteChoice], order: Random) -> None:
    shuffled = choices[:]
    order.shuffle(shuffled)
    counted = count_names(choices)
    assert counted == count_names(shuffled)
    assert counted.total == len(choices)


def test_a_name_counts_once_and_only_with_a_vote() -> None:
    one, two = UUID(int=1), UUID(int=2)
    check_names([one], {one, two})
    with pytest.raises(CountWrong, match="登记了两次"):
        check_names([one, one], {one, two})
    with pytest.raises(CountWrong, match="没有这次表决的表决权"):
        check_names([one, two], {one})


def test_a_count_is_read_out() -> None:
    count = Count(30, 5, 2, issued=38, collected=38, valid=37)
    assert words_of(count, VotingWay.PAPER) == (
        "发出 38 张，收回 38 张，有效票 37 张，无效票 1 张；同意 30 票，不同意 5 票，弃权 2 票。"
    )
    assert words_of(Count(30, 5, 2), VotingWay.HANDS) == "同意 30 票，不同意 5 票，弃权 2 票。"
