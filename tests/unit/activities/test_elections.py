"""Elections: never more elected than seats, ties by fewer against, and no order that matters."""

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.activities.ballots.domain.counting import CountWrong
from services.activities.ballots.domain.electing import (
    RESULT_LABELS,
    CandidatesWrong,
    Election,
    SeatResult,
    Votes,
    check_candidates,
    check_votes,
    kind_words,
    results_of,
    verdict_on,
)
from services.activities.ballots.domain.verdict import BallotOutcome, VoteThreshold, needed


@st.composite
def papers(draw: st.DrawFn) -> tuple[Election, list[list[int]], int]:
    """An election held on real papers: on each at most as many ticks as seats."""
    seats = draw(st.integers(1, 5))
    candidates = draw(st.integers(seats, seats + 3))
    voters = draw(st.integers(1, 14))
    cast = draw(
        st.lists(
            st.lists(st.integers(0, 2), min_size=candidates, max_size=candidates),
            max_size=voters,
        )
    )
    valid = [paper for paper in cast if paper.count(0) <= seats]
    threshold = draw(st.sampled_from(VoteThreshold))
    return Election(seats, voters, threshold), valid, candidates


def counted(valid: list[list[int]], candidates: int) -> list[Votes]:
    return [
        Votes(f"候选人{n}", *(sum(paper[n] == mark for paper in valid) for mark in range(3)))
        for n in range(candidates)
    ]


@given(papers())
def test_what_real_papers_add_up_to_is_taken_in(
    case: tuple[Election, list[list[int]], int],
) -> None:
    election, valid, candidates = case
    votes = counted(valid, candidates)
    check_votes(votes, len(valid), election.seats)
    assert sum(v.yes + v.no + v.abstain for v in votes) == candidates * len(valid)


@given(papers(), st.randoms(use_true_random=False))
def test_never_more_elected_than_seats_and_the_order_of_entering_is_nothing(
    case: tuple[Election, list[list[int]], int], order: Random
) -> None:
    election, valid, candidates = case
    votes = counted(valid, candidates)
    results = results_of(election, votes)
    elected = [v for v in votes if results[v.name] is SeatResult.ELECTED]
    tied = [v for v in votes if results[v.name] is SeatResult.TIED]
    assert len(elected) <= election.seats
    assert not tied or len(elected) + len(tied) > election.seats, "a tie is about too few seats"
    assert not tied or len(elected) < election.seats
    for each in elected + tied:
        assert each.yes >= needed(election.threshold, election.voters)
    shuffled = votes[:]
    order.shuffle(shuffled)
    assert results_of(election, shuffled) == results
    assert verdict_on(election, shuffled) == verdict_on(election, votes)


@given(papers())
def test_nobody_is_passed_over_for_somebody_with_fewer_votes(
    case: tuple[Election, list[list[int]], int],
) -> None:
    election, valid, candidates = case
    votes = counted(valid, candidates)
    results = results_of(election, votes)
    for winner in votes:
        for other in votes:
            if results[winner.name] is SeatResult.ELECTED and other.yes > winner.yes:
                assert results[other.name] is SeatResult.ELECTED


@given(papers(), st.integers(0, 7))
def test_one_more_vote_never_costs_anybody_the_seat(
    case: tuple[Election, list[list[int]], int], which: int
) -> None:
    election, valid, candidates = case
    votes = counted(valid, candidates)
    lucky = votes[which % candidates]
    before = results_of(election, votes)[lucky.name]
    more = Votes(lucky.name, lucky.yes + 1, lucky.no, lucky.abstain)
    after = results_of(election, [more if v is lucky else v for v in votes])[lucky.name]
    if before is SeatResult.ELECTED:
        assert after is SeatResult.ELECTED


ELECTION = Election(seats=3, voters=40)


def outcome(votes: Sequence[Votes]) -> tuple[BallotOutcome, dict[str, SeatResult]]:
    return verdict_on(ELECTION, votes).outcome, results_of(ELECTION, votes)


