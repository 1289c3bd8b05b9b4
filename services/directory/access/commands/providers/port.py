"""The port: what every system that vouches for people is asked, and the way out to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import urlsplit

import httpx
import structlog

from services.directory.access.domain.external import (
    ExternalRefused,
    ProviderAway,
    ProviderDeclined,
    Vouched,
)
from shared.egress import AllowedHosts, HostNotAllowed, public_address, resolve

log = structlog.get_logger()

TIMEOUT_SECONDS = 10.0


@dataclass(frozen=True)
class Flow:
    """One sign-in on its way to another system and back."""

    state: str = field(repr=False)
    nonce: str = field(repr=False)
    verifier: str = field(repr=False)  # of the code challenge (PKCE)
    redirect_uri: str
    user_agent: str = ""


class Port(Protocol):
    """A system that vouches for people."""

    async def address(self, client: httpx.AsyncClient, flow: Flow) -> str:
        """Where the browser goes to be vouched for.

        Raises:
            ProviderAway: it does not answer.

        """

    async def vouch(
        self, client: httpx.AsyncClient, flow: Flow, reply: Mapping[str, str]
    ) -> Vouched:
        """Whom the reply, which the browser brought back, vouches for.

        Raises:
            ProviderAway: it does not answer.
            ProviderDeclined: for nobody, or it cannot be trusted.

        """


class AllowedTransport(httpx.AsyncHTTPTransport):
    """Reaches allowed hosts only, at the very address that was checked.

    Plain http is for hosts whose address the operator has pinned. Redirects are not followed.
    """

    def __init__(self, allowed: AllowedHosts) -> None:
        super().__init__(trust_env=False)
        self._allowed = allowed

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send it to the checked address, under the name that was asked for."""
        host, pinned = self._allowed.check(str(request.url))
        port = request.url.port or 443
        reached = str(pinned) if pinned else public_address(await resolve(host, port))
        if reached is None or (pinned is None and request.url.scheme != "https"):
            raise HostNotAllowed(f"{host} 指向内部地址，不能访问。")
        request.extensions["sni_hostname"] = host
        request.url = request.url.copy_with(host=reached)
        return await super().handle_async_request(request)


def way_out(hosts: str, *addresses: str) -> httpx.AsyncClient:
    """A client that reaches the hosts of these addresses, and those that the operator listed."""
    own = {host: None for each in addresses if (host := (urlsplit(each).hostname or "").lower())}
    allowed = AllowedHosts({**own, **AllowedHosts.read(hosts).pinned})
    return httpx.AsyncClient(
        transport=AllowedTransport(allowed), timeout=TIMEOUT_SECONDS, trust_env=False
    )


async def asked(client: httpx.AsyncClient, method: str, url: str, **options: Any) -> dict[str, Any]:
    """The JSON object that the system answers; its secrets reach no log.

    Raises:
        ProviderAway: it does not answer, or may not be asked.
        ProviderDeclined: it refuses, or answers something else.

    """
    host = urlsplit(url).hostname
    try:
        reply = await client.request(method, url, **options)
        found = reply.json() if reply.content else None
    except (httpx.HTTPError, HostNotAllowed, OSError) as error:
        log.warning("provider away", host=host, error=type(error).__name__)
        raise ProviderAway from error
    except ValueError as error:
        raise _declined(host, "no JSON") from error
    if reply.is_server_error:
        log.warning("provider away", host=host, status=reply.status_code)
        raise ProviderAway
    if not reply.is_success or not isinstance(found, dict):
        raise _declined(host, reply.status_code)
    return found


def _declined(host: str | None, why: object) -> ExternalRefused:
    log.warning("provider declined", host=host, why=why)
    return ProviderDeclined()
