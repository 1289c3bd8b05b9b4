"""The county's wall of a school year: one line for each union, nothing of how votes went."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from services.activities.congress.domain.life import HELD, SessionState


class WallStatus(StrEnum):
    """How far a union is with its session of the year."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    ANSWERED = "answered"
    SCHEDULED = "scheduled"
    HELD = "held"
    REPORTED = "reported"


class Trouble(StrEnum):
    """Why a line stands out."""

    YEAR_OVER = "year_over"
    YEAR_LATE = "year_late"
    ANSWER_LATE = "answer_late"
    REPORT_LATE = "report_late"


STATUS_LABELS: dict[WallStatus, str] = {
    WallStatus.NOT_ASKED: "还没有报",
    WallStatus.ASKED: "已请示，待批复",
    WallStatus.ANSWERED: "已批复或备案",
    WallStatus.SCHEDULED: "已定时间",
    WallStatus.HELD: "已召开，未报告",
    WallStatus.REPORTED: "已报告",
}
TROUBLE_LABELS: dict[Trouble, str] = {
    Trouble.YEAR_OVER: "整学年没有开会记录",
    Trouble.YEAR_LATE: "学年过半仍未开会",
    Trouble.ANSWER_LATE: "批复超期",
    Trouble.REPORT_LATE: "报告到期未报",
}

_STATUS_OF: dict[SessionState, WallStatus] = {
    SessionState.REQUESTED: WallStatus.ASKED,
    SessionState.FILED: WallStatus.ANSWERED,
    SessionState.APPROVED: WallStatus.ANSWERED,
    SessionState.SCHEDULED: WallStatus.SCHEDULED,
    SessionState.PAPERS_SENT: WallStatus.SCHEDULED,
    SessionState.OPENED: WallStatus.SCHEDULED,
    SessionState.CLOSED: WallStatus.HELD,
    SessionState.PUBLISHED: WallStatus.HELD,
    SessionState.REPORTED: WallStatus.REPORTED,
    SessionState.ARCHIVED: WallStatus.REPORTED,
}
_ORDER = list(WallStatus)


@dataclass(frozen=True)
class WallSession:
    """What the county may know of a session before it is reported."""

    session_id: UUID
    union_id: UUID
    title: str
    state: SessionState
    asked_on: date | None
    answered_on: date | None
    day: date | None
    report_due_on: date | None
    reported_on: date | None
    from_paper: bool

    @property
    def status(self) -> WallStatus:
        return _STATUS_OF.get(self.state, WallStatus.NOT_ASKED)


@dataclass(frozen=True)
class Clock:
    """The days against which lines are held: today, the warning day and the end of the year."""

    today: date
    warn_on: date
    year_ends: date
    answer_due: Mapping[date, date]


def furthest(sessions: Iterable[WallSession]) -> dict[UUID, WallSession]:
    """Of each union the session that got furthest; one that was held stands for the year."""
    best: dict[UUID, WallSession] = {}
    for session in sessions:
        known = best.get(session.union_id)
        if known is None or _rank(session) > _rank(known):
            best[session.union_id] = session
    return best


def _rank(session: WallSession) -> tuple[int, date]:
    return _ORDER.index(session.status), session.day or date.min


def trouble_of(session: WallSession | None, clock: Clock) -> Trouble | None:
    """The one thing that stands out most, if any. P1 and P6 not held are none (R-CONGRESS-2)."""
    if session is not None and session.state in HELD:
        due = session.report_due_on
        late = session.reported_on is None and due is not None and clock.today > due
        return Trouble.REPORT_LATE if late else None
    if clock.today > clock.year_ends:
        return Trouble.YEAR_OVER
    if session is not None and session.state is SessionState.REQUESTED and session.asked_on:
        due = clock.answer_due.get(session.asked_on)
        if due is not None and clock.today > due:
            return Trouble.ANSWER_LATE
    return Trouble.YEAR_LATE if clock.today >= clock.warn_on else None


def sorted_by_trouble(
    lines: Sequence[tuple[str, Trouble | None, WallStatus]],
) -> list[int]:
    """The places of lines (sort key, trouble, status) with what stands out first."""
    troubles = list(Trouble)

    def key(place: int) -> tuple[int, int, str]:
        name, trouble, status = lines[place]
        first = troubles.index(trouble) if trouble else len(troubles)
        return first, _ORDER.index(status), name

    return sorted(range(len(lines)), key=key)
