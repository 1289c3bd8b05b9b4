"""The small school's one table: matter, who, answer, satisfied or not, entered in one go.

Beneath it lie the same records as elsewhere; what stands on paper takes several steps at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import delete

from services.activities.audit_acts import AuditAct
from services.activities.proposals.commands import signers
from services.activities.proposals.commands.handling import (
    Assignment,
    Handler,
    Reply,
    Slip,
    add_reply,
    put_assignment,
    put_reply,
    tell_replied,
)
from services.activities.proposals.commands.rating import (
    Rating,
    close,
    put_rating,
    tell_closed,
)
from services.activities.proposals.commands.screening import put_on_file
from services.activities.proposals.commands.steps import (
    by,
    load,
    load_round,
    note,
    parts,
    step,
    tell,
)
from services.activities.proposals.commands.writing import Words, correct_words, new_proposal
from services.activities.proposals.domain.life import ProposalMove, ProposalState, after
from services.activities.proposals.domain.words import SignerPart
from services.activities.proposals.queries.finding import Parts
from services.activities.proposals.queries.reckoning import eligible
from services.activities.proposals.tables import (
    Proposal,
    ProposalReply,
    ProposalRound,
    ProposalSigner,
)
from shared.calendar.entered import check_days
from shared.contracts.activities import ProposalCategory, ProposalGrade, ProposalTakenBack
from shared.database import Transaction
from shared.errors import NotFound, Refused
from shared.web.identity import Caller


class NotFromPaper(Refused):
    """What people have said themselves is not written over."""

    code: ClassVar[str] = "proposal-not-from-paper"


@dataclass(frozen=True)
class Row:
    """A line of the table; `id` names one that is there. `who`: the proposer, then seconders."""

    id: UUID | None
    title: str
    who: Sequence[str]
    category: ProposalCategory
    handler: str | None = None
    answer: str | None = None
    grade: ProposalGrade | None = None


async def save_table(
    tx: Transaction, caller: Caller, round_id: UUID, rows: Sequence[Row], day: date
) -> None:
    """Enter new lines, and go on with or correct those that are there; all on one day of paper.

    Raises:
        NotFound: a line of another round.
        NotFromPaper: a line says otherwise than people have said themselves.

    """
    check_days(tx.today, ("登记表的日期", day))
    collecting = await load_round(tx, round_id)
    for row in rows:
        if row.id is None:
            await _new_line(tx, caller, collecting, row, day)
        else:
            await _known_line(tx, caller, collecting, row, day)
        await tx.session.flush()


async def _new_line(
    tx: Transaction, caller: Caller, collecting: ProposalRound, row: Row, day: date
) -> None:
    proposal = new_proposal(
        tx, caller, collecting, _words(row), from_paper=True, state=ProposalState.SUBMITTED
    )
    proposal.submitted_on = day
    await _put_signers(tx, proposal, collecting, row, await parts(tx, proposal), day)
    await put_on_file(tx, caller, proposal)
    proposal.screened_on = day
    await _go_on(tx, caller, proposal, row, day)
    await note(tx, proposal, AuditAct.PROPOSAL_RECORDED)


async def _known_line(
    tx: Transaction, caller: Caller, collecting: ProposalRound, row: Row, day: date
) -> None:
    assert row.id is not None  # noqa: S101 - the caller has looked
    proposal = await load(tx, row.id)
    if proposal.round_id != collecting.id:
        raise NotFound
    found = await parts(tx, proposal)
    if await _corrected(tx, proposal, collecting, row, found, day):
        await step(tx, by(caller), proposal, ProposalMove.CORRECT)
        await note(tx, proposal, AuditAct.PROPOSAL_CORRECTED)
    answered = bool(found.replies) and not _awaits_second(proposal, found)
    if not answered:
        await _go_on(tx, caller, proposal, row, day)
        return
    await _rate_or_correct(tx, caller, proposal, found.replies[-1], row, day)


def _awaits_second(proposal: Proposal, found: Parts) -> bool:
    return proposal.reopened and len(found.replies) == 1


def _words(row: Row) -> Words:
    """In the table the matter says it all."""
    return Words(row.title, "", "", row.category)


async def _corrected(
    tx: Transaction,
    proposal: Proposal,
    collecting: ProposalRound,
    row: Row,
    found: Parts,
    day: date,
) -> bool:
    """Put title, kind and names right where they differ; whether they did."""
    names = [signer.name for signer in found.signers]
    same_words = (row.title, row.category.value) == (proposal.title, proposal.category)
    if same_words and list(row.who) == names:
        return False
    _must_be_from_paper(from_paper=proposal.from_paper)
    after(ProposalState(proposal.state), ProposalMove.CORRECT)
    words = Words(row.title, proposal.reason, proposal.measures, row.category)
    correct_words(tx, proposal, words)
    if list(row.who) != names:
        await tx.session.execute(
            delete(ProposalSigner).where(ProposalSigner.proposal_id == proposal.id)
        )
        await _put_signers(tx, proposal, collecting, row, Parts(), day)
    return True


async def _put_signers(
    tx: Transaction,
    proposal: Proposal,
    collecting: ProposalRound,
    row: Row,
    found: Parts,
    day: date,
) -> None:
    known = await eligible(tx, collecting)
    named = [
        *signers.from_paper(row.who[:1], known, SignerPart.AUTHOR),
        *signers.from_paper(row.who[1:], known, SignerPart.SECONDER),
    ]
    signers.add(tx, proposal, found, named, on=day, from_paper=True)


async def _go_on(tx: Transaction, caller: Caller, proposal: Proposal, row: Row, day: date) -> None:
    """From where it stands as far as the line says."""
    if row.handler and proposal.state == ProposalState.FILED:
        lead = Handler(None, row.handler)
        wanted = Assignment(lead, (), None, Slip(caller.name, day))
        await put_assignment(tx, caller, proposal, wanted)
    if row.answer is None:
        return
    slip = Slip(row.handler or await _lead(tx, proposal) or caller.name, day)
    given = Reply(None, row.answer, None, slip)
    if row.grade is None:
        await put_reply(tx, caller, proposal, given)
        await tell_replied(tx, caller, proposal)
        return
    after(ProposalState(proposal.state), ProposalMove.RECORD)
    reply = add_reply(tx, proposal, given, slip)
    await _close_rated(tx, caller, proposal, reply, row.grade, day)


async def _lead(tx: Transaction, proposal: Proposal) -> str | None:
    handlers = (await parts(tx, proposal)).handlers
    return handlers[0].name if handlers else None


async def _close_rated(
    tx: Transaction,
    caller: Caller,
    proposal: Proposal,
    reply: ProposalReply,
    grade: ProposalGrade,
    day: date,
) -> None:
    author = (await parts(tx, proposal)).signers[0].name
    put_rating(proposal, reply, Rating(grade, None), Slip(author, day))
    await close(tx, by(caller), proposal, ProposalMove.RECORD, day)


async def _rate_or_correct(
    tx: Transaction,
    caller: Caller,
    proposal: Proposal,
    reply: ProposalReply,
    row: Row,
    day: date,
) -> None:
    """A rating that was missing closes it; what differs is put right."""
    grade = row.grade.value if row.grade else None
    if row.answer is not None and row.answer != reply.answer:
        _must_be_from_paper(from_paper=reply.from_paper)
        reply.answer = row.answer
        await step(tx, by(caller), proposal, ProposalMove.CORRECT)
    if grade is None or grade == reply.grade:
        return
    if proposal.state == ProposalState.REPLIED and row.grade is not None:
        await _close_rated(tx, caller, proposal, reply, row.grade, day)
        return
    _must_be_from_paper(from_paper=reply.from_paper and proposal.from_paper)
    after(ProposalState(proposal.state), ProposalMove.CORRECT)
    reply.grade = proposal.grade = grade
    await step(tx, by(caller), proposal, ProposalMove.CORRECT)
    await note(tx, proposal, AuditAct.PROPOSAL_CORRECTED)
    if proposal.state == ProposalState.CLOSED:
        await tell_closed(tx, by(caller), proposal)


def _must_be_from_paper(*, from_paper: bool) -> None:
    if not from_paper:
        raise NotFromPaper("这件提案是本人在网上办的，不能在表里改；请打开这件提案按步骤办理。")


async def take_back(tx: Transaction, caller: Caller, proposal_id: UUID, reason: str) -> Proposal:
    """Strike what was entered from paper by mistake; it proves nothing."""
    proposal = await load(tx, proposal_id)
    _must_be_from_paper(from_paper=proposal.from_paper)
    await step(tx, by(caller), proposal, ProposalMove.TAKE_BACK, {"reason": reason})
    tell(tx, by(caller), proposal, ProposalTakenBack)
    await note(tx, proposal, AuditAct.PROPOSAL_TAKEN_BACK)
    return proposal
