"""Proposals that ended years ago no longer say who signed, handled, answered or rated them."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import and_, or_, select

from services.activities.congress.queries.holding import unsealed
from services.activities.proposals.commands.forgetting import EVERYBODY, mask
from services.activities.proposals.domain.life import ENDED, ProposalState
from services.activities.proposals.queries.finding import parts_of
from services.activities.proposals.tables import Proposal, ProposalRound
from shared.database import Transaction
from shared.masking import mask_known
from shared.retention.clock import begin_of
from shared.retention.rules import Limits

_REFUSED = frozenset({ProposalState.DECLINED, ProposalState.WITHDRAWN, ProposalState.TAKEN_BACK})
# The archive of a session names who proposed these; until it is sealed, here alone it is known.
_ARCHIVED = frozenset({ProposalState.CLOSED})


class RetainedProposals:
    """What was proposed, answered and rated, and the counts, stay; who did it does not."""

    label = "提案"

    async def clear(self, tx: Transaction, limits: Limits, most: int) -> Sequence[UUID]:
        to_be_sealed = select(ProposalRound.id).where(ProposalRound.session_id.in_(unsealed()))
        over = or_(
            and_(
                Proposal.state.in_(ENDED - _REFUSED),
                Proposal.changed_at < begin_of(limits.closed_before),
                or_(Proposal.state.not_in(_ARCHIVED), Proposal.round_id.not_in(to_be_sealed)),
            ),
            and_(
                Proposal.state.in_(_REFUSED),
                Proposal.changed_at < begin_of(limits.refused_before),
            ),
        )
        rows = await tx.session.scalars(
            select(Proposal)
            .where(Proposal.cleared_at.is_(None), over)
            .order_by(Proposal.changed_at, Proposal.id)
            .limit(most)
            .with_for_update(skip_locked=True)
        )
        proposals = rows.all()
        found = await parts_of(tx, (proposal.id for proposal in proposals))
        for proposal in proposals:
            await mask(tx, proposal, found[proposal.id], EVERYBODY)
            proposal.screened_by_name = mask_known(proposal.screened_by_name)
            proposal.assigned_by_name = mask_known(proposal.assigned_by_name)
            proposal.cleared_at = tx.now
        return [proposal.union_id for proposal in proposals]
