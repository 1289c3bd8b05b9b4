"""The tables of the channels: where to, what is under way, and what people have muted."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, ForeignKey, Index, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from services.notifications.tables import Table


class Channel(Table):
    """A group or mailbox of one union; `address` and `secret` are never shown whole again."""

    __tablename__ = "channel"
    __table_args__ = (Index("ix_channel_union", "union_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    kind: Mapped[str]
    name: Mapped[str]
    address: Mapped[str]
    secret: Mapped[str | None]
    kinds: Mapped[list[str]] = mapped_column(ARRAY(Text))
    enabled: Mapped[bool]
    version: Mapped[int]
    made_by: Mapped[UUID]
    made_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class Delivery(Table):
    """One message on its way: to a channel, or to a person's mailbox where there is no channel.

    `matter_key` lets a matter go out once per receiver, however often its events come.
    A pending delivery may be attempted from `next_at` on; an attempt pushes that ahead (the lease).
    """

    __tablename__ = "delivery"
    __table_args__ = (
        UniqueConstraint("matter_key", name="uq_delivery_matter"),
        Index("ix_delivery_due", "next_at", postgresql_where=text("state = 'pending'")),
        Index("ix_delivery_failed", "union_id", postgresql_where=text("state = 'failed'")),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
    union_id: Mapped[UUID]
    channel_id: Mapped[UUID | None] = mapped_column(ForeignKey("channel.id", ondelete="CASCADE"))
    person_id: Mapped[UUID | None]
    notice_id: Mapped[UUID | None]  # None: a test message
    event_id: Mapped[UUID | None]  # what made the notice say this; a later event says it anew
    kind: Mapped[str | None]
    matter_key: Mapped[str]
    state: Mapped[str]
    attempts: Mapped[int]
    next_at: Mapped[datetime | None]
    cause: Mapped[str | None]
    detail: Mapped[str]
    made_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class MutedKind(Table):
    """A person does not want this kind of notice by mail."""

    __tablename__ = "muted_kind"

    person_id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    county_id: Mapped[UUID]
