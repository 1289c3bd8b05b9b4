"""Dates in the words that people read."""

from datetime import date, datetime, timedelta, timezone

_CHINA = timezone(timedelta(hours=8))  # no summer time since 1991


def chinese_date(day: date) -> str:
    """As in 2026年3月8日（星期日）."""
    return f"{day.year}年{day.month}月{day.day}日（星期{'一二三四五六日'[day.weekday()]}）"


def chinese_moment(moment: datetime) -> str:
    """As in 2026年3月8日（星期日）14:30, by the clock of China."""
    local = moment.astimezone(_CHINA)
    return f"{chinese_date(local.date())}{local:%H:%M}"


def chinese_days_left(today: date, due: date) -> str:
    """In calendar days, as people count them when they read a due date."""
    days = (due - today).days
    if days == 0:
        return "今天到期"
    return f"还有 {days} 天" if days > 0 else f"已逾期 {-days} 天"
