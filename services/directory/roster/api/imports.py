"""Imports of rosters: a file in, its columns, the commit, and the way back."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Form, Query, Request, Response, UploadFile
from pydantic import BaseModel
from pydantic import Field as Limit

from services.directory.permissions import Act, must
from services.directory.roster import papers, queries
from services.directory.roster.api.views import ImportLine, ImportView, line_of, view_of
from services.directory.roster.commands import editing, entering, storing, undoing
from services.directory.roster.commands.editing import MOST_COLUMNS, SheetChoice
from services.directory.roster.domain.fields import Field
from services.directory.roster.tables import RosterImport
from services.directory.units import queries as units
from shared.contracts.roles import Role
from shared.errors import Invalid, NotFound
from shared.sealing import Keyring
from shared.sheets import MEDIA_TYPE
from shared.spreadsheets.reading import read_spreadsheet
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Page, PageSize, decode_cursor, encode_cursor
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/roster-imports", "roster")


class SheetInput(Input):
    """Whether a sheet is used, and which column means what; columns left out stay unread."""

    used: bool
    columns: Annotated[dict[int, Field], Limit(max_length=MOST_COLUMNS)]


class ColumnsInput(Input):
    """All sheets of the file, in its order."""

    sheets: Annotated[tuple[SheetInput, ...], Limit(max_length=100)]


class TemplateWanted(BaseModel):
    """Which template: with a unit column for the whole county, or for one school."""

    county: bool = False


@router.get("/template", response_class=Response)
async def get_template(me: Me, tx: Tx, wanted: Annotated[TemplateWanted, Query()]) -> Response:
    """An empty list to fill, with drop-downs and an example that is never entered."""
    must(me, Act.IMPORT_ROSTER)
    names = []
    if wanted.county and me.is_county:
        names = [union.short_name for union in await queries.named_unions(tx)]
    return download(papers.template(names), MEDIA_TYPE, papers.TEMPLATE_NAME)


@router.post("", status_code=201)
async def import_roster(
    me: Me,
    tx: Tx,
    request: Request,
    response: Response,
    file: UploadFile,
    union_id: Annotated[UUID | None, Form()] = None,
) -> ImportView:
    """Read a staff list (.xlsx, .xls, .csv) and judge its rows; nobody is entered yet."""
    must(me, Act.IMPORT_ROSTER)
    owner, for_union = await _whose(tx, me, union_id)
    content = await file.read()
    sheets = await read_spreadsheet(file.filename, content)
    taken = storing.RosterFile(_shown_name(file.filename), content, owner, for_union)
    roster = await storing.take_file(tx, me, keyring_of(request), taken, sheets)
    response.headers["Location"] = f"/roster-imports/{roster.import_id}"
    return await shown(tx, roster, response)


@router.get("")
async def list_imports(
    me: Me, tx: Tx, cursor: str | None = None, limit: PageSize = 50
) -> Page[ImportLine]:
    """Imports with who, when and how many, the newest first."""
    must(me, Act.IMPORT_ROSTER)
    own = None if me.is_county else me.unions_as({Role.UNION_CHAIR})
    found = await queries.list_imports(tx, own, after=_after(cursor), limit=limit + 1)
    page = found[:limit]
    last = page[-1] if len(found) > limit else None
    return Page(
        items=[line_of(roster) for roster in page],
        next=encode_cursor(last.made_at.isoformat(), last.import_id) if last else None,
    )


@router.get("/{import_id}")
async def show_import(import_id: UUID, me: Me, tx: Tx, response: Response) -> ImportView:
    """One import; asked again and again while a worker is busy with it."""
    return await shown(tx, await mine(tx, me, import_id), response)


@router.put("/{import_id}/columns")
async def map_columns(
    import_id: UUID,
    wanted: ColumnsInput,
    me: Me,
    tx: Tx,
    seen: SeenVersion,
    request: Request,
    response: Response,
) -> ImportView:
    """Read the sheets by other columns; needs the version seen (If-Match)."""
    await mine(tx, me, import_id)
    choices = [SheetChoice(sheet.used, sheet.columns) for sheet in wanted.sheets]
    roster = await editing.map_columns(tx, import_id, seen, keyring_of(request), choices)
    return await shown(tx, roster, response)


@router.post("/{import_id}/commit")
async def commit_import(
    import_id: UUID, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> ImportView:
    """Let a worker enter the correct rows; needs the version seen (If-Match)."""
    await mine(tx, me, import_id)
    return await shown(tx, await entering.ask_to_enter(tx, me, import_id, seen), response)


@router.post("/{import_id}/discard")
async def discard_import(import_id: UUID, me: Me, tx: Tx, response: Response) -> ImportView:
    """Throw the list away; the file stays for the record."""
    await mine(tx, me, import_id)
    return await shown(tx, await editing.discard(tx, import_id), response)


@router.post("/{import_id}/undo")
async def undo_import(
    import_id: UUID, me: Me, tx: Tx, seen: SeenVersion, response: Response
) -> ImportView:
    """Take the whole import back while nothing depends on it; needs the version seen (If-Match)."""
    await mine(tx, me, import_id)
    return await shown(tx, await undoing.ask_to_undo(tx, me, import_id, seen), response)


@router.get("/{import_id}/file", response_class=Response)
async def get_file(import_id: UUID, me: Me, tx: Tx, request: Request) -> Response:
    """The file as it was uploaded."""
    await mine(tx, me, import_id)
    roster = await queries.one_import(tx, import_id, with_file=True)
    content = queries.original_file(roster, keyring_of(request))
    return download(content, "application/octet-stream", roster.file_name)


@router.get("/{import_id}/rest", response_class=Response)
async def get_rest(import_id: UUID, me: Me, tx: Tx, request: Request) -> Response:
    """The rows that do not go in, with the reason beside each, to be mended and uploaded again."""
    roster = await mine(tx, me, import_id)
    rest = await queries.result_of(tx, roster)
    if rest is None:
        rest = await papers.mend_workbook(tx, roster, keyring_of(request))
    if rest is None:
        raise NotFound("这次导入没有要改的行。")
    return download(rest[1], MEDIA_TYPE, rest[0])


async def mine(tx: Tx, me: Caller, import_id: UUID) -> RosterImport:
    """An import that the caller may work on.

    Raises:
        NotFound: not there, or another union's.

    """
    roster = await queries.one_import(tx, import_id)
    must(me, Act.IMPORT_ROSTER, roster.union_id)
    return roster


async def shown(tx: Tx, roster: RosterImport, response: Response) -> ImportView:
    etag(response, roster.version)
    return view_of(roster, await queries.job_of(tx, roster))


def keyring_of(request: Request) -> Keyring:
    keyring: Keyring = request.app.state.runtime.keyring
    return keyring


async def _whose(tx: Tx, me: Caller, union_id: UUID | None) -> tuple[UUID, UUID | None]:
    """Who imports, and the one union that all rows are for, if it is one."""
    if union_id is None and me.is_county:
        return (await units.county_union(tx, me.county_id)).union_id, None
    own = me.unions_as({Role.UNION_CHAIR})
    if union_id is None:
        if len(own) != 1:
            raise Invalid("您负责几个单位，请先选择这份名单是哪个单位的。")
        union_id = next(iter(own))
    if not me.is_county and union_id not in own:
        raise NotFound("没有找到这个单位。")
    await units.one_union(tx, union_id)
    return union_id, union_id


def _shown_name(given: str | None) -> str:
    last = (given or "").replace("\\", "/").rpartition("/")[2]
    return "".join(letter for letter in last if letter.isprintable()).strip()[:200] or "名册"


def _after(cursor: str | None) -> tuple[datetime, UUID] | None:
    if cursor is None:
        return None
    made_at, import_id = decode_cursor(cursor, 2)
    try:
        return datetime.fromisoformat(made_at), UUID(import_id)
    except ValueError as error:
        raise Invalid("翻页位置无效，请从第一页重新打开。") from error
