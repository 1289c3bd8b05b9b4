"""Proposals that have ended no longer name somebody whose data is erased."""

from uuid import UUID

from sqlalchemy import select

from services.activities.proposals.domain.life import ENDED
from services.activities.proposals.tables import Proposal, ProposalHandler, ProposalSigner
from shared.database import Transaction
from shared.masking import mask_name


async def forget_on_proposals(tx: Transaction, person_id: UUID) -> None:
    """Leave the family name of who signed or handled one; what was proposed and answered stays.

    Of a proposal that runs the names stay until it has ended: somebody answers to them.
    """
    ended = select(Proposal.id).where(Proposal.state.in_(ENDED))
    signers = await tx.session.scalars(
        select(ProposalSigner)
        .where(ProposalSigner.person_id == person_id, ProposalSigner.proposal_id.in_(ended))
        .order_by(ProposalSigner.id)
        .with_for_update()
    )
    for signer in signers:
        signer.key = str(signer.id)  # the key was made of the person
        signer.person_id, signer.name = None, mask_name(signer.name)
    handlers = await tx.session.scalars(
        select(ProposalHandler)
        .where(ProposalHandler.person_id == person_id, ProposalHandler.proposal_id.in_(ended))
        .order_by(ProposalHandler.id)
        .with_for_update()
    )
    for handler in handlers:
        handler.person_id, handler.name = None, mask_name(handler.name)
