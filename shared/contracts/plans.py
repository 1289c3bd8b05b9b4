"""What plans announces: plans issued and signed, tasks assigned and done, the school calendar."""

from datetime import date
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from shared.contracts.checkpoint import CheckpointMade
from shared.contracts.event import Event


class PlansEvent(Event):
    """Base of the events of plans."""

    publisher: ClassVar[str] = "plans"


class PlanEvent(PlansEvent):
    """The subject is the county's work plan."""

    title: str


class PlanSubmitted(PlanEvent):
    """The county plan waits for the county chair's approval."""

    wire_name: ClassVar[str] = "plan.submitted.v1"


class PlanWithdrawn(PlanEvent):
    """The plan was taken back by its drafters before it was decided on."""

    wire_name: ClassVar[str] = "plan.withdrawn.v1"


class PlanApproved(PlanEvent):
    """The county chair has approved the plan; it may be issued."""

    wire_name: ClassVar[str] = "plan.approved.v1"


class PlanReturned(PlanEvent):
    """The county chair sent the plan back; the drafter mends it."""

    wire_name: ClassVar[str] = "plan.returned.v1"

    reason: str


class PlanIssued(PlanEvent):
    """The plan is with the schools: each has its own linked copy and signs once, by `sign_by`."""

    wire_name: ClassVar[str] = "plan.issued.v1"

    sign_by: date
    union_ids: tuple[UUID, ...] = Field(description="Unions that have to sign")
    measure_count: int = Field(description="Measures that became each school's tasks")


class PlanClosed(PlanEvent):
    """The plan's year is over; nothing is asked of the schools any more."""

    wire_name: ClassVar[str] = "plan.closed.v1"


class PlanSigned(PlansEvent):
    """A school's union signed for the county's plan; the subject is the school's copy."""

    wire_name: ClassVar[str] = "plan.signed.v1"

    @classmethod
    def subject_kind(cls) -> str:
        return "school_plan"

    plan_id: UUID
    title: str
    signed_on: date
    from_paper: bool = False


class PlanChased(PlansEvent):
    """The county asks the schools that have not signed; the subject is this one chase."""

    wire_name: ClassVar[str] = "plan.chased.v1"

    @classmethod
    def subject_kind(cls) -> str:
        return "chase"

    plan_id: UUID
    title: str
    sign_by: date
    union_ids: tuple[UUID, ...]


class TasksChased(PlansEvent):
    """The county asks one school for its overdue tasks; the subject is the school's copy."""

    wire_name: ClassVar[str] = "school_plan.tasks_chased.v1"

    plan_id: UUID
    title: str
    overdue: int = Field(description="Tasks of the school whose day has passed")


class TaskEvent(PlansEvent):
    """The subject is one union's task."""

    plan_id: UUID
    title: str
    category: str
    due_on: date | None = None
    owner_id: UUID | None = None


class TaskAssigned(TaskEvent):
    """A task has an owner by name; `concerns` holds the owner."""

    wire_name: ClassVar[str] = "task.assigned.v1"


class TaskCompleted(TaskEvent):
    """A union reported a task done, with a statement and a day."""

    wire_name: ClassVar[str] = "task.completed.v1"

    done_on: date
    from_paper: bool = False


class TaskReopened(TaskEvent):
    """A task is open again: a report, an exemption or the dropping of it was taken back."""

    wire_name: ClassVar[str] = "task.reopened.v1"


class TaskRejected(TaskEvent):
    """The county sent a report back with a reason; the task is open again."""

    wire_name: ClassVar[str] = "task.rejected.v1"

    reason: str


class TaskExempted(TaskEvent):
    """The county freed a union from a task."""

    wire_name: ClassVar[str] = "task.exempted.v1"

    reason: str


class TaskCancelled(TaskEvent):
    """A school dropped an optional task or a line of its own."""

    wire_name: ClassVar[str] = "task.cancelled.v1"


class ReminderStage(StrEnum):
    """How far the clock of an open task has run (R-PLAN-4)."""

    SOON = "soon"
    DUE = "due"
    OVERDUE = "overdue"
    ESCALATED = "escalated"


class TaskDue(TaskEvent):
    """An open task's day is near or here."""

    wire_name: ClassVar[str] = "task.due.v1"

    stage: ReminderStage


class TaskOverdue(TaskEvent):
    """An open task's day has passed; at stage `escalated` the county hears of it."""

    wire_name: ClassVar[str] = "task.overdue.v1"

    stage: ReminderStage


class CalendarDayKind(StrEnum):
    """What a county says of days: off, worked, in a vacation, or taken out of one."""

    HOLIDAY = "holiday"
    MAKEUP = "makeup"
    VACATION = "vacation"
    SCHOOL_DAY = "school_day"


class CalendarRun(BaseModel):
    """Days of one kind that a county has set, both ends included."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    first_day: date
    last_day: date
    kind: CalendarDayKind


class CalendarChanged(PlansEvent):
    """The county set days of its school calendar or took some back; the subject is the county.

    `days` are all that it has set, as they stand now; over the state's holidays they win.
    """

    wire_name: ClassVar[str] = "calendar.changed.v1"

    days: tuple[CalendarRun, ...] = ()


class PlansCheckpointMade(CheckpointMade):
    """What plans has sent of a county in the hours before, for its readers to compare."""

    wire_name: ClassVar[str] = "plans_checkpoint.made.v1"
    publisher: ClassVar[str] = "plans"
