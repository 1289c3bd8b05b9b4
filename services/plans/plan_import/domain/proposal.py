"""From what the parser found to a first draft; month items become dated tasks."""

from services.plans.kinds import Actor
from services.plans.plan_import.domain.content import (
    LONGEST_TITLE,
    DraftContent,
    DraftDoubt,
    DraftMeasure,
    DraftPlan,
    DraftTask,
    LeftOutText,
)
from services.plans.plan_import.parsing.categories import categorise
from services.plans.plan_import.parsing.result import (
    Doubt,
    MonthList,
    ParseResult,
    Plan,
    Section,
    Span,
    Task,
)


def propose(result: ParseResult) -> DraftContent:
    """A draft of everything found, ids numbered through."""
    numbers = _Numbers()
    return DraftContent(
        plans=tuple(_plan(plan, numbers) for plan in result.plans),
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


def _plan(plan: Plan, numbers: _Numbers) -> DraftPlan:
    tasks = [_task(section, task, numbers) for section in plan.sections for task in section.tasks]
    dated = [task for months in plan.monthly for task in _month_tasks(months, numbers)]
    return DraftPlan(
        title=plan.title,
        year=plan.year,
        organisation=plan.organisation,
        guiding_ideology=plan.guiding_ideology,
        tasks=(*tasks, *dated),
        doubts=_doubts(plan.doubts),
        spans=_pairs(plan.spans),
    )


def _task(section: Section, task: Task, numbers: _Numbers) -> DraftTask:
    return DraftTask(
        id=numbers.task(),
        title=task.title,
        text=task.text,
        category=task.category,
        section=section.heading or None,
        number=task.number,
        months=tuple(task.months),
        responsible=tuple(task.responsible),
        doubts=_doubts(task.doubts),
        measures=tuple(
            DraftMeasure(
                id=numbers.measure(),
                text=measure.text,
                actor=measure.actor,
                deliverable=measure.deliverable,
                months=tuple(measure.months),
                spans=(_pair(measure.span),),
            )
            for measure in task.measures
        ),
        spans=_pairs(task.spans),
    )


def _month_tasks(months: MonthList, numbers: _Numbers) -> list[DraftTask]:
    label = "、".join(str(month) for month in months.months) + "月"
    return [
        DraftTask(
            id=numbers.task(),
            title=text[:LONGEST_TITLE],
            text=text,
            category=categorise(text[:LONGEST_TITLE], text),
            section=f"月度安排（{label}）",
            months=tuple(months.months),
            from_month_list=True,
            measures=(
                DraftMeasure(
                    id=numbers.measure(),
                    text=text,
                    actor=Actor.SCHOOL,
                    spans=_pairs(spans),
                ),
            ),
            spans=_pairs(spans),
        )
        for text, spans in zip(months.items, months.item_spans, strict=True)
    ]


def _doubts(doubts: list[Doubt]) -> tuple[DraftDoubt, ...]:
    return tuple(DraftDoubt(code=doubt.code, reason=doubt.reason) for doubt in doubts)


def _pair(span: Span) -> tuple[int, int]:
    return (span.start, span.end)


def _pairs(spans: list[Span]) -> tuple[tuple[int, int], ...]:
    return tuple(_pair(span) for span in spans)
