"""A school's copy of a plan, and the county's chases."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ARRAY, Index, UniqueConstraint, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from services.plans.tables import Table


class SchoolPlan(Table):
    """One union's copy of an issued plan; it is signed for once."""

    __tablename__ = "school_plan"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("county_id", "union_id", "plan_id"),
        Index("ix_school_plan_plan", "plan_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    plan_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1)
    sign_by: Mapped[date]
    signed_on: Mapped[date | None]
    signed_by: Mapped[UUID | None]
    signed_name: Mapped[str | None]
    recorded_at: Mapped[datetime | None]
    from_paper: Mapped[bool] = mapped_column(default=False)
    last_chased_at: Mapped[datetime | None]
    tasks_chased_at: Mapped[datetime | None]


class Chase(Table):
    """One act of asking schools, about the signature or about overdue tasks (`ChaseMatter`)."""

    __tablename__ = "chase"
    __table_args__ = (Index("ix_chase_plan", "plan_id", "made_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    plan_id: Mapped[UUID]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID]
    about: Mapped[str] = mapped_column(server_default="signature")
    asked: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
