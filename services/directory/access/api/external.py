"""The HTTP door of signing in by another system, and of linked identities."""

from datetime import datetime
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse
from pydantic import BaseModel, ConfigDict, Field

from services.directory.access import queries
from services.directory.access.api.cookies import cookie_of, drop_cookie, set_cookie
from services.directory.access.api.sessions import must_be_ours, put_cookie
from services.directory.access.api.vouched import Vouched, device_of, keyring_of, session_of
from services.directory.access.commands.external import External, Left, Returned, unlink
from services.directory.access.commands.sessions import CodeOwed
from services.directory.access.domain.external import LONGEST_NEXT, ExternalRefused, Provider
from services.directory.access.domain.gate import FLOW_COOKIE
from services.directory.access.domain.second_factor import NotFresh
from shared.settings import Settings
from shared.web.identity import Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

open_router = APIRouter(prefix="/sign-in", tags=["sign-in"])
linking_router = APIRouter(prefix="/me/identities", tags=["me"])
router = tenant_router("/me/identities", "me")

SIGN_IN_PAGE = "/sign-in"
SECURITY_PAGE = "/me/security"


class LeaveInput(Input):
    """The page to be shown afterwards; only one of our own is."""

    next: Annotated[str, Field(max_length=LONGEST_NEXT)] | None = None


class LeaveView(BaseModel):
    """Where the browser goes now."""

    address: str


class IdentityView(BaseModel):
    """An identity elsewhere by which the caller signs in."""

    model_config = ConfigDict(from_attributes=True)

    id: UUID = Field(validation_alias="identity_id")
    provider: Provider
    label: str
    linked_at: datetime
    last_used_at: datetime | None


@open_router.post("/{provider}", response_model=LeaveView)
async def leave(provider: Provider, wanted: LeaveInput, request: Request) -> Response:
    """Begin to sign in by another system."""
    must_be_ours(request)
    left = await _external(request).leave(provider, wanted.next, device_of(request))
    return _leaving(left, request.app.state.settings)


@open_router.get("/{provider}/callback", status_code=303, response_class=Response)
async def come_back(provider: Provider, request: Request) -> Response:
    """Where the other system sends the browser back to; it ends on one of our pages."""
    browser, device = cookie_of(request, FLOW_COOKIE), device_of(request)
    settings: Settings = request.app.state.settings
    try:
        returned = await _external(request).come_back(
            provider, dict(request.query_params), browser, device
        )
    except (ExternalRefused, NotFresh) as refused:
        response = _to(SIGN_IN_PAGE, refused=refused.code)
    else:
        response = _returning(returned, settings)
    drop_cookie(response, settings, FLOW_COOKIE)
    return response


@linking_router.post("/{provider}", response_model=LeaveView)
async def link(provider: Provider, me: Vouched, request: Request) -> Response:
    """Begin to link an identity of another system to the own account."""
    left = await _external(request).leave(
        provider, f"{SECURITY_PAGE}?linked={provider}", device_of(request), session_of(me)
    )
    return _leaving(left, request.app.state.settings)


@router.get("")
async def list_identities(me: Me, tx: Tx) -> list[IdentityView]:
    """The identities by which the caller signs in."""
    account = await queries.own_account(tx, me.person_id)
    return [
        IdentityView.model_validate(each)
        for each in await queries.identities_of(tx, account.account_id)
    ]


@router.delete("/{identity_id}", status_code=204)
async def end_identity(identity_id: UUID, me: Me, tx: Tx) -> None:
    """Let an identity open the own account no longer."""
    account = await queries.own_account(tx, me.person_id)
    await unlink(tx, account.account_id, identity_id)


def _external(request: Request) -> External:
    state = request.app.state
    return External(state.database, keyring_of(request), state.settings)


def _leaving(left: Left, settings: Settings) -> Response:
    response = JSONResponse(LeaveView(address=left.address).model_dump())
    set_cookie(response, settings, left.browser, FLOW_COOKIE)
    return response


def _returning(returned: Returned, settings: Settings) -> Response:
    if isinstance(returned.begun, CodeOwed):
        response = _to(SIGN_IN_PAGE, step="code", next=returned.next_path)
    else:
        response = RedirectResponse(returned.next_path, 303)
    if returned.begun is not None:
        put_cookie(response, returned.begun, settings)
    return response


def _to(page: str, **query: str) -> Response:
    return RedirectResponse(f"{page}?{urlencode(query)}", 303)
