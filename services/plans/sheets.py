"""What the sheets of this service have in common: whose they are, and how they leave."""

import asyncio

from fastapi import Response

from services.plans.people import county_union, unions_by_id
from services.plans.permissions import ALLOWED, Act, may
from shared.calendar.wording import chinese_date
from shared.database import CHINA, Transaction
from shared.sheets import MEDIA_TYPE, Head, Sheet, xlsx
from shared.web.downloads import download
from shared.web.identity import Caller


async def head_of(tx: Transaction, me: Caller, about: str) -> Head:
    """The head of a sheet that the caller makes now."""
    if may(me, Act.SEE_COUNTY):
        county = await county_union(tx)
        unit = county.name if county else ""
    else:
        unions = await unions_by_id(tx, me.unions_as(ALLOWED[Act.SEE_SCHOOL]))
        unit = "、".join(sorted(union.name for union in unions.values()))
    return Head(unit, me.name, tx.now.astimezone(CHINA), about)


async def sent(sheet: Sheet) -> Response:
    """The sheet as a download; it is made beside the loop, which thousands of rows would hold."""
    content = await asyncio.to_thread(xlsx, sheet)
    name = f"{sheet.title} {chinese_date(sheet.head.made_at.date())}.xlsx"
    return download(content, MEDIA_TYPE, name)
