"""When a matter may be voted on again in the same session."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from services.activities.ballots.domain.life import ENDED, LIVE, BallotState
from services.activities.ballots.domain.verdict import BallotOutcome
from shared.contracts.activities import BallotPurpose
from shared.errors import Refused


class VotedAlready(Refused):
    """The matter has had its vote."""

    code: ClassVar[str] = "ballot-voted-already"


@dataclass(frozen=True)
class Earlier:
    """A vote there was on the same matter."""

    purpose: BallotPurpose
    state: BallotState
    outcome: BallotOutcome | None


def check_first(purpose: BallotPurpose, earlier: Sequence[Earlier]) -> None:
    """Refuse a second vote on what was decided; one that was void or lost may be held again.

    People who were not elected are not voted on again in the same session; only those with equal
    votes are, in a vote of its own.

    Raises:
        VotedAlready: says why.

    """
    if any(each.state in LIVE for each in earlier):
        raise VotedAlready("这一项已经有一次表决还没有办完，请接着办那一次。")
    done = [each for each in earlier if each.state in ENDED]
    if purpose is BallotPurpose.ELECTION and done:
        raise VotedAlready(
            "这一项已经选举过，空缺的名额本次会议不再补选；票数相等的，请对他们再次投票。"
        )
    if any(each.outcome is not BallotOutcome.FAILED for each in done):
        raise VotedAlready("这一项已经表决过，结果有效，不再重复表决。")


def check_run_off(state: BallotState, outcome: BallotOutcome | None, *, held: bool) -> None:
    """Refuse another vote where nobody had equal votes, or there was one already.

    Raises:
        VotedAlready: says why.

    """
    if state is not BallotState.ANNOUNCED or outcome is not BallotOutcome.TIED:
        raise VotedAlready("宣布结果后，有人票数相等的，才能对他们再次投票。")
    if held:
        raise VotedAlready("已经对票数相等的人再次投票，请打开那一次。")


def check_repeat(state: BallotState, *, repeated: bool) -> None:
    """Refuse to hold again what was not void, or is being held again.

    Raises:
        VotedAlready: says why.

    """
    if state is not BallotState.VOIDED:
        raise VotedAlready("只有认定无效的投票才重新投票。")
    if repeated:
        raise VotedAlready("这次无效的投票已经重新投票，请打开那一次。")
