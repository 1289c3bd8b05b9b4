"""Which days the state lets people work, and when its lunar year begins."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from shared.errors import Invalid

_SATURDAY = 5


class LunarYearUnknown(Invalid):
    """Spring Festival is known for 1950 to 2100."""

    code = "lunar-year-unknown"


@dataclass(frozen=True)
class StateYear:
    """The working days of one year; an estimate (预计) until they are announced."""

    working_days: frozenset[date]
    is_estimate: bool


@lru_cache(maxsize=64)
def state_year(year: int) -> StateYear:
    """What the State Council announced; before it has, the weekends and a guess of the holidays."""
    # Both libraries are imported on first use: together they cost a fifth of a second at start.
    from chinese_calendar import constants  # noqa: PLC0415 - slow import

    weekdays = {day for day in days_of(year) if day.weekday() < _SATURDAY}
    if any(day.year == year for day in constants.holidays):
        working = (weekdays - constants.holidays.keys()) | {
            day for day in constants.workdays if day.year == year
        }
        return StateYear(frozenset(working), is_estimate=False)
    return StateYear(frozenset(weekdays - _guessed_holidays(year).keys()), is_estimate=True)


@lru_cache(maxsize=64)
def _guessed_holidays(year: int) -> dict[date, str]:
    import holidays  # noqa: PLC0415 - slow import

    # English on purpose: names in the computer's own language could not be looked for.
    return dict(holidays.country_holidays("CN", years=year, language="en_US").items())


def days_of(year: int) -> list[date]:
    """All days of the year, in order."""
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    return [date.fromordinal(day) for day in range(first, last + 1)]


def spring_festival(year: int) -> date:
    """The first day of the lunar year that begins in `year`."""
    return _first_named(year, "(Spring Festival)")


def tomb_sweeping_day(year: int) -> date:
    """清明节 of the year."""
    return _first_named(year, "Tomb-Sweeping Day")


def dragon_boat_festival(year: int) -> date:
    """端午节 of the year: the fifth day of the fifth lunar month."""
    return _first_named(year, "Dragon Boat Festival")


def mid_autumn_festival(year: int) -> date:
    """中秋节 of the year: the fifteenth day of the eighth lunar month."""
    return _first_named(year, "Mid-Autumn Festival")


def _first_named(year: int, word: str) -> date:
    first = min(
        (day for day, name in _guessed_holidays(year).items() if word in name), default=None
    )
    if first is None:
        raise LunarYearUnknown(f"系统里没有{year}年的农历资料，请改用1950年至2100年之间的年份。")
    return first
