"""What meetings decided, as far as it is somebody's task."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from services.plans.tables import Table


class DecidedMeeting(Table):
    """A meeting by the id that its own service gave it, and the newest that was told of it.

    One that was taken back stays, marked: what it decided may be heard of afterwards.
    """

    __tablename__ = "decided_meeting"

    meeting_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    title: Mapped[str]
    held_on: Mapped[date | None]
    taken_back: Mapped[bool]


class DecidedTask(Table):
    """A decision that is a task; the task has its id. Without a plan it waits (`has_task`)."""

    __tablename__ = "decided_task"
    __table_args__ = (
        Index("ix_decided_task_meeting", "meeting_id"),
        Index("ix_decided_task_waiting", "county_id", postgresql_where=text("NOT has_task")),
    )

    decision_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("decided_meeting.meeting_id"))
    text: Mapped[str]
    owner_id: Mapped[UUID | None]
    due_on: Mapped[date | None]
    has_task: Mapped[bool]
