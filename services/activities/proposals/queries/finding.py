"""Reading proposals and what belongs to them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from services.activities.proposals.domain.life import STUDIED, WRITABLE, ProposalState
from services.activities.proposals.domain.signing import Signer
from services.activities.proposals.domain.similar import Titled
from services.activities.proposals.domain.words import SignerPart, SignerState
from services.activities.proposals.tables import (
    Proposal,
    ProposalHandler,
    ProposalMilestone,
    ProposalMove,
    ProposalReply,
    ProposalRound,
    ProposalSigner,
)
from shared.database import Transaction
from shared.errors import NotFound


@dataclass
class Parts:
    """What belongs to one proposal."""

    signers: list[ProposalSigner] = field(default_factory=list)
    handlers: list[ProposalHandler] = field(default_factory=list)
    replies: list[ProposalReply] = field(default_factory=list)


@dataclass(frozen=True)
class Seen:
    """Which proposals of a round somebody reads, beside those that are their own.

    Officers read whatever its author has shown anybody; who may propose, what the congress deals
    with; all others, what was published.
    """

    officer: bool = False
    studied: bool = False


async def get_proposal(tx: Transaction, proposal_id: UUID) -> Proposal:
    """The proposal.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(Proposal, proposal_id)
    if found is None:
        raise NotFound
    return found


def _is_mine(person_id: UUID) -> ColumnElement[bool]:
    """Whether the person signs it, is asked to, or handles it."""
    return or_(
        Proposal.made_by == person_id,
        exists().where(
            ProposalSigner.proposal_id == Proposal.id,
            ProposalSigner.person_id == person_id,
            ProposalSigner.state != SignerState.REFUSED,
        ),
        exists().where(
            ProposalHandler.proposal_id == Proposal.id, ProposalHandler.person_id == person_id
        ),
    )


async def proposals_of(
    tx: Transaction, round_id: UUID, person_id: UUID, seen: Seen
) -> Sequence[Proposal]:
    """The proposals of a round that the person reads: by number, then as they came."""
    conditions = [_is_mine(person_id), Proposal.published_on.is_not(None)]
    if seen.officer:
        shared = Proposal.shared.is_(True)
        conditions.append(shared | Proposal.state.not_in({ProposalState.DRAFT}))
    if seen.studied:
        conditions.append(Proposal.state.in_(STUDIED))
    rows = await tx.session.scalars(
        select(Proposal)
        .where(Proposal.round_id == round_id, or_(*conditions))
        .where(Proposal.state != ProposalState.TAKEN_BACK)
        .order_by(Proposal.number.nulls_last(), Proposal.made_at, Proposal.id)
    )
    return rows.all()


async def own_proposals(tx: Transaction, person_id: UUID, limit: int) -> Sequence[Proposal]:
    """What the person wrote, seconds, is asked to second or handles, the latest first."""
    rows = await tx.session.scalars(
        select(Proposal)
        .where(_is_mine(person_id), Proposal.state != ProposalState.TAKEN_BACK)
        .order_by(Proposal.made_at.desc(), Proposal.id.desc())
        .limit(limit)
    )
    return rows.all()


async def is_own(tx: Transaction, proposal: Proposal, person_id: UUID) -> bool:
    """Whether it is the person's; who said no to a draft may still change their mind."""
    refused = and_(
        Proposal.state.in_(WRITABLE),
        exists().where(
            ProposalSigner.proposal_id == Proposal.id, ProposalSigner.person_id == person_id
        ),
    )
    found = await tx.session.scalar(
        select(Proposal.id).where(Proposal.id == proposal.id, or_(_is_mine(person_id), refused))
    )
    return found is not None


