"""The HTTP door of people."""

from datetime import date
from typing import Annotated, cast
from uuid import UUID

from fastapi import Query

from services.directory.people import queries
from services.directory.people.api.details import DetailsInput
from services.directory.people.api.showing import PersonLine, PersonView, Show
from services.directory.people.commands import staff as commands
from services.directory.permissions import Act, must
from services.directory.pinyin_pages import Wanted, next_cursor
from services.directory.units import queries as units
from shared.database import new_id
from shared.errors import NotFound
from shared.web.identity import Caller, Me
from shared.web.inputs import Line, Page
from shared.web.routes import SeenVersion, Tx, tenant_router

router = tenant_router("", "people")


class NewPersonInput(DetailsInput):
    """A person who works in the union; `sort_key` is made from the name where it is left out."""

    union_id: UUID
    name: Line
    sort_key: Line | None = None
    first_day: date | None = None


class PersonChangeInput(DetailsInput):
    """What is to be different; what is left out stays, null empties a detail."""

    name: Line = ""  # never null: only what was sent is read
    sort_key: Line = ""


@router.get("/unions/{union_id}/people")
async def list_people(
    union_id: UUID, me: Me, tx: Tx, show: Show, wanted: Annotated[Wanted, Query()]
) -> Page[PersonLine]:
    """Who works in a union, sorted by pinyin."""
    await _must_be_near(tx, me, union_id)
    after = wanted.after()
    found = await queries.people_of_union(
        tx, union_id, wanted.q, after=after, limit=wanted.limit + 1
    )
    page = found[: wanted.limit]
    last = page[-1] if len(found) > wanted.limit else None
    return Page(
        items=[show.in_list(person) for person in page],
        next=next_cursor((last.sort_key, last.person_id) if last else None),
        total=await queries.count_people(tx, union_id, wanted.q) if after is None else None,
    )


@router.get("/people/{person_id}")
async def show_person(person_id: UUID, tx: Tx, show: Show) -> PersonView:
    """One person."""
    return await show.one(await queries.one_person(tx, person_id))


@router.post("/people", status_code=201)
async def join_staff(wanted: NewPersonInput, me: Me, tx: Tx, show: Show) -> PersonView:
    """Record a person and the union they work in, from today where no day is named."""
    must(me, Act.CHANGE_STAFF, wanted.union_id)
    given = dict(wanted) | {"first_day": wanted.first_day or tx.today}
    new = commands.NewPerson(person_id=new_id(), **given)
    await commands.join_staff(tx, me.county_id, [new], show.keyring)
    return await show.one(await queries.one_person(tx, new.person_id))


@router.patch("/people/{person_id}")
async def change_person(
    person_id: UUID, wanted: PersonChangeInput, me: Me, tx: Tx, seen: SeenVersion, show: Show
) -> PersonView:
    """Change what is recorded of a person; needs the version that was seen (If-Match)."""
    must(me, Act.CHANGE_STAFF, (await queries.one_person(tx, person_id)).union_id)
    change = cast("commands.PersonChange", wanted.model_dump(exclude_unset=True))
    person = await commands.change_person(
        tx, person_id, change, seen_version=seen, keyring=show.keyring
    )
    return await show.one(person)


async def _must_be_near(tx: Tx, me: Caller, union_id: UUID) -> None:
    """The union is one of the caller's, or the caller has a county role and it is there.

    Raises:
        NotFound: for a union of others as for one that is not there.

    """
    if not me.is_county and union_id not in {held.union_id for held in me.roles}:
        raise NotFound
    await units.one_union(tx, union_id)
