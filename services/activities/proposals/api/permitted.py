"""Who sees which proposal and may do what with it; views offer what the routes allow."""

from dataclasses import dataclass
from uuid import UUID

from services.activities.permissions import Act, may, must
from services.activities.proposals.domain.life import (
    NEXT,
    STUDIED,
    WRITABLE,
    ProposalMove,
    ProposalState,
)
from services.activities.proposals.domain.words import HandlerPart, SignerPart, SignerState
from services.activities.proposals.queries.finding import Parts, Seen, is_own, parts_of
from services.activities.proposals.queries.finding import get_proposal as find_proposal
from services.activities.proposals.queries.reckoning import eligible
from services.activities.proposals.queries.rounds import get_round
from services.activities.proposals.tables import Proposal, ProposalRound, ProposalSigner
from shared.contracts.activities import ProposalGrade
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller


def belongs(me: Caller, union_id: UUID) -> bool:
    return may(me, Act.SEE_PROPOSALS, union_id)


async def see_round(tx: Transaction, me: Caller, round_id: UUID) -> ProposalRound:
    """The round, if it is of a union the caller belongs to.

    Raises:
        NotFound: it is not there, or not for the caller.

    """
    collecting = await get_round(tx, round_id)
    if not belongs(me, collecting.union_id):
        raise NotFound
    return collecting


async def own_round(tx: Transaction, me: Caller, round_id: UUID) -> ProposalRound:
    """The round, if the caller runs it.

    Raises:
        NotFound, NotAllowed: not to be seen, or only to be read.

    """
    collecting = await see_round(tx, me, round_id)
    must(me, Act.RUN_PROPOSALS, collecting.union_id)
    return collecting


async def seen_in(tx: Transaction, me: Caller, collecting: ProposalRound) -> Seen:
    """How much of the round the caller reads, beside what is their own."""
    overseen = may(me, Act.OVERSEE_PROPOSALS, collecting.union_id)
    return Seen(
        officer=may(me, Act.RUN_PROPOSALS, collecting.union_id),
        studied=overseen or me.person_id in await eligible(tx, collecting),
    )


async def see(tx: Transaction, me: Caller, proposal_id: UUID) -> Proposal:
    """The proposal, if it is for the caller to read.

    Raises:
        NotFound: it is not there, or not for the caller.

    """
    proposal = await find_proposal(tx, proposal_id)
    if not belongs(me, proposal.union_id) or proposal.state == ProposalState.TAKEN_BACK:
        raise NotFound
    if proposal.published_on is not None or await is_own(tx, proposal, me.person_id):
        return proposal
    seen = await seen_in(tx, me, await get_round(tx, proposal.round_id))
    drafted = proposal.state == ProposalState.DRAFT and not proposal.shared
    if not (seen.officer and not drafted) and not (seen.studied and proposal.state in STUDIED):
        raise NotFound
    return proposal


@dataclass(frozen=True)
class Standing:
    """What the caller is to one proposal."""

    author: bool
    asked: bool
    lead: bool
    co: bool
    officer: bool
    principal: bool


def standing_of(me: Caller, proposal: Proposal, found: Parts) -> Standing:
    """The first author acts for all; whoever entered it from paper runs the union's proposals."""
    first = found.signers[0] if found.signers else None
    mine = next((s for s in found.signers if s.person_id == me.person_id), None)
    handling = {h.part for h in found.handlers if h.person_id == me.person_id}
    return Standing(
        author=first is not None and first.person_id == me.person_id,
        asked=mine is not None and mine.part == SignerPart.SECONDER,
        lead=HandlerPart.LEAD in handling,
        co=HandlerPart.CO in handling,
        officer=may(me, Act.RUN_PROPOSALS, proposal.union_id),
        principal=may(me, Act.ASSIGN_PROPOSALS, proposal.union_id),
    )


