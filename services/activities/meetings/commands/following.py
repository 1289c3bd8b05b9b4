"""Decisions follow what plans tells of their tasks; the newest that is told counts."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import text

from services.activities.meetings.domain.life import TaskState
from shared.contracts.plans import TaskCancelled, TaskCompleted, TaskEvent
from shared.database import Transaction

_FOLLOW = text(
    "UPDATE meeting_decision AS d"
    " SET task_state = told.state, task_version = told.version, done_on = told.done_on"
    " FROM unnest(CAST(:ids AS uuid[]), CAST(:versions AS int[]), CAST(:states AS text[]),"
    " CAST(:days AS date[])) AS told (id, version, state, done_on)"
    " WHERE d.id = told.id AND d.as_task AND d.task_version < told.version"
)


async def follow_tasks(tx: Transaction, events: Sequence[TaskEvent]) -> None:
    """A task has the id of its decision; tasks of anything else match no row."""
    newest = {event.subject_id: event for event in sorted(events, key=lambda e: e.version)}
    told = [newest[task_id] for task_id in sorted(newest)]
    await tx.session.execute(
        _FOLLOW,
        {
            "ids": [event.subject_id for event in told],
            "versions": [event.version for event in told],
            "states": [_state(event).value for event in told],
            "days": [_done_on(event) for event in told],
        },
    )


def _state(event: TaskEvent) -> TaskState:
    if isinstance(event, TaskCompleted):
        return TaskState.DONE
    return TaskState.DROPPED if isinstance(event, TaskCancelled) else TaskState.OPEN


def _done_on(event: TaskEvent) -> date | None:
    return event.done_on if isinstance(event, TaskCompleted) else None
