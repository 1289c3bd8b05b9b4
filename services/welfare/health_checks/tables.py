"""Batches with their slots, the check of each union, and who is on its list.

No table has a column in which a result, or any other free word about a person, could be written.
"""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from services.welfare.tables import Table

_BATCH = ["health_batch.county_id", "health_batch.union_id", "health_batch.id"]


class HealthBatch(Table):
    """What is arranged with a hospital; `union_id` is who organises it: a school or the county.

    The county's is `visible_below`, so that schools read where and when their people go.
    """

    __tablename__ = "health_batch"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        CheckConstraint("first_day <= last_day", name="days"),
        Index("ix_health_batch_list", "union_id", "year"),
        Index("ix_health_batch_due", "first_day", postgresql_where=text("state = 'announced'")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    state: Mapped[str]
    kind: Mapped[str]
    audience: Mapped[str]
    title: Mapped[str]
    year: Mapped[int]
    hospital: Mapped[str]
    first_day: Mapped[date]
    last_day: Mapped[date]
    from_paper: Mapped[bool] = mapped_column(default=False, server_default="false")
    visible_below: Mapped[bool] = mapped_column(default=False, server_default="false")
    made_by: Mapped[UUID | None]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class HealthSlot(Table):
    """A time at the hospital with so many places; `for_union` where it is kept for one school."""

    __tablename__ = "health_slot"
    __table_args__ = (
        UniqueConstraint("county_id", "id"),
        ForeignKeyConstraint(["county_id", "union_id", "batch_id"], _BATCH),
        CheckConstraint("places > 0", name="places"),
        CheckConstraint("begins < ends", name="times"),
        Index("ix_health_slot_batch", "batch_id", "day", "begins"),
        Index("ix_health_slot_due", "day", postgresql_where=text("reminded_at IS NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    batch_id: Mapped[UUID]
    for_union: Mapped[UUID | None]
    day: Mapped[date]
    begins: Mapped[time]
    ends: Mapped[time]
    places: Mapped[int]
    reminded_at: Mapped[datetime | None]
    visible_below: Mapped[bool] = mapped_column(default=False, server_default="false")


class HealthCheck(Table):
    """The part of one union in a batch: what its officers deal with, and what proves its task."""

    __tablename__ = "health_check"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("batch_id", "union_id"),
        ForeignKeyConstraint(["county_id", "organiser_id", "batch_id"], _BATCH),
        Index(
            "uq_health_check_task",
            "county_id",
            "task_id",
            unique=True,
            postgresql_where=text("from_task"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    organiser_id: Mapped[UUID]
    batch_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    task_id: Mapped[UUID | None]
    # Made because the task was given to somebody; once for each task.
    from_task: Mapped[bool] = mapped_column(default=False, server_default="false")
    closed_on: Mapped[date | None]
    closed_by_name: Mapped[str | None]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class HealthEntry(Table):
    """One person on the list of a union's check: when they go, and whether they went.

    `person_id` is empty once the row is too old to name anybody; the counts stay.
    """

    __tablename__ = "health_entry"
    __table_args__ = (
        UniqueConstraint("batch_id", "person_id"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "check_id"],
            ["health_check.county_id", "health_check.union_id", "health_check.id"],
        ),
        ForeignKeyConstraint(["county_id", "slot_id"], ["health_slot.county_id", "health_slot.id"]),
        Index("ix_health_entry_check", "check_id"),
        Index("ix_health_entry_slot", "slot_id"),
        Index("ix_health_entry_person", "person_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    batch_id: Mapped[UUID]
    check_id: Mapped[UUID]
    person_id: Mapped[UUID | None]
    slot_id: Mapped[UUID | None]
    attendance: Mapped[str]
    attended_on: Mapped[date | None]
    round: Mapped[int] = mapped_column(default=1, server_default="1")
    booked_by: Mapped[UUID | None]
    changed_at: Mapped[datetime]
