"""Periods that plans, congresses and assessments run by."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

from shared.errors import Invalid


class MonthOutsidePeriod(Invalid):
    """A term does not contain every month."""

    code = "month-outside-period"


class PeriodKind(StrEnum):
    """Plans, funds and assessment run by calendar year, congress and ethics by school year."""

    CALENDAR_YEAR = "calendar_year"
    SCHOOL_YEAR = "school_year"
    TERM = "term"


@dataclass(frozen=True)
class _Shape:
    """Months as (years after first_year, month); the last day precedes the next start."""

    starts: tuple[int, int]
    next_starts: tuple[int, int]
    label: str


# Terms change on 1 February: the real day differs from county to county and year to year, and a
# due date in the winter vacation belongs to neither teaching term anyway.
_SHAPES: dict[tuple[PeriodKind, int | None], _Shape] = {
    (PeriodKind.CALENDAR_YEAR, None): _Shape((0, 1), (1, 1), "{first}年度"),
    (PeriodKind.SCHOOL_YEAR, None): _Shape((0, 9), (1, 9), "{first}—{second}学年"),
    (PeriodKind.TERM, 1): _Shape((0, 9), (1, 2), "{first}—{second}学年第一学期"),
    (PeriodKind.TERM, 2): _Shape((1, 2), (1, 9), "{first}—{second}学年第二学期"),
}


@dataclass(frozen=True, order=True)
class Period:
    """A calendar year, a school year from 1 September, or one of its two terms."""

    kind: PeriodKind
    first_year: int
    """Of a school year and of both its terms: the year in which its September falls."""
    term: Literal[1, 2] | None = None

    def __post_init__(self) -> None:
        if (self.kind, self.term) not in _SHAPES:
            raise ValueError(f"{self.kind} has no term {self.term}")

    @property
    def first(self) -> date:
        return self._month_start(self._shape.starts)

    @property
    def last(self) -> date:
        return self._month_start(self._shape.next_starts) - timedelta(days=1)

    @property
    def label(self) -> str:
        return self._shape.label.format(first=self.first_year, second=self.first_year + 1)

    @property
    def _shape(self) -> _Shape:
        return _SHAPES[self.kind, self.term]

    def _month_start(self, start: tuple[int, int]) -> date:
        years_later, month = start
        return date(self.first_year + years_later, month, 1)


def period_of(kind: PeriodKind, day: date) -> Period:
    """The period of this kind that contains the day."""
    terms: tuple[Literal[1, 2] | None, ...] = (1, 2) if kind is PeriodKind.TERM else (None,)
    candidates = (
        Period(kind, first_year, term) for first_year in (day.year, day.year - 1) for term in terms
    )
    return next(period for period in candidates if period.first <= day <= period.last)


def month_due(period: Period, month: int) -> date:
    """The last day of that month inside the period."""
    for year in range(period.first.year, period.last.year + 1):
        due = date(year, month, monthrange(year, month)[1])
        if period.first <= due <= period.last:
            return due
    raise MonthOutsidePeriod(
        f"{period.label}里没有{month}月，请改月份，或改计划的周期。", month=month
    )
