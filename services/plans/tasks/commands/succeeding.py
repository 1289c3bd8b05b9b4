"""Open tasks follow an office that is handed over, and come back when that is undone."""

from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Select, select, tuple_
from sqlalchemy.dialects.postgresql import insert

from services.plans.tasks.commands.steps import move_on, tell_owner
from services.plans.tasks.domain import OPEN, TaskMove
from services.plans.tasks.tables import HandOverHeard, Task
from services.plans.tasks.tables import TaskMove as TaskMoveRow
from services.plans.work_plans.queries import issued_plan_ids
from shared.contracts.directory import HandOverState, RoleHandedOver, RoleHandOverUndone
from shared.database import Transaction
from shared.web.identity import Caller

E = TypeVar("E", bound=HandOverState)

# Marks in a task's history the step that a hand-over made.
MARK = "hand_over"


async def follow(tx: Transaction, events: Sequence[RoleHandedOver]) -> None:
    """Give the open tasks of those who leave to their successors, who are told."""
    heard = {(e.union_id, e.from_person_id): e for e in await _news(tx, events) if e.takes_work}
    if not heard:
        return
    owned = _open(await issued_plan_ids(tx)).where(tuple_(Task.union_id, Task.owner_id).in_(heard))
    for task in await tx.session.scalars(owned):
        assert task.owner_id is not None  # noqa: S101 - the condition above
        event = heard[task.union_id, task.owner_id]
        _give(tx, task, event.to_person_id, event)


async def come_back(tx: Transaction, events: Sequence[RoleHandOverUndone]) -> None:
    """Give back what followed a hand-over and is still open with the successor."""
    heard = {str(event.subject_id): event for event in await _news(tx, events)}
    if not heard:
        return
    mark = TaskMoveRow.facts[MARK].astext
    moved = (
        _open(await issued_plan_ids(tx))
        .join(TaskMoveRow, TaskMoveRow.task_id == Task.id)
        .where(mark.in_(heard))
        .add_columns(mark)
    )
    for task, pair_id in await tx.session.execute(moved):
        event = heard[pair_id]
        if task.owner_id == event.to_person_id:
            _give(tx, task, event.from_person_id, event)


def _open(plan_ids: frozenset[UUID]) -> Select[Task]:
    return (
        select(Task)
        .where(Task.plan_id.in_(plan_ids), Task.state.in_(OPEN))
        .order_by(Task.id)
        .with_for_update(of=Task)
    )


def _give(tx: Transaction, task: Task, owner_id: UUID, event: HandOverState) -> None:
    task.owner_id = owner_id
    by = Caller(event.made_by, event.made_by_name, event.county_id, ())
    facts = {"owner_id": str(owner_id), MARK: str(event.subject_id)}
    move_on(tx, by, task, TaskMove.ASSIGN, facts)
    tell_owner(tx, task)


async def _news(tx: Transaction, events: Sequence[E]) -> list[E]:
    """Those of which nothing newer was heard before; an undoing may overtake what it undoes."""
    rows = [
        {
            "pair_id": event.subject_id,
            "county_id": event.county_id,
            "union_id": event.union_id,
            "version": event.version,
        }
        for event in sorted(events, key=lambda event: event.subject_id)
    ]
    statement = insert(HandOverHeard).values(rows)
    fresh = await tx.session.scalars(
        statement.on_conflict_do_update(
            index_elements=["pair_id"],
            set_={"version": statement.excluded.version},
            where=statement.excluded.version > HandOverHeard.version,
        ).returning(HandOverHeard.pair_id)
    )
    known = set(fresh)
    return [event for event in events if event.subject_id in known]
