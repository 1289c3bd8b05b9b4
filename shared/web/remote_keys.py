"""The directory's public keys, fetched over HTTP by the services that run apart from it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from shared.web.identity import KeysAway, KeySource

TIMEOUT_SECONDS = 5


@asynccontextmanager
async def remote_keys(url: str) -> AsyncIterator[KeySource]:
    """A source of keys at this address; it raises `KeysAway` where the directory does not answer.

    The address comes from the configuration, never from a token, and redirects are not followed.
    """
    async with httpx.AsyncClient(timeout=TIMEOUT_SECONDS, trust_env=False) as client:

        async def fetch() -> dict[str, Any]:
            try:
                reply = await client.get(url)
                reply.raise_for_status()
                return dict(reply.json())
            except (httpx.HTTPError, ValueError, TypeError) as error:
                raise KeysAway from error

        yield fetch
