"""Rows of an import: what becomes of each, a cell mended in place, answers to doubts."""

from typing import Annotated
from uuid import UUID

from fastapi import Query
from pydantic import Field as Limit

from services.directory.roster import queries
from services.directory.roster.api.desk import Desk, SeenImport
from services.directory.roster.api.views import ImportView, RowView, row_view
from services.directory.roster.commands import editing
from services.directory.roster.commands.editing import MOST_COLUMNS, Answer, Mending
from services.directory.roster.domain.judging import Decision, Verdict
from shared.errors import Invalid
from shared.web.inputs import LONGEST_PAGE, Input, Line, Page, decode_cursor, encode_cursor
from shared.web.routes import tenant_router

router = tenant_router("/roster-imports/{import_id}", "roster")

RowNo = Annotated[int, Limit(ge=1, le=1_000_000)]


class CellInput(Input):
    """Another text for a cell; an empty one clears it."""

    column: Annotated[int, Limit(ge=0, lt=MOST_COLUMNS)]
    text: Annotated[str, Limit(max_length=500)]


class RowsWanted(Input):
    """A part of the rows, or of those with one verdict."""

    verdict: Verdict | None = None
    cursor: str | None = None
    limit: Annotated[int, Limit(ge=1, le=LONGEST_PAGE)] = 50


class DecisionInput(Input):
    """An answer to the doubt of single rows, or of all rows with the doubt of this code."""

    decision: Decision
    rows: Annotated[tuple[RowNo, ...], Limit(max_length=1000)] = ()
    code: Line | None = None


@router.get("/rows")
async def list_rows(
    import_id: UUID, desk: Desk, wanted: Annotated[RowsWanted, Query()]
) -> Page[RowView]:
    """Rows with their verdicts, those to be decided first."""
    roster = await desk.mine(import_id)
    after = _after(wanted.cursor)
    found = await queries.rows_of(
        desk.tx, import_id, wanted.verdict, after=after, limit=wanted.limit + 1
    )
    page = found[: wanted.limit]
    layouts, more = queries.layouts_of(roster), len(found) > wanted.limit
    counted = await queries.count_rows_of(desk.tx, import_id, wanted.verdict) if not after else None
    return Page(
        items=[row_view(row, layouts, desk.keyring) for row, _ in page],
        next=encode_cursor(page[-1][1], page[-1][0].row_no) if more else None,
        total=counted,
    )


@router.patch("/rows/{row_no}")
async def mend_cell(row_no: RowNo, seen: SeenImport, wanted: CellInput, desk: Desk) -> ImportView:
    """Write another text into a cell; all rows are judged anew. Needs the version (If-Match)."""
    mending = Mending(row_no, wanted.column, wanted.text)
    return await desk.shown(await editing.mend_cell(desk.tx, seen, desk.keyring, mending))


@router.post("/decisions")
async def decide(seen: SeenImport, wanted: DecisionInput, desk: Desk) -> ImportView:
    """Answer doubts; needs the version seen (If-Match)."""
    answer = Answer(wanted.decision, wanted.rows, wanted.code)
    return await desk.shown(await editing.decide(desk.tx, seen, desk.keyring, answer))


def _after(cursor: str | None) -> tuple[int, int] | None:
    if cursor is None:
        return None
    try:
        rank, row_no = (int(value) for value in decode_cursor(cursor, 2))
    except ValueError as error:
        raise Invalid("翻页位置无效，请从第一页重新打开。") from error
    return rank, row_no
