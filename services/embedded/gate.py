"""The gateway of the embedded mode: a browser's session becomes the services' signed token."""

from datetime import datetime

from starlette.types import ASGIApp, Receive, Scope, Send

from services.directory.access.commands.exchange import exchange
from services.directory.access.commands.signing import SigningKeys
from services.directory.access.domain.gate import decide
from shared.database import Clock, Database
from shared.errors import NotSignedIn, Refused
from shared.settings import Settings
from shared.web.app import problem

# Pages and papers are the same for everybody.
IDENTIFIED = "/api/"


class Gate:
    """Takes away whatever identity a request claims and puts the session's in its place.

    A request without a session goes on without identity: the few routes before sign-in answer it,
    all others refuse it.
    """

    def __init__(
        self,
        app: ASGIApp,
        database: Database,
        keys: SigningKeys,
        clock: Clock,
        settings: Settings,
    ) -> None:
        self.app = app
        self.database = database
        self.keys = keys
        self.clock = clock
        self.secure = settings.secure_cookies
        self.second_factor = settings.second_factor == "on"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        if not scope["path"].startswith(IDENTIFIED):
            await self.app(_vouched(scope, None), receive, send)
            return
        headers = {
            name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
        }
        verdict = decide(scope["method"], headers, secure=self.secure)
        if isinstance(verdict, Refused) and not isinstance(verdict, NotSignedIn):
            refusal = problem(verdict.status, verdict.code, verdict.sentence)
            await refusal(scope, receive, send)
            return
        token = None
        if not isinstance(verdict, Refused):
            token = await self._token(verdict.secret, renew=verdict.renews, now=self.clock())
        await self.app(_vouched(scope, token), receive, send)

    async def _token(self, secret: str, *, renew: bool, now: datetime) -> str | None:
        return await exchange(
            self.database,
            self.keys,
            secret,
            renew=renew,
            now=now,
            second_factor=self.second_factor,
        )


def _vouched(scope: Scope, token: str | None) -> Scope:
    """The request with our token, and with no other identity."""
    kept = [(name, value) for name, value in scope["headers"] if name != b"authorization"]
    if token is not None:
        kept.append((b"authorization", b"Bearer " + token.encode("ascii")))
    return {**scope, "headers": kept}
