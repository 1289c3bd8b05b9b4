"""Delegates of a term that ended years ago are named no more, nor by sex, age and duties."""

from collections.abc import Callable, Sequence
from uuid import UUID

from sqlalchemy import Select, select

from services.activities.terms.commands.forgetting import empty
from services.activities.terms.tables import (
    Committee,
    CommitteeMember,
    CongressTerm,
    Constituency,
    Delegate,
)
from shared.database import Transaction
from shared.masking import mask_name
from shared.retention.rules import ERASED, Limits


class RetainedDelegates:
    """Seats, votes and counts of elections stay, and the sealed archives with their names.

    `unsealed_terms` are those with a session that is not sealed yet; sessions lie above terms.
    """

    label = "各届代表"

    def __init__(self, unsealed_terms: Callable[[], Select[UUID]]) -> None:
        self.unsealed_terms = unsealed_terms

    async def clear(self, tx: Transaction, limits: Limits, most: int) -> Sequence[UUID]:
        rows = await tx.session.scalars(
            select(CongressTerm)
            .where(CongressTerm.cleared_at.is_(None))
            .where(CongressTerm.ended_on < limits.closed_before)
            .where(CongressTerm.id.not_in(self.unsealed_terms()))
            .order_by(CongressTerm.ended_on, CongressTerm.id)
            .limit(most)
            .with_for_update(skip_locked=True)
        )
        terms = rows.all()
        for term in terms:
            await _clear(tx, term)
        return [term.union_id for term in terms]


async def _clear(tx: Transaction, term: CongressTerm) -> None:
    delegates = await tx.session.scalars(
        select(Delegate).where(Delegate.term_id == term.id).order_by(Delegate.id).with_for_update()
    )
    await empty(tx, delegates.all(), ERASED)
    committees = select(Committee.id).where(Committee.term_id == term.id)
    for member in await tx.session.scalars(
        select(CommitteeMember).where(CommitteeMember.committee_id.in_(committees))
    ):
        member.name, member.post = mask_name(member.name), ""
    for place in await tx.session.scalars(
        select(Constituency).where(Constituency.term_id == term.id)
    ):
        place.leader_name = place.leader_name and mask_name(place.leader_name)
    term.cleared_at = tx.now
