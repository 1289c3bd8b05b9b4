"""Minutes of meetings: who was there, the matters, the decisions, and every step."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.activities.tables import Table

_MEETING = ["joint_meeting.county_id", "joint_meeting.union_id", "joint_meeting.id"]


class JointMeeting(Table):
    """One meeting of a union; `task_id` is the task it answers.

    The names are as they were said then: minutes are a record, and stay one when people move on.
    """

    __tablename__ = "joint_meeting"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        Index("ix_joint_meeting_list", "union_id", "held_on", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    kind: Mapped[str]
    state: Mapped[str]
    held_on: Mapped[date]
    place: Mapped[str]
    host_name: Mapped[str]
    recorder_name: Mapped[str]
    absent: Mapped[str]
    number: Mapped[str | None]
    from_paper: Mapped[bool]
    task_id: Mapped[UUID | None]
    settled_on: Mapped[date | None]
    settled_by: Mapped[UUID | None]
    settled_by_name: Mapped[str | None]
    reason: Mapped[str | None]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class MeetingAttendant(Table):
    """Somebody who was at the meeting."""

    __tablename__ = "meeting_attendant"
    __table_args__ = (
        ForeignKeyConstraint(["county_id", "union_id", "meeting_id"], _MEETING, ondelete="CASCADE"),
        Index("ix_meeting_attendant_meeting", "meeting_id", "place"),
        Index(
            "ix_meeting_attendant_person",
            "person_id",
            postgresql_where=text("person_id IS NOT NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    place: Mapped[int]
    person_id: Mapped[UUID | None]
    name: Mapped[str]
    side: Mapped[str]
    post: Mapped[str]


class MeetingMatter(Table):
    """A matter before the meeting; `reported_on` is when the congress was told of it."""

    __tablename__ = "meeting_matter"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        ForeignKeyConstraint(["county_id", "union_id", "meeting_id"], _MEETING, ondelete="CASCADE"),
        Index("ix_meeting_matter_meeting", "meeting_id", "place"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    place: Mapped[int]
    title: Mapped[str]
    power: Mapped[str | None]
    urgent: Mapped[bool]
    discussion: Mapped[str]
    result: Mapped[str]
    reported_on: Mapped[date | None]
    session_id: Mapped[UUID | None]


class MeetingDecision(Table):
    """A decision, numbered through the meeting. As a task it is one of plans with this very id."""

    __tablename__ = "meeting_decision"
    __table_args__ = (
        ForeignKeyConstraint(["county_id", "union_id", "meeting_id"], _MEETING, ondelete="CASCADE"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "matter_id"],
            ["meeting_matter.county_id", "meeting_matter.union_id", "meeting_matter.id"],
            ondelete="CASCADE",
        ),
        Index("ix_meeting_decision_meeting", "meeting_id", "place"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    matter_id: Mapped[UUID]
    place: Mapped[int]
    text: Mapped[str]
    owner_id: Mapped[UUID | None]
    owner_name: Mapped[str]
    due_on: Mapped[date | None]
    as_task: Mapped[bool]
    task_state: Mapped[str | None]
    task_version: Mapped[int]
    done_on: Mapped[date | None]


class MeetingMove(Table):
    """One step of the minutes; rows are only added."""

    __tablename__ = "meeting_move"
    __table_args__ = (
        ForeignKeyConstraint(["county_id", "union_id", "meeting_id"], _MEETING),
        Index("ix_meeting_move_meeting", "meeting_id", "made_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    meeting_id: Mapped[UUID]
    move: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)
