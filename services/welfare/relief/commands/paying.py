"""Money leaves, is signed for, and comes back; each as an entry that stays."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.welfare.relief.commands.granting import tell_file
from services.welfare.relief.commands.steps import load, move_on, tell
from services.welfare.relief.domain.kinds import PAID_BY_LABELS, PROVES, AidKind, Form, PaidBy
from services.welfare.relief.domain.life import AidMove
from services.welfare.relief.tables import Aid, AidEntry
from shared.calendar.entered import check_days
from shared.contracts.welfare import AidDelivered, AidPaid, AidReceipted, AidReclaimed
from shared.database import Transaction, new_id
from shared.errors import Invalid
from shared.web.identity import Caller


class GoodsAreHanded(Invalid):
    """Things cannot be transferred."""

    code: ClassVar[str] = "goods-are-handed"


@dataclass(frozen=True)
class Payment:
    """When and how it reached the person."""

    paid_on: date
    paid_by: PaidBy


async def pay_aid(tx: Transaction, caller: Caller, aid_id: UUID, payment: Payment) -> Aid:
    """Say that it was paid; who received it is told gently."""
    aid = await load(tx, aid_id)
    await give(tx, caller, aid, payment)
    tell(tx, caller, aid, AidPaid, concerns=recipients_of(aid))
    return aid


async def receipt_aid(tx: Transaction, caller: Caller, aid_id: UUID, receipted_on: date) -> Aid:
    """Say that the person has signed the register."""
    aid = await load(tx, aid_id)
    await sign_for(tx, caller, aid, receipted_on)
    tell_receipt(tx, caller, aid, receipted_on)
    return aid


async def reclaim_aid(
    tx: Transaction, caller: Caller, aid_id: UUID, reclaimed_on: date, reason: str
) -> Aid:
    """Say that what was paid came back; the payment stays, and its reversal stands beside it."""
    aid = await load(tx, aid_id)
    aid.reason = reason
    facts = {"reason": reason, "reclaimed_on": reclaimed_on.isoformat()}
    await move_on(tx, caller, aid, AidMove.RECLAIM, facts)
    check_days(tx.today, ("发放日期", aid.paid_on), ("收回日期", reclaimed_on))
    _move_money(tx, caller, aid, -aid.amount_cents, reclaimed_on, reason)
    tell(tx, caller, aid, AidReclaimed)
    return aid


async def give(tx: Transaction, caller: Caller, aid: Aid, payment: Payment) -> None:
    """Enter the payment of a locked aid.

    Raises:
        AidMoveNotAllowed: not agreed to, or paid already.
        GoodsAreHanded, DayInFuture, DaysOutOfOrder.

    """
    facts = {"paid_on": payment.paid_on.isoformat(), "paid_by": payment.paid_by.value}
    await move_on(tx, caller, aid, AidMove.PAY, facts)
    if aid.form == Form.GOODS and payment.paid_by is PaidBy.TRANSFER:
        raise GoodsAreHanded(f"慰问品请选“{PAID_BY_LABELS[PaidBy.SIGNED]}”。")
    check_days(tx.today, ("审批日期", aid.decided_on), ("发放日期", payment.paid_on))
    aid.paid_on, aid.paid_by = payment.paid_on, payment.paid_by.value
    _move_money(tx, caller, aid, aid.amount_cents, payment.paid_on, "")
    await tell_file(tx, aid, payment.paid_on)


async def sign_for(tx: Transaction, caller: Caller, aid: Aid, receipted_on: date) -> None:
    """Enter the signature for a locked aid.

    Raises:
        AidMoveNotAllowed: not paid, or signed for already.
        DayInFuture, DaysOutOfOrder.

    """
    facts = {"receipted_on": receipted_on.isoformat()}
    await move_on(tx, caller, aid, AidMove.RECEIPT, facts)
    check_days(tx.today, ("发放日期", aid.paid_on), ("签收日期", receipted_on))
    aid.receipted_on = receipted_on


def tell_receipt(tx: Transaction, caller: Caller, aid: Aid, receipted_on: date) -> None:
    """Announce that help has arrived: it proves a task done, if the aid names one."""
    tell(tx, caller, aid, AidReceipted)
    tell(
        tx,
        caller,
        aid,
        AidDelivered,
        title=PROVES[AidKind(aid.kind)],
        happened_on=receipted_on,
        category="hardship",
    )


def recipients_of(aid: Aid) -> tuple[UUID, ...]:
    return () if aid.person_id is None else (aid.person_id,)


def _move_money(
    tx: Transaction, caller: Caller, aid: Aid, cents: int, moved_on: date, reason: str
) -> None:
    tx.session.add(
        AidEntry(
            id=new_id(),
            county_id=aid.county_id,
            union_id=aid.union_id,
            aid_id=aid.id,
            cents=cents,
            moved_on=moved_on,
            reason=reason,
            made_at=tx.now,
            made_by=caller.person_id,
        )
    )
