"""Words and values that all of welfare shares: days as people enter them."""

from datetime import date
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

FIRST_YEAR, LAST_YEAR = 2000, 2100


def _of_our_time(day: date) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise PydanticCustomError("day_out_of_range", "年份不对，请检查日期")
    return day


# A slip of the pen such as 0226 is refused.
Day = Annotated[date, AfterValidator(_of_our_time)]
