"""The life of a task and its clock. Pure rules: values in, decisions out."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar, Protocol

from shared.errors import Invalid, Refused

RECORDED_LATE_AFTER = timedelta(days=7)


class TaskState(StrEnum):
    """Where a task stands; overdue is a mark beside the state, not a state."""

    PLANNED = "planned"
    ASSIGNED = "assigned"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    EXEMPTED = "exempted"
    CANCELLED = "cancelled"


class TaskMove(StrEnum):
    """What a person can do with a task."""

    ASSIGN = "assign"
    START = "start"
    REPORT = "report"
    TAKE_BACK = "take_back"
    RETURN = "return"
    EXEMPT = "exempt"
    OBLIGE = "oblige"
    DROP = "drop"
    RESTORE = "restore"


OPEN = frozenset({TaskState.PLANNED, TaskState.ASSIGNED, TaskState.IN_PROGRESS})

# Reporting is enough: submitted is done, and the county may send it back.
NEXT: dict[tuple[TaskState, TaskMove], TaskState] = {
    (TaskState.PLANNED, TaskMove.ASSIGN): TaskState.ASSIGNED,
    (TaskState.ASSIGNED, TaskMove.ASSIGN): TaskState.ASSIGNED,
    (TaskState.IN_PROGRESS, TaskMove.ASSIGN): TaskState.IN_PROGRESS,
    (TaskState.PLANNED, TaskMove.START): TaskState.IN_PROGRESS,
    (TaskState.ASSIGNED, TaskMove.START): TaskState.IN_PROGRESS,
    (TaskState.PLANNED, TaskMove.REPORT): TaskState.DONE,
    (TaskState.ASSIGNED, TaskMove.REPORT): TaskState.DONE,
    (TaskState.IN_PROGRESS, TaskMove.REPORT): TaskState.DONE,
    (TaskState.DONE, TaskMove.TAKE_BACK): TaskState.IN_PROGRESS,
    (TaskState.DONE, TaskMove.RETURN): TaskState.IN_PROGRESS,
    (TaskState.PLANNED, TaskMove.EXEMPT): TaskState.EXEMPTED,
    (TaskState.ASSIGNED, TaskMove.EXEMPT): TaskState.EXEMPTED,
    (TaskState.IN_PROGRESS, TaskMove.EXEMPT): TaskState.EXEMPTED,
    (TaskState.EXEMPTED, TaskMove.OBLIGE): TaskState.PLANNED,
    (TaskState.PLANNED, TaskMove.DROP): TaskState.CANCELLED,
    (TaskState.ASSIGNED, TaskMove.DROP): TaskState.CANCELLED,
    (TaskState.IN_PROGRESS, TaskMove.DROP): TaskState.CANCELLED,
    (TaskState.CANCELLED, TaskMove.RESTORE): TaskState.PLANNED,
}

STATE_LABELS: dict[TaskState, str] = {
    TaskState.PLANNED: "未开始",
    TaskState.ASSIGNED: "已分工",
    TaskState.IN_PROGRESS: "进行中",
    TaskState.DONE: "已完成",
    TaskState.EXEMPTED: "已免办",
    TaskState.CANCELLED: "不办理",
}

MOVE_LABELS: dict[TaskMove, str] = {
    TaskMove.ASSIGN: "指定负责人",
    TaskMove.START: "开始办理",
    TaskMove.REPORT: "报告完成",
    TaskMove.TAKE_BACK: "撤回",
    TaskMove.RETURN: "退回",
    TaskMove.EXEMPT: "免办",
    TaskMove.OBLIGE: "取消免办",
    TaskMove.DROP: "不办理",
    TaskMove.RESTORE: "恢复办理",
}


class TaskMoveNotAllowed(Refused):
    """The task is not at a point where this can be done."""

    code: ClassVar[str] = "task-move-not-allowed"


class MandatoryTask(Refused):
    """A mandatory task cannot be dropped by the school, only exempted by the county (R-PLAN-1)."""

    code: ClassVar[str] = "task-mandatory"


class FileNeeded(Invalid):
    """The county marked this task as needing a file."""

    code: ClassVar[str] = "file-needed"


class DoneInFuture(Invalid):
    """Something cannot have been done on a day that has not come."""

    code: ClassVar[str] = "done-in-future"


class LaterThanCounty(Invalid):
    """A school may plan a mandatory task earlier than the county's day, never later."""

    code: ClassVar[str] = "later-than-county"


