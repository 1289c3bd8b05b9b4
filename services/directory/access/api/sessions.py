"""The HTTP door of signing in and out."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from pydantic import BaseModel, Field

from services.directory.access import queries
from services.directory.access.api.cookies import cookie_of, drop_cookie, set_cookie
from services.directory.access.api.vouched import device_of, keyring_of, session_of, wait_reply
from services.directory.access.commands.hashing import TooBusy
from services.directory.access.commands.sessions import CodeOwed, end_all_sessions, end_session
from services.directory.access.commands.sign_in import Credentials, SignedIn, give_code, sign_in
from services.directory.access.domain.attempts import TooManyAttempts
from services.directory.access.domain.devices import device_words
from services.directory.access.domain.gate import STEP_COOKIE, CrossSite, is_same_origin
from services.directory.access.domain.passwords import LONGEST_PASSWORD
from services.directory.access.tables import SignInSession
from shared.settings import Settings
from shared.web.identity import Me
from shared.web.inputs import Input, Line
from shared.web.routes import Tx, tenant_router

open_router = APIRouter(prefix="/sessions", tags=["sign-in"])
router = tenant_router("/sessions", "sign-in")

LONGEST_CODE = 40


class SignInInput(Input):
    """Name and password; a program asks for a `bearer` token instead of a cookie."""

    login: Line
    password: Annotated[str, Field(min_length=1, max_length=LONGEST_PASSWORD)]
    bearer: bool = False


class CodeInput(Input):
    """The code of the second factor, or a recovery code; a program sends the `step` it was given.

    A browser holds the step in a cookie.
    """

    code: Annotated[str, Field(min_length=1, max_length=LONGEST_CODE)]
    step: Annotated[str, Field(max_length=100)] | None = None
    bearer: bool = False


class SignedInView(BaseModel):
    """The session that has begun; `token` for programs that asked for it."""

    session_id: UUID
    expires_at: datetime
    must_change_password: bool
    token: str | None


class CodeOwedView(BaseModel):
    """The password was right; the code is owed. `step` for programs that asked for a token."""

    owes: Literal["code"] = "code"
    ends_at: datetime
    step: str | None


class SessionView(BaseModel):
    """A device on which the caller is signed in, and the address it came from."""

    id: UUID
    device: str
    address: str
    created_at: datetime
    last_seen_at: datetime
    expires_at: datetime
    current: bool


@open_router.post(
    "",
    status_code=201,
    response_model=SignedInView,
    responses={
        202: {"model": CodeOwedView, "description": "the code of the second factor is owed"},
        401: {"description": "wrong name or password"},
        429: {"description": "wait first"},
    },
)
async def begin_session(wanted: SignInInput, request: Request) -> Response:
    """Sign in with a name and a password."""
    must_be_ours(request)
    state = request.app.state
    given = Credentials(wanted.login, wanted.password, device_of(request))
    try:
        begun = await sign_in(state.database, state.settings, given)
    except (TooManyAttempts, TooBusy) as error:
        return wait_reply(error)
    return reply_to(begun, state.settings, bearer=wanted.bearer)


@open_router.post(
    "/second-factor",
    status_code=201,
    response_model=SignedInView,
    responses={401: {"description": "wrong code, or too late"}, 429: {"description": "wait first"}},
)
async def give_second_factor(wanted: CodeInput, request: Request) -> Response:
    """Finish signing in with the code."""
    must_be_ours(request)
    state = request.app.state
    step = wanted.step or cookie_of(request, STEP_COOKIE)
    try:
        begun = await give_code(
            state.database,
            keyring_of(request),
            state.settings,
            step,
            wanted.code,
            device_of(request),
        )
    except TooManyAttempts as error:
        return wait_reply(error)
    return reply_to(begun, state.settings, bearer=wanted.bearer)


@router.get("")
async def list_sessions(me: Me, tx: Tx) -> list[SessionView]:
    """Where the caller is signed in, the last used first."""
    return [_view(row, me.session_id) for row in await queries.sessions_of(tx, me.person_id)]


@router.delete("", status_code=204)
async def end_every_session(me: Me, tx: Tx, request: Request, response: Response) -> None:
    """Sign out everywhere, here as well."""
    await end_all_sessions(tx, me.person_id)
    drop_cookie(response, request.app.state.settings)


@router.delete("/current", status_code=204)
async def end_current_session(me: Me, tx: Tx, request: Request, response: Response) -> None:
    """Sign out; the next request with the cookie or token is refused."""
    await end_session(tx, me.person_id, session_of(me))
    drop_cookie(response, request.app.state.settings)


@router.delete("/{session_id}", status_code=204)
async def end_other_session(session_id: UUID, me: Me, tx: Tx) -> None:
    """Sign out on another device."""
    await end_session(tx, me.person_id, session_id)


def reply_to(begun: SignedIn | CodeOwed, settings: Settings, *, bearer: bool) -> Response:
    """What a browser or a program is told, with the secret where it belongs."""
    if isinstance(begun, CodeOwed):
        owed = CodeOwedView(ends_at=begun.ends_at, step=begun.secret if bearer else None)
        response = JSONResponse(owed.model_dump(mode="json"), status_code=202)
    else:
        response = JSONResponse(_signed_in(begun, bearer=bearer), status_code=201)
    if not bearer:
        put_cookie(response, begun, settings)
    return response


def put_cookie(response: Response, begun: SignedIn | CodeOwed, settings: Settings) -> None:
    """Give the browser the secret of its session, or that of the step before it."""
    if isinstance(begun, CodeOwed):
        set_cookie(response, settings, begun.secret, STEP_COOKIE)
        return
    set_cookie(response, settings, begun.opened.secret)
    drop_cookie(response, settings, STEP_COOKIE)


def _signed_in(begun: SignedIn, *, bearer: bool) -> dict[str, object]:
    session = begun.opened.session
    view = SignedInView(
        session_id=session.session_id,
        expires_at=session.expires_at,
        must_change_password=begun.must_change,
        token=begun.opened.secret if bearer else None,
    )
    return view.model_dump(mode="json")


def must_be_ours(request: Request) -> None:
    """A page of another site signs nobody in.

    Raises:
        CrossSite: the browser says that one asked.

    """
    if is_same_origin(request.headers) is False:
        raise CrossSite


def _view(row: SignInSession, current: str) -> SessionView:
    return SessionView(
        id=row.session_id,
        device=device_words(row.device),
        address=row.address,
        created_at=row.created_at,
        last_seen_at=row.last_seen_at,
        expires_at=row.expires_at,
        current=str(row.session_id) == current,
    )
