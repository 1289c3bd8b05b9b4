"""The life of a health check, from the draft to the day on which it is closed."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from shared.errors import Invalid, Refused


class BatchState(StrEnum):
    """Where the arrangement of a check stands."""

    DRAFTED = "drafted"
    ANNOUNCED = "announced"
    RUNNING = "running"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class BatchMove(StrEnum):
    """What a person, or for the start the clock, can do with it."""

    ANNOUNCE = "announce"
    START = "start"
    CLOSE = "close"
    REOPEN = "reopen"
    CANCEL = "cancel"


NEXT: dict[tuple[BatchState, BatchMove], BatchState] = {
    (BatchState.DRAFTED, BatchMove.ANNOUNCE): BatchState.ANNOUNCED,
    (BatchState.ANNOUNCED, BatchMove.START): BatchState.RUNNING,
    (BatchState.RUNNING, BatchMove.CLOSE): BatchState.CLOSED,
    # Somebody went later after all, or was forgotten: the proof is taken back until it is closed.
    (BatchState.CLOSED, BatchMove.REOPEN): BatchState.RUNNING,
    (BatchState.DRAFTED, BatchMove.CANCEL): BatchState.CANCELLED,
    (BatchState.ANNOUNCED, BatchMove.CANCEL): BatchState.CANCELLED,
    (BatchState.RUNNING, BatchMove.CANCEL): BatchState.CANCELLED,
}

# Slots are booked and lists are kept while people may still go.
OPEN = frozenset({BatchState.ANNOUNCED, BatchState.RUNNING})
LISTABLE = OPEN | {BatchState.DRAFTED}

STATE_LABELS: dict[BatchState, str] = {
    BatchState.DRAFTED: "草稿",
    BatchState.ANNOUNCED: "预约中",
    BatchState.RUNNING: "体检中",
    BatchState.CLOSED: "已结束",
    BatchState.CANCELLED: "已取消",
}

MOVE_LABELS: dict[BatchMove, str] = {
    BatchMove.ANNOUNCE: "通知预约",
    BatchMove.START: "开始",
    BatchMove.CLOSE: "结束体检",
    BatchMove.REOPEN: "重新打开",
    BatchMove.CANCEL: "取消体检",
}

_TOLD = "已经通知过，不用再通知；后加进名单的人会另外收到通知。"

INSTEAD: dict[tuple[BatchState, BatchMove], str] = {
    (BatchState.DRAFTED, BatchMove.CLOSE): "还没有通知预约，不能结束；不再组织的请“取消体检”。",
    (BatchState.ANNOUNCED, BatchMove.CLOSE): "还没有登记到检情况，不能结束；请先登记谁已检。",
    (
        BatchState.ANNOUNCED,
        BatchMove.ANNOUNCE,
    ): _TOLD,
    (BatchState.RUNNING, BatchMove.ANNOUNCE): _TOLD,
    (BatchState.CLOSED, BatchMove.CANCEL): "体检已经结束，不能取消；登记错了请“重新打开”。",
}


class CheckMoveNotAllowed(Refused):
    """The check is not at a point where this can be done."""

    code: ClassVar[str] = "check-move-not-allowed"


class CheckNotReady(Invalid):
    """People can only be told where and when to go once that is known."""

    code: ClassVar[str] = "check-not-ready"


class DaysDoNotFit(Invalid):
    """Days that are out of order, or a slot outside of the check's days."""

    code: ClassVar[str] = "check-days"


def after(state: BatchState, move: BatchMove) -> BatchState:
    """The state a move leads to.

    Raises:
        CheckMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        otherwise = f"这次体检现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        raise CheckMoveNotAllowed(INSTEAD.get((state, move), otherwise)) from None


def check_listable(state: BatchState) -> None:
    """Refuse a change of list or slots once nobody goes any more.

    Raises:
        CheckMoveNotAllowed: closed or cancelled.

    """
    if state not in LISTABLE:
        raise CheckMoveNotAllowed(
            f"这次体检{STATE_LABELS[state]}，名单和时段不能再改；要补登记请先“重新打开”。"
        )


def check_period(first_day: date, last_day: date) -> None:
    """Refuse an end before the beginning, and a check that lasts for more than a year.

    Raises:
        DaysDoNotFit.

    """
    if last_day < first_day:
        raise DaysDoNotFit("体检的最后一天不能早于第一天，请检查这两个日期。")
    if (last_day - first_day).days > LONGEST_DAYS:
        raise DaysDoNotFit("一次体检最长一年，请检查日期；跨年的请分两次登记。")


LONGEST_DAYS = 366


def check_ready(hospital: str, last_day: date, today: date, listed: int) -> None:
    """Refuse to tell people before it is clear where, when and whom.

    Raises:
        CheckNotReady.

    """
    if not hospital:
        raise CheckNotReady("还没有填写体检医院，请先点“修改”补上。")
    if last_day < today:
        raise CheckNotReady("体检日期已经过去，不用通知；已经体检过的请用“补录”。")
    if listed == 0:
        raise CheckNotReady("名单还是空的，请先把参加体检的人加进名单。")
