"""The HTTP door to what is masked: open with a reason, read while it is open, search by number."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Request
from pydantic import BaseModel, Field

from services.directory.people import queries
from services.directory.people.api.details import Number
from services.directory.people.api.showing import Show
from services.directory.people.commands import lookups as commands
from services.directory.people.domain.lookups import REASONS, ClearField, QuotaReached
from services.directory.people.numbers import opened_numbers
from services.directory.permissions import Act, must
from services.directory.units import queries as units
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router

router = tenant_router("", "people")


class OpeningInput(Input):
    """Why the file is opened, and what of it is to be seen in clear, if anything."""

    reason: Line
    fields: Annotated[list[ClearField], Field(max_length=len(ClearField), default_factory=list)]


class OpeningView(BaseModel):
    """A file that is open to the caller for some minutes; the look is in the person's log."""

    id: UUID
    person_id: UUID
    fields: list[ClearField]
    open_until: datetime


class ClearView(BaseModel):
    """What was asked for in clear; the rest is empty."""

    id_number: str | None = None
    bank_card: str | None = None
    phone: str | None = None
    open_until: datetime


class SearchInput(Input):
    """The ID number of somebody who is about to be recorded in the union."""

    union_id: UUID
    id_number: Number


class SearchView(BaseModel):
    """Whether somebody of the county is recorded with the number; who and where is not said."""

    recorded: bool
    sentence: str


@router.get("/openings/reasons")
async def list_reasons(_me: Me) -> list[str]:
    """Reasons to choose from; another may be written."""
    return list(REASONS)


@router.post("/people/{person_id}/openings", status_code=201)
async def open_file(
    person_id: UUID, wanted: OpeningInput, me: Me, tx: Tx, request: Request
) -> OpeningView:
    """Open a person's file for some minutes; the person can read by whom and why."""
    person = await queries.one_person(tx, person_id)
    if me.person_id != person_id:
        must(me, Act.OPEN_FILE, person.union_id)
    asked = (me, person, wanted.fields, wanted.reason)
    try:
        made = await commands.open_file(tx, *asked)
    except QuotaReached:
        await commands.note_refused_opening(request.app.state.database, *asked)
        raise
    return OpeningView(
        id=made.lookup_id,
        person_id=person_id,
        fields=wanted.fields,
        open_until=made.open_until,
    )


@router.get("/openings/{opening_id}")
async def read_clear(opening_id: UUID, me: Me, tx: Tx, show: Show) -> ClearView:
    """What was opened in clear, while it is open; the reply is kept nowhere."""
    opened = await queries.open_lookup(tx, opening_id, me.person_id)
    show.response.headers["Cache-Control"] = "no-store"
    clear = ClearView(open_until=opened.open_until)
    if opened.person_id is None:
        return clear
    person = await queries.one_person(tx, opened.person_id)
    numbers = opened_numbers(person, show.keyring)
    values = {
        ClearField.ID_NUMBER: numbers.id_number,
        ClearField.BANK_CARD: numbers.bank_card,
        ClearField.PHONE: numbers.phone,
    }
    return clear.model_copy(update={name: values[ClearField(name)] for name in opened.fields})


@router.post("/people/duplicates")
async def search_number(
    wanted: SearchInput, me: Me, tx: Tx, show: Show, request: Request
) -> SearchView:
    """Whether the county knows the number already; the search is noted, and so many a day."""
    must(me, Act.CHANGE_STAFF, wanted.union_id)
    await units.one_union(tx, wanted.union_id)
    asked = (wanted.union_id, wanted.id_number, show.keyring)
    try:
        known = await commands.search_number(tx, me, *asked)
    except QuotaReached:
        await commands.note_refused_search(request.app.state.database, me, wanted.union_id)
        raise
    said = "该号码在县里已有登记，请联系县教育工会办理。" if known else "县里没有这个号码的登记。"
    return SearchView(recorded=known, sentence=said)
