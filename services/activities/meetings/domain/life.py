"""The life of minutes: written > final; what is final is corrected in its facts or taken back."""

from enum import StrEnum
from typing import ClassVar

from shared.errors import Refused


class MeetingState(StrEnum):
    """Where the minutes stand."""

    DRAFT = "draft"
    SETTLED = "settled"
    TAKEN_BACK = "taken_back"


class MeetingMove(StrEnum):
    """What can happen to the minutes of a meeting."""

    WRITE = "write"
    SETTLE = "settle"
    CORRECT = "correct"
    HAND_OUT = "hand_out"
    REPORT = "report"
    TAKE_BACK = "take_back"


STATE_LABELS: dict[MeetingState, str] = {
    MeetingState.DRAFT: "草稿",
    MeetingState.SETTLED: "已定稿",
    MeetingState.TAKEN_BACK: "已作废",
}

MOVE_LABELS: dict[MeetingMove, str] = {
    MeetingMove.WRITE: "修改草稿",
    MeetingMove.SETTLE: "定稿",
    MeetingMove.CORRECT: "更正",
    MeetingMove.HAND_OUT: "把决定交办",
    MeetingMove.REPORT: "登记已向教代会报告",
    MeetingMove.TAKE_BACK: "作废",
}

# Matters and decisions of final minutes stay as they are: somebody works by them already.
NEXT: dict[tuple[MeetingState, MeetingMove], MeetingState] = {
    (MeetingState.DRAFT, MeetingMove.WRITE): MeetingState.DRAFT,
    (MeetingState.DRAFT, MeetingMove.SETTLE): MeetingState.SETTLED,
    (MeetingState.DRAFT, MeetingMove.TAKE_BACK): MeetingState.TAKEN_BACK,
    (MeetingState.SETTLED, MeetingMove.CORRECT): MeetingState.SETTLED,
    (MeetingState.SETTLED, MeetingMove.HAND_OUT): MeetingState.SETTLED,
    (MeetingState.SETTLED, MeetingMove.REPORT): MeetingState.SETTLED,
    (MeetingState.SETTLED, MeetingMove.TAKE_BACK): MeetingState.TAKEN_BACK,
}

INSTEAD: dict[tuple[MeetingState, MeetingMove], str] = {
    (MeetingState.SETTLED, MeetingMove.WRITE): (
        "纪要已经定稿，议题和决定不能再改；时间地点、参会人写错了请用“更正”，"
        "决定写错了请先作废，再重新登记。"
    ),
    (MeetingState.SETTLED, MeetingMove.SETTLE): "纪要已经定稿，不用再定。",
}


class MeetingMoveNotAllowed(Refused):
    """The minutes are not at a point where this can be done."""

    code: ClassVar[str] = "meeting-move-not-allowed"


def after(state: MeetingState, move: MeetingMove) -> MeetingState:
    """The state a move leads to.

    Raises:
        MeetingMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        otherwise = f"这次会议的纪要现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        raise MeetingMoveNotAllowed(INSTEAD.get((state, move), otherwise)) from None


class TaskState(StrEnum):
    """Where the task of a decision stands, as plans tells of it."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


TASK_LABELS: dict[TaskState, str] = {
    TaskState.OPEN: "办理中",
    TaskState.DONE: "已办结",
    TaskState.DROPPED: "不再办理",
}
