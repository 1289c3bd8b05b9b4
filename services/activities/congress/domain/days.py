"""By which days the steps of a session are wanted, and when the clock looks at a school year."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from services.activities.congress.domain.figures import FigureName
from shared.calendar import Period, PeriodKind, period_of

_DAY = timedelta(days=1)


class Days(Protocol):
    """What is asked of the calendar."""

    def add_working_days(self, day: date, count: int) -> date: ...


def school_year_of(day: date) -> int:
    """The year in which the September of its school year falls."""
    return period_of(PeriodKind.SCHOOL_YEAR, day).first_year


def year_ends(school_year: int) -> date:
    return Period(PeriodKind.SCHOOL_YEAR, school_year).last


def warn_day(school_year: int, percent: int) -> date:
    """The first day on which so much of the school year has passed (R-CONGRESS-4)."""
    year = Period(PeriodKind.SCHOOL_YEAR, school_year)
    whole = (year.last - year.first).days + 1
    return year.first + timedelta(days=whole * percent // 100)


def answer_due(requested: date, figures: Mapping[FigureName, int], days: Days) -> date:
    """By when the county answers what was asked on this day (R-CONGRESS-20)."""
    return days.add_working_days(requested, figures[FigureName.ANSWER_DAYS])


def report_due(closed: date, figures: Mapping[FigureName, int], days: Days) -> date:
    """By when a session is reported that closed on this day (R-CONGRESS-21)."""
    return days.add_working_days(closed, figures[FigureName.REPORT_DAYS])


def ask_by(planned: date, figures: Mapping[FigureName, int]) -> date:
    return planned - timedelta(days=figures[FigureName.LEAD_DAYS])


def papers_by(day: date, figures: Mapping[FigureName, int]) -> date:
    return day - timedelta(days=figures[FigureName.PAPER_DAYS])


def publish_by(closed: date, figures: Mapping[FigureName, int]) -> date:
    return closed + timedelta(days=figures[FigureName.PUBLISH_DAYS])


@dataclass(frozen=True)
class YearLook:
    """What the clock finds when it looks at a union's school year, and when it looks again."""

    school_year: int
    warn: bool
    overdue: bool
    check_on: date


def look_at_year(
    school_year: int, today: date, percent: int, *, warned: bool, held: bool
) -> YearLook:
    """Warn once when the year is getting on, say once that it ended without a session.

    `held` is whether a session was held in `school_year`. A year that is over is followed by the
    one in which today lies; of years in which nobody looked nothing is said.
    """
    over = today > year_ends(school_year)
    year = school_year_of(today) if over else school_year
    soon = warn_day(year, percent)
    warn = not over and not warned and not held and today >= soon
    done = today >= soon and not over
    return YearLook(
        school_year=year,
        warn=warn,
        overdue=over and not held,
        check_on=year_ends(year) + _DAY if done else max(soon, today + _DAY),
    )
