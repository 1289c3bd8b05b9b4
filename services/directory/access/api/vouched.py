"""What routes need that open their own transactions: the caller, and how to say `wait`.

A reply that is kept for repeats, and a digest of the request, would keep passwords: the routes that
take or give one stand outside of the routes that do so.
"""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Request, Response

from services.directory.access.api.cookies import cookie_of
from services.directory.access.commands.hashing import TooBusy
from services.directory.access.commands.sessions import Device
from services.directory.access.domain.attempts import TooManyAttempts
from shared.errors import NotSignedIn
from shared.sealing import Keyring
from shared.web.app import problem
from shared.web.identity import Caller, bearer_token


async def _vouched(request: Request) -> Caller:
    caller: Caller = await request.app.state.verifier.caller(bearer_token(request))
    return caller


Vouched = Annotated[Caller, Depends(_vouched)]
"""The verified caller, without a transaction."""


def session_of(me: Caller) -> UUID:
    """The session behind the request.

    Raises:
        NotSignedIn: a token without one, such as no person holds.

    """
    if not me.session_id:
        raise NotSignedIn
    return UUID(me.session_id)


def keyring_of(request: Request) -> Keyring:
    """The keys that seal single fields."""
    keyring: Keyring = request.app.state.runtime.keyring
    return keyring


def device_of(request: Request) -> Device:
    """Where the request comes from, and the session that the browser held before."""
    return Device(request.headers.get("user-agent", ""), address_of(request), cookie_of(request))


def address_of(request: Request) -> str:
    """Where the request comes from, as the server that accepted it says."""
    return request.client.host if request.client else ""


def wait_reply(error: TooManyAttempts | TooBusy) -> Response:
    """The refusal with the header that tells programs how long to wait."""
    response = problem(error.status, error.code, error.sentence, **error.facts)
    response.headers["Retry-After"] = str(error.seconds)
    return response
