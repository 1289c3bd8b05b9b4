"""Coming and leaving: whatever order marks arrive in, the one made last holds."""

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from services.activities.rolls.domain.marks import Attendance, MarkAct, marked

START = datetime(2026, 3, 20, 5, 0, tzinfo=UTC)


def at(minute: int) -> datetime:
    return START + timedelta(minutes=minute)


def after_all(marks: list[tuple[MarkAct, int]]) -> Attendance:
    stands = Attendance()
    for act, minute in marks:
        stands = marked(stands, act, at(minute))
    return stands


ACTS = st.sampled_from(list(MarkAct))
# Two marks of one person are never made in the same moment.
DAYS = st.lists(st.tuples(ACTS, st.integers(0, 240)), max_size=8, unique_by=lambda mark: mark[1])


@given(DAYS, st.randoms(use_true_random=False))
def test_whoever_came_last_is_there_in_whichever_order_it_arrives(
    day: list[tuple[MarkAct, int]], chance: Random
) -> None:
    arriving = [*day, *day[: len(day) // 2]]
    chance.shuffle(arriving)

    stands = after_all(arriving)

    last = max(day, key=lambda mark: mark[1], default=None)
    assert stands.is_present == (last is not None and last[0] is MarkAct.COME)


@given(DAYS)
def test_a_repeat_changes_nothing(day: list[tuple[MarkAct, int]]) -> None:
    once = after_all(day)
    for act, minute in day:
        again = marked(once, act, at(minute))
        assert again.is_present == once.is_present
        assert again.signed_in_at == once.signed_in_at


def test_coming_back_keeps_the_first_arrival() -> None:
    stands = after_all([(MarkAct.COME, 0), (MarkAct.LEAVE, 30), (MarkAct.COME, 45)])
    assert (stands.signed_in_at, stands.left_at) == (at(0), None)


def test_whoever_left_was_there() -> None:
    stands = after_all([(MarkAct.COME, 0), (MarkAct.LEAVE, 30)])
    assert (stands.signed_in_at, stands.left_at) == (at(0), at(30))
    assert not stands.is_present


def test_a_tick_by_mistake_leaves_no_trace() -> None:
    stands = after_all([(MarkAct.COME, 0), (MarkAct.LEAVE, 5), (MarkAct.UNDO, 6)])
    assert (stands.signed_in_at, stands.left_at) == (None, None)
    assert after_all([(MarkAct.UNDO, 6), (MarkAct.COME, 0)]).signed_in_at is None


def test_leaving_without_having_come_is_nothing() -> None:
    assert after_all([(MarkAct.LEAVE, 5)]) == Attendance(marked_at=at(5))
