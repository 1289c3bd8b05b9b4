"""Whether a matter is adopted: so many of all who have a vote say yes (R-CONGRESS-14).

Whoever is absent, abstains or spoils the paper has not said yes. The number is that of the whole
roll, never of those in the hall.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from shared.errors import Invalid


class VoteThreshold(StrEnum):
    """How many of all voters have to say yes; later ones ask for more."""

    HALF = "half"
    MORE_THAN_HALF = "more_than_half"
    TWO_THIRDS = "two_thirds"


class BallotOutcome(StrEnum):
    """What a vote came to; the last four are those of elections."""

    PASSED = "passed"
    FAILED = "failed"
    ELECTED = "elected"
    PARTLY = "partly_elected"
    TIED = "tied"
    NOBODY = "nobody"


THRESHOLD_LABELS: dict[VoteThreshold, str] = {
    VoteThreshold.HALF: "半数以上（含半数）",
    VoteThreshold.MORE_THAN_HALF: "超过半数",
    VoteThreshold.TWO_THIRDS: "至少三分之二",
}

OUTCOME_LABELS: dict[BallotOutcome, str] = {
    BallotOutcome.PASSED: "通过",
    BallotOutcome.FAILED: "未通过",
    BallotOutcome.ELECTED: "全部选出",
    BallotOutcome.PARTLY: "部分选出",
    BallotOutcome.TIED: "票数相等，待再次投票",
    BallotOutcome.NOBODY: "没有人当选",
}

SUCCESS = frozenset(
    {BallotOutcome.PASSED, BallotOutcome.ELECTED, BallotOutcome.PARTLY, BallotOutcome.TIED}
)


class ThresholdTooLow(Invalid):
    """A single vote may ask for more than the rule of the union, never for less."""

    code: ClassVar[str] = "ballot-threshold-too-low"


def needed(threshold: VoteThreshold, voters: int) -> int:
    """How many have to say yes, of so many who have a vote."""
    if threshold is VoteThreshold.HALF:
        return -(-voters // 2)
    if threshold is VoteThreshold.MORE_THAN_HALF:
        return voters // 2 + 1
    return -(-2 * voters // 3)


def check_threshold(wanted: VoteThreshold, least: VoteThreshold) -> None:
    """Refuse a threshold below that of the union.

    Raises:
        ThresholdTooLow: says what is asked for at least.

    """
    order = list(VoteThreshold)
    if order.index(wanted) < order.index(least):
        raise ThresholdTooLow(
            f"按规定同意票要达到应到人数的{THRESHOLD_LABELS[least]}，不能改低；可以改得更高。"
        )


@dataclass(frozen=True)
class Verdict:
    """What came of a matter, and how that was reckoned, in words."""

    outcome: BallotOutcome
    words: str


def verdict_of(threshold: VoteThreshold, voters: int, yes: int) -> Verdict:
    """Whether so many yes are enough, with the arithmetic as it is read out."""
    least = needed(threshold, voters)
    passed = yes >= least
    rule = f"应到 {voters} 人，同意票{THRESHOLD_LABELS[threshold]}（至少 {least} 票）才能通过"
    short = "" if passed else f"，还差 {least - yes} 票"
    outcome = BallotOutcome.PASSED if passed else BallotOutcome.FAILED
    return Verdict(outcome, f"{rule}；同意 {yes} 票{short}，{OUTCOME_LABELS[outcome]}。")
