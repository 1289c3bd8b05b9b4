"""Mending a plan that is still with its drafter; every edit raises the plan's version."""

from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select

from services.plans.work_plans.commands.making import NewMeasure, NewPlanTask
from services.plans.work_plans.domain import EDITABLE, PlanMoveNotAllowed
from services.plans.work_plans.tables import Measure, PlanTask, WorkPlan
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale


async def load_for_change(
    tx: Transaction, plan_id: UUID, seen_version: int | None = None
) -> WorkPlan:
    """The plan, locked and as it is now, whatever this transaction read of it before.

    Raises:
        NotFound: not there, or another county's.
        Stale: changed since it was seen.

    """
    plan = await tx.session.get(WorkPlan, plan_id, with_for_update=True, populate_existing=True)
    if plan is None:
        raise NotFound
    if seen_version is not None and plan.version != seen_version:
        raise Stale
    return plan


async def change_plan(
    tx: Transaction, plan_id: UUID, seen_version: int, changes: dict[str, Any]
) -> WorkPlan:
    """Change what the plan says of itself."""
    plan = await _editable(tx, plan_id, seen_version)
    for name, value in changes.items():
        setattr(plan, name, value)
    return plan


async def add_plan_task(
    tx: Transaction, plan_id: UUID, seen_version: int, wanted: NewPlanTask
) -> WorkPlan:
    """Add a task behind the others; its measures are added to it."""
    plan = await _editable(tx, plan_id, seen_version)
    tx.session.add(
        PlanTask(
            id=new_id(),
            county_id=plan.county_id,
            union_id=plan.union_id,
            visible_below=False,
            plan_id=plan.id,
            position=await _next_position(tx, PlanTask, plan.id),
            section=wanted.section,
            number=wanted.number,
            title=wanted.title,
            text=wanted.text,
            category=wanted.category,
            spans=[],
        )
    )
    return plan


async def remove_plan_task(tx: Transaction, plan_task_id: UUID, seen_version: int) -> WorkPlan:
    """Take a task out with all its measures."""
    task = await _plan_task(tx, plan_task_id)
    plan = await _editable(tx, task.plan_id, seen_version)
    await tx.session.execute(delete(Measure).where(Measure.plan_task_id == task.id))
    await tx.session.delete(task)
    return plan


async def change_plan_task(
    tx: Transaction, plan_task_id: UUID, seen_version: int, changes: dict[str, Any]
) -> WorkPlan:
    task = await _plan_task(tx, plan_task_id)
    plan = await _editable(tx, task.plan_id, seen_version)
    for name, value in changes.items():
        setattr(task, name, value)
    return plan


async def add_measure(
    tx: Transaction, plan_task_id: UUID, seen_version: int, wanted: NewMeasure
) -> WorkPlan:
    """Add a measure behind those of its task."""
    task = await _plan_task(tx, plan_task_id)
    plan = await _editable(tx, task.plan_id, seen_version)
    tx.session.add(
        Measure(
            id=new_id(),
            county_id=plan.county_id,
            union_id=plan.union_id,
            visible_below=False,
            plan_id=plan.id,
            plan_task_id=task.id,
            position=await _next_position(tx, Measure, plan.id),
            text=wanted.text,
            actor=wanted.actor,
            deliverable=wanted.deliverable,
            months=list(wanted.months),
            due_on=wanted.due_on,
            mandatory=wanted.mandatory,
            file_required=wanted.file_required,
            records_needed=wanted.records_needed,
        )
    )
    return plan


async def change_measure(
    tx: Transaction, measure_id: UUID, seen_version: int, changes: dict[str, Any]
) -> WorkPlan:
    measure = await _measure(tx, measure_id)
    plan = await _editable(tx, measure.plan_id, seen_version)
    for name, value in changes.items():
        setattr(measure, name, value)
    return plan


async def remove_measure(tx: Transaction, measure_id: UUID, seen_version: int) -> WorkPlan:
    measure = await _measure(tx, measure_id)
    plan = await _editable(tx, measure.plan_id, seen_version)
    await tx.session.delete(measure)
    return plan


async def _editable(tx: Transaction, plan_id: UUID, seen_version: int) -> WorkPlan:
    """The plan, locked, one version further.

    Raises:
        PlanMoveNotAllowed: it is no longer with its drafter.

    """
    plan = await load_for_change(tx, plan_id, seen_version)
    if plan.state not in EDITABLE:
        raise PlanMoveNotAllowed("计划已提交或下发，不能再改；需要修改请先退回。")
    plan.version += 1
    return plan


async def _plan_task(tx: Transaction, plan_task_id: UUID) -> PlanTask:
    task = await tx.session.get(PlanTask, plan_task_id)
    if task is None:
        raise NotFound
    return task


async def _measure(tx: Transaction, measure_id: UUID) -> Measure:
    measure = await tx.session.get(Measure, measure_id)
    if measure is None:
        raise NotFound
    return measure


async def _next_position(tx: Transaction, table: type[PlanTask | Measure], plan_id: UUID) -> int:
    last = await tx.session.scalar(select(func.max(table.position)).where(table.plan_id == plan_id))
    return (last or 0) + 1
