"""Set up, change and remove channels; choose what comes by mail."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert

from services.notifications.channels.domain.addresses import ChannelKind, read_address
from services.notifications.channels.domain.preferences import check_for_groups, check_mutable
from services.notifications.channels.tables import Channel, MutedKind
from services.notifications.kinds import Kind
from shared.database import Transaction, new_id
from shared.egress import AllowedHosts
from shared.errors import NotFound, Stale
from shared.web.identity import Caller


@dataclass(frozen=True)
class NewChannel:
    """What a channel is made from."""

    union_id: UUID
    kind: ChannelKind
    name: str
    address: str
    secret: str | None
    kinds: tuple[Kind, ...]


@dataclass(frozen=True)
class Changes:
    """What is to change in a channel; None leaves a part as it is."""

    name: str | None = None
    address: str | None = None
    secret: str | None = None
    kinds: tuple[Kind, ...] | None = None
    enabled: bool | None = None


async def add_channel(
    tx: Transaction, caller: Caller, wanted: NewChannel, allowed: AllowedHosts
) -> Channel:
    """Set up a channel of a union."""
    check_for_groups(wanted.kinds)
    channel = Channel(
        id=new_id(),
        county_id=caller.county_id,
        union_id=wanted.union_id,
        kind=wanted.kind,
        name=wanted.name,
        address=_address(wanted.kind, wanted.address, allowed),
        secret=wanted.secret,
        kinds=sorted(set(wanted.kinds)),
        enabled=True,
        version=1,
        made_by=caller.person_id,
        made_at=tx.now,
        changed_at=tx.now,
    )
    tx.session.add(channel)
    await tx.session.flush()
    return channel


async def change_channel(
    tx: Transaction, channel: Channel, changes: Changes, seen_version: int, allowed: AllowedHosts
) -> Channel:
    """Change a channel that was locked for it."""
    if channel.version != seen_version:
        raise Stale
    if changes.name is not None:
        channel.name = changes.name
    if changes.address is not None:
        channel.address = _address(ChannelKind(channel.kind), changes.address, allowed)
    if changes.secret is not None:
        channel.secret = changes.secret or None
    if changes.kinds is not None:
        check_for_groups(changes.kinds)
        channel.kinds = sorted(set(changes.kinds))
    if changes.enabled is not None:
        channel.enabled = changes.enabled
    channel.version += 1
    channel.changed_at = tx.now
    return channel


def _address(kind: ChannelKind, text: str, allowed: AllowedHosts) -> str:
    address = read_address(kind, text)
    if kind is ChannelKind.WEBHOOK:
        allowed.check(address)
    return address


async def channel_for_change(tx: Transaction, channel_id: UUID) -> Channel:
    """The channel, locked.

    Raises:
        NotFound: it is not in the scope.

    """
    channel = await tx.session.get(Channel, channel_id, with_for_update=True)
    if channel is None:
        raise NotFound("没有这个通知渠道，或者它不属于您的单位。")
    return channel


async def remove_channel(tx: Transaction, channel: Channel) -> None:
    """Remove a channel with what is still on its way there."""
    await tx.session.delete(channel)


async def mute(tx: Transaction, caller: Caller, kinds: Collection[Kind]) -> None:
    """From now on exactly these kinds do not come to the caller by mail."""
    check_mutable(kinds)
    await tx.session.execute(delete(MutedKind).where(MutedKind.person_id == caller.person_id))
    if kinds:
        rows = [
            {"person_id": caller.person_id, "kind": kind.value, "county_id": caller.county_id}
            for kind in sorted(set(kinds))
        ]
        await tx.session.execute(insert(MutedKind).values(rows).on_conflict_do_nothing())
