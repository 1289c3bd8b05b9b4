"""On which days holidays fall, which of them goods are for, and last year's days shifted."""

from calendar import isleap
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import ClassVar

from services.welfare.campaigns.domain.kinds import OCCASION_LABELS, CampaignOccasion
from shared.calendar import (
    chinese_date,
    dragon_boat_festival,
    mid_autumn_festival,
    spring_festival,
    tomb_sweeping_day,
)
from shared.errors import Refused
from shared.masking import plain_name

# The seven legal holidays; New Year's Day and Spring Festival are one occasion. March 8 and
# Teachers' Day are none of them, nor is an ethnic festival: a county enters the clause for it.
LEGAL = frozenset(
    {
        CampaignOccasion.NEW_YEAR,
        CampaignOccasion.QINGMING,
        CampaignOccasion.LABOUR_DAY,
        CampaignOccasion.DRAGON_BOAT,
        CampaignOccasion.MID_AUTUMN,
        CampaignOccasion.NATIONAL_DAY,
    }
)


def _on(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


_DAYS: dict[CampaignOccasion, Callable[[int], date]] = {
    CampaignOccasion.NEW_YEAR: spring_festival,
    CampaignOccasion.QINGMING: tomb_sweeping_day,
    CampaignOccasion.LABOUR_DAY: _on(5, 1),
    CampaignOccasion.DRAGON_BOAT: dragon_boat_festival,
    CampaignOccasion.MID_AUTUMN: mid_autumn_festival,
    CampaignOccasion.NATIONAL_DAY: _on(10, 1),
    CampaignOccasion.WOMENS_DAY: _on(3, 8),
    CampaignOccasion.TEACHERS_DAY: _on(9, 10),
}


# A festival typed by hand that is an occasion of its own is judged by its day like any other.
_BY_NAME = {OCCASION_LABELS[occasion]: occasion for occasion in _DAYS}


class NoHolidayForGoods(Refused):
    """Goods for every member are for legal holidays, and for those a county has a clause for."""

    status: ClassVar[int] = 422
    code: ClassVar[str] = "no-holiday-for-goods"


class NotAroundTheHoliday(Refused):
    """Goods of a holiday are given around it."""

    status: ClassVar[int] = 422
    code: ClassVar[str] = "not-around-the-holiday"


@dataclass(frozen=True)
class Giving:
    """An occasion, the name of a festival that has none, and the days on which is given."""

    occasion: CampaignOccasion
    festival: str | None
    first_day: date
    last_day: date

    @property
    def holiday(self) -> CampaignOccasion:
        """The occasion itself where the festival is called by the name of one."""
        return _BY_NAME.get(plain_name(self.festival or ""), self.occasion)

    @property
    def holiday_name(self) -> str:
        """What a clause must name."""
        if self.holiday is not self.occasion or not self.festival:
            return OCCASION_LABELS[self.holiday]
        return self.festival


def holiday_in(occasion: CampaignOccasion, year: int) -> date | None:
    """The day of the holiday in a year; none where the occasion is a season."""
    found = _DAYS.get(occasion)
    return found(year) if found else None


def check_goods_day(giving: Giving, clauses: frozenset[str], days: int) -> None:
    """Refuse goods for all on what is no holiday, or far from it.

    `clauses` names the holidays beside the legal ones that count on the first day, `days` how many
    days before and after a holiday its goods may be given.

    Raises:
        NoHolidayForGoods, NotAroundTheHoliday.

    """
    if giving.holiday not in LEGAL and giving.holiday_name not in clauses:
        raise NoHolidayForGoods(
            f"“{giving.holiday_name}”不是法定节日，不能给全体会员发节日慰问品。"
            "法定节日是元旦、春节、清明、劳动节、端午、中秋、国庆；"
            "省里另有规定的，请县教育工会先登记节日名称和条款。"
        )
    holidays = _holidays_near(giving)
    if holidays and not any(_is_around(giving, holiday, days) for holiday in holidays):
        nearest = min(holidays, key=lambda day: abs(day - giving.first_day))
        until = f"至{chinese_date(giving.last_day)}" if giving.last_day > giving.first_day else ""
        raise NotAroundTheHoliday(
            f"{giving.holiday_name}慰问品要在节日前后 {days} 天内发放："
            f"节日是{chinese_date(nearest)}，您填的是{chinese_date(giving.first_day)}{until}。"
        )


def _holidays_near(giving: Giving) -> list[date]:
    year = giving.first_day.year
    found = [holiday_in(giving.holiday, each) for each in (year - 1, year, year + 1)]
    if giving.holiday is CampaignOccasion.NEW_YEAR:
        found += [date(each, 1, 1) for each in (year, year + 1)]
    return [day for day in found if day is not None]


def _is_around(giving: Giving, holiday: date, days: int) -> bool:
    span = timedelta(days=days)
    return holiday - span <= giving.first_day and giving.last_day <= holiday + span


def shifted(
    occasion: CampaignOccasion, first_day: date, last_day: date, year: int
) -> tuple[date, date]:
    """The same days in another year: as far from the holiday as they were, also by the moon."""
    was, will = holiday_in(occasion, first_day.year), holiday_in(occasion, year)
    if was is None or will is None:
        start = _same_date(first_day, year)
    else:
        # Days in December belong to the Spring Festival after them.
        after = holiday_in(occasion, first_day.year + 1)
        if after is not None and abs(after - first_day) < abs(was - first_day):
            was, will = after, holiday_in(occasion, year + 1) or will
        start = will + (first_day - was)
    return start, start + (last_day - first_day)


def _same_date(day: date, year: int) -> date:
    if (day.month, day.day) == (2, 29) and not isleap(year):
        return date(year, 2, 28)
    return day.replace(year=year)
