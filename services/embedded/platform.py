"""The platform put together: databases, services, bus, workers and one HTTP door."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import SecretStr

from services.directory.access.commands.signing import SigningKeys
from services.embedded.databases import addresses, field_keys, prepare
from services.embedded.door import create_door
from services.embedded.gate import Gate
from services.registry import all_services
from shared.database import Clock, Database, utc_now
from shared.embedded_postgres import PostgresServer
from shared.errors import Refused
from shared.messaging.bus import LocalBus
from shared.service import Runtime, Service, create_app
from shared.settings import Settings, keyring_of
from shared.web.identity import Verifier
from shared.web.serving import serving
from shared.worker import Worker

HOST = "127.0.0.1"
GRACE_SECONDS = 5
DIRECTORY = "directory"
SERVICES = all_services()

Progress = Callable[[str], None]


class PortTaken(Refused):
    """Another program listens on the port."""

    code = "port-taken"


@dataclass(frozen=True)
class Timekeeping:
    """The services' clock, and whether their timers look at it by themselves (or at `sweep`)."""

    clock: Clock = utc_now
    timers: bool = True


REAL_TIME = Timekeeping()


@dataclass
class Platform:
    """A running platform."""

    url: str
    settings: Settings
    runtimes: dict[str, Runtime]
    workers: dict[str, Worker]

    async def settle(self) -> None:
        """Wait until every event stored so far has been dealt with or set aside."""
        quiet_rounds = 0
        while quiet_rounds < 2:  # noqa: PLR2004 - a handler's own events are found by the second
            unsent = [await worker.relay.count_unsent() for worker in self.workers.values()]
            quiet_rounds = 0 if any(unsent) else quiet_rounds + 1
            if any(unsent):
                await asyncio.sleep(0.02)

    async def sweep(self) -> None:
        """Let every timer look at the clock once, now."""
        for service in SERVICES:
            for timer in service.timers:
                await timer.sweep(self.runtimes[service.name])


@asynccontextmanager
async def running_platform(
    state: Path,
    server: PostgresServer,
    settings: Settings,
    *,
    port: int,
    time: Timekeeping = REAL_TIME,
    progress: Progress = lambda _step: None,
) -> AsyncIterator[Platform]:
    """Start everything on loopback; at the end stop it in order: door, workers, databases.

    The directory always follows the real clock, for sessions and tokens are real; `time` is that
    of the other services.

    Raises:
        PortTaken: somebody else listens there.

    """
    listener = _listen(port)
    url = f"http://{HOST}:{listener.getsockname()[1]}"
    settings = _settled(settings, state, url)
    async with AsyncExitStack() as stack:
        stack.callback(listener.close)
        progress("准备数据库")
        await prepare(state, server, [service.name for service in SERVICES])
        progress("启动各项服务")
        databases = {
            service.name: _open_database(stack, state, server, settings, service, time.clock)
            for service in SERVICES
        }
        keys = SigningKeys(databases[DIRECTORY], keyring_of(settings))
        verifier = Verifier(keys.public)
        runtimes = {
            name: Runtime(settings, database, verifier) for name, database in databases.items()
        }
        apps = {service.name: create_app(service, runtimes[service.name]) for service in SERVICES}
        for app in apps.values():
            await stack.enter_async_context(app.router.lifespan_context(app))
        workers = await _start_workers(stack, runtimes, timers=time.timers)
        door = create_door(apps, SERVICES)
        gate = Gate(door, databases[DIRECTORY], keys, utc_now, settings)
        # No proxy stands before it: an address that is told would be made up.
        await stack.enter_async_context(
            serving(gate, listener, grace_seconds=GRACE_SECONDS, proxy_headers=False)
        )
        yield Platform(url, settings, runtimes, workers)


def _settled(settings: Settings, state: Path, url: str) -> Settings:
    """The settings with what nobody chose: where it listens, keys and a folder of its own."""
    chosen = settings.model_fields_set
    address = {} if "public_url" in chosen else {"public_url": url}
    keys = {} if "field_keys" in chosen else {"field_keys": SecretStr(field_keys(state))}
    proofs = {} if "proofs_url" in chosen else {"proofs_url": (state / "proofs").as_uri()}
    return settings.model_copy(update=address | keys | proofs)


def _open_database(
    stack: AsyncExitStack,
    state: Path,
    server: PostgresServer,
    settings: Settings,
    service: Service,
    clock: Clock,
) -> Database:
    database = Database(
        addresses(state, server, service.name).app,
        clock=utc_now if service.name == DIRECTORY else clock,
        pool_size=settings.pool_size,
        statement_timeout_seconds=settings.statement_timeout_seconds,
    )
    stack.push_async_callback(database.close)
    return database


async def _start_workers(
    stack: AsyncExitStack, runtimes: dict[str, Runtime], *, timers: bool
) -> dict[str, Worker]:
    bus = LocalBus()
    running = SERVICES if timers else tuple(replace(service, timers=()) for service in SERVICES)
    workers = {service.name: Worker(service, runtimes[service.name], bus) for service in running}
    for worker in workers.values():
        await worker.subscribe()
    for worker in workers.values():
        stack.push_async_callback(worker.stop)
        await worker.start()
    return workers


def check_port(port: int) -> None:
    """Before long work that ends in serving there.

    Raises:
        PortTaken: somebody else listens there.

    """
    _listen(port).close()


def _listen(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
    except OSError as error:
        listener.close()
        raise PortTaken(f"端口 {port} 已被占用，请用 --port 换一个端口。") from error
    return listener