def test_the_most_votes_win_above_the_threshold() -> None:
    found, results = outcome(
        [
            Votes("甲", 30, 5, 3),
            Votes("乙", 28, 8, 2),
            Votes("丙", 21, 10, 7),
            Votes("丁", 20, 9, 9),
        ]
    )
    assert found is BallotOutcome.ELECTED
    assert results["丁"] is SeatResult.NOT_ELECTED


def test_fewer_against_win_the_last_seat() -> None:
    found, results = outcome(
        [
            Votes("甲", 30, 5, 3),
            Votes("乙", 28, 8, 2),
            Votes("丙", 25, 10, 3),
            Votes("丁", 25, 9, 4),
        ]
    )
    assert found is BallotOutcome.ELECTED
    assert (results["丙"], results["丁"]) == (SeatResult.NOT_ELECTED, SeatResult.ELECTED)


def test_what_nothing_settles_is_left_to_another_vote() -> None:
    votes = [Votes("甲", 30, 5, 3), *(Votes(name, 25, 9, 4) for name in "乙丙丁")]
    found, results = outcome(votes)
    assert found is BallotOutcome.TIED
    assert [results[name] for name in "甲乙丙丁"] == [SeatResult.ELECTED, *[SeatResult.TIED] * 3]
    assert "剩 2 个名额由主席团提出对他们再次投票" in verdict_on(ELECTION, votes).words


def test_nobody_can_vote_against_who_was_written_in_so_that_settles_nothing() -> None:
    votes = [
        Votes("甲", 30, 5, 3),
        Votes("乙", 28, 5, 5),
        Votes("丙", 25, 9, 4),
        Votes("戊", 25, written_in=True),
    ]
    found, results = outcome(votes)
    assert found is BallotOutcome.TIED
    assert {results["丙"], results["戊"]} == {SeatResult.TIED}


def test_seats_that_nobody_reached_stay_empty() -> None:
    votes = [Votes("甲", 30, 5, 3), Votes("乙", 20, 10, 8), Votes("丙", 10, 20, 8)]
    assert outcome(votes)[0] is BallotOutcome.PARTLY
    assert "空 2 个名额，本次会议不再补选" in verdict_on(ELECTION, votes).words
    assert outcome([Votes("甲", 20, 10, 8)])[0] is BallotOutcome.NOBODY


def test_votes_that_papers_cannot_hold_are_refused() -> None:
    with pytest.raises(CountWrong, match=r"甲：同意 30 \+ 不同意 5 \+ 弃权 2 = 37，与有效票 38"):
        check_votes([Votes("甲", 30, 5, 2)], 38, 1)
    with pytest.raises(CountWrong, match="每张最多选 1 人"):
        check_votes([Votes("甲", 30, 8, 0), Votes("乙", 9, 29, 0)], 38, 1)
    with pytest.raises(CountWrong, match="应在 1 到有效票 38 之间"):
        check_votes([Votes("甲", 30, 8, 0), Votes("戊", 39, written_in=True)], 38, 2)
    with pytest.raises(CountWrong, match="重名"):
        check_votes([Votes("甲", 30, 8, 0), Votes("甲", 2, written_in=True)], 38, 2)


def test_candidates_are_enough_and_count_no_votes() -> None:
    check_candidates(["甲", "乙"], 2, {"丙"})
    assert kind_words(2, 2).startswith("等额选举")
    assert kind_words(3, 2).startswith("差额选举")
    for names, seats, said in (
        ([], 1, "请填写候选人"),
        (["甲"], 2, "候选人不能少于应选名额"),
        (["甲", "甲"], 1, "重名"),
        (["甲", "丙"], 1, "丙是候选人"),
    ):
        with pytest.raises(CandidatesWrong, match=said):
            check_candidates(names, seats, {"丙"})


def test_every_result_has_its_word() -> None:
    assert set(RESULT_LABELS) == set(SeatResult)
