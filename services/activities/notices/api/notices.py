"""HTTP door of notices: listing, making, arranging, showing."""

import asyncio
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from services.activities.notices.api.inputs import (
    ArrangementInput,
    NoteInput,
    NoticeInput,
    NoticeQuery,
    PostedInput,
    ReasonInput,
)
from services.activities.notices.api.permitted import filter_of, is_hidden, must_see
from services.activities.notices.api.views import NoticeDetail, NoticeView, detail_of, views_of
from services.activities.notices.commands import making, showing
from services.activities.notices.commands.making import Arrangement, Subject
from services.activities.notices.papers import notice_paper, title_of
from services.activities.notices.queries import finding
from services.activities.notices.tables import PublicNotice
from services.activities.people import known_unions
from services.activities.permissions import Act, must
from shared.database import Transaction
from shared.errors import Invalid, NotFound
from shared.official_papers import MEDIA_TYPE, docx
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.inputs import Page, decode_moment, encode_cursor
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/notices", "notices")

_OF_SUBJECT = {"union_id", "kind", "title", "text", "tell_members"}


@router.get("")
async def list_notices(me: Me, tx: Tx, query: Annotated[NoticeQuery, Query()]) -> Page[NoticeView]:
    """Notices the caller may read, the newest first."""
    wanted = filter_of(me, query.kind, query.state, query.union_id)
    after = decode_moment(query.cursor)
    rows = await finding.list_notices(tx, wanted, after=after, limit=query.size + 1)
    shown = rows[: query.size]
    more = len(rows) > query.size
    return Page(
        items=await views_of(tx, me, shown),
        next=encode_cursor(shown[-1].made_at.isoformat(), shown[-1].id) if more else None,
        total=await finding.count_notices(tx, wanted) if after is None else None,
    )


@router.post("", status_code=201)
async def make_notice(wanted: NoticeInput, me: Me, tx: Tx, response: Response) -> NoticeDetail:
    """Give notice of something, from today or a day to come; or enter a notice held on paper."""
    await _must_make(tx, me, wanted.union_id)
    subject = Subject(**wanted.model_dump(include=_OF_SUBJECT))
    made = await making.make_notice(tx, me, subject, _arrangement(wanted))
    return await _changed(tx, me, made, response)


@router.get("/{notice_id}")
async def get_notice(notice_id: UUID, me: Me, tx: Tx, response: Response) -> NoticeDetail:
    """One notice with its history, and the objections the caller may read."""
    return await _changed(tx, me, await _seen(tx, me, notice_id), response)


@router.put("/{notice_id}/arrangement")
async def arrange_notice(
    notice_id: UUID,
    wanted: ArrangementInput,
    seen: SeenVersion,
    me: Me,
    tx: Tx,
    response: Response,
) -> NoticeDetail:
    """Say where and when a notice is shown that waits for it. Needs If-Match."""
    await _own(tx, me, notice_id)
    notice = await making.arrange_notice(tx, me, notice_id, seen, _arrangement(wanted))
    return await _changed(tx, me, notice, response)


@router.post("/{notice_id}/posted")
async def post_notice(
    notice_id: UUID, wanted: PostedInput, me: Me, tx: Tx, response: Response
) -> NoticeDetail:
    """Say on which day it was hung up or read out."""
    await _own(tx, me, notice_id)
    notice = await showing.post_notice(tx, me, notice_id, wanted.posted_on)
    return await _changed(tx, me, notice, response)


@router.post("/{notice_id}/withdraw")
async def withdraw_notice(
    notice_id: UUID, wanted: ReasonInput, me: Me, tx: Tx, response: Response
) -> NoticeDetail:
    """Take the notice back."""
    await _own(tx, me, notice_id)
    notice = await showing.withdraw_notice(tx, me, notice_id, wanted.reason)
    return await _changed(tx, me, notice, response)


@router.post("/{notice_id}/note")
async def note_result(
    notice_id: UUID, wanted: NoteInput, me: Me, tx: Tx, response: Response
) -> NoticeDetail:
    """Write down how the notice ended."""
    await _own(tx, me, notice_id)
    notice = await showing.note_result(tx, me, notice_id, wanted.note)
    return await _changed(tx, me, notice, response)


@router.get(
    "/{notice_id}/paper", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}}
)
async def notice_on_paper(notice_id: UUID, me: Me, tx: Tx) -> Response:
    """The notice as a Word document to print, seal and hang up."""
    notice = await _seen(tx, me, notice_id)
    if is_hidden(me, notice):
        raise NotFound
    if notice.first_day is None:
        raise Invalid("这份公示还没有安排时间，请先安排公示再打印。")
    content = await asyncio.to_thread(docx, notice_paper(notice))
    return download(content, MEDIA_TYPE, f"{title_of(notice.title)}.docx")


def _arrangement(wanted: ArrangementInput) -> Arrangement:
    return Arrangement(**wanted.model_dump(exclude=_OF_SUBJECT))


async def _seen(tx: Transaction, me: Caller, notice_id: UUID) -> PublicNotice:
    notice = await finding.get_notice(tx, notice_id)
    must_see(me, notice)
    return notice


async def _own(tx: Transaction, me: Caller, notice_id: UUID) -> None:
    notice = await _seen(tx, me, notice_id)
    must(me, Act.MAKE_NOTICE, notice.union_id)


async def _must_make(tx: Transaction, me: Caller, union_id: UUID) -> None:
    """Another school is not there; one of the county's own is, and still not the caller's."""
    must(me, Act.MAKE_NOTICE)
    own = {held.union_id for held in me.roles}
    if (union_id not in own and not me.is_county) or not await known_unions(tx, [union_id]):
        raise NotFound
    must(me, Act.MAKE_NOTICE, union_id)


async def _changed(
    tx: Transaction, me: Caller, notice: PublicNotice, response: Response
) -> NoticeDetail:
    await tx.session.flush()
    etag(response, notice.version)
    return await detail_of(tx, me, notice)
