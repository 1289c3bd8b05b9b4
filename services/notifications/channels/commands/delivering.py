"""The life of a delivery in the database: claimed for one attempt, concluded, tried again."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, select, update

from services.notifications.channels.domain.attempts import (
    CHANNEL_PAUSE,
    LEASE,
    MENDED_BY_ADDRESS,
    OF_THE_CHANNEL,
    Cause,
    Outcome,
    State,
    after_attempt,
)
from services.notifications.channels.tables import Channel, Delivery
from shared.database import Transaction, new_id
from shared.errors import NotFound, Refused

KEPT = timedelta(days=90)
BATCH = 5000


class NotFailed(Refused):
    """Only what has failed for good is sent again by hand."""

    code = "delivery-not-failed"


async def claim_due(tx: Transaction) -> Delivery | None:
    """Take one due delivery of the scope for one attempt, or nothing.

    Until its lease ends nobody else takes it; a sender that dies in between causes at most this one
    message to be sent again.
    """
    due = (
        select(Delivery.id)
        .where(Delivery.state == State.PENDING, Delivery.next_at <= tx.now)
        .order_by(Delivery.next_at)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    claimed: Delivery | None = await tx.session.scalar(
        update(Delivery)
        .where(Delivery.id == due)
        .values(attempts=Delivery.attempts + 1, next_at=tx.now + LEASE)
        .returning(Delivery)
    )
    return claimed


async def conclude(tx: Transaction, attempted: Delivery, outcome: Outcome) -> None:
    """Note what came of the attempt, unless a later attempt has begun meanwhile."""
    verdict = after_attempt(attempted.attempts, outcome, tx.now)
    await tx.session.execute(
        _this_attempt(attempted).values(
            state=verdict.state,
            next_at=verdict.next_at,
            cause=verdict.cause,
            detail=outcome.detail[:300],
            ended_at=None if verdict.state is State.PENDING else tx.now,
        )
    )
    if outcome.cause in OF_THE_CHANNEL:
        await _pause_channel(tx, attempted)


async def drop(tx: Transaction, attempted: Delivery) -> None:
    """There is nothing left to say: the matter is done, or the receiver gone."""
    await tx.session.execute(
        _this_attempt(attempted).values(state=State.DROPPED, next_at=None, ended_at=tx.now)
    )


def _this_attempt(attempted: Delivery) -> Any:
    return update(Delivery).where(
        Delivery.id == attempted.id,
        Delivery.state == State.PENDING,
        Delivery.attempts == attempted.attempts,
    )


async def _pause_channel(tx: Transaction, attempted: Delivery) -> None:
    """Spare a channel that is down or full the rest of its queue for a while."""
    until = tx.now + CHANNEL_PAUSE
    await tx.session.execute(
        update(Delivery)
        .where(
            Delivery.state == State.PENDING,
            Delivery.next_at < until,
            Delivery.channel_id.is_not_distinct_from(attempted.channel_id),
        )
        .values(next_at=until)
    )


async def retry(tx: Transaction, delivery_id: UUID) -> Delivery:
    """Send a failed delivery again from its first attempt.

    Raises:
        NotFailed: it is still under way, or has arrived.

    """
    delivery = await tx.session.get(Delivery, delivery_id, with_for_update=True)
    if delivery is None:
        raise NotFound("没有这条发送记录。")
    if delivery.state != State.FAILED:
        raise NotFailed("这条消息没有失败，不用重发。")
    await _again(tx, Delivery.id == delivery_id)
    await tx.session.refresh(delivery)
    return delivery


async def resend(
    tx: Transaction,
    cause: Cause,
    union_ids: frozenset[UUID] | None,
    *,
    channel_id: UUID | None = None,
    person_id: UUID | None = None,
) -> int:
    """Send again what failed of this cause, in these unions or the whole scope; how many."""
    wanted = [Delivery.cause == cause]
    if union_ids is not None:
        wanted.append(Delivery.union_id.in_(union_ids))
    if channel_id is not None:
        wanted.append(Delivery.channel_id == channel_id)
    if person_id is not None:
        wanted.append(Delivery.person_id == person_id)
    return await _again(tx, *wanted)


async def resend_to_mended(tx: Transaction, channel: Channel) -> int:
    """Send again what a wrong address or secret of the channel kept back; how many."""
    return await _again(
        tx, Delivery.channel_id == channel.id, Delivery.cause.in_(MENDED_BY_ADDRESS)
    )


async def _again(tx: Transaction, *which: ColumnElement[bool]) -> int:
    queued = await tx.session.execute(
        update(Delivery)
        .where(Delivery.state == State.FAILED, *which)
        .values(
            state=State.PENDING, attempts=0, next_at=tx.now, cause=None, detail="", ended_at=None
        )
        .returning(Delivery.id)
    )
    return len(queued.all())


async def send_test(tx: Transaction, channel: Channel) -> Delivery:
    """Queue a test message for the channel; it leaves at once, at any hour."""
    delivery_id = new_id()
    delivery = Delivery(
        id=delivery_id,
        county_id=channel.county_id,
        union_id=channel.union_id,
        channel_id=channel.id,
        matter_key=f"{channel.id}:test:{delivery_id}",
        state=State.PENDING,
        attempts=0,
        next_at=tx.now,
        detail="",
        made_at=tx.now,
    )
    tx.session.add(delivery)
    await tx.session.flush()
    return delivery


async def forget_old(tx: Transaction) -> int:
    """Delete a batch of the scope's deliveries that ended long ago."""
    old = select(Delivery.id).where(Delivery.ended_at < tx.now - KEPT).limit(BATCH)
    gone = await tx.session.execute(
        delete(Delivery).where(Delivery.id.in_(old)).returning(Delivery.id)
    )
    return len(gone.all())
