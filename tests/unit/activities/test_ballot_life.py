"""The life of a vote, who may sign it, and when it may be held again."""

from itertools import product
from uuid import UUID

import pytest

from services.activities.ballots.domain.again import (
    Earlier,
    VotedAlready,
    check_first,
    check_repeat,
    check_run_off,
)
from services.activities.ballots.domain.appraising import (
    GRADE_LABELS,
    AppraisalGrade,
    Graded,
    NotArranged,
    check_arranged,
    check_grades,
)
from services.activities.ballots.domain.casting import CountingDuty, VotingWay
from services.activities.ballots.domain.counting import CountWrong
from services.activities.ballots.domain.duties import (
    DutiesMissing,
    DutiesWrong,
    Holder,
    MethodMissing,
    OwnCount,
    check_duties,
    check_ready,
    check_signer,
)
from services.activities.ballots.domain.life import (
    ENDED,
    LIVE,
    MOVE_LABELS,
    NEXT,
    STATE_LABELS,
    BallotMove,
    BallotMoveNotAllowed,
    BallotState,
    after,
    check_ending,
    last_move,
)
from services.activities.ballots.domain.verdict import BallotOutcome
from shared.contracts.activities import BallotPurpose
from shared.errors import NotAllowed

CHIEF, COUNTER = UUID(int=1), UUID(int=2)
MOTION, ELECTION = BallotPurpose.MOTION, BallotPurpose.ELECTION


def test_every_state_and_move_has_its_word() -> None:
    assert set(STATE_LABELS) == set(BallotState)
    assert set(MOVE_LABELS) == set(BallotMove)
    assert set(GRADE_LABELS) == set(AppraisalGrade)


@pytest.mark.parametrize(
    ("state", "move"), sorted(set(product(BallotState, BallotMove)) - set(NEXT))
)
def test_every_other_move_is_refused(state: BallotState, move: BallotMove) -> None:
    with pytest.raises(BallotMoveNotAllowed, match=STATE_LABELS[state]):
        after(state, move)


def test_nothing_leads_away_from_an_end_and_only_a_signature_leads_to_one() -> None:
    ends = set(BallotState) - LIVE
    assert not {state for state, _ in NEXT} & ends
    into = {state for (state, _), to in NEXT.items() if to in ENDED}
    assert into == {BallotState.SIGNED, BallotState.DRAFT}, "from a draft only as it was on paper"


def test_an_appraisal_is_handed_over_and_all_else_announced() -> None:
    assert last_move(BallotPurpose.APPRAISAL) is BallotMove.DELIVER
    check_ending(MOTION, BallotMove.ANNOUNCE)
    with pytest.raises(BallotMoveNotAllowed, match="只交党组织"):
        check_ending(BallotPurpose.APPRAISAL, BallotMove.ANNOUNCE)
    with pytest.raises(BallotMoveNotAllowed, match="由主席团宣布"):
        check_ending(MOTION, BallotMove.DELIVER)


def test_the_chief_scrutineer_signs_and_did_not_count() -> None:
    check_signer(CHIEF, CHIEF, COUNTER)
    check_signer(CHIEF, CHIEF, None)
    with pytest.raises(NotAllowed, match="由总监票人签字"):
        check_signer(COUNTER, CHIEF, COUNTER)
    with pytest.raises(OwnCount):
        check_signer(CHIEF, CHIEF, CHIEF)
    with pytest.raises(NotAllowed):
        check_signer(COUNTER, None, None)


GOOD = (
    Holder(CountingDuty.CHIEF, "甲", CHIEF),
    Holder(CountingDuty.SCRUTINEER, "乙"),
    Holder(CountingDuty.COUNTER, "丙"),
)


