"""Deciding on an aid: in person by whose turn it is, or on paper by who has signed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.welfare.proofs import Proof
from services.welfare.relief.commands.capping import enter_collective, keep_within_caps
from services.welfare.relief.commands.granting import check_signed
from services.welfare.relief.commands.steps import load, move_on, tell
from services.welfare.relief.domain.deciding import check_decider, check_slip
from services.welfare.relief.domain.kinds import SUBJECT_KIND
from services.welfare.relief.domain.life import AidMove, AidState, after
from services.welfare.relief.domain.money import Collective, check_scan
from services.welfare.relief.queries.caps import figures
from services.welfare.relief.queries.turns import turn_on
from services.welfare.relief.tables import Aid
from shared.calendar.entered import check_days
from shared.contracts.welfare import AidApproved, AidRejected
from shared.database import Transaction
from shared.proofs.reading import kinds_there
from shared.proofs.rules import ProofKind
from shared.web.identity import Caller


@dataclass(frozen=True)
class Slip:
    """A decision that was signed on paper: by whom and on which day."""

    signed_by: str
    signed_on: date


async def approve_aid(
    tx: Transaction, caller: Caller, aid_id: UUID, slip: Slip | None, collective: Collective
) -> Aid:
    """Agree to an aid; it may be paid now."""
    aid = await load(tx, aid_id)
    after(AidState(aid.state), AidMove.APPROVE)  # before who decides is asked: of what is open
    await _sign(tx, caller, aid, slip)
    if slip is not None:
        await check_signed(tx, aid, slip.signed_on)
    enter_collective(tx, aid, collective)
    await move_on(tx, caller, aid, AidMove.APPROVE, _facts(slip))
    if await keep_within_caps(tx, aid):
        there = ProofKind.DECISION in await kinds_there(tx, Proof, SUBJECT_KIND, aid.id)
        check_scan(await figures(tx), there=there)
    tell(tx, caller, aid, AidApproved)
    return aid


async def reject_aid(
    tx: Transaction, caller: Caller, aid_id: UUID, slip: Slip | None, reason: str
) -> Aid:
    """Do not agree, and say why; it may be mended and asked for again."""
    aid = await load(tx, aid_id)
    after(AidState(aid.state), AidMove.REJECT)
    await _sign(tx, caller, aid, slip)
    aid.reason = reason
    await move_on(tx, caller, aid, AidMove.REJECT, _facts(slip) | {"reason": reason})
    tell(tx, caller, aid, AidRejected)
    return aid


async def _sign(tx: Transaction, caller: Caller, aid: Aid, slip: Slip | None) -> None:
    if slip is None:
        turn = await turn_on(tx, aid)
        check_decider(caller.person_id, {aid.entered_by, aid.person_id}, turn)
        aid.decided_by, aid.decided_by_name = caller.person_id, caller.name
        aid.decided_on = tx.today
        return
    sign_on_paper(tx, caller, aid, slip)


def sign_on_paper(tx: Transaction, caller: Caller, aid: Aid, slip: Slip) -> None:
    """Write down who has really decided; neither who writes it down nor who entered it."""
    for writer in (caller.name, aid.entered_by_name, aid.recipient_name):
        check_slip(slip.signed_by, writer)
    check_days(tx.today, ("审批日期", slip.signed_on))
    aid.decided_by, aid.decided_by_name = None, slip.signed_by
    aid.decided_on = slip.signed_on
    aid.from_paper = True


def _facts(slip: Slip | None) -> dict[str, str]:
    if slip is None:
        return {}
    return {"signed_by": slip.signed_by, "signed_on": slip.signed_on.isoformat()}
