"""The messaging tables every service database holds; they carry no row-level security."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    DateTime,
    Identity,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Text,
    UniqueConstraint,
    func,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class MessagingTable(DeclarativeBase):
    """Base of the messaging tables; each service's migrations make them in its own database."""

    metadata = MetaData()
    type_annotation_map = {datetime: DateTime(timezone=True), str: Text}  # noqa: RUF012 - SQLAlchemy's own form


class OutboxMessage(MessagingTable):
    """An event that is stored and, sooner or later, sent; kept as log and for replay."""

    __tablename__ = "outbox"
    __table_args__ = (
        UniqueConstraint("type", "subject_id", "subject_version", name="uq_outbox_fact"),
        Index("ix_outbox_unsent", "seq", postgresql_where=text("sent_at IS NULL")),
        Index("ix_outbox_type_seq", "type", "seq"),
    )

    seq: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    id: Mapped[UUID] = mapped_column(unique=True)
    type: Mapped[str]
    subject_id: Mapped[UUID]
    subject_version: Mapped[int] = mapped_column(Integer)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    occurred_at: Mapped[datetime]
    body: Mapped[str]
    attempts: Mapped[int] = mapped_column(Integer, server_default="0", default=0)
    next_at: Mapped[datetime | None]
    last_error: Mapped[str | None]
    sent_at: Mapped[datetime | None]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What a bus has to know of a stored event to carry it; `body` is its text on the wire."""

    seq: int
    id: UUID
    type: str
    subject_id: UUID
    occurred_at: datetime
    body: str


class InboxMark(MessagingTable):
    """A subscription has dealt with an event: the mark commits together with the effect."""

    __tablename__ = "inbox"
    __table_args__ = (
        PrimaryKeyConstraint("subscription", "event_id", name="pk_inbox"),
        Index("ix_inbox_handled_at", "handled_at"),
    )

    subscription: Mapped[str]
    event_id: Mapped[UUID]
    handled_at: Mapped[datetime] = mapped_column(server_default=func.now())


class PendingState(StrEnum):
    """Where a delivery that failed stands."""

    WAITING = "waiting"
    DEAD = "dead"
    HANDLED = "handled"
    DISCARDED = "discarded"


class PendingEvent(MessagingTable):
    """A delivery that failed: waits for its next attempt, or is dead until a person decides.

    `subscription` is empty for what could not even be decoded; `body` is what came.
    """

    __tablename__ = "pending_event"
    __table_args__ = (
        UniqueConstraint("subscription", "event_id", name="uq_pending_event_delivery"),
        Index("ix_pending_event_due", "next_at", postgresql_where=text("state = 'waiting'")),
        Index("ix_pending_event_dead", "died_at", postgresql_where=text("state = 'dead'")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    subscription: Mapped[str]
    event_id: Mapped[UUID]
    type: Mapped[str]
    county_id: Mapped[UUID | None]
    body: Mapped[str]
    state: Mapped[str] = mapped_column(default=PendingState.WAITING)
    attempts: Mapped[int] = mapped_column(Integer, default=0)
    next_at: Mapped[datetime | None]
    reason: Mapped[str]
    error_class: Mapped[str]
    first_failed_at: Mapped[datetime]
    died_at: Mapped[datetime | None]
    decided_by: Mapped[str | None]
    decided_at: Mapped[datetime | None]
    decision_reason: Mapped[str | None]
    discard_asked_by: Mapped[str | None]
