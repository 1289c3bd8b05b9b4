"""Requests for one's data, and holds that forbid its erasure for a time."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table


class DataRequest(Table):
    """Somebody asks for a copy of their data or for its erasure; visible wherever the person is.

    `outcome` is what the person is told. `again_on` is the day on which what a hold kept is erased.
    """

    __tablename__ = "data_request"
    __table_args__ = (
        ForeignKeyConstraint(["county_id", "person_id"], ["person.county_id", "person.person_id"]),
        Index("ix_data_request_person_id", "person_id"),
        Index(
            "uq_data_request_open",
            "person_id",
            "kind",
            unique=True,
            postgresql_where=text("state = 'open'"),
        ),
        Index(
            "ix_data_request_again_on", "again_on", postgresql_where=text("again_on IS NOT NULL")
        ),
    )

    request_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    person_id: Mapped[UUID]
    kind: Mapped[str]
    state: Mapped[str]
    from_paper: Mapped[bool]
    reason: Mapped[str]
    received_on: Mapped[date]
    due_on: Mapped[date]
    closed_at: Mapped[datetime | None]
    outcome: Mapped[str]
    again_on: Mapped[date | None]


class LegalHold(Table):
    """A person's data must stay as it is until a day: a dispute, an audit, a case."""

    __tablename__ = "legal_hold"
    __table_args__ = (
        ForeignKeyConstraint(["county_id", "person_id"], ["person.county_id", "person.person_id"]),
        Index("ix_legal_hold_person_id", "person_id"),
    )

    hold_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    person_id: Mapped[UUID]
    why: Mapped[str]
    until: Mapped[date]
    placed_by: Mapped[UUID | None]
    placed_at: Mapped[datetime]
    lifted_at: Mapped[datetime | None]