class CountyTask(Refused):
    """Lines of a school are its own: the county neither returns nor exempts them."""

    code: ClassVar[str] = "school-own-line"


def after(state: TaskState, move: TaskMove) -> TaskState:
    """The state a move leads to.

    Raises:
        TaskMoveNotAllowed: the table has no such step.

    """
    try:
        return NEXT[state, move]
    except KeyError:
        raise TaskMoveNotAllowed(
            f"这项任务现在是“{STATE_LABELS[state]}”，不能{MOVE_LABELS[move]}。"
        ) from None


def check_drop(*, mandatory: bool) -> None:
    if mandatory:
        raise MandatoryTask("这是县里的必办任务，学校不能取消；确有困难，请向县教育工会申请免办。")


def check_report(*, done_on: date, today: date, file_required: bool, has_file: bool) -> None:
    """Refuse a report that cannot be true or lacks the paper the county asked for."""
    if done_on > today:
        raise DoneInFuture("完成日期不能晚于今天，请改为实际完成的日期。")
    if file_required and not has_file:
        raise FileNeeded("县里要求这一项必须交材料，请先上传材料再报告完成。")


def recorded_late(done_on: date, today: date) -> bool:
    """Whether a report only records what was done long before (补记)."""
    return today - done_on > RECORDED_LATE_AFTER


def check_own_day(*, mandatory: bool, county_day: date | None, own_day: date | None) -> None:
    if mandatory and county_day and own_day and own_day > county_day:
        raise LaterThanCounty("必办任务的日期不能晚于县里规定的日期，请改早一些。")


class Stage(StrEnum):
    """How far the clock of an open task has run (R-PLAN-4)."""

    SOON = "soon"
    DUE = "due"
    OVERDUE = "overdue"
    ESCALATED = "escalated"


ORDER: tuple[Stage | None, ...] = (None, Stage.SOON, Stage.DUE, Stage.OVERDUE, Stage.ESCALATED)


class Days(Protocol):
    """What the clock asks of the school calendar."""

    def next_working_day(self, day: date) -> date: ...

    def add_working_days(self, day: date, count: int) -> date: ...


@dataclass(frozen=True)
class Reminders:
    """How many school working days before and after its day people hear of a task (R-PLAN-4)."""

    owner_before: int
    county_after: int


def day_of(stage: Stage, due_on: date, days: Days, reminders: Reminders) -> date:
    """The school working day on which a task reaches a stage; vacations stop the clock."""
    effective = days.next_working_day(due_on)
    match stage:
        case Stage.SOON:
            return days.add_working_days(effective, -reminders.owner_before)
        case Stage.DUE:
            return effective
        case Stage.OVERDUE:
            return days.add_working_days(effective, 1)
        case Stage.ESCALATED:
            return days.add_working_days(effective, max(reminders.county_after, 2))


def next_check(
    stage: Stage | None, due_on: date | None, days: Days, reminders: Reminders
) -> date | None:
    """The day on which the clock has to look at an open task again; None when it need not."""
    if due_on is None or stage is Stage.ESCALATED:
        return None
    following = ORDER[ORDER.index(stage) + 1]
    assert following is not None  # noqa: S101 - only the first of ORDER is None
    return day_of(following, due_on, days, reminders)


def stage_on(today: date, due_on: date, days: Days, reminders: Reminders) -> Stage | None:
    """The stage an open task has reached today."""
    reached: Stage | None = None
    for stage in Stage:
        if day_of(stage, due_on, days, reminders) <= today:
            reached = stage
    return reached


def is_ahead(stage: Stage | None, of: str | None) -> bool:
    """Whether a stage comes later than another."""
    return ORDER.index(stage) > ORDER.index(Stage(of) if of else None)


def is_overdue(stage: str | None) -> bool:
    return stage in {Stage.OVERDUE, Stage.ESCALATED}
