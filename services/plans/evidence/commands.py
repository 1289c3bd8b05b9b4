"""Taking records in, matching them with tasks, and moving the tasks they answer."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import select, tuple_
from sqlalchemy.dialects.postgresql import insert

from services.plans.evidence.domain import Fact, TakenBack, TaskElsewhere, statement, step_for
from services.plans.evidence.tables import Evidence
from services.plans.tasks.commands.recording import (
    complete_by_records,
    reopen_by_records,
    start_by_records,
    tasks_of_open_plans,
)
from services.plans.tasks.domain import TaskMove, TaskState
from services.plans.tasks.queries import unions_of
from services.plans.tasks.tables import Task
from shared.contracts.event import Event
from shared.contracts.evidence import EvidenceGiven
from shared.database import Transaction, new_id
from shared.errors import NotFound
from shared.web.identity import Caller

# One subject may prove several things: a session that it was held, and that it was reported.
Record = tuple[UUID, str]


@dataclass
class Touched:
    """Tasks whose records changed, and those among them that a record has come to."""

    tasks: set[UUID] = field(default_factory=set)
    came: set[UUID] = field(default_factory=set)

    def moved(self, before: UUID | None, now: UUID | None) -> None:
        self.tasks |= {task_id for task_id in (before, now) if task_id is not None}
        if now is not None and now != before:
            self.came.add(now)


async def take_in(tx: Transaction, events: Sequence[Event]) -> None:
    """Keep what these events tell of records, the newest of each, and move the tasks they answer.

    An event is an `EvidenceGiven`, or says that a record was taken back.
    """
    newest = {_record_of(event): event for event in sorted(events, key=lambda e: e.version)}
    there = await _locked(tx, newest)
    wanted = {e.task_id for e in newest.values() if isinstance(e, EvidenceGiven) and e.task_id}
    owners = await unions_of(tx, wanted)
    touched, fresh = Touched(), []
    for record, event in sorted(newest.items()):
        row = there.get(record)
        if row is None:
            fresh.append(_columns(tx, event, owners))
            touched.moved(None, fresh[-1]["task_id"])
        elif event.version > row.version:
            before = _answered(row)
            _renew(row, event, owners)
            touched.moved(before, _answered(row))
    if fresh:
        await tx.session.execute(insert(Evidence), fresh)
    await _move_tasks(tx, touched)


async def match(tx: Transaction, caller: Caller, evidence_id: UUID, task_id: UUID | None) -> None:
    """Say which task of its union a record answers, or that it answers none.

    Raises:
        NotFound: no such record.
        TakenBack, TaskElsewhere.

    """
    row = await tx.session.get(Evidence, evidence_id, with_for_update=True, populate_existing=True)
    if row is None:
        raise NotFound
    if row.taken_back:
        raise TakenBack("这条记录已经撤销，不能再对应任务。")
    if task_id is not None and (await unions_of(tx, {task_id})).get(task_id) != row.union_id:
        raise TaskElsewhere("没有在本单位找到这项任务，请重新选择。")
    touched = Touched()
    touched.moved(row.task_id, task_id)
    row.task_id, row.matched_by, row.matched_by_name = task_id, caller.person_id, caller.name
    await _move_tasks(tx, touched)


def _record_of(event: Event) -> Record:
    return event.subject_id, event.subject_kind()


async def _locked(tx: Transaction, records: Collection[Record]) -> dict[Record, Evidence]:
    rows = await tx.session.scalars(
        select(Evidence)
        .where(tuple_(Evidence.record_id, Evidence.record_kind).in_(records))
        .order_by(Evidence.id)
        .with_for_update()
    )
    return {(row.record_id, row.record_kind): row for row in rows}


def _answered(row: Evidence) -> UUID | None:
    return None if row.taken_back else row.task_id


def _columns(tx: Transaction, event: Event, owners: dict[UUID, UUID]) -> dict[str, Any]:
    told = event if isinstance(event, EvidenceGiven) else None
    return {
        "id": new_id(),
        "county_id": event.county_id,
        "union_id": event.union_id,
        "record_kind": event.subject_kind(),
        "record_id": event.subject_id,
        "version": event.version,
        "title": told.title if told else None,
        "happened_on": told.happened_on if told else None,
        "category": told.category if told else None,
        "from_paper": told.from_paper if told else False,
        "taken_back": told is None,
        "task_id": _named(told, owners) if told else None,
        "heard_at": tx.now,
    }


def _renew(row: Evidence, event: Event, owners: dict[UUID, UUID]) -> None:
    row.version = event.version
    row.taken_back = not isinstance(event, EvidenceGiven)
    if not isinstance(event, EvidenceGiven):
        return
    row.title, row.happened_on, row.category = event.title, event.happened_on, event.category
    row.from_paper, row.union_id = event.from_paper, event.union_id
    if row.matched_by is None:
        row.task_id = _named(event, owners)


def _named(event: EvidenceGiven, owners: dict[UUID, UUID]) -> UUID | None:
    """The task that the event names, if it is one of the record's own union."""
    if event.task_id is None or owners.get(event.task_id) != event.union_id:
        return None
    return event.task_id


async def _move_tasks(tx: Transaction, touched: Touched) -> None:
    if not touched.tasks:
        return
    await tx.session.flush()
    tasks = await tasks_of_open_plans(tx, touched.tasks)
    facts = await _facts_of(tx, touched.tasks)
    for task in tasks:
        await _move(tx, task, facts.get(task.id, []), came=task.id in touched.came)


async def _move(tx: Transaction, task: Task, facts: list[Fact], *, came: bool) -> None:
    step = step_for(
        TaskState(task.state),
        by_records=task.by_records,
        needed=task.records_needed,
        count=len(facts),
        came=came,
    )
    if step is TaskMove.REPORT:
        done_on = min(max(fact.happened_on for fact in facts), tx.today)
        await complete_by_records(tx, task, statement(facts), done_on, len(facts))
    elif step is TaskMove.START:
        await start_by_records(tx, task)
    elif step is TaskMove.TAKE_BACK:
        await reopen_by_records(tx, task)


async def _facts_of(tx: Transaction, task_ids: Collection[UUID]) -> dict[UUID, list[Fact]]:
    rows = await tx.session.execute(
        select(Evidence.task_id, Evidence.title, Evidence.happened_on)
        .where(Evidence.task_id.in_(task_ids), ~Evidence.taken_back)
        .order_by(Evidence.happened_on, Evidence.id)
    )
    found: dict[UUID, list[Fact]] = {}
    for task_id, title, happened_on in rows:
        if task_id and title and happened_on:
            found.setdefault(task_id, []).append(Fact(title, happened_on))
    return found
