"""The tables of the inbox: notices, their lines, what waits for a signature, what is done."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from services.notifications.tables import Table


class Notice(Table):
    """What one person is told of one matter in one union, or a digest of one day.

    `told_at` is the time of the newest fact in it; `changed_at` that of the last change to the row.
    """

    __tablename__ = "notice"
    __table_args__ = (
        UniqueConstraint("person_id", "union_id", "key", name="uq_notice_key"),
        Index("ix_notice_inbox", "person_id", "told_at"),
        Index("ix_notice_changed", "person_id", "changed_at"),
        Index("ix_notice_open", "matter", postgresql_where=text("settled_at IS NULL")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    person_id: Mapped[UUID]
    kind: Mapped[str]
    key: Mapped[str]
    matter: Mapped[str]
    version: Mapped[int]
    event_id: Mapped[UUID]
    title: Mapped[str]
    body: Mapped[str]
    subject: Mapped[str]
    link: Mapped[str]
    due_on: Mapped[date | None]
    day: Mapped[date | None]
    needs_sign: Mapped[bool]
    made_at: Mapped[datetime]
    told_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    read_at: Mapped[datetime | None]
    settled_at: Mapped[datetime | None]


class NoticeLine(Table):
    """One entry of a digest; `union_id` is the union it speaks of."""

    __tablename__ = "notice_line"
    __table_args__ = (
        Index("ix_notice_line_open", "matter", postgresql_where=text("settled_at IS NULL")),
    )

    notice_id: Mapped[UUID] = mapped_column(
        ForeignKey("notice.id", ondelete="CASCADE"), primary_key=True
    )
    matter: Mapped[str] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    person_id: Mapped[UUID]
    version: Mapped[int]
    text: Mapped[str]
    link: Mapped[str]
    told_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]


class SignRequest(Table):
    """What a union is asked to sign, kept for whoever takes office before it is signed."""

    __tablename__ = "sign_request"
    __table_args__ = (
        Index("ix_sign_request_open", "county_id", postgresql_where=text("settled_at IS NULL")),
        Index("ix_sign_request_matter", "matter", postgresql_where=text("settled_at IS NULL")),
    )

    union_id: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    kind: Mapped[str]
    matter: Mapped[str]
    version: Mapped[int]
    event_id: Mapped[UUID]
    title: Mapped[str]
    body: Mapped[str]
    link: Mapped[str]
    due_on: Mapped[date | None]
    told_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]


class Settlement(Table):
    """Up to which version a matter is done with, in one union or (`EVERY_UNION`) in all."""

    __tablename__ = "settlement"

    matter: Mapped[str] = mapped_column(primary_key=True)
    union_id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    version: Mapped[int]
    settled_at: Mapped[datetime]
