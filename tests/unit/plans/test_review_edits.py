"""The review of a draft: whatever is edited in whatever order, nothing of the source is lost."""

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.plans.kinds import Actor, Category
from services.plans.plan_import.domain.content import (
    BadMerge,
    BadSplit,
    DoubtsOpen,
    DraftContent,
    DraftDoubt,
    DraftDue,
    DraftMeasure,
    DraftPlan,
    DraftTask,
    DueBasis,
    LeftOutText,
    NoSuchItem,
    NothingToConfirm,
    check_confirm,
    open_doubts,
    tasks_of,
)
from services.plans.plan_import.domain.editing import apply_edits
from services.plans.plan_import.domain.edits import (
    AddMeasure,
    ChangeMeasure,
    ChangeTask,
    Describe,
    Drop,
    DropMeasure,
    Edit,
    Merge,
    Oblige,
    Settle,
    Split,
    TakeIn,
)
from shared.errors import Refused

TEXTS = (
    "召开教职工大会。各基层工会三月底前召开。",
    "开展走访慰问。县教育工会制订方案。各校走访到人。",
    "组织健步走",
    "办好教工之家。",
)


def _task(number: int, text: str, start: int) -> DraftTask:
    sentences = [s for s in text.split("。") if s]
    return DraftTask(
        id=f"t{number}",
        title=sentences[0],
        text=text,
        category=Category.OTHER,
        months=(number % 12 + 1,),
        doubts=(DraftDoubt("month-missing", "没有写明月份。"),) if number % 2 else (),
        measures=tuple(
            DraftMeasure(
                id=f"m{number}{n}", text=s, actor=Actor.SCHOOL, spans=((start, start + len(s)),)
            )
            for n, s in enumerate(sentences)
        ),
        spans=((start, start + len(text)),),
    )


def _draft() -> DraftContent:
    """Two plans of two tasks each, and two pieces that belong to neither."""
    starts = [0, 100, 200, 300]
    tasks = [_task(n, text, starts[n]) for n, text in enumerate(TEXTS)]
    return DraftContent(
        plans=(
            DraftPlan("要点一", 2026, "县教育工会", None, tuple(tasks[:2])),
            DraftPlan(None, None, None, None, tuple(tasks[2:])),
        ),
        left_out=(
            LeftOutText("附件另发。", "loose", "没有编号。", (400, 405)),
            LeftOutText("联系人另告", "loose", "没有编号。", (410, 415)),
        ),
    )


def _task_id(content: DraftContent, n: int) -> str:
    tasks = list(tasks_of(content))
    return tasks[n % len(tasks)].id


def _measure_id(content: DraftContent, n: int) -> str:
    ids = [m.id for task in tasks_of(content) for m in task.measures]
    return ids[n % len(ids)] if ids else "none"


# Each makes an edit of two numbers, against the content as it is by then.
KINDS: tuple[Callable[[DraftContent, int, int], Edit], ...] = (
    lambda c, a, b: Merge((_task_id(c, a), _task_id(c, b))),
    lambda c, a, b: Split(_task_id(c, a), b),
    lambda c, a, b: Drop(_task_id(c, a), dropped=b % 2 == 0),
    lambda c, a, _b: Settle(_task_id(c, a) if a % 3 else None),
    lambda _c, a, b: Settle(plan=a % 3, doubt=b % 3 if b % 2 else None),
    lambda c, a, b: AddMeasure(_task_id(c, a), f"补充{b}", Actor.COUNTY),
    lambda c, a, b: Oblige(_task_id(c, a), mandatory=b % 2 == 0),
    lambda c, a, b: ChangeTask(_task_id(c, a), {"title": f"标题{b}"}),
    lambda c, a, b: ChangeMeasure(_measure_id(c, a), {"mandatory": b % 2 == 0}),
    lambda _c, a, b: TakeIn(a % 3, b % 3),
    lambda _c, a, b: Describe(a % 3, {"title": f"计划{b}"}),
)

steps = st.tuples(st.sampled_from(KINDS), st.integers(0, 40), st.integers(0, 40))


def _letters(content: DraftContent) -> Counter[str]:
    text = "".join(task.text for task in tasks_of(content))
    text += "".join(left.text for left in content.left_out if not left.taken)
    return Counter("".join(text.split()))


def _spans(content: DraftContent) -> set[tuple[int, int]]:
    kept = {span for task in tasks_of(content) for span in task.spans}
    return kept | {left.span for left in content.left_out if not left.taken}


