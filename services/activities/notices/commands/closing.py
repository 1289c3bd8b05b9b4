"""A union is closed or merged: nobody is left to show its notices and to answer objections."""

from collections.abc import Sequence

from sqlalchemy import select

from services.activities.audit_acts import AuditAct
from services.activities.notices.commands.steps import CLOCK, end
from services.activities.notices.domain.life import NoticeMove, NoticeState
from services.activities.notices.tables import PublicNotice
from services.activities.people import known_unions
from shared import audit
from shared.contracts.activities import NoticeOutcome
from shared.contracts.directory import UnionChanged
from shared.database import Transaction
from shared.people import closed_unions

REASON = "本单位已撤并，公示由系统撤回；仍需公示的，请由并入的单位另行公示。"


async def withdraw_closed(tx: Transaction, events: Sequence[UnionChanged]) -> None:
    """Take back the notices of unions that these events say are no more; whoever asked is told."""
    known = await known_unions(tx, {event.subject_id for event in events})
    gone = closed_unions(events, known)
    if not gone:
        return
    notices = await tx.session.scalars(
        select(PublicNotice)
        .where(PublicNotice.union_id.in_(gone), PublicNotice.state != NoticeState.CLOSED)
        .order_by(PublicNotice.id)
        .with_for_update()
    )
    for notice in notices:
        await take_back(tx, notice)


async def take_back(tx: Transaction, notice: PublicNotice) -> None:
    """Withdraw a notice whose union is no more."""
    notice.note = REASON
    end(tx, CLOCK, notice, NoticeMove.WITHDRAW, NoticeOutcome.WITHDRAWN)
    entry = audit.Entry(
        act=AuditAct.NOTICE_WITHDRAWN,
        union_id=notice.union_id,
        subject_id=notice.id,
        reason=REASON,
    )
    await audit.record(tx, entry)
