"""The life of one visit. None is ever missed: what was not done stays to be done."""

from enum import StrEnum
from typing import ClassVar

from shared.errors import Refused


class VisitState(StrEnum):
    """Where a visit stands."""

    DUE = "due"
    ASSIGNED = "assigned"
    DONE = "done"
    FOLLOW_UP = "follow_up"
    CLOSED = "closed"
    NOT_NEEDED = "not_needed"


class VisitMove(StrEnum):
    """What a person can do with a visit."""

    ASSIGN = "assign"
    RECORD = "record"
    CORRECT = "correct"
    FOLLOW_UP = "follow_up"
    CLOSE = "close"
    SKIP = "skip"
    RESUME = "resume"
    TAKE_BACK = "take_back"


NEXT: dict[tuple[VisitState, VisitMove], VisitState] = {
    (VisitState.DUE, VisitMove.ASSIGN): VisitState.ASSIGNED,
    (VisitState.ASSIGNED, VisitMove.ASSIGN): VisitState.ASSIGNED,
    # Whoever was there writes it down, asked to go or not.
    (VisitState.DUE, VisitMove.RECORD): VisitState.DONE,
    (VisitState.ASSIGNED, VisitMove.RECORD): VisitState.DONE,
    (VisitState.DONE, VisitMove.CORRECT): VisitState.DONE,
    (VisitState.FOLLOW_UP, VisitMove.CORRECT): VisitState.FOLLOW_UP,
    (VisitState.CLOSED, VisitMove.CORRECT): VisitState.CLOSED,
    (VisitState.DONE, VisitMove.FOLLOW_UP): VisitState.FOLLOW_UP,
    (VisitState.FOLLOW_UP, VisitMove.FOLLOW_UP): VisitState.FOLLOW_UP,
    (VisitState.CLOSED, VisitMove.FOLLOW_UP): VisitState.FOLLOW_UP,
    (VisitState.DONE, VisitMove.CLOSE): VisitState.CLOSED,
    (VisitState.FOLLOW_UP, VisitMove.CLOSE): VisitState.CLOSED,
    (VisitState.DUE, VisitMove.SKIP): VisitState.NOT_NEEDED,
    (VisitState.ASSIGNED, VisitMove.SKIP): VisitState.NOT_NEEDED,
    (VisitState.NOT_NEEDED, VisitMove.RESUME): VisitState.DUE,
    # Written down on the wrong one: it still waits to be made.
    (VisitState.DONE, VisitMove.TAKE_BACK): VisitState.DUE,
    (VisitState.FOLLOW_UP, VisitMove.TAKE_BACK): VisitState.DUE,
    (VisitState.CLOSED, VisitMove.TAKE_BACK): VisitState.DUE,
}

OPEN = frozenset({VisitState.DUE, VisitState.ASSIGNED})
MADE = frozenset({VisitState.DONE, VisitState.FOLLOW_UP, VisitState.CLOSED})

STATE_LABELS: dict[VisitState, str] = {
    VisitState.DUE: "待安排",
    VisitState.ASSIGNED: "待走访",
    VisitState.DONE: "已走访",
    VisitState.FOLLOW_UP: "待跟进",
    VisitState.CLOSED: "已办结",
    VisitState.NOT_NEEDED: "不用走访",
}

MOVE_LABELS: dict[VisitMove, str] = {
    VisitMove.ASSIGN: "安排走访",
    VisitMove.RECORD: "登记走访记录",
    VisitMove.CORRECT: "更正走访记录",
    VisitMove.FOLLOW_UP: "定跟进日期",
    VisitMove.CLOSE: "办结",
    VisitMove.SKIP: "不用走访",
    VisitMove.RESUME: "重新安排",
    VisitMove.TAKE_BACK: "撤回走访记录",
}

INSTEAD: dict[tuple[VisitState, VisitMove], str] = {
    (VisitState.DUE, VisitMove.CLOSE): "还没有走访记录，不能办结；不用去的请选“不用走访”。",
    (VisitState.ASSIGNED, VisitMove.CLOSE): "还没有走访记录，不能办结；不用去的请选“不用走访”。",
    (VisitState.DUE, VisitMove.FOLLOW_UP): "还没有走访记录，请先登记走访记录，再定跟进日期。",
    (VisitState.ASSIGNED, VisitMove.FOLLOW_UP): "还没有走访记录，请先登记走访记录，再定跟进日期。",
    (VisitState.DONE, VisitMove.RECORD): "这一次已经登记过走访记录；写错了请用“更正”。",
    (VisitState.FOLLOW_UP, VisitMove.RECORD): "这一次已经登记过走访记录；写错了请用“更正”。",
    (VisitState.CLOSED, VisitMove.RECORD): "这一次已经登记过走访记录；写错了请用“更正”。",
    (VisitState.CLOSED, VisitMove.CLOSE): "已经办结，不用再办。",
}


class VisitMoveNotAllowed(Refused):
    """The visit is not at a point where this can be done."""

    code: ClassVar[str] = "visit-move-not-allowed"


class VisitEmptied(Refused):
    """Its time was over: it names nobody, and nothing is written into it anew."""

    code: ClassVar[str] = "visit-emptied"


def after(state: VisitState, move: VisitMove) -> VisitState:
    """The state a move leads to.

    Raises:
        VisitMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        otherwise = f"这次走访现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        raise VisitMoveNotAllowed(INSTEAD.get((state, move), otherwise)) from None
