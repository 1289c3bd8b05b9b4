"""Opening a vote with a quorum, closing it, and finding that it does not count."""

from collections.abc import Collection
from typing import ClassVar
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.ballots.commands.steps import about, load, log, one_at_a_time, step
from services.activities.ballots.domain.casting import VotingWay
from services.activities.ballots.domain.counting import CountQuestion, check_answered, questions
from services.activities.ballots.domain.duties import check_ready
from services.activities.ballots.domain.life import BallotMove, BallotMoveNotAllowed
from services.activities.ballots.queries import finding
from services.activities.ballots.queries.sitting import halls_of, session_of
from services.activities.ballots.tables import Ballot
from services.activities.terms.domain.kinds import Roll
from shared.contracts.activities import BallotClosed, BallotOpened, BallotVoided
from shared.database import Transaction
from shared.errors import Refused
from shared.web.identity import Caller


class NoQuorum(Refused):
    """Too few of those with a vote are there (R-CONGRESS-13)."""

    code: ClassVar[str] = "ballot-needs-quorum"


class SessionNotOpen(Refused):
    """The session has not begun, or is over."""

    code: ClassVar[str] = "ballot-session-not-open"


async def open_ballot(tx: Transaction, caller: Caller, ballot_id: UUID) -> Ballot:
    """Begin a vote: with a quorum, those who look after it, and the way to vote adopted."""
    ballot = await load(tx, ballot_id)
    facts = await one_at_a_time(tx, ballot.session_id)
    if ballot.way == VotingWay.HANDS:
        raise BallotMoveNotAllowed("举手表决当场点数，请直接登记结果。")
    if not facts.is_open:
        raise SessionNotOpen("会议没有在进行，不能开始投票；已经在纸上投过票的，请补录。")
    holders = await finding.holders_of(tx, ballot.session_id)
    adopted = await finding.method_adopted(tx, ballot.session_id)
    check_ready(VotingWay(ballot.way), holders, method_adopted=adopted)
    hall = (await halls_of(tx, facts))[Roll(ballot.roll)]
    if not hall.is_quorate:
        raise NoQuorum(
            f"应到 {hall.due} 人，实到 {hall.present} 人，到会至少要 {hall.quorum} 人，"
            f"还差 {hall.quorum - hall.present} 人，不能开始投票。"
        )
    ballot.due, ballot.present_at_open, ballot.quorum = hall.due, hall.present, hall.quorum
    ballot.held_on = tx.today
    step(tx, caller, ballot, BallotMove.OPEN, {"due": hall.due, "present": hall.present})
    tx.publish(BallotOpened(**about(tx, ballot)))
    return ballot


async def close_ballot(
    tx: Transaction, caller: Caller, ballot_id: UUID, accepted: Collection[CountQuestion]
) -> Ballot:
    """End a vote; that too few are left is asked about, and written down."""
    ballot = await load(tx, ballot_id)
    facts = await session_of(tx, ballot.session_id)
    hall = (await halls_of(tx, facts))[Roll(ballot.roll)]
    step(tx, caller, ballot, BallotMove.CLOSE, {"present": hall.present})
    asked = questions(None, hall.present, quorate=hall.present >= (ballot.quorum or 0))
    check_answered(asked, accepted)
    ballot.present_at_close = hall.present
    tx.publish(BallotClosed(**about(tx, ballot)))
    return ballot


async def void_ballot(tx: Transaction, caller: Caller, ballot_id: UUID, reason: str) -> Ballot:
    """Find that a vote does not count; it is held again."""
    ballot = await load(tx, ballot_id)
    await void(tx, caller, ballot, reason)
    return ballot


async def void(tx: Transaction, caller: Caller, ballot: Ballot, reason: str) -> None:
    ballot.void_reason = reason
    ballot.outcome = ballot.words = None
    step(tx, caller, ballot, BallotMove.VOID, {"reason": reason})
    tx.publish(BallotVoided(**about(tx, ballot)))
    await log(tx, ballot, AuditAct.BALLOT_VOIDED)
