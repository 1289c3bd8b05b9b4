"""A service as its parts, and the HTTP app made of them; `shared.worker` is its event side."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import asyncpg
from fastapi import APIRouter, FastAPI
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from shared.contracts.checkpoint import CheckpointMade
from shared.contracts.event import Event
from shared.database import Database
from shared.messaging.snapshots import Snapshots
from shared.messaging.subscriptions import Subscriptions
from shared.sealing import Keyring
from shared.settings import Settings, keyring_of
from shared.web import dead_letters, missing_events, resends
from shared.web.app import add_edge, add_offline_docs, add_problem_handlers
from shared.web.health import Health, add_health
from shared.web.identity import Verifier
from shared.web.outages import add_outage_handlers

if TYPE_CHECKING:
    from shared.proofs.keeping import ProofKeeper


@dataclass(frozen=True)
class Runtime:
    """What a running service stands on."""

    settings: Settings
    database: Database
    verifier: Verifier

    @cached_property
    def keyring(self) -> Keyring:
        """The keys that seal single fields.

        Raises:
            SettingsError: naming the variable that is missing or wrong.

        """
        return keyring_of(self.settings)

    @cached_property
    def proofs(self) -> "ProofKeeper":
        """The store of pictures and papers.

        Raises:
            SettingsError: naming the variable that is missing or wrong.

        """
        from shared.proofs.keeping import ProofKeeper  # noqa: PLC0415 - for those that keep some
        from shared.proofs.store import proof_store  # noqa: PLC0415 - as above

        return ProofKeeper(proof_store(self.settings), self.keyring)


@dataclass(frozen=True)
class Timer:
    """Something the clock starts; `sweep` is safe to run twice and beside itself."""

    name: str
    every_seconds: float
    sweep: Callable[[Runtime], Awaitable[None]]


@dataclass(frozen=True)
class Service:
    """A service put together from its capability folders."""

    name: str
    title: str
    publishes: tuple[type[Event], ...]
    subscriptions: Subscriptions
    routers: tuple[APIRouter, ...]
    timers: tuple[Timer, ...] = ()
    # How its subjects stand, for services that have to be filled.
    snapshots: Snapshots | None = None
    # Whether it seals single fields, and so does not start without their keys.
    seals: bool = False
    # Whether it keeps proofs, and so does not start without a store for them.
    keeps_proofs: bool = False
    # Long-running tasks of an API process, such as listening for rows to push to browsers.
    background: tuple[Callable[[Runtime, FastAPI], Coroutine[Any, Any, None]], ...] = ()
    migrations: str = field(default="")

    def __post_init__(self) -> None:
        object.__setattr__(self, "migrations", f"services.{self.name}.migrations")

    @property
    def checkpoint(self) -> type[CheckpointMade] | None:
        """The event by which it says what it has sent."""
        return next((event for event in self.publishes if issubclass(event, CheckpointMade)), None)


def create_app(service: Service, runtime: Runtime, health: Health | None = None) -> FastAPI:
    """The service's HTTP side; without `health` it is ready when its database answers."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(run(runtime, app)) for run in service.background]
        yield
        await end_all(tasks)

    app = FastAPI(
        title=service.title, version="1", lifespan=lifespan, docs_url=None, redoc_url=None
    )
    app.state.service = service
    app.state.runtime = runtime
    app.state.settings = runtime.settings
    app.state.database = runtime.database
    app.state.verifier = runtime.verifier
    add_edge(app, service.name)
    add_problem_handlers(app)
    add_outage_handlers(app)
    add_offline_docs(app, service.title)
    add_health(app, health or Health(failing=partial(failing_parts, runtime)))
    for router in service.routers:
        app.include_router(router)
    for router in (dead_letters.router, missing_events.router, resends.router):
        app.include_router(router)
    return app


async def failing_parts(runtime: Runtime) -> list[str]:
    """What keeps the service from its work now, by name."""
    try:
        async with asyncio.timeout(2), runtime.database.transaction(None) as tx:
            await tx.session.execute(text("SELECT 1"))
    except (SQLAlchemyError, OSError, TimeoutError, asyncpg.PostgresError):
        return ["database"]
    return []


async def end_all(tasks: list[asyncio.Task[None]]) -> None:
    """Cancel tasks that would never end, and wait until they have."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
