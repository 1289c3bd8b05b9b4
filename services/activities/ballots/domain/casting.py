"""How votes are cast, what for, and who looks after it."""

from enum import StrEnum

from shared.contracts.activities import BallotPurpose


class VotingWay(StrEnum):
    """How a vote is cast; a ballot paper unless something else is said (R-CONGRESS-15)."""

    PAPER = "paper"
    NAMED = "named"
    HANDS = "hands"


class VoteChoice(StrEnum):
    """What somebody can say to a matter."""

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"


class CountingDuty(StrEnum):
    """Who looks after the votes of a session."""

    CHIEF = "chief_scrutineer"
    SCRUTINEER = "scrutineer"
    COUNTER = "counter"


PURPOSE_LABELS: dict[BallotPurpose, str] = {
    BallotPurpose.METHOD: "表决办法",
    BallotPurpose.MOTION: "表决",
    BallotPurpose.ELECTION: "选举",
    BallotPurpose.APPRAISAL: "民主评议",
}

WAY_LABELS: dict[VotingWay, str] = {
    VotingWay.PAPER: "无记名投票",
    VotingWay.NAMED: "记名表决",
    VotingWay.HANDS: "举手表决",
}

CHOICE_LABELS: dict[VoteChoice, str] = {
    VoteChoice.YES: "同意",
    VoteChoice.NO: "不同意",
    VoteChoice.ABSTAIN: "弃权",
}

DUTY_LABELS: dict[CountingDuty, str] = {
    CountingDuty.CHIEF: "总监票人",
    CountingDuty.SCRUTINEER: "监票人",
    CountingDuty.COUNTER: "计票人",
}

# How to vote is agreed by hand, before there is anything to vote with; people are chosen and
# leaders appraised in secret.
WAYS_OF: dict[BallotPurpose, tuple[VotingWay, ...]] = {
    BallotPurpose.METHOD: (VotingWay.HANDS,),
    BallotPurpose.MOTION: (VotingWay.PAPER, VotingWay.NAMED, VotingWay.HANDS),
    BallotPurpose.ELECTION: (VotingWay.PAPER,),
    BallotPurpose.APPRAISAL: (VotingWay.PAPER,),
}

# Hands are counted in front of everybody; all else is signed by the chief scrutineer.
SIGNED_WAYS = frozenset({VotingWay.PAPER, VotingWay.NAMED})
WITH_OPTIONS = frozenset({BallotPurpose.ELECTION, BallotPurpose.APPRAISAL})
