"""The life of a claim: days only. What somebody suffers from is written nowhere."""

from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from shared.errors import Invalid, Refused


class ClaimState(StrEnum):
    """How far a claim has come."""

    STARTED = "started"
    HANDED_IN = "handed_in"
    PAID = "paid"
    REFUSED = "refused"
    DROPPED = "dropped"


class ClaimMove(StrEnum):
    """What happens to it next."""

    HAND_IN = "hand_in"
    PAY = "pay"
    REFUSE = "refuse"
    DROP = "drop"


NEXT: dict[tuple[ClaimState, ClaimMove], ClaimState] = {
    (ClaimState.STARTED, ClaimMove.HAND_IN): ClaimState.HANDED_IN,
    (ClaimState.HANDED_IN, ClaimMove.PAY): ClaimState.PAID,
    (ClaimState.HANDED_IN, ClaimMove.REFUSE): ClaimState.REFUSED,
    # Further papers were asked for.
    (ClaimState.REFUSED, ClaimMove.HAND_IN): ClaimState.HANDED_IN,
    (ClaimState.STARTED, ClaimMove.DROP): ClaimState.DROPPED,
}

OPEN = frozenset({ClaimState.STARTED, ClaimState.HANDED_IN})

STATE_LABELS: dict[ClaimState, str] = {
    ClaimState.STARTED: "准备材料",
    ClaimState.HANDED_IN: "已交材料",
    ClaimState.PAID: "已赔付",
    ClaimState.REFUSED: "未赔付",
    ClaimState.DROPPED: "不再申请",
}

MOVE_LABELS: dict[ClaimMove, str] = {
    ClaimMove.HAND_IN: "登记已交材料",
    ClaimMove.PAY: "登记已赔付",
    ClaimMove.REFUSE: "登记未赔付",
    ClaimMove.DROP: "不再申请",
}


class ClaimMoveNotAllowed(Refused):
    """The claim is not at a point where this can be done."""

    code: ClassVar[str] = "claim-move-not-allowed"


class ClaimDays(Invalid):
    """Days that have not come, are out of order, or outside of the cover."""

    code: ClassVar[str] = "claim-days"


def after(state: ClaimState, move: ClaimMove) -> ClaimState:
    """The state a move leads to.

    Raises:
        ClaimMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        raise ClaimMoveNotAllowed(
            f"这份理赔现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        ) from None


def due_on(happened_on: date, days: int) -> date:
    """The last day on which the papers are taken."""
    return happened_on + timedelta(days=days)


def check_start(happened_on: date, cover: tuple[date, date], today: date) -> None:
    """Refuse what has not happened, or happened outside of the cover.

    Raises:
        ClaimDays.

    """
    if happened_on > today:
        raise ClaimDays("发生日期不能晚于今天，请改为实际的日期。")
    if not cover[0] <= happened_on <= cover[1]:
        raise ClaimDays("发生日期不在保障期内，不能按这一期申请理赔。")


def check_step(day: date, before: date, today: date) -> None:
    """Refuse a step of tomorrow, or one before the step that precedes it.

    Raises:
        ClaimDays.

    """
    if day > today:
        raise ClaimDays("日期不能晚于今天，请改为实际的日期。")
    if day < before:
        raise ClaimDays("日期不能早于上一步的日期，请检查。")
