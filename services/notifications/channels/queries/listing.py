"""Channels of a union, deliveries grouped by what went wrong, and what a person has muted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from services.notifications.channels.domain.addresses import (
    ChannelKind,
    hide_mailboxes,
    masked,
    masked_mailbox,
)
from services.notifications.channels.domain.attempts import Cause, State
from services.notifications.channels.tables import Channel, Delivery, MutedKind
from services.notifications.kinds import Kind
from services.notifications.people import PersonCopy, UnionCopy
from shared.database import Transaction
from shared.errors import NotFound

MOST_PER_CAUSE = 50


@dataclass(frozen=True)
class DeliveryShown:
    """A delivery and whom it was for; of the address as it is now, only what helps to mend it.

    `version` is that of the channel or of the person's record, whichever holds the address.
    """

    id: UUID
    union_id: UUID
    union_name: str
    channel_id: UUID | None
    channel_kind: ChannelKind | None
    person_id: UUID | None
    receiver: str
    address: str
    version: int | None
    kind: Kind | None
    state: State
    attempts: int
    next_at: datetime | None
    cause: Cause | None
    detail: str
    made_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True)
class CauseGroup:
    """Deliveries that met the same fate; `items` are the latest of `count`."""

    cause: Cause | None
    count: int
    items: tuple[DeliveryShown, ...]


async def list_channels(tx: Transaction, union_ids: frozenset[UUID]) -> Sequence[Channel]:
    rows = await tx.session.scalars(
        select(Channel).where(Channel.union_id.in_(union_ids)).order_by(Channel.name, Channel.id)
    )
    return rows.all()


async def grouped_deliveries(
    tx: Transaction, state: State, union_ids: frozenset[UUID] | None
) -> list[CauseGroup]:
    """Deliveries in this state by cause, the most frequent first; None: of the whole scope."""
    place = func.row_number().over(
        partition_by=Delivery.cause, order_by=(Delivery.made_at.desc(), Delivery.id)
    )
    total = func.count().over(partition_by=Delivery.cause)
    ranked = select(Delivery, place.label("place"), total.label("total")).where(
        Delivery.state == state
    )
    if union_ids is not None:
        ranked = ranked.where(Delivery.union_id.in_(union_ids))
    subquery = ranked.subquery()
    row = aliased(Delivery, subquery)
    found = await tx.session.execute(
        select(row, Channel, PersonCopy, UnionCopy.short_name, subquery.c.total)
        .outerjoin(Channel, Channel.id == row.channel_id)
        .outerjoin(PersonCopy, PersonCopy.person_id == row.person_id)
        .outerjoin(UnionCopy, UnionCopy.union_id == row.union_id)
        .where(subquery.c.place <= MOST_PER_CAUSE)
        .order_by(subquery.c.total.desc(), row.cause, subquery.c.place)
    )
    groups: dict[Cause | None, tuple[int, list[DeliveryShown]]] = {}
    for *shown, count in found:
        view = _view(*shown)
        groups.setdefault(view.cause, (count, []))[1].append(view)
    return [CauseGroup(cause, count, tuple(items)) for cause, (count, items) in groups.items()]


async def show_delivery(tx: Transaction, delivery_id: UUID) -> DeliveryShown:
    """One delivery.

    Raises:
        NotFound: it is not in the scope.

    """
    found = (
        await tx.session.execute(
            select(Delivery, Channel, PersonCopy, UnionCopy.short_name)
            .outerjoin(Channel, Channel.id == Delivery.channel_id)
            .outerjoin(PersonCopy, PersonCopy.person_id == Delivery.person_id)
            .outerjoin(UnionCopy, UnionCopy.union_id == Delivery.union_id)
            .where(Delivery.id == delivery_id)
        )
    ).one_or_none()
    if found is None:
        raise NotFound("没有这条发送记录。")
    return _view(*found)


def _view(
    delivery: Delivery, channel: Channel | None, person: PersonCopy | None, union: str | None
) -> DeliveryShown:
    receiver = channel or person
    return DeliveryShown(
        id=delivery.id,
        union_id=delivery.union_id,
        union_name=union or "",
        channel_id=delivery.channel_id,
        channel_kind=ChannelKind(channel.kind) if channel else None,
        person_id=delivery.person_id,
        receiver=receiver.name if receiver else "",
        address=_address(channel, person),
        version=receiver.version if receiver else None,
        kind=Kind(delivery.kind) if delivery.kind else None,
        state=State(delivery.state),
        attempts=delivery.attempts,
        next_at=delivery.next_at,
        cause=Cause(delivery.cause) if delivery.cause else None,
        detail=hide_mailboxes(delivery.detail),
        made_at=delivery.made_at,
        ended_at=delivery.ended_at,
    )


def _address(channel: Channel | None, person: PersonCopy | None) -> str:
    if channel and channel.kind != ChannelKind.EMAIL:
        return masked(channel.address)
    mailbox = channel.address if channel else person and person.email
    return masked_mailbox(mailbox) if mailbox else ""


async def muted_kinds(tx: Transaction, person_id: UUID) -> frozenset[Kind]:
    rows = await tx.session.scalars(select(MutedKind.kind).where(MutedKind.person_id == person_id))
    return frozenset(Kind(kind) for kind in rows)
