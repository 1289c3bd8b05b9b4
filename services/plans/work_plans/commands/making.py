"""Making a plan of what a person confirmed."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from services.plans.kinds import Actor, Category
from services.plans.work_plans.domain import PlanState
from services.plans.work_plans.tables import Measure, PlanTask, WorkPlan
from shared.calendar.periods import Period
from shared.database import Transaction, new_id
from shared.web.identity import Caller


@dataclass(frozen=True)
class NewMeasure:
    """A confirmed duty."""

    text: str
    actor: Actor
    deliverable: str | None = None
    months: tuple[int, ...] = ()
    due_on: date | None = None
    mandatory: bool = True
    file_required: bool = False
    records_needed: int = 1


@dataclass(frozen=True)
class NewPlanTask:
    """A confirmed task with its measures."""

    title: str
    text: str
    category: Category
    measures: tuple[NewMeasure, ...]
    section: str | None = None
    number: str | None = None
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class NewPlan:
    """A confirmed plan."""

    union_id: UUID
    title: str
    period: Period
    tasks: tuple[NewPlanTask, ...]
    organisation: str | None = None
    guiding_ideology: str | None = None
    draft_id: UUID | None = None
    sign_within: int | None = None


async def make_plan(tx: Transaction, caller: Caller, wanted: NewPlan) -> WorkPlan:
    """Store a confirmed plan as a draft of the county."""
    plan = WorkPlan(
        id=new_id(),
        county_id=caller.county_id,
        union_id=wanted.union_id,
        version=1,
        state=PlanState.DRAFT,
        visible_below=False,
        title=wanted.title,
        organisation=wanted.organisation,
        guiding_ideology=wanted.guiding_ideology,
        period_kind=wanted.period.kind.value,
        period_year=wanted.period.first_year,
        period_term=wanted.period.term,
        draft_id=wanted.draft_id,
        sign_within=wanted.sign_within,
        drafted_by=caller.person_id,
        made_at=tx.now,
    )
    tx.session.add(plan)
    await tx.session.flush()
    tasks, measures = _rows(plan, wanted.tasks)
    if tasks:
        await tx.session.execute(insert(PlanTask), tasks)
    if measures:
        await tx.session.execute(insert(Measure), measures)
    return plan


def _rows(
    plan: WorkPlan, tasks: tuple[NewPlanTask, ...]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The task and measure rows of a plan, numbered through."""
    tenant = {"county_id": plan.county_id, "union_id": plan.union_id, "plan_id": plan.id}
    task_rows: list[dict[str, Any]] = []
    measure_rows: list[dict[str, Any]] = []
    for task in tasks:
        task_id = new_id()
        task_rows.append(
            {
                **tenant,
                "id": task_id,
                "position": len(task_rows) + 1,
                "section": task.section,
                "number": task.number,
                "title": task.title,
                "text": task.text,
                "category": task.category.value,
                "spans": [list(span) for span in task.spans],
                "visible_below": False,
            }
        )
        for measure in task.measures:
            measure_rows.append(
                {
                    **tenant,
                    "id": new_id(),
                    "plan_task_id": task_id,
                    "position": len(measure_rows) + 1,
                    "text": measure.text,
                    "actor": measure.actor.value,
                    "deliverable": measure.deliverable,
                    "months": list(measure.months),
                    "due_on": measure.due_on,
                    "mandatory": measure.mandatory,
                    "file_required": measure.file_required,
                    "records_needed": measure.records_needed,
                    "visible_below": False,
                }
            )
    return task_rows, measure_rows
