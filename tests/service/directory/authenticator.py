"""A person with a browser and a phone: signs in, sets up a second factor, asks through the gate."""

from dataclasses import dataclass, field
from datetime import timedelta

import httpx
import pyotp
from sqlalchemy import delete

from services.directory.access.commands.exchange import exchange
from services.directory.access.commands.signing import SigningKeys
from services.directory.access.tables import LoginAttempt
from shared.web.identity import Caller
from tests.service.directory.reading import caller_in
from tests.service.directory.world import PASSWORD
from tests.service.running import Running, StoppedClock

STEP = timedelta(seconds=30)


@dataclass
class Phone:
    """An authenticator that follows the tests' clock."""

    secret: str
    clock: StoppedClock

    def code(self) -> str:
        return pyotp.TOTP(self.secret).at(self.clock())

    def next_code(self) -> str:
        """The code after the one that was shown last."""
        self.clock.advance(STEP)
        return self.code()


@dataclass
class Person:
    """Somebody at a browser of their own."""

    running: Running
    clock: StoppedClock
    login: str
    http: httpx.AsyncClient = field(init=False)
    phone: Phone | None = None
    codes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.http = self.running.http()

    async def password(self, password: str = PASSWORD) -> httpx.Response:
        given = {"login": self.login, "password": password, "bearer": True}
        return await self.http.post("/sessions", json=given)

    async def code(self, step: str, code: str) -> httpx.Response:
        given = {"code": code, "step": step, "bearer": True}
        return await self.http.post("/sessions/second-factor", json=given)

    async def caller(self, token: str) -> Caller | None:
        """Whom the gate makes of the session's secret."""
        keys = SigningKeys(self.running.database, self.running.runtime.keyring)
        made = await exchange(
            self.running.database, keys, token, renew=True, now=self.running.database.clock()
        )
        return caller_in(made) if made else None

    async def signed_in(self) -> tuple[str, Caller]:
        """Sign in with all that is asked for; the secret and the caller."""
        reply = await self.password()
        if reply.status_code == 202:
            assert self.phone is not None
            reply = await self.code(reply.json()["step"], self.phone.next_code())
        assert reply.status_code == 201, reply.text
        token = reply.json()["token"]
        caller = await self.caller(token)
        assert caller is not None
        return token, caller

    async def enrol(self) -> tuple[str, Caller]:
        """Sign in and set up the second factor."""
        token, me = await self.signed_in()
        http = self.running.http(me)
        begun = await http.post("/me/second-factor")
        assert begun.status_code == 201, begun.text
        self.phone = Phone(begun.json()["secret"], self.clock)
        done = await http.post("/me/second-factor/confirm", json={"code": self.phone.code()})
        assert done.status_code == 200, done.text
        self.codes = done.json()["codes"]
        return token, me


async def forget_attempts(running: Running) -> None:
    """All tests come from one address."""
    async with running.database.transaction(None) as tx:
        await tx.session.execute(delete(LoginAttempt))
