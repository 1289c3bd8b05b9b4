"""While a notice is shown and after: hung up, taken back, its result written down."""

from datetime import date
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.notices.commands.making import put_term
from services.activities.notices.commands.steps import by, close_if_over, end, load, step
from services.activities.notices.domain.life import NoticeMove, check_note, check_posted
from services.activities.notices.domain.masking import check_masked
from services.activities.notices.domain.term import Term, posted_late
from services.activities.notices.queries.reckoning import calendar_of, figures_on
from services.activities.notices.tables import PublicNotice
from shared import audit
from shared.contracts.activities import NoticeOutcome
from shared.database import Transaction
from shared.web.identity import Caller


async def post_notice(
    tx: Transaction, caller: Caller, notice_id: UUID, posted_on: date
) -> PublicNotice:
    """Say on which day it was hung up or read out; hung up late, it hangs that much longer."""
    notice = await load(tx, notice_id)
    first, last, counted = notice.first_day, notice.last_day, notice.working_days
    check_posted(posted_on, first, tx.today, already=notice.posted_on)
    assert first is not None  # noqa: S101 - `check_posted` has refused a notice without days
    assert last is not None  # noqa: S101 - the two come together
    days = await calendar_of(tx, await figures_on(tx, first), first)
    term = Term(first, last, counted or 0, estimate=notice.estimate)
    put_term(notice, posted_late(term, posted_on, days))
    notice.posted_on = posted_on
    step(tx, by(caller), notice, NoticeMove.POST, {"posted_on": posted_on.isoformat()})
    await close_if_over(tx, by(caller), notice)
    return notice


async def withdraw_notice(
    tx: Transaction, caller: Caller, notice_id: UUID, reason: str
) -> PublicNotice:
    """Take a notice back before its time is over; objections that wait wait no longer."""
    check_masked(reason)
    notice = await load(tx, notice_id)
    notice.note = reason
    end(tx, by(caller), notice, NoticeMove.WITHDRAW, NoticeOutcome.WITHDRAWN)
    entry = audit.Entry(
        act=AuditAct.NOTICE_WITHDRAWN,
        union_id=notice.union_id,
        subject_id=notice.id,
        reason=reason,
    )
    await audit.record(tx, entry)
    return notice


async def note_result(tx: Transaction, caller: Caller, notice_id: UUID, note: str) -> PublicNotice:
    """Write down how the notice ended, once, in the words of the union."""
    check_masked(note)
    notice = await load(tx, notice_id)
    check_note(already=notice.note)
    notice.note = note
    step(tx, by(caller), notice, NoticeMove.NOTE)
    return notice