def _measure_ids(content: DraftContent) -> list[str]:
    return [measure.id for task in tasks_of(content) for measure in task.measures]


@settings(deadline=None)  # long sequences on a busy machine
@given(st.lists(steps, max_size=25))
def test_no_edit_loses_a_letter_a_span_or_a_measure(
    chosen: list[tuple[Callable[[DraftContent, int, int], Edit], int, int]],
) -> None:
    content = first = _draft()
    for make, a, b in chosen:
        with suppress(Refused):
            content = apply_edits(content, [make(content, a, b)])
    task_ids = [task.id for task in tasks_of(content)]
    measure_ids = _measure_ids(content)
    assert len(set(task_ids)) == len(task_ids)
    assert len(set(measure_ids)) == len(measure_ids)
    assert _letters(content) == _letters(first)
    assert _spans(content) == _spans(first)
    assert set(measure_ids) >= set(_measure_ids(first))
    assert all(task.measures for task in tasks_of(content))


def test_of_several_edits_all_take_effect_or_none() -> None:
    content = _draft()
    with pytest.raises(NoSuchItem):
        apply_edits(content, [Drop("t0", dropped=True), Drop("t99", dropped=True)])
    assert not any(task.dropped for task in tasks_of(content))


def test_a_split_sends_each_measure_to_the_half_that_says_it() -> None:
    content = apply_edits(_draft(), [Split("t0", TEXTS[0].index("各基层"))])
    head, tail = content.plans[0].tasks[:2]
    assert [m.id for m in head.measures] == ["m00"]
    assert [m.id for m in tail.measures] == ["m01"]
    assert tail.title == "各基层工会三月底前召开"


def test_a_task_split_again_and_again_gives_ids_of_their_own() -> None:
    edits = [Split("t0", 10), Split("t0", 5), Split("t0", 2)]
    ids = [task.id for task in tasks_of(apply_edits(_draft(), edits))]
    assert (len(ids), len(set(ids))) == (7, 7)


def test_a_half_without_a_measure_gets_one_as_obliged_as_the_others() -> None:
    edits = [Oblige("t2", mandatory=False), Split("t2", 2)]
    halves = apply_edits(_draft(), edits).plans[1].tasks[:2]
    assert [[m.mandatory for m in task.measures] for task in halves] == [[False], [False]]


def test_an_added_measure_is_as_obliged_as_the_others() -> None:
    edits = [Oblige("t0", mandatory=False), AddMeasure("t0", "另报名单", Actor.SCHOOL)]
    assert not any(m.mandatory for m in apply_edits(_draft(), edits).plans[0].tasks[0].measures)
    edits = [AddMeasure("t0", "另报名单", Actor.SCHOOL)]
    assert all(m.mandatory for m in apply_edits(_draft(), edits).plans[0].tasks[0].measures)


@pytest.mark.parametrize("at", [0, 100])
def test_a_split_outside_the_text_is_refused(at: int) -> None:
    with pytest.raises(BadSplit):
        apply_edits(_draft(), [Split("t0", at)])


@pytest.mark.parametrize("tasks", [("t0", "t2"), ("t0", "t0"), ("t0", "t99"), ("t98", "t99")])
def test_only_two_tasks_of_one_plan_are_merged(tasks: tuple[str, ...]) -> None:
    with pytest.raises(BadMerge):
        apply_edits(_draft(), [Merge(tasks)])


def test_merged_measures_keep_the_time_they_had_from_their_tasks() -> None:
    edits = [ChangeTask("t1", {"due_on": date(2026, 5, 8)}), Merge(("t1", "t0"))]
    [merged] = apply_edits(_draft(), edits).plans[0].tasks
    assert {m.id: (m.months, m.due_on) for m in merged.measures} == {
        "m00": ((1,), None),
        "m01": ((1,), None),
        "m10": ((2,), date(2026, 5, 8)),
        "m11": ((2,), date(2026, 5, 8)),
        "m12": ((2,), date(2026, 5, 8)),
    }
    assert merged.due_on is None


def test_new_months_of_a_task_are_those_of_the_measures_that_named_the_same() -> None:
    edits: list[Edit] = [
        ChangeMeasure("m00", {"months": (1,)}),
        ChangeMeasure("m01", {"months": (9,)}),
        ChangeTask("t0", {"months": (6,)}),
    ]
    task = apply_edits(_draft(), edits).plans[0].tasks[0]
    assert [measure.months for measure in task.measures] == [(6,), (9,)]


