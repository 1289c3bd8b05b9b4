"""A change of office: who hands what to whom, and where open work goes."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from services.directory.people.domain.staff import DayNotPossible
from services.directory.roles.domain.handing_over import (
    FURTHEST,
    HandOverNotPossible,
    HandOverSettled,
    Line,
    Outgoing,
    Pair,
    after_leaving,
    check_lines,
    check_undo,
    pairs_of,
)
from services.directory.roles.domain.tenures import Tenure
from services.directory.roles.domain.terms import Term
from shared.contracts.roles import Role

TODAY = date(2026, 3, 16)
UNION = UUID(int=100)
OLD, NEW, OTHER = (UUID(int=n) for n in range(1, 4))


def leaving(role: Role, person: UUID = OLD, last_day: date | None = None) -> Outgoing:
    tenure = Tenure(person, role, UNION, Term(date(2023, 9, 1), last_day))
    return Outgoing(UUID(int=1000 + list(Role).index(role)), tenure)


def line(role: Role, to: UUID | None, person: UUID = OLD) -> Line:
    return Line(role, leaving(role, person), to)


def test_work_goes_to_the_successor_in_the_highest_role() -> None:
    lines = [
        line(Role.DELEGATE, OTHER),
        line(Role.UNION_CHAIR, NEW),
        line(Role.FINANCE_OFFICER, NEW),
    ]
    assert pairs_of(lines, {}) == [
        Pair(OLD, NEW, (Role.UNION_CHAIR, Role.FINANCE_OFFICER), takes_work=True),
        Pair(OLD, OTHER, (Role.DELEGATE,), takes_work=False),
    ]


def test_who_is_elected_again_keeps_the_work() -> None:
    lines = [line(Role.UNION_CHAIR, OLD), line(Role.FINANCE_OFFICER, NEW)]
    assert pairs_of(lines, {}) == [Pair(OLD, NEW, (Role.FINANCE_OFFICER,), takes_work=False)]


def test_a_wish_sends_the_work_elsewhere_or_nowhere() -> None:
    lines = [line(Role.UNION_CHAIR, NEW), line(Role.UNION_OFFICER, OTHER, NEW)]
    to_other = pairs_of(lines, {OLD: OTHER})
    assert Pair(OLD, OTHER, (), takes_work=True) in to_other
    assert Pair(OLD, NEW, (Role.UNION_CHAIR,), takes_work=False) in to_other
    assert not any(pair.takes_work for pair in pairs_of(lines, {OLD: None, NEW: None}))
    for wish in ({OLD: UUID(int=77)}, {OTHER: NEW}):
        with pytest.raises(HandOverNotPossible):
            pairs_of(lines, wish)


def test_an_empty_seat_and_a_seat_left_empty_hand_nothing_over() -> None:
    assert pairs_of([Line(Role.UNION_CHAIR, None, NEW), line(Role.DELEGATE, None)], {}) == []


@pytest.mark.parametrize(
    ("last_day", "ends"),
    [
        (None, date(2026, 3, 15)),
        (date(2027, 8, 31), date(2026, 3, 15)),
        (date(2026, 1, 31), date(2026, 1, 31)),
    ],
)
def test_the_outgoing_role_ends_the_day_before_or_as_early_as_it_did(
    last_day: date | None, ends: date
) -> None:
    after = after_leaving(leaving(Role.UNION_CHAIR, last_day=last_day), TODAY)
    assert after.term.last_day == ends


def test_a_role_that_had_not_begun_never_begins() -> None:
    tenure = Tenure(OLD, Role.DELEGATE, UNION, Term(TODAY + timedelta(5), None))
    after = after_leaving(Outgoing(UUID(int=5), tenure), TODAY)
    assert after.term.last_day == TODAY + timedelta(4)


def test_lines_that_say_nothing_or_the_same_twice_are_refused() -> None:
    good = line(Role.UNION_CHAIR, NEW)
    check_lines([good], TODAY, TODAY)
    for lines in ([], [good, good], [Line(Role.DELEGATE)]):
        with pytest.raises(HandOverNotPossible):
            check_lines(lines, TODAY, TODAY)
    for day in (TODAY + FURTHEST + timedelta(1), TODAY - FURTHEST - timedelta(1)):
        with pytest.raises(HandOverNotPossible):
            check_lines([good], day, TODAY)
    with pytest.raises(DayNotPossible):
        check_lines([Line(Role.DELEGATE, None, NEW, last_day=TODAY - timedelta(1))], TODAY, TODAY)


@pytest.mark.parametrize(
    ("day", "today", "possible"),
    [
        (TODAY, TODAY, True),
        (TODAY - timedelta(30), TODAY, True),
        (TODAY + timedelta(10), TODAY + timedelta(9), True),
        (TODAY + timedelta(10), TODAY + timedelta(10), False),
        (TODAY, TODAY + timedelta(1), False),
    ],
)
def test_it_is_undone_on_the_day_of_the_act_or_before_it_takes_effect(
    day: date, today: date, possible: bool
) -> None:
    asked = {"day": day, "made_on": TODAY, "today": today}
    if possible:
        check_undo(**asked, undone=False, changed=False)
    else:
        with pytest.raises(HandOverSettled):
            check_undo(**asked, undone=False, changed=False)
    for more in ({"undone": True, "changed": False}, {"undone": False, "changed": True}):
        with pytest.raises(HandOverSettled):
            check_undo(**asked, **more)
