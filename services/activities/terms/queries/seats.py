"""Who sits in a term on a day, in the order of the roll."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select

from services.activities.terms.domain.kinds import DelegateStanding
from services.activities.terms.tables import Constituency, Delegate
from shared.database import Transaction


@dataclass(frozen=True)
class Seat:
    """A delegate as the roll copies them; whoever belongs to no constituency has no delegation."""

    delegate_id: UUID
    person_id: UUID | None
    name: str
    sort_key: str
    standing: DelegateStanding
    delegation: str | None
    votes_congress: bool
    votes_union: bool


async def seats_on(tx: Transaction, term_id: UUID, day: date) -> Sequence[Seat]:
    """Everybody with a seat on the day, with or without a vote: by constituency, then by pinyin."""
    found = await tx.session.execute(
        select(Delegate, Constituency.name)
        .outerjoin(Constituency, Constituency.id == Delegate.constituency_id)
        .where(Delegate.term_id == term_id, Delegate.first_day <= day)
        .where(or_(Delegate.last_day.is_(None), Delegate.last_day >= day))
        .order_by(Constituency.place.nulls_last(), Delegate.sort_key, Delegate.id)
    )
    return [
        Seat(
            delegate_id=delegate.id,
            person_id=delegate.person_id,
            name=delegate.name,
            sort_key=delegate.sort_key,
            standing=DelegateStanding(delegate.standing),
            delegation=delegation,
            votes_congress=delegate.votes_congress,
            votes_union=delegate.votes_union,
        )
        for delegate, delegation in found
    ]
