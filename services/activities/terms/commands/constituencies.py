"""The constituencies of a term, and how each of them elected."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import func, select

from services.activities.audit_acts import AuditAct
from services.activities.terms.commands.opening import load_term
from services.activities.terms.domain.elections import (
    Election,
    ElectionWrong,
    check_numbers,
    faults_of,
)
from services.activities.terms.domain.term import DelegateDayWrong, TermWrong
from services.activities.terms.queries.checking import figures_of, has_delegates
from services.activities.terms.queries.reading import constituencies_of
from services.activities.terms.tables import CongressTerm, Constituency, Delegate
from shared import audit
from shared.database import Transaction, new_id
from shared.errors import NotFound, Refused, Stale

MOST = 60


class ConstituencyInUse(Refused):
    """Somebody was elected there."""

    code: ClassVar[str] = "constituency-in-use"


class ConstituencyKnown(Refused):
    """The term has one of this name."""

    code: ClassVar[str] = "constituency-known"


@dataclass(frozen=True)
class NewConstituency:
    """A constituency as somebody enters it."""

    name: str
    leader_name: str
    staff_count: int
    seats: int


@dataclass(frozen=True)
class Result:
    """How it elected; None takes the result out again."""

    candidates: int | None
    voted: int | None
    elected_on: date | None


async def add_constituencies(
    tx: Transaction, term_id: UUID, wanted: list[NewConstituency]
) -> CongressTerm:
    """Add constituencies to a term, at its end.

    Raises:
        TermWrong: an assembly has none, or there would be too many.
        ConstituencyKnown: a name is there twice.
        ElectionWrong: more seats than people.

    """
    term = await load_term(tx, term_id)
    must_have_delegates(term)
    known = await constituencies_of(tx, term.id)
    if len(known) + len(wanted) > MOST:
        raise TermWrong(f"一届最多 {MOST} 个选举单位。")
    names = {each.name for each in known}
    place = max((each.place for each in known), default=0)
    for number, each in enumerate(wanted, 1):
        _check(each, names)
        names.add(each.name)
        tx.session.add(
            Constituency(
                id=new_id(),
                county_id=term.county_id,
                union_id=term.union_id,
                term_id=term.id,
                version=1,
                place=place + number,
                name=each.name,
                leader_name=each.leader_name,
                staff_count=each.staff_count,
                seats=each.seats,
            )
        )
    await tx.session.flush()
    return term


async def change_constituency(
    tx: Transaction, constituency_id: UUID, seen_version: int, wanted: NewConstituency
) -> Constituency:
    """Correct a constituency.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.
        ConstituencyKnown, ElectionWrong: name or numbers cannot be.

    """
    found = await load_constituency(tx, constituency_id, seen_version)
    others = await constituencies_of(tx, found.term_id)
    _check(wanted, {each.name for each in others if each.id != found.id})
    election = election_of(found)
    check_numbers(
        Election(wanted.name, wanted.staff_count, wanted.seats, election.candidates, election.voted)
    )
    found.name, found.leader_name = wanted.name, wanted.leader_name
    found.staff_count, found.seats = wanted.staff_count, wanted.seats
    found.version += 1
    return found


async def remove_constituency(
    tx: Transaction, constituency_id: UUID, seen_version: int
) -> CongressTerm:
    """Take out a constituency that nobody belongs to.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.
        ConstituencyInUse: somebody was elected there.

    """
    found = await load_constituency(tx, constituency_id, seen_version)
    used = await tx.session.scalar(
        select(func.count()).select_from(Delegate).where(Delegate.constituency_id == found.id)
    )
    if used:
        raise ConstituencyInUse(
            f"{found.name}已经有 {used} 名代表，不能删除；请先把代表改到别的选举单位。"
        )
    term = await load_term(tx, found.term_id)
    await tx.session.delete(found)
    await tx.session.flush()
    return term


async def record_election(
    tx: Transaction, constituency_id: UUID, seen_version: int, result: Result
) -> Constituency:
    """Enter how a constituency elected; of a term entered from paper also what went wrong.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.
        ElectionWrong: it did not elect by these numbers (R-CONGRESS-10).
        DelegateDayWrong: the day is to come.

    """
    found = await load_constituency(tx, constituency_id, seen_version)
    term = await load_term(tx, found.term_id)
    if result.elected_on is not None and result.elected_on > tx.today:
        raise DelegateDayWrong("选举日期不能晚于今天。")
    election = Election(found.name, found.staff_count, found.seats, result.candidates, result.voted)
    check_numbers(election)
    figures = await figures_of(tx, term.union_id, result.elected_on)
    faults = faults_of(election, figures)
    if faults and not term.from_paper:
        raise ElectionWrong("".join(faults))
    found.candidates, found.voted = result.candidates, result.voted
    found.elected_on = result.elected_on
    found.version += 1
    facts = {"term": str(term.number), "constituency": found.name}
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.ELECTION_RECORDED,
            union_id=term.union_id,
            subject_id=term.id,
            facts=facts,
        ),
    )
    return found


async def load_constituency(
    tx: Transaction, constituency_id: UUID, seen_version: int | None = None
) -> Constituency:
    """The constituency, locked.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.

    """
    found = await tx.session.get(
        Constituency, constituency_id, with_for_update=True, populate_existing=True
    )
    if found is None:
        raise NotFound
    if seen_version is not None and found.version != seen_version:
        raise Stale
    return found


def election_of(row: Constituency) -> Election:
    return Election(row.name, row.staff_count, row.seats, row.candidates, row.voted)


def must_have_delegates(term: CongressTerm) -> None:
    """Refuse to enter delegates of an assembly.

    Raises:
        TermWrong: everybody takes part in it.

    """
    if not has_delegates(term):
        raise TermWrong("教职工大会由全体教职工参加，不设代表和选举单位。")


def _check(wanted: NewConstituency, names: set[str]) -> None:
    if wanted.name in names:
        raise ConstituencyKnown(f"已经有“{wanted.name}”这个选举单位。")
    check_numbers(Election(wanted.name, wanted.staff_count, wanted.seats))
