"""HTTP door of meetings: listing, writing, making final, printing."""

import asyncio
from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from services.activities.meetings.api.inputs import (
    MeetingFactsInput,
    MeetingQuery,
    MeetingReasonInput,
    MinutesInput,
    NewMinutesInput,
)
from services.activities.meetings.api.permitted import filter_of, kept, must_keep, seen
from services.activities.meetings.api.views import MeetingLine, MeetingView, lines_of, view_of
from services.activities.meetings.commands import settling, writing
from services.activities.meetings.papers import minutes_paper, title_of
from services.activities.meetings.queries import reading
from services.activities.meetings.tables import JointMeeting
from services.activities.people import known_unions
from shared.database import Transaction
from shared.errors import Invalid
from shared.official_papers import MEDIA_TYPE, docx
from shared.web.downloads import download
from shared.web.identity import Caller, Me
from shared.web.inputs import Page, decode_cursor, encode_cursor
from shared.web.routes import SeenVersion, Tx, etag, tenant_router

router = tenant_router("/meetings", "meetings")


@router.get("")
async def list_meetings(
    me: Me, tx: Tx, query: Annotated[MeetingQuery, Query()]
) -> Page[MeetingLine]:
    """Meetings whose minutes the caller may read, the latest first."""
    wanted = filter_of(me, query.union_id, query.year, query.kind)
    after = _after(query.cursor)
    rows = await reading.list_meetings(tx, wanted, after=after, limit=query.size + 1)
    shown = rows[: query.size]
    more = len(rows) > query.size
    return Page(
        items=await lines_of(tx, shown),
        next=encode_cursor(shown[-1].held_on.isoformat(), shown[-1].id) if more else None,
        total=await reading.count_meetings(tx, wanted) if after is None else None,
    )


@router.post("", status_code=201)
async def write_minutes(wanted: NewMinutesInput, me: Me, tx: Tx, response: Response) -> MeetingView:
    """Write down a meeting that was held, as a draft or final."""
    await must_keep(tx, me, wanted.union_id)
    made = await writing.write_new(tx, me, wanted.union_id, wanted.minutes(), final=wanted.final)
    return await _one(tx, me, made, response)


@router.get("/{meeting_id}")
async def get_meeting(meeting_id: UUID, me: Me, tx: Tx, response: Response) -> MeetingView:
    """The minutes of one meeting, and how far what was decided is."""
    return await _one(tx, me, await seen(tx, me, meeting_id), response)


@router.put("/{meeting_id}")
async def rewrite_minutes(
    meeting_id: UUID,
    wanted: MinutesInput,
    seen_version: SeenVersion,
    me: Me,
    tx: Tx,
    response: Response,
) -> MeetingView:
    """Write a draft anew, or make it final with this. Needs If-Match."""
    await kept(tx, me, meeting_id)
    meeting = await writing.rewrite(
        tx, me, meeting_id, seen_version, wanted.minutes(), final=wanted.final
    )
    return await _one(tx, me, meeting, response)


@router.put("/{meeting_id}/facts")
async def correct_minutes(
    meeting_id: UUID,
    wanted: MeetingFactsInput,
    seen_version: SeenVersion,
    me: Me,
    tx: Tx,
    response: Response,
) -> MeetingView:
    """Correct when, where and with whom the meeting was, once it is final. Needs If-Match."""
    await kept(tx, me, meeting_id)
    meeting = await writing.correct(tx, me, meeting_id, seen_version, wanted.facts())
    return await _one(tx, me, meeting, response)


@router.post("/{meeting_id}/settle")
async def settle_minutes(
    meeting_id: UUID, seen_version: SeenVersion, me: Me, tx: Tx, response: Response
) -> MeetingView:
    """Make the minutes final; decisions become tasks. Needs If-Match."""
    await kept(tx, me, meeting_id)
    return await _one(tx, me, await settling.settle(tx, me, meeting_id, seen_version), response)


@router.post("/{meeting_id}/take-back")
async def take_back_minutes(
    meeting_id: UUID, wanted: MeetingReasonInput, me: Me, tx: Tx, response: Response
) -> MeetingView:
    """Say that these minutes do not count, and why."""
    await kept(tx, me, meeting_id)
    meeting = await settling.take_back(tx, me, meeting_id, wanted.reason)
    return await _one(tx, me, meeting, response)


@router.get(
    "/{meeting_id}/paper", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}}
)
async def minutes_on_paper(meeting_id: UUID, me: Me, tx: Tx) -> Response:
    """The minutes as a Word document to print and sign."""
    meeting = await seen(tx, me, meeting_id)
    unions = await known_unions(tx, [meeting.union_id])
    paper = minutes_paper(
        meeting,
        await reading.attendants_of(tx, meeting.id),
        await reading.matters_of(tx, [meeting.id]),
        await reading.decisions_of(tx, [meeting.id]),
        unions[meeting.union_id].name if meeting.union_id in unions else "",
    )
    content = await asyncio.to_thread(docx, paper)
    name = f"{meeting.held_on.isoformat()}{title_of(meeting)}.docx"
    return download(content, MEDIA_TYPE, name)


def _after(cursor: str | None) -> tuple[date, UUID] | None:
    if cursor is None:
        return None
    day, meeting_id = decode_cursor(cursor, 2)
    try:
        return date.fromisoformat(day), UUID(meeting_id)
    except ValueError as error:
        raise Invalid("翻页位置无效，请从第一页重新打开。") from error


async def _one(
    tx: Transaction, me: Caller, meeting: JointMeeting, response: Response
) -> MeetingView:
    await tx.session.flush()
    etag(response, meeting.version)
    return await view_of(tx, me, meeting)
