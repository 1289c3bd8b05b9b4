"""The HTTP door of the county that answers requests and places holds."""

from datetime import date
from uuid import UUID

from fastapi import Request, Response

from services.directory.own_data import queries
from services.directory.own_data.api.views import (
    HoldView,
    RequestView,
    hold_view,
    keys,
    periods,
    request_view,
    sent,
)
from services.directory.own_data.commands import holds
from services.directory.own_data.commands import requests as commands
from services.directory.own_data.commands.requests import Asking
from services.directory.own_data.domain import RequestKind, RequestMove
from services.directory.own_data.papers import MEDIA_TYPE
from services.directory.permissions import Act, must
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router

router = tenant_router("", "own data")


class PaperRequestInput(Input):
    """A request that came on paper: whose, for what, why, and on which day."""

    person_id: UUID
    kind: RequestKind
    reason: Line
    received_on: date | None = None


class DeclineInput(Input):
    """Why it is not done; the person reads it."""

    reason: Line


class HoldInput(Input):
    """Whose data must stay as it is, why, and until when."""

    person_id: UUID
    why: Line
    until: date


@router.get("/data-requests")
async def list_requests(me: Me, tx: Tx) -> list[RequestView]:
    """Requests, those that wait first."""
    must(me, Act.ANSWER_DATA_REQUEST)
    return [_view(each, tx) for each in await queries.requests(tx)]


@router.post("/data-requests", status_code=201)
async def enter_request(wanted: PaperRequestInput, me: Me, tx: Tx, request: Request) -> RequestView:
    """Enter a request that came on paper."""
    must(me, Act.ANSWER_DATA_REQUEST)
    received_on = wanted.received_on or tx.today
    asking = Asking(wanted.kind, wanted.reason, received_on, from_paper=True)
    made = await commands.ask(tx, me.county_id, wanted.person_id, asking, periods(request))
    await tx.flush()
    return await _one(tx, made.request_id)


@router.get(
    "/data-requests/{request_id}/copy",
    response_class=Response,
    responses={200: {"content": {MEDIA_TYPE: {}}}},
)
async def take_copy(request_id: UUID, me: Me, tx: Tx, request: Request) -> Response:
    """The copy that was asked for on paper, to be handed to the person."""
    must(me, Act.ANSWER_DATA_REQUEST)
    person_id = (await queries.one_request(tx, request_id)).request.person_id
    holdings = await commands.copy_for(tx, request_id, keys(request))
    return await sent(tx, me, person_id, holdings)


@router.post("/data-requests/{request_id}/hand-over")
async def hand_over(request_id: UUID, me: Me, tx: Tx) -> RequestView:
    """Note that the copy has been handed to the person."""
    must(me, Act.ANSWER_DATA_REQUEST)
    await commands.note_handed_over(tx, request_id)
    return await _one(tx, request_id)


@router.post("/data-requests/{request_id}/erase")
async def erase(request_id: UUID, me: Me, tx: Tx, request: Request) -> RequestView:
    """Erase what can be, and tell what is kept, why, and until when."""
    must(me, Act.ANSWER_DATA_REQUEST)
    await commands.erase(tx, request_id, periods(request))
    return await _one(tx, request_id)


@router.post("/data-requests/{request_id}/decline")
async def decline(request_id: UUID, wanted: DeclineInput, me: Me, tx: Tx) -> RequestView:
    """Answer that it is not done, and why."""
    must(me, Act.ANSWER_DATA_REQUEST)
    await commands.decline(tx, request_id, wanted.reason)
    return await _one(tx, request_id)


@router.get("/legal-holds")
async def list_holds(me: Me, tx: Tx) -> list[HoldView]:
    """The holds that count today."""
    must(me, Act.ANSWER_DATA_REQUEST)
    return [hold_view(each) for each in await queries.holds(tx)]


@router.post("/legal-holds", status_code=201)
async def place_hold(wanted: HoldInput, me: Me, tx: Tx) -> list[HoldView]:
    """Keep a person's data as it is until the day."""
    must(me, Act.ANSWER_DATA_REQUEST)
    await holds.place_hold(tx, me.county_id, wanted.person_id, wanted.why, wanted.until)
    await tx.flush()
    return [hold_view(each) for each in await queries.holds(tx)]


@router.post("/legal-holds/{hold_id}/lift")
async def lift_hold(hold_id: UUID, me: Me, tx: Tx) -> list[HoldView]:
    """Let a hold end now."""
    must(me, Act.ANSWER_DATA_REQUEST)
    await holds.lift_hold(tx, hold_id)
    await tx.flush()
    return [hold_view(each) for each in await queries.holds(tx)]


async def _one(tx: Tx, request_id: UUID) -> RequestView:
    return _view(await queries.one_request(tx, request_id), tx)


def _view(listed: queries.ListedRequest, tx: Tx) -> RequestView:
    return request_view(listed, tx.today, RequestMove.ANSWER, RequestMove.DECLINE)
