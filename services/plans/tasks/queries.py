"""Questions about tasks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select

from services.plans.people import UnionCopy
from services.plans.tasks.domain import OPEN, Stage, TaskState
from services.plans.tasks.tables import Task, TaskMove
from shared.database import Transaction
from shared.errors import NotFound

LATE = (Stage.OVERDUE.value, Stage.ESCALATED.value)
COUNTED_OUT = (TaskState.EXEMPTED.value, TaskState.CANCELLED.value)


@dataclass(frozen=True)
class TaskFilter:
    """Which tasks to list; empty fields do not filter."""

    plan_id: UUID | None = None
    union_ids: tuple[UUID, ...] = ()
    measure_id: UUID | None = None
    owner_id: UUID | None = None
    state: TaskState | None = None
    category: str | None = None
    overdue: bool | None = None
    due_from: date | None = None
    due_to: date | None = None


@dataclass(frozen=True)
class Counts:
    """How far the tasks of a union, a cluster or the county are."""

    total: int = 0
    done: int = 0
    overdue: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.total + other.total, self.done + other.done, self.overdue + other.overdue
        )


async def get_task(tx: Transaction, task_id: UUID) -> Task:
    task = await tx.session.get(Task, task_id)
    if task is None:
        raise NotFound
    return task


async def moves_of(tx: Transaction, task_id: UUID) -> Sequence[TaskMove]:
    rows = await tx.session.scalars(
        select(TaskMove).where(TaskMove.task_id == task_id).order_by(TaskMove.made_at, TaskMove.id)
    )
    return rows.all()


async def list_tasks(
    tx: Transaction, wanted: TaskFilter, *, after: tuple[int, UUID] | None, limit: int
) -> Sequence[Task]:
    """Tasks in the order of the plan, a page at a time."""
    statement = _filtered(wanted)
    if after is not None:
        position, task_id = after
        statement = statement.where(
            or_(Task.position > position, and_(Task.position == position, Task.id > task_id))
        )
    rows = await tx.session.scalars(statement.order_by(Task.position, Task.id).limit(limit))
    return rows.all()


def _filtered(wanted: TaskFilter) -> Select[Task]:
    day = func.coalesce(Task.own_due_on, Task.due_on)
    conditions: list[Any] = [
        column == value
        for column, value in (
            (Task.plan_id, wanted.plan_id),
            (Task.measure_id, wanted.measure_id),
            (Task.owner_id, wanted.owner_id),
            (Task.state, wanted.state),
            (Task.category, wanted.category),
        )
        if value is not None
    ]
    if wanted.union_ids:
        conditions.append(Task.union_id.in_(wanted.union_ids))
    if wanted.overdue is not None:
        late = and_(Task.stage.in_(LATE), Task.state.in_(OPEN))
        conditions.append(late if wanted.overdue else ~func.coalesce(late, False))
    if wanted.due_from:
        conditions.append(day >= wanted.due_from)
    if wanted.due_to:
        conditions.append(day <= wanted.due_to)
    return select(Task).where(*conditions)


async def count_by_union(tx: Transaction, plan_id: UUID) -> dict[UUID, Counts]:
    """Progress of each union that the scope may see; exempted and dropped tasks do not count."""
    rows = await tx.session.execute(
        select(
            Task.union_id,
            func.count(),
            func.count().filter(Task.state == TaskState.DONE),
            func.count().filter(Task.state.in_(OPEN), Task.stage.in_(LATE)),
        )
        .where(Task.plan_id == plan_id, Task.state.not_in(COUNTED_OUT))
        .group_by(Task.union_id)
    )
    return {union: Counts(total, done, late) for union, total, done, late in rows}


def _differs() -> Any:
    """The condition that a school's task is not just the county's: its words, day or choice."""
    return or_(
        Task.own_text.is_not(None),
        Task.own_due_on.is_not(None),
        Task.measure_id.is_(None),
        Task.state == TaskState.CANCELLED,
    )


async def count_differences(tx: Transaction, plan_id: UUID) -> dict[UUID, int]:
    rows = await tx.session.execute(
        select(Task.union_id, func.count())
        .where(Task.plan_id == plan_id, _differs())
        .group_by(Task.union_id)
    )
    return dict(rows.tuples().all())


async def differences(tx: Transaction, plan_id: UUID) -> Sequence[Task]:
    """Tasks in which a school differs from the county: own words, own days, own lines, dropped."""
    rows = await tx.session.scalars(
        select(Task)
        .where(Task.plan_id == plan_id)
        .where(_differs())
        .order_by(Task.union_id, Task.position, Task.made_at)
    )
    return rows.all()


async def open_until(
    tx: Transaction, union_ids: Sequence[UUID], owner_id: UUID, last: date
) -> Sequence[Task]:
    """Open tasks due by a day: those the person owns, and all of the unions given."""
    day = func.coalesce(Task.own_due_on, Task.due_on)
    mine: list[Any] = [Task.owner_id == owner_id]
    if union_ids:
        mine.append(Task.union_id.in_(union_ids))
    rows = await tx.session.scalars(
        select(Task)
        .where(Task.state.in_(OPEN), or_(*mine))
        .where(or_(day <= last, Task.reason.is_not(None)))
        .order_by(day, Task.position)
        .limit(200)
    )
    return rows.all()


async def unions_in_cluster(tx: Transaction, cluster_id: UUID) -> Sequence[UUID]:
    rows = await tx.session.scalars(
        select(UnionCopy.union_id).where(UnionCopy.cluster_id == cluster_id)
    )
    return rows.all()
