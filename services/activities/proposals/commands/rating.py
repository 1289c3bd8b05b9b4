"""The author rates an answer: it is closed, or handled once more (R-PROP-6)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.proposals.commands.handling import Slip
from services.activities.proposals.commands.steps import (
    CLOCK,
    Author,
    by,
    handlers_of,
    load,
    note,
    parts,
    people_of,
    step,
    tell,
)
from services.activities.proposals.domain.days import rework_due
from services.activities.proposals.domain.life import (
    ProposalMove,
    ProposalState,
    after,
    check_reopen,
    rating_move,
)
from services.activities.proposals.queries.reckoning import calendar_of, figures_on
from services.activities.proposals.queries.rounds import get_round
from services.activities.proposals.tables import Proposal, ProposalReply
from shared.calendar.entered import check_days
from shared.contracts.activities import (
    ProposalClosed,
    ProposalGrade,
    ProposalRated,
    ProposalReworkOrdered,
    ProposalTakenBack,
)
from shared.database import Transaction
from shared.web.identity import Caller

CATEGORY = "proposals"
TITLE = "办结教代会提案 1 件"  # names and numbers nobody


@dataclass(frozen=True)
class Rating:
    """How satisfied the author is; one that was given on paper carries whose it is and when."""

    grade: ProposalGrade
    words: str | None
    slip: Slip | None = None


async def rate(tx: Transaction, caller: Caller, proposal_id: UUID, given: Rating) -> Proposal:
    """Say how satisfied the author is with the answer."""
    proposal = await load(tx, proposal_id)
    # Not by the move it leads to: what is closed may be reopened, and is rated no more.
    after(ProposalState(proposal.state), ProposalMove.RATE)
    move = rating_move(given.grade, reopened=proposal.reopened)
    slip = given.slip or Slip(caller.name, tx.today)
    reply = await _last_reply(tx, proposal)
    check_days(tx.today, ("答复日期", reply.replied_on), ("评价日期", slip.day))
    put_rating(proposal, reply, given, slip)
    await _tell_rated(tx, caller, proposal, given.grade)
    if move is ProposalMove.REOPEN:
        await _order_rework(tx, by(caller), proposal, slip.day)
    else:
        await close(tx, by(caller), proposal, move, slip.day)
    if given.slip:
        await note(tx, proposal, AuditAct.PROPOSAL_RATED_FOR)
    return proposal


def put_rating(proposal: Proposal, reply: ProposalReply, given: Rating, slip: Slip) -> None:
    reply.grade, reply.words = given.grade.value, given.words
    reply.rated_on, reply.rated_by_name = slip.day, slip.name
    proposal.grade = given.grade.value


async def _last_reply(tx: Transaction, proposal: Proposal) -> ProposalReply:
    return (await parts(tx, proposal)).replies[-1]


async def _tell_rated(
    tx: Transaction, caller: Caller, proposal: Proposal, grade: ProposalGrade
) -> None:
    handlers = handlers_of(await parts(tx, proposal), caller.person_id)
    tell(tx, by(caller), proposal, ProposalRated, handlers=handlers, grade=grade)


async def reopen(tx: Transaction, caller: Caller, proposal_id: UUID) -> Proposal:
    """Handle anew what was entered from paper and did not satisfy its author."""
    proposal = await load(tx, proposal_id)
    after(ProposalState(proposal.state), ProposalMove.REOPEN)
    grade = ProposalGrade(proposal.grade) if proposal.grade else None
    check_reopen(grade, reopened=proposal.reopened)
    proved = proposal.state == ProposalState.CLOSED
    await _order_rework(tx, by(caller), proposal, tx.today)
    if proved:
        # After the step: what is told in the version that was closed is not heard any more.
        tell(tx, by(caller), proposal, ProposalTakenBack)
    await note(tx, proposal, AuditAct.PROPOSAL_REOPENED)
    return proposal


async def _order_rework(tx: Transaction, author: Author, proposal: Proposal, day: date) -> None:
    due_on = rework_due(day, await figures_on(tx), await calendar_of(tx))
    proposal.reopened, proposal.told = True, 0
    proposal.due_on = proposal.latest_on = due_on
    proposal.rate_by = proposal.closed_on = None
    await step(tx, author, proposal, ProposalMove.REOPEN, {"due_on": due_on.isoformat()})
    found = await parts(tx, proposal)
    tell(
        tx,
        author,
        proposal,
        ProposalReworkOrdered,
        handlers=handlers_of(found, author.person_id),
        due_on=due_on,
        concerns=people_of(found, author.person_id),
    )


async def lapse(tx: Transaction, proposal: Proposal) -> None:
    """Nobody has rated it in time: it is closed without a rating, and that is said."""
    proposal.grade = None
    await close(tx, CLOCK, proposal, ProposalMove.LAPSE, tx.today)


async def close(
    tx: Transaction, author: Author, proposal: Proposal, move: ProposalMove, day: date
) -> None:
    """Close it with the grade it has; it proves that a proposal was dealt with."""
    proposal.closed_on = day
    await step(tx, author, proposal, move, {"grade": proposal.grade or ""})
    await tell_closed(tx, author, proposal)


async def tell_closed(tx: Transaction, author: Author, proposal: Proposal) -> None:
    collecting = await get_round(tx, proposal.round_id)
    tell(
        tx,
        author,
        proposal,
        ProposalClosed,
        title=TITLE,
        happened_on=proposal.closed_on or tx.today,
        category=CATEGORY,
        task_id=collecting.task_id,
        from_paper=proposal.from_paper,
        grade=ProposalGrade(proposal.grade) if proposal.grade else None,
        concerns=people_of(await parts(tx, proposal), author.person_id),
    )
