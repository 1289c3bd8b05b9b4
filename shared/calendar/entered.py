"""Days that people enter for what has happened: none to come, and each after the one before."""

from datetime import date
from itertools import pairwise
from typing import ClassVar

from shared.errors import Invalid


class DayInFuture(Invalid):
    """Something cannot have happened on a day that has not come."""

    code: ClassVar[str] = "day-in-future"


class DaysOutOfOrder(Invalid):
    """A later step cannot have an earlier day."""

    code: ClassVar[str] = "days-out-of-order"


def check_days(today: date, *steps: tuple[str, date | None]) -> None:
    """Refuse days that have not come, or in which a later step precedes an earlier one.

    `steps` are named days in the order in which they must come; those without a day are left out.

    Raises:
        DayInFuture, DaysOutOfOrder.

    """
    known = [(name, day) for name, day in steps if day is not None]
    for name, day in known:
        if day > today:
            raise DayInFuture(f"{name}不能晚于今天，请改为实际的日期。")
    for (earlier, first), (later, second) in pairwise(known):
        if second < first:
            raise DaysOutOfOrder(f"{later}不能早于{earlier}，请检查这两个日期。")
