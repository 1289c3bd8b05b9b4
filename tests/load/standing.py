"""A large county on services that run apart, a process each over RabbitMQ, known to all of them."""

import time
from collections.abc import AsyncIterator, Collection
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import asyncpg
import httpx

from services.registry import NAMES
from shared.database import Database
from tests.infrastructure.apart import Apart, running_apart
from tests.infrastructure.waiting import until
from tests.load.large_county import CHAIR, OFFICER, PASSWORD, LargeCounty, sow_county
from tests.load.stage import Stage
from tests.service.databases import ServiceDatabase

PATIENCE_SECONDS = 900
# Counting is work for the servers that are being measured.
COUNT_EVERY_SECONDS = 0.2
KNOWN = "SELECT count(*) FROM person_copy"

Links = dict[str, asyncpg.Connection]


class Person:
    """Somebody who signed in, asking the services as the gateway would."""

    def __init__(self, apart: Apart, client: httpx.AsyncClient, secret: str) -> None:
        self._apart = apart
        self._client = client
        self._secret = secret

    @classmethod
    async def sign_in(cls, apart: Apart, client: httpx.AsyncClient, login: str) -> "Person":
        given = {"login": login, "password": PASSWORD, "bearer": True}
        reply = await client.post(f"{apart.url('directory')}/sessions", json=given)
        return cls(apart, client, reply.raise_for_status().json()["token"])

    async def ask(
        self, method: str, path: str, *, seen: int | None = None, **options: Any
    ) -> httpx.Response:
        service, _, rest = path.strip("/").partition("/")
        asked = {"Authorization": f"Bearer {self._secret}", "X-Original-Method": method}
        vouched = await self._client.get(f"{self._apart.url('directory')}/auth", headers=asked)
        headers = {
            "Authorization": vouched.raise_for_status().headers["authorization"],
            "Idempotency-Key": str(uuid4()),
        }
        if seen is not None:
            headers["If-Match"] = f'"{seen}"'
        url = f"{self._apart.url(service)}/{rest}"
        reply = await self._client.request(method, url, headers=headers, **options)
        if reply.is_error:
            raise RuntimeError(f"{method} {path}: {reply.text}")
        return reply


@dataclass(frozen=True)
class Standing:
    """The services, a link into each database, and the county's two people.

    `known` are the seconds from the first row in the directory until all listeners knew everybody.
    """

    apart: Apart
    links: Links
    client: httpx.AsyncClient
    directory: Database
    county: LargeCounty
    known: float
    officer: Person
    chair: Person


@asynccontextmanager
async def standing_county(
    stage: Stage, schools: int, people: int, listeners: Collection[str]
) -> AsyncIterator[Standing]:
    """A county of this size on empty databases, as soon as the listeners know all of it."""
    async with running_apart(stage.services, stage.broker.url) as apart, AsyncExitStack() as stack:
        links = {
            name: await stack.enter_async_context(_link(stage, apart.databases[name]))
            for name in NAMES
        }
        directory = Database(apart.databases["directory"].app_url, statement_timeout_seconds=120)
        stack.push_async_callback(directory.close)
        client = httpx.AsyncClient(timeout=120, trust_env=False)
        stack.push_async_callback(client.aclose)

        begun = time.monotonic()
        county = await sow_county(directory, schools, people)

        async def all_know() -> bool:
            counts = [await links[name].fetchval(KNOWN) for name in listeners]
            return min(counts) >= county.people

        await until(all_know, PATIENCE_SECONDS, every=COUNT_EVERY_SECONDS)
        known = time.monotonic() - begun
        officer = await Person.sign_in(apart, client, OFFICER)
        chair = await Person.sign_in(apart, client, CHAIR)
        yield Standing(apart, links, client, directory, county, known, officer, chair)


@asynccontextmanager
async def _link(stage: Stage, database: ServiceDatabase) -> AsyncIterator[asyncpg.Connection]:
    link = await asyncpg.connect(stage.server.url(database.name))
    try:
        yield link
    finally:
        await link.close()
