"""A union is closed or merged: nobody is left to do its open tasks, so they are exempted."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from services.plans.people import unions_by_id
from services.plans.tasks.commands.steps import about, log_move, touch
from services.plans.tasks.domain import OPEN, TaskMove, TaskState, after
from services.plans.tasks.tables import Task
from services.plans.work_plans.queries import issued_plan_ids
from shared.contracts.directory import UnionChanged
from shared.contracts.plans import TaskExempted
from shared.database import Transaction
from shared.people import closed_unions

NOBODY = UUID(int=0)
REASON = "本单位已撤并，未办完的任务不再办理。"
AUTHOR = "系统"


async def exempt_closed(tx: Transaction, events: Sequence[UnionChanged]) -> None:
    """Exempt the open tasks of unions that these events say are no more."""
    known = await unions_by_id(tx, {event.subject_id for event in events})
    gone = closed_unions(events, known)
    if not gone:
        return
    tasks = await tx.session.scalars(
        select(Task)
        .where(Task.union_id.in_(gone), Task.state.in_(OPEN))
        .where(Task.plan_id.in_(await issued_plan_ids(tx)))
        .order_by(Task.id)
        .with_for_update()
    )
    for task in tasks:
        _exempt(tx, task)


def _exempt(tx: Transaction, task: Task) -> None:
    before = TaskState(task.state)
    task.state, task.reason, task.check_on = after(before, TaskMove.EXEMPT), REASON, None
    touch(tx, task)
    log_move(tx, task, TaskMove.EXEMPT, before, (NOBODY, AUTHOR), {"reason": REASON})
    tx.publish(TaskExempted(**about(tx, task), reason=REASON))
