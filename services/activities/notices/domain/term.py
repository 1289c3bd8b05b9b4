"""For how long a notice is shown: working days, from its first day to its last, both counted."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar, Protocol

from shared.calendar import chinese_date
from shared.errors import Invalid

_DAY = timedelta(days=1)
FURTHEST = timedelta(days=366)


class Days(Protocol):
    """What is asked of the calendar."""

    def add_working_days(self, day: date, count: int) -> date: ...

    def next_working_day(self, day: date) -> date: ...

    def working_days_between(self, start: date, end: date) -> int: ...

    def is_estimate(self, day: date) -> bool: ...

    def is_guessed_vacation(self, day: date) -> bool: ...


class TermWrong(Invalid):
    """The days cannot be those of a notice."""

    code: ClassVar[str] = "notice-term-wrong"


class FirstDayPast(TermWrong):
    """A notice cannot begin before today, unless it is entered from paper."""

    code: ClassVar[str] = "notice-first-day-past"


class LastBeforeFirst(TermWrong):
    """A notice ends after it begins."""

    code: ClassVar[str] = "notice-last-before-first"


class TooShort(TermWrong):
    """Fewer working days than the county asks for."""

    code: ClassVar[str] = "notice-too-short"


class NotOver(TermWrong):
    """What is entered from paper has been held already."""

    code: ClassVar[str] = "notice-not-over"


@dataclass(frozen=True)
class Term:
    """First and last day, and how many working days lie in them."""

    first: date
    last: date
    days: int
    estimate: bool = False


def shortest(first: date, least: int, days: Days) -> date:
    """The last day of a notice that begins on `first` and is shown for `least` working days."""
    return days.add_working_days(first - _DAY, least)


def count(first: date, last: date, days: Days) -> int:
    """Working days from first to last, both of which count if they are ones."""
    return days.working_days_between(first - _DAY, last)


def term_of(first: date, last: date | None, least: int, days: Days) -> Term:
    """The days of a notice; a last day that nobody works is moved to the next that is worked.

    Raises:
        LastBeforeFirst, TooShort: with the arithmetic.

    """
    earliest = shortest(first, least, days)
    if last is None:
        last = earliest
    if last < first:
        raise LastBeforeFirst("公示的最后一天不能早于第一天，请检查两个日期。")
    if last - first > FURTHEST:
        raise TermWrong("公示时间超过了一年，请检查两个日期的年份。")
    last = days.next_working_day(last)
    counted = count(first, last, days)
    if counted < least:
        raise TooShort(
            f"从{chinese_date(first)}到{chinese_date(last)}，"
            f"扣除休息日和节假日只有 {counted} 个工作日；"
            f"这类公示至少 {least} 个工作日，最早到{chinese_date(earliest)}。"
        )
    return Term(first, last, counted, _is_estimate(first, last, days))


def meeting_of(first: date, last: date | None, days: Days) -> Term:
    """The days of a meeting whose minutes stand in the place of a notice: it has no shortest time.

    Raises:
        LastBeforeFirst: the two days are the wrong way round.

    """
    last = last or first
    if last < first:
        raise LastBeforeFirst("会议的最后一天不能早于第一天，请检查两个日期。")
    return Term(first, last, count(first, last, days))


def check_ahead(term: Term, today: date) -> Term:
    """The term of a notice that is still to come.

    Raises:
        FirstDayPast: it would have begun already.

    """
    if term.first < today:
        raise FirstDayPast(
            "公示的第一天不能早于今天。已经公示过的，请选“已经公示过，现在补录”，填写真实的日期。"
        )
    if term.first - today > FURTHEST:
        raise TermWrong("公示的第一天在一年以后，请检查年份。")
    return term


def check_held(term: Term, today: date) -> Term:
    """The term of a notice that was held before it is entered.

    Raises:
        NotOver: it is not over yet.

    """
    if term.last >= today:
        raise NotOver(
            f"补录的是已经结束的公示，最后一天{chinese_date(term.last)}还没有过去；请等公示结束后再补录。"
        )
    return term


def posted_late(term: Term, posted: date, days: Days) -> Term:
    """The term of a notice that was hung up after its first day: as many working days from then."""
    if posted <= term.first:
        return term
    last = max(term.last, shortest(posted, term.days, days))
    return Term(posted, last, count(posted, last, days), _is_estimate(posted, last, days))


def reckoned_anew(term: Term, days: Days, *, not_before: date | None = None) -> Term:
    """The term by a calendar that has changed: as many working days from the same first day.

    It does not end before `not_before`; a day that nobody works is moved to the next that is.
    """
    last = shortest(term.first, term.days, days)
    if not_before is not None and last < not_before:
        last = days.next_working_day(not_before)
    counted = count(term.first, last, days)
    return Term(term.first, last, counted, _is_estimate(term.first, last, days))


def days_left(today: date, last: date, days: Days) -> int:
    """Working days that are left, today among them if it is one."""
    return max(0, count(today, last, days))


def words_left(today: date, last: date, days: Days) -> str:
    """As people say it: 还剩 3 个工作日，至 12 月 9 日."""
    left = days_left(today, last, days)
    until = f"至 {last.month} 月 {last.day} 日"
    if today > last:
        return f"{last.month} 月 {last.day} 日已期满"
    if today == last:
        return f"今天是最后一天，{until}"
    return f"还剩 {left} 个工作日，{until}"


def _is_estimate(first: date, last: date, days: Days) -> bool:
    """Whether a day that the count rests on is only guessed (预计)."""
    span = (date.fromordinal(n) for n in range(first.toordinal(), last.toordinal() + 1))
    return any(days.is_estimate(day) or days.is_guessed_vacation(day) for day in span)
