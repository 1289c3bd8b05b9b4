"""Terms of unions, and who is in them."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import func, or_, select

from services.activities.people import PersonCopy
from services.activities.terms.domain.term import Span
from services.activities.terms.tables import (
    Committee,
    CommitteeMember,
    CongressTerm,
    Constituency,
    Delegate,
    DutyEntry,
)
from shared.database import Transaction
from shared.errors import NotFound


async def get_term(tx: Transaction, term_id: UUID) -> CongressTerm:
    """The term.

    Raises:
        NotFound: not there, or another union's.

    """
    term = await tx.session.get(CongressTerm, term_id)
    if term is None:
        raise NotFound
    return term


async def terms_of(tx: Transaction, union_id: UUID) -> Sequence[CongressTerm]:
    """A union's terms, the newest first."""
    rows = await tx.session.scalars(
        select(CongressTerm)
        .where(CongressTerm.union_id == union_id)
        .order_by(CongressTerm.number.desc())
    )
    return rows.all()


async def latest_term(tx: Transaction, union_id: UUID) -> CongressTerm | None:
    """The union's newest term, which may begin on a day to come."""
    found: CongressTerm | None = await tx.session.scalar(
        select(CongressTerm).where(
            CongressTerm.union_id == union_id, CongressTerm.ended_on.is_(None)
        )
    )
    return found


async def term_on(tx: Transaction, union_id: UUID, day: date) -> CongressTerm | None:
    """The term that runs in the union on a day; past its last day it runs until the next one."""
    found: CongressTerm | None = await tx.session.scalar(
        select(CongressTerm).where(
            CongressTerm.union_id == union_id,
            CongressTerm.first_day <= day,
            or_(CongressTerm.ended_on.is_(None), CongressTerm.ended_on > day),
        )
    )
    return found


async def latest_terms(
    tx: Transaction, unions: Collection[UUID] | None = None
) -> dict[UUID, CongressTerm]:
    """The newest term of each union; None asks for all of the scope."""
    statement = select(CongressTerm).where(CongressTerm.ended_on.is_(None))
    if unions is not None:
        statement = statement.where(CongressTerm.union_id.in_(unions))
    return {term.union_id: term for term in await tx.session.scalars(statement)}


def span_of(term: CongressTerm) -> Span:
    return Span(term.number, term.first_day, term.ended_on)


async def constituencies_of(tx: Transaction, term_id: UUID) -> Sequence[Constituency]:
    rows = await tx.session.scalars(
        select(Constituency)
        .where(Constituency.term_id == term_id)
        .order_by(Constituency.place, Constituency.id)
    )
    return rows.all()


async def delegates_of(tx: Transaction, term_id: UUID) -> Sequence[Delegate]:
    """Everybody who was ever a delegate of the term, by constituency and pinyin."""
    rows = await tx.session.scalars(
        select(Delegate)
        .outerjoin(Constituency, Constituency.id == Delegate.constituency_id)
        .where(Delegate.term_id == term_id)
        .order_by(Constituency.place.nulls_last(), Delegate.sort_key, Delegate.id)
    )
    return rows.all()


async def get_delegate(tx: Transaction, delegate_id: UUID) -> Delegate:
    """The delegate.

    Raises:
        NotFound: not there, or another union's.

    """
    delegate = await tx.session.get(Delegate, delegate_id)
    if delegate is None:
        raise NotFound
    return delegate


async def get_constituency(tx: Transaction, constituency_id: UUID) -> Constituency:
    """The constituency.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(Constituency, constituency_id)
    if found is None:
        raise NotFound
    return found


async def seats_of_person(tx: Transaction, person_id: UUID) -> Sequence[Delegate]:
    """What the person is or was a delegate of, the newest first."""
    rows = await tx.session.scalars(
        select(Delegate)
        .where(Delegate.person_id == person_id)
        .order_by(Delegate.first_day.desc(), Delegate.id)
    )
    return rows.all()


def serves_on(day: date) -> tuple[object, ...]:
    """The conditions that somebody is a delegate on this day."""
    return (
        Delegate.first_day <= day,
        or_(Delegate.last_day.is_(None), Delegate.last_day >= day),
    )


async def gone(tx: Transaction, delegates: Collection[Delegate]) -> set[UUID]:
    """Those of the delegates, by id, whose person works in the union no longer.

    A person who went to another school is not seen here any more; that, too, is gone.
    """
    known = {each.person_id for each in delegates if each.person_id and each.last_day is None}
    if not known:
        return set()
    rows = await tx.session.execute(
        select(PersonCopy.person_id, PersonCopy.union_id).where(
            PersonCopy.person_id.in_(known), PersonCopy.active
        )
    )
    works = dict(rows.all())
    return {
        each.id
        for each in delegates
        if each.person_id in known
        and each.last_day is None
        and works.get(each.person_id) != each.union_id
    }


async def gone_counts(tx: Transaction, unions: Collection[UUID]) -> dict[UUID, int]:
    """How many delegates of each union's newest term work there no longer."""
    works = (
        select(PersonCopy.person_id)
        .where(PersonCopy.person_id == Delegate.person_id, PersonCopy.active)
        .where(PersonCopy.union_id == Delegate.union_id)
        .exists()
    )
    rows = await tx.session.execute(
        select(Delegate.union_id, func.count())
        .join(CongressTerm, CongressTerm.id == Delegate.term_id)
        .where(Delegate.union_id.in_(unions), CongressTerm.ended_on.is_(None))
        .where(Delegate.person_id.is_not(None), Delegate.last_day.is_(None), ~works)
        .group_by(Delegate.union_id)
    )
    return dict(rows.all())


async def committees_of(tx: Transaction, term_id: UUID) -> Sequence[Committee]:
    rows = await tx.session.scalars(
        select(Committee)
        .where(Committee.term_id == term_id)
        .order_by(Committee.place, Committee.id)
    )
    return rows.all()


async def get_committee(tx: Transaction, committee_id: UUID) -> Committee:
    """The committee.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(Committee, committee_id)
    if found is None:
        raise NotFound
    return found


async def members_of(
    tx: Transaction, committees: Collection[UUID]
) -> dict[UUID, list[CommitteeMember]]:
    rows = await tx.session.scalars(
        select(CommitteeMember)
        .where(CommitteeMember.committee_id.in_(committees))
        .order_by(CommitteeMember.place, CommitteeMember.id)
    )
    found: defaultdict[UUID, list[CommitteeMember]] = defaultdict(list)
    for member in rows:
        found[member.committee_id].append(member)
    return dict(found)


async def duties_of(tx: Transaction, delegate_id: UUID) -> Sequence[DutyEntry]:
    """What a delegate has done, the newest first."""
    rows = await tx.session.scalars(
        select(DutyEntry)
        .where(DutyEntry.delegate_id == delegate_id)
        .order_by(DutyEntry.happened_on.desc(), DutyEntry.id.desc())
    )
    return rows.all()


async def get_duty(tx: Transaction, entry_id: UUID) -> DutyEntry:
    """The entry.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(DutyEntry, entry_id)
    if found is None:
        raise NotFound
    return found


async def duty_counts(tx: Transaction, term_id: UUID) -> dict[UUID, int]:
    """How many entries each delegate of a term has."""
    rows = await tx.session.execute(
        select(DutyEntry.delegate_id, func.count())
        .join(Delegate, Delegate.id == DutyEntry.delegate_id)
        .where(Delegate.term_id == term_id)
        .group_by(DutyEntry.delegate_id)
    )
    return dict(rows.all())
