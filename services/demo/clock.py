"""The clock of the story: a day of the past at the present time of day, moved on day by day."""

from datetime import date, datetime, timedelta

from shared.database import CHINA, Clock, utc_now


class StoryClock:
    """Tells the present until it is set to another day."""

    def __init__(self, present: Clock = utc_now) -> None:
        self._present = present
        self._days_back = timedelta()

    def __call__(self) -> datetime:
        return self._present() - self._days_back

    def set_day(self, day: date) -> None:
        """From now on it is this day in China; midnight moves it on as it does the real one."""
        self._days_back = self._present().astimezone(CHINA).date() - day
