"""The HTTP door of people."""

from datetime import date
from typing import Annotated, cast
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel, ConfigDict, Field

from services.directory.people import queries
from services.directory.people.api.mail import Email
from services.directory.people.commands import staff as commands
from services.directory.people.domain import Sex
from services.directory.people.tables import Person
from services.directory.permissions import Act, acts_of, may, must
from services.directory.pinyin_pages import Wanted, next_cursor
from services.directory.units import queries as units
from shared.database import new_id
from shared.errors import NotFound
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line, Page
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("", "people")

BirthYear = Annotated[int, Field(ge=1900, le=2100)]
Phone = Annotated[str, Field(pattern=r"^\+?[0-9][0-9 -]{4,19}$")]


class PersonDetails(BaseModel):
    """What the county and the union's own officers see of a person."""

    model_config = ConfigDict(from_attributes=True)

    sort_key: str
    sex: Sex | None
    birth_year: int | None
    post: str | None
    phone: str | None
    email: str | None


class PersonView(BaseModel):
    """A person; colleagues see the name only, so `details` is empty for them."""

    id: UUID
    version: int
    union_id: UUID
    name: str
    active: bool
    details: PersonDetails | None
    actions: list[Act]


class NewPersonInput(Input):
    """A person who works in the union; `sort_key` is made from the name where it is left out."""

    union_id: UUID
    name: Line
    sort_key: Line | None = None
    first_day: date | None = None
    sex: Sex | None = None
    birth_year: BirthYear | None = None
    post: Line | None = None
    phone: Phone | None = None
    email: Email | None = None


class PersonChangeInput(Input):
    """What is to be different; what is left out stays, null empties a detail."""

    name: Line = ""  # never null: only what was sent is read
    sort_key: Line = ""
    sex: Sex | None = None
    birth_year: BirthYear | None = None
    post: Line | None = None
    phone: Phone | None = None
    email: Email | None = None


class TransferInput(Input):
    """Where to, and from which day; today where none is named."""

    union_id: UUID
    first_day: date | None = None


class LeaveInput(Input):
    """The last day; today where none is named."""

    last_day: date | None = None


@router.get("/unions/{union_id}/people")
async def list_people(
    union_id: UUID, me: Me, tx: Tx, wanted: Annotated[Wanted, Query()]
) -> Page[PersonView]:
    """Who works in a union, sorted by pinyin."""
    await _must_be_near(tx, me, union_id)
    after = wanted.after()
    found = await queries.people_of_union(
        tx, union_id, wanted.q, after=after, limit=wanted.limit + 1
    )
    page = found[: wanted.limit]
    last = page[-1] if len(found) > wanted.limit else None
    return Page(
        items=[_view(person, me) for person in page],
        next=next_cursor((last.sort_key, last.person_id) if last else None),
        total=await queries.count_people(tx, union_id, wanted.q) if after is None else None,
    )


@router.get("/people/{person_id}")
async def show_person(person_id: UUID, me: Me, tx: Tx, response: Response) -> PersonView:
    """One person."""
    person = await queries.one_person(tx, person_id)
    return _tagged(person, me, response)


@router.post("/people", status_code=201)
async def join_staff(wanted: NewPersonInput, me: Me, tx: Tx, response: Response) -> PersonView:
    """Record a person and the union they work in, from today where no day is named."""
    must(me, Act.CHANGE_STAFF)
    given = dict(wanted) | {"first_day": wanted.first_day or tx.today}
    new = commands.NewPerson(person_id=new_id(), **given)
    await commands.join_staff(tx, me.county_id, [new])
    return _tagged(await queries.one_person(tx, new.person_id), me, response)


@router.patch("/people/{person_id}")
async def change_person(
    person_id: UUID,
    wanted: PersonChangeInput,
    me: Me,
    tx: Tx,
    seen: SeenVersion,
    response: Response,
) -> PersonView:
    """Change what is recorded of a person; needs the version that was seen (If-Match)."""
    must(me, Act.CHANGE_STAFF)
    change = cast("commands.PersonChange", wanted.model_dump(exclude_unset=True))
    person = await commands.change_person(tx, person_id, change, seen_version=seen)
    return _tagged(person, me, response)


@router.post("/people/{person_id}/transfer")
async def transfer_person(
    person_id: UUID, wanted: TransferInput, me: Me, tx: Tx, response: Response
) -> PersonView:
    """Let a person work in another union; their roles in the old one end."""
    must(me, Act.CHANGE_STAFF)
    first_day = wanted.first_day or tx.today
    person = await commands.transfer_person(tx, person_id, wanted.union_id, first_day)
    return _tagged(person, me, response)


@router.post("/people/{person_id}/leave")
async def leave_staff(
    person_id: UUID, wanted: LeaveInput, me: Me, tx: Tx, response: Response
) -> PersonView:
    """Let a person leave; their roles end and they no longer sign in."""
    must(me, Act.CHANGE_STAFF)
    person = await commands.leave_staff(tx, person_id, wanted.last_day or tx.today)
    return _tagged(person, me, response)


async def _must_be_near(tx: Tx, me: Caller, union_id: UUID) -> None:
    """The union is one of the caller's, or the caller has a county role and it is there.

    Raises:
        NotFound: for a union of others as for one that is not there.

    """
    if not me.is_county and union_id not in {held.union_id for held in me.roles}:
        raise NotFound
    await units.one_union(tx, union_id)


def _tagged(person: Person, me: Caller, response: Response) -> PersonView:
    etag(response, person.version)
    return _view(person, me)


def _view(person: Person, me: Caller) -> PersonView:
    reads = may(me, Act.READ_STAFF, person.union_id) or me.person_id == person.person_id
    return PersonView(
        id=person.person_id,
        version=person.version,
        union_id=person.union_id,
        name=person.name,
        active=person.active,
        details=PersonDetails.model_validate(person) if reads else None,
        actions=acts_of(
            me, Act.CHANGE_STAFF, Act.GRANT_ROLE, Act.HAND_OUT_ACCOUNT, union_id=person.union_id
        ),
    )
