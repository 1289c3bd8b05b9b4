"""Messages that left the house, or could not: by cause, mended, and sent again."""

from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from fastapi import APIRouter
from pydantic import BaseModel

from services.notifications.channels.api.inputs import Address, Hosts, Secret
from services.notifications.channels.commands import delivering, managing
from services.notifications.channels.domain.addresses import ChannelKind
from services.notifications.channels.domain.attempts import (
    CAUSES,
    MENDED_BY_ADDRESS,
    Cause,
    State,
)
from services.notifications.channels.queries import listing
from services.notifications.channels.queries.listing import CauseGroup, DeliveryShown
from services.notifications.kinds import Kind
from services.notifications.permissions import ALLOWED, Act
from shared.errors import Invalid, NotAllowed, NotFound
from shared.web.identity import Caller, Me
from shared.web.inputs import Input
from shared.web.routes import SeenVersion, Tx, mending_router

router: APIRouter = mending_router("/deliveries", "channels")


class DeliveryAct(StrEnum):
    """What the caller may do with a delivery."""

    RETRY = "retry"
    MEND_CHANNEL = "mend_channel"
    MEND_EMAIL = "mend_email"  # in the directory, with `version`; then send again


class DeliveryView(BaseModel):
    """A message and how far it got.

    `receiver` is a channel's or a person's name; `address` shows of the address only what helps to
    mend it, and `version` is that of the channel or of the person's record, which holds it.
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
    sentence: str | None
    detail: str
    made_at: datetime
    ended_at: datetime | None
    actions: list[DeliveryAct]

    @classmethod
    def of(cls, delivery: DeliveryShown, me: Caller) -> Self:
        sentence = CAUSES[delivery.cause].sentence if delivery.cause else None
        return cls(**vars(delivery), sentence=sentence, actions=_actions(delivery, me))


class CauseView(BaseModel):
    """Messages with the same cause and what to do about it; `items` are the latest of `count`."""

    cause: Cause | None
    title: str | None
    remedy: str | None
    count: int
    items: list[DeliveryView]

    @classmethod
    def of(cls, group: CauseGroup, me: Caller) -> Self:
        words = CAUSES[group.cause] if group.cause else None
        return cls(
            cause=group.cause,
            title=words.title if words else None,
            remedy=words.remedy if words else None,
            count=group.count,
            items=[DeliveryView.of(item, me) for item in group.items],
        )


class ResendInput(Input):
    """Which failed messages to send again: all of a cause, or those to one receiver."""

    cause: Cause
    channel_id: UUID | None = None
    person_id: UUID | None = None


class MendInput(Input):
    """The channel's right address, its right secret, or both; what is left out stays."""

    address: Address | None = None
    secret: Secret | None = None


class Resent(BaseModel):
    """How many messages are on their way again."""

    count: int


@router.get("")
async def list_deliveries(me: Me, tx: Tx, state: State = State.FAILED) -> list[CauseView]:
    """Deliveries in a state, by cause; county roles and the operator see the county's."""
    groups = await listing.grouped_deliveries(tx, state, _unions_seen(me))
    return [CauseView.of(group, me) for group in groups]


@router.post("/resend")
async def resend(wanted: ResendInput, me: Me, tx: Tx) -> Resent:
    """Send all failed messages of a cause again, or those to one receiver."""
    count = await delivering.resend(
        tx,
        wanted.cause,
        _unions_seen(me),
        channel_id=wanted.channel_id,
        person_id=wanted.person_id,
    )
    return Resent(count=count)


@router.get("/{delivery_id}")
async def show_delivery(delivery_id: UUID, me: Me, tx: Tx) -> DeliveryView:
    """One delivery, such as a test message."""
    return DeliveryView.of(await _seen(delivery_id, me, tx), me)


@router.post("/{delivery_id}/retry")
async def retry(delivery_id: UUID, me: Me, tx: Tx) -> DeliveryView:
    """Send a failed message again at once."""
    await _seen(delivery_id, me, tx)
    await delivering.retry(tx, delivery_id)
    return DeliveryView.of(await listing.show_delivery(tx, delivery_id), me)


@router.post("/{delivery_id}/mend")
async def mend(
    delivery_id: UUID, wanted: MendInput, seen: SeenVersion, me: Me, tx: Tx, *, hosts: Hosts
) -> Resent:
    """Put the channel of a failed message right and send again all that it kept back."""
    delivery = await _seen(delivery_id, me, tx)
    if delivery.state is not State.FAILED:
        raise delivering.NotFailed("这条消息没有失败，不用更正。")
    if DeliveryAct.MEND_CHANNEL not in _actions(delivery, me) or delivery.channel_id is None:
        raise NotAllowed
    if wanted.address is None and wanted.secret is None:
        raise Invalid("请填写正确的地址或密钥。")
    channel = await managing.channel_for_change(tx, delivery.channel_id)
    changes = managing.Changes(address=wanted.address, secret=wanted.secret)
    await managing.change_channel(tx, channel, changes, seen, hosts)
    return Resent(count=await delivering.resend_to_mended(tx, channel))


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


def _actions(delivery: DeliveryShown, me: Caller) -> list[DeliveryAct]:
    """A failed message is sent again; who may, puts right first what kept it back."""
    if delivery.state is not State.FAILED:
        return []
    acts = [DeliveryAct.RETRY]
    if delivery.cause not in MENDED_BY_ADDRESS:
        return acts
    if delivery.channel_id is not None and _may_mend_channel(delivery.union_id, me):
        acts.append(DeliveryAct.MEND_CHANNEL)
    if delivery.person_id is not None and me.has(*ALLOWED[Act.MEND_EMAIL]):
        acts.append(DeliveryAct.MEND_EMAIL)
    return acts


def _may_mend_channel(union_id: UUID, me: Caller) -> bool:
    is_manager = union_id in me.unions_as(ALLOWED[Act.MANAGE_CHANNELS])
    return is_manager or me.has(*ALLOWED[Act.MEND_ANY_CHANNEL])
