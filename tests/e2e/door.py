"""A person at the platform's HTTP door, signed in as a program is."""

import asyncio
import time
from typing import Any
from uuid import uuid4

import httpx

TIMEOUT_SECONDS = 60
POLL_SECONDS = 0.2

# Something stands still and nothing was done, or nobody knows whether it was.
AWAY = frozenset({502, 503, 504})
STALE = 412


class Door:
    """Requests of one person; a POST gets a key of its own, an edit names the version seen.

    With `patience_seconds` the person asks again, the same and with the same key, while a part of
    the platform is away.
    """

    def __init__(self, url: str, patience_seconds: float = 0) -> None:
        self.url = url
        self.patience_seconds = patience_seconds
        self._http = httpx.AsyncClient(
            base_url=f"{url}/api", timeout=TIMEOUT_SECONDS, trust_env=False
        )

    async def sign_in(self, login: str, password: str) -> "Door":
        given = {"login": login, "password": password, "bearer": True}
        reply = await self.ask("POST", "/directory/sessions", json=given)
        assert reply.status_code == 201, reply.text
        self._http.headers["Authorization"] = f"Bearer {reply.json()['token']}"
        return self

    async def ask(
        self, method: str, path: str, *, seen: int | None = None, **options: Any
    ) -> httpx.Response:
        """Whatever the platform replies."""
        headers = {"Idempotency-Key": str(uuid4())} if method == "POST" else {}
        if seen is not None:
            headers["If-Match"] = f'"{seen}"'
        give_up_at = time.monotonic() + self.patience_seconds
        asked_before = False
        while True:
            reply = await self._try(method, path, headers=headers, **options)
            if reply is not None and reply.status_code not in AWAY:
                break
            assert time.monotonic() < give_up_at, f"{method} {path}: {reply and reply.text}"
            asked_before = True
            await asyncio.sleep(POLL_SECONDS)
        if asked_before and method == "PATCH" and reply.status_code == STALE:
            return await self.ask("GET", path)  # it was done the first time
        return reply

    async def _try(self, method: str, path: str, **options: Any) -> httpx.Response | None:
        """The reply; without one None, for whoever is patient."""
        try:
            return await self._http.request(method, path, **options)
        except httpx.TransportError:
            if not self.patience_seconds:
                raise
            return None

    async def get(self, path: str, **query: Any) -> Any:
        """What is there; a refusal fails the test."""
        return _granted(await self.ask("GET", path, params=query))

    async def post(
        self, path: str, body: dict[str, Any] | None = None, *, seen: int | None = None
    ) -> Any:
        return _granted(await self.ask("POST", path, seen=seen, json=body or {}))

    async def put(self, path: str, body: dict[str, Any]) -> Any:
        return _granted(await self.ask("PUT", path, json=body))

    async def patch(self, path: str, body: dict[str, Any], *, seen: int) -> Any:
        return _granted(await self.ask("PATCH", path, seen=seen, json=body))

    async def upload(self, path: str, name: str, content: bytes, **fields: str) -> Any:
        return _granted(await self.ask("POST", path, files={"file": (name, content)}, data=fields))

    async def close(self) -> None:
        await self._http.aclose()


def _granted(reply: httpx.Response) -> Any:
    assert reply.is_success, f"{reply.request.method} {reply.request.url}: {reply.text}"
    return reply.json() if reply.content else None