async def parts_of(tx: Transaction, ids: Iterable[UUID]) -> dict[UUID, Parts]:
    """Who signs and handles each of these proposals, and the answers they got."""
    wanted = set(ids)
    found: defaultdict[UUID, Parts] = defaultdict(Parts)
    if not wanted:
        return found
    for signer in await tx.session.scalars(
        select(ProposalSigner)
        .where(ProposalSigner.proposal_id.in_(wanted))
        .order_by(ProposalSigner.place, ProposalSigner.id)
    ):
        found[signer.proposal_id].signers.append(signer)
    for handler in await tx.session.scalars(
        select(ProposalHandler)
        .where(ProposalHandler.proposal_id.in_(wanted))
        .order_by(ProposalHandler.place)
    ):
        found[handler.proposal_id].handlers.append(handler)
    for reply in await tx.session.scalars(
        select(ProposalReply)
        .where(ProposalReply.proposal_id.in_(wanted))
        .order_by(ProposalReply.turn)
    ):
        found[reply.proposal_id].replies.append(reply)
    return found


async def moves_of(tx: Transaction, proposal_id: UUID) -> Sequence[ProposalMove]:
    rows = await tx.session.scalars(
        select(ProposalMove)
        .where(ProposalMove.proposal_id == proposal_id)
        .order_by(ProposalMove.made_at, ProposalMove.id)
    )
    return rows.all()


async def milestones_of(tx: Transaction, proposal_id: UUID) -> Sequence[ProposalMilestone]:
    rows = await tx.session.scalars(
        select(ProposalMilestone)
        .where(ProposalMilestone.proposal_id == proposal_id)
        .order_by(ProposalMilestone.day, ProposalMilestone.id)
    )
    return rows.all()


async def titles_in(
    tx: Transaction, union_id: UUID, but: Collection[UUID] = ()
) -> Sequence[tuple[Titled, ProposalState]]:
    """What the union's congress has or had before it, and what was handed in now."""
    rows = await tx.session.execute(
        select(Proposal.id, Proposal.title, Proposal.state)
        .where(Proposal.union_id == union_id, Proposal.id.not_in(but))
        .where(Proposal.state.in_({*STUDIED, ProposalState.SUBMITTED}))
        .order_by(Proposal.made_at.desc())
    )
    return [(Titled(row_id, title), ProposalState(state)) for row_id, title, state in rows]


async def next_number(tx: Transaction, round_id: UUID) -> int:
    """The number of the next proposal that is filed; the round is locked by the caller."""
    last = await tx.session.scalar(
        select(func.max(Proposal.number)).where(Proposal.round_id == round_id)
    )
    return (last or 0) + 1


async def states_of(
    tx: Transaction, round_ids: Collection[UUID]
) -> dict[UUID, dict[ProposalState, int]]:
    """How many proposals of each round stand where."""
    rows = await tx.session.execute(
        select(Proposal.round_id, Proposal.state, func.count())
        .where(Proposal.round_id.in_(round_ids))
        .group_by(Proposal.round_id, Proposal.state)
    )
    found: defaultdict[UUID, dict[ProposalState, int]] = defaultdict(dict)
    for round_id, state, count in rows:
        found[round_id][ProposalState(state)] = count
    return found


def signer_of(row: ProposalSigner) -> Signer:
    return Signer(
        name=row.name,
        person_id=row.person_id,
        part=SignerPart(row.part),
        state=SignerState(row.state),
    )


async def in_state(
    tx: Transaction, unions: Collection[UUID], *states: ProposalState
) -> Sequence[Proposal]:
    """Proposals of these unions that stand there, the most urgent first."""
    rows = await tx.session.scalars(
        select(Proposal)
        .where(Proposal.union_id.in_(unions), Proposal.state.in_(states))
        .order_by(Proposal.due_on, Proposal.made_at, Proposal.id)
    )
    return rows.all()


async def rounds_by_id(tx: Transaction, ids: Iterable[UUID]) -> dict[UUID, ProposalRound]:
    rows = await tx.session.scalars(select(ProposalRound).where(ProposalRound.id.in_(set(ids))))
    return {row.id: row for row in rows}


async def proposals_in(tx: Transaction, round_id: UUID) -> Sequence[Proposal]:
    """All proposals of a round: by number, then as they came."""
    rows = await tx.session.scalars(
        select(Proposal)
        .where(Proposal.round_id == round_id)
        .order_by(Proposal.number.nulls_last(), Proposal.made_at, Proposal.id)
    )
    return rows.all()
