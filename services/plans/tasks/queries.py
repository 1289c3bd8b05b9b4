"""Questions about tasks."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal
from uuid import UUID

from asyncpg import Record
from sqlalchemy import and_, func, or_, select

from services.plans.kinds import Category
from services.plans.tasks.domain import OPEN, Stage, TaskState
from services.plans.tasks.tables import Task, TaskMove
from services.plans.work_plans.queries import ISSUED_PLAN_IDS, issued_plan_ids
from shared.contracts.directory import UnionKind
from shared.database import Transaction
from shared.errors import NotFound
from shared.sql import Where

LATE = (Stage.OVERDUE.value, Stage.ESCALATED.value)
LATE_NOW = and_(Task.stage.in_(LATE), Task.state.in_(OPEN))
# The day that counts: the school's own where it has set one.
DAY = func.coalesce(Task.own_due_on, Task.due_on)
_DAY = "coalesce(t.own_due_on, t.due_on)"
_LATE_NOW = "(t.stage = ANY ({}) AND t.state = ANY ({}))"
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


class TaskRow(Record):
    """Columns of a task, and where it is to be shown the names beside it."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


# People open this list all day: one question for the tasks of a part and all that is said of them,
# under the names by which it is said. `stage`, `position` and `plan_open` lead to the rest of it.
_SHOWN = f"""
SELECT t.id, t.union_id, coalesce(u.short_name, '') AS union_name, t.cluster_id,
       CASE WHEN t.cluster_id IS NOT NULL THEN (
           SELECT c.cluster_name FROM union_copy c WHERE c.cluster_id = t.cluster_id LIMIT 1
       ) END AS cluster_name,
       t.plan_id, t.measure_id, t.version, t.heading, t.category,
       coalesce(nullif(t.own_text, ''), t.text) AS text,
       CASE WHEN t.own_text <> '' THEN t.text END AS county_text,
       t.deliverable, t.mandatory, t.file_required, t.records_needed,
       t.measure_id IS NULL AS own_line,
       t.own_text IS NOT NULL OR t.own_due_on IS NOT NULL AS adapted, {_DAY} AS due_on,
       CASE WHEN t.measure_id IS NOT NULL THEN t.due_on END AS county_due_on, t.named_due_on,
       t.owner_id, p.name AS owner_name, t.state, t.statement, t.done_on, t.from_paper, t.file_id,
       t.reason, t.stage, t.position, t.plan_id IN ({ISSUED_PLAN_IDS}) AS plan_open
FROM (SELECT t.* FROM task t {{part}}) t
LEFT JOIN union_copy u ON u.union_id = t.union_id
LEFT JOIN person_copy p ON p.person_id = t.owner_id
ORDER BY t.position, t.id
"""  # noqa: S608 - only constants of the code; values are parameters


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
) -> Sequence[TaskRow]:
    """Tasks in the order of the plan, a page at a time."""
    where = _filtered(wanted)
    if after is not None:
        where.add("(t.position, t.id) > ({}::int, {}::uuid)", *after)
    part = f"WHERE {where} ORDER BY t.position, t.id LIMIT {int(limit)}"
    return await tx.fetch(_SHOWN.format(part=part), *where.values, as_=TaskRow)


async def count_tasks(tx: Transaction, wanted: TaskFilter) -> int:
    """How many tasks there are in all pages."""
    where = _filtered(wanted)
    statement = f"SELECT count(*) FROM task t WHERE {where}"  # noqa: S608 - conditions of ours
    [row] = await tx.fetch(statement, *where.values)
    count: int = row["count"]
    return count


async def shown_tasks(tx: Transaction, ids: Sequence[UUID]) -> list[TaskRow]:
    """These tasks as they are now, in this order."""
    part = "WHERE t.id = ANY ($1)"
    rows = await tx.fetch(_SHOWN.format(part=part), list(ids), as_=TaskRow)
    by_id = {row.id: row for row in rows}
    return [by_id[task_id] for task_id in ids if task_id in by_id]


async def standing_of(tx: Transaction, task_id: UUID) -> TaskRow:
    """Whose a task is and how far: enough to say who may do what with it."""
    rows: list[TaskRow] = await tx.fetch(
        "SELECT id, union_id, owner_id, state FROM task WHERE id = $1", task_id, as_=TaskRow
    )
    if not rows:
        raise NotFound
    return rows[0]


def _filtered(wanted: TaskFilter) -> Where:
    where = Where()
    for condition, value in (
        ("t.plan_id = {}", wanted.plan_id),
        ("t.union_id = {}", wanted.union_id),
        ("t.measure_id = {}", wanted.measure_id),
        ("t.owner_id = {}", wanted.owner_id),
        ("t.state = {}", wanted.state),
        ("t.category = {}", wanted.category),
        (f"{_DAY} >= {{}}", wanted.due_from),
        (f"{_DAY} <= {{}}", wanted.due_to),
    ):
        if value is not None:
            where.add(condition, value)
    if wanted.seen is not None:
        where.add("t.union_id = ANY ({})", list(wanted.seen))
    if wanted.counted:
        where.add("t.state <> ALL ({})", list(COUNTED_OUT))
    if wanted.overdue is not None:
        where.add(f"coalesce({_LATE_NOW}, false) = {{}}", list(LATE), list(OPEN), wanted.overdue)
    _restrict_unions(where, wanted)
    return where


def _restrict_unions(where: Where, wanted: TaskFilter) -> None:
    """Conditions on the union that the task is of."""
    unions = "t.union_id IN (SELECT union_id FROM union_copy WHERE active AND {})"
    if wanted.level is not None:
        where.add(unions.format("kind = {}"), wanted.level)
    if wanted.cluster is not None:
        cluster = None if wanted.cluster == "none" else wanted.cluster
        of_cluster = "kind = {} AND cluster_id IS NOT DISTINCT FROM {}"
        where.add(unions.format(of_cluster), UnionKind.SCHOOL, cluster)


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


async def open_by_owner(tx: Transaction, union_id: UUID) -> dict[UUID, int]:
    """How many open tasks of the union each person is named for."""
    rows = await tx.session.execute(
        select(Task.owner_id, func.count())
        .where(Task.union_id == union_id, Task.owner_id.is_not(None), Task.state.in_(OPEN))
        .where(Task.plan_id.in_(await issued_plan_ids(tx)))
        .group_by(Task.owner_id)
        .order_by(func.count().desc(), Task.owner_id)
    )
    return {owner_id: tasks for owner_id, tasks in rows if owner_id is not None}


async def unions_of(tx: Transaction, ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Whose these tasks are; those that are not there are left out."""
    if not ids:
        return {}
    rows = await tx.session.execute(select(Task.id, Task.union_id).where(Task.id.in_(ids)))
    return dict(rows.all())


async def wordings_of(tx: Transaction, ids: Collection[UUID]) -> dict[UUID, str]:
    """What these tasks ask, in the words that their union reads."""
    if not ids:
        return {}
    words = func.coalesce(func.nullif(Task.own_text, ""), Task.text)
    rows = await tx.session.execute(select(Task.id, words).where(Task.id.in_(ids)))
    return dict(rows.all())
