"""The HTTP door of the caller's own data."""

from uuid import UUID

from fastapi import Request, Response

from services.directory.own_data import queries
from services.directory.own_data.api.views import RequestView, keys, periods, request_view, sent
from services.directory.own_data.commands import requests as commands
from services.directory.own_data.commands.requests import Asking
from services.directory.own_data.domain import RequestKind, RequestMove
from services.directory.own_data.papers import MEDIA_TYPE
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router

router = tenant_router("/me/data", "me")


class ErasureInput(Input):
    """That one's data be erased, with a reason where one likes to give it."""

    reason: Line | None = None


@router.get("", response_class=Response, responses={200: {"content": {MEDIA_TYPE: {}}}})
async def take_copy(me: Me, tx: Tx, request: Request) -> Response:
    """Everything held of the caller, as a zip of a workbook and JSON."""
    holdings = await commands.copy(tx, me.person_id, keys(request), "本人下载")
    return await sent(tx, me, me.person_id, holdings)


@router.get("/requests")
async def list_own(me: Me, tx: Tx) -> list[RequestView]:
    """What the caller asked for, and what became of it."""
    return await _all(tx, me)


@router.post("/requests", status_code=201)
async def ask_for_erasure(
    wanted: ErasureInput, me: Me, tx: Tx, request: Request
) -> list[RequestView]:
    """Ask that one's data be erased; the county answers within the time set."""
    asking = Asking(RequestKind.ERASURE, wanted.reason or "", tx.today)
    await commands.ask(tx, me.county_id, me.person_id, asking, periods(request))
    await tx.flush()
    return await _all(tx, me)


@router.post("/requests/{request_id}/withdraw")
async def withdraw(request_id: UUID, me: Me, tx: Tx) -> list[RequestView]:
    """Take a request back that has not been answered."""
    await commands.withdraw(tx, me.person_id, request_id)
    return await _all(tx, me)


async def _all(tx: Transaction, me: Caller) -> list[RequestView]:
    found = await queries.requests(tx, person_id=me.person_id)
    return [request_view(each, tx.today, RequestMove.WITHDRAW) for each in found]
