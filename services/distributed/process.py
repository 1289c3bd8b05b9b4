"""One process of one service: its API, its worker, its relay, or all of them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any

import asyncpg
from fastapi import FastAPI
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from services.registry import service_named
from shared.database import Database
from shared.messaging.rabbit import RabbitBus
from shared.migrations import still_needed
from shared.service import Runtime, create_app, failing_parts
from shared.settings import Settings, keyring_of, needed_address, service_database_url
from shared.web.app import add_edge, add_problem_handlers
from shared.web.health import Health, add_health
from shared.web.identity import KeySource, Verifier
from shared.web.remote_keys import remote_keys
from shared.worker import Worker

DIRECTORY = "directory"


class Role(StrEnum):
    """What a process does for its service."""

    API = "api"
    WORKER = "worker"  # relays as well, unless another relay of the database does
    RELAY = "relay"
    ALL = "all"

    @property
    def answers(self) -> bool:
        return self in {Role.API, Role.ALL}

    @property
    def works(self) -> bool:
        return self is not Role.API


@dataclass(frozen=True)
class Addresses:
    """Where the process finds what it stands on; each is None where its role needs none."""

    database: str
    amqp: str | None
    keys: str | None

    @classmethod
    def from_environment(cls, service: str, role: Role) -> "Addresses":
        """Read them.

        Raises:
            SettingsError: naming the variable that is missing or wrong.

        """
        elsewhere = role.answers and service != DIRECTORY
        return cls(
            database=service_database_url(service),
            amqp=needed_address("AMQP_URL", ("amqp", "amqps")) if role.works else None,
            keys=needed_address("JWKS_URL", ("http", "https")) if elsewhere else None,
        )


@dataclass
class Process:
    """What is running: the app that answers on its port, and what it says of itself."""

    app: FastAPI
    health: Health


@asynccontextmanager
async def running_process(
    name: str, role: Role, settings: Settings, addresses: Addresses
) -> AsyncIterator[Process]:
    """Start the service's part, and at the end let what is in hand be finished.

    Neither the database nor the broker needs to be there yet: the health says what is missing.
    """
    service = service_named(name)
    async with AsyncExitStack() as stack:
        database = Database(
            addresses.database,
            pool_size=settings.pool_size,
            statement_timeout_seconds=settings.statement_timeout_seconds,
        )
        stack.push_async_callback(database.close)
        keys = await _key_source(stack, database, settings, addresses)
        runtime = Runtime(settings, database, Verifier(keys))
        bus = RabbitBus(addresses.amqp, batch_size=settings.batch_size) if addresses.amqp else None
        health = Health(
            failing=partial(_failing, runtime, bus), unprepared=partial(_unprepared, name, database)
        )
        app = create_app(service, runtime, health) if role.answers else _probes(name, health)
        if bus is not None:
            await _start_worker(stack, Worker(service, runtime, bus), role)
        await stack.enter_async_context(app.router.lifespan_context(app))
        yield Process(app, health)


async def _key_source(
    stack: AsyncExitStack, database: Database, settings: Settings, addresses: Addresses
) -> KeySource:
    if addresses.keys is not None:
        return await stack.enter_async_context(remote_keys(addresses.keys))
    return partial(_own_keys, database, settings)


async def _own_keys(database: Database, settings: Settings) -> dict[str, Any]:
    """The directory's own, opened once somebody asks: a worker never does."""
    from services.directory.access.commands.signing import SigningKeys  # noqa: PLC0415 - only there

    return await SigningKeys(database, keyring_of(settings)).public()


async def _start_worker(stack: AsyncExitStack, worker: Worker, role: Role) -> None:
    stack.push_async_callback(worker.bus.close)
    stack.push_async_callback(worker.stop)
    if role is Role.RELAY:
        worker.start_relay()
        return
    await worker.subscribe()
    await worker.start()


def _probes(name: str, health: Health) -> FastAPI:
    """What a process without an API answers."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    add_edge(app, name)
    add_problem_handlers(app)
    add_health(app, health)
    return app


async def _failing(runtime: Runtime, bus: RabbitBus | None) -> list[str]:
    """The names of what fails: the database, or the bus with its reason."""
    troubles = bus.troubles() if bus is not None else {}
    return [*await failing_parts(runtime), *(f"bus: {why}" for why in troubles.values())]


async def _unprepared(name: str, database: Database) -> list[str]:
    """What is not there yet: the database, or its newest form."""
    try:
        async with asyncio.timeout(2), database.transaction(None) as tx:
            applied = await tx.session.scalar(text("SELECT version_num FROM alembic_version"))
    except (SQLAlchemyError, OSError, TimeoutError, asyncpg.PostgresError):
        return ["database"]
    return ["migrations"] if still_needed(name, applied) else []
