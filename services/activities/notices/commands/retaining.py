"""Objections to notices that closed years ago no longer say who objected, or who handled them."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import and_, or_, select

from services.activities.notices.commands.forgetting import unname
from services.activities.notices.domain.life import NoticeState
from services.activities.notices.tables import NoticeObjection, PublicNotice
from shared.contracts.activities import NoticeOutcome
from shared.database import Transaction
from shared.masking import mask_known, mask_name
from shared.retention.clock import begin_of
from shared.retention.rules import NOBODY, Limits


class RetainedObjections:
    """What was objected, found and answered stays with the notice; who did it does not."""

    label = "对公示的异议"

    async def clear(self, tx: Transaction, limits: Limits, most: int) -> Sequence[UUID]:
        withdrawn = PublicNotice.outcome == NoticeOutcome.WITHDRAWN
        over = select(PublicNotice.id).where(
            PublicNotice.state == NoticeState.CLOSED,
            or_(
                PublicNotice.changed_at < begin_of(limits.closed_before),
                and_(withdrawn, PublicNotice.changed_at < begin_of(limits.refused_before)),
            ),
        )
        rows = await tx.session.scalars(
            select(NoticeObjection)
            .where(NoticeObjection.cleared_at.is_(None), NoticeObjection.notice_id.in_(over))
            .order_by(NoticeObjection.made_at, NoticeObjection.id)
            .limit(most)
            .with_for_update(skip_locked=True)
        )
        objections = rows.all()
        for one in objections:
            unname(one)
            one.recorded_by, one.recorded_by_name = NOBODY, mask_name(one.recorded_by_name)
            one.handled_by, one.handled_by_name = None, mask_known(one.handled_by_name)
            one.cleared_at = tx.now
        return [one.union_id for one in objections]
