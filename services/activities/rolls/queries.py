"""Questions about the roll of a session: who is on it, who is there, how many."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, case, func, or_, select

from services.activities.rolls.domain.counting import Count
from services.activities.rolls.tables import RollEntry, RollSheet
from services.activities.terms.domain.kinds import Roll
from shared.database import Transaction

ON_ROLL = RollEntry.struck_reason.is_(None)
PRESENT = RollEntry.signed_in_at.is_not(None) & RollEntry.left_at.is_(None)
VOTES: dict[Roll, ColumnElement[bool]] = {
    Roll.CONGRESS: RollEntry.votes_congress.is_(True),
    Roll.UNION: RollEntry.votes_union.is_(True),
}


async def people_on(tx: Transaction, session_id: UUID) -> list[UUID]:
    """Those on the roll whom the platform knows, with or without a vote."""
    found = await tx.session.scalars(
        select(RollEntry.person_id)
        .where(RollEntry.session_id == session_id, RollEntry.person_id.is_not(None), ON_ROLL)
        .order_by(RollEntry.place)
    )
    return [person_id for person_id in found if person_id is not None]


async def counts(tx: Transaction, session_id: UUID) -> dict[Roll, Count]:
    """How many votes are due and there on each roll; nobody is due on one a session has not.

    A typed number stands for the entries, and is never more than are due.
    """
    found = await tx.session.execute(
        select(
            *(func.count(case((VOTES[roll], 1))) for roll in Roll),
            *(func.count(case((VOTES[roll] & PRESENT, 1))) for roll in Roll),
        ).where(RollEntry.session_id == session_id, ON_ROLL)
    )
    due_congress, due_union, congress, union = tuple(found.one())
    sheet = await sheet_of(tx, session_id)
    if sheet is not None and sheet.typed_congress is not None:
        congress = min(sheet.typed_congress, due_congress)
    if sheet is not None and sheet.typed_union is not None:
        union = min(sheet.typed_union, due_union)
    return {Roll.CONGRESS: Count(due_congress, congress), Roll.UNION: Count(due_union, union)}


async def sheet_of(tx: Transaction, session_id: UUID) -> RollSheet | None:
    """The roll as a whole; none before it was taken."""
    return await tx.session.get(RollSheet, session_id, populate_existing=True)


async def entries_of(tx: Transaction, session_id: UUID) -> Sequence[RollEntry]:
    """Everybody who is or was on the roll, by their number."""
    found = await tx.session.scalars(
        select(RollEntry)
        .where(RollEntry.session_id == session_id)
        .order_by(RollEntry.place)
        .execution_options(populate_existing=True)
    )
    return found.all()


async def entry_of(tx: Transaction, session_id: UUID, person_id: UUID) -> RollEntry | None:
    """Somebody's own line, if they are on the roll."""
    found = await tx.session.scalars(
        select(RollEntry)
        .where(RollEntry.session_id == session_id, RollEntry.person_id == person_id, ON_ROLL)
        .execution_options(populate_existing=True)
    )
    return found.one_or_none()


@dataclass(frozen=True)
class Group:
    """People who sit together: how many with a vote are due and there, each counted once."""

    name: str
    count: Count


async def groups_of(tx: Transaction, session_id: UUID) -> Sequence[Group]:
    """Those with a vote by delegation, in the order of the roll."""
    found = await tx.session.execute(
        select(RollEntry.delegation, func.count(), func.count(case((PRESENT, 1))))
        .where(RollEntry.session_id == session_id, ON_ROLL, or_(*VOTES.values()))
        .group_by(RollEntry.delegation)
        .order_by(func.min(RollEntry.place))
    )
    return [Group(name, Count(due, present)) for name, due, present in found]


async def guests_of(tx: Transaction, session_id: UUID) -> Count:
    """Those without a vote: guests and observers."""
    found = await tx.session.execute(
        select(func.count(), func.count(case((PRESENT, 1))))
        .where(RollEntry.session_id == session_id, ON_ROLL)
        .where(*(~votes for votes in VOTES.values()))
    )
    return Count(*tuple(found.one()))


async def sittings_of(tx: Transaction, person_id: UUID) -> Sequence[UUID]:
    """The sessions on whose roll somebody is and has not signed in."""
    found = await tx.session.scalars(
        select(RollEntry.session_id)
        .where(RollEntry.person_id == person_id, ON_ROLL, RollEntry.signed_in_at.is_(None))
        .order_by(RollEntry.session_id)
    )
    return found.all()


async def sessions_with(tx: Transaction, person_id: UUID) -> list[UUID]:
    """The sessions on whose roll somebody is."""
    rows = await tx.session.scalars(
        select(RollEntry.session_id).where(RollEntry.person_id == person_id)
    )
    return list(rows)
