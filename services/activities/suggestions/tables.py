"""Suggestions and what happened to each."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.activities.tables import Table


class Suggestion(Table):
    """A suggestion to a union. `author_id` is empty for somebody typed by an officer, or erased.

    `shown_*` are the words that colleagues read where `shown`: an officer may have left out what
    names somebody. `due_on` is the day by which the county wants it answered; `cleared_at` when
    names went from it because its time was over.
    """

    __tablename__ = "suggestion"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("from_proposal_id"),
        CheckConstraint("NOT shown OR shown_text IS NOT NULL", name="words"),
        Index("ix_suggestion_list", "union_id", "made_at", "id"),
        Index("ix_suggestion_author", "author_id", postgresql_where=text("author_id IS NOT NULL")),
        Index(
            "ix_suggestion_uncleared",
            "county_id",
            "changed_at",
            postgresql_where=text("cleared_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    category: Mapped[str]
    title: Mapped[str]
    text: Mapped[str]
    author_id: Mapped[UUID | None]
    author_name: Mapped[str]
    named: Mapped[bool]
    state: Mapped[str]
    shown: Mapped[bool]
    shown_title: Mapped[str | None]
    shown_text: Mapped[str | None]
    received_on: Mapped[date]
    due_on: Mapped[date]
    passed_to: Mapped[str | None]
    answer: Mapped[str | None]
    answered_on: Mapped[date | None]
    answered_by_name: Mapped[str | None]
    from_paper: Mapped[bool]
    recorded_by_name: Mapped[str | None]
    proposal_id: Mapped[UUID | None]
    from_proposal_id: Mapped[UUID | None]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    cleared_at: Mapped[datetime | None]


class SuggestionMove(Table):
    """One step in a suggestion's life; rows are only added, and colleagues do not read them."""

    __tablename__ = "suggestion_move"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "suggestion_id"],
            ["suggestion.county_id", "suggestion.union_id", "suggestion.id"],
        ),
        Index("ix_suggestion_move_suggestion", "suggestion_id", "made_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    suggestion_id: Mapped[UUID]
    move: Mapped[str]
    to_state: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID | None]
    made_by_name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)
