"""Delegates of a term: entered many at once, corrected, ended, replaced."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.terms.commands.constituencies import election_of, must_have_delegates
from services.activities.terms.commands.opening import load_term
from services.activities.terms.domain.elections import ElectionWrong, check_votes, shortfall
from services.activities.terms.domain.figures import FigureName
from services.activities.terms.domain.kinds import (
    LEFT_LABELS,
    VOTING,
    DelegateStanding,
    LeftReason,
    Roll,
)
from services.activities.terms.domain.names import sort_key_of
from services.activities.terms.domain.term import (
    TermWrong,
    check_delegate_day,
    check_leaving,
)
from services.activities.terms.queries.checking import figures_of
from services.activities.terms.queries.reading import (
    constituencies_of,
    delegates_of,
    duties_of,
    span_of,
)
from services.activities.terms.queries.staff import Colleague, staff_of
from services.activities.terms.tables import CongressTerm, Constituency, Delegate
from shared import audit
from shared.contracts.activities import SessionKind
from shared.contracts.directory import Sex
from shared.database import Transaction, new_id
from shared.errors import NotFound, Refused, Stale

MOST_DELEGATES = 1000


class DelegateKnown(Refused):
    """The person is a delegate of this term already."""

    code: ClassVar[str] = "delegate-known"


class DelegateGone(Refused):
    """The delegate has left, or has not."""

    code: ClassVar[str] = "delegate-gone"


class VacancyElsewhere(Refused):
    """Only the constituency whose delegate left fills the vacancy."""

    code: ClassVar[str] = "vacancy-elsewhere"


@dataclass(frozen=True)
class NewDelegate:
    """A delegate as somebody enters one: by the register, or by name where not on it.

    `rolls` are those on which the delegate votes; of the invited and of observers none.
    """

    first_day: date
    person_id: UUID | None = None
    name: str = ""
    constituency_id: UUID | None = None
    standing: DelegateStanding = DelegateStanding.ELECTED
    rolls: frozenset[Roll] = frozenset(Roll)
    post: str = ""
    sex: Sex | None = None
    birth_year: int | None = None
    is_teacher: bool | None = None
    is_leader: bool | None = None
    votes_for: int | None = None
    replaces_id: UUID | None = None


@dataclass(frozen=True)
class Leaving:
    """Since when and why somebody is a delegate no longer."""

    last_day: date
    reason: LeftReason
    note: str | None = None


@dataclass(frozen=True)
class _Term:
    """A term with what its delegates are judged by."""

    row: CongressTerm
    constituencies: Mapping[UUID, Constituency]
    figures: Mapping[FigureName, int]


async def add_delegates(
    tx: Transaction, term_id: UUID, wanted: Sequence[NewDelegate]
) -> CongressTerm:
    """Enter delegates, all of them or none.

    Raises:
        NotFound: the term, a person or a constituency is not there.
        TermWrong: an assembly has none.
        DelegateKnown: somebody is a delegate already.
        VacancyElsewhere: the vacancy belongs to another constituency.
        ElectionWrong, DelegateDayWrong: votes or day cannot be.

    """
    term = await _open(tx, term_id)
    present = await delegates_of(tx, term_id)
    people = await _people(tx, term.row, wanted)
    if len(present) + len(wanted) > MOST_DELEGATES:
        raise TermWrong(f"一届最多 {MOST_DELEGATES} 名代表。")
    serving = {each.person_id for each in present if each.person_id and each.last_day is None}
    former = {each.id: each for each in present}
    for each in wanted:
        colleague = people.get(each.person_id) if each.person_id else None
        name = colleague.name if colleague else each.name
        if each.person_id in serving:
            raise DelegateKnown(f"{name}已经是这一届的代表，不用再加。")
        if each.person_id:
            serving.add(each.person_id)
        _check_vacancy(each, name, former, term)
        row = Delegate(
            id=new_id(),
            county_id=term.row.county_id,
            union_id=term.row.union_id,
            term_id=term.row.id,
            version=1,
            replaces_id=each.replaces_id,
        )
        _put(row, each, colleague, term, tx.today)
        tx.session.add(row)
    await tx.session.flush()
    await _note(tx, term.row, AuditAct.DELEGATES_ADDED, count=str(len(wanted)))
    return term.row


async def change_delegate(
    tx: Transaction, delegate_id: UUID, seen_version: int, wanted: NewDelegate
) -> Delegate:
    """Correct what was entered of a delegate.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.
        DelegateKnown: the person is a delegate already.
        ElectionWrong, DelegateDayWrong: votes or day cannot be.

    """
    row = await load_delegate(tx, delegate_id, seen_version)
    term = await _open(tx, row.term_id)
    colleague = None
    if wanted.person_id and wanted.person_id != row.person_id:
        colleague = (await _people(tx, term.row, [wanted]))[wanted.person_id]
        if any(
            each.person_id == wanted.person_id and each.last_day is None
            for each in await delegates_of(tx, row.term_id)
        ):
            raise DelegateKnown(f"{colleague.name}已经是这一届的代表，不用再加。")
    _put(row, wanted, colleague, term, tx.today)
    row.version += 1
    return row


async def end_delegate(
    tx: Transaction,
    delegate_id: UUID,
    seen_version: int,
    left: Leaving,
) -> Delegate:
    """Somebody is a delegate no longer, since a day and for a reason.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.
        DelegateGone: has left already.
        DelegateDayWrong: the day cannot be.

    """
    row = await load_delegate(tx, delegate_id, seen_version)
    if row.last_day is not None:
        raise DelegateGone(f"{row.name}已经登记为不再担任代表。")
    check_leaving(row.first_day, left.last_day, tx.today)
    row.last_day, row.left_reason, row.left_note = left.last_day, left.reason.value, left.note
    row.version += 1
    term = await load_term(tx, row.term_id)
    await _note(
        tx, term, AuditAct.DELEGATE_ENDED, delegate=row.name, reason=LEFT_LABELS[left.reason]
    )
    return row


async def resume_delegate(tx: Transaction, delegate_id: UUID, seen_version: int) -> Delegate:
    """Take back that somebody left; it was entered by mistake.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.
        DelegateGone: has not left.
        DelegateKnown: the vacancy is filled, or the person is a delegate again.

    """
    row = await load_delegate(tx, delegate_id, seen_version)
    if row.last_day is None:
        raise DelegateGone(f"{row.name}现在就是代表。")
    for other in await delegates_of(tx, row.term_id):
        if other.replaces_id == row.id and other.last_day is None:
            raise DelegateKnown(f"{row.name}空出的名额已经由{other.name}补选，不能恢复。")
        if row.person_id and other.person_id == row.person_id and other.last_day is None:
            raise DelegateKnown(f"{row.name}已经重新当选，不用恢复。")
    row.last_day = row.left_reason = row.left_note = None
    row.version += 1
    return row


async def remove_delegate(tx: Transaction, delegate_id: UUID, seen_version: int) -> CongressTerm:
    """Take out somebody who never was a delegate.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.
        DelegateGone: something is on record of them; they can be ended only.

    """
    row = await load_delegate(tx, delegate_id, seen_version)
    term = await load_term(tx, row.term_id)
    replaced = [each for each in await delegates_of(tx, term.id) if each.replaces_id == row.id]
    if replaced or await duties_of(tx, row.id):
        raise DelegateGone(f"{row.name}已有履职或补选记录，不能删除；请登记不再担任代表。")
    await _note(tx, term, AuditAct.DELEGATE_REMOVED, delegate=row.name)
    await tx.session.delete(row)
    await tx.session.flush()
    return term


async def load_delegate(
    tx: Transaction, delegate_id: UUID, seen_version: int | None = None
) -> Delegate:
    """The delegate, locked and as they are now.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.

    """
    row = await tx.session.get(Delegate, delegate_id, with_for_update=True, populate_existing=True)
    if row is None:
        raise NotFound
    if seen_version is not None and row.version != seen_version:
        raise Stale
    return row


async def _open(tx: Transaction, term_id: UUID) -> _Term:
    term = await load_term(tx, term_id)
    must_have_delegates(term)
    constituencies = {each.id: each for each in await constituencies_of(tx, term.id)}
    day = min(term.ended_on or tx.today, tx.today)
    return _Term(term, constituencies, await figures_of(tx, term.union_id, day))


async def _people(
    tx: Transaction, term: CongressTerm, wanted: Sequence[NewDelegate]
) -> dict[UUID, Colleague]:
    """Those who are named by the register; whoever does not work in the union is not there."""
    ids = {each.person_id for each in wanted if each.person_id}
    found = {each.person_id: each for each in await staff_of(tx, term.union_id, ids)}
    if ids - found.keys():
        raise NotFound("选中的人不在本单位的人员名单里，请重新选择或直接填写姓名。")
    return found


def _check_vacancy(
    wanted: NewDelegate, name: str, former: Mapping[UUID, Delegate], term: _Term
) -> None:
    """A vacancy is filled once, by the constituency in which it is (R-CONGRESS-10)."""
    if wanted.replaces_id is None:
        return
    left = former.get(wanted.replaces_id)
    if left is None:
        raise NotFound
    if left.last_day is None:
        raise DelegateGone(f"{left.name}还是代表，请先登记不再担任的日期和原因，再补选。")
    filled = next(
        (each for each in former.values() if each.replaces_id == left.id and each.last_day is None),
        None,
    )
    if filled is not None:
        raise DelegateKnown(f"{left.name}空出的名额已经由{filled.name}补选。")
    if left.constituency_id != wanted.constituency_id:
        own = term.constituencies.get(left.constituency_id) if left.constituency_id else None
        place = own.name if own else "原来的选举单位"
        raise VacancyElsewhere(f"{left.name}空出的名额应由{place}补选，{name}请登记在同一单位。")


def _put(
    row: Delegate,
    wanted: NewDelegate,
    colleague: Colleague | None,
    term: _Term,
    today: date,
) -> None:
    """Check what was entered of a delegate, and put it into the row."""
    check_delegate_day(wanted.first_day, span_of(term.row), term.row.last_day, today)
    name = colleague.name if colleague else (wanted.name or row.name)
    place = None
    if wanted.constituency_id is not None:
        place = term.constituencies.get(wanted.constituency_id)
        if place is None:
            raise NotFound("选举单位不在这一届里，请重新选择。")
    if place is not None and wanted.votes_for is not None:
        election = election_of(place)
        check_votes(name, wanted.votes_for, election)
        short = shortfall(name, wanted.votes_for, election, term.figures)
        if short and not term.row.from_paper:
            raise ElectionWrong(short)
    row.person_id = wanted.person_id
    row.name = name
    row.sort_key = colleague.sort_key if colleague else _sort_key(row, name)
    row.constituency_id = wanted.constituency_id
    row.standing = wanted.standing.value
    row.votes_congress, row.votes_union = _votes(wanted, SessionKind(term.row.kind))
    row.post, row.votes_for, row.first_day = wanted.post, wanted.votes_for, wanted.first_day
    # What the register knows need not be typed; what is typed counts.
    sex = wanted.sex or (colleague.sex if colleague else None)
    row.sex = sex.value if sex else None
    row.birth_year = wanted.birth_year or (colleague.birth_year if colleague else None)
    row.is_teacher = wanted.is_teacher
    if row.is_teacher is None and colleague:
        row.is_teacher = colleague.is_teacher
    row.is_leader = wanted.is_leader


def _sort_key(row: Delegate, name: str) -> str:
    """A person of the register keeps the register's reading while the name stays."""
    return row.sort_key if row.person_id and row.sort_key else sort_key_of(name)


def _votes(wanted: NewDelegate, kind: SessionKind) -> tuple[bool, bool]:
    """On which rolls somebody votes; outside of a dual congress there is only that of congress.

    Raises:
        TermWrong: a delegate with a vote who is on no roll.

    """
    if wanted.standing not in VOTING:
        return False, False
    if kind is not SessionKind.DUAL_CONGRESS:
        return True, False
    if not wanted.rolls:
        raise TermWrong("请选择这名代表参加教代会、工代会，还是两个都参加。")
    return Roll.CONGRESS in wanted.rolls, Roll.UNION in wanted.rolls


async def _note(tx: Transaction, term: CongressTerm, act: AuditAct, **facts: str) -> None:
    entry = audit.Entry(
        act=act,
        union_id=term.union_id,
        subject_id=term.id,
        facts={"term": str(term.number), **facts},
    )
    await audit.record(tx, entry)
