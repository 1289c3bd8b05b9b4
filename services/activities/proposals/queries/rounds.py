"""Reading rounds: of a union, of a person, and what the county counts."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import func, select

from services.activities.proposals.domain.life import STUDIED, ProposalState
from services.activities.proposals.tables import Proposal, ProposalRound
from shared.contracts.activities import ProposalCategory
from shared.database import Transaction
from shared.errors import NotFound


async def get_round(tx: Transaction, round_id: UUID) -> ProposalRound:
    """The round.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(ProposalRound, round_id)
    if found is None:
        raise NotFound
    return found


async def rounds_of(tx: Transaction, unions: Collection[UUID]) -> Sequence[ProposalRound]:
    """The rounds of these unions, the latest first."""
    rows = await tx.session.scalars(
        select(ProposalRound)
        .where(ProposalRound.union_id.in_(unions))
        .order_by(ProposalRound.opens_on.desc(), ProposalRound.made_at.desc())
    )
    return rows.all()


async def open_rounds(tx: Transaction, unions: Collection[UUID]) -> Sequence[ProposalRound]:
    """Those of these unions into which proposals may be handed in today."""
    rows = await tx.session.scalars(
        select(ProposalRound)
        .where(ProposalRound.union_id.in_(unions))
        .where(ProposalRound.opens_on <= tx.today, ProposalRound.closes_on >= tx.today)
        .order_by(ProposalRound.closes_on, ProposalRound.id)
    )
    return rows.all()


async def round_of_session(tx: Transaction, session_id: UUID) -> ProposalRound | None:
    found: ProposalRound | None = await tx.session.scalar(
        select(ProposalRound).where(ProposalRound.session_id == session_id)
    )
    return found


async def county_counts(
    tx: Transaction, school_year: int
) -> dict[tuple[ProposalCategory, ProposalState], int]:
    """How many proposals of the scope's county were filed in a school year, and where they stand.

    By what they are about; of no school by itself.
    """
    rows = await tx.session.execute(
        select(Proposal.category, Proposal.state, func.count())
        .join(ProposalRound, ProposalRound.id == Proposal.round_id)
        .where(ProposalRound.school_year == school_year, Proposal.state.in_(STUDIED))
        .group_by(Proposal.category, Proposal.state)
    )
    return {
        (ProposalCategory(category), ProposalState(state)): count for category, state, count in rows
    }


async def years_with_proposals(tx: Transaction) -> list[int]:
    rows = await tx.session.scalars(
        select(ProposalRound.school_year).distinct().order_by(ProposalRound.school_year.desc())
    )
    return list(rows)
