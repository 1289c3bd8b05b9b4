"""On which days campaigns fall: holidays, goods around them, last year's days again."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.welfare.campaigns.domain.festivals import (
    LEGAL,
    Giving,
    NoHolidayForGoods,
    NotAroundTheHoliday,
    check_goods_day,
    holiday_in,
    shifted,
)
from services.welfare.campaigns.domain.kinds import CampaignOccasion


@pytest.mark.parametrize(
    ("occasion", "year", "day"),
    [
        (CampaignOccasion.NEW_YEAR, 2026, date(2026, 2, 17)),
        (CampaignOccasion.QINGMING, 2026, date(2026, 4, 5)),
        (CampaignOccasion.DRAGON_BOAT, 2026, date(2026, 6, 19)),
        (CampaignOccasion.MID_AUTUMN, 2026, date(2026, 9, 25)),
        (CampaignOccasion.MID_AUTUMN, 2020, date(2020, 10, 1)),
        (CampaignOccasion.TEACHERS_DAY, 2027, date(2027, 9, 10)),
        (CampaignOccasion.SUMMER, 2026, None),
    ],
)
def test_holidays_fall_where_the_calendar_says(
    occasion: CampaignOccasion, year: int, day: date | None
) -> None:
    assert holiday_in(occasion, year) == day


def test_goods_for_all_are_for_legal_holidays_and_those_with_a_clause() -> None:
    day = date(2026, 3, 8)
    giving = Giving(CampaignOccasion.WOMENS_DAY, None, day, day)
    with pytest.raises(NoHolidayForGoods):
        check_goods_day(giving, frozenset(), 30)
    check_goods_day(giving, frozenset({"三八妇女节"}), 30)
    ethnic = Giving(CampaignOccasion.OTHER, "火把节", day, day)
    with pytest.raises(NoHolidayForGoods, match="火把节"):
        check_goods_day(ethnic, frozenset({"三八妇女节"}), 30)
    check_goods_day(ethnic, frozenset({"火把节"}), 30)
    # Typed by name it is the same holiday: neither without a clause nor on any other day.
    clause = frozenset({"三八妇女节"})
    check_goods_day(Giving(CampaignOccasion.OTHER, "三八 妇女节", day, day), clause, 30)
    june = date(2026, 6, 8)
    with pytest.raises(NotAroundTheHoliday, match="2026年3月8日"):
        check_goods_day(Giving(CampaignOccasion.OTHER, "三八妇女节", june, june), clause, 30)
    assert CampaignOccasion.TEACHERS_DAY not in LEGAL
    assert CampaignOccasion.WOMENS_DAY not in LEGAL


@given(st.sampled_from(sorted(LEGAL)), st.integers(2020, 2035), st.integers(-60, 60))
def test_goods_are_given_around_their_holiday(
    occasion: CampaignOccasion, year: int, away: int
) -> None:
    holiday = holiday_in(occasion, year)
    assert holiday is not None
    day = holiday + timedelta(days=away)
    giving = Giving(occasion, None, day, day)
    new_year = [date(each, 1, 1) for each in (year, year + 1)]
    near = occasion is CampaignOccasion.NEW_YEAR and any(abs(day - n).days <= 10 for n in new_year)
    if abs(away) <= 10 or near:
        check_goods_day(giving, frozenset(), 10)
    else:
        with pytest.raises(NotAroundTheHoliday, match="前后 10 天"):
            check_goods_day(giving, frozenset(), 10)


@given(
    st.sampled_from(CampaignOccasion),
    st.dates(date(2020, 1, 1), date(2035, 12, 31)),
    st.integers(0, 60),
    st.integers(1, 3),
)
def test_last_years_days_are_as_long_and_as_far_from_the_holiday(
    occasion: CampaignOccasion, first: date, length: int, years: int
) -> None:
    last = first + timedelta(days=length)
    start, end = shifted(occasion, first, last, first.year + years)
    assert end - start == last - first
    holidays = [holiday_in(occasion, first.year + more) for more in (0, 1)]
    if None in holidays:
        assert (start.month, start.day) in {(first.month, first.day), (2, 28)}
        return
    gaps = {first - day for day in holidays if day is not None}
    moved = [holiday_in(occasion, first.year + years + more) for more in (0, 1)]
    assert gaps & {start - day for day in moved if day is not None}


def test_in_december_the_spring_festival_after_it_is_meant() -> None:
    first, last = shifted(CampaignOccasion.NEW_YEAR, date(2025, 12, 20), date(2026, 2, 10), 2026)
    assert date(2026, 2, 17) - date(2025, 12, 20) == date(2027, 2, 6) - first
    assert last == first + timedelta(days=52)
