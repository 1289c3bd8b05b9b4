"""The life of a vote: draft > open > closed > counted > signed > announced."""

from enum import StrEnum
from typing import ClassVar

from shared.contracts.activities import BallotPurpose
from shared.errors import Refused


class BallotState(StrEnum):
    """Where a vote stands; how it ended is its outcome."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    COUNTED = "counted"
    SIGNED = "signed"
    ANNOUNCED = "announced"
    DELIVERED = "delivered"
    VOIDED = "voided"
    DROPPED = "dropped"


class BallotMove(StrEnum):
    """What can happen to a vote."""

    MAKE = "make"
    CHANGE = "change"
    DROP = "drop"
    OPEN = "open"
    CLOSE = "close"
    COUNT = "count"
    RETURN = "return"
    SIGN = "sign"
    ANNOUNCE = "announce"
    DELIVER = "deliver"
    VOID = "void"
    RECORD = "record"


STATE_LABELS: dict[BallotState, str] = {
    BallotState.DRAFT: "未开始",
    BallotState.OPEN: "投票中",
    BallotState.CLOSED: "投票结束，待计票",
    BallotState.COUNTED: "已计票，待总监票人签字",
    BallotState.SIGNED: "已签字，待宣布",
    BallotState.ANNOUNCED: "已宣布",
    BallotState.DELIVERED: "已交党组织",
    BallotState.VOIDED: "投票无效",
    BallotState.DROPPED: "已取消",
}

MOVE_LABELS: dict[BallotMove, str] = {
    BallotMove.MAKE: "新建",
    BallotMove.CHANGE: "修改",
    BallotMove.DROP: "取消",
    BallotMove.OPEN: "开始投票",
    BallotMove.CLOSE: "结束投票",
    BallotMove.COUNT: "登记计票结果",
    BallotMove.RETURN: "退回重新计票",
    BallotMove.SIGN: "签字确认",
    BallotMove.ANNOUNCE: "宣布结果",
    BallotMove.DELIVER: "交党组织",
    BallotMove.VOID: "认定投票无效",
    BallotMove.RECORD: "登记表决结果",
}

# What was announced stands; a count may be corrected until the chief scrutineer has signed it.
NEXT: dict[tuple[BallotState, BallotMove], BallotState] = {
    (BallotState.DRAFT, BallotMove.CHANGE): BallotState.DRAFT,
    (BallotState.DRAFT, BallotMove.DROP): BallotState.DROPPED,
    (BallotState.DRAFT, BallotMove.OPEN): BallotState.OPEN,
    (BallotState.DRAFT, BallotMove.RECORD): BallotState.ANNOUNCED,
    (BallotState.OPEN, BallotMove.CLOSE): BallotState.CLOSED,
    (BallotState.CLOSED, BallotMove.COUNT): BallotState.COUNTED,
    (BallotState.COUNTED, BallotMove.COUNT): BallotState.COUNTED,
    (BallotState.COUNTED, BallotMove.RETURN): BallotState.CLOSED,
    (BallotState.COUNTED, BallotMove.SIGN): BallotState.SIGNED,
    (BallotState.SIGNED, BallotMove.ANNOUNCE): BallotState.ANNOUNCED,
    (BallotState.SIGNED, BallotMove.DELIVER): BallotState.DELIVERED,
    **{
        (state, BallotMove.VOID): BallotState.VOIDED
        for state in (
            BallotState.OPEN,
            BallotState.CLOSED,
            BallotState.COUNTED,
            BallotState.SIGNED,
        )
    },
}

# Still to be brought to its end; a matter has one of these at most.
LIVE = frozenset(
    {
        BallotState.DRAFT,
        BallotState.OPEN,
        BallotState.CLOSED,
        BallotState.COUNTED,
        BallotState.SIGNED,
    }
)
RUNNING = LIVE - {BallotState.DRAFT}
ENDED = frozenset({BallotState.ANNOUNCED, BallotState.DELIVERED})


class BallotMoveNotAllowed(Refused):
    """The vote is not at a point where this can be done."""

    code: ClassVar[str] = "ballot-move-not-allowed"


def after(state: BallotState, move: BallotMove) -> BallotState:
    """The state a move leads to.

    Raises:
        BallotMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        raise BallotMoveNotAllowed(
            f"这次表决现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        ) from None


def last_move(purpose: BallotPurpose) -> BallotMove:
    """How a signed count ends: an appraisal is never announced, it goes to the party."""
    return BallotMove.DELIVER if purpose is BallotPurpose.APPRAISAL else BallotMove.ANNOUNCE


def check_ending(purpose: BallotPurpose, move: BallotMove) -> None:
    """Refuse to announce an appraisal, and to hand anything else to the party alone.

    Raises:
        BallotMoveNotAllowed: says which of the two.

    """
    if move is last_move(purpose):
        return
    if purpose is BallotPurpose.APPRAISAL:
        raise BallotMoveNotAllowed("民主评议的结果只交党组织，不宣布、不上屏。")
    raise BallotMoveNotAllowed("这次表决的结果由主席团宣布，不单独交党组织。")
