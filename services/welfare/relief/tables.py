"""Aids with their steps, and the money that moved."""

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

from services.welfare.tables import Table

_OF_AID = ["county_id", "union_id", "aid_id"]
_AID = ["aid.county_id", "aid.union_id", "aid.id"]


class Aid(Table):
    """One help to one person: `person_id` from the copy, or a typed name of somebody retired.

    `recipient_key` is the same for the same person, or on a hardship file (`case_id`) for the same
    household or pupil, so that a year's help is found and locked by it; `year` is the calendar year
    whose cap it counts towards. `decided_by_name` is who really decided; where that was on paper,
    `decided_by` is empty.
    """

    __tablename__ = "aid"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        CheckConstraint("amount_cents > 0", name="amount"),
        Index("ix_aid_list", "union_id", "year", "made_at"),
        Index("ix_aid_recipient", "recipient_key", "year"),
        Index("ix_aid_person", "person_id", postgresql_where=text("person_id IS NOT NULL")),
        Index("ix_aid_case", "case_id", postgresql_where=text("case_id IS NOT NULL")),
        Index(
            "ix_aid_open",
            "union_id",
            "state",
            postgresql_where=text("state IN ('requested', 'rejected', 'approved', 'paid')"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    state: Mapped[str]
    kind: Mapped[str]
    occasion: Mapped[str]
    happened_on: Mapped[date]
    person_id: Mapped[UUID | None]
    recipient_name: Mapped[str]
    recipient_key: Mapped[str]
    remark_sealed: Mapped[str | None]
    amount_cents: Mapped[int]
    form: Mapped[str]
    source: Mapped[str]
    asked_by: Mapped[str]
    year: Mapped[int]
    from_paper: Mapped[bool] = mapped_column(default=False, server_default="false")
    collective_number: Mapped[str | None]
    collective_on: Mapped[date | None]
    entered_by: Mapped[UUID]
    entered_by_name: Mapped[str]
    decided_by: Mapped[UUID | None]
    decided_by_name: Mapped[str | None]
    decided_on: Mapped[date | None]
    reason: Mapped[str | None]
    paid_on: Mapped[date | None]
    paid_by: Mapped[str | None]
    receipted_on: Mapped[date | None]
    task_id: Mapped[UUID | None]
    case_id: Mapped[UUID | None]
    self_paid_cents: Mapped[int | None]
    school_level: Mapped[str | None]
    student_sealed: Mapped[str | None]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class AidStep(Table):
    """One step in an aid's life; rows are only added."""

    __tablename__ = "aid_step"
    __table_args__ = (
        ForeignKeyConstraint(_OF_AID, _AID),
        Index("ix_aid_step_aid", "aid_id", "made_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    aid_id: Mapped[UUID]
    move: Mapped[str]
    from_state: Mapped[str]
    to_state: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)


class AidEntry(Table):
    """Money that moved: a payment is positive, its reversal negative; rows are only added.

    There is at most one of each for an aid, whatever two people do at once.
    """

    __tablename__ = "aid_entry"
    __table_args__ = (
        ForeignKeyConstraint(_OF_AID, _AID),
        CheckConstraint("cents <> 0", name="cents"),
        Index("uq_aid_entry_paid", "aid_id", unique=True, postgresql_where=text("cents > 0")),
        Index("uq_aid_entry_back", "aid_id", unique=True, postgresql_where=text("cents < 0")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    aid_id: Mapped[UUID]
    cents: Mapped[int]
    moved_on: Mapped[date]
    reason: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID]
