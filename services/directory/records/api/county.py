"""The HTTP door of what concerns all records: warnings and the sheet."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response
from pydantic import BaseModel

from services.directory.permissions import Act, may, must
from services.directory.records import queries
from services.directory.records.papers import union_sheet
from services.directory.units import queries as units
from services.directory.units.api.reading import UnionsWanted
from shared.calendar import chinese_date
from shared.database import CHINA
from shared.sheets import MEDIA_TYPE, Head, xlsx
from shared.web.downloads import download
from shared.web.identity import Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("", "records")


class WarnedUnion(BaseModel):
    """A union with what somebody should do something about."""

    union_id: UUID
    warnings: list[str]


@router.get(
    "/unions/export", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}}
)
async def export_unions(me: Me, tx: Tx, wanted: Annotated[UnionsWanted, Query()]) -> Response:
    """All unions that pass the filter, in the order of the list, as an Excel sheet."""
    day = wanted.day or tx.today
    found = await units.list_unions(tx, wanted.filter(), day=day, limit=None)
    campuses = await units.campuses_on(tx, day)
    warned = await queries.warnings_of(tx) if may(me, Act.READ_RECORD) else {}
    body = await units.county_union(tx, me.county_id)
    about = f"{chinese_date(day)}的单位，共 {len(found)} 个"
    head = Head(body.name, me.name, tx.now.astimezone(CHINA), about)
    sheet = union_sheet(head, found, campuses, warned)
    content = await asyncio.to_thread(xlsx, sheet)
    return download(content, MEDIA_TYPE, f"{sheet.title} {chinese_date(tx.today)}.xlsx")


@router.get("/unions/warnings")
async def list_warnings(me: Me, tx: Tx) -> list[WarnedUnion]:
    """The unions of which something is wrong today, as far as the caller reads their records."""
    must(me, Act.READ_RECORD)
    warned = await queries.warnings_of(tx)
    named = await units.unions_named(tx, warned)
    return [
        WarnedUnion(union_id=union.union_id, warnings=warned[union.union_id])
        for union in named
        if union.active and may(me, Act.READ_RECORD, union.union_id)
    ]
