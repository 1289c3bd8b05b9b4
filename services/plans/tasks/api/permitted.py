"""Who may take which step with a task; views offer exactly what the routes allow."""

from typing import Any
from uuid import UUID

from services.plans.permissions import ALLOWED, Act
from services.plans.tasks.domain import NEXT, OPEN, TaskMove, TaskState
from services.plans.tasks.queries import TaskRow
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


MOVES: dict[TaskState, list[TaskMove]] = {
    state: [move for at, move in NEXT if at is state] for state in TaskState
}


class Rights:
    """What a caller may do with tasks; what is the same for many of them is worked out once."""

    def __init__(self, me: Caller) -> None:
        self._me = me
        self._unions: dict[Act, frozenset[UUID]] = {}
        self._actions: dict[tuple[Any, ...], list[str]] = {}

    def may_move(self, task: Task | TaskRow, move: TaskMove) -> bool:
        if move in OWNERS_MOVES and task.owner_id == self._me.person_id:
            return True
        return self._may(ACT_OF_MOVE[move], task.union_id)

    def actions_on(self, task: TaskRow) -> list[str]:
        """What may be done with the task now, so that no button is offered and then refused."""
        alike = (
            task["plan_open"],
            task["state"],
            task["union_id"],
            task["owner_id"],
            task["mandatory"],
            task["own_line"],
        )
        if alike not in self._actions:
            self._actions[alike] = self._work_out(task) if task["plan_open"] else []
        return self._actions[alike]

    def _work_out(self, task: TaskRow) -> list[str]:
        state = TaskState(task["state"])
        moves = [
            move.value for move in MOVES[state] if self.may_move(task, move) and _fits(task, move)
        ]
        if state in OPEN and self._may(Act.SHAPE_TASKS, task.union_id):
            moves.append("shape")
        return moves

    def _may(self, act: Act, union_id: UUID) -> bool:
        """In that union; judging is not bound to one."""
        if act not in self._unions:
            self._unions[act] = self._me.unions_as(ALLOWED[act])
        unions = self._unions[act]
        return bool(unions) if act is Act.JUDGE_TASK else union_id in unions


def must_move(me: Caller, task: Task | TaskRow, move: TaskMove) -> None:
    """Refuse who may not take this step.

    Raises:
        NotAllowed: in plain words.

    """
    if not Rights(me).may_move(task, move):
        raise NotAllowed


def _fits(task: TaskRow, move: TaskMove) -> bool:
    """Mandatory tasks are not dropped (R-PLAN-1); the county judges only what it gave."""
    if move is TaskMove.DROP:
        return not task.mandatory
    return ACT_OF_MOVE[move] is not Act.JUDGE_TASK or task.measure_id is not None
