"""The rules of health checks: steps, places, days, what the county is told, what is not kept."""

from datetime import date, time
from itertools import product
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from pydantic import BaseModel

from services.welfare.health_checks import papers
from services.welfare.health_checks.api import inputs
from services.welfare.health_checks.domain.booking import (
    BookingClosed,
    SlotFull,
    SlotGone,
    SlotWrong,
    check_bookable,
    check_new_slot,
    check_room,
    check_slot,
)
from services.welfare.health_checks.domain.counting import Count, told
from services.welfare.health_checks.domain.kinds import Attendance, CheckKind
from services.welfare.health_checks.domain.life import (
    INSTEAD,
    MOVE_LABELS,
    NEXT,
    STATE_LABELS,
    BatchMove,
    BatchState,
    CheckMoveNotAllowed,
    CheckNotReady,
    DaysDoNotFit,
    after,
    check_period,
    check_ready,
)
from services.welfare.health_checks.tables import HealthEntry

MONDAY = date(2026, 4, 6)
UNION, OTHER = UUID(int=1), UUID(int=2)
PERIOD = (date(2026, 4, 6), date(2026, 4, 17))


def test_every_step_is_in_the_table_or_refused_in_words():
    for state, move in product(BatchState, BatchMove):
        if (state, move) in NEXT:
            assert after(state, move) is NEXT[state, move]
            continue
        with pytest.raises(CheckMoveNotAllowed) as refusal:
            after(state, move)
        assert refusal.value.sentence.endswith("。")
    assert {*STATE_LABELS} == {*BatchState}
    assert {*MOVE_LABELS} == {*BatchMove}
    assert not {*INSTEAD} & {*NEXT}


def test_a_cancelled_check_stays_cancelled():
    assert not [move for state, move in NEXT if state is BatchState.CANCELLED]


def test_nobody_is_told_before_it_is_clear_where_when_and_whom():
    check_ready("县医院", MONDAY, MONDAY, 1)
    with pytest.raises(CheckNotReady, match="医院"):
        check_ready("", MONDAY, MONDAY, 1)
    with pytest.raises(CheckNotReady, match="已经过去"):
        check_ready("县医院", date(2026, 4, 5), MONDAY, 1)
    with pytest.raises(CheckNotReady, match="名单还是空的"):
        check_ready("县医院", MONDAY, MONDAY, 0)


def test_days_and_slots_that_cannot_be():
    with pytest.raises(DaysDoNotFit):
        check_period(MONDAY, date(2026, 4, 5))
    with pytest.raises(DaysDoNotFit):
        check_period(MONDAY, date(2027, 4, 8))
    check_new_slot(MONDAY, time(8), time(9), 20, PERIOD)
    with pytest.raises(DaysDoNotFit):
        check_new_slot(date(2026, 4, 18), time(8), time(9), 20, PERIOD)
    with pytest.raises(SlotWrong):
        check_new_slot(MONDAY, time(9), time(9), 20, PERIOD)
    with pytest.raises(SlotWrong):
        check_new_slot(MONDAY, time(8), time(9), 0, PERIOD)


def test_one_books_while_one_may_still_go():
    check_bookable(BatchState.ANNOUNCED, Attendance.EXPECTED)
    check_bookable(BatchState.RUNNING, Attendance.EXPECTED)
    for state in (BatchState.DRAFTED, BatchState.CLOSED, BatchState.CANCELLED):
        with pytest.raises(BookingClosed):
            check_bookable(state, Attendance.EXPECTED)
    for attendance in (Attendance.ATTENDED, Attendance.ABSENT, Attendance.EXCUSED):
        with pytest.raises(BookingClosed):
            check_bookable(BatchState.RUNNING, attendance)


def test_a_slot_of_yesterday_or_of_another_school_is_not_there():
    check_slot(MONDAY, MONDAY, None, UNION)
    check_slot(MONDAY, MONDAY, UNION, UNION)
    with pytest.raises(SlotGone, match="已经过去"):
        check_slot(date(2026, 4, 5), MONDAY, None, UNION)
    with pytest.raises(SlotGone, match="别的学校"):
        check_slot(MONDAY, MONDAY, OTHER, UNION)


@given(places=st.integers(1, 50), taken=st.integers(0, 60), wanted=st.integers(1, 60))
def test_there_are_never_more_people_than_places(places: int, taken: int, wanted: int):
    if taken + wanted <= places:
        check_room(places, taken, wanted)
        return
    with pytest.raises(SlotFull) as refusal:
        check_room(places, taken, wanted)
    assert refusal.value.sentence.endswith("。")


