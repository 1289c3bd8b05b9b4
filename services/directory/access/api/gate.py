"""The HTTP door of the gateway: who a request comes from, and the keys that prove it."""

from typing import Any
from urllib.parse import urlsplit

from fastapi import APIRouter, Request, Response

from services.directory.access.commands.exchange import exchange
from services.directory.access.commands.signing import SigningKeys
from services.directory.access.domain.gate import OPEN_ROUTES, SessionId, decide
from shared.errors import NotSignedIn

open_router = APIRouter(tags=["gateway"])


@open_router.get("/auth", status_code=204)
async def authorize(request: Request) -> Response:
    """What a proxy asks before it lets a request through (`auth_request`).

    It passes the request's own headers on, its method and address as X-Original-Method and
    X-Original-URI, and sends the Authorization header of a 204 to the service.
    """
    headers = request.headers
    method = headers.get("x-original-method", "unknown")
    path = urlsplit(headers.get("x-original-uri", "")).path
    if (method, path) in OPEN_ROUTES:
        return Response(status_code=204)
    state = request.app.state
    claimed = decide(method, headers, secure=state.settings.secure_cookies)
    if not isinstance(claimed, SessionId):
        raise claimed
    token = await exchange(
        state.database,
        _keys(request),
        claimed.secret,
        renew=claimed.renews,
        now=state.database.clock(),
        second_factor=state.settings.second_factor == "on",
    )
    if token is None:
        raise NotSignedIn("登录已过期，请重新登录。")
    return Response(status_code=204, headers={"Authorization": f"Bearer {token}"})


@open_router.get("/.well-known/jwks.json")
async def published_keys(request: Request) -> dict[str, Any]:
    """The public keys that tokens are checked with."""
    return await _keys(request).public()


def _keys(request: Request) -> SigningKeys:
    """One for the process, so that tokens are signed once and used again."""
    state = request.app.state
    if not hasattr(state, "signing_keys"):
        state.signing_keys = SigningKeys(state.database, state.runtime.keyring)
    keys: SigningKeys = state.signing_keys
    return keys
