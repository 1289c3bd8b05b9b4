"""Public notices, objections to them, and what happened to each."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.activities.tables import Table


class PublicNotice(Table):
    """A notice of one union. `matter_*` name what asked for it; without, a person made it.

    A notice that was asked for has no days and no place until the union arranges it.
    `visible_below` marks the county's own, which every union of the county may read.
    """

    __tablename__ = "public_notice"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("asked_event_id"),
        CheckConstraint("first_day <= last_day", name="order"),
        Index("ix_public_notice_list", "union_id", "made_at"),
        Index("ix_public_notice_check", "check_on", postgresql_where=text("check_on IS NOT NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    visible_below: Mapped[bool]
    version: Mapped[int]
    kind: Mapped[str]
    title: Mapped[str]
    text: Mapped[str]
    state: Mapped[str]
    outcome: Mapped[str | None]
    place: Mapped[str | None]
    first_day: Mapped[date | None]
    last_day: Mapped[date | None]
    working_days: Mapped[int | None]
    estimate: Mapped[bool]
    office: Mapped[str | None]
    phone: Mapped[str | None]
    signer: Mapped[str | None]
    number: Mapped[str | None]
    minutes_number: Mapped[str | None]
    from_paper: Mapped[bool]
    tell_members: Mapped[bool]
    posted_on: Mapped[date | None]
    note: Mapped[str | None]
    matter_kind: Mapped[str | None]
    matter_id: Mapped[UUID | None]
    asked_event_id: Mapped[UUID | None]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    made_as_chair: Mapped[bool]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    closed_on: Mapped[date | None]
    check_on: Mapped[date | None]


class NoticeObjection(Table):
    """What somebody has against a notice; one row for each person and notice.

    `objector` is the person's id or, where an officer entered it, the name that was given;
    `cleared_at` is when names went from it because the time of the notice was over.
    """

    __tablename__ = "notice_objection"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "notice_id"],
            ["public_notice.county_id", "public_notice.union_id", "public_notice.id"],
        ),
        UniqueConstraint("notice_id", "objector"),
        Index(
            "ix_notice_objection_uncleared",
            "county_id",
            "made_at",
            postgresql_where=text("cleared_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    notice_id: Mapped[UUID]
    version: Mapped[int]
    objector: Mapped[str]
    objector_id: Mapped[UUID | None]
    objector_name: Mapped[str]
    way: Mapped[str]
    received_on: Mapped[date]
    text: Mapped[str]
    recorded_by: Mapped[UUID]
    recorded_by_name: Mapped[str]
    made_at: Mapped[datetime]
    finding: Mapped[str | None]
    answer: Mapped[str | None]
    handled_on: Mapped[date | None]
    handled_by: Mapped[UUID | None]
    handled_by_name: Mapped[str | None]
    cleared_at: Mapped[datetime | None]


class NoticeMove(Table):
    """One step in a notice's life; rows are only added. Who objects is not among them."""

    __tablename__ = "notice_move"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "notice_id"],
            ["public_notice.county_id", "public_notice.union_id", "public_notice.id"],
        ),
        Index("ix_notice_move_notice", "notice_id", "made_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    visible_below: Mapped[bool]
    notice_id: Mapped[UUID]
    move: Mapped[str]
    from_state: Mapped[str]
    to_state: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID | None]
    made_by_name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)
