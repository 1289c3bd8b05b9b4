"""Imports of rosters, their rows, and the long work on them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.directory.tables import Table
from shared.jobs import JobColumns


class RosterImport(Table):
    """A file with its columns as they are understood, and what became of it.

    `union_id` is who imports: the county's own union, or the school whose list it is. The file is
    sealed, as it holds whatever its maker had put into it. `digest` is of the outcome last shown.
    """

    __tablename__ = "roster_import"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
        UniqueConstraint("county_id", "union_id", "import_id"),
        Index("ix_roster_import_list", "county_id", "made_at", "import_id"),
    )

    import_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    state: Mapped[str]
    # The union that every row is for; without one each row names its own.
    for_union_id: Mapped[UUID | None]
    file_name: Mapped[str]
    file_size: Mapped[int]
    file_sha256: Mapped[str]
    file_sealed: Mapped[str] = mapped_column(Text, deferred=True)
    sheets: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    counts: Mapped[dict[str, int]] = mapped_column(JSONB)
    digest: Mapped[str | None]
    problem: Mapped[str | None]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    job_id: Mapped[UUID | None]


class RosterRow(Table):
    """A row of the file, sealed as a whole, with its verdict; `was` lets a change be undone."""

    __tablename__ = "roster_row"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "import_id"],
            ["roster_import.county_id", "roster_import.union_id", "roster_import.import_id"],
        ),
        Index("ix_roster_row_verdict", "import_id", "verdict", "row_no"),
    )

    import_id: Mapped[UUID] = mapped_column(primary_key=True)
    row_no: Mapped[int] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    sheet: Mapped[int]
    number: Mapped[int]  # in its sheet
    cells_sealed: Mapped[str]
    verdict: Mapped[str | None]
    decision: Mapped[str | None]
    findings: Mapped[list[dict[str, Any]]] = mapped_column(JSONB)
    changes_sealed: Mapped[str | None]
    asks: Mapped[list[str]] = mapped_column(JSONB)
    target_union_id: Mapped[UUID | None]
    person_id: Mapped[UUID | None]
    person_version: Mapped[int | None]


class RosterJob(JobColumns, Table):
    """Judging, entering or undoing a large roster."""

    __tablename__ = "roster_job"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id"], ["trade_union.county_id", "trade_union.union_id"]
        ),
    )
