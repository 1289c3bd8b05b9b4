"""From the years that a county sets to the days before which things are over their time."""

from dataclasses import dataclass
from datetime import date
from typing import Self
from uuid import UUID

# Stands where a row must say who did something and it was the person whose data is erased.
NOBODY = UUID(int=0)
ERASED = "按保存年限清理"


@dataclass(frozen=True)
class Limits:
    """What ended before these days is over its time (R-DATA-4)."""

    closed_before: date
    refused_before: date

    @classmethod
    def of_years(cls, today: date, closed: int, refused: int) -> Self:
        """By so many years for what was carried through, and for what came to nothing."""
        return cls(years_before(today, closed), years_before(today, refused))


def years_before(today: date, years: int) -> date:
    """The same day so many years ago; of a leap day the day before."""
    try:
        return today.replace(year=today.year - years)
    except ValueError:
        return today.replace(year=today.year - years, day=28)
