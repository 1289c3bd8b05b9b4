"""Terms of a union's congress, their constituencies and delegates, committees and duties."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from services.activities.tables import Table


class CongressTerm(Table):
    """The n-th term (届) of a union's congress; one of a union runs at a time.

    `last_day` is when it is due to end; `ended_on` when the next one takes its place. The staff is
    as it was counted for this term. `told_stage` is what has been said of its end; `cleared_at` is
    when the names of its delegates went because its time was over.
    """

    __tablename__ = "congress_term"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("union_id", "number"),
        CheckConstraint("first_day <= last_day", name="order"),
        Index(
            "uq_congress_term_now",
            "union_id",
            unique=True,
            postgresql_where=text("ended_on IS NULL"),
        ),
        Index(
            "ix_congress_term_ending",
            "last_day",
            postgresql_where=text("ended_on IS NULL AND told_stage IS DISTINCT FROM 'too_late'"),
        ),
        Index(
            "ix_congress_term_uncleared",
            "county_id",
            "ended_on",
            postgresql_where=text("cleared_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    number: Mapped[int]
    kind: Mapped[str]
    years: Mapped[int]
    first_day: Mapped[date]
    last_day: Mapped[date]
    ended_on: Mapped[date | None]
    from_paper: Mapped[bool]
    staff_count: Mapped[int] = mapped_column(server_default="0")
    staff_women: Mapped[int | None]
    told_stage: Mapped[str | None]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    cleared_at: Mapped[datetime | None]


class Constituency(Table):
    """A group of staff that elects delegates together (选举单位); they sit as one delegation."""

    __tablename__ = "constituency"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("term_id", "name"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "term_id"],
            ["congress_term.county_id", "congress_term.union_id", "congress_term.id"],
            ondelete="CASCADE",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    term_id: Mapped[UUID]
    version: Mapped[int]
    place: Mapped[int]
    name: Mapped[str]
    leader_name: Mapped[str]
    staff_count: Mapped[int]
    seats: Mapped[int]
    candidates: Mapped[int | None]
    voted: Mapped[int | None]
    elected_on: Mapped[date | None]


class Delegate(Table):
    """Somebody elected to a term, or invited to it without a vote; `person_id` where known.

    Votes in the congress, in the union's own meeting of a dual congress, in both, or in none.
    `replaces_id` is the delegate whose vacancy was filled.
    """

    __tablename__ = "delegate"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "term_id"],
            ["congress_term.county_id", "congress_term.union_id", "congress_term.id"],
            ondelete="CASCADE",
        ),
        ForeignKeyConstraint(["constituency_id"], ["constituency.id"]),
        ForeignKeyConstraint(["replaces_id"], ["delegate.id"]),
        Index("ix_delegate_term", "term_id", "sort_key"),
        Index(
            "uq_delegate_person",
            "term_id",
            "person_id",
            unique=True,
            postgresql_where=text("person_id IS NOT NULL AND last_day IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    term_id: Mapped[UUID]
    version: Mapped[int]
    constituency_id: Mapped[UUID | None]
    person_id: Mapped[UUID | None]
    name: Mapped[str]
    sort_key: Mapped[str]
    standing: Mapped[str]
    votes_congress: Mapped[bool]
    votes_union: Mapped[bool]
    post: Mapped[str]
    sex: Mapped[str | None]
    birth_year: Mapped[int | None]
    is_teacher: Mapped[bool | None]
    is_leader: Mapped[bool | None]
    votes_for: Mapped[int | None]
    first_day: Mapped[date]
    last_day: Mapped[date | None]
    left_reason: Mapped[str | None]
    left_note: Mapped[str | None]
    replaces_id: Mapped[UUID | None]


class Committee(Table):
    """A special committee of a term (专门委员会), such as that of proposals."""

    __tablename__ = "committee"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("term_id", "name"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "term_id"],
            ["congress_term.county_id", "congress_term.union_id", "congress_term.id"],
            ondelete="CASCADE",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    term_id: Mapped[UUID]
    version: Mapped[int]
    place: Mapped[int]
    name: Mapped[str]
    about: Mapped[str | None]


class CommitteeMember(Table):
    """Somebody in a special committee; a delegate as a rule, a colleague with the knowledge too."""

    __tablename__ = "committee_member"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "committee_id"],
            ["committee.county_id", "committee.union_id", "committee.id"],
            ondelete="CASCADE",
        ),
        ForeignKeyConstraint(["delegate_id"], ["delegate.id"], ondelete="SET NULL"),
        Index("ix_committee_member_committee", "committee_id", "place"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    committee_id: Mapped[UUID]
    place: Mapped[int]
    delegate_id: Mapped[UUID | None]
    name: Mapped[str]
    post: Mapped[str]


class DutyEntry(Table):
    """What a delegate did for one of the five duties, in a sentence (R-CONGRESS-12)."""

    __tablename__ = "duty_entry"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "delegate_id"],
            ["delegate.county_id", "delegate.union_id", "delegate.id"],
        ),
        Index("ix_duty_entry_delegate", "delegate_id", "happened_on"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    delegate_id: Mapped[UUID]
    version: Mapped[int]
    duty: Mapped[str]
    happened_on: Mapped[date]
    text: Mapped[str]
    made_by: Mapped[UUID]
    made_by_name: Mapped[str]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]
