"""The HTTP door of a union's record."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Response
from pydantic import BaseModel, Field

from services.directory.permissions import Act, acts_of, must
from services.directory.records import queries
from services.directory.records.commands import keeping
from services.directory.records.tables import Election
from services.directory.units import queries as units
from services.directory.units.queries import ListedUnion
from shared.errors import NotFound
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/unions/{union_id}", "records")

Phone = Annotated[str, Field(pattern=r"^\+?[0-9][0-9 -]{4,19}$")]


class ElectionView(BaseModel):
    """An election of the committee; the next one is due by `due_on`."""

    id: UUID
    elected_on: date
    term_years: int
    seats: int
    due_on: date


class RecordView(BaseModel):
    """A union's record; empty where nobody has said. `warnings` says what is wrong."""

    union_id: UUID
    version: int
    legal_code: str | None
    certificate_until: date | None
    member_count: int | None
    superior: str | None
    contact_name: str | None
    contact_phone: str | None
    address: str | None
    elections: list[ElectionView]
    warnings: list[str]
    actions: list[Act]


class CertificateInput(Input):
    """What the county keeps of a union; null empties a field."""

    legal_code: Annotated[Line | None, Field(description="18 signs, GB 32100-2015")] = None
    certificate_until: date | None = None
    member_count: Annotated[int, Field(ge=0, le=100_000)] | None = None
    superior: Annotated[Line | None, Field(description="The body that letters are sent to")] = None


class ContactInput(Input):
    """Where the union's office is reached; null empties a field."""

    contact_name: Line | None = None
    contact_phone: Phone | None = None
    address: Line | None = None


class ElectionInput(Input):
    """An election that was held."""

    elected_on: date
    term_years: int
    seats: Annotated[int, Field(ge=1, le=99)]


@router.get("/record")
async def show_record(union_id: UUID, me: Me, tx: Tx, response: Response) -> RecordView:
    """What is on record of a union."""
    return await _shown(tx, me, union_id, Act.READ_RECORD, response)


@router.put("/record")
async def keep_record(
    union_id: UUID, wanted: CertificateInput, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> RecordView:
    """Record certificate, members and superior; needs the version that was seen (If-Match)."""
    await _must(tx, me, union_id, Act.CHANGE_UNION)
    certificate = keeping.Certificate(**dict(wanted))
    await keeping.keep_certificate(tx, union_id, certificate, seen_version=seen)
    return await _shown(tx, me, union_id, Act.READ_RECORD, response)


@router.put("/contact")
async def keep_contact(
    union_id: UUID, wanted: ContactInput, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> RecordView:
    """Record where the office is reached; needs the version that was seen (If-Match)."""
    await _must(tx, me, union_id, Act.KEEP_CONTACT)
    contact = keeping.Contact(**dict(wanted))
    await keeping.keep_contact(tx, union_id, contact, seen_version=seen)
    return await _shown(tx, me, union_id, Act.READ_RECORD, response)


@router.post("/elections", status_code=201)
async def enter_election(
    union_id: UUID, wanted: ElectionInput, me: Me, tx: Tx, response: Response
) -> RecordView:
    """Enter an election of the committee; the reminder of the next one follows from it."""
    await _must(tx, me, union_id, Act.CHANGE_UNION)
    await keeping.enter_election(tx, union_id, wanted.elected_on, wanted.term_years, wanted.seats)
    return await _shown(tx, me, union_id, Act.READ_RECORD, response)


async def _must(tx: Tx, me: Caller, union_id: UUID, act: Act) -> ListedUnion:
    """Refuse who may not; of another school's record nobody knows that it is there."""
    if not me.is_county and union_id not in {held.union_id for held in me.roles}:
        raise NotFound
    must(me, act, union_id)
    return await units.one_union(tx, union_id)


async def _shown(tx: Tx, me: Caller, union_id: UUID, act: Act, response: Response) -> RecordView:
    union = (await _must(tx, me, union_id, act)).union
    await tx.session.flush()
    record = await queries.record_of(tx, union_id)
    row = record.row
    version = row.version if row else 0
    etag(response, version)
    told = (
        "legal_code",
        "certificate_until",
        "member_count",
        "superior",
        "contact_name",
        "contact_phone",
        "address",
    )
    return RecordView(
        union_id=union_id,
        version=version,
        **{name: getattr(row, name) if row else None for name in told},
        elections=[_election(election) for election in record.elections],
        warnings=record.warnings,
        actions=acts_of(me, Act.CHANGE_UNION, Act.KEEP_CONTACT, union_id=union_id)
        if union.active
        else [],
    )


def _election(election: Election) -> ElectionView:
    return ElectionView(
        id=election.election_id,
        elected_on=election.elected_on,
        term_years=election.term_years,
        seats=election.seats,
        due_on=election.due_on,
    )
