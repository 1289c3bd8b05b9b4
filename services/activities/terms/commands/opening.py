"""Opening a term, correcting what was entered of it, and taking back one opened by mistake."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from services.activities.audit_acts import AuditAct
from services.activities.terms.domain.term import (
    Span,
    TermNotLast,
    TermWrong,
    last_day_of,
    neighbours,
    title_of,
)
from services.activities.terms.queries.reading import delegates_of, span_of, terms_of
from services.activities.terms.queries.staff import StaffCount, count_staff
from services.activities.terms.tables import CongressTerm
from shared import audit
from shared.contracts.activities import CongressTermStarted, SessionKind
from shared.database import Transaction, new_id
from shared.errors import NotFound, Stale
from shared.web.identity import Caller


@dataclass(frozen=True)
class NewTerm:
    """A term as somebody enters it; `from_paper` one that was opened before and is written down.

    Without a number of staff the register's is taken.
    """

    union_id: UUID
    number: int
    kind: SessionKind
    years: int
    first_day: date
    staff_count: int | None = None
    staff_women: int | None = None
    from_paper: bool = False


async def open_term(tx: Transaction, caller: Caller, wanted: NewTerm) -> CongressTerm:
    """Open a term; the one before ends the day it begins, an older one entered late is over.

    Raises:
        TermNumberTaken, TermWrong: its number or days do not fit the union's other terms.

    """
    last_day = last_day_of(wanted.first_day, wanted.years)
    staff = await _staff(tx, wanted)
    others = await _locked(tx, wanted.union_id)
    before, after = _around(wanted, others)
    if before is not None:
        before.ended_on = wanted.first_day
        _touch(tx, before)
        # Only one of a union may have no end: the former gets its own first.
        await tx.session.flush()
    term = CongressTerm(
        id=new_id(),
        county_id=caller.county_id,
        union_id=wanted.union_id,
        version=1,
        number=wanted.number,
        kind=wanted.kind.value,
        years=wanted.years,
        first_day=wanted.first_day,
        last_day=last_day,
        ended_on=after.first_day if after else None,
        from_paper=wanted.from_paper,
        staff_count=staff.staff,
        staff_women=staff.women,
        made_by=caller.person_id,
        made_by_name=caller.name,
        made_at=tx.now,
        changed_at=tx.now,
    )
    tx.session.add(term)
    await tx.session.flush()
    _tell(tx, term, before)
    await _note(tx, term, AuditAct.TERM_OPENED)
    return term


async def correct_term(
    tx: Transaction, term_id: UUID, seen_version: int, wanted: NewTerm, sessions: int
) -> CongressTerm:
    """Correct what was entered of a term; number and kind only while no session hangs on it.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.
        TermNotLast: something hangs on what was to be changed.
        TermNumberTaken, TermWrong: it does not fit the union's other terms.

    """
    last_day = last_day_of(wanted.first_day, wanted.years)
    staff = await _staff(tx, wanted)
    term, others = await _one_of(tx, term_id, seen_version)
    if (wanted.number, wanted.kind) != (term.number, term.kind):
        await _must_be_free(tx, term, wanted, sessions)
    before, after = _around(wanted, others)
    if before is not None:
        before.ended_on = wanted.first_day
    if last_day != term.last_day:
        term.told_stage = None
    term.number, term.kind, term.years = wanted.number, wanted.kind.value, wanted.years
    term.first_day, term.last_day = wanted.first_day, last_day
    term.ended_on = after.first_day if after else None
    term.staff_count, term.staff_women = staff.staff, staff.women
    _touch(tx, term)
    _tell(tx, term, before)
    await _note(tx, term, AuditAct.TERM_CORRECTED)
    return term


async def take_back_term(
    tx: Transaction, term_id: UUID, seen_version: int, sessions: int
) -> CongressTerm | None:
    """Take back a term that was opened by mistake; the former runs on. The former, if any.

    Raises:
        NotFound, Stale: not there, or changed since it was seen.
        TermNotLast: sessions or delegates hang on it.

    """
    term, others = await _one_of(tx, term_id, seen_version)
    if sessions or await delegates_of(tx, term.id):
        raise TermNotLast("这一届已经有会议或代表，不能撤销；录错的内容请逐项更正。")
    before, after = _around(_as_wanted(term), others)
    await _note(tx, term, AuditAct.TERM_TAKEN_BACK)
    await tx.session.delete(term)
    await tx.session.flush()
    if before is not None:
        before.ended_on = after.first_day if after else None
        _touch(tx, before)
    return before


async def load_term(
    tx: Transaction, term_id: UUID, seen_version: int | None = None
) -> CongressTerm:
    """The term, locked and as it is now.

    Raises:
        NotFound: not there, or another union's.
        Stale: changed since it was seen.

    """
    term = await tx.session.get(CongressTerm, term_id, with_for_update=True, populate_existing=True)
    if term is None:
        raise NotFound
    if seen_version is not None and term.version != seen_version:
        raise Stale
    return term


async def _locked(tx: Transaction, union_id: UUID) -> Sequence[CongressTerm]:
    """The terms of a union, while nobody else opens or changes one."""
    lock = func.pg_advisory_xact_lock(func.hashtextextended(f"term:{union_id}", 0))
    await tx.session.execute(select(lock))
    return await terms_of(tx, union_id)


async def _one_of(
    tx: Transaction, term_id: UUID, seen_version: int
) -> tuple[CongressTerm, list[CongressTerm]]:
    term = await load_term(tx, term_id, seen_version)
    return term, [each for each in await _locked(tx, term.union_id) if each.id != term.id]


def _around(
    wanted: NewTerm, others: Sequence[CongressTerm]
) -> tuple[CongressTerm | None, CongressTerm | None]:
    by_number = {each.number: each for each in others}
    spans = [span_of(each) for each in others]
    before, after = neighbours(Span(wanted.number, wanted.first_day), spans)
    return by_number.get(before.number if before else -1), by_number.get(
        after.number if after else -1
    )


def _as_wanted(term: CongressTerm) -> NewTerm:
    kind = SessionKind(term.kind)
    return NewTerm(term.union_id, term.number, kind, term.years, term.first_day)


async def _staff(tx: Transaction, wanted: NewTerm) -> StaffCount:
    """The staff as entered, else as the register has it.

    Raises:
        TermWrong: more women than people.

    """
    if wanted.staff_count is None:
        return await count_staff(tx, wanted.union_id)
    staff, women = wanted.staff_count, wanted.staff_women
    if women is not None and women > staff:
        raise TermWrong(f"教职工共 {staff} 人，其中女教职工 {women} 人，请核对。")
    return StaffCount(staff, women)


async def _must_be_free(
    tx: Transaction, term: CongressTerm, wanted: NewTerm, sessions: int
) -> None:
    if sessions:
        raise TermNotLast("这一届已经有会议，届次和形式不能再改；其他内容可以更正。")
    is_assembly = wanted.kind is SessionKind.STAFF_ASSEMBLY
    if is_assembly and await delegates_of(tx, term.id):
        raise TermNotLast("这一届已经有代表；教职工大会不设代表，要改形式请先删除代表。")


def _touch(tx: Transaction, term: CongressTerm) -> None:
    term.version += 1
    term.changed_at = tx.now


def _tell(tx: Transaction, term: CongressTerm, former: CongressTerm | None) -> None:
    kind = SessionKind(term.kind)
    tx.publish(
        CongressTermStarted(
            occurred_at=tx.now,
            county_id=term.county_id,
            union_id=term.union_id,
            subject_id=term.id,
            version=term.version,
            kind=kind,
            title=title_of(term.number, kind),
            first_day=term.first_day,
            last_day=term.last_day,
            former_id=former.id if former else None,
        )
    )


async def _note(tx: Transaction, term: CongressTerm, act: AuditAct) -> None:
    kind = SessionKind(term.kind)
    facts = {"term": title_of(term.number, kind), "first_day": term.first_day.isoformat()}
    entry = audit.Entry(act=act, union_id=term.union_id, subject_id=term.id, facts=facts)
    await audit.record(tx, entry)
