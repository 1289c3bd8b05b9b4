"""Calendar entries and figures of a county, and how often its calendar was told."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, PrimaryKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from services.plans.tables import Table


class CalendarDays(Table):
    """Days that the county sets: holidays, make-up days, vacations, extra school days."""

    __tablename__ = "calendar_days"
    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="order"),
        Index("ix_calendar_days_county", "county_id", "first_day"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    first_day: Mapped[date]
    last_day: Mapped[date]
    kind: Mapped[str]
    note: Mapped[str]
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]


class CalendarVersion(Table):
    """How many times the county's calendar has been told; a county without a row, never."""

    __tablename__ = "calendar_version"

    county_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]


class Figure(Table):
    """A number the county set, counting from `valid_from` until the next one of its name."""

    __tablename__ = "figure"
    __table_args__ = (PrimaryKeyConstraint("county_id", "name", "valid_from"),)

    county_id: Mapped[UUID]
    name: Mapped[str]
    valid_from: Mapped[date]
    value: Mapped[int]
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]
