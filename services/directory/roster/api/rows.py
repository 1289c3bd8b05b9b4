"""Rows of an import: what becomes of each, a cell mended in place, answers to doubts."""

from typing import Annotated
from uuid import UUID

from fastapi import Request, Response
from pydantic import Field as Limit

from services.directory.roster import queries
from services.directory.roster.api.imports import keyring_of, mine, shown
from services.directory.roster.api.views import ImportView, RowView, row_view
from services.directory.roster.commands import editing
from services.directory.roster.commands.editing import MOST_COLUMNS
from services.directory.roster.domain.judging import Decision, Verdict
from shared.errors import Invalid
from shared.web.identity import Me
from shared.web.inputs import Input, Line, Page, PageSize, decode_cursor, encode_cursor
from shared.web.routes import SeenVersion, Tx, tenant_router

router = tenant_router("/roster-imports/{import_id}", "roster")

RowNo = Annotated[int, Limit(ge=1, le=1_000_000)]


class CellInput(Input):
    """Another text for a cell; an empty one clears it."""

    column: Annotated[int, Limit(ge=0, lt=MOST_COLUMNS)]
    text: Annotated[str, Limit(max_length=500)]


class DecisionInput(Input):
    """An answer to the doubt of single rows, or of all rows with the doubt of this code."""

    decision: Decision
    rows: Annotated[tuple[RowNo, ...], Limit(max_length=1000)] = ()
    code: Line | None = None


@router.get("/rows")
async def list_rows(
    import_id: UUID,
    me: Me,
    tx: Tx,
    request: Request,
    verdict: Verdict | None = None,
    cursor: str | None = None,
    limit: PageSize = 50,
) -> Page[RowView]:
    """Rows with their verdicts, those to be decided first."""
    roster = await mine(tx, me, import_id)
    after = _after(cursor)
    found = await queries.rows_of(tx, import_id, verdict, after=after, limit=limit + 1)
    page = found[:limit]
    layouts, keyring = queries.layouts_of(roster), keyring_of(request)
    return Page(
        items=[row_view(row, layouts, keyring) for row, _ in page],
        next=encode_cursor(page[-1][1], page[-1][0].row_no) if len(found) > limit else None,
        total=await queries.count_rows_of(tx, import_id, verdict) if after is None else None,
    )


@router.patch("/rows/{row_no}")
async def mend_cell(
    import_id: UUID,
    row_no: RowNo,
    wanted: CellInput,
    me: Me,
    tx: Tx,
    seen: SeenVersion,
    request: Request,
    response: Response,
) -> ImportView:
    """Write another text into a cell; all rows are judged anew. Needs the version seen (If-Match)."""
    await mine(tx, me, import_id)
    roster = await editing.mend_cell(
        tx,
        import_id,
        seen,
        keyring_of(request),
        row_no=row_no,
        column=wanted.column,
        text=wanted.text,
    )
    return await shown(tx, roster, response)


@router.post("/decisions")
async def decide(
    import_id: UUID,
    wanted: DecisionInput,
    me: Me,
    tx: Tx,
    seen: SeenVersion,
    request: Request,
    response: Response,
) -> ImportView:
    """Answer doubts; needs the version seen (If-Match)."""
    await mine(tx, me, import_id)
    roster = await editing.decide(
        tx,
        import_id,
        seen,
        keyring_of(request),
        decision=wanted.decision,
        row_nos=wanted.rows,
        code=wanted.code,
    )
    return await shown(tx, roster, response)


def _after(cursor: str | None) -> tuple[int, int] | None:
    if cursor is None:
        return None
    try:
        rank, row_no = (int(value) for value in decode_cursor(cursor, 2))
    except ValueError as error:
        raise Invalid("翻页位置无效，请从第一页重新打开。") from error
    return rank, row_no
