"""Questions about tasks."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Select, and_, false, func, or_, select

from services.plans.kinds import Category
from services.plans.people import UnionCopy
from services.plans.tasks.domain import OPEN, Stage, TaskState
from services.plans.tasks.tables import Task, TaskMove
from services.plans.work_plans.queries import issued_plan_ids
from shared.contracts.directory import UnionKind
from shared.database import Transaction, count_rows
from shared.errors import NotFound

LATE = (Stage.OVERDUE.value, Stage.ESCALATED.value)
LATE_NOW = and_(Task.stage.in_(LATE), Task.state.in_(OPEN))
# The day that counts: the school's own where it has set one.
DAY = func.coalesce(Task.own_due_on, Task.due_on)
MOST_WAITING = 200
COUNTED_OUT = (TaskState.EXEMPTED.value, TaskState.CANCELLED.value)


@dataclass(frozen=True)
class TaskFilter:
    """Which tasks to list; empty fields do not filter.

    `seen` are the unions whose tasks the caller may read; None means all that the scope shows.
    `cluster` is that of the school, or `none` for schools in no cluster.
    """

    plan_id: UUID | None = None
    seen: frozenset[UUID] | None = None
    union_id: UUID | None = None
    measure_id: UUID | None = None
    cluster: UUID | Literal["none"] | None = None
    level: UnionKind | None = None
    owner_id: UUID | None = None
    counted: bool = False
    state: TaskState | None = None
    category: Category | None = None
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


async def count_tasks(tx: Transaction, wanted: TaskFilter) -> int:
    """How many tasks there are in all pages."""
    return await count_rows(tx, _filtered(wanted))


def _filtered(wanted: TaskFilter) -> Select[Task]:
    conditions: list[Any] = [
        column == value
        for column, value in (
            (Task.plan_id, wanted.plan_id),
            (Task.union_id, wanted.union_id),
            (Task.measure_id, wanted.measure_id),
            (Task.owner_id, wanted.owner_id),
            (Task.state, wanted.state),
            (Task.category, wanted.category),
        )
        if value is not None
    ]
    if wanted.seen is not None:
        conditions.append(Task.union_id.in_(wanted.seen))
    if wanted.counted:
        conditions.append(Task.state.not_in(COUNTED_OUT))
    if wanted.overdue is not None:
        conditions.append(LATE_NOW if wanted.overdue else ~func.coalesce(LATE_NOW, false()))
    if wanted.due_from:
        conditions.append(wanted.due_from <= DAY)
    if wanted.due_to:
        conditions.append(wanted.due_to >= DAY)
    return select(Task).where(*conditions, *_of_unions(wanted))


def _of_unions(wanted: TaskFilter) -> Iterator[Any]:
    """Conditions on the union that the task is of."""
    unions = select(UnionCopy.union_id).where(UnionCopy.active)
    if wanted.level is not None:
        yield Task.union_id.in_(unions.where(UnionCopy.kind == wanted.level))
    if wanted.cluster is not None:
        cluster = None if wanted.cluster == "none" else wanted.cluster
        in_cluster = UnionCopy.cluster_id.is_not_distinct_from(cluster)
        yield Task.union_id.in_(unions.where(in_cluster, UnionCopy.kind == UnionKind.SCHOOL))


async def count_by_union(
    tx: Transaction, plan_id: UUID, union_id: UUID | None = None
) -> dict[UUID, Counts]:
    """Progress of each union that the scope may see, or of one.

    Exempted and dropped tasks do not count; a union without any that count is not among them.
    """
    statement = (
        select(
            Task.union_id,
            func.count(),
            func.count().filter(Task.state == TaskState.DONE),
            func.count().filter(LATE_NOW),
        )
        .where(Task.plan_id == plan_id, Task.state.not_in(COUNTED_OUT))
        .group_by(Task.union_id)
    )
    if union_id is not None:
        statement = statement.where(Task.union_id == union_id)
    rows = await tx.session.execute(statement)
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
    return dict(rows.all())


async def differences(
    tx: Transaction, plan_id: UUID, union_ids: Collection[UUID]
) -> Sequence[Task]:
    """Tasks in which these unions differ from the county: own words, days, lines, dropped."""
    rows = await tx.session.scalars(
        select(Task)
        .where(Task.plan_id == plan_id, Task.union_id.in_(union_ids))
        .where(_differs())
        .order_by(Task.union_id, Task.position, Task.made_at)
    )
    return rows.all()


async def open_until(
    tx: Transaction, union_ids: Collection[UUID], owner_id: UUID, last: date
) -> Sequence[Task]:
    """Open tasks due by a day or without one: those the person owns, and all of these unions."""
    rows = await tx.session.scalars(
        select(Task)
        .where(Task.plan_id.in_(await issued_plan_ids(tx)), Task.state.in_(OPEN))
        .where(or_(Task.owner_id == owner_id, Task.union_id.in_(union_ids)))
        .where(or_(last >= DAY, DAY.is_(None), Task.reason.is_not(None)))
        .order_by(DAY, Task.position, Task.id)
        .limit(MOST_WAITING)
    )
    return rows.all()
