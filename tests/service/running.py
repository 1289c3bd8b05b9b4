"""One service of its own, on a real database: HTTP as any caller, events in, events out.

async with running_service(service, postgres, clock=clock) as running:
    reply = await running.http(caller).post("/plans", json={...})
    await running.deliver(UnionRegistered(...))
    assert [event.wire_name for event in await running.outbox()] == ["plan.issued.v1"]
"""

import json
import time
from collections.abc import AsyncIterator, Generator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar, cast
from uuid import uuid4

import httpx
from fastapi import FastAPI
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet
from pydantic import SecretStr
from sqlalchemy import select

from shared.contracts.catalogue import all_events
from shared.contracts.event import Event
from shared.database import Clock, Database, utc_now
from shared.messaging.consumer import Consumer
from shared.messaging.tables import OutboxMessage, PendingEvent
from shared.sealing import new_keys
from shared.service import Runtime, Service, create_app
from shared.settings import Settings
from shared.web.identity import ALGORITHM, Caller, Verifier, claims_of
from tests.service.databases import Postgres, ServiceDatabase

# The key that the tests sign with, in the place of the directory's.
TEST_KEY = ECKey.generate_key("P-256", {"kid": "test", "use": "sig"}, private=True)

E = TypeVar("E", bound=Event)


class StoppedClock:
    """A clock that moves only when told; pass it as `clock`."""

    def __init__(self, now: datetime = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, by: timedelta) -> None:
        self.now += by


class SignedIn(httpx.Auth):
    """Signs a fresh token for each request and gives each POST a key of its own.

    A test that repeats a POST sets its own Idempotency-Key, which is left as it is.
    """

    def __init__(self, caller: Caller | None) -> None:
        self.caller = caller

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        if self.caller is not None:
            request.headers["Authorization"] = f"Bearer {token_for(self.caller)}"
        if request.method == "POST":
            request.headers.setdefault("Idempotency-Key", str(uuid4()))
        yield request


def token_for(caller: Caller) -> str:
    """What the gateway would send for this caller; by the real clock, which tokens are read by."""
    claims = claims_of(caller, time.time())
    return jwt.encode({"alg": ALGORITHM, "kid": "test"}, claims, TEST_KEY, algorithms=[ALGORITHM])


async def _test_keys() -> dict[str, Any]:
    return dict(KeySet([TEST_KEY]).as_dict(private=False))


@dataclass
class Running:
    """A running service and what a test asks of it."""

    service: Service
    runtime: Runtime
    app: FastAPI
    consumer: Consumer
    addresses: ServiceDatabase
    _clients: list[httpx.AsyncClient] = field(default_factory=list)

    @property
    def database(self) -> Database:
        return self.runtime.database

    def http(self, caller: Caller | None = None) -> httpx.AsyncClient:
        """A client of the caller; without one it carries no token. It is closed at the end."""
        client = httpx.AsyncClient(
            transport=httpx.ASGITransport(self.app),
            base_url="http://gonghui.test",
            auth=SignedIn(caller),
        )
        self._clients.append(client)
        return client

    async def deliver(self, *events: Event) -> None:
        """Hand events to the service in this order; a handler that fails fails the test.

        For deliveries that are meant to fail use `consumer.receive` itself.
        """
        await self.consumer.receive([event.to_wire() for event in events])
        sent = {event.event_id for event in events}
        failed = [(p.subscription, p.reason) for p in await self.pending() if p.event_id in sent]
        assert not failed, f"set aside: {failed}"

    async def outbox(self, *types: type[E]) -> list[E]:
        """The events stored so far, in order; only those of the types, where some are named."""
        classes: Mapping[str, type[Event]] = {t.wire_name: t for t in types} or all_events()
        async with self.database.transaction(None) as tx:
            rows = await tx.session.scalars(select(OutboxMessage).order_by(OutboxMessage.seq))
            bodies = [json.loads(row.body) for row in rows if row.type in classes]
        return [cast("E", classes[body["type"]].from_envelope(body)) for body in bodies]

    async def pending(self) -> list[PendingEvent]:
        """Deliveries that failed, with their reasons."""
        async with self.database.transaction(None) as tx:
            return list(await tx.session.scalars(select(PendingEvent)))

    async def sweep(self, timer: str) -> None:
        """Let the timer of this name do its work once."""
        found = {each.name: each for each in self.service.timers}
        await found[timer].sweep(self.runtime)

    async def close(self) -> None:
        for client in self._clients:
            await client.aclose()
        await self.database.close()


_TEST_KEYS = SecretStr(new_keys())


def with_test_keys(settings: Settings) -> Settings:
    """The settings with keys to seal fields, where none were chosen."""
    if settings.field_keys is not None:
        return settings
    return settings.model_copy(update={"field_keys": _TEST_KEYS})


@asynccontextmanager
async def running_service(
    service: Service,
    postgres: Postgres,
    *,
    clock: Clock = utc_now,
    settings: Settings | None = None,
) -> AsyncIterator[Running]:
    """The service with a database of its own and its API's background tasks."""
    async with postgres.fresh(service.name) as addresses:
        chosen = with_test_keys(settings or Settings())
        database = Database(addresses.app_url, clock=clock, pool_size=chosen.pool_size)
        runtime = Runtime(chosen, database, Verifier(_test_keys))
        app = create_app(service, runtime)
        consumer = Consumer(service.subscriptions, database)
        running = Running(service, runtime, app, consumer, addresses)
        try:
            async with app.router.lifespan_context(app):
                yield running
        finally:
            await running.close()
