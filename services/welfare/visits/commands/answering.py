"""Tasks of the plan that visits answer, kept as plans tells of them."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from services.welfare.visits.tables import VisitTask
from shared.contracts.plans import TaskEvent
from shared.database import Transaction


async def keep_tasks(tx: Transaction, newest: Mapping[UUID, tuple[TaskEvent, bool]]) -> None:
    """Enter the tasks, each with whether it is open; the highest version wins."""
    statement = insert(VisitTask).values(
        [
            {
                "task_id": event.subject_id,
                "county_id": event.county_id,
                "union_id": event.union_id,
                "version": event.version,
                "title": event.title,
                "due_on": event.due_on,
                "is_open": is_open,
            }
            for event, is_open in newest.values()
        ]
    )
    changed = {name: statement.excluded[name] for name in ("version", "title", "due_on", "is_open")}
    await tx.session.execute(
        statement.on_conflict_do_update(
            index_elements=["task_id"],
            set_=changed,
            where=statement.excluded.version > VisitTask.version,
        )
    )
