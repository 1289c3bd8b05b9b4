"""The HTTP door of signing in and out."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from services.directory.access import queries
from services.directory.access.api.vouched import address_of, wait_reply
from services.directory.access.commands.hashing import TooBusy
from services.directory.access.commands.sessions import end_session
from services.directory.access.commands.sign_in import Credentials, SignedIn, sign_in
from services.directory.access.domain import (
    LONGEST_PASSWORD,
    CrossSite,
    TooManyAttempts,
    cookie_name,
    is_same_origin,
    read_cookie,
)
from services.directory.access.tables import SignInSession
from shared.errors import NotFound
from shared.settings import Settings
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router

open_router = APIRouter(prefix="/sessions", tags=["sign-in"])
router = tenant_router("/sessions", "sign-in")


class SignInInput(Input):
    """Name and password; a program asks for a `bearer` token instead of a cookie."""

    login: Line
    password: Annotated[str, Field(min_length=1, max_length=LONGEST_PASSWORD)]
    bearer: bool = False


class SignedInView(BaseModel):
    """The session that has begun; `token` for programs that asked for it."""

    session_id: UUID
    expires_at: datetime
    must_change_password: bool
    token: str | None


class SessionView(BaseModel):
    """A device on which the caller is signed in."""

    id: UUID
    device: str
    created_at: datetime
    last_seen_at: datetime
    expires_at: datetime
    current: bool


@open_router.post(
    "",
    status_code=201,
    response_model=SignedInView,
    responses={401: {"description": "wrong name or password"}, 429: {"description": "wait first"}},
)
async def begin_session(wanted: SignInInput, request: Request) -> Response:
    """Sign in with a name and a password."""
    if is_same_origin(request.headers) is False:
        raise CrossSite
    settings: Settings = request.app.state.settings
    name = cookie_name(secure=settings.secure_cookies)
    given = Credentials(
        login=wanted.login,
        password=wanted.password,
        address=address_of(request),
        device=request.headers.get("user-agent", ""),
    )
    replaced = read_cookie(request.headers.get("cookie", ""), name)
    try:
        signed_in = await sign_in(request.app.state.database, settings, given, replaced=replaced)
    except (TooManyAttempts, TooBusy) as error:
        return wait_reply(error)
    return _reply(signed_in, settings, bearer=wanted.bearer)


@router.get("")
async def list_sessions(me: Me, tx: Tx) -> list[SessionView]:
    """Where the caller is signed in, the last used first."""
    return [_view(row, me.session_id) for row in await queries.sessions_of(tx, me.person_id)]


@router.delete("/current", status_code=204)
async def end_current_session(me: Me, tx: Tx, request: Request, response: Response) -> None:
    """Sign out; the next request with the cookie or token is refused."""
    if not me.session_id:
        raise NotFound
    await end_session(tx, me.person_id, UUID(me.session_id))
    secure = request.app.state.settings.secure_cookies
    response.delete_cookie(
        cookie_name(secure=secure), path="/", secure=secure, httponly=True, samesite="lax"
    )


@router.delete("/{session_id}", status_code=204)
async def end_other_session(session_id: UUID, me: Me, tx: Tx) -> None:
    """Sign out on another device."""
    await end_session(tx, me.person_id, session_id)


def _reply(signed_in: SignedIn, settings: Settings, *, bearer: bool) -> Response:
    session, secret = signed_in.opened.session, signed_in.opened.secret
    view = SignedInView(
        session_id=session.session_id,
        expires_at=session.expires_at,
        must_change_password=signed_in.must_change,
        token=secret if bearer else None,
    )
    response = JSONResponse(view.model_dump(mode="json"), status_code=201)
    if not bearer:
        response.set_cookie(
            cookie_name(secure=settings.secure_cookies),
            secret,
            path="/",
            httponly=True,
            samesite="lax",
            secure=settings.secure_cookies,
        )
    return response


def _view(row: SignInSession, current: str) -> SessionView:
    return SessionView(
        id=row.session_id,
        device=row.device,
        created_at=row.created_at,
        last_seen_at=row.last_seen_at,
        expires_at=row.expires_at,
        current=str(row.session_id) == current,
    )
