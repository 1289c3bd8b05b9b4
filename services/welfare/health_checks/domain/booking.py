"""Places in a slot: never more people than places, and only while one may still go."""

from datetime import date, time
from typing import ClassVar
from uuid import UUID

from services.welfare.health_checks.domain.kinds import Attendance
from services.welfare.health_checks.domain.life import OPEN, BatchState, DaysDoNotFit
from shared.errors import Invalid, Refused

MOST_SLOTS = 200
MOST_PLACES = 2000
REMIND_FROM_HOUR = 8  # nobody is woken by a reminder


class SlotFull(Refused):
    """Somebody else took the last place."""

    code: ClassVar[str] = "slot-full"


class SlotGone(Refused):
    """The day has come, or the slot is another school's."""

    code: ClassVar[str] = "slot-gone"


class BookingClosed(Refused):
    """Nobody books now: not yet announced, closed, or the person has been there."""

    code: ClassVar[str] = "booking-closed"


class SlotTaken(Refused):
    """A slot in which people are booked does not vanish under them."""

    code: ClassVar[str] = "slot-taken"


class SlotWrong(Invalid):
    """A slot that cannot be."""

    code: ClassVar[str] = "slot-wrong"


def check_bookable(state: BatchState, attendance: Attendance) -> None:
    """Refuse a booking at the wrong time of the check's life.

    Raises:
        BookingClosed: in words for the person.

    """
    if state is BatchState.DRAFTED:
        raise BookingClosed("体检还没有开始预约，请等工会通知。")
    if state not in OPEN:
        raise BookingClosed("这次体检已经结束或取消，不能再预约；有疑问请联系本校工会。")
    if attendance is not Attendance.EXPECTED:
        raise BookingClosed("已经登记过到检情况，不用再预约；登记错了请联系本校工会。")


def check_slot(day: date, today: date, of_union: UUID | None, union_id: UUID) -> None:
    """Refuse a slot whose day is over, or which is kept for another school.

    Raises:
        SlotGone: in words for the person.

    """
    if of_union not in (None, union_id):
        raise SlotGone("这个时段留给别的学校，请选本校的时段。")
    if day < today:
        raise SlotGone("这个时段已经过去，请选后面的时段。")


def check_room(places: int, taken: int, wanted: int) -> None:
    """Refuse more people than places; `taken` does not count those who ask.

    Raises:
        SlotFull: says how many places are left.

    """
    left = places - taken
    if wanted <= left:
        return
    if left <= 0:
        raise SlotFull("这个时段已经约满，请选别的时段。")
    raise SlotFull(f"这个时段只剩 {left} 个名额，您选了 {wanted} 人；请少选几人或换一个时段。")


def check_new_slot(
    day: date, begins: time, ends: time, places: int, period: tuple[date, date]
) -> None:
    """Refuse a slot outside of the check's days, without duration or without places.

    Raises:
        SlotWrong, DaysDoNotFit.

    """
    first, last = period
    if not first <= day <= last:
        raise DaysDoNotFit("时段的日期要在体检的第一天和最后一天之间，请检查。")
    if ends <= begins:
        raise SlotWrong("时段的结束时间要晚于开始时间，请检查。")
    if not 1 <= places <= MOST_PLACES:
        raise SlotWrong(f"名额请填 1 到 {MOST_PLACES} 之间的数。")
