"""Who may take which step with a task; views offer exactly what the routes allow."""

from services.plans.permissions import Act, may
from services.plans.tasks.domain import NEXT, OPEN, TaskMove, TaskState
from services.plans.tasks.tables import Task
from shared.errors import NotAllowed
from shared.web.identity import Caller

ACT_OF_MOVE: dict[TaskMove, Act] = {
    TaskMove.ASSIGN: Act.SHAPE_TASKS,
    TaskMove.START: Act.REPORT_TASK,
    TaskMove.REPORT: Act.REPORT_TASK,
    TaskMove.TAKE_BACK: Act.REPORT_TASK,
    TaskMove.DROP: Act.SHAPE_TASKS,
    TaskMove.RESTORE: Act.SHAPE_TASKS,
    TaskMove.RETURN: Act.JUDGE_TASK,
    TaskMove.EXEMPT: Act.JUDGE_TASK,
    TaskMove.OBLIGE: Act.JUDGE_TASK,
}

# What the person named as owner may do without any other role.
OWNERS_MOVES = frozenset({TaskMove.START, TaskMove.REPORT, TaskMove.TAKE_BACK})


def must_move(me: Caller, task: Task, move: TaskMove) -> None:
    """Refuse who may not take this step.

    Raises:
        NotAllowed: in plain words.

    """
    if not _may_move(me, task, move):
        raise NotAllowed


def actions_of(me: Caller, task: Task, *, plan_open: bool) -> list[str]:
    """What the caller may do with the task now, so that no button is offered and then refused."""
    state = TaskState(task.state)
    if not plan_open:
        return []
    moves = [
        move.value
        for (at, move) in NEXT
        if at is state and _may_move(me, task, move) and _fits(task, move)
    ]
    if state in OPEN and may(me, Act.SHAPE_TASKS, task.union_id):
        moves.append("shape")
    return moves


def _may_move(me: Caller, task: Task, move: TaskMove) -> bool:
    if move in OWNERS_MOVES and task.owner_id == me.person_id:
        return True
    act = ACT_OF_MOVE[move]
    return may(me, act, None if act is Act.JUDGE_TASK else task.union_id)


def _fits(task: Task, move: TaskMove) -> bool:
    """Mandatory tasks are not dropped (R-PLAN-1); the county judges only what it gave."""
    if move is TaskMove.DROP:
        return not task.mandatory
    return ACT_OF_MOVE[move] is not Act.JUDGE_TASK or task.measure_id is not None
