"""Visits with their steps, and the tasks of the plan that visits answer."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.welfare.tables import Table


class Visit(Table):
    """One visit to one person: `person_id` from the copy, or a typed name of somebody retired.

    What tells of somebody's troubles is sealed. `check_on` is the day on which the clock looks at
    it, `reminders` how often it has reminded in this state. `draft_id` is given by the device that
    kept the report, `record_draft_id` by the one that kept the record: sent twice, they are one.
    """

    __tablename__ = "visit"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        CheckConstraint("gift_cents > 0", name="gift"),
        CheckConstraint(
            "(gift_cents IS NULL) = (gift_form IS NULL)"
            " AND (gift_cents IS NULL) = (gift_source IS NULL)",
            name="gift_whole",
        ),
        Index("ix_visit_list", "union_id", "made_at"),
        Index("ix_visit_state", "union_id", "state"),
        Index("ix_visit_person", "person_id", postgresql_where=text("person_id IS NOT NULL")),
        Index("ix_visit_answers", "task_id", postgresql_where=text("task_id IS NOT NULL")),
        Index("ix_visit_check_on", "check_on", postgresql_where=text("check_on IS NOT NULL")),
        Index(
            "uq_visit_draft",
            "county_id",
            "reported_by",
            "draft_id",
            unique=True,
            postgresql_where=text("draft_id IS NOT NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    state: Mapped[str]
    occasion: Mapped[str]
    in_hospital: Mapped[bool] = mapped_column(default=False, server_default="false")
    happened_on: Mapped[date]
    person_id: Mapped[UUID | None]
    visited_name: Mapped[str]
    remark_sealed: Mapped[str | None]
    reported_by: Mapped[UUID]
    reported_by_name: Mapped[str]
    draft_id: Mapped[UUID | None]
    due_on: Mapped[date]
    assigned_to: Mapped[UUID | None]
    assigned_name: Mapped[str | None]
    recorded_by: Mapped[UUID | None]
    recorded_by_name: Mapped[str | None]
    record_draft_id: Mapped[UUID | None]
    visited_on: Mapped[date | None]
    way: Mapped[str | None]
    place: Mapped[str | None]
    visitors: Mapped[list[str]] = mapped_column(JSONB)
    finding_sealed: Mapped[str | None]
    need_sealed: Mapped[str | None]
    gift_form: Mapped[str | None]
    gift_cents: Mapped[int | None]
    gift_source: Mapped[str | None]
    follow_up_sealed: Mapped[str | None]
    follow_up_on: Mapped[date | None]
    from_paper: Mapped[bool] = mapped_column(default=False, server_default="false")
    reason: Mapped[str | None]
    task_id: Mapped[UUID | None]
    check_on: Mapped[date | None]
    reminders: Mapped[int] = mapped_column(default=0, server_default="0")
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class VisitStep(Table):
    """One step in a visit's life; rows are only added."""

    __tablename__ = "visit_step"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "visit_id"],
            ["visit.county_id", "visit.union_id", "visit.id"],
        ),
        Index("ix_visit_step_visit", "visit_id", "made_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    visit_id: Mapped[UUID]
    move: Mapped[str]
    from_state: Mapped[str]
    to_state: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)


class VisitTask(Table):
    """A task of a union's plan that visits answer, as last told by plans."""

    __tablename__ = "visit_task"
    __table_args__ = (Index("ix_visit_task_open", "union_id", "is_open"),)

    task_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    title: Mapped[str]
    due_on: Mapped[date | None]
    is_open: Mapped[bool]
