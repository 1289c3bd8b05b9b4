"""The servers a benchmark stands on: a PostgreSQL and a RabbitMQ of its own, gone afterwards."""

import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from shared.database import Database
from shared.embedded_postgres import running_postgres
from tests.infrastructure.postgres import DatabaseServer
from tests.infrastructure.rabbitmq_broker import Broker
from tests.infrastructure.rabbitmq_node import private_node, why_not
from tests.service.databases import Postgres
from tests.service.messaging.world import prepare


@dataclass(frozen=True)
class Stage:
    """Both servers; durable, as in production."""

    server: DatabaseServer
    services: Postgres
    broker: Broker

    @asynccontextmanager
    async def database(self, name: str) -> AsyncIterator[str]:
        """The address of a new database with the messaging tables, dropped at the end."""
        unique = f"{name}_{secrets.token_hex(3)}"
        await self._as_superuser(f"CREATE DATABASE {unique}")
        try:
            database = Database(self.server.url(unique))
            await prepare(database)
            await database.close()
            yield self.server.url(unique)
        finally:
            await self._as_superuser(f"DROP DATABASE {unique} WITH (FORCE)")

    async def versions(self) -> dict[str, str]:
        connection = await asyncpg.connect(self.server.url("postgres"))
        shown = await connection.fetchval("SHOW server_version")
        await connection.close()
        return {"PostgreSQL": str(shown), "RabbitMQ": self.broker.version}

    async def _as_superuser(self, statement: str) -> None:
        connection = await asyncpg.connect(self.server.url("postgres"))
        await connection.execute(statement)
        await connection.close()


@asynccontextmanager
async def stage(broker: Broker, server: DatabaseServer) -> AsyncIterator[Stage]:
    """A stage on servers that run already."""
    services = Postgres(server)
    try:
        yield Stage(server, services, broker)
    finally:
        await services.close()


@contextmanager
def private_postgres() -> Iterator[DatabaseServer]:
    """A PostgreSQL on loopback, durable as in production, that ends with this process."""
    folder = Path(tempfile.mkdtemp(prefix="gonghui-bench-pg-"))
    # As root the server's own user passes through.
    folder.chmod(0o711)
    try:
        with running_postgres(folder / "state") as made:
            where = (made.host, made.port, made.superuser, made.password)
            yield DatabaseServer(*where, "private, durable")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@asynccontextmanager
async def private_stage() -> AsyncIterator[Stage]:
    """A stage on servers of its own; both listen on loopback only and end with this process."""
    if reason := why_not():
        raise SystemExit(f"The benchmarks need a RabbitMQ of their own: {reason}")
    with private_postgres() as server, private_node() as broker:
        async with stage(broker, server) as made:
            yield made
