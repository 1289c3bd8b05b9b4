"""Votes of sessions, who was voted on, who looks after them, and every step they took."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from services.activities.tables import Table


class Ballot(Table):
    """One vote of a session on one matter, of one roll.

    `due` is how many have a vote, fixed when it opens; `present_*` how many were in the hall then
    and at its end. Papers are there for ballot papers only. No row ties a secret choice to anybody.
    """

    __tablename__ = "ballot"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
        ),
        CheckConstraint("valid <= collected", name="papers"),
        CheckConstraint("yes + no + abstain = valid", name="sum"),
        Index("ix_ballot_session", "session_id", "made_at"),
        Index(
            "uq_ballot_live",
            "item_id",
            "roll",
            unique=True,
            postgresql_where=text(
                "item_id IS NOT NULL AND state IN ('draft','open','closed','counted','signed')"
            ),
        ),
        Index("uq_ballot_repeats", "repeats_id", unique=True),
        Index("uq_ballot_run_off", "run_off_of_id", unique=True),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    session_id: Mapped[UUID]
    item_id: Mapped[UUID | None]
    version: Mapped[int]
    purpose: Mapped[str]
    way: Mapped[str]
    roll: Mapped[str]
    title: Mapped[str]
    threshold: Mapped[str]
    seats: Mapped[int | None]
    state: Mapped[str]
    outcome: Mapped[str | None]
    words: Mapped[str | None]
    due: Mapped[int | None]
    present_at_open: Mapped[int | None]
    present_at_close: Mapped[int | None]
    quorum: Mapped[int | None]
    issued: Mapped[int | None]
    collected: Mapped[int | None]
    valid: Mapped[int | None]
    yes: Mapped[int | None]
    no: Mapped[int | None]
    abstain: Mapped[int | None]
    held_on: Mapped[date | None]
    from_paper: Mapped[bool]
    repeats_id: Mapped[UUID | None]
    run_off_of_id: Mapped[UUID | None]
    void_reason: Mapped[str | None]
    counted_by: Mapped[UUID | None]
    counted_by_name: Mapped[str | None]
    counted_at: Mapped[datetime | None]
    signed_by: Mapped[UUID | None]
    signed_by_name: Mapped[str | None]
    signed_on: Mapped[date | None]
    signed_on_paper: Mapped[bool]
    announced_by_name: Mapped[str | None]
    announced_at: Mapped[datetime | None]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class BallotOption(Table):
    """Somebody who is voted on; `grades` are those of an appraisal."""

    __tablename__ = "ballot_option"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "ballot_id"],
            ["ballot.county_id", "ballot.union_id", "ballot.id"],
            ondelete="CASCADE",
        ),
        UniqueConstraint("ballot_id", "name"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    ballot_id: Mapped[UUID]
    place: Mapped[int]
    name: Mapped[str]
    post: Mapped[str]
    written_in: Mapped[bool]
    yes: Mapped[int | None]
    no: Mapped[int | None]
    abstain: Mapped[int | None]
    result: Mapped[str | None]
    grades: Mapped[dict[str, int] | None] = mapped_column(JSONB)


class NamedChoice(Table):
    """What somebody said in a vote by name: there the names are the record."""

    __tablename__ = "named_choice"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "ballot_id"],
            ["ballot.county_id", "ballot.union_id", "ballot.id"],
            ondelete="CASCADE",
        ),
        UniqueConstraint("ballot_id", "entry_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    ballot_id: Mapped[UUID]
    entry_id: Mapped[UUID]
    place: Mapped[int]
    name: Mapped[str]
    choice: Mapped[str]


class VoteDuty(Table):
    """Who looks after the votes of a session; `person_id` where the person is known here."""

    __tablename__ = "vote_duty"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
            ondelete="CASCADE",
        ),
        UniqueConstraint("session_id", "name"),
        Index("ix_vote_duty_person", "person_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    session_id: Mapped[UUID]
    place: Mapped[int]
    duty: Mapped[str]
    name: Mapped[str]
    person_id: Mapped[UUID | None]


class BallotMove(Table):
    """One step in the life of a vote; rows are only added, and none says who voted how."""

    __tablename__ = "ballot_move"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "ballot_id"],
            ["ballot.county_id", "ballot.union_id", "ballot.id"],
            ondelete="CASCADE",
        ),
        Index("ix_ballot_move_ballot", "ballot_id", "made_at"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    ballot_id: Mapped[UUID]
    move: Mapped[str]
    from_state: Mapped[str | None]
    to_state: Mapped[str]
    made_at: Mapped[datetime]
    made_by: Mapped[UUID | None]
    made_by_name: Mapped[str]
    facts: Mapped[dict[str, Any]] = mapped_column(JSONB)
