"""The roll of a session: a row for everybody on it, and one for the roll as a whole."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from services.activities.tables import Table


class RollEntry(Table):
    """Somebody on the roll of a session, copied when it is scheduled; `place` is their number.

    Whoever came and left has both moments; coming back clears `left_at`. `marked_at` is when the
    latest of these happened, so that what is sent later than it happened undoes nothing newer.
    Whoever was added by hand has a reason, and whoever was struck off (`struck_reason`) is due no
    more; both outlast the roll being taken anew.
    """

    __tablename__ = "roll_entry"
    __table_args__ = (
        UniqueConstraint("county_id", "union_id", "id"),
        UniqueConstraint("session_id", "place"),
        CheckConstraint("left_at IS NULL OR signed_in_at IS NOT NULL", name="left_after_coming"),
        ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
            ondelete="CASCADE",
        ),
        Index(
            "uq_roll_entry_person",
            "session_id",
            "person_id",
            unique=True,
            postgresql_where=text("person_id IS NOT NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    session_id: Mapped[UUID]
    place: Mapped[int]
    person_id: Mapped[UUID | None]
    delegate_id: Mapped[UUID | None]
    name: Mapped[str]
    sort_key: Mapped[str]
    delegation: Mapped[str]
    standing: Mapped[str]
    votes_congress: Mapped[bool]
    votes_union: Mapped[bool]
    signed_in_at: Mapped[datetime | None]
    signed_in_how: Mapped[str | None]
    signed_in_by_name: Mapped[str | None]
    left_at: Mapped[datetime | None]
    left_by_name: Mapped[str | None]
    marked_at: Mapped[datetime | None]
    added_reason: Mapped[str | None]
    struck_reason: Mapped[str | None]
    changed_by_name: Mapped[str | None]


class RollSheet(Table):
    """The roll of a session as a whole: since when it stands, and how it is signed.

    `code_key` is what the code on the wall is made with. Where people are counted and not named,
    the typed numbers stand for the entries; one that is empty does not. `cleared_at` is when names
    and moments went from the roll because its time was over.
    """

    __tablename__ = "roll_sheet"
    __table_args__ = (
        ForeignKeyConstraint(
            ["county_id", "union_id", "session_id"],
            ["congress_session.county_id", "congress_session.union_id", "congress_session.id"],
            ondelete="CASCADE",
        ),
        Index(
            "ix_roll_sheet_uncleared",
            "county_id",
            "taken_at",
            postgresql_where=text("cleared_at IS NULL"),
        ),
    )

    session_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    version: Mapped[int]
    code_key: Mapped[bytes]
    taken_at: Mapped[datetime]
    typed_congress: Mapped[int | None]
    typed_union: Mapped[int | None]
    typed_by_name: Mapped[str | None]
    typed_at: Mapped[datetime | None]
    cleared_at: Mapped[datetime | None]