def test_small_counts_of_the_womens_check_are_not_told():
    few = Count(listed=2, attended=1)
    assert told(few, CheckKind.WOMEN, 3)["listed"] == "少于3"
    assert told(few, CheckKind.GENERAL, 3)["attended"] == "1"
    # One of ten has not been there: nine who have would tell it.
    almost = told(Count(listed=10, booked=9, attended=9), CheckKind.WOMEN, 3)
    assert almost == {
        "listed": "10",
        "booked": "不显示",
        "attended": "不显示",
        "absent": "0",
        "excused": "0",
    }
    plain = told(Count(listed=10, booked=6, attended=6, absent=4), CheckKind.WOMEN, 3)
    assert (plain["booked"], plain["attended"], plain["absent"]) == ("6", "6", "4")


@pytest.mark.parametrize("least", [2, 3, 4])
def test_no_small_number_of_the_womens_check_can_be_worked_out(least: int):
    """Not even by somebody who knows the rule: what is told fits to several numbers."""
    fitting: dict[tuple[str, ...], list[dict[str, int]]] = {}
    for attended, absent, excused, expected in product(range(8), repeat=4):
        went = {"attended": attended, "absent": absent, "excused": excused}
        count = Count(listed=sum(went.values()) + expected, **went)
        said = tuple(told(count, CheckKind.WOMEN, least).values())
        fitting.setdefault(said, []).append(went | {"expected": expected})
    for booked, others in product(range(12), repeat=2):
        said = tuple(told(Count(booked + others, booked), CheckKind.WOMEN, least).values())
        fitting.setdefault(("booked", *said), []).append({"booked": booked, "others": others})
    for said, possible in fitting.items():
        for name in possible[0]:
            values = {one[name] for one in possible}
            assert len(values) > 1 or values.pop() not in range(1, least), (said, possible)


def test_no_field_exists_for_a_result():
    """A result cannot be written down, for there is nowhere to write it (R-HEALTH-2).

    Of a person's row every text is one of a few words; the sheet has no column for remarks.
    """
    columns = HealthEntry.__table__.columns
    texts = {one.name for one in columns if one.type.python_type is str}
    assert texts == {"attendance"}
    assert {one.name for one in columns if one.type.python_type not in (str, UUID)} == {
        "attended_on",
        "round",
        "changed_at",
    }
    assert [column.heading for column in papers._COLUMNS] == [
        "序号",
        "姓名",
        "日期",
        "时段",
        "轮次",
        "到检情况",
        "到检日期",
        "本人签名",
    ]
    for model in vars(inputs).values():
        if not (isinstance(model, type) and issubclass(model, BaseModel)):
            continue
        if "entries" in model.model_fields or "people" in model.model_fields:
            others = {*model.model_fields} - {"entries", "people"}
            assert others <= {"slot_id", "attendance", "day"}, model


class Booking(RuleBasedStateMachine):
    """People take, change and give back places, one at a time or in lots."""

    PLACES = (1, 2, 5)

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[int, int] = {}
        self.attended: set[int] = set()

    def _taken(self, slot: int, besides: set[int]) -> int:
        return sum(1 for who, at in self.held.items() if at == slot and who not in besides)

    @rule(people=st.sets(st.integers(0, 9), min_size=1), slot=st.integers(0, 2))
    def book(self, people: set[int], slot: int) -> None:
        if people & self.attended:
            with pytest.raises(BookingClosed):
                check_bookable(BatchState.RUNNING, Attendance.ATTENDED)
            return
        room = self.PLACES[slot] - self._taken(slot, people)
        try:
            check_room(self.PLACES[slot], self._taken(slot, people), len(people))
        except SlotFull:
            assert len(people) > room
            return
        self.held |= dict.fromkeys(people, slot)

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def give_back(self, data: st.DataObject) -> None:
        who = data.draw(st.sampled_from(sorted(self.held)))
        if who not in self.attended:
            del self.held[who]

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def attend(self, data: st.DataObject) -> None:
        self.attended.add(data.draw(st.sampled_from(sorted(self.held))))

    @invariant()
    def places_are_conserved(self) -> None:
        for slot, places in enumerate(self.PLACES):
            assert 0 <= self._taken(slot, set()) <= places
        assert self.attended <= {*self.held}


TestBooking = Booking.TestCase
