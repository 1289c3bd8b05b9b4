"""HTTP door of the desk: the roll, ticking names, typing numbers, the screen and its code."""

from uuid import UUID

import segno
from fastapi import Request, Response

from services.activities.hall.api.answers import live_of_hall, marked_of, roll_of
from services.activities.hall.api.inputs import (
    HallMarksInput,
    PresentInput,
    RollLineInput,
    StrikeInput,
)
from services.activities.hall.api.permitted import run, seen
from services.activities.hall.api.views import (
    HallMarkedView,
    HallRollView,
    HallView,
    WallCodeView,
)
from services.activities.hall.commands import changing, signing
from services.activities.hall.domain.codes import code_at, seconds_left
from services.activities.rolls.commands.taking import Mark, NewLine
from services.activities.rolls.queries import sheet_of
from services.activities.terms.domain.kinds import Roll
from shared.errors import NotFound
from shared.web.identity import Me
from shared.web.routes import SeenVersion, Tx, tenant_router

router = tenant_router("/congress/{session_id}", "congress hall")


@router.get("/screen")
async def show_screen(session_id: UUID, me: Me, tx: Tx) -> HallView:
    """How many are due and there, whether that is enough, and by delegation."""
    return await live_of_hall(tx, await seen(tx, me, session_id))


@router.get("/sign-in-code")
async def sign_in_code(
    session_id: UUID, me: Me, tx: Tx, request: Request, response: Response
) -> WallCodeView:
    """The code for the wall of the hall, which changes every few seconds."""
    await run(tx, me, session_id)
    sheet = await sheet_of(tx, session_id)
    if sheet is None:
        raise NotFound
    code = code_at(sheet.code_key, tx.now)
    base = request.app.state.settings.public_url.rstrip("/")
    address = f"{base}/congress/{session_id}/sign-in?code={code}"
    response.headers["Cache-Control"] = "no-store"
    return WallCodeView(
        code=code,
        address=address,
        picture=segno.make_qr(address).svg_data_uri(scale=4, border=2),
        seconds_left=seconds_left(tx.now),
    )


@router.get("/roll")
async def get_roll(session_id: UUID, me: Me, tx: Tx) -> HallRollView:
    """Everybody on the roll of the session, who is there, and the figures."""
    return await roll_of(tx, me, await seen(tx, me, session_id))


@router.post("/roll/marks")
async def mark_names(session_id: UUID, wanted: HallMarksInput, me: Me, tx: Tx) -> HallMarkedView:
    """Tick names at the desk: came, left, or ticked by mistake; sent late or twice is the same."""
    meeting = await run(tx, me, session_id)
    marks = [Mark(one.entry_id, one.act, one.at) for one in wanted.marks]
    return await marked_of(tx, meeting, await signing.mark_at_desk(tx, me, session_id, marks))


@router.put("/roll/numbers")
async def type_numbers(
    session_id: UUID, wanted: PresentInput, seen_version: SeenVersion, me: Me, tx: Tx
) -> HallRollView:
    """Type how many were counted in a hall without devices. Needs If-Match of the sheet."""
    meeting = await run(tx, me, session_id)
    numbers = {Roll.CONGRESS: wanted.congress, Roll.UNION: wanted.union}
    await changing.type_numbers(tx, me, meeting, seen_version, numbers)
    return await roll_of(tx, me, meeting)


@router.post("/roll/entries", status_code=201)
async def add_to_roll(session_id: UUID, wanted: RollLineInput, me: Me, tx: Tx) -> HallRollView:
    """Add somebody to the roll by hand, with the reason."""
    meeting = await run(tx, me, session_id)
    new = NewLine(
        name=wanted.name,
        standing=wanted.standing,
        delegation=wanted.delegation,
        votes=frozenset(wanted.votes),
        reason=wanted.reason,
        person_id=wanted.person_id,
    )
    await changing.add_to_roll(tx, me, meeting, new)
    return await roll_of(tx, me, meeting)


@router.post("/roll/entries/{entry_id}/strike")
async def strike_off(
    session_id: UUID, entry_id: UUID, wanted: StrikeInput, me: Me, tx: Tx
) -> HallRollView:
    """Strike somebody off the roll, with the reason."""
    meeting = await run(tx, me, session_id)
    await changing.strike_off(tx, me, meeting, entry_id, wanted.reason)
    return await roll_of(tx, me, meeting)


@router.post("/roll/entries/{entry_id}/restore")
async def put_back(session_id: UUID, entry_id: UUID, me: Me, tx: Tx) -> HallRollView:
    """Put somebody back on the roll."""
    meeting = await run(tx, me, session_id)
    await changing.put_back(tx, me, meeting, entry_id)
    return await roll_of(tx, me, meeting)
