"""For how long a file that was opened with a reason may be read."""

from datetime import datetime, timedelta


def open_until(now: datetime, minutes: int) -> datetime:
    """Until when a file may be read that was opened now."""
    return now + timedelta(minutes=minutes)
