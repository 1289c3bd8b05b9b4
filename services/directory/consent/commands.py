"""Acts on consent: texts that come into force, and what people say to them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from services.directory.audit_acts import AuditAct
from services.directory.consent import queries
from services.directory.consent.domain import (
    ConsentStanding,
    Move,
    Purpose,
    check_day,
    check_text,
    consent_id,
    move,
)
from services.directory.consent.tables import ConsentAnswer, ConsentText
from services.directory.people import queries as people
from services.directory.units import queries as units
from shared import audit
from shared.contracts.directory import ConsentGiven, ConsentWithdrawn
from shared.database import Transaction
from shared.errors import Stale


@dataclass(frozen=True)
class NewText:
    """What is asked for a purpose from a day on."""

    purpose: Purpose
    title: str
    body: str
    receiver: str | None
    valid_from: date


@dataclass(frozen=True)
class Paper:
    """A signed paper: the day it was signed, and where it is kept."""

    day: date
    kept_at: str | None = None


async def put_into_force(tx: Transaction, county_id: UUID, new: NewText) -> ConsentText:
    """Ask everybody anew from the day on.

    Raises:
        TextNotPossible: the day is over, or nobody is named who receives.

    """
    check_text(new.purpose, new.receiver, new.valid_from, tx.today)
    body = await units.county_union(tx, county_id)
    # One editor at a time: versions are numbered without gaps.
    await tx.session.execute(
        select(func.pg_advisory_xact_lock(func.hashtextextended(f"consent:{county_id}", 0)))
    )
    newest = await tx.session.scalar(
        select(func.max(ConsentText.version)).where(ConsentText.purpose == new.purpose.value)
    )
    text = ConsentText(
        county_id=county_id,
        purpose=new.purpose.value,
        version=(newest or 0) + 1,
        title=new.title,
        body=new.body,
        receiver=new.receiver,
        valid_from=new.valid_from,
        made_at=tx.now,
    )
    tx.session.add(text)
    facts = {"purpose": new.title, "version": str(text.version)}
    entry = audit.Entry(act=AuditAct.CONSENT_ASKED, union_id=body.union_id, facts=facts)
    await audit.record(tx, entry)
    return text


async def answer(
    tx: Transaction,
    person_id: UUID,
    purpose: Purpose,
    wanted: Move,
    *,
    seen_version: int,
    paper: Paper | None = None,
) -> ConsentStanding:
    """Note what the person says to the text that they have read; on paper, when there is one.

    Raises:
        NotFound: the person is not there, or nothing is asked for this purpose.
        Stale: the text has been replaced meanwhile.
        MoveNotPossible: it was said already.

    """
    await people.must_exist(tx, {person_id}, held_still=True)
    text = await queries.text_in_force(tx, purpose)
    if text.version != seen_version:
        raise Stale("这份文本刚更新过，请重新阅读后再答复。")
    last = await queries.last_answer(tx, person_id, purpose)
    said = queries.answer_of(last)
    standing = move(queries.text_of(text), said, wanted)
    if paper is not None:
        check_day(paper.day, said, tx.today)
    row = ConsentAnswer(
        person_id=person_id,
        purpose=purpose.value,
        seq=(last.seq if last else 0) + 1,
        county_id=text.county_id,
        text_version=text.version,
        standing=standing.value,
        day=paper.day if paper else tx.today,
        recorded_at=tx.now,
        recorded_by=tx.scope.person_id if tx.scope else None,
        from_paper=paper is not None,
        kept_at=paper.kept_at if paper else None,
    )
    tx.session.add(row)
    await _tell(tx, row, text)
    return standing


_ACTS = {
    ConsentStanding.GIVEN: AuditAct.CONSENT_GIVEN,
    ConsentStanding.REFUSED: AuditAct.CONSENT_REFUSED,
    ConsentStanding.WITHDRAWN: AuditAct.CONSENT_WITHDRAWN,
}
_EVENTS = {ConsentStanding.GIVEN: ConsentGiven, ConsentStanding.WITHDRAWN: ConsentWithdrawn}


async def _tell(tx: Transaction, row: ConsentAnswer, text: ConsentText) -> None:
    person = await people.one_person(tx, row.person_id)
    standing = ConsentStanding(row.standing)
    facts = {"purpose": text.title, "version": str(text.version), "day": row.day.isoformat()}
    if row.from_paper:
        facts["paper"] = row.kept_at or "纸质补录"
    entry = audit.Entry(
        act=_ACTS[standing], union_id=person.union_id, person_id=row.person_id, facts=facts
    )
    await audit.record(tx, entry)
    event = _EVENTS.get(standing)
    if event is not None:
        tx.publish(
            event(
                occurred_at=tx.now,
                county_id=row.county_id,
                union_id=person.union_id,
                subject_id=consent_id(row.person_id, Purpose(row.purpose)),
                version=row.seq,
                person_id=row.person_id,
                purpose=row.purpose,
                title=text.title,
                text_version=text.version,
                day=row.day,
                from_paper=row.from_paper,
            )
        )
