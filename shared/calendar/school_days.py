"""Working days of schools: the state's calendar under the county's entries."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import StrEnum

from shared.calendar.state_days import days_of, spring_festival, state_year
from shared.calendar.wording import chinese_date
from shared.errors import Invalid

_FEWEST_WORKING_DAYS_PER_YEAR = 100
_YEARS_SEARCHED_AT_LEAST = 3


class CalendarEntryReversed(Invalid):
    """The last day of an entry lies before its first."""

    code = "calendar-entry-reversed"


class NoWorkingDayFound(Invalid):
    """The entries leave no working day for years: somebody mistyped a year."""

    code = "no-working-day-found"


class DayKind(StrEnum):
    """What a county says about a run of days."""

    HOLIDAY = "holiday"
    """Off for everybody, such as a local festival or a typhoon day."""
    MAKEUP = "makeup"
    """Worked, whatever the weekday: a weekend that makes up for a holiday."""
    VACATION = "vacation"
    """Winter or summer vacation: clocks and chasing stand still."""
    SCHOOL_DAY = "school_day"
    """Taken out of a vacation: weekends and state holidays hold as usual."""


_STRONGEST_FIRST = (DayKind.MAKEUP, DayKind.HOLIDAY, DayKind.SCHOOL_DAY, DayKind.VACATION)
_IS_WORKED = {DayKind.MAKEUP: True, DayKind.HOLIDAY: False, DayKind.VACATION: False}


@dataclass(frozen=True)
class CalendarEntry:
    """One row of the county's calendar; both ends belong to it."""

    first: date
    last: date
    kind: DayKind
    note: str = ""
    guessed: bool = False  # 预计: the county has not set it

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise CalendarEntryReversed(
                f"校历“{self.note or '未命名'}”一行的结束日期早于开始日期，请改正后再保存。",
                first=self.first.isoformat(),
                last=self.last.isoformat(),
            )

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True)
class SchoolCalendar:
    """The state's calendar under the county's entries.

    Where entries overlap, make-up days win over holidays, these over school days, these over
    vacations; a make-up day of the state's inside a vacation stays free.
    """

    entries: tuple[CalendarEntry, ...] = ()
    # The calendar never changes, so each year is worked out once.
    _working_days_by_year: dict[int, tuple[date, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def is_working_day(self, day: date) -> bool:
        days = self._working_days(day.year)
        return bisect_left(days, day) < bisect_right(days, day)

    def is_vacation(self, day: date) -> bool:
        return self._entry_kind(day) is DayKind.VACATION

    def is_guessed_vacation(self, day: date) -> bool:
        """Whether the day is off only by vacations that the county has not set."""
        vacations = [e for e in self.entries if e.kind is DayKind.VACATION and e.covers(day)]
        return self.is_vacation(day) and all(entry.guessed for entry in vacations)

    def is_estimate(self, day: date) -> bool:
        """Whether only a guess (预计) speaks for the day.

        That is: the state has not published its year, and the county has not settled it.
        """
        return self._entry_kind(day) not in _IS_WORKED and state_year(day.year).is_estimate

    def next_working_day(self, day: date) -> date:
        """The day itself if it is a working day."""
        return day if self.is_working_day(day) else self.add_working_days(day, 1)

    def add_working_days(self, day: date, count: int) -> date:
        """The count-th working day after `day`, or before it if negative; zero gives `day` back.

        `day` itself is never counted, as usual for a time limit that runs from a receipt.
        """
        if count == 0:
            return day
        return self._after(day, count) if count > 0 else self._before(day, -count)

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days lead from `start` to `end`, `start` not counted; negative if back.

        `working_days_between(day, add_working_days(day, n)) == n` for every n.
        """
        if end < start:
            return self._count_before(end, end.year) - self._count_before(start, end.year)
        return self._count_through(end, start.year) - self._count_through(start, start.year)

    def _after(self, day: date, count: int) -> date:
        for year in range(day.year, min(day.year + _years_searched(count), MAXYEAR) + 1):
            days = self._working_days(year)
            skipped = bisect_right(days, day)
            if skipped + count <= len(days):
                return days[skipped + count - 1]
            count -= len(days) - skipped
        raise _no_working_day(day)

    def _before(self, day: date, count: int) -> date:
        for year in range(day.year, max(day.year - _years_searched(count), MINYEAR) - 1, -1):
            days = self._working_days(year)
            left = bisect_left(days, day)
            if count <= left:
                return days[left - count]
            count -= left
        raise _no_working_day(day)

    def _count_before(self, day: date, first_year: int) -> int:
        """Working days from the start of `first_year` up to, not including, `day`."""
        whole_years = sum(len(self._working_days(year)) for year in range(first_year, day.year))
        return whole_years + bisect_left(self._working_days(day.year), day)

    def _count_through(self, day: date, first_year: int) -> int:
        return self._count_before(day, first_year) + self.is_working_day(day)

    def _working_days(self, year: int) -> tuple[date, ...]:
        if year not in self._working_days_by_year:
            self._working_days_by_year[year] = tuple(
                day for day in days_of(year) if self._is_worked(day)
            )
        return self._working_days_by_year[year]

    def _is_worked(self, day: date) -> bool:
        kind = self._entry_kind(day)
        if kind in _IS_WORKED:
            return _IS_WORKED[kind]
        return day in state_year(day.year).working_days

    def _entry_kind(self, day: date) -> DayKind | None:
        kinds = {entry.kind for entry in self.entries if entry.covers(day)}
        return next((kind for kind in _STRONGEST_FIRST if kind in kinds), None)


def _years_searched(count: int) -> int:
    """Enough for any honest calendar, and an end to the search in one that is all vacation."""
    return _YEARS_SEARCHED_AT_LEAST + count // _FEWEST_WORKING_DAYS_PER_YEAR


def _no_working_day(day: date) -> NoWorkingDayFound:
    return NoWorkingDayFound(
        f"按现在的校历，{chinese_date(day)}前后几年里数不出足够的工作日，请检查假期的起止年份。"
    )


def default_vacations(year: int) -> tuple[CalendarEntry, CalendarEntry]:
    """Winter and summer vacation of a calendar year, as a start for the county to correct.

    Winter: from the fourth Monday of January, in years with an early Spring Festival from a Monday
    at least a week before it, until the Lantern Festival. Summer: July and August.
    """
    new_year = spring_festival(year)
    fourth_monday = _monday_on_or_before(date(year, 1, 28))
    first = min(fourth_monday, _monday_on_or_before(new_year - timedelta(days=7)))
    lantern_festival = new_year + timedelta(days=14)
    return (
        CalendarEntry(first, lantern_festival, DayKind.VACATION, "寒假", guessed=True),
        CalendarEntry(date(year, 7, 1), date(year, 8, 31), DayKind.VACATION, "暑假", guessed=True),
    )


def _monday_on_or_before(day: date) -> date:
    return day - timedelta(days=day.weekday())
