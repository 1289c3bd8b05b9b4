"""The monthly table of a plan that has tasks: for reference, and what it adds to them."""

from collections.abc import Sequence
from dataclasses import replace

from services.plans.kinds import Actor
from services.plans.plan_import.domain.content import (
    DraftDoubt,
    DraftDue,
    DraftMeasure,
    DraftTask,
    DueBasis,
)
from services.plans.plan_import.domain.month_rows import Row, repeated

Tasks = tuple[DraftTask, ...]


def as_reference(
    tasks: Tasks, rows: Tasks, actors: Sequence[Actor | None]
) -> tuple[Tasks, Tasks, tuple[DraftDoubt, ...]]:
    """The tasks with days that the table gives, its rows set aside, and what is doubtful in all.

    `actors` are those that the rows name, None where a row names nobody.
    """
    kept = {task.id: task for task in tasks}
    aside = []
    for row, actor in zip(rows, actors, strict=True):
        found = repeated(Row(row.text, row.months, actor), tasks)
        aside.append(replace(row, dropped=True, repeats=found[1].id if found else None))
        if found:
            task = kept[found[0].id]
            kept[task.id] = _compared(task, found[1], row)
    alone = sum(row.repeats is None for row in aside)
    return tuple(kept.values()), tuple(aside), _alone(alone)


def _compared(task: DraftTask, measure: DraftMeasure, row: DraftTask) -> DraftTask:
    """The task with the row's month where the measure had none, or with a doubt if they differ."""
    given = row.measures[0].due
    if measure.due is None and given:
        due = DraftDue(given.on, given.words, DueBasis.TABLE)
        measures = tuple(
            replace(own, due=due) if own.id == measure.id else own for own in task.measures
        )
        return replace(task, measures=measures)
    if measure.due is None or measure.due.on.month in row.months:
        return task
    said = f"月度安排表排在{row.months[-1]}月，正文写的是“{measure.due.words}”"
    doubt = DraftDoubt("due-conflict", f"{said}，请核对：{measure.text[:20]}")
    return replace(task, doubts=(*task.doubts, doubt))


def _alone(count: int) -> tuple[DraftDoubt, ...]:
    if not count:
        return ()
    reason = (
        f"月度安排表里有 {count} 行在上面的任务里没有找到对应的内容，请核对；需要的可以单独下发。"
    )
    return (DraftDoubt("month-rows-unmatched", reason),)
