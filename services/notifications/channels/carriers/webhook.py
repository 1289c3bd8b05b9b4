"""Webhooks to systems of the county, only where the operator has allowed it.

The name is resolved once, the address checked, and the connection made to that very address, so
that the name cannot lead elsewhere between check and call. Redirects are not followed.
"""

import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable, Sequence
from http import HTTPStatus

import httpx

from services.notifications.channels.domain.attempts import ARRIVED, Cause, Outcome
from services.notifications.channels.queries.composing import Message, Target
from shared.egress import (
    AllowedHosts,
    HostNotAllowed,
    public_address,
)


async def carry(
    client: httpx.AsyncClient,
    allowed: AllowedHosts,
    resolve_host: Callable[[str, int], Awaitable[Sequence[str]]],
    target: Target,
    message: Message,
    url: str,
) -> Outcome:
    """Post the message as JSON, signed where the channel has a secret.

    Raises:
        httpx.HTTPError: the host cannot be reached.

    """
    address = httpx.URL(target.address)
    try:
        host, pinned = allowed.check(target.address)
        reached = (
            str(pinned) if pinned else public_address(await resolve_host(host, address.port or 443))
        )
    except HostNotAllowed:
        return Outcome(Cause.HOST_NOT_ALLOWED, address.host)
    except OSError as error:
        return Outcome(Cause.UNREACHABLE, type(error).__name__)
    if reached is None:
        return Outcome(Cause.HOST_NOT_ALLOWED, f"{host} leads into the house")
    body = _body(message, url)
    reply = await client.post(
        address.copy_with(host=reached),
        content=body,
        headers=_headers(address, target.secret, message, body),
        extensions={"sni_hostname": host},
    )
    return _outcome(reply.status_code)


def _body(message: Message, url: str) -> bytes:
    content = {
        "id": str(message.delivery_id),
        "kind": message.kind,
        "title": message.title,
        "body": message.body,
        "url": url,
        "sent_at": message.sent_at.isoformat(),
    }
    return json.dumps(content, ensure_ascii=False).encode()


def _headers(
    address: httpx.URL, secret: str | None, message: Message, body: bytes
) -> dict[str, str]:
    headers = {
        "Host": address.netloc.decode(),
        "Content-Type": "application/json; charset=utf-8",
        "X-Gonghui-Delivery": str(message.delivery_id),
    }
    if secret:
        signature = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
        headers["X-Gonghui-Signature"] = f"sha256={signature}"
    return headers


def _outcome(status: int) -> Outcome:
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return ARRIVED
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Outcome(Cause.TOO_OFTEN, f"HTTP {status}")
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Outcome(Cause.UNREACHABLE, f"HTTP {status}")
    return Outcome(Cause.REFUSED, f"HTTP {status}")
