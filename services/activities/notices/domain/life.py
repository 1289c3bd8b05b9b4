"""The life of a public notice: requested > open > objected > handled > closed."""

from collections.abc import Collection
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from shared.contracts.activities import NoticeKind, NoticeOutcome
from shared.errors import Invalid, Refused

KIND_LABELS: dict[NoticeKind, str] = {
    NoticeKind.HARDSHIP: "困难帮扶",
    NoticeKind.AWARD: "评优推荐",
    NoticeKind.ASSESSMENT: "考核结果",
    NoticeKind.DISCLOSURE: "校务公开",
    NoticeKind.OTHER: "其他",
}

OUTCOME_LABELS: dict[NoticeOutcome, str] = {
    NoticeOutcome.STOOD: "公示无异议或异议不成立",
    NoticeOutcome.UPHELD: "异议成立",
    NoticeOutcome.WITHDRAWN: "已撤回",
}


class NoticeState(StrEnum):
    """Where a notice stands; how it ended is its outcome."""

    REQUESTED = "requested"
    OPEN = "open"
    OBJECTED = "objected"
    HANDLED = "handled"
    CLOSED = "closed"


class NoticeMove(StrEnum):
    """What can happen to a notice."""

    ARRANGE = "arrange"
    OPEN = "open"
    POST = "post"
    OBJECT = "object"
    ANSWER = "answer"
    SETTLE = "settle"
    CLOSE = "close"
    WITHDRAW = "withdraw"
    RECORD = "record"
    NOTE = "note"
    RECKON = "reckon"


STATE_LABELS: dict[NoticeState, str] = {
    NoticeState.REQUESTED: "待公示",
    NoticeState.OPEN: "公示中",
    NoticeState.OBJECTED: "有异议待处理",
    NoticeState.HANDLED: "异议已处理",
    NoticeState.CLOSED: "已结束",
}

MOVE_LABELS: dict[NoticeMove, str] = {
    NoticeMove.ARRANGE: "安排公示",
    NoticeMove.OPEN: "开始公示",
    NoticeMove.POST: "登记张贴",
    NoticeMove.OBJECT: "提出异议",
    NoticeMove.ANSWER: "处理异议",
    NoticeMove.SETTLE: "处理异议",
    NoticeMove.CLOSE: "结束公示",
    NoticeMove.WITHDRAW: "撤回公示",
    NoticeMove.RECORD: "补录公示",
    NoticeMove.NOTE: "写公示结果",
    NoticeMove.RECKON: "按校历调整时间",
}

_SHOWN = (NoticeState.OPEN, NoticeState.OBJECTED, NoticeState.HANDLED)
SHOWN = frozenset(_SHOWN)

# An answer leaves other objections waiting; with the last one the objections are settled.
NEXT: dict[tuple[NoticeState, NoticeMove], NoticeState] = {
    (NoticeState.REQUESTED, NoticeMove.ARRANGE): NoticeState.REQUESTED,
    (NoticeState.REQUESTED, NoticeMove.RECKON): NoticeState.REQUESTED,
    (NoticeState.REQUESTED, NoticeMove.OPEN): NoticeState.OPEN,
    (NoticeState.REQUESTED, NoticeMove.RECORD): NoticeState.CLOSED,
    (NoticeState.REQUESTED, NoticeMove.WITHDRAW): NoticeState.CLOSED,
    **{(state, NoticeMove.POST): state for state in _SHOWN},
    **{(state, NoticeMove.RECKON): state for state in _SHOWN},
    **{(state, NoticeMove.OBJECT): NoticeState.OBJECTED for state in _SHOWN},
    **{(state, NoticeMove.WITHDRAW): NoticeState.CLOSED for state in _SHOWN},
    (NoticeState.OBJECTED, NoticeMove.ANSWER): NoticeState.OBJECTED,
    (NoticeState.OBJECTED, NoticeMove.SETTLE): NoticeState.HANDLED,
    (NoticeState.OPEN, NoticeMove.CLOSE): NoticeState.CLOSED,
    (NoticeState.HANDLED, NoticeMove.CLOSE): NoticeState.CLOSED,
    (NoticeState.CLOSED, NoticeMove.NOTE): NoticeState.CLOSED,
}


class NoticeMoveNotAllowed(Refused):
    """The notice is not at a point where this can be done."""

    code: ClassVar[str] = "notice-move-not-allowed"


def after(state: NoticeState, move: NoticeMove) -> NoticeState:
    """The state a move leads to.

    Raises:
        NoticeMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        raise NoticeMoveNotAllowed(
            f"这份公示现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        ) from None


# Where the clock may close a notice: nobody's objection waits.
CLOSABLE = frozenset({NoticeState.OPEN, NoticeState.HANDLED})


def next_check(
    state: NoticeState, first: date | None, last: date | None, *, hangs: bool
) -> date | None:
    """The day on which the clock has to look at a notice again; None while people have to act.

    A notice that nobody has hung up yet (`hangs`) is not closed: it has not been shown.
    """
    if state is NoticeState.REQUESTED:
        return first
    if last is not None and hangs and state in CLOSABLE:
        return last + timedelta(days=1)
    return None


def is_over(last: date, today: date) -> bool:
    """Whether the last day has passed: it is itself the last on which somebody may object."""
    return today > last


class PostedWrong(Invalid):
    """A notice cannot have been hung up on this day."""

    code: ClassVar[str] = "notice-posted-wrong"


def check_posted(posted: date, first: date | None, today: date, already: date | None) -> None:
    """Refuse a day on which the notice cannot have been hung up.

    Raises:
        PostedWrong: says why.

    """
    if already is not None:
        raise NoticeMoveNotAllowed("这份公示已经登记过张贴（宣读）日期。")
    if first is None:
        raise NoticeMoveNotAllowed("这份公示还没有安排时间，请先安排公示。")
    if posted > today:
        raise PostedWrong("张贴（宣读）日期不能晚于今天。")
    if posted < first:
        raise PostedWrong("张贴（宣读）日期不能早于公示的第一天；公示期从第一天算起。")


def check_note(already: str | None) -> None:
    if already:
        raise NoticeMoveNotAllowed("这份公示的结果已经写过了。")


class Finding(StrEnum):
    """What an objection was found to be."""

    UPHELD = "upheld"
    PARTLY = "partly"
    REJECTED = "rejected"


FINDING_LABELS: dict[Finding, str] = {
    Finding.UPHELD: "成立",
    Finding.PARTLY: "部分成立",
    Finding.REJECTED: "不成立",
}


def outcome_of(findings: Collection[Finding]) -> NoticeOutcome:
    """How a notice ends that ran its time; right in part is right enough to look again."""
    if any(finding is not Finding.REJECTED for finding in findings):
        return NoticeOutcome.UPHELD
    return NoticeOutcome.STOOD
