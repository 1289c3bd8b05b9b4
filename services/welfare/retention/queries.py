"""What was found over its time, and what is held."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import func, select

from services.welfare.permissions import Act, may
from services.welfare.retention.domain import FIGURES, FigureName, ItemState
from services.welfare.retention.tables import RetentionItem
from services.welfare.settings.queries import counting
from shared.database import Transaction
from shared.retention.rules import Limits
from shared.web.identity import Caller
from shared.web.waiting import Group, WaitingItem

MOST = 500


async def limits(tx: Transaction) -> Limits:
    """The days before which things are over their time, by the county's figures."""
    figures = await counting(tx, FIGURES)
    return Limits.of_years(
        tx.today, figures[FigureName.CLOSED_YEARS], figures[FigureName.REFUSED_YEARS]
    )


async def items(tx: Transaction, state: ItemState) -> Sequence[RetentionItem]:
    """Those in one state, the oldest first."""
    rows = await tx.session.scalars(
        select(RetentionItem)
        .where(RetentionItem.state == state)
        .order_by(RetentionItem.ended_on, RetentionItem.id)
        .limit(MOST)
    )
    return rows.all()


async def held_of(tx: Transaction, kind: str) -> frozenset[UUID]:
    """The matters of a kind that are kept for a reason."""
    rows = await tx.session.scalars(
        select(RetentionItem.subject_id).where(
            RetentionItem.kind == kind, RetentionItem.state == ItemState.HELD
        )
    )
    return frozenset(rows)


async def waiting_retention(tx: Transaction, me: Caller) -> list[WaitingItem]:
    """The county confirms what is over its time: nothing is erased by itself."""
    if not may(me, Act.ERASE_EXPIRED):
        return []
    found = await tx.session.scalar(
        select(func.count()).where(RetentionItem.state == ItemState.FOUND)
    )
    if not found:
        return []
    return [
        WaitingItem(
            kind="erase_expired",
            title=f"确认清理 {found} 份到期的个人信息",
            from_whom="系统按保存年限找出",
            due_on=None,
            due_label="",
            group=Group.LATER,
            link="/retention",
            act=None,
        )
    ]
