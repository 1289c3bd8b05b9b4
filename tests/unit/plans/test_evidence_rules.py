"""When records complete the task they answer: driven against a model, and the words of it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from services.plans.evidence.domain import Fact, statement, step_for
from services.plans.tasks.domain import NEXT, OPEN, TaskMove, TaskState, after


@given(
    st.sampled_from(TaskState),
    st.booleans(),
    st.integers(1, 5),
    st.integers(0, 8),
    st.booleans(),
)
def test_a_step_is_always_one_that_the_task_can_take(
    state: TaskState, by_records: bool, needed: int, count: int, came: bool
) -> None:
    step = step_for(state, by_records=by_records, needed=needed, count=count, came=came)
    if step is None:
        return
    assert (state, step) in NEXT
    if step is TaskMove.REPORT:
        assert came
        assert count >= needed
    if step is TaskMove.TAKE_BACK:
        assert by_records
        assert count < needed


@given(st.integers(1, 4), st.lists(st.booleans(), max_size=30))
def test_a_task_is_done_exactly_while_enough_records_answer_it(
    needed: int, comings: list[bool]
) -> None:
    state, count, by_records = TaskState.PLANNED, 0, False
    for comes in comings:
        if not comes and count == 0:
            continue
        count += 1 if comes else -1
        step = step_for(state, by_records=by_records, needed=needed, count=count, came=comes)
        if step is not None:
            state = after(state, step)
            by_records = state is TaskState.DONE
        assert (state is TaskState.DONE) == (count >= needed)


def test_what_was_sent_back_is_not_completed_by_a_mere_correction() -> None:
    back = {"by_records": False, "needed": 1, "count": 1}
    assert step_for(TaskState.IN_PROGRESS, **back, came=False) is None
    assert step_for(TaskState.IN_PROGRESS, **back, came=True) is TaskMove.REPORT


def test_what_a_person_reported_stays_reported() -> None:
    assert step_for(TaskState.DONE, by_records=False, needed=2, count=0, came=False) is None
    for state in set(TaskState) - OPEN - {TaskState.DONE}:
        assert step_for(state, by_records=False, needed=1, count=1, came=True) is None


def test_the_report_names_the_latest_records_and_how_many_there_are() -> None:
    facts = [Fact("走访慰问一次", date(2026, 3, day)) for day in (1, 2, 3)]
    assert statement(facts[:1]) == "由工作记录自动办结：走访慰问一次（2026年3月1日）。"
    said = statement([*facts, Fact("召开教职工大会", date(2026, 3, 4))])
    assert said.startswith("由工作记录自动办结：召开教职工大会（2026年3月4日）；走访慰问一次")
    assert said.endswith("等 4 件。")
