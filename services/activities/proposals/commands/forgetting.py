"""Proposals that have ended no longer name somebody whose data is erased."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import or_, select

from services.activities.people import known_people
from services.activities.proposals.domain.life import ENDED
from services.activities.proposals.queries.finding import Parts, milestones_of, moves_of, parts_of
from services.activities.proposals.tables import Proposal, ProposalHandler, ProposalSigner
from services.activities.retention.subjects import NOBODY
from shared.contracts.directory import ERASED_NAME
from shared.database import Transaction
from shared.masking import mask_name


async def forget_on_proposals(tx: Transaction, person_id: UUID) -> None:
    """Leave the family name of who signed or handled one; what was proposed and answered stays.

    Of a proposal that runs the names stay until it has ended: somebody answers to them.
    """
    of_person = or_(
        Proposal.made_by == person_id,
        Proposal.id.in_(
            select(ProposalSigner.proposal_id).where(ProposalSigner.person_id == person_id)
        ),
        Proposal.id.in_(
            select(ProposalHandler.proposal_id).where(ProposalHandler.person_id == person_id)
        ),
    )
    rows = await tx.session.scalars(
        select(Proposal)
        .where(Proposal.state.in_(ENDED), of_person)
        .order_by(Proposal.id)
        .with_for_update()
    )
    for proposal in rows.all():
        await _forget(tx, proposal, {person_id})


async def forget_at_the_end(tx: Transaction, proposal: Proposal) -> None:
    """Name nobody any more, now that it has ended, who was erased while it ran."""
    found = (await parts_of(tx, [proposal.id]))[proposal.id]
    signed = {signer.person_id for signer in found.signers}
    handled = {handler.person_id for handler in found.handlers}
    named = signed | handled | {proposal.made_by}
    known = await known_people(tx, {one for one in named if one is not None})
    erased = {person_id for person_id, one in known.items() if one.name == ERASED_NAME}
    if erased:
        await _forget(tx, proposal, erased)


async def _forget(tx: Transaction, proposal: Proposal, people: Collection[UUID]) -> None:
    found = (await parts_of(tx, [proposal.id]))[proposal.id]
    names = _names(found, people)
    for signer in found.signers:
        if signer.person_id in people:
            signer.key = str(signer.id)  # the key was made of the person
            signer.person_id, signer.name = None, mask_name(signer.name)
    for handler in found.handlers:
        if handler.person_id in people:
            handler.person_id, handler.name = None, mask_name(handler.name)
    if proposal.made_by in people:
        proposal.made_by, proposal.made_by_name = NOBODY, mask_name(proposal.made_by_name)
    for reply in found.replies:
        reply.by_name = _without(names, reply.by_name)
        reply.rated_by_name = _without(names, reply.rated_by_name or "") or None
    for milestone in await milestones_of(tx, proposal.id):
        milestone.made_by_name = _without(names, milestone.made_by_name)
    await _forget_steps(tx, proposal, people, names)


async def _forget_steps(
    tx: Transaction, proposal: Proposal, people: Collection[UUID], names: Collection[str]
) -> None:
    """Leave neither who took a step nor whom it names; what was done stays."""
    for step in await moves_of(tx, proposal.id):
        if step.made_by in people:
            step.made_by, step.made_by_name = None, mask_name(step.made_by_name)
        step.facts = {
            fact: _without(names, value) if fact in _FACTS_WITH_NAMES else value
            for fact, value in step.facts.items()
        }


_FACTS_WITH_NAMES = frozenset({"names", "name", "by"})


def _names(found: Parts, people: Collection[UUID]) -> set[str]:
    """How these people are called on this proposal."""
    signed = {signer.name for signer in found.signers if signer.person_id in people}
    return signed | {handler.name for handler in found.handlers if handler.person_id in people}


def _without(names: Collection[str], text: str) -> str:
    return "、".join(mask_name(name) if name in names else name for name in text.split("、"))
