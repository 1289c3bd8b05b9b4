"""Days of proposals: working days of the school's calendar, vacations stop the clock."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Protocol

from services.activities.proposals.domain.figures import FigureName
from services.activities.proposals.domain.life import HANDLED, ProposalState
from shared.calendar.wording import chinese_date
from shared.contracts.activities import ProposalStage
from shared.errors import Invalid, Refused

_DAY = timedelta(days=1)
LONGEST_WINDOW = timedelta(days=366)

Figures = Mapping[FigureName, int]


class Days(Protocol):
    """What is asked of the calendar."""

    def add_working_days(self, day: date, count: int) -> date: ...


class WindowWrong(Invalid):
    """The days cannot be those of a round."""

    code: ClassVar[str] = "proposal-window-wrong"


class RoundOver(Refused):
    """What begins now can no longer be handed in."""

    code: ClassVar[str] = "proposal-round-over"


class DueWrong(Invalid):
    """An answer cannot be due on this day."""

    code: ClassVar[str] = "proposal-due-wrong"


@dataclass(frozen=True)
class Window:
    """First and last day on which proposals may be handed in."""

    opens_on: date
    closes_on: date


def window_before(session_day: date, today: date, figures: Figures) -> Window:
    """The usual window for a session on this day; what is past begins today."""
    opens = max(today, session_day - timedelta(days=figures[FigureName.OPENS_BEFORE]))
    closes = session_day - timedelta(days=figures[FigureName.CLOSES_BEFORE])
    return Window(opens, max(opens, closes))


def check_window(window: Window) -> None:
    """Refuse days that are the wrong way round.

    Raises:
        WindowWrong: says why.

    """
    if window.closes_on < window.opens_on:
        raise WindowWrong("征集的截止日期不能早于开始日期，请检查两个日期。")
    if window.closes_on - window.opens_on > LONGEST_WINDOW:
        raise WindowWrong("征集时间超过了一年，请检查两个日期的年份。")


def is_late(window: Window, day: date) -> bool:
    """Whether what is handed in on this day becomes a suggestion (R-PROP-1)."""
    return day > window.closes_on


def check_in_time(window: Window, day: date) -> None:
    """Refuse to begin on this day what would come late.

    Raises:
        RoundOver: says until when it was possible.

    """
    if is_late(window, day):
        raise RoundOver(
            f"这次征集已于{chinese_date(window.closes_on)}截止，不能再转为提案；"
            "工会会按建议答复，下次征集时也可以再提。"
        )


def screen_by(closes_on: date, figures: Figures, days: Days) -> date:
    return days.add_working_days(closes_on, figures[FigureName.SCREEN_DAYS])


@dataclass(frozen=True)
class Due:
    """The usual day of an answer and the latest that may be set."""

    usual: date
    latest: date


def due_of(assigned_on: date, figures: Figures, days: Days) -> Due:
    """Working days, but never more calendar days than the county allows (R-PROP-5)."""
    latest = assigned_on + timedelta(days=figures[FigureName.REPLY_MOST])
    usual = days.add_working_days(assigned_on, figures[FigureName.REPLY_DAYS])
    return Due(min(usual, latest), latest)


def rework_due(ordered_on: date, figures: Figures, days: Days) -> date:
    return days.add_working_days(ordered_on, figures[FigureName.REWORK_DAYS])


def check_due(wanted: date, assigned_on: date, latest: date) -> None:
    """Refuse a day before the assignment or after the latest.

    Raises:
        DueWrong: says which days are possible.

    """
    if wanted < assigned_on:
        raise DueWrong("答复期限不能早于批办的日期，请重新选择。")
    if wanted > latest:
        raise DueWrong(f"答复期限最迟到{chinese_date(latest)}，请选择这一天或更早的日期。")


def rate_by(replied_on: date, figures: Figures, days: Days) -> date:
    """The last day of rating; silence until then is no rating."""
    return days.add_working_days(replied_on, figures[FigureName.RATE_DAYS])


_STAGES = tuple(ProposalStage)


def chase_days(due_on: date, latest: date | None, figures: Figures, days: Days) -> list[date]:
    """On which day each stage of chasing comes: before it is due, after, and to the school's head.

    The last comes at the latest on the day after the one that may not be passed.
    """
    soon = days.add_working_days(due_on, -figures[FigureName.REMIND_BEFORE])
    late = due_on + _DAY
    school = days.add_working_days(due_on, figures[FigureName.ESCALATE_AFTER])
    if latest is not None and latest >= due_on:
        school = min(school, latest + _DAY)
    return [soon, late, max(school, late)]


def stage_due(told: int, today: date, chases: list[date]) -> tuple[ProposalStage | None, int]:
    """The furthest stage whose day has come and that is not told yet, and how many are told then.

    Days without a clock skip stages: nobody is told first that it is due soon and then that it is
    late.
    """
    reached = sum(day <= today for day in chases)
    return (_STAGES[reached - 1], reached) if reached > told else (None, told)


def next_check(
    state: ProposalState, told: int, chases: list[date], rate_until: date | None
) -> date | None:
    """The day on which the clock has to look at a proposal again."""
    if state in HANDLED:
        return chases[told] if told < len(chases) else None
    if state is ProposalState.REPLIED and rate_until is not None:
        return rate_until + _DAY
    return None
