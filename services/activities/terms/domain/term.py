"""The days of a term: how long it runs, which one follows which, when its end comes near."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from services.activities.terms.domain.kinds import KIND_LABELS
from shared.calendar import chinese_date
from shared.contracts.activities import SessionKind, TermStage
from shared.errors import Invalid, Refused

YEARS = (3, 5)  # R-CONGRESS-6
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Span:
    """Which term it is and from when; `ended` is the day the next one begins."""

    number: int
    first_day: date
    ended: date | None = None


class TermWrong(Invalid):
    """The term cannot be like this."""

    code: ClassVar[str] = "term-wrong"


class TermNumberTaken(Refused):
    """The union has a term of this number."""

    code: ClassVar[str] = "term-number-taken"


class TermNotLast(Refused):
    """Something follows, so this cannot be changed or taken back."""

    code: ClassVar[str] = "term-not-last"


def last_day_of(first: date, years: int) -> date:
    """The day before the same day so many years later; of 29 February, 28 February.

    Raises:
        TermWrong: neither three nor five years.

    """
    if years not in YEARS:
        raise TermWrong("每届任期是 3 年或 5 年，请选择。")
    try:
        return first.replace(year=first.year + years) - _DAY
    except ValueError:
        return first.replace(year=first.year + years, day=28)


def suggested_kind(staff: int, below: int) -> SessionKind:
    """A small staff meets as a whole; whoever is not known to be many is small (R-CONGRESS-3)."""
    return SessionKind.STAFF_ASSEMBLY if staff < below else SessionKind.DELEGATE_CONGRESS


def ordinal(number: int) -> str:
    """第十二, as papers say it; of numbers from 1 to 99."""
    tens, ones = divmod(number, 10)
    digits = "零一二三四五六七八九"
    if not tens:
        return f"第{digits[ones]}"
    return f"第{digits[tens] if tens > 1 else ''}十{digits[ones] if ones else ''}"


def title_of(number: int, kind: SessionKind) -> str:
    """第十二届教职工代表大会."""
    return f"{ordinal(number)}届{KIND_LABELS[kind]}"


def neighbours(wanted: Span, others: Iterable[Span]) -> tuple[Span | None, Span | None]:
    """The term before and the one after the wanted one.

    Raises:
        TermNumberTaken: there is one of this number.
        TermWrong: numbers and days do not run in the same order.

    """
    before: Span | None = None
    after: Span | None = None
    for other in sorted(others, key=lambda span: span.number):
        if other.number == wanted.number:
            raise TermNumberTaken(
                f"{ordinal(wanted.number)}届已经有了，{chinese_date(other.first_day)}开始；请检查届次。"
            )
        if other.number < wanted.number:
            before = other
        elif after is None:
            after = other
    if before is not None and wanted.first_day <= before.first_day:
        raise TermWrong(
            f"{ordinal(before.number)}届从{chinese_date(before.first_day)}开始，"
            f"{ordinal(wanted.number)}届应在那以后开始；请检查届次和日期。"
        )
    if after is not None and wanted.first_day >= after.first_day:
        raise TermWrong(
            f"{ordinal(after.number)}届从{chinese_date(after.first_day)}开始，"
            f"{ordinal(wanted.number)}届应在那以前开始；请检查届次和日期。"
        )
    return before, after


def stage_of(last_day: date, today: date, remind_days: int, delay_days: int) -> TermStage | None:
    """How near a term's end is: soon, over, over for longer than it may be; None while far."""
    if today > last_day + timedelta(days=delay_days):
        return TermStage.TOO_LATE
    if today > last_day:
        return TermStage.OVER
    if today >= last_day - timedelta(days=remind_days):
        return TermStage.SOON
    return None


def longest_day(last_day: date, delay_days: int) -> date:
    """The last day to which a term may be put off (R-CONGRESS-6)."""
    return last_day + timedelta(days=delay_days)


class DelegateDayWrong(Invalid):
    """Somebody cannot have become, or stopped being, a delegate on this day."""

    code: ClassVar[str] = "delegate-day-wrong"


def check_delegate_day(day: date, term: Span, last_day: date, today: date) -> None:
    """Whoever is elected is so within the term; the election may be some weeks before it begins.

    Raises:
        DelegateDayWrong: says why.

    """
    if day > max(today, term.first_day):
        raise DelegateDayWrong("当选日期不能晚于今天；还没有选举的，请选举以后再登记。")
    if day > (term.ended or date.max):
        raise DelegateDayWrong("这一届已经结束，当选日期不能在结束以后。")
    if day < term.first_day - timedelta(days=366) or day > last_day + timedelta(days=366):
        raise DelegateDayWrong("当选日期和这一届的任期对不上，请检查年份。")


def check_leaving(first_day: date, last_day: date, today: date) -> None:
    """Refuse a day on which nobody can have stopped being a delegate.

    Raises:
        DelegateDayWrong: says why.

    """
    if last_day < first_day:
        raise DelegateDayWrong("不再担任代表的日期不能早于当选日期。")
    if last_day > today:
        raise DelegateDayWrong("日期不能晚于今天，请到那一天再登记。")
