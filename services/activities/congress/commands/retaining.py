"""Rolls of sessions that are sealed or were cancelled years ago name nobody any more."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import and_, or_, select

from services.activities.congress.domain.life import SessionState
from services.activities.congress.tables import CongressSession
from services.activities.rolls.commands.forgetting import clear_rolls
from shared.database import Transaction
from shared.retention.clock import begin_of
from shared.retention.rules import Limits


class RetainedRolls:
    """How many were due and came stays, and the sealed archive with its names; the roll goes."""

    label = "会议名册和签到"

    async def clear(self, tx: Transaction, limits: Limits, most: int) -> Sequence[UUID]:
        over = select(CongressSession.id).where(
            or_(
                and_(
                    CongressSession.state == SessionState.ARCHIVED,
                    CongressSession.archived_at < begin_of(limits.closed_before),
                ),
                and_(
                    CongressSession.state == SessionState.CANCELLED,
                    CongressSession.changed_at < begin_of(limits.refused_before),
                ),
            )
        )
        return await clear_rolls(tx, over, most)
