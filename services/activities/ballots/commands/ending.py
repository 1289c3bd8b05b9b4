"""A count is signed by the chief scrutineer and announced by the presidium."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.ballots.commands.counting import chief_of
from services.activities.ballots.commands.steps import about, load, log, step
from services.activities.ballots.domain.casting import CountingDuty
from services.activities.ballots.domain.duties import check_signer
from services.activities.ballots.domain.life import BallotMove, check_ending, last_move
from services.activities.ballots.domain.verdict import SUCCESS
from services.activities.ballots.queries import finding
from services.activities.ballots.queries.sitting import matters_of, session_of
from services.activities.ballots.tables import Ballot
from services.activities.congress.commands.closing import Result, note_outcomes
from services.activities.congress.domain.agenda import Outcome
from services.activities.congress.domain.life import NEXT, SessionMove
from services.activities.rolls.queries import people_on
from shared.contracts.activities import (
    BallotDelivered,
    BallotFailed,
    BallotPassed,
    BallotPurpose,
    BallotSigned,
)
from shared.database import Transaction
from shared.errors import Invalid
from shared.web.identity import Caller


class SignedWrong(Invalid):
    """The count cannot have been signed on this day."""

    code: ClassVar[str] = "ballot-signed-wrong"


async def sign_ballot(tx: Transaction, caller: Caller, ballot_id: UUID) -> Ballot:
    """Sign in person, as chief scrutineer."""
    ballot = await load(tx, ballot_id)
    check_signer(caller.person_id, await chief_of(tx, ballot.session_id), ballot.counted_by)
    ballot.signed_by, ballot.signed_by_name = caller.person_id, caller.name
    await _signed(tx, caller, ballot, tx.today)
    return ballot


async def record_signature(
    tx: Transaction, caller: Caller, ballot_id: UUID, signed_on: date
) -> Ballot:
    """Enter that the chief scrutineer has signed the count on paper."""
    ballot = await load(tx, ballot_id)
    if signed_on > tx.today or (ballot.held_on and signed_on < ballot.held_on):
        raise SignedWrong("签字日期不能早于投票，也不能晚于今天。")
    holders = await finding.holders_of(tx, ballot.session_id)
    ballot.signed_by_name = next(each.name for each in holders if each.duty is CountingDuty.CHIEF)
    ballot.signed_on_paper = True
    await _signed(tx, caller, ballot, signed_on)
    return ballot


async def _signed(tx: Transaction, caller: Caller, ballot: Ballot, day: date) -> None:
    ballot.signed_on = day
    facts = {"by": ballot.signed_by_name, "on_paper": ballot.signed_on_paper}
    step(tx, caller, ballot, BallotMove.SIGN, facts)
    tx.publish(BallotSigned(**about(tx, ballot)))
    await log(tx, ballot, AuditAct.BALLOT_SIGNED)


async def return_count(tx: Transaction, caller: Caller, ballot_id: UUID, reason: str) -> Ballot:
    """Send a count back to be made again."""
    ballot = await load(tx, ballot_id)
    step(tx, caller, ballot, BallotMove.RETURN, {"reason": reason})
    return ballot


async def end_ballot(
    tx: Transaction, caller: Caller, ballot_id: UUID, move: BallotMove, by_name: str
) -> Ballot:
    """Announce what came of a vote; an appraisal goes to the party organisation instead."""
    ballot = await load(tx, ballot_id)
    check_ending(BallotPurpose(ballot.purpose), move)
    await ended(tx, caller, ballot, move, by_name)
    return ballot


async def ended(
    tx: Transaction, caller: Caller, ballot: Ballot, move: BallotMove, by_name: str
) -> None:
    """Put the end into the vote, and tell those whom it concerns."""
    ballot.announced_by_name, ballot.announced_at = by_name, tx.now
    step(tx, caller, ballot, move, {"by": by_name})
    if last_move(BallotPurpose(ballot.purpose)) is BallotMove.DELIVER:
        tx.publish(BallotDelivered(**about(tx, ballot)))
        await log(tx, ballot, AuditAct.APPRAISAL_DELIVERED)
        return
    await _note_outcome(tx, caller, ballot)
    told = BallotPassed if ballot.outcome in SUCCESS else BallotFailed
    concerns = () if ballot.from_paper else tuple(await people_on(tx, ballot.session_id))
    tx.publish(told(**about(tx, ballot), concerns=concerns))
    await log(tx, ballot, AuditAct.BALLOT_ANNOUNCED)


async def _note_outcome(tx: Transaction, caller: Caller, ballot: Ballot) -> None:
    """Say in the agenda what came of the item, for as long as the session takes it in."""
    state = (await session_of(tx, ballot.session_id)).state
    matters = {each.item_id for each in await matters_of(tx, ballot.session_id)}
    if ballot.item_id not in matters or (state, SessionMove.NOTE) not in NEXT:
        return
    outcome = Outcome.PASSED if ballot.outcome in SUCCESS else Outcome.FAILED
    result = Result(outcome, ballot.words)
    await note_outcomes(tx, caller, ballot.session_id, {ballot.item_id: result})
