"""One carrier for all kinds of addresses, made from the settings."""

import logging
import ssl
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Self

import certifi
import httpx

from services.notifications.channels.carriers import mail, robots, webhook
from services.notifications.channels.domain.addresses import ChannelKind
from services.notifications.channels.domain.attempts import Cause, Outcome
from services.notifications.channels.queries.composing import Message, Target
from shared import egress
from shared.egress import AllowedHosts
from shared.settings import Settings

# At INFO it would log each address, and a robot's address holds the key to its group.
logging.getLogger("httpx").setLevel(logging.WARNING)

SECONDS = 10.0  # for connecting, and for each step of an exchange

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]


def trusted_authorities() -> ssl.SSLContext:
    """The system's authorities, among them a county's own, and those that come with Python."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context


@dataclass
class Carrier:
    """Brings messages out of the house; `transport` and `resolve` are the network."""

    settings: Settings
    transport: httpx.AsyncBaseTransport | None = None
    resolve: Resolve = egress.resolve
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack, init=False)

    async def __aenter__(self) -> Self:
        self.allowed = AllowedHosts.read(self.settings.webhook_hosts)
        trusted = trusted_authorities()
        self._client = await self._opened(trusted, trust_env=True)
        # A webhook goes straight to the address that was checked, past any proxy.
        self._direct = await self._opened(trusted, trust_env=False)
        return self

    async def _opened(self, trusted: ssl.SSLContext, *, trust_env: bool) -> httpx.AsyncClient:
        return await self._stack.enter_async_context(
            httpx.AsyncClient(
                transport=self.transport,
                timeout=SECONDS,
                follow_redirects=False,
                trust_env=trust_env,
                verify=trusted,
            )
        )

    async def __aexit__(self, *_: object) -> None:
        await self._stack.aclose()

    async def carry(self, target: Target, message: Message) -> Outcome:
        """Bring the message there; what went wrong is told, never raised."""
        if target.kind is ChannelKind.EMAIL:
            if self.settings.smtp_url is None:
                return Outcome(Cause.SENDER_MISSING)
            return await mail.carry(
                self.settings.smtp_url, target.address, message, self._url(message)
            )
        try:
            if target.kind is ChannelKind.WEBHOOK:
                return await webhook.carry(
                    self._direct, self.allowed, self.resolve, target, message, self._url(message)
                )
            return await robots.carry(self._client, target, message, self._url(message))
        except httpx.HTTPError as error:
            return Outcome(Cause.UNREACHABLE, type(error).__name__)

    def _url(self, message: Message) -> str:
        return self.settings.public_url.rstrip("/") + message.link
