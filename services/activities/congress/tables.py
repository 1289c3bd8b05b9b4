"""Sessions of a congress, their agenda and every step; and each union's duty to hold one a year."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.activities.tables import Table


class CongressSession(Table):
    """One session (次) of a term, from the plan to the archive.

    `staff_count` is fixed when it is scheduled (R-CONGRESS-3). What was decided on paper carries
    the day on which it was, `from_paper`, and who decided. `task_id` is the task it answers.
    """

    __tablename__ = "congress_session"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "term_id"],
            ["congress_term.county_id", "congress_term.union_id", "congress_term.id"],
        ),
        Index(
            "uq_congress_session_number",
            "term_id",
            "number",
            unique=True,
            postgresql_where=text("state <> 'cancelled'"),
        ),
        Index("ix_congress_session_list", "union_id", "planned_on"),
        Index("ix_congress_session_year", "county_id", "school_year"),
        Index(
            "ix_congress_session_check", "check_on", postgresql_where=text("check_on IS NOT NULL")
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    term_id: Mapped[UUID]
    version: Mapped[int]
    number: Mapped[int]
    kind: Mapped[str]
    extra: Mapped[bool]
    title: Mapped[str]
    school_year: Mapped[int]
    state: Mapped[str]
    planned_on: Mapped[date]
    party_agreed_on: Mapped[date | None]
    party_minutes_number: Mapped[str | None]
    asking_way: Mapped[str | None]
    addressee: Mapped[str | None]
    requested_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    answer_number: Mapped[str | None]
    answered_by: Mapped[UUID | None]
    answered_by_name: Mapped[str | None]
    answer_from_paper: Mapped[bool]
    return_reason: Mapped[str | None]
    override_reason: Mapped[str | None]
    override_by_name: Mapped[str | None]
    starts_at: Mapped[datetime | None]
    place: Mapped[str | None]
    host_name: Mapped[str | None]
    staff_count: Mapped[int | None]
    papers_sent_on: Mapped[date | None]
    opened_at: Mapped[datetime | None]
    closed_on: Mapped[date | None]
    resolution: Mapped[str | None]
    resolution_published_on: Mapped[date | None]
    report_due_on: Mapped[date | None]
    reported_on: Mapped[date | None]
    report_note: Mapped[str | None]
    report_returned_reason: Mapped[str | None]
    archived_at: Mapped[datetime | None]
    cancelled_reason: Mapped[str | None]
    from_paper: Mapped[bool]
    # Of a session entered from paper, who was there: the roll is not on file.
    paper_due: Mapped[int | None]
    paper_present: Mapped[int | None]
    paper_due_union: Mapped[int | None]
    paper_present_union: Mapped[int | None]
    task_id: Mapped[UUID | None]
    report_task_id: Mapped[UUID | None]
    check_on: Mapped[date | None]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class AgendaItem(Table):
    """A matter before a session: which power it falls under, how it is treated, what came of it.

    `roll` says whose vote counts on it; `outcome` comes from the ballot, or is entered from paper.
    """

    __tablename__ = "agenda_item"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
            ondelete="CASCADE",
        ),
        Index("ix_agenda_item_session", "session_id", "place"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    session_id: Mapped[UUID]
    place: Mapped[int]
    title: Mapped[str]
    power: Mapped[str | None]
    treatment: Mapped[str]
    presenter: Mapped[str]
    roll: Mapped[str]
    outcome: Mapped[str | None]
    note: Mapped[str | None]


class SessionMove(Table):
    """One step in a session's life; rows are only added."""

    __tablename__ = "session_move"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
        ),
        Index("ix_session_move_session", "session_id", "made_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    session_id: Mapped[UUID]
    move: Mapped[str]
    from_state: Mapped[str | None]
    to_state: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID | None]
    made_by_name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)


class CongressYear(Table):
    """A union's duty to hold a session in the school year that runs (R-CONGRESS-4).

    `warned_on` is when it was told that the year is getting on; with the next year it is empty.
    """

    __tablename__ = "congress_year"
    __table_args__ = (Index("ix_congress_year_check", "check_on"),)

    union_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    version: Mapped[int]
    school_year: Mapped[int]
    warned_on: Mapped[date | None]
    check_on: Mapped[date]
