"""Claims: begun by the person or the union, taken step by step; days and nothing else."""

from datetime import date, timedelta
from typing import ClassVar
from uuid import UUID

from services.welfare.audit_acts import AuditAct
from services.welfare.mutual_aid.commands.offering import note_people
from services.welfare.mutual_aid.domain.claims import (
    ClaimMove,
    ClaimState,
    after,
    check_start,
    check_step,
    due_on,
)
from services.welfare.mutual_aid.domain.covers import FigureName, Standing
from services.welfare.mutual_aid.queries.reading import Offer, figures
from services.welfare.mutual_aid.tables import CoverClaim, CoverEntry
from shared.database import Transaction, new_id
from shared.errors import Refused
from shared.web.identity import Caller


class NotCovered(Refused):
    """Who does not take part claims nothing."""

    code: ClassVar[str] = "not-covered"


async def start_claim(
    tx: Transaction, caller: Caller, offer: Offer, entry: CoverEntry, happened_on: date
) -> CoverClaim:
    """Note that somebody claims; they are reminded before the last day for the papers.

    Raises:
        NotCovered, ClaimDays.

    """
    if entry.standing not in (Standing.ENROLLED, Standing.LEFT):
        raise NotCovered("没有参加这项保障，不能申请理赔。")
    check_start(happened_on, (offer.cover.first_day, offer.cover.last_day), tx.today)
    known = await figures(tx)
    last = due_on(happened_on, known[FigureName.CLAIM_DAYS])
    claim = CoverClaim(
        id=new_id(),
        county_id=entry.county_id,
        union_id=entry.union_id,
        entry_id=entry.id,
        version=1,
        state=ClaimState.STARTED.value,
        happened_on=happened_on,
        due_on=last,
        remind_on=last - timedelta(days=known[FigureName.CLAIM_REMIND_DAYS]),
        started_by=caller.person_id,
        made_at=tx.now,
    )
    tx.session.add(claim)
    await tx.session.flush()
    await note_people(tx, offer.roster, AuditAct.CLAIM_STARTED, [entry.person_id])
    return claim


async def step_claim(
    tx: Transaction, offer: Offer, entry: CoverEntry, claim: CoverClaim, move: ClaimMove, day: date
) -> None:
    """Take a claim one step further on the day on which it happened.

    Raises:
        ClaimMoveNotAllowed, ClaimDays.

    """
    claim.state = after(ClaimState(claim.state), move).value
    check_step(day, claim.settled_on or claim.handed_in_on or claim.happened_on, tx.today)
    if move is ClaimMove.HAND_IN:
        claim.handed_in_on, claim.settled_on = day, None
    else:
        claim.settled_on = day
    claim.version += 1
    await note_people(tx, offer.roster, AuditAct.CLAIM_STEP, [entry.person_id])
    await tx.session.flush()


async def claim_to_change(tx: Transaction, claim_id: UUID) -> CoverClaim | None:
    """The claim, locked."""
    return await tx.session.get(CoverClaim, claim_id, with_for_update=True, populate_existing=True)
