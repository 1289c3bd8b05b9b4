"""School days, plan periods, and dates in Chinese words; nothing here asks the clock."""

from shared.calendar.county import county_calendar, estimated_vacations
from shared.calendar.periods import (
    MonthOutsidePeriod,
    Period,
    PeriodKind,
    month_due,
    period_of,
)
from shared.calendar.school_days import (
    CalendarEntry,
    CalendarEntryReversed,
    DayKind,
    NoWorkingDayFound,
    SchoolCalendar,
    default_vacations,
)
from shared.calendar.state_days import (
    LunarYearUnknown,
    dragon_boat_festival,
    mid_autumn_festival,
    spring_festival,
    tomb_sweeping_day,
)
from shared.calendar.wording import chinese_date, chinese_days_left, chinese_moment

__all__ = [
    "CalendarEntry",
    "CalendarEntryReversed",
    "DayKind",
    "LunarYearUnknown",
    "MonthOutsidePeriod",
    "NoWorkingDayFound",
    "Period",
    "PeriodKind",
    "SchoolCalendar",
    "chinese_date",
    "chinese_days_left",
    "chinese_moment",
    "county_calendar",
    "default_vacations",
    "dragon_boat_festival",
    "estimated_vacations",
    "mid_autumn_festival",
    "month_due",
    "period_of",
    "spring_festival",
    "tomb_sweeping_day",
]
