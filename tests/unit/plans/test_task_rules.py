"""The life of a task: every step of the table, and every step that is none."""

from datetime import date
from itertools import product

import pytest

from services.plans.tasks.domain import (
    MOVE_LABELS,
    NEXT,
    OPEN,
    STATE_LABELS,
    DoneInFuture,
    FileNeeded,
    LaterThanCounty,
    MandatoryTask,
    TaskMove,
    TaskMoveNotAllowed,
    TaskState,
    after,
    check_drop,
    check_own_day,
    check_report,
)

S, M = TaskState, TaskMove

# Written down a second time, by what people may do, so that a slip in the table is seen.
OPEN_MOVES = {
    M.REPORT: S.DONE,
    M.EXEMPT: S.EXEMPTED,
    M.DROP: S.CANCELLED,
}
EXPECTED = {
    **{(state, move): to for state in OPEN for move, to in OPEN_MOVES.items()},
    (S.PLANNED, M.ASSIGN): S.ASSIGNED,
    (S.ASSIGNED, M.ASSIGN): S.ASSIGNED,
    (S.IN_PROGRESS, M.ASSIGN): S.IN_PROGRESS,
    (S.PLANNED, M.START): S.IN_PROGRESS,
    (S.ASSIGNED, M.START): S.IN_PROGRESS,
    (S.DONE, M.TAKE_BACK): S.IN_PROGRESS,
    (S.DONE, M.RETURN): S.IN_PROGRESS,
    (S.EXEMPTED, M.OBLIGE): S.PLANNED,
    (S.CANCELLED, M.RESTORE): S.PLANNED,
}


@pytest.mark.parametrize(("state", "move"), list(product(S, M)))
def test_a_step_leads_where_the_rules_say_or_is_refused_in_words(state: S, move: M) -> None:
    if (state, move) in EXPECTED:
        assert after(state, move) is EXPECTED[state, move]
        return
    with pytest.raises(TaskMoveNotAllowed) as refused:
        after(state, move)
    assert STATE_LABELS[state] in refused.value.sentence
    assert MOVE_LABELS[move] in refused.value.sentence


def test_from_every_state_some_step_leads_on() -> None:
    assert {state for state, _ in NEXT} == set(S)


def test_a_mandatory_task_is_never_dropped() -> None:
    with pytest.raises(MandatoryTask):
        check_drop(mandatory=True)
    check_drop(mandatory=False)


def test_a_report_is_of_a_day_that_has_come() -> None:
    today = date(2026, 3, 16)
    check_report(done_on=today, today=today, file_required=False, has_file=False)
    with pytest.raises(DoneInFuture):
        check_report(done_on=date(2026, 3, 17), today=today, file_required=False, has_file=False)


def test_a_file_is_asked_for_only_where_the_county_marked_it() -> None:
    today = date(2026, 3, 16)
    check_report(done_on=today, today=today, file_required=True, has_file=True)
    with pytest.raises(FileNeeded):
        check_report(done_on=today, today=today, file_required=True, has_file=False)


def test_a_mandatory_task_may_be_planned_earlier_but_not_later() -> None:
    county, later = date(2026, 4, 30), date(2026, 5, 1)
    check_own_day(mandatory=True, county_day=county, own_day=county)
    check_own_day(mandatory=True, county_day=county, own_day=None)
    check_own_day(mandatory=False, county_day=county, own_day=later)
    with pytest.raises(LaterThanCounty):
        check_own_day(mandatory=True, county_day=county, own_day=later)
