"""A union's record, its elections, and the days that come near."""

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table


class UnionRecord(Table):
    """What is on record of a union beside its place in the tree; empty where nobody has said.

    The contact is an office's, not a person's own.
    """

    __tablename__ = "union_record"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        CheckConstraint("member_count >= 0", name="member_count"),
    )

    county_id: Mapped[UUID] = mapped_column(primary_key=True)
    union_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    legal_code: Mapped[str | None]
    certificate_until: Mapped[date | None]
    member_count: Mapped[int | None]
    superior: Mapped[str | None]
    contact_name: Mapped[str | None]
    contact_phone: Mapped[str | None]
    address: Mapped[str | None]


class Election(Table):
    """One election of a union's committee, for a term of years."""

    __tablename__ = "election"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        UniqueConstraint("union_id", "elected_on", name="uq_election_day"),
        CheckConstraint("seats >= 1", name="seats"),
    )

    election_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    elected_on: Mapped[date]
    term_years: Mapped[int]
    seats: Mapped[int]
    due_on: Mapped[date]


class Deadline(Table):
    """A day of a union that comes near; told of once, `look_on` is when somebody looks again."""

    __tablename__ = "deadline"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        UniqueConstraint("union_id", "kind", name="uq_deadline_kind"),
        Index("ix_deadline_look", "look_on", postgresql_where=text("look_on IS NOT NULL")),
    )

    deadline_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    kind: Mapped[str]
    due_on: Mapped[date]
    look_on: Mapped[date | None]
