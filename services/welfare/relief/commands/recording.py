"""An aid that was given on paper, entered afterwards with its real days and names (补录)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.relief.commands.capping import keep_within_caps
from services.welfare.relief.commands.deciding import Slip, sign_on_paper
from services.welfare.relief.commands.entering import Wanted, enter_aid
from services.welfare.relief.commands.granting import check_signed
from services.welfare.relief.commands.paying import (
    Payment,
    give,
    recipients_of,
    sign_for,
    tell_receipt,
)
from services.welfare.relief.commands.steps import move_on, note, tell
from services.welfare.relief.domain.life import AidMove
from services.welfare.relief.tables import Aid
from shared.contracts.welfare import AidApproved, AidPaid
from shared.database import Transaction
from shared.errors import Invalid
from shared.sealing import Keyring
from shared.web.identity import Caller


class PaymentMissing(Invalid):
    """Nobody signs for what was not paid."""

    code: ClassVar[str] = "payment-missing"


@dataclass(frozen=True)
class Paper:
    """What the papers say: who decided and when, and how far it came."""

    slip: Slip
    payment: Payment | None
    receipted_on: date | None


async def record_aid(
    tx: Transaction,
    caller: Caller,
    union_id: UUID,
    wanted: Wanted,
    paper: Paper,
    keyring: Keyring,
) -> Aid:
    """Enter an aid with all its steps; told is only where it stands now.

    It counts towards the year in which it was decided on. Where the county wants a scan of a
    collective decision, none is asked for here: nothing can hang on an aid before it is there. It
    is marked as entered from paper, and the scan may be added afterwards.
    """
    if paper.receipted_on is not None and paper.payment is None:
        raise PaymentMissing("填写了签收日期，还要填写发放日期和方式。")
    aid = await enter_aid(tx, caller, union_id, wanted, keyring)
    aid.year = paper.slip.signed_on.year
    aid.from_paper = True
    await move_on(tx, caller, aid, AidMove.REQUEST, {})
    sign_on_paper(tx, caller, aid, paper.slip)
    await check_signed(tx, aid, paper.slip.signed_on)
    facts = {
        "signed_by": paper.slip.signed_by,
        "signed_on": paper.slip.signed_on.isoformat(),
    }
    await move_on(tx, caller, aid, AidMove.APPROVE, facts)
    await keep_within_caps(tx, aid)
    if paper.payment is not None:
        await give(tx, caller, aid, paper.payment)
    if paper.receipted_on is not None:
        await sign_for(tx, caller, aid, paper.receipted_on)
    await note(tx, aid, AuditAct.AID_RECORDED)
    _tell_where_it_stands(tx, caller, aid)
    return aid


def _tell_where_it_stands(tx: Transaction, caller: Caller, aid: Aid) -> None:
    if aid.receipted_on is not None:
        tell_receipt(tx, caller, aid, aid.receipted_on)
    elif aid.paid_on is not None:
        tell(tx, caller, aid, AidPaid, concerns=recipients_of(aid))
    else:
        tell(tx, caller, aid, AidApproved)