@pytest.mark.parametrize(
    ("holders", "candidates", "said"),
    [
        (GOOD[1:], set(), "总监票人要有 1 名"),
        ((*GOOD, Holder(CountingDuty.CHIEF, "丁")), set(), "总监票人要有 1 名"),
        (GOOD[:2], set(), "至少填写 1 名计票人"),
        ((*GOOD, Holder(CountingDuty.COUNTER, "甲")), set(), "只能担任一项"),
        ((*GOOD, Holder(CountingDuty.COUNTER, "丁", CHIEF)), set(), "只能担任一项"),
        (GOOD, {"乙"}, "乙是候选人"),
        ((*GOOD, *(Holder(CountingDuty.COUNTER, f"{n}") for n in range(30))), set(), "最多 30 名"),
    ],
)
def test_who_cannot_look_after_votes(
    holders: tuple[Holder, ...], candidates: set[str], said: str
) -> None:
    check_duties(GOOD, {"戊"})
    with pytest.raises(DutiesWrong, match=said):
        check_duties(holders, candidates)


def test_papers_wait_for_the_method_and_for_those_who_count() -> None:
    check_ready(VotingWay.HANDS, (), method_adopted=False)
    check_ready(VotingWay.NAMED, GOOD, method_adopted=False)
    check_ready(VotingWay.PAPER, GOOD, method_adopted=True)
    with pytest.raises(MethodMissing):
        check_ready(VotingWay.PAPER, GOOD, method_adopted=False)
    with pytest.raises(DutiesMissing):
        check_ready(VotingWay.NAMED, (), method_adopted=False)


def _earlier(state: BallotState, outcome: BallotOutcome | None = None) -> list[Earlier]:
    return [Earlier(MOTION, state, outcome)]


def test_what_was_lost_or_void_may_be_voted_on_again_and_nothing_else() -> None:
    check_first(MOTION, [])
    check_first(MOTION, _earlier(BallotState.VOIDED))
    check_first(MOTION, _earlier(BallotState.DROPPED))
    check_first(MOTION, _earlier(BallotState.ANNOUNCED, BallotOutcome.FAILED))
    for state in LIVE:
        with pytest.raises(VotedAlready, match="还没有办完"):
            check_first(MOTION, _earlier(state))
    with pytest.raises(VotedAlready, match="结果有效"):
        check_first(MOTION, _earlier(BallotState.ANNOUNCED, BallotOutcome.PASSED))


@pytest.mark.parametrize(
    "outcome",
    [BallotOutcome.PARTLY, BallotOutcome.NOBODY, BallotOutcome.ELECTED, BallotOutcome.TIED],
)
def test_left_over_seats_are_not_filled_in_the_same_session(outcome: BallotOutcome) -> None:
    with pytest.raises(VotedAlready, match="不再补选"):
        check_first(ELECTION, _earlier(BallotState.ANNOUNCED, outcome))


def test_only_equal_votes_are_voted_on_again_and_once() -> None:
    check_run_off(BallotState.ANNOUNCED, BallotOutcome.TIED, held=False)
    for state, outcome, held in (
        (BallotState.SIGNED, BallotOutcome.TIED, False),
        (BallotState.ANNOUNCED, BallotOutcome.PARTLY, False),
        (BallotState.ANNOUNCED, BallotOutcome.TIED, True),
    ):
        with pytest.raises(VotedAlready):
            check_run_off(state, outcome, held=held)


def test_only_a_void_vote_is_repeated_and_once() -> None:
    check_repeat(BallotState.VOIDED, repeated=False)
    for state, repeated in ((BallotState.ANNOUNCED, False), (BallotState.VOIDED, True)):
        with pytest.raises(VotedAlready):
            check_repeat(state, repeated=repeated)


def test_leaders_are_appraised_only_where_that_was_arranged() -> None:
    check_arranged(arranged=True)
    with pytest.raises(NotArranged):
        check_arranged(arranged=False)
    check_grades([Graded("甲", {AppraisalGrade.EXCELLENT: 20, AppraisalGrade.BASIC: 5})], 26)
    with pytest.raises(CountWrong, match="各等次合计 25 票"):
        check_grades([Graded("甲", {AppraisalGrade.EXCELLENT: 20, AppraisalGrade.BASIC: 5})], 24)
