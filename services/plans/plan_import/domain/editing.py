"""The edits of a review; each gives new content and loses no span of the source."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from services.plans.kinds import Actor, Category
from services.plans.plan_import.domain.content import (
    LONGEST_TITLE,
    BadMerge,
    BadSplit,
    DraftContent,
    DraftDoubt,
    DraftMeasure,
    DraftPlan,
    DraftTask,
    NoSuchItem,
    tasks_of,
)
from services.plans.plan_import.domain.dating import inherited_months
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


def apply_edits(content: DraftContent, edits: Sequence[Edit]) -> DraftContent:
    """The content after all edits, or none of them.

    Raises:
        NoSuchItem, BadSplit, BadMerge: naming what cannot be done.

    """
    for edit in edits:
        content = _apply(content, edit)
    return content


def _apply(content: DraftContent, edit: Edit) -> DraftContent:  # noqa: C901, PLR0911 - one line per kind of edit
    match edit:
        case Describe():
            return _describe(content, edit)
        case ChangeTask():
            return _change_task(content, edit)
        case Oblige():
            return _oblige(content, edit)
        case Merge():
            return _merge(content, edit)
        case Split():
            return _split(content, edit)
        case Drop():
            return _drop(content, edit)
        case Settle():
            return _settle(content, edit)
        case AddMeasure():
            return _add_measure(content, edit)
        case ChangeMeasure():
            return _change_measure(content, edit)
        case DropMeasure():
            return _drop_measure(content, edit)
        case TakeIn():
            return _take_in(content, edit)


def _describe(content: DraftContent, edit: Describe) -> DraftContent:
    plan = _plan(content, edit.plan)
    return _with_plan(content, edit.plan, replace(plan, **edit.changes))  # type: ignore[arg-type]  # checked at the door


def _change_task(content: DraftContent, edit: ChangeTask) -> DraftContent:
    def change(task: DraftTask) -> tuple[DraftTask, ...]:
        changed = replace(task, **edit.changes)  # type: ignore[arg-type]  # checked at the door
        return (_led_by(changed, task.months) if "months" in edit.changes else changed,)

    return _each_task(content, edit.task, change)


def _led_by(task: DraftTask, months_before: tuple[int, ...]) -> DraftTask:
    """The task with its new months; measures that named the same, or none, go along."""
    measures = tuple(
        replace(measure, months=task.months, due=None)
        if measure.months == months_before or _is_undated(measure)
        else measure
        for measure in task.measures
    )
    return replace(task, measures=measures)


def _is_undated(measure: DraftMeasure) -> bool:
    return not (measure.months or measure.due or measure.due_on)


def _oblige(content: DraftContent, edit: Oblige) -> DraftContent:
    def oblige(task: DraftTask) -> tuple[DraftTask, ...]:
        measures = tuple(replace(m, mandatory=edit.mandatory) for m in task.measures)
        return (replace(task, measures=measures),)

    return _each_task(content, edit.task, oblige)


def _merge(content: DraftContent, edit: Merge) -> DraftContent:
    wanted = list(dict.fromkeys(edit.tasks))
    for index, plan in enumerate(content.plans):
        found = [task for task in plan.tasks if task.id in wanted]
        if not found:
            continue
        if len(found) != len(wanted) or len(found) < 2:  # noqa: PLR2004 - merging needs two
            break
        merged = _merged(found)
        tasks = tuple(
            merged if task.id == merged.id else task
            for task in plan.tasks
            if task.id == merged.id or task.id not in wanted
        )
        return _with_plan(content, index, replace(plan, tasks=tasks))
    raise BadMerge("请选择同一份计划里的两项以上任务再合并。")


def _merged(tasks: Sequence[DraftTask]) -> DraftTask:
    """The first task with all there is in the others; their measures keep their own days."""
    first = tasks[0]
    return replace(
        first,
        text="\n".join(task.text for task in tasks),
        months=tuple(sorted({month for task in tasks for month in task.months})),
        due_on=None,
        dropped=all(task.dropped for task in tasks),
        responsible=tuple(dict.fromkeys(name for task in tasks for name in task.responsible)),
        doubts=tuple(doubt for task in tasks for doubt in task.doubts),
        measures=tuple(_dated(measure, task) for task in tasks for measure in task.measures),
        spans=tuple(sorted({span for task in tasks for span in task.spans})),
    )


def _dated(measure: DraftMeasure, task: DraftTask) -> DraftMeasure:
    """The measure with the time it had from its task."""
    months = measure.months or (() if measure.due else inherited_months(task))
    return replace(measure, months=months, due_on=measure.due_on or task.due_on)


def _split(content: DraftContent, edit: Split) -> DraftContent:
    number = content.made + 1

    def split(task: DraftTask) -> tuple[DraftTask, ...]:
        head, tail = task.text[: edit.at].strip(), task.text[edit.at :].strip()
        if not head or not tail:
            raise BadSplit("拆分的位置要在文字中间，请重新选择。")
        stays = tuple(measure for measure in task.measures if measure.text in head)
        goes = tuple(measure for measure in task.measures if measure.text not in head)
        second = replace(
            task,
            id=f"{task.id}.{number}",
            title=tail.split("。")[0][:LONGEST_TITLE],
            text=tail,
            measures=goes or (_whole_measure(f"n{number}", tail, task),),
            doubts=(),
        )
        first = replace(
            task, text=head, measures=stays or (_whole_measure(f"o{number}", head, task),)
        )
        return (first, second)

    return replace(_each_task(content, edit.task, split), made=number)


def _whole_measure(measure_id: str, text: str, task: DraftTask) -> DraftMeasure:
    actor = task.measures[0].actor if task.measures else Actor.SCHOOL
    sentence = text.split("。", maxsplit=1)[0][:200]
    return DraftMeasure(
        id=measure_id,
        text=sentence,
        actor=actor,
        months=inherited_months(task),
        mandatory=_is_mandatory(task),
        spans=task.spans,
    )


def _is_mandatory(task: DraftTask) -> bool:
    """What a measure that joins the task is: optional only where all the others are."""
    return not task.measures or any(measure.mandatory for measure in task.measures)


def _drop(content: DraftContent, edit: Drop) -> DraftContent:
    return _each_task(content, edit.task, lambda task: (replace(task, dropped=edit.dropped),))


def _settle(content: DraftContent, edit: Settle) -> DraftContent:
    if edit.task is not None:
        return _each_task(content, edit.task, lambda task: (_looked_at(task),))
    if edit.plan is None:
        return replace(content, plans=tuple(map(_all_looked_at, content.plans)))
    plan = _plan(content, edit.plan)
    if edit.doubt is None:
        return _with_plan(content, edit.plan, _all_looked_at(plan))
    if not 0 <= edit.doubt < len(plan.doubts):
        raise NoSuchItem("没有这处疑问，请刷新后再试。")
    doubts = tuple(
        replace(doubt, settled=True) if place == edit.doubt else doubt
        for place, doubt in enumerate(plan.doubts)
    )
    return _with_plan(content, edit.plan, replace(plan, doubts=doubts))


def _looked_at(task: DraftTask) -> DraftTask:
    return replace(task, doubts=_settled(task.doubts))


def _all_looked_at(plan: DraftPlan) -> DraftPlan:
    tasks = tuple(map(_looked_at, plan.tasks))
    return replace(plan, tasks=tasks, doubts=_settled(plan.doubts))


def _settled(doubts: tuple[DraftDoubt, ...]) -> tuple[DraftDoubt, ...]:
    return tuple(replace(doubt, settled=True) for doubt in doubts)


def _add_measure(content: DraftContent, edit: AddMeasure) -> DraftContent:
    number = content.made + 1

    def add(task: DraftTask) -> tuple[DraftTask, ...]:
        measure = DraftMeasure(
            id=f"a{number}",
            text=edit.text,
            actor=edit.actor,
            # Of several months nobody knows which one is meant.
            months=task.months if len(task.months) == 1 else (),
            mandatory=_is_mandatory(task),
        )
        return (replace(task, measures=(*task.measures, measure)),)

    return replace(_each_task(content, edit.task, add), made=number)


def _change_measure(content: DraftContent, edit: ChangeMeasure) -> DraftContent:
    def change(measure: DraftMeasure) -> tuple[DraftMeasure, ...]:
        changed = replace(measure, **edit.changes)  # type: ignore[arg-type]  # checked at the door
        # A person's own day, or none, takes the place of all that was read from the text.
        if "due_on" in edit.changes:
            changed = replace(changed, months=edit.changes.get("months", ()), due=None)  # type: ignore[arg-type]  # checked at the door
        return (replace(changed, due=None) if "months" in edit.changes else changed,)

    return _each_measure(content, edit.measure, change)


def _drop_measure(content: DraftContent, edit: DropMeasure) -> DraftContent:
    return _each_measure(content, edit.measure, lambda _measure: ())


def _take_in(content: DraftContent, edit: TakeIn) -> DraftContent:
    plan = _plan(content, edit.plan)
    if not 0 <= edit.left_out < len(content.left_out) or content.left_out[edit.left_out].taken:
        raise NoSuchItem("没有这段未采用的文字，或者已经采用过了。")
    source = content.left_out[edit.left_out]
    number = content.made + 1
    bare = DraftTask(
        id=f"t{number}n",
        title=source.text.strip()[:LONGEST_TITLE],
        text=source.text.strip(),
        category=Category.OTHER,
        spans=(source.span,),
    )
    task = replace(bare, measures=(_whole_measure(f"n{number}", bare.text, bare),))
    left_out = tuple(
        replace(text, taken=True) if index == edit.left_out else text
        for index, text in enumerate(content.left_out)
    )
    changed = _with_plan(content, edit.plan, replace(plan, tasks=(*plan.tasks, task)))
    return replace(changed, left_out=left_out, made=number)


def _plan(content: DraftContent, index: int) -> DraftPlan:
    if not 0 <= index < len(content.plans):
        raise NoSuchItem("文件里没有这份计划，请刷新后再试。")
    return content.plans[index]


def _with_plan(content: DraftContent, index: int, plan: DraftPlan) -> DraftContent:
    plans = tuple(plan if n == index else other for n, other in enumerate(content.plans))
    return replace(content, plans=plans)


def _each_task(
    content: DraftContent, task_id: str, change: Callable[[DraftTask], tuple[DraftTask, ...]]
) -> DraftContent:
    """Replace the task of this id by what `change` makes of it."""
    for index, plan in enumerate(content.plans):
        if any(task.id == task_id for task in plan.tasks):
            tasks = tuple(
                new
                for task in plan.tasks
                for new in (change(task) if task.id == task_id else (task,))
            )
            return _with_plan(content, index, replace(plan, tasks=tasks))
    raise NoSuchItem("没有这项任务，请刷新后再试。")


def _each_measure(
    content: DraftContent,
    measure_id: str,
    change: Callable[[DraftMeasure], tuple[DraftMeasure, ...]],
) -> DraftContent:
    """Replace the measure of this id by what `change` makes of it."""
    for task in tasks_of(content):
        if any(measure.id == measure_id for measure in task.measures):
            measures = tuple(
                new
                for measure in task.measures
                for new in (change(measure) if measure.id == measure_id else (measure,))
            )
            return _each_task(content, task.id, _with_measures(measures))
    raise NoSuchItem("没有这条措施，请刷新后再试。")


def _with_measures(
    measures: tuple[DraftMeasure, ...],
) -> Callable[[DraftTask], tuple[DraftTask, ...]]:
    return lambda task: (replace(task, measures=measures),)
