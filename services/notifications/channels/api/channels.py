"""Channels of the caller's unions: list, set up, change, test, remove."""

from datetime import datetime
from typing import Self
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from services.notifications.channels.api.deliveries import DeliveryView
from services.notifications.channels.api.inputs import Address, Hosts, Secret
from services.notifications.channels.commands import delivering, managing
from services.notifications.channels.domain.addresses import CHANNEL_LABELS, ChannelKind, masked
from services.notifications.channels.domain.preferences import FOR_GROUPS
from services.notifications.channels.queries import listing
from services.notifications.channels.tables import Channel
from services.notifications.kinds import MANNERS, Kind
from services.notifications.permissions import ALLOWED, Act
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router: APIRouter = tenant_router("/channels", "channels")

MANAGERS = ALLOWED[Act.MANAGE_CHANNELS]


class ChannelView(BaseModel):
    """A channel; of its address only the end is shown."""

    id: UUID
    union_id: UUID
    kind: ChannelKind
    kind_label: str
    name: str
    address: str
    has_secret: bool
    kinds: list[Kind]
    enabled: bool
    version: int
    changed_at: datetime
    actions: list[str]

    @classmethod
    def of(cls, channel: Channel) -> Self:
        return cls(
            id=channel.id,
            union_id=channel.union_id,
            kind=ChannelKind(channel.kind),
            kind_label=CHANNEL_LABELS[ChannelKind(channel.kind)],
            name=channel.name,
            address=masked(channel.address),
            has_secret=bool(channel.secret),
            kinds=[Kind(kind) for kind in channel.kinds],
            enabled=channel.enabled,
            version=channel.version,
            changed_at=channel.changed_at,
            actions=["change", "test", "remove"],
        )


class KindChoice(BaseModel):
    """A kind of notice that a group may be told."""

    kind: Kind
    label: str


class ChannelList(BaseModel):
    """The caller's channels, and what can be chosen for them."""

    items: list[ChannelView]
    kinds: list[KindChoice]


class ChannelInput(Input):
    """A new channel."""

    union_id: UUID
    kind: ChannelKind
    name: Line
    address: Address
    secret: Secret | None = None
    kinds: list[Kind] = Field(default_factory=list, max_length=len(Kind))


class ChannelChanges(Input):
    """What is to change; what is left out stays. An empty secret removes it."""

    name: Line | None = None
    address: Address | None = None
    secret: Secret | None = None
    kinds: list[Kind] | None = Field(default=None, max_length=len(Kind))
    enabled: bool | None = None


@router.get("")
async def list_channels(me: Me, tx: Tx) -> ChannelList:
    """Channels of the unions in which the caller manages them."""
    me.must_hold(MANAGERS)
    channels = await listing.list_channels(tx, me.unions_as(MANAGERS))
    return ChannelList(
        items=[ChannelView.of(channel) for channel in channels],
        kinds=[KindChoice(kind=kind, label=MANNERS[kind].label) for kind in FOR_GROUPS],
    )


@router.post("", status_code=201)
async def add_channel(
    wanted: ChannelInput, me: Me, tx: Tx, hosts: Hosts, response: Response
) -> ChannelView:
    """Set up a channel of a union."""
    me.must_hold(MANAGERS, wanted.union_id)
    new = managing.NewChannel(
        wanted.union_id,
        wanted.kind,
        wanted.name,
        wanted.address,
        wanted.secret or None,
        tuple(wanted.kinds),
    )
    channel = await managing.add_channel(tx, me, new, hosts)
    etag(response, channel.version)
    return ChannelView.of(channel)


@router.patch("/{channel_id}")
async def change_channel(  # noqa: PLR0913 - FastAPI reads each from its own place
    channel_id: UUID,
    changes: ChannelChanges,
    seen: SeenVersion,
    me: Me,
    tx: Tx,
    *,
    hosts: Hosts,
    response: Response,
) -> ChannelView:
    """Change a channel."""
    channel = await managing.channel_for_change(tx, channel_id)
    me.must_hold(MANAGERS, channel.union_id)
    wanted = managing.Changes(
        changes.name,
        changes.address,
        changes.secret,
        None if changes.kinds is None else tuple(changes.kinds),
        changes.enabled,
    )
    channel = await managing.change_channel(tx, channel, wanted, seen, hosts)
    etag(response, channel.version)
    return ChannelView.of(channel)


@router.delete("/{channel_id}", status_code=204)
async def remove_channel(channel_id: UUID, me: Me, tx: Tx) -> None:
    """Remove a channel with what is still on its way there."""
    channel = await managing.channel_for_change(tx, channel_id)
    me.must_hold(MANAGERS, channel.union_id)
    await managing.remove_channel(tx, channel)


@router.post("/{channel_id}/test", status_code=202)
async def test_channel(channel_id: UUID, me: Me, tx: Tx) -> DeliveryView:
    """Send a test message; the delivery that is returned tells what came of it."""
    channel = await managing.channel_for_change(tx, channel_id)
    me.must_hold(MANAGERS, channel.union_id)
    delivery = await delivering.send_test(tx, channel)
    return DeliveryView.of(await listing.show_delivery(tx, delivery.id), me)
