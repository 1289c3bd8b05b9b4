"""Tasks of unions and the log of what happened to each."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.plans.tables import Table


class Task(Table):
    """One union's duty: its linked copy of a measure, or a line of its own (`measure_id` empty).

    `text` and `due_on` are the county's words and day; `own_text` and `own_due_on` the school's.
    `named_due_on` is the day the plan named, where signing came later and moved it to `due_on`.
    `records_needed` is how many records of work done complete it; `by_records` says that they did.
    `source_*` name the union's meeting that decided it; the task has the id of that decision.
    """

    __tablename__ = "task"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        Index(
            "uq_task_copy",
            "union_id",
            "measure_id",
            unique=True,
            postgresql_where=text("measure_id IS NOT NULL AND cluster_id IS NULL"),
        ),
        Index(
            "uq_task_cluster_copy",
            "cluster_id",
            "measure_id",
            unique=True,
            postgresql_where=text("cluster_id IS NOT NULL"),
        ),
        Index("ix_task_plan", "plan_id", "union_id"),
        Index("ix_task_owner", "owner_id", postgresql_where=text("owner_id IS NOT NULL")),
        Index("ix_task_check", "check_on", postgresql_where=text("check_on IS NOT NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    plan_id: Mapped[UUID]
    measure_id: Mapped[UUID | None]
    cluster_id: Mapped[UUID | None]
    position: Mapped[int]
    heading: Mapped[str]
    category: Mapped[str]
    text: Mapped[str]
    deliverable: Mapped[str | None]
    own_text: Mapped[str | None]
    mandatory: Mapped[bool]
    file_required: Mapped[bool]
    records_needed: Mapped[int] = mapped_column(default=1, server_default="1")
    due_on: Mapped[date | None]
    named_due_on: Mapped[date | None]
    own_due_on: Mapped[date | None]
    owner_id: Mapped[UUID | None]
    state: Mapped[str]
    statement: Mapped[str | None]
    done_on: Mapped[date | None]
    from_paper: Mapped[bool] = mapped_column(default=False, server_default="false")
    file_id: Mapped[UUID | None]
    reported_by: Mapped[UUID | None]
    by_records: Mapped[bool] = mapped_column(default=False, server_default="false")
    reason: Mapped[str | None]
    stage: Mapped[str | None]
    check_on: Mapped[date | None]
    source_id: Mapped[UUID | None]
    source_title: Mapped[str | None]
    source_day: Mapped[date | None]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]

    @property
    def wording(self) -> str:
        """What the school reads: its own words where it has put some."""
        return self.own_text or self.text

    @property
    def day(self) -> date | None:
        """The day that counts: the school's own where it has set one."""
        return self.own_due_on or self.due_on


class TaskMove(Table):
    """One step in a task's life; rows are only added."""

    __tablename__ = "task_move"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "task_id"], ["task.county_id", "task.union_id", "task.id"]
        ),
        Index("ix_task_move_task", "task_id", "made_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    task_id: Mapped[UUID]
    move: Mapped[str]
    from_state: Mapped[str]
    to_state: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)


class HandOverHeard(Table):
    """Up to which version a hand-over is known: one that was undone before it came moves nothing.

    The subject is what one person handed to another, as the directory tells it.
    """

    __tablename__ = "hand_over_heard"

    pair_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
