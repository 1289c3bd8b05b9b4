"""A service as its parts, and the two things made of them: an HTTP app and a worker."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, cast

import asyncpg
import structlog
from fastapi import APIRouter, FastAPI, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import ColumnElement, CursorResult, and_, delete, func, select, text, tuple_
from sqlalchemy.exc import SQLAlchemyError

from shared.contracts.event import Event
from shared.database import Database
from shared.messaging.bus import Bus
from shared.messaging.consumer import Consumer, InfrastructureError
from shared.messaging.relay import Relay
from shared.messaging.subscriptions import Subscriptions
from shared.messaging.tables import InboxMark, OutboxMessage, PendingEvent, PendingState
from shared.observability import EVENTS_DEAD, EVENTS_WAITING
from shared.settings import Settings
from shared.web import dead_letters, idempotency
from shared.web.app import add_edge, add_offline_docs, add_problem_handlers, problem
from shared.web.identity import Verifier

log = structlog.get_logger()


@dataclass(frozen=True)
class Runtime:
    """What a running service stands on."""

    settings: Settings
    database: Database
    verifier: Verifier


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
    # Long-running tasks of an API process, such as listening for rows to push to browsers.
    background: tuple[Callable[[Runtime, FastAPI], Coroutine[Any, Any, None]], ...] = ()
    migrations: str = field(default="")

    def __post_init__(self) -> None:
        object.__setattr__(self, "migrations", f"services.{self.name}.migrations")


def create_app(service: Service, runtime: Runtime) -> FastAPI:
    """The service's HTTP side."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        tasks = [asyncio.create_task(run(runtime, app)) for run in service.background]
        yield
        await _end(tasks)

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
    add_offline_docs(app, service.title)
    _add_health(app, runtime)
    for router in service.routers:
        app.include_router(router)
    app.include_router(dead_letters.router)
    return app


async def failing_parts(runtime: Runtime) -> list[str]:
    """What keeps the service from its work now, by name."""
    try:
        async with asyncio.timeout(2), runtime.database.transaction(None) as tx:
            await tx.session.execute(text("SELECT 1"))
    except (SQLAlchemyError, OSError, TimeoutError, asyncpg.PostgresError):
        return ["database"]
    return []


def _add_health(app: FastAPI, runtime: Runtime) -> None:
    @app.get("/livez", tags=["operations"])
    async def livez() -> dict[str, str]:
        """The process answers."""
        return {"status": "ok"}

    @app.get("/readyz", tags=["operations"], response_model=None)
    async def readyz() -> dict[str, str] | Response:
        """The service can do its work; names what fails."""
        failing = await failing_parts(runtime)
        if failing:
            return problem(503, "not-ready", "数据库暂时连不上。", failing=failing)
        return {"status": "ok"}

    @app.get("/metrics", include_in_schema=False)
    async def metrics() -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


class Worker:
    """The service's event side: relay, consumer, retries, timers and housekeeping."""

    def __init__(self, service: Service, runtime: Runtime, bus: Bus) -> None:
        self.service = service
        self.runtime = runtime
        self.bus = bus
        self.consumer = Consumer(service.subscriptions, runtime.database)
        self.relay = Relay(service.name, runtime.database, bus)
        self._tasks: list[asyncio.Task[None]] = []

    async def subscribe(self) -> None:
        """Begin to consume.

        On the local bus every worker does this before any of them starts: what is sent before a
        consumer has subscribed never reaches it.
        """
        await self.bus.subscribe(self.consumer)

    async def start(self) -> None:
        """Begin to relay and keep time."""
        self._tasks = [
            asyncio.create_task(self.relay.run(), name=f"{self.service.name} relay"),
            self._repeat("retries", 1.0, self._retry),
            self._repeat("gauges", 5.0, self._measure),
            self._repeat("housekeeping", 3600.0, self._clean),
            *(
                self._repeat(timer.name, timer.every_seconds, self._sweep_of(timer))
                for timer in self.service.timers
            ),
        ]

    async def stop(self) -> None:
        await _end(self._tasks)

    def _sweep_of(self, timer: Timer) -> Callable[[], Awaitable[None]]:
        async def sweep() -> None:
            await timer.sweep(self.runtime)

        return sweep

    def _repeat(
        self, name: str, seconds: float, act: Callable[[], Awaitable[None]]
    ) -> asyncio.Task[None]:
        async def loop() -> None:
            while True:
                try:
                    await act()
                except Exception as error:  # noqa: BLE001 - the edge: the next round tries again
                    log.warning(
                        "sweep failed", service=self.service.name, sweep=name, error=str(error)
                    )
                await asyncio.sleep(seconds)

        return asyncio.create_task(loop(), name=f"{self.service.name} {name}")

    async def _retry(self) -> None:
        try:
            while await self.consumer.retry_due():
                pass
        except InfrastructureError as error:
            log.warning(
                "retries wait for the database", service=self.service.name, error=str(error)
            )

    async def _measure(self) -> None:
        await self.relay.measure()
        async with self.runtime.database.transaction(None) as tx:
            rows = await tx.session.execute(
                select(PendingEvent.state, func.count()).group_by(PendingEvent.state)
            )
            counts = {str(state): int(count) for state, count in rows}
        EVENTS_DEAD.labels(self.service.name).set(counts.get(PendingState.DEAD, 0))
        EVENTS_WAITING.labels(self.service.name).set(counts.get(PendingState.WAITING, 0))

    async def _clean(self) -> None:
        """Delete what nobody can ask for any more, in batches."""
        database = self.runtime.database
        before = database.clock() - timedelta(days=self.runtime.settings.outbox_keep_days)
        await idempotency.forget_old(database)
        await self._delete_all(OutboxMessage, OutboxMessage.sent_at < before)
        await self._delete_all(InboxMark, InboxMark.handled_at < before)
        ended = PendingEvent.state.in_((PendingState.HANDLED, PendingState.DISCARDED))
        await self._delete_all(PendingEvent, and_(ended, PendingEvent.first_failed_at < before))

    async def _delete_all(self, table: Any, condition: ColumnElement[bool]) -> None:
        keys = table.__table__.primary_key.columns
        while True:
            async with self.runtime.database.transaction(None) as tx:
                old = select(*keys).where(condition).limit(5000)
                gone = await tx.session.execute(delete(table).where(tuple_(*keys).in_(old)))
            if not cast("CursorResult[Any]", gone).rowcount:
                return


async def _end(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
