"""Numbers are given when a paper is signed, entered where they were given outside, or cancelled."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from services.activities.audit_acts import AuditAct
from services.activities.kit.domain.kinds import PaperKind
from services.activities.kit.domain.numbers import (
    NumberTaken,
    check_start,
    in_full,
    next_number,
)
from services.activities.kit.queries.numbering import last_word, numbers_in
from services.activities.kit.tables import PaperNumber, PaperSeries
from shared import audit
from shared.database import Transaction, new_id
from shared.errors import Invalid, NotFound, Refused, Stale
from shared.web.identity import Caller


class AlreadyCancelled(Refused):
    """What is cancelled stays so."""

    code = "number-cancelled"


@dataclass(frozen=True)
class Signed:
    """A paper that is signed: whose it is, what it is called, and on which day.

    `number` was taken outside the platform; without it the register gives the next one.
    """

    union_id: UUID
    title: str
    signed_on: date
    kind: PaperKind | None = None
    session_id: UUID | None = None
    number: int | None = None


async def number_paper(tx: Transaction, caller: Caller, signed: Signed) -> PaperNumber:
    """Give the paper its number; one that has a number keeps it.

    Raises:
        Invalid: signed on a day to come.
        NumberTaken: the number that it is said to have belongs to another paper.

    """
    if signed.signed_on > tx.today:
        raise Invalid("签发日期还没有到，请填写实际签发的日期。")
    series = await _locked_series(tx, caller, signed.union_id, signed.signed_on.year)
    if signed.session_id is not None and signed.kind is not None:
        known = (await numbers_in(tx, signed.session_id)).get(signed.kind)
        if known is not None:
            return known
    number = signed.number or next_number(series.start, series.last)
    await _must_be_free(tx, series, number)
    series.last = max(number, series.last or 0)
    series.version += 1
    row = PaperNumber(
        id=new_id(),
        county_id=series.county_id,
        union_id=series.union_id,
        year=series.year,
        number=number,
        word=series.word,
        title=signed.title,
        kind=signed.kind.value if signed.kind else None,
        session_id=signed.session_id,
        signed_on=signed.signed_on,
        given_by=caller.person_id,
        given_by_name=caller.name,
        given_at=tx.now,
    )
    tx.session.add(row)
    await tx.session.flush()
    await _write_down(tx, row, AuditAct.PAPER_SIGNED)
    return row


async def cancel_number(
    tx: Transaction, caller: Caller, number_id: UUID, reason: str
) -> PaperNumber:
    """Cancel a number; it stays in the register with the reason and is never given again.

    Raises:
        NotFound: not there, or another union's.
        AlreadyCancelled: somebody has.

    """
    row = await tx.session.get(PaperNumber, number_id, with_for_update=True, populate_existing=True)
    if row is None:
        raise NotFound
    if row.cancelled_on is not None:
        raise AlreadyCancelled("这个文号已经作废。")
    row.cancelled_on, row.cancelled_reason = tx.today, reason
    row.cancelled_by_name = caller.name
    await _write_down(tx, row, AuditAct.NUMBER_CANCELLED, reason)
    return row


@dataclass(frozen=True)
class Beginning:
    """With which word the numbers of a union's year begin, and with which one."""

    union_id: UUID
    year: int
    word: str
    start: int


async def set_series(
    tx: Transaction, caller: Caller, wanted: Beginning, seen: int | None
) -> PaperSeries:
    """Say how the papers of a year are numbered; what has a number keeps its word.

    Raises:
        Stale: changed since it was seen.
        SeriesBehind: a start that lies behind a number that was given.

    """
    series = await _locked_series(tx, caller, wanted.union_id, wanted.year)
    if seen is not None and series.version != seen:
        raise Stale
    if wanted.start != series.start:
        check_start(wanted.start, series.last)
    series.word, series.start = wanted.word, wanted.start
    series.version += 1
    await audit.record(
        tx,
        audit.Entry(
            act=AuditAct.NUMBERS_SET,
            union_id=wanted.union_id,
            subject_id=wanted.union_id,
            facts={"number": in_full(wanted.word, wanted.year, wanted.start)},
        ),
    )
    return series


async def _locked_series(tx: Transaction, caller: Caller, union_id: UUID, year: int) -> PaperSeries:
    """The union's numbers of the year, made where there are none; whoever comes next waits."""
    await tx.session.execute(
        insert(PaperSeries)
        .values(
            county_id=caller.county_id,
            union_id=union_id,
            year=year,
            version=0,
            word=await last_word(tx, union_id),
            start=1,
            last=None,
        )
        .on_conflict_do_nothing()
    )
    series = await tx.session.get(
        PaperSeries, (union_id, year), with_for_update=True, populate_existing=True
    )
    if series is None:
        raise NotFound
    return series


async def _must_be_free(tx: Transaction, series: PaperSeries, number: int) -> None:
    taken = await tx.session.scalar(
        select(PaperNumber.title).where(
            PaperNumber.union_id == series.union_id,
            PaperNumber.year == series.year,
            PaperNumber.number == number,
        )
    )
    if taken is not None:
        raise NumberTaken(f"{series.year} 年的 {number} 号已经用于“{taken}”，请换一个号。")


async def _write_down(tx: Transaction, row: PaperNumber, act: AuditAct, reason: str = "") -> None:
    entry = audit.Entry(
        act=act,
        union_id=row.union_id,
        subject_id=row.session_id or row.id,
        facts={"number": in_full(row.word, row.year, row.number), "paper": row.title},
        reason=reason,
    )
    await audit.record(tx, entry)
