"""Covers, the roster of each union, who takes part, and claims: days and no reasons."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from services.welfare.tables import Table


class Cover(Table):
    """One period of a cover; `union_id` is who offers it: a school or the county."""

    __tablename__ = "cover"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        CheckConstraint("first_day < last_day", name="days"),
        CheckConstraint(
            "superior_cents >= 0 AND school_cents >= 0 AND person_cents >= 0", name="cents"
        ),
        Index("ix_cover_list", "union_id", "last_day"),
        Index(
            "uq_cover_renewed", "renews", unique=True, postgresql_where=text("renews IS NOT NULL")
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    name: Mapped[str]
    kind: Mapped[str]
    insurer: Mapped[str]
    first_day: Mapped[date]
    last_day: Mapped[date]
    superior_cents: Mapped[int]
    school_cents: Mapped[int]
    person_cents: Mapped[int]
    youngest: Mapped[int | None]
    oldest: Mapped[int | None]
    renews: Mapped[UUID | None]
    visible_below: Mapped[bool] = mapped_column(default=False, server_default="false")
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]


class CoverRoster(Table):
    """One union in a cover; `told_at` is when its chair was told that the end is near."""

    __tablename__ = "cover_roster"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("cover_id", "union_id"),
        ForeignKeyConstraint(
            ["county_id", "offered_by", "cover_id"],
            ["cover.county_id", "cover.union_id", "cover.id"],
        ),
        Index("ix_cover_roster_due", "last_day", postgresql_where=text("told_at IS NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    offered_by: Mapped[UUID]
    cover_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    last_day: Mapped[date]
    told_at: Mapped[datetime | None]


class CoverEntry(Table):
    """Somebody asked to take part; taking part needs their consent, with day and named receiver.

    `person_id` is empty once the row is too old to name anybody.
    """

    __tablename__ = "cover_entry"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("roster_id", "person_id"),
        CheckConstraint(
            "standing <> 'enrolled' OR (consent_on IS NOT NULL AND consent_to IS NOT NULL)",
            name="consent",
        ),
        ForeignKeyConstraint(
            ["county_id", "union_id", "roster_id"],
            ["cover_roster.county_id", "cover_roster.union_id", "cover_roster.id"],
        ),
        Index("ix_cover_entry_person", "person_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    roster_id: Mapped[UUID]
    person_id: Mapped[UUID | None]
    standing: Mapped[str]
    consent_on: Mapped[date | None]
    consent_to: Mapped[str | None]
    id_number_sealed: Mapped[str | None]
    changed_at: Mapped[datetime]


class CoverClaim(Table):
    """A claim as a row of days; neither illness nor amount has a column."""

    __tablename__ = "cover_claim"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "entry_id"],
            ["cover_entry.county_id", "cover_entry.union_id", "cover_entry.id"],
        ),
        Index("ix_cover_claim_entry", "entry_id"),
        Index(
            "ix_cover_claim_due",
            "remind_on",
            postgresql_where=text("state = 'started' AND reminded_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    entry_id: Mapped[UUID]
    version: Mapped[int] = mapped_column(default=1, server_default="1")
    state: Mapped[str]
    happened_on: Mapped[date]
    due_on: Mapped[date]
    remind_on: Mapped[date]
    reminded_at: Mapped[datetime | None]
    handed_in_on: Mapped[date | None]
    settled_on: Mapped[date | None]
    started_by: Mapped[UUID]
    made_at: Mapped[datetime]