def actions_on(me: Caller, proposal: Proposal, found: Parts) -> list[str]:
    """What the caller may do with it now, so that no button is offered and then refused."""
    who = standing_of(me, proposal, found)
    state = ProposalState(proposal.state)
    writes = who.author or (who.officer and proposal.from_paper)
    offers = {
        "write": (ProposalMove.WRITE, writes),
        "invite": (ProposalMove.INVITE, who.author),
        "second": (ProposalMove.SECOND, who.asked and not _has_signed(me, found)),
        "refuse": (ProposalMove.REFUSE, who.asked and _is_asked(me, found)),
        "sign": (ProposalMove.SIGN, who.officer),
        "submit": (ProposalMove.SUBMIT, writes),
        "withdraw": (ProposalMove.WITHDRAW, writes),
        "screen": (ProposalMove.FILE, who.officer),
        "merge": (ProposalMove.MERGE, who.officer),
        "assign": (ProposalMove.ASSIGN, who.principal),
        "assign_for": (ProposalMove.ASSIGN, who.officer),
        "view": (ProposalMove.VIEW, who.co or ((who.lead or who.officer) and _has_co(found))),
        "reply": (ProposalMove.REPLY, who.lead),
        "reply_for": (ProposalMove.REPLY, who.officer),
        "rate": (ProposalMove.RATE, who.author),
        "rate_for": (ProposalMove.RATE, who.officer and not who.author),
        "reopen": (ProposalMove.REOPEN, who.officer and _may_reopen(proposal)),
        "progress": (
            ProposalMove.PROGRESS,
            (who.lead or who.officer) and proposal.carried_out_on is None,
        ),
        "take_back": (ProposalMove.TAKE_BACK, who.officer and proposal.from_paper),
    }
    return [name for name, (move, mine) in offers.items() if mine and (state, move) in NEXT]


def _has_signed(me: Caller, found: Parts) -> bool:
    return any(s.person_id == me.person_id and s.state == SignerState.SIGNED for s in found.signers)


def _is_asked(me: Caller, found: Parts) -> bool:
    return any(
        s.person_id == me.person_id and s.state == SignerState.INVITED for s in found.signers
    )


def _has_co(found: Parts) -> bool:
    return any(handler.part == HandlerPart.CO for handler in found.handlers)


def _may_reopen(proposal: Proposal) -> bool:
    """Once, of what is closed; while it waits for a rating, the rating decides."""
    closed = proposal.state == ProposalState.CLOSED
    return closed and not proposal.reopened and proposal.grade == ProposalGrade.UNSATISFIED


async def must_do(tx: Transaction, me: Caller, proposal_id: UUID, *acts: str) -> Proposal:
    """The proposal, if the caller may do one of these with it whatever its state.

    The state is looked at by the command, which says in words why something cannot be done.

    Raises:
        NotFound, NotAllowed: not to be seen, or only to be read.

    """
    proposal = await see(tx, me, proposal_id)
    found = (await parts_of(tx, [proposal.id]))[proposal.id]
    who = standing_of(me, proposal, found)
    if not any(_may(act, who, proposal) for act in acts):
        raise NotAllowed
    return proposal


def _may(act: str, who: Standing, proposal: Proposal) -> bool:
    return {
        "write": who.author or (who.officer and proposal.from_paper),
        "invite": who.author,
        "officer": who.officer,
        "assign": who.principal,
        "lead": who.lead,
        "view": who.co or who.lead or who.officer,
        "rate": who.author,
    }[act]


def sees_signer(me: Caller, proposal: Proposal, found: Parts, signer: ProposalSigner) -> bool:
    """Who does not second is between them and the author; whom they asked, the union helps with."""
    who = standing_of(me, proposal, found)
    if who.author or signer.person_id == me.person_id or signer.state == SignerState.SIGNED:
        return True
    drafting = ProposalState(proposal.state) in WRITABLE
    return who.officer and drafting and signer.state == SignerState.INVITED
