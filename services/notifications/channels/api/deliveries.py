"""Messages that left the house, or could not: by cause, and sent again."""

from collections.abc import Sequence
from datetime import datetime
from typing import Self
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict

from services.notifications.channels.commands import delivering
from services.notifications.channels.domain.attempts import CAUSE_SENTENCES, Cause, State
from services.notifications.channels.queries import listing
from services.notifications.channels.queries.listing import CauseGroup, DeliveryShown
from services.notifications.kinds import Kind
from services.notifications.permissions import ALLOWED, Act
from shared.errors import NotFound
from shared.web.identity import Caller, Me
from shared.web.routes import Tx, tenant_router

router: APIRouter = tenant_router("/deliveries", "channels")


class DeliveryView(BaseModel):
    """A message and how far it got; `receiver` is a channel's or a person's name."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID
    union_id: UUID
    union_name: str
    channel_id: UUID | None
    receiver: str
    kind: Kind | None
    state: State
    attempts: int
    next_at: datetime | None
    cause: Cause | None
    sentence: str | None = None
    detail: str
    made_at: datetime
    ended_at: datetime | None
    actions: list[str]

    @classmethod
    def of(cls, delivery: DeliveryShown) -> Self:
        sentence = CAUSE_SENTENCES[delivery.cause] if delivery.cause else None
        return cls.model_validate(delivery).model_copy(update={"sentence": sentence})


class CauseView(BaseModel):
    """Messages with the same cause; `items` are the latest of `count`."""

    cause: Cause | None
    sentence: str | None
    count: int
    items: list[DeliveryView]

    @classmethod
    def of(cls, group: CauseGroup) -> Self:
        return cls(
            cause=group.cause,
            sentence=CAUSE_SENTENCES[group.cause] if group.cause else None,
            count=group.count,
            items=[DeliveryView.of(item) for item in group.items],
        )


@router.get("")
async def list_deliveries(me: Me, tx: Tx, state: State = State.FAILED) -> Sequence[CauseView]:
    """Deliveries in a state, grouped by cause; county roles see the county's."""
    groups = await listing.grouped_deliveries(tx, state, _unions_seen(me))
    return [CauseView.of(group) for group in groups]


@router.get("/{delivery_id}")
async def show_delivery(delivery_id: UUID, me: Me, tx: Tx) -> DeliveryView:
    """One delivery, such as a test message."""
    return DeliveryView.of(await _seen(delivery_id, me, tx))


@router.post("/{delivery_id}/retry")
async def retry(delivery_id: UUID, me: Me, tx: Tx) -> DeliveryView:
    """Send a failed message again at once."""
    await _seen(delivery_id, me, tx)
    await delivering.retry(tx, delivery_id)
    return DeliveryView.of(await listing.show_delivery(tx, delivery_id))


async def _seen(delivery_id: UUID, me: Caller, tx: Tx) -> DeliveryShown:
    unions = _unions_seen(me)
    delivery = await listing.show_delivery(tx, delivery_id)
    if unions is not None and delivery.union_id not in unions:
        raise NotFound("没有这条发送记录。")
    return delivery


def _unions_seen(me: Caller) -> frozenset[UUID] | None:
    """The unions whose deliveries the caller may see; None for all of the county."""
    if me.has(*ALLOWED[Act.SEE_COUNTY_DELIVERIES]):
        return None
    me.must_hold(ALLOWED[Act.SEE_DELIVERIES])
    return me.unions_as(ALLOWED[Act.SEE_DELIVERIES])
