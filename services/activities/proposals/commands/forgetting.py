"""Proposals that have ended no longer name somebody whose data is erased."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import or_, select

from services.activities.people import known_people
from services.activities.proposals.domain.life import ENDED
from services.activities.proposals.queries.finding import Parts, milestones_of, moves_of, parts_of
from services.activities.proposals.tables import Proposal, ProposalHandler, ProposalSigner
from shared.contracts.directory import ERASED_NAME
from shared.database import Transaction
from shared.masking import mask_name
from shared.retention.rules import NOBODY


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


@dataclass(frozen=True)
class Whom:
    """Who is named no more on a proposal: some people, as they are called there, or everybody."""

    people: Collection[UUID] | None
    names: Collection[str] = ()

    def is_meant(self, person_id: UUID | None) -> bool:
        return self.people is None or person_id in self.people

    def without(self, text: str) -> str:
        """A list of names in which these people are masked."""
        return "、".join(
            mask_name(name) if self._calls(name) else name for name in text.split("、")
        )

    def _calls(self, name: str) -> bool:
        return bool(name) and (self.people is None or name in self.names)


EVERYBODY = Whom(None)


async def _forget(tx: Transaction, proposal: Proposal, people: Collection[UUID]) -> None:
    found = (await parts_of(tx, [proposal.id]))[proposal.id]
    await mask(tx, proposal, found, Whom(people, _names(found, people)))


async def mask(tx: Transaction, proposal: Proposal, found: Parts, whom: Whom) -> None:
    """Leave the family name of these people; what was proposed and answered stays."""
    for signer in found.signers:
        if whom.is_meant(signer.person_id):
            signer.key = str(signer.id)  # the key was made of the person
            signer.person_id, signer.name = None, mask_name(signer.name)
    for handler in found.handlers:
        if whom.is_meant(handler.person_id):
            handler.person_id, handler.name = None, mask_name(handler.name)
    if whom.is_meant(proposal.made_by):
        proposal.made_by, proposal.made_by_name = NOBODY, mask_name(proposal.made_by_name)
    for reply in found.replies:
        reply.by_name = whom.without(reply.by_name)
        reply.rated_by_name = whom.without(reply.rated_by_name or "") or None
    for milestone in await milestones_of(tx, proposal.id):
        milestone.made_by_name = whom.without(milestone.made_by_name)
    await _mask_steps(tx, proposal, whom)


async def _mask_steps(tx: Transaction, proposal: Proposal, whom: Whom) -> None:
    """Leave neither who took a step nor whom it names; what was done stays."""
    for step in await moves_of(tx, proposal.id):
        if step.made_by is not None and whom.is_meant(step.made_by):
            step.made_by, step.made_by_name = None, mask_name(step.made_by_name)
        step.facts = {
            fact: whom.without(value) if fact in _FACTS_WITH_NAMES else value
            for fact, value in step.facts.items()
        }


_FACTS_WITH_NAMES = frozenset({"names", "name", "by"})


def _names(found: Parts, people: Collection[UUID]) -> set[str]:
    """How these people are called on this proposal."""
    signed = {signer.name for signer in found.signers if signer.person_id in people}
    return signed | {handler.name for handler in found.handlers if handler.person_id in people}
