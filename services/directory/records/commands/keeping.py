"""A union's record is kept, and its elections are entered."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from services.directory.audit_acts import AuditAct
from services.directory.records import queries
from services.directory.records.commands.looking import set_deadline
from services.directory.records.domain.codes import clean_code
from services.directory.records.domain.committees import (
    DeadlineKind,
    ElectionNotPossible,
    check_election,
    election_due,
)
from services.directory.records.tables import Election, UnionRecord
from services.directory.units import queries as units
from shared import audit
from shared.database import Transaction, new_id
from shared.errors import Stale


@dataclass(frozen=True)
class Certificate:
    """The certificate of legal personality, how many members there are, and who stands above."""

    legal_code: str | None
    certificate_until: date | None
    member_count: int | None
    superior: str | None


@dataclass(frozen=True)
class Contact:
    """Where the union's office is reached."""

    contact_name: str | None
    contact_phone: str | None
    address: str | None


async def keep_certificate(
    tx: Transaction, union_id: UUID, wanted: Certificate, *, seen_version: int
) -> UnionRecord:
    """Record what the county keeps of a union.

    Raises:
        CodeNotPossible: the code has a wrong sign.
        Stale: somebody else changed the record meanwhile.

    """
    record = await _locked(tx, union_id, seen_version, "证书和会员")
    record.legal_code = clean_code(wanted.legal_code) if wanted.legal_code else None
    record.certificate_until = wanted.certificate_until
    record.member_count = wanted.member_count
    record.superior = wanted.superior
    await set_deadline(tx, record, DeadlineKind.CERTIFICATE, wanted.certificate_until)
    return record


async def keep_contact(
    tx: Transaction, union_id: UUID, wanted: Contact, *, seen_version: int
) -> UnionRecord:
    """Record where the union's office is reached."""
    record = await _locked(tx, union_id, seen_version, "联系方式")
    record.contact_name = wanted.contact_name
    record.contact_phone = wanted.contact_phone
    record.address = wanted.address
    return record


async def enter_election(
    tx: Transaction, union_id: UUID, elected_on: date, term_years: int, seats: int
) -> Election:
    """Enter an election that was held; the same day again puts its figures right.

    Raises:
        ElectionNotPossible: the day is to come or before the last election, or no term is so long.

    """
    record = await _locked(tx, union_id, None, "换届选举")
    last = await queries.last_election(tx, union_id)
    check_election(elected_on, term_years, tx.today, last.elected_on if last else None)
    if seats < 1:
        raise ElectionNotPossible("委员人数至少为 1 人。")
    due_on = election_due(elected_on, term_years)
    if last is not None and last.elected_on == elected_on:
        last.term_years, last.seats, last.due_on = term_years, seats, due_on
        election = last
    else:
        election = Election(
            election_id=new_id(),
            county_id=record.county_id,
            union_id=union_id,
            elected_on=elected_on,
            term_years=term_years,
            seats=seats,
            due_on=due_on,
        )
        tx.session.add(election)
    await set_deadline(tx, record, DeadlineKind.TERM, due_on)
    return election


async def _locked(
    tx: Transaction, union_id: UUID, seen_version: int | None, about: str
) -> UnionRecord:
    """The union's record, locked, with an entry that it is kept; version 0 where there was none."""
    [union] = await units.must_be_open(tx, [union_id])
    record = await tx.session.get(UnionRecord, (union.county_id, union_id), with_for_update=True)
    if seen_version not in {None, record.version if record else 0}:
        raise Stale
    if record is None:
        record = UnionRecord(union_id=union_id, county_id=union.county_id, version=0)
        tx.session.add(record)
    record.version += 1
    facts = {"union": union.name, "about": about}
    await audit.record(
        tx,
        audit.Entry(act=AuditAct.RECORD_KEPT, union_id=union_id, subject_id=union_id, facts=facts),
    )
    return record
