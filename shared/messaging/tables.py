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
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shared.messaging.modes import Mode


class MessagingTable(DeclarativeBase):
    """Base of the messaging tables; each service's migrations make them in its own database."""

    metadata = MetaData()
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy's own form
        datetime: DateTime(timezone=True),
        str: Text,
        list[str]: ARRAY(Text),
    }


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
    """What a bus has to know of an event to carry it; `body` is its text on the wire.

    `to` names the one service that it is sent to again, where it is not for all who hear it.
    """

    seq: int
    id: UUID
    type: str
    subject_id: UUID
    occurred_at: datetime
    body: str
    to: str | None = None
    mode: Mode = Mode.NEWS


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
    # For comparing with what the publisher counted; marks from before it did have none.
    type: Mapped[str | None]
    county_id: Mapped[UUID | None]


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
    mode: Mapped[str] = mapped_column(server_default=Mode.NEWS, default=Mode.NEWS)
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


class Listening(MessagingTable):
    """Since when a subscription has heard a type: of what was sent before, nothing is missing."""

    __tablename__ = "listening"
    __table_args__ = (PrimaryKeyConstraint("subscription", "type", name="pk_listening"),)

    subscription: Mapped[str]
    type: Mapped[str]
    since: Mapped[datetime]


class Checkpoint(MessagingTable):
    """What a publisher counted of one type, one county and one hour, as it last said."""

    __tablename__ = "checkpoint"
    __table_args__ = (
        PrimaryKeyConstraint("county_id", "type", "hour", name="pk_checkpoint"),
        Index("ix_checkpoint_open", "hour", postgresql_where=text("NOT agreed")),
    )

    county_id: Mapped[UUID]
    type: Mapped[str]
    hour: Mapped[datetime]
    count: Mapped[int] = mapped_column(Integer)
    digest: Mapped[str]
    told: Mapped[int] = mapped_column(Integer)  # the checkpoint's version: a later word wins
    # Old enough to be said for the last time, and found complete: not looked at again.
    agreed: Mapped[bool]


class CopyCheck(MessagingTable):
    """Whether the copies of a county's subjects were as their owner counted them."""

    __tablename__ = "copy_check"
    __table_args__ = (PrimaryKeyConstraint("county_id", "subject", name="pk_copy_check"),)

    county_id: Mapped[UUID]
    subject: Mapped[str]
    ours: Mapped[int] = mapped_column(Integer)
    theirs: Mapped[int] = mapped_column(Integer)
    publisher: Mapped[str]
    differs_since: Mapped[datetime | None]
    checked_at: Mapped[datetime]


class ResendState(StrEnum):
    """Where a wish to send again stands."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


class Resend(MessagingTable):
    """A wish to send one service events again, or how subjects of a county stand now.

    `position` is how far it has come: the last number in the outbox, or the last subject's id.
    """

    __tablename__ = "resend"
    __table_args__ = (
        Index("ix_resend_waiting", "id", postgresql_where=text("state = 'waiting'")),
        Index("ix_resend_county", "county_id", "id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    mode: Mapped[str]
    to_service: Mapped[str]
    types: Mapped[list[str]]
    county_id: Mapped[UUID | None]  # None: of every county
    since: Mapped[datetime | None]
    until: Mapped[datetime | None]
    last_seq: Mapped[int | None] = mapped_column(BigInteger)
    position: Mapped[str | None]
    sent: Mapped[int] = mapped_column(Integer)
    state: Mapped[str]
    problem: Mapped[str | None]
    asked_by: Mapped[str]
    asked_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]
