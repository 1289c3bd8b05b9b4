"""Work plans with their tasks and measures."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, ForeignKeyConstraint, Index, Integer, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.plans.tables import Table


class WorkPlan(Table):
    """A county's plan of a period; schools may read it once it is issued (`visible_below`).

    `sign_within` is the number of school working days that its document gives for signing.
    """

    __tablename__ = "work_plan"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        Index("ix_work_plan_period", "county_id", "period_kind", "period_year"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    visible_below: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)
    state: Mapped[str]
    title: Mapped[str]
    organisation: Mapped[str | None]
    guiding_ideology: Mapped[str | None]
    period_kind: Mapped[str]
    period_year: Mapped[int]
    period_term: Mapped[int | None]
    draft_id: Mapped[UUID | None] = mapped_column(unique=True)
    drafted_by: Mapped[UUID]
    made_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None]
    decided_by: Mapped[UUID | None]
    decided_at: Mapped[datetime | None]
    decision_paper: Mapped[dict[str, Any] | None] = mapped_column(JSONB)
    return_reason: Mapped[str | None]
    issued_at: Mapped[datetime | None]
    sign_within: Mapped[int | None]
    sign_by: Mapped[date | None]
    closed_at: Mapped[datetime | None]


class PlanTask(Table):
    """A numbered task of a work plan, with the words of its source."""

    __tablename__ = "plan_task"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "plan_id"],
            ["work_plan.county_id", "work_plan.union_id", "work_plan.id"],
        ),
        Index("ix_plan_task_plan", "plan_id", "position"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    visible_below: Mapped[bool] = mapped_column(default=False)
    plan_id: Mapped[UUID]
    position: Mapped[int]
    section: Mapped[str | None]
    number: Mapped[str | None]
    title: Mapped[str]
    text: Mapped[str]
    category: Mapped[str]
    spans: Mapped[list[list[int]]] = mapped_column(JSONB)


class Measure(Table):
    """What somebody has to do for a task; only the school's measures cascade.

    `records_needed` is how many records of work done complete it.
    """

    __tablename__ = "measure"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "plan_task_id"],
            ["plan_task.county_id", "plan_task.union_id", "plan_task.id"],
        ),
        Index("ix_measure_plan", "plan_id", "position"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    visible_below: Mapped[bool] = mapped_column(default=False)
    plan_id: Mapped[UUID]
    plan_task_id: Mapped[UUID]
    position: Mapped[int]
    text: Mapped[str]
    actor: Mapped[str]
    deliverable: Mapped[str | None]
    months: Mapped[list[int]] = mapped_column(ARRAY(Integer))
    due_on: Mapped[date | None]
    mandatory: Mapped[bool]
    file_required: Mapped[bool]
    records_needed: Mapped[int] = mapped_column(default=1, server_default="1")
