"""A delegate who is one no more is named no more once their data is erased."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import or_, select

from services.activities.terms.tables import CommitteeMember, CongressTerm, Delegate, DutyEntry
from shared.database import Transaction
from shared.masking import mask_name
from shared.retention.rules import NOBODY

ERASED = "按本人要求清理"


async def forget_delegate(tx: Transaction, person_id: UUID) -> None:
    """Leave the family name, seat and standing of one whose time is over, so that counts stay.

    A delegate in office is named on rolls and ballots by law until the term is over; papers that
    were sealed keep the name as the record of a public body.
    """
    over = select(CongressTerm.id).where(CongressTerm.ended_on.is_not(None))
    rows = await tx.session.scalars(
        select(Delegate)
        .where(Delegate.person_id == person_id)
        .where(or_(Delegate.last_day.is_not(None), Delegate.term_id.in_(over)))
        .order_by(Delegate.id)
        .with_for_update()
    )
    delegates = rows.all()
    await empty(tx, delegates, ERASED, person_id)


async def empty(
    tx: Transaction, delegates: Sequence[Delegate], why: str, person_id: UUID | None = None
) -> None:
    """Let these delegates be named no more, nor tell what they did: `why` stands in its place.

    Of an entry that somebody else made for one of them, who made it goes with everybody's names
    only, where no person is given.
    """
    for delegate in delegates:
        delegate.name = delegate.sort_key = mask_name(delegate.name)
        delegate.person_id = delegate.sex = delegate.birth_year = delegate.left_note = None
        delegate.post = ""
        delegate.version += 1
    ids = [delegate.id for delegate in delegates]
    for member in await tx.session.scalars(
        select(CommitteeMember).where(CommitteeMember.delegate_id.in_(ids)).with_for_update()
    ):
        member.name, member.post = mask_name(member.name), ""
    for entry in await tx.session.scalars(
        select(DutyEntry).where(DutyEntry.delegate_id.in_(ids)).with_for_update()
    ):
        entry.text = why
        if person_id is None or entry.made_by == person_id:
            entry.made_by, entry.made_by_name = NOBODY, mask_name(entry.made_by_name)
