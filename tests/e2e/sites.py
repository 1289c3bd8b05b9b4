"""The ways to run the same services, as the tests of whole journeys see them.

GONGHUI_TEST_PLATFORM chooses: `embedded` (the default) is one process, `apart` a process for each
service over RabbitMQ, `compose` the containers of docker-compose.yml. What the tests ask of any is
the same; apart has no pages.
"""

import os
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from services.embedded.databases import database_of
from services.embedded.platform import Platform, running_platform
from services.registry import NAMES, all_services
from shared.database import Database
from shared.embedded_postgres import PostgresServer, running_postgres
from shared.messaging.tables import InboxMark, OutboxMessage, PendingEvent
from shared.settings import Settings
from tests.e2e.program import throw_away_folder
from tests.infrastructure.apart import running_apart
from tests.infrastructure.compose import Project, composed
from tests.infrastructure.gateway import gateway
from tests.infrastructure.postgres import database_server
from tests.infrastructure.rabbitmq import broker
from tests.infrastructure.rungs import Ledger
from tests.infrastructure.waiting import until
from tests.service.databases import Postgres

SETTLE_SECONDS = 120


class Site(Protocol):
    """A running platform."""

    url: str

    def database(self, service: str) -> Database:
        """The service's database, as its own role."""
        ...

    def superuser_url(self, service: str) -> str:
        """The service's database for one who sees every tenant's rows."""
        ...

    async def settle(self) -> None:
        """Wait until every event stored so far has been dealt with or set aside."""
        ...


@dataclass
class EmbeddedSite:
    """One process: this one."""

    platform: Platform
    state: Path
    server: PostgresServer

    @property
    def url(self) -> str:
        return self.platform.url

    def database(self, service: str) -> Database:
        return self.platform.runtimes[service].database

    def superuser_url(self, service: str) -> str:
        return self.server.url(database_of(service))

    async def settle(self) -> None:
        await self.platform.settle()


@dataclass
class SiteApart:
    """Services in processes of their own, known by their address and their databases only."""

    url: str
    databases: Mapping[str, Database]
    superuser_urls: Mapping[str, str]
    # Up to which event of a publisher everything is known to be dealt with.
    _settled: dict[str, int] = field(default_factory=dict)

    def database(self, service: str) -> Database:
        return self.databases[service]

    def superuser_url(self, service: str) -> str:
        return self.superuser_urls[service]

    async def settle(self) -> None:
        async def is_quiet() -> bool:
            try:
                return await self._is_quiet()
            except (SQLAlchemyError, OSError):
                return False  # the database is away for a moment

        await until(is_quiet, SETTLE_SECONDS)

    async def _is_quiet(self) -> bool:
        """Whether all is sent and every listener has marked or set aside what it heard.

        An event that a handler stores while it marks another is found by the round after.
        """
        newest = {name: await self._newest(name) for name in NAMES}
        for service in all_services():
            for item in service.subscriptions.items:
                publisher = item.event.publisher
                since = self._settled.get(publisher, 0)
                stored = await self._stored(publisher, item.event.wire_name, since)
                if stored - await self._handled(service.name, item.name):
                    return False
        if newest != {name: await self._newest(name) for name in NAMES}:
            return False
        self._settled = newest
        return True

    async def _newest(self, service: str) -> int:
        async with self.databases[service].transaction(None) as tx:
            last = select(OutboxMessage.seq).order_by(OutboxMessage.seq.desc()).limit(1)
            return await tx.session.scalar(last) or 0

    async def _stored(self, publisher: str, wire_name: str, since: int) -> set[object]:
        async with self.databases[publisher].transaction(None) as tx:
            chosen = select(OutboxMessage.id).where(
                OutboxMessage.type == wire_name, OutboxMessage.seq > since
            )
            return set(await tx.session.scalars(chosen))

    async def _handled(self, service: str, subscription: str) -> set[object]:
        async with self.databases[service].transaction(None) as tx:
            return {
                event_id
                for table in (InboxMark, PendingEvent)
                for event_id in await tx.session.scalars(
                    select(table.event_id).where(table.subscription == subscription)
                )
            }


@asynccontextmanager
async def running_site(ledger: Ledger) -> AsyncIterator[Site]:
    """A platform of its own that holds nothing yet, gone at the end."""
    chosen = os.environ.get("GONGHUI_TEST_PLATFORM", "embedded")
    starts = {"embedded": embedded_site, "apart": site_apart, "compose": composed_site}
    async with starts[chosen](ledger) as site:
        ledger.used["platform"] = chosen
        yield site


@asynccontextmanager
async def embedded_site(
    _ledger: Ledger, *, second_factor: Literal["on", "off"] = "off"
) -> AsyncIterator[EmbeddedSite]:
    # Doors are kept from one test to the next, and a slow machine takes its time between them.
    settings = Settings(second_factor=second_factor, session_idle_minutes=600)
    with throw_away_folder() as folder, running_postgres(folder / "state", durable=False) as server:
        async with running_platform(folder / "state", server, settings, port=0) as platform:
            yield EmbeddedSite(platform, folder / "state", server)


@asynccontextmanager
async def site_apart(ledger: Ledger) -> AsyncIterator[SiteApart]:
    with database_server(ledger) as server, broker(ledger) as found:
        async with (
            running_apart(Postgres(server), found.url) as apart,
            gateway(apart.url) as url,
        ):
            app_urls = {name: made.app_url for name, made in apart.databases.items()}
            superuser_urls = {name: server.url(made.name) for name, made in apart.databases.items()}
            async with _looking_in(url, app_urls, superuser_urls) as site:
                yield site


@asynccontextmanager
async def composed_site(ledger: Ledger) -> AsyncIterator[SiteApart]:
    with composed(ledger) as project:
        async with attached_site(project) as site:
            yield site


@asynccontextmanager
async def attached_site(project: Project) -> AsyncIterator[SiteApart]:
    """A look into the databases of a running project."""
    app_urls = {name: project.database_url(name) for name in NAMES}
    superuser_urls = {name: project.superuser_url(database_of(name)) for name in NAMES}
    async with _looking_in(project.url, app_urls, superuser_urls) as site:
        yield site


@asynccontextmanager
async def _looking_in(
    url: str, app_urls: Mapping[str, str], superuser_urls: Mapping[str, str]
) -> AsyncIterator[SiteApart]:
    async with AsyncExitStack() as stack:
        databases = {}
        for name in NAMES:
            databases[name] = Database(app_urls[name], pool_size=3)
            stack.push_async_callback(databases[name].close)
        yield SiteApart(url, databases, superuser_urls)
