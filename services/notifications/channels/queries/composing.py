"""What a delivery has to say now, and to where; nothing when there is no point any more."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from services.notifications.channels.domain.addresses import ChannelKind
from services.notifications.channels.domain.attempts import State
from services.notifications.channels.tables import Channel, Delivery
from services.notifications.inbox.domain import Shown
from services.notifications.inbox.queries.reading import show
from services.notifications.people import email_of
from services.notifications.timer_role import become_timer
from services.notifications.wording.sentences import TEST_BODY, TEST_TITLE
from shared.database import Database, Transaction


@dataclass(frozen=True)
class Target:
    """Where a message goes."""

    kind: ChannelKind
    address: str
    secret: str | None = None


@dataclass(frozen=True)
class Message:
    """What goes there; `link` is a path of the web."""

    delivery_id: UUID
    title: str
    body: str
    link: str
    kind: str
    sent_at: datetime


async def compose(tx: Transaction, delivery: Delivery) -> tuple[Target, Message] | None:
    """The message as it stands at this moment, unless it has become pointless."""
    target = await _target(tx, delivery)
    if target is None:
        return None
    if delivery.notice_id is None:
        return target, Message(delivery.id, TEST_TITLE, TEST_BODY, "/", "test", tx.now)
    notice = await show(tx, delivery.notice_id)
    if notice is None or notice.settled or _is_old_news(delivery, notice):
        return None
    return target, Message(
        delivery.id, notice.title, notice.body, notice.link, notice.kind.value, tx.now
    )


def _is_old_news(delivery: Delivery, notice: Shown) -> bool:
    """A later event says it anew, or the person has read it and need not sign anything."""
    for_this_union = delivery.union_id == notice.union_id
    if for_this_union and not notice.is_digest and delivery.event_id != notice.event_id:
        return True
    return delivery.person_id is not None and notice.read_at is not None and not notice.needs_sign


async def _target(tx: Transaction, delivery: Delivery) -> Target | None:
    if delivery.channel_id is not None:
        channel = await tx.session.get(Channel, delivery.channel_id)
        if channel is None or not (channel.enabled or delivery.notice_id is None):
            return None
        return Target(ChannelKind(channel.kind), channel.address, channel.secret)
    address = await email_of(tx, delivery.person_id) if delivery.person_id else None
    return Target(ChannelKind.EMAIL, address) if address else None


async def counties_with_due(database: Database) -> Sequence[UUID]:
    """Counties with a delivery to attempt, as the timer's role sees them."""
    async with database.transaction(None) as tx:
        await become_timer(tx)
        rows = await tx.session.scalars(
            select(Delivery.county_id)
            .where(Delivery.state == State.PENDING, Delivery.next_at <= tx.now)
            .distinct()
        )
        return rows.all()


async def counties_with_ended(database: Database, age: timedelta) -> Sequence[UUID]:
    """Counties with deliveries that ended so long ago, as the timer's role sees them."""
    async with database.transaction(None) as tx:
        await become_timer(tx)
        rows = await tx.session.scalars(
            select(Delivery.county_id).where(Delivery.ended_at < tx.now - age).distinct()
        )
        return rows.all()
