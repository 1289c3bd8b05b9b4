"""Questions about hand-overs."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select

from services.directory.roles.tables import HandOver, HandOverLine, HandOverPair
from shared.database import CHINA, Transaction

MOST_SHOWN = 50


def made_on(hand_over: HandOver) -> date:
    """The day in China on which it was entered."""
    return hand_over.made_at.astimezone(CHINA).date()


async def hand_overs_of(tx: Transaction, union_id: UUID) -> Sequence[HandOver]:
    """The hand-overs of a union, the newest first."""
    rows = await tx.session.scalars(
        select(HandOver)
        .where(HandOver.union_id == union_id)
        .order_by(HandOver.made_at.desc(), HandOver.hand_over_id.desc())
        .limit(MOST_SHOWN)
    )
    return rows.all()


async def lines_of(tx: Transaction, hand_over_id: UUID) -> Sequence[HandOverLine]:
    rows = await tx.session.scalars(
        select(HandOverLine)
        .where(HandOverLine.hand_over_id == hand_over_id)
        .order_by(HandOverLine.line_id)
    )
    return rows.all()


async def pairs_in(tx: Transaction, hand_over_ids: Collection[UUID]) -> Sequence[HandOverPair]:
    rows = await tx.session.scalars(
        select(HandOverPair)
        .where(HandOverPair.hand_over_id.in_(hand_over_ids))
        .order_by(HandOverPair.pair_id)
    )
    return rows.all()
