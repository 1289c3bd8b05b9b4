"""HTTP door of sessions: listing, planning, entering from paper, reading."""

from typing import Annotated
from uuid import UUID

from fastapi import Query, Response

from services.activities.congress.api.inputs import (
    HeldInput,
    NewHeldInput,
    NewSessionInput,
    PlanInput,
    SessionQuery,
)
from services.activities.congress.api.permitted import filter_of
from services.activities.congress.api.reaching import changed, must_run, own, seen_session
from services.activities.congress.api.views import SessionDetail, SessionView, views_of
from services.activities.congress.commands import planning, recording
from services.activities.congress.papers import calendar_file
from services.activities.congress.queries import finding
from shared.errors import Invalid
from shared.web.downloads import download
from shared.web.identity import Me
from shared.web.inputs import Page, decode_cursor, encode_cursor
from shared.web.routes import SeenVersion, Tx, tenant_router

router = tenant_router("/congress", "congress")

CALENDAR = "text/calendar; charset=utf-8"


@router.get("")
async def list_sessions(
    me: Me, tx: Tx, query: Annotated[SessionQuery, Query()]
) -> Page[SessionView]:
    """Sessions the caller may read, the latest first."""
    wanted = filter_of(me, query.union_id, query.school_year, query.state)
    after = finding.cursor_of(decode_cursor(query.cursor, 2)) if query.cursor else None
    rows = await finding.list_sessions(tx, wanted, after=after, limit=query.size + 1)
    shown = rows[: query.size]
    more = len(rows) > query.size
    return Page(
        items=await views_of(tx, me, shown),
        next=encode_cursor(shown[-1].planned_on.isoformat(), shown[-1].id) if more else None,
        total=await finding.count_sessions(tx, wanted) if after is None else None,
    )


@router.post("", status_code=201)
async def plan_session(
    wanted: NewSessionInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """Plan a session, opening the union's term in the same go where that is wanted."""
    await must_run(tx, me, wanted.union_id)
    opening = wanted.opening.opening() if wanted.opening else None
    made = await planning.plan_session(tx, me, wanted.union_id, wanted.plan(), opening)
    return await changed(tx, me, made, response)


@router.post("/recorded", status_code=201)
async def record_session(wanted: NewHeldInput, me: Me, tx: Tx, response: Response) -> SessionDetail:
    """Enter a session that was held on paper, with the real days, in one go."""
    await must_run(tx, me, wanted.union_id)
    opening = wanted.opening.opening() if wanted.opening else None
    held = wanted.held()
    made = await recording.record_new(tx, me, wanted.union_id, wanted.plan(), opening, held)
    return await changed(tx, me, made, response)


@router.get("/{session_id}")
async def get_session(session_id: UUID, me: Me, tx: Tx, response: Response) -> SessionDetail:
    """One session with its agenda and its track."""
    return await changed(tx, me, await seen_session(tx, me, session_id), response)


@router.put("/{session_id}")
async def change_plan(
    session_id: UUID, wanted: PlanInput, seen: SeenVersion, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """Change what is planned, before the session opens. Needs If-Match."""
    await own(tx, me, session_id)
    session = await planning.change_plan(tx, me, session_id, seen, wanted.plan())
    return await changed(tx, me, session, response)


@router.post("/{session_id}/record")
async def record_planned(
    session_id: UUID, wanted: HeldInput, me: Me, tx: Tx, response: Response
) -> SessionDetail:
    """Enter from paper that a session which was being prepared has been held."""
    await own(tx, me, session_id)
    session = await recording.record(tx, me, session_id, wanted.held())
    return await changed(tx, me, session, response)


@router.get(
    "/{session_id}/calendar.ics",
    response_class=Response,
    responses={200: {"content": {CALENDAR: {}}}},
)
async def calendar_entry(session_id: UUID, me: Me, tx: Tx) -> Response:
    """Time and place for one's own calendar."""
    session = await seen_session(tx, me, session_id)
    if session.starts_at is None:
        raise Invalid("这次会议还没有定时间，请等学校定下时间后再添加到日历。")
    return download(calendar_file(session, tx.now).encode(), CALENDAR, f"{session.title}.ics")
