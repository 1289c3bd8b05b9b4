"""When records complete the task they answer, and when it opens again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from services.plans.tasks.domain import OPEN, TaskMove, TaskState
from shared.errors import Invalid, Refused

SHOWN_IN_STATEMENT = 3


class TakenBack(Refused):
    """What no longer proves anything answers no task."""

    code: ClassVar[str] = "record-taken-back"


class TaskElsewhere(Invalid):
    """A record answers tasks of its own union only."""

    code: ClassVar[str] = "task-elsewhere"


@dataclass(frozen=True)
class Fact:
    """What a record says: what, when."""

    title: str
    happened_on: date


def step_for(
    state: TaskState, *, by_records: bool, needed: int, count: int, came: bool
) -> TaskMove | None:
    """The step that a task takes once `count` records answer it, if any.

    A record that came completes an open task as soon as there are enough; a correction of one
    that was there does not, for the county may have sent the task back. What a person reported
    stays reported, whatever becomes of its records.
    """
    if state is TaskState.DONE:
        return TaskMove.TAKE_BACK if by_records and count < needed else None
    if state not in OPEN or not came:
        return None
    if count >= needed:
        return TaskMove.REPORT
    return TaskMove.START if state is not TaskState.IN_PROGRESS else None


def statement(facts: Sequence[Fact]) -> str:
    """What stands as the report of a task that its records completed, the latest first."""
    latest = sorted(facts, key=lambda fact: fact.happened_on, reverse=True)
    said = "；".join(
        f"{fact.title}（{_day(fact.happened_on)}）" for fact in latest[:SHOWN_IN_STATEMENT]
    )
    rest = f"等 {len(facts)} 件" if len(facts) > SHOWN_IN_STATEMENT else ""
    return f"由工作记录自动办结：{said}{rest}。"


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
