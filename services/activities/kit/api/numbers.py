"""HTTP door of the register of numbers."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from services.activities.kit.api.inputs import CancelInput, EnteredNumberInput, SeriesInput, Year
from services.activities.kit.api.permitted import must_number, must_see_numbers
from services.activities.kit.api.views import RegisterView, gap_views, number_view
from services.activities.kit.commands import numbering
from services.activities.kit.commands.numbering import Beginning, Signed
from services.activities.kit.domain.numbers import in_full, next_number
from services.activities.kit.queries.numbering import (
    get_number,
    last_word,
    numbers_of,
    series_of,
    years_of,
)
from services.activities.people import known_unions
from services.activities.permissions import Act, may
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.inputs import Input
from shared.web.routes import SeenVersion, Tx, tenant_router

router = tenant_router("", "paper numbers")


class RegisterQuery(Input):
    """Whose register of which year; without a year the present one."""

    union_id: UUID
    year: Year | None = None


@router.get("/paper-numbers")
async def list_numbers(me: Me, tx: Tx, query: Annotated[RegisterQuery, Query()]) -> RegisterView:
    """The register of a union: every number that was given, and those that no paper bears."""
    await must_see_numbers(tx, me, query.union_id)
    return await _register(tx, me, query.union_id, query.year or tx.today.year)


@router.post("/paper-numbers", status_code=201)
async def enter_number(wanted: EnteredNumberInput, me: Me, tx: Tx) -> RegisterView:
    """Give a paper that was written outside a number, or enter the one it got there."""
    await must_number(tx, me, wanted.union_id)
    signed = Signed(wanted.union_id, wanted.title, wanted.signed_on, number=wanted.number)
    await numbering.number_paper(tx, me, signed)
    return await _register(tx, me, wanted.union_id, wanted.signed_on.year)


@router.post("/paper-numbers/{number_id}/cancel")
async def cancel_number(number_id: UUID, wanted: CancelInput, me: Me, tx: Tx) -> RegisterView:
    """Cancel a number; its paper can be signed anew and gets another."""
    entry = await get_number(tx, number_id)
    await must_number(tx, me, entry.union_id)
    row = await numbering.cancel_number(tx, me, number_id, wanted.reason)
    return await _register(tx, me, row.union_id, row.year)


@router.put("/paper-series")
async def set_series(wanted: SeriesInput, seen: SeenVersion, me: Me, tx: Tx) -> RegisterView:
    """Say with which word and from which one the numbers of a year begin. Needs If-Match."""
    await must_number(tx, me, wanted.union_id)
    await numbering.set_series(tx, me, Beginning(**wanted.model_dump()), seen)
    return await _register(tx, me, wanted.union_id, wanted.year)


async def _register(tx: Transaction, me: Caller, union_id: UUID, year: int) -> RegisterView:
    await tx.session.flush()
    unions = await known_unions(tx, [union_id])
    series = await series_of(tx, union_id, year)
    rows = await numbers_of(tx, union_id, year)
    word = series.word if series else await last_word(tx, union_id)
    start, last = (series.start, series.last) if series else (1, None)
    return RegisterView(
        union_id=union_id,
        union_name=unions[union_id].name if union_id in unions else "",
        year=year,
        years=sorted({*await years_of(tx, union_id), year, tx.today.year}, reverse=True),
        version=series.version if series else 0,
        word=word,
        start=start,
        next=in_full(word, year, next_number(start, last)),
        numbers=[number_view(row) for row in rows],
        gaps=gap_views(rows, series),
        edits=may(me, Act.MAKE_PAPERS, union_id),
    )
