"""From what the parser found to a first draft; month items are tasks or stand for reference."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from services.plans.kinds import Actor
from services.plans.plan_import.domain.content import (
    LONGEST_TITLE,
    DraftContent,
    DraftDoubt,
    DraftDue,
    DraftMeasure,
    DraftPlan,
    DraftTask,
    LeftOutText,
)
from services.plans.plan_import.domain.dating import (
    due_of_months,
    guessed_period,
    inherited_months,
    proposed_due,
)
from services.plans.plan_import.domain.reference import as_reference
from services.plans.plan_import.parsing.categories import categorise
from services.plans.plan_import.parsing.result import (
    Deadline,
    Doubt,
    Measure,
    MonthList,
    ParseResult,
    Plan,
    Section,
    Span,
    Task,
)
from shared.calendar.periods import Period

_HALF_A_YEAR = timedelta(days=183)


def propose(result: ParseResult, today: date) -> DraftContent:
    """A draft of everything found, ids numbered through."""
    numbers = _Numbers()
    return DraftContent(
        plans=tuple(_plan(plan, numbers, today) for plan in result.plans),
        left_out=tuple(
            LeftOutText(text=left.text, code=left.code, reason=left.reason, span=_pair(left.span))
            for left in result.left_out
        ),
    )


class _Numbers:
    """Counts the ids of one draft."""

    def __init__(self) -> None:
        self._tasks = 0
        self._measures = 0

    def task(self) -> str:
        self._tasks += 1
        return f"t{self._tasks}"

    def measure(self) -> str:
        self._measures += 1
        return f"m{self._measures}"


def _plan(plan: Plan, numbers: _Numbers, today: date) -> DraftPlan:
    period = guessed_period(plan.title or "", plan.year, today)
    tasks = tuple(
        _task(section, task, numbers, period) for section in plan.sections for task in section.tasks
    )
    rows = tuple(row for months in plan.monthly for row in _month_tasks(months, numbers, period))
    doubts = _doubts(plan.doubts)
    if tasks and rows:
        tasks, rows, doubt = as_reference(tasks, rows, _named_actors(plan))
        doubts += doubt
    else:
        doubts += _unnamed(plan)
    return DraftPlan(
        title=plan.title,
        year=plan.year,
        organisation=plan.organisation,
        guiding_ideology=plan.guiding_ideology,
        tasks=(*tasks, *rows),
        period=period,
        sign_within=plan.sign_term.days if plan.sign_term else None,
        doubts=doubts,
        spans=_pairs(plan.spans),
    )


def _named_actors(plan: Plan) -> tuple[Actor | None, ...]:
    return tuple(actor for months in plan.monthly for actor in months.actors)


def _unnamed(plan: Plan) -> tuple[DraftDoubt, ...]:
    count = sum(actor is None for actor in _named_actors(plan))
    if not count:
        return ()
    reason = f"月度安排里有 {count} 项没有写明由谁办，暂按学校办，请核对。"
    return (DraftDoubt("month-actor-unclear", reason),)


def _task(section: Section, task: Task, numbers: _Numbers, period: Period) -> DraftTask:
    measures = tuple(_measure(measure, task.due, numbers, period) for measure in task.measures)
    undated = {
        month
        for measure in task.measures
        if proposed_due(measure.due, period) is None
        for month in measure.months
    }
    dated = {month for measure in measures for month in measure.months}
    found = DraftTask(
        id=numbers.task(),
        title=task.title,
        text=task.text,
        category=task.category,
        section=section.heading or None,
        number=task.number,
        # 3月起 and 已于3月 name a month by which nothing is due.
        months=tuple(month for month in task.months if month in dated or month not in undated),
        responsible=tuple(task.responsible),
        doubts=(*_doubts(task.doubts), *_day_doubts(task, period)),
        measures=measures,
        spans=_pairs(task.spans),
    )
    whole = due_of_months(inherited_months(found), period)
    dated_all = tuple(replace(m, due=m.due or whole) for m in measures)
    return replace(found, measures=dated_all)


def _measure(
    measure: Measure, of_row: Deadline | None, numbers: _Numbers, period: Period
) -> DraftMeasure:
    due = proposed_due(measure.due, period)
    return DraftMeasure(
        id=numbers.measure(),
        text=measure.text,
        actor=measure.actor,
        deliverable=measure.deliverable,
        months=tuple(measure.months) if due else (),
        due=due or proposed_due(of_row, period),
        spans=(_pair(measure.span),),
    )


def _day_doubts(task: Task, period: Period) -> tuple[DraftDoubt, ...]:
    """Days outside of the plan's period, and later than the table's own column says."""
    row = proposed_due(task.due, period)
    found = []
    for deadline in (task.due, *(measure.due for measure in task.measures)):
        due = proposed_due(deadline, period)
        if deadline and not deadline.doubt and not _is_inside(due, period):
            reason = f"“{deadline.text}”不在{period.label}里，请核对日期，或核对计划的年份。"
            found.append(DraftDoubt("due-outside-period", reason))
        elif row and task.due and due and deadline and _is_later(due.on, row.on):
            reason = f"表格里的期限是“{task.due.text}”，正文写的是“{deadline.text}”，请核对。"
            found.append(DraftDoubt("due-conflict", reason))
    return tuple(dict.fromkeys(found))


def _is_later(day: date, other: date) -> bool:
    """Later in the same half of a year: a row from December to January ends where it begins."""
    return timedelta() < day - other < _HALF_A_YEAR


def _is_inside(due: DraftDue | None, period: Period) -> bool:
    return due is not None and period.first <= due.on <= period.last


def _month_tasks(months: MonthList, numbers: _Numbers, period: Period) -> Iterable[DraftTask]:
    named = "、".join(str(month) for month in months.months) + "月"
    whole = due_of_months(tuple(months.months), period)
    actors = months.actors or [None] * len(months.items)
    for text, spans, actor in zip(months.items, months.item_spans, actors, strict=True):
        yield DraftTask(
            id=numbers.task(),
            title=text[:LONGEST_TITLE],
            text=text,
            category=categorise(text[:LONGEST_TITLE], text),
            section=f"月度安排（{named}）",
            months=tuple(months.months),
            from_month_list=True,
            measures=(
                DraftMeasure(
                    id=numbers.measure(),
                    text=text,
                    actor=actor or Actor.SCHOOL,
                    due=whole,
                    spans=_pairs(spans),
                ),
            ),
            spans=_pairs(spans),
        )


def _doubts(doubts: list[Doubt]) -> tuple[DraftDoubt, ...]:
    return tuple(DraftDoubt(code=doubt.code, reason=doubt.reason) for doubt in doubts)


def _pair(span: Span) -> tuple[int, int]:
    return (span.start, span.end)


def _pairs(spans: list[Span]) -> tuple[tuple[int, int], ...]:
    return tuple(_pair(span) for span in spans)
