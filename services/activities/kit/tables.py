"""Numbers of papers, who helps at a session, and sealed archives."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from services.activities.tables import Table


class PaperSeries(Table):
    """The numbers of one union in one year: with which word, from which one, and the last given."""

    __tablename__ = "paper_series"
    __table_args__ = (
        PrimaryKeyConstraint("union_id", "year"),
        UniqueConstraint("county_id", "union_id", "year"),
        CheckConstraint("start > 0", name="start"),
    )

    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    year: Mapped[int]
    version: Mapped[int]
    word: Mapped[str]
    start: Mapped[int]
    last: Mapped[int | None]


class PaperNumber(Table):
    """A number that was given; cancelled it stays, and is never given again.

    `kind` and `session_id` are empty for a paper that was written outside and only entered here.
    `content` is the paper as it was when it was signed.
    """

    __tablename__ = "paper_number"
    __table_args__ = (
        UniqueConstraint("union_id", "year", "number"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "year"],
            ["paper_series.county_id", "paper_series.union_id", "paper_series.year"],
        ),
        Index(
            "uq_paper_number_paper",
            "session_id",
            "kind",
            unique=True,
            postgresql_where=text("session_id IS NOT NULL AND cancelled_on IS NULL"),
        ),
        CheckConstraint("number > 0", name="number"),
        CheckConstraint(
            "(cancelled_on IS NULL) = (cancelled_reason IS NULL)", name="cancelled_why"
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    year: Mapped[int]
    number: Mapped[int]
    word: Mapped[str]
    title: Mapped[str]
    kind: Mapped[str | None]
    session_id: Mapped[UUID | None]
    signed_on: Mapped[date]
    given_by: Mapped[UUID]
    given_by_name: Mapped[str]
    given_at: Mapped[datetime]
    content: Mapped[bytes | None] = mapped_column(deferred=True)
    cancelled_on: Mapped[date | None]
    cancelled_reason: Mapped[str | None]
    cancelled_by_name: Mapped[str | None]


class SessionHelpers(Table):
    """Who does what at a session and whom to ask: what no other record of it knows."""

    __tablename__ = "session_helpers"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
            ondelete="CASCADE",
        ),
        Index("ix_session_helpers_union", "union_id", "changed_at"),
    )

    session_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    addressee: Mapped[str]
    secretary: Mapped[str]
    principal: Mapped[str]
    chair: Mapped[str]
    contact: Mapped[str]
    phone: Mapped[str]
    recorder: Mapped[str]
    examiners: Mapped[str]
    presidium: Mapped[str]
    chief_scrutineer: Mapped[str]
    scrutineers: Mapped[str]
    counters: Mapped[str]
    changed_by_name: Mapped[str]
    changed_at: Mapped[datetime]


class SessionArchive(Table):
    """The sealed record of a session: rows are only added, the database refuses the rest.

    `sha256` is that of the manifest, which names every file with its own.
    """

    __tablename__ = "session_archive"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "session_id"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
        ),
    )

    session_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    title: Mapped[str]
    manifest: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int]
    sealed_at: Mapped[datetime]
    sealed_by: Mapped[UUID]
    sealed_by_name: Mapped[str]


class ArchiveFile(Table):
    """One file of a sealed record, as it was."""

    __tablename__ = "archive_file"
    __table_args__ = (
        PrimaryKeyConstraint("session_id", "name"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            [
                "session_archive.county_id",
                "session_archive.union_id",
                "session_archive.session_id",
            ],
        ),
    )

    session_id: Mapped[UUID]
    name: Mapped[str]
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    place: Mapped[int]
    sha256: Mapped[str]
    content: Mapped[bytes]
