"""Dead letters: list, show, replay one, discard one by two people.

`county_id` limits each of these to one county's deliveries and to those of which nobody can tell
whose they are; None means the whole installation.
"""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from sqlalchemy import or_, select

from shared.database import Transaction
from shared.errors import NotFound, Refused
from shared.messaging.tables import PendingEvent, PendingState


class NotDead(Refused):
    """The delivery has been dealt with in the meantime."""

    code: ClassVar[str] = "not-dead"


class SecondPersonNeeded(Refused):
    """Whoever asked to discard cannot also confirm it."""

    code: ClassVar[str] = "second-person-needed"


async def list_dead(
    tx: Transaction, limit: int = 200, *, county_id: UUID | None = None
) -> Sequence[PendingEvent]:
    """Dead deliveries, the latest first."""
    wanted = select(PendingEvent).where(PendingEvent.state == PendingState.DEAD)
    if county_id is not None:
        wanted = wanted.where(
            or_(PendingEvent.county_id == county_id, PendingEvent.county_id.is_(None))
        )
    rows = await tx.session.scalars(wanted.order_by(PendingEvent.died_at.desc()).limit(limit))
    return rows.all()


async def show(tx: Transaction, dead_id: UUID, *, county_id: UUID | None = None) -> PendingEvent:
    return _of_county(await tx.session.get(PendingEvent, dead_id), county_id)


async def replay(
    tx: Transaction, dead_id: UUID, actor: str, *, county_id: UUID | None = None
) -> PendingEvent:
    """Let a dead delivery be tried again at once; done twice, it still takes effect once."""
    dead = await _dead_for_change(tx, dead_id, county_id)
    if not dead.subscription:
        raise NotDead("这条消息无法识别，不能重放；请查明来源后作废。")
    dead.state = PendingState.WAITING
    dead.attempts = 0
    dead.next_at = tx.now
    dead.died_at = None
    dead.discard_asked_by = None  # who asked to drop it spoke of the failure before
    dead.decided_by = actor
    dead.decided_at = tx.now
    return dead


async def discard(
    tx: Transaction, dead_id: UUID, actor: str, reason: str, *, county_id: UUID | None = None
) -> PendingEvent:
    """Ask to discard, or as a second person confirm it.

    Raises:
        SecondPersonNeeded: the one who asked tries to confirm.

    """
    dead = await _dead_for_change(tx, dead_id, county_id)
    if dead.discard_asked_by is None:
        dead.discard_asked_by = actor
        dead.decision_reason = reason
        return dead
    if dead.discard_asked_by == actor:
        raise SecondPersonNeeded("作废须由另一人确认：您已提出申请，请换一位同事确认。")
    dead.state = PendingState.DISCARDED
    dead.decided_by = actor
    dead.decided_at = tx.now
    return dead


async def _dead_for_change(tx: Transaction, dead_id: UUID, county_id: UUID | None) -> PendingEvent:
    found = _of_county(await tx.session.get(PendingEvent, dead_id, with_for_update=True), county_id)
    if found.state != PendingState.DEAD:
        raise NotDead("这条消息已经处理过了。")
    return found


def _of_county(found: PendingEvent | None, county_id: UUID | None) -> PendingEvent:
    if found is None or (county_id is not None and found.county_id not in {None, county_id}):
        raise NotFound("没有这条死信。")
    return found