def test_a_persons_day_or_none_takes_the_place_of_what_was_read() -> None:
    proposed = DraftDue(date(2026, 3, 13), "3月13日前", DueBasis.DAY)
    task = _draft().plans[0].tasks[0]
    measure = replace(task.measures[0], months=(3,), due=proposed)
    plan = replace(_draft().plans[0], tasks=(replace(task, measures=(measure,)),))
    content = DraftContent((plan,))

    def times(changes: dict[str, object]) -> tuple[object, ...]:
        edited = apply_edits(content, [ChangeMeasure("m00", changes)])
        found = edited.plans[0].tasks[0].measures[0]
        return found.months, found.due_on, found.due

    assert times({"text": "新"}) == ((3,), None, proposed)
    assert times({"due_on": date(2026, 4, 1)}) == ((), date(2026, 4, 1), None)
    assert times({"due_on": None}) == ((), None, None)
    assert times({"months": (5,)}) == ((5,), None, None)


def test_an_added_measure_has_the_only_month_of_its_task() -> None:
    edits: list[Edit] = [AddMeasure("t0", "报送小结", Actor.SCHOOL)]
    assert apply_edits(_draft(), edits).plans[0].tasks[0].measures[-1].months == (1,)
    edits = [ChangeTask("t0", {"months": (3, 9)}), *edits]
    assert apply_edits(_draft(), edits).plans[0].tasks[0].measures[-1].months == ()


def test_merging_into_a_dropped_task_takes_it_back_in() -> None:
    content = apply_edits(_draft(), [Drop("t0", dropped=True), Merge(("t0", "t1"))])
    assert [task.dropped for task in content.plans[0].tasks] == [False]


def test_left_out_text_is_taken_in_once() -> None:
    content = apply_edits(_draft(), [TakeIn(0, 1)])
    assert content.plans[1].tasks[-1].text == "附件另发。"
    with pytest.raises(NoSuchItem):
        apply_edits(content, [TakeIn(0, 0)])


def test_what_an_edit_leaves_out_stays() -> None:
    content = apply_edits(_draft(), [Describe(0, {"year": 2027})])
    assert (content.plans[0].title, content.plans[0].year) == ("要点一", 2027)
    content = apply_edits(_draft(), [Describe(0, {"organisation": None})])
    assert content.plans[0].organisation is None


def test_a_measure_can_be_removed() -> None:
    content = apply_edits(_draft(), [DropMeasure("m00")])
    assert "m00" not in _measure_ids(content)
    with pytest.raises(NoSuchItem):
        apply_edits(content, [DropMeasure("m00")])


def test_a_plan_with_open_doubts_is_confirmed_only_knowingly() -> None:
    plan = _draft().plans[0]
    with pytest.raises(DoubtsOpen, match="1 处"):
        check_confirm(plan, accept_doubts=False)
    check_confirm(plan, accept_doubts=True)
    settled = apply_edits(_draft(), [Settle(None)])
    assert [open_doubts(each) for each in settled.plans] == [0, 0]
    check_confirm(settled.plans[0], accept_doubts=False)


def test_doubts_about_a_plan_are_settled_one_by_one() -> None:
    first, second = _draft().plans
    doubts = (DraftDoubt("year-missing", "没有写明年份。"), DraftDoubt("text-cut", "原文中断。"))
    content = replace(
        _draft(), plans=(replace(first, doubts=doubts), replace(second, doubts=doubts))
    )

    one = apply_edits(content, [Settle(plan=1, doubt=0)])

    assert [open_doubts(plan) for plan in one.plans] == [3, 2]
    assert [doubt.settled for doubt in one.plans[1].doubts] == [True, False]
    with pytest.raises(NoSuchItem):
        apply_edits(content, [Settle(plan=1, doubt=2)])
    with pytest.raises(NoSuchItem):
        apply_edits(content, [Settle(plan=2)])


def test_looking_at_one_plan_of_a_document_leaves_the_other() -> None:
    content = apply_edits(_draft(), [Settle(plan=0)])
    assert [open_doubts(plan) for plan in content.plans] == [0, 1]


def test_a_plan_without_a_measure_is_not_confirmed() -> None:
    content = apply_edits(_draft(), [Drop("t0", dropped=True), Drop("t1", dropped=True)])
    with pytest.raises(NothingToConfirm):
        check_confirm(content.plans[0], accept_doubts=True)
