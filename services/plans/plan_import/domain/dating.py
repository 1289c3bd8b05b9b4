"""By which day a duty is due: what its words mean in the plan's period, and what outweighs what."""

import re
from calendar import monthrange
from datetime import date

from services.plans.plan_import.domain.content import DraftDue, DraftMeasure, DraftTask, DueBasis
from services.plans.plan_import.parsing.result import Deadline, DeadlineDoubt
from shared.calendar.periods import MonthOutsidePeriod, Period, PeriodKind, month_due

_TWO_YEARS = re.compile(r"((?:19|20)\d\d)\s*[—–\-－~至]+\s*(?:19|20)\d\d")
_ONE_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_SECOND_TERM = re.compile(r"第二学期|下学期|春季学期")
_SCHOOL_YEAR = re.compile(r"学年|学期")
_SEPTEMBER = 9


def guessed_period(title: str, found_year: int | None, today: date) -> Period:
    """Which period a plan is probably for, read from its title; a person confirms it."""
    named = _TWO_YEARS.search(title)
    if not named and not _SCHOOL_YEAR.search(title):
        return Period(PeriodKind.CALENDAR_YEAR, found_year or today.year)
    second = bool(_SECOND_TERM.search(title))
    if named:
        year = int(named[1])
    elif found_year is None:
        year = today.year if today.month >= _SEPTEMBER else today.year - 1
    else:
        # 2026年春季学期 began in September 2025; 2025学年第二学期 names that beginning itself.
        year = found_year - (second and "学年" not in title)
    if "学期" in title:
        return Period(PeriodKind.TERM, year, 2 if second else 1)
    return Period(PeriodKind.SCHOOL_YEAR, year)


def years_in(title: str) -> tuple[int, ...]:
    """The years that a title names."""
    return tuple(int(year) for year in _ONE_YEAR.findall(title))


def proposed_due(deadline: Deadline | None, period: Period) -> DraftDue | None:
    """The day that a deadline's words mean in the period; None if they mean none of it."""
    if deadline is None or deadline.doubt is DeadlineDoubt.PAST:
        return None
    basis = DueBasis.MONTH if deadline.day is None else DueBasis.DAY
    if deadline.year is not None:
        on = _day(deadline.year, deadline.month, deadline.day)
        return DraftDue(on, deadline.text, basis, year_named=True)
    on_or_none = _inside(period, deadline.month, deadline.day)
    return DraftDue(on_or_none, deadline.text, basis) if on_or_none else None


def due_of_months(months: tuple[int, ...], period: Period) -> DraftDue | None:
    """The end of the latest month, where no day is known."""
    on = month_end(months, period)
    words = "、".join(str(month) for month in months) + "月"
    return DraftDue(on, words, DueBasis.MONTH) if on else None


def month_end(months: tuple[int, ...], period: Period) -> date | None:
    """The last day of the latest month named; a term leaves out months that are not its own."""
    days = []
    for month in months:
        try:
            days.append(month_due(period, month))
        except MonthOutsidePeriod:
            continue
    return max(days, default=None)


def day_of(task: DraftTask, measure: DraftMeasure, period: Period) -> date | None:
    """The day a measure is due if the plan is confirmed for this period."""
    chosen = measure.due_on or task.due_on
    if chosen:
        return chosen
    if measure.due:
        return moved(measure.due, period)
    return month_end(measure.months, period)


def inherited_months(task: DraftTask) -> tuple[int, ...]:
    """The months of a task that none of its measures has for itself."""
    own = {month for measure in task.measures for month in measure.months}
    return tuple(month for month in task.months if month not in own)


def moved(due: DraftDue, period: Period) -> date | None:
    """The proposed day in another period; None where that does not contain it."""
    if due.year_named:
        return due.on
    is_last = due.on.day == monthrange(due.on.year, due.on.month)[1]
    return _inside(period, due.on.month, None if is_last else due.on.day)


def _inside(period: Period, month: int, day: int | None) -> date | None:
    years = range(period.first.year, period.last.year + 1)
    days = (_day(year, month, day) for year in years)
    return next((day for day in days if period.first <= day <= period.last), None)


def _day(year: int, month: int, day: int | None) -> date:
    last = monthrange(year, month)[1]
    return date(year, month, min(day or last, last))
