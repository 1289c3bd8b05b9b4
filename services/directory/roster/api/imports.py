"""Imports of rosters: a file in, its columns, the commit, and the way back."""

from typing import Annotated
from uuid import UUID

from fastapi import Form, Query, Response, UploadFile
from pydantic import BaseModel
from pydantic import Field as Limit

from services.directory.permissions import Act, must
from services.directory.roster import papers, queries
from services.directory.roster.api.desk import Desk, SeenImport
from services.directory.roster.api.views import ImportLine, ImportView, line_of
from services.directory.roster.commands import editing, entering, storing, undoing
from services.directory.roster.commands.editing import MOST_COLUMNS, SheetChoice
from services.directory.roster.domain.fields import Field
from services.directory.units import queries as units
from shared.contracts.roles import Role
from shared.errors import Invalid, NotFound
from shared.sheets import MEDIA_TYPE
from shared.spreadsheets.reading import read_spreadsheet
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Page, PageSize, decode_moment, encode_cursor
from shared.web.routes import Tx, tenant_router

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
async def get_template(desk: Desk, wanted: Annotated[TemplateWanted, Query()]) -> Response:
    """An empty list to fill, with drop-downs and an example that is never entered."""
    must(desk.me, Act.IMPORT_ROSTER)
    names = []
    if wanted.county and desk.me.is_county:
        names = [union.short_name for union in await queries.named_unions(desk.tx)]
    return download(papers.template(names), MEDIA_TYPE, papers.TEMPLATE_NAME)


@router.post("", status_code=201)
async def import_roster(
    desk: Desk, file: UploadFile, union_id: Annotated[UUID | None, Form()] = None
) -> ImportView:
    """Read a staff list (.xlsx, .xls, .csv) and judge its rows; nobody is entered yet."""
    must(desk.me, Act.IMPORT_ROSTER)
    owner, for_union = await _whose(desk.tx, desk.me, union_id)
    content = await file.read()
    sheets = await read_spreadsheet(file.filename, content)
    taken = storing.RosterFile(_shown_name(file.filename), content, owner, for_union)
    roster = await storing.take_file(desk.tx, desk.me, desk.keyring, taken, sheets)
    desk.response.headers["Location"] = f"/roster-imports/{roster.import_id}"
    return await desk.shown(roster)


@router.get("")
async def list_imports(
    me: Me, tx: Tx, cursor: str | None = None, limit: PageSize = 50
) -> Page[ImportLine]:
    """Imports with who, when and how many, the newest first."""
    must(me, Act.IMPORT_ROSTER)
    own = None if me.is_county else me.unions_as({Role.UNION_CHAIR})
    found = await queries.list_imports(tx, own, after=decode_moment(cursor), limit=limit + 1)
    page = found[:limit]
    last = page[-1] if len(found) > limit else None
    return Page(
        items=[line_of(roster) for roster in page],
        next=encode_cursor(last.made_at.isoformat(), last.import_id) if last else None,
    )


@router.get("/{import_id}")
async def show_import(import_id: UUID, desk: Desk) -> ImportView:
    """One import; asked again and again while a worker is busy with it."""
    return await desk.shown(await desk.mine(import_id))


@router.put("/{import_id}/columns")
async def map_columns(seen: SeenImport, wanted: ColumnsInput, desk: Desk) -> ImportView:
    """Read the sheets by other columns; needs the version seen (If-Match)."""
    choices = [SheetChoice(sheet.used, sheet.columns) for sheet in wanted.sheets]
    return await desk.shown(await editing.map_columns(desk.tx, seen, desk.keyring, choices))


@router.post("/{import_id}/commit")
async def commit_import(seen: SeenImport, desk: Desk) -> ImportView:
    """Let a worker enter the correct rows; needs the version seen (If-Match)."""
    return await desk.shown(await entering.ask_to_enter(desk.tx, desk.me, seen))


@router.post("/{import_id}/discard")
async def discard_import(import_id: UUID, desk: Desk) -> ImportView:
    """Throw the list away; the file stays for the record."""
    await desk.mine(import_id)
    return await desk.shown(await editing.discard(desk.tx, import_id))


@router.post("/{import_id}/undo")
async def undo_import(seen: SeenImport, desk: Desk) -> ImportView:
    """Take the whole import back while nothing depends on it; needs the version seen (If-Match)."""
    return await desk.shown(await undoing.ask_to_undo(desk.tx, desk.me, seen))


@router.get("/{import_id}/file", response_class=Response)
async def get_file(import_id: UUID, desk: Desk) -> Response:
    """The file as it was uploaded; it may hold more than anybody needs, so it is written down."""
    await desk.mine(import_id)
    roster, content = await storing.open_file(desk.tx, desk.keyring, import_id)
    return download(content, "application/octet-stream", roster.file_name)


@router.get("/{import_id}/rest", response_class=Response)
async def get_rest(import_id: UUID, desk: Desk) -> Response:
    """The rows that do not go in, with the reason beside each, to be mended and uploaded again."""
    roster = await desk.mine(import_id)
    rest = await queries.result_of(desk.tx, roster)
    if rest is None:
        rest = await papers.mend_workbook(desk.tx, roster, desk.keyring)
    if rest is None:
        raise NotFound("这次导入没有要改的行。")
    return download(rest[1], MEDIA_TYPE, rest[0])


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
