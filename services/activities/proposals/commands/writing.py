"""Writing a proposal, having it seconded, and handing it in; or entering one from paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.proposals.commands import signers
from services.activities.proposals.commands.steps import (
    by,
    load,
    note,
    parts,
    people_of,
    step,
    tell,
    touch,
)
from services.activities.proposals.domain.days import Window, check_in_time, is_late
from services.activities.proposals.domain.figures import FigureName
from services.activities.proposals.domain.life import ProposalMove, ProposalState, after
from services.activities.proposals.domain.signing import (
    NotEligible,
    Signer,
    SignerWrong,
    check_enough,
    seconders,
)
from services.activities.proposals.domain.words import SignerPart, SignerState, check_words
from services.activities.proposals.queries.finding import Parts
from services.activities.proposals.queries.reckoning import eligible, figures_on, is_whole_staff
from services.activities.proposals.queries.rounds import get_round
from services.activities.proposals.tables import Proposal, ProposalRound
from services.activities.suggestions.commands.handling import give_back, take_up
from services.activities.suggestions.commands.submitting import Author as Suggester
from services.activities.suggestions.commands.submitting import LateProposal, from_proposal
from services.activities.suggestions.commands.submitting import Words as Suggested
from services.activities.suggestions.domain.kinds import SuggestionCategory
from services.activities.suggestions.queries.reading import offered
from shared.calendar.entered import check_days
from shared.contracts.activities import (
    ProposalCategory,
    ProposalConverted,
    ProposalInvited,
    ProposalSeconded,
    ProposalSubmitted,
)
from shared.database import CHINA, Transaction, new_id
from shared.errors import NotFound
from shared.web.identity import Caller

LATE = "提交时征集已经截止，按规定转为建议。"


@dataclass(frozen=True)
class Words:
    """What is proposed: one matter (R-PROP-2)."""

    title: str
    reason: str
    measures: str
    category: ProposalCategory


@dataclass(frozen=True)
class OnPaper:
    """Who stands on a proposal that was handed in on paper, and when that was."""

    author: str
    seconders: Sequence[str]
    submitted_on: date


async def write(
    tx: Transaction, caller: Caller, round_id: UUID, words: Words, ask: Sequence[UUID]
) -> Proposal:
    """Begin a proposal, and ask colleagues to second it."""
    collecting = await get_round(tx, round_id)
    proposal = await _begin(tx, caller, collecting, words)
    await step(tx, by(caller), proposal, ProposalMove.WRITE)
    if ask:
        await _invite(tx, caller, proposal, collecting, ask)
    return proposal


async def from_suggestion(
    tx: Transaction, caller: Caller, round_id: UUID, suggestion_id: UUID
) -> Proposal:
    """Go on with a suggestion as a draft of one's own, in the words that colleagues read.

    Raises:
        NotFound: not shown to colleagues, or another union's.
        RoundOver: it would come back as a suggestion at once.

    """
    collecting = await get_round(tx, round_id)
    check_in_time(Window(collecting.opens_on, collecting.closes_on), tx.today)
    offer = await offered(tx, suggestion_id, collecting.union_id)
    if offer is None:
        raise NotFound
    # Who suggested it is named nowhere: whether colleagues know is for them to say.
    words = Words(offer.title, offer.text, "", ProposalCategory(offer.category))
    proposal = await _begin(tx, caller, collecting, words)
    await take_up(tx, caller, suggestion_id, proposal.id)
    await step(tx, by(caller), proposal, ProposalMove.WRITE, {"suggestion": offer.title})
    return proposal


async def _begin(
    tx: Transaction, caller: Caller, collecting: ProposalRound, words: Words
) -> Proposal:
    """A draft of which the caller is the author."""
    if caller.person_id not in await eligible(tx, collecting):
        raise NotEligible(_who(collecting))
    proposal = new_proposal(tx, caller, collecting, words)
    author = Signer(caller.name, caller.person_id, SignerPart.AUTHOR)
    signers.add(tx, proposal, await parts(tx, proposal), [author], on=tx.today)
    await tx.session.flush()
    return proposal


def _who(collecting: ProposalRound) -> str:
    if is_whole_staff(collecting):
        return "只有本单位的教职工可以提提案。"
    return "提案由教代会代表提出。您有想法，可以提合理化建议，或者请一位代表提出。"


async def rewrite(
    tx: Transaction, caller: Caller, proposal_id: UUID, seen_version: int, words: Words
) -> Proposal:
    """Write it anew; what was seconded was the earlier text, so it is seconded once more."""
    proposal = await load(tx, proposal_id, seen_version)
    changed = (words.title, words.reason, words.measures) != (
        proposal.title,
        proposal.reason,
        proposal.measures,
    )
    _put(proposal, words)
    await step(tx, by(caller), proposal, ProposalMove.WRITE)
    if changed:
        await _ask_anew(tx, caller, proposal)
    return proposal


async def _ask_anew(tx: Transaction, caller: Caller, proposal: Proposal) -> None:
    asked = []
    for row in (await parts(tx, proposal)).signers:
        if row.part == SignerPart.SECONDER and row.state == SignerState.SIGNED and row.person_id:
            row.state, row.answered_on = SignerState.INVITED.value, None
            asked.append(row.person_id)
    if asked:
        tell(tx, by(caller), proposal, ProposalInvited, concerns=tuple(asked))


async def invite(
    tx: Transaction, caller: Caller, proposal_id: UUID, ask: Sequence[UUID]
) -> Proposal:
    """Ask colleagues to second it; they are told."""
    proposal = await load(tx, proposal_id)
    await _invite(tx, caller, proposal, await get_round(tx, proposal.round_id), ask)
    return proposal


async def _invite(
    tx: Transaction,
    caller: Caller,
    proposal: Proposal,
    collecting: ProposalRound,
    ask: Sequence[UUID],
) -> None:
    after(ProposalState(proposal.state), ProposalMove.INVITE)  # before who: of what is open
    new = signers.invited(ask, await eligible(tx, collecting))
    signers.add(tx, proposal, await parts(tx, proposal), new)
    proposal.shared = True
    facts = {"names": "、".join(signer.name for signer in new)}
    await step(tx, by(caller), proposal, ProposalMove.INVITE, facts)
    tell(tx, by(caller), proposal, ProposalInvited, concerns=tuple(ask))


async def answer_invitation(
    tx: Transaction, caller: Caller, proposal_id: UUID, *, agree: bool
) -> Proposal:
    """Second it, or say that one does not; who has been asked may change their mind."""
    proposal = await load(tx, proposal_id)
    found = await parts(tx, proposal)
    mine = next((row for row in found.signers if row.person_id == caller.person_id), None)
    if mine is None or mine.part == SignerPart.AUTHOR:
        raise SignerWrong("提案人没有邀请您附议这件提案；想附议，请联系提案人。")
    enough = await _has_enough(tx, proposal)
    mine.state = (SignerState.SIGNED if agree else SignerState.REFUSED).value
    mine.answered_on = tx.today
    await step(tx, by(caller), proposal, ProposalMove.SECOND if agree else ProposalMove.REFUSE)
    await _tell_when_enough(tx, caller, proposal, before=enough)
    return proposal


async def sign_for(
    tx: Transaction, caller: Caller, proposal_id: UUID, names: Sequence[str]
) -> Proposal:
    """Enter who has seconded it on paper; who had been asked has thereby answered."""
    proposal = await load(tx, proposal_id)
    after(ProposalState(proposal.state), ProposalMove.SIGN)
    collecting = await get_round(tx, proposal.round_id)
    coming = signers.from_paper(names, await eligible(tx, collecting), SignerPart.SECONDER)
    enough = await _has_enough(tx, proposal)
    found = await parts(tx, proposal)
    keys = {signer.key for signer in coming}
    for row in found.signers:
        if row.key in keys and row.state != SignerState.SIGNED:
            row.state, row.answered_on = SignerState.SIGNED.value, tx.today
            row.from_paper = True
            keys.discard(row.key)
            coming = [signer for signer in coming if signer.key != row.key]
    signers.add(tx, proposal, found, coming, on=tx.today, from_paper=True)
    await step(tx, by(caller), proposal, ProposalMove.SIGN, {"names": "、".join(names)})
    await note(tx, proposal, AuditAct.PROPOSAL_SIGNED_FOR)
    await _tell_when_enough(tx, caller, proposal, before=enough)
    return proposal


async def _has_enough(tx: Transaction, proposal: Proposal) -> bool:
    least = (await figures_on(tx))[FigureName.LEAST_SECONDERS]
    return seconders(signers.signers_in(await parts(tx, proposal))) >= least


async def _tell_when_enough(
    tx: Transaction, caller: Caller, proposal: Proposal, *, before: bool
) -> None:
    if not before and await _has_enough(tx, proposal):
        author = (proposal.made_by,) if proposal.made_by != caller.person_id else ()
        tell(tx, by(caller), proposal, ProposalSeconded, concerns=author)


async def submit(tx: Transaction, caller: Caller, proposal_id: UUID) -> Proposal:
    """Hand it in; after the last day it goes on as a suggestion."""
    proposal = await load(tx, proposal_id)
    after(ProposalState(proposal.state), ProposalMove.SUBMIT)
    check_words(proposal.reason, proposal.measures)
    await _hand_in(tx, caller, proposal, tx.today)
    return proposal


async def _hand_in(tx: Transaction, caller: Caller, proposal: Proposal, on: date) -> None:
    collecting = await get_round(tx, proposal.round_id)
    least = (await figures_on(tx))[FigureName.LEAST_SECONDERS]
    found = await parts(tx, proposal)
    proposal.submitted_on = on
    proposal.shared = True
    # Sent back for a change, it is in time whenever it comes again.
    returned = proposal.state == ProposalState.RETURNED
    if not returned and is_late(Window(collecting.opens_on, collecting.closes_on), on):
        await convert(tx, caller, proposal, LATE)
        return
    check_enough(signers.signers_in(found), least)
    await step(tx, by(caller), proposal, ProposalMove.SUBMIT)
    tell(tx, by(caller), proposal, ProposalSubmitted, concerns=people_of(found, caller.person_id))


async def convert(tx: Transaction, caller: Caller, proposal: Proposal, reason: str) -> None:
    """Let it go on as a suggestion, as the one it was made of if so; who signed it is told."""
    proposal.screened_on, proposal.screened_by_name = tx.today, caller.name
    proposal.screen_reason = reason
    await step(tx, by(caller), proposal, ProposalMove.CONVERT, {"reason": reason})
    found = await parts(tx, proposal)
    if not await give_back(tx, caller, proposal.id):
        await from_proposal(tx, caller, _suggestion(proposal, found))
    tell(tx, by(caller), proposal, ProposalConverted, concerns=people_of(found))


def _suggestion(proposal: Proposal, found: Parts) -> LateProposal:
    """What the union reads and answers in its place; whoever wrote it stays its author."""
    first = found.signers[0]
    text = "\n".join(filter(None, (proposal.reason, proposal.measures))) or proposal.title
    return LateProposal(
        proposal_id=proposal.id,
        union_id=proposal.union_id,
        words=Suggested(SuggestionCategory(proposal.category), proposal.title, text, named=True),
        author=Suggester(first.name, first.person_id),
        received_on=proposal.submitted_on or proposal.made_at.astimezone(CHINA).date(),
        from_paper=proposal.from_paper,
    )


async def withdraw(tx: Transaction, caller: Caller, proposal_id: UUID) -> Proposal:
    """Take it back before it is filed; a suggestion it was made of waits for an answer again."""
    proposal = await load(tx, proposal_id)
    await step(tx, by(caller), proposal, ProposalMove.WITHDRAW)
    await give_back(tx, caller, proposal_id)
    return proposal


async def enter(
    tx: Transaction, caller: Caller, round_id: UUID, words: Words, paper: OnPaper
) -> Proposal:
    """Enter a proposal that was handed in on paper (代录); it waits to be screened."""
    collecting = await get_round(tx, round_id)
    check_days(tx.today, ("提交日期", paper.submitted_on))
    proposal = new_proposal(tx, caller, collecting, words, from_paper=True)
    may_sign = await eligible(tx, collecting)
    named = [
        *signers.from_paper([paper.author], may_sign, SignerPart.AUTHOR),
        *signers.from_paper(paper.seconders, may_sign, SignerPart.SECONDER),
    ]
    found = await parts(tx, proposal)
    signers.add(tx, proposal, found, named, on=paper.submitted_on, from_paper=True)
    await step(tx, by(caller), proposal, ProposalMove.WRITE)
    await _hand_in(tx, caller, proposal, paper.submitted_on)
    await note(tx, proposal, AuditAct.PROPOSAL_RECORDED)
    return proposal


def new_proposal(
    tx: Transaction,
    caller: Caller,
    collecting: ProposalRound,
    words: Words,
    *,
    from_paper: bool = False,
    state: ProposalState = ProposalState.DRAFT,
) -> Proposal:
    proposal = Proposal(
        id=new_id(),
        county_id=collecting.county_id,
        union_id=collecting.union_id,
        round_id=collecting.id,
        version=0,
        state=state.value,
        from_paper=from_paper,
        shared=from_paper,
        reopened=False,
        told=0,
        made_by=caller.person_id,
        made_by_name=caller.name,
        made_at=tx.now,
        changed_at=tx.now,
    )
    _put(proposal, words)
    tx.session.add(proposal)
    return proposal


def _put(proposal: Proposal, words: Words) -> None:
    proposal.title, proposal.category = words.title, words.category.value
    proposal.reason, proposal.measures = words.reason, words.measures


def correct_words(tx: Transaction, proposal: Proposal, words: Words) -> None:
    """Put right what was entered from paper."""
    _put(proposal, words)
    touch(tx, proposal)
