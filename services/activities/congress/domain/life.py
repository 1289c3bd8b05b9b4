"""The life of a session: planned > agreed > asked > scheduled > opened > closed > reported."""

from enum import StrEnum
from typing import ClassVar

from shared.errors import Refused


class SessionState(StrEnum):
    """Where a session stands."""

    PLANNED = "planned"
    PARTY_AGREED = "party_agreed"
    REQUESTED = "requested"
    FILED = "filed"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PAPERS_SENT = "papers_sent"
    OPENED = "opened"
    CLOSED = "closed"
    PUBLISHED = "published"
    REPORTED = "reported"
    ARCHIVED = "archived"
    CANCELLED = "cancelled"


class SessionMove(StrEnum):
    """What can happen to a session."""

    PLAN = "plan"
    CHANGE = "change"
    AGREE = "agree"
    REQUEST = "request"
    FILE = "file"
    WITHDRAW = "withdraw"
    APPROVE = "approve"
    RETURN = "return"
    SCHEDULE = "schedule"
    OVERRIDE = "override"
    RESCHEDULE = "reschedule"
    SEND_PAPERS = "send_papers"
    OPEN = "open"
    ADJOURN = "adjourn"
    NOTE = "note"
    CLOSE = "close"
    RECORD = "record"
    PUBLISH = "publish"
    REPORT = "report"
    RETURN_REPORT = "return_report"
    ARCHIVE = "archive"
    CANCEL = "cancel"


STATE_LABELS: dict[SessionState, str] = {
    SessionState.PLANNED: "筹备中",
    SessionState.PARTY_AGREED: "党组织已同意",
    SessionState.REQUESTED: "已请示，待批复",
    SessionState.FILED: "已备案",
    SessionState.APPROVED: "已批复同意",
    SessionState.SCHEDULED: "已定时间",
    SessionState.PAPERS_SENT: "材料已发",
    SessionState.OPENED: "会议进行中",
    SessionState.CLOSED: "已闭会",
    SessionState.PUBLISHED: "决议已公布",
    SessionState.REPORTED: "已报告",
    SessionState.ARCHIVED: "已归档",
    SessionState.CANCELLED: "已取消",
}

MOVE_LABELS: dict[SessionMove, str] = {
    SessionMove.PLAN: "开始筹备",
    SessionMove.CHANGE: "修改筹备内容",
    SessionMove.AGREE: "登记党组织意见",
    SessionMove.REQUEST: "提交请示",
    SessionMove.FILE: "提交备案",
    SessionMove.WITHDRAW: "撤回请示（备案）",
    SessionMove.APPROVE: "批复同意",
    SessionMove.RETURN: "退回修改",
    SessionMove.SCHEDULE: "确定时间地点",
    SessionMove.OVERRIDE: "未经批复先行召开",
    SessionMove.RESCHEDULE: "改时间地点",
    SessionMove.SEND_PAPERS: "发会议材料",
    SessionMove.OPEN: "开会",
    SessionMove.ADJOURN: "延期",
    SessionMove.NOTE: "登记议题结果",
    SessionMove.CLOSE: "闭会",
    SessionMove.RECORD: "补录会议",
    SessionMove.PUBLISH: "公布决议",
    SessionMove.REPORT: "会后报告",
    SessionMove.RETURN_REPORT: "退回报告",
    SessionMove.ARCHIVE: "归档",
    SessionMove.CANCEL: "取消",
}

_BEFORE_DATE = (
    SessionState.PLANNED,
    SessionState.PARTY_AGREED,
    SessionState.REQUESTED,
    SessionState.FILED,
    SessionState.APPROVED,
)
_DATED = (SessionState.SCHEDULED, SessionState.PAPERS_SENT)

# What was asked for is not changed behind the back of whoever answers; it is taken back first.
_CHANGEABLE = (SessionState.PLANNED, SessionState.PARTY_AGREED, SessionState.APPROVED, *_DATED)

BEFORE_OPENING = frozenset((*_BEFORE_DATE, *_DATED))
HELD = frozenset(
    {
        SessionState.CLOSED,
        SessionState.PUBLISHED,
        SessionState.REPORTED,
        SessionState.ARCHIVED,
    }
)

# Only a missing approval blocks, and who goes on without it says why (R-CONGRESS-20). Publishing
# and reporting do not wait for each other; the archive waits for both.
NEXT: dict[tuple[SessionState, SessionMove], SessionState] = {
    **{(state, SessionMove.CHANGE): state for state in _CHANGEABLE},
    (SessionState.PLANNED, SessionMove.AGREE): SessionState.PARTY_AGREED,
    (SessionState.PARTY_AGREED, SessionMove.REQUEST): SessionState.REQUESTED,
    (SessionState.PARTY_AGREED, SessionMove.FILE): SessionState.FILED,
    (SessionState.REQUESTED, SessionMove.WITHDRAW): SessionState.PARTY_AGREED,
    (SessionState.FILED, SessionMove.WITHDRAW): SessionState.PARTY_AGREED,
    (SessionState.REQUESTED, SessionMove.APPROVE): SessionState.APPROVED,
    (SessionState.REQUESTED, SessionMove.RETURN): SessionState.PARTY_AGREED,
    (SessionState.FILED, SessionMove.RETURN): SessionState.PARTY_AGREED,
    (SessionState.FILED, SessionMove.SCHEDULE): SessionState.SCHEDULED,
    (SessionState.APPROVED, SessionMove.SCHEDULE): SessionState.SCHEDULED,
    (SessionState.PARTY_AGREED, SessionMove.OVERRIDE): SessionState.SCHEDULED,
    (SessionState.REQUESTED, SessionMove.OVERRIDE): SessionState.SCHEDULED,
    **{(state, SessionMove.RESCHEDULE): state for state in _DATED},
    (SessionState.SCHEDULED, SessionMove.SEND_PAPERS): SessionState.PAPERS_SENT,
    **{(state, SessionMove.OPEN): SessionState.OPENED for state in _DATED},
    **{(state, SessionMove.ADJOURN): SessionState.SCHEDULED for state in _DATED},
    (SessionState.OPENED, SessionMove.ADJOURN): SessionState.SCHEDULED,
    **{
        (state, SessionMove.NOTE): state
        for state in (SessionState.OPENED, SessionState.CLOSED, SessionState.PUBLISHED)
    },
    (SessionState.OPENED, SessionMove.CLOSE): SessionState.CLOSED,
    **{(state, SessionMove.RECORD): SessionState.CLOSED for state in BEFORE_OPENING},
    (SessionState.CLOSED, SessionMove.PUBLISH): SessionState.PUBLISHED,
    (SessionState.REPORTED, SessionMove.PUBLISH): SessionState.REPORTED,
    (SessionState.CLOSED, SessionMove.REPORT): SessionState.REPORTED,
    (SessionState.PUBLISHED, SessionMove.REPORT): SessionState.REPORTED,
    (SessionState.REPORTED, SessionMove.RETURN_REPORT): SessionState.CLOSED,
    (SessionState.REPORTED, SessionMove.ARCHIVE): SessionState.ARCHIVED,
    **{(state, SessionMove.CANCEL): SessionState.CANCELLED for state in BEFORE_OPENING},
}


class SessionMoveNotAllowed(Refused):
    """The session is not at a point where this can be done."""

    code: ClassVar[str] = "session-move-not-allowed"


def after(state: SessionState, move: SessionMove) -> SessionState:
    """The state a move leads to.

    Raises:
        SessionMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        raise SessionMoveNotAllowed(
            f"这次会议现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        ) from None
