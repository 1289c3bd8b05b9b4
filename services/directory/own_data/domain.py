"""Rules of requests for one's data: what may become of them, by when, and what is kept."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shared.calendar import SchoolCalendar
from shared.errors import Invalid, Refused


@dataclass(frozen=True)
class Kept:
    """What is not erased, why, and until when; open where nobody can say yet."""

    what: str
    why: str
    until: date | None


class RequestKind(StrEnum):
    """What a person asks for."""

    COPY = "copy"
    ERASURE = "erasure"


class RequestState(StrEnum):
    """Where a request stands."""

    OPEN = "open"
    ANSWERED = "answered"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class RequestMove(StrEnum):
    """What is done with a request."""

    ANSWER = "answer"
    DECLINE = "decline"
    WITHDRAW = "withdraw"


KIND_LABELS = {RequestKind.COPY: "索取本人资料", RequestKind.ERASURE: "删除本人资料"}

STATE_LABELS = {
    RequestState.OPEN: "等待办理",
    RequestState.ANSWERED: "已办理",
    RequestState.DECLINED: "不予办理",
    RequestState.WITHDRAWN: "本人撤回",
}

MOVES: dict[tuple[RequestState, RequestMove], RequestState] = {
    (RequestState.OPEN, RequestMove.ANSWER): RequestState.ANSWERED,
    (RequestState.OPEN, RequestMove.DECLINE): RequestState.DECLINED,
    (RequestState.OPEN, RequestMove.WITHDRAW): RequestState.WITHDRAWN,
}


class RequestMoveNotPossible(Refused):
    """The request has been dealt with."""

    code = "data-request-move-not-possible"


class AskedAlready(Refused):
    """The same is asked for and not answered yet."""

    code = "data-request-open"


class DayNotPossible(Invalid):
    """A day that cannot be."""

    code = "day-not-possible"


def move(state: RequestState, wanted: RequestMove) -> RequestState:
    """What becomes of the request.

    Raises:
        RequestMoveNotPossible: it was dealt with before.

    """
    after = MOVES.get((state, wanted))
    if after is None:
        raise RequestMoveNotPossible(f"这个申请{STATE_LABELS[state]}，不需要再办理。")
    return after


def due_day(received_on: date, working_days: int) -> date:
    """By when it is answered: so many working days of the state's calendar after it came."""
    return SchoolCalendar().add_working_days(received_on, working_days)


def check_received(received_on: date, today: date) -> None:
    """A paper that has come.

    Raises:
        DayNotPossible: the day is to come.

    """
    if received_on > today:
        raise DayNotPossible("收到申请的日期不能晚于今天。")


def check_until(until: date, today: date) -> None:
    """A hold lasts until a day to come.

    Raises:
        DayNotPossible: it would be over.

    """
    if until <= today:
        raise DayNotPossible("保留截止日必须晚于今天。")


def kept_by_law(*, on_staff: bool, today: date, audit_keep_days: int) -> list[Kept]:
    """What stays in any case, with its reason and end (R-DATA-3, R-SEC-3)."""
    kept = [
        Kept(
            "操作记录（不含资料内容）",
            "网络安全法要求留存日志",
            today + timedelta(days=audit_keep_days),
        ),
        Kept("授权记录", "证明资料是经本人同意使用的，至少保存三年", today + timedelta(days=1096)),
        Kept("任职和在各单位的起止日期（不含姓名）", "工会组织沿革需要长期保存", None),
    ]
    if on_staff:
        kept.insert(0, Kept("姓名和所在单位", "本人在职，会员名册需要；离开后可以再申请删除", None))
    return kept
