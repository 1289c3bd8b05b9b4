"""Servers that the drills may break: a RabbitMQ node and PostgreSQL of their own."""

import asyncio
import os
import secrets
import shutil
import signal
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import pytest

from shared.database import Database
from shared.embedded_postgres import PostgresServer, running_postgres
from shared.messaging.topology import apply
from tests.drills.load import Site, site
from tests.infrastructure.proxy import Proxy, proxy_to
from tests.infrastructure.rabbitmq import broker as own_broker
from tests.infrastructure.rabbitmq_broker import Broker, wait_until_answering
from tests.infrastructure.rungs import LEDGER
from tests.service.messaging.world import delete_queues, ledger, prepare

NAMES = ("north", "south")


@dataclass
class Breakable:
    """A PostgreSQL server that can be killed and started on the same data."""

    folder: Path
    running: ExitStack = field(default_factory=ExitStack)
    server: PostgresServer | None = None

    def start(self) -> PostgresServer:
        self.server = self.running.enter_context(running_postgres(self.folder / "state"))
        return self.server

    def restart_at_once(self) -> PostgresServer:
        """Immediate shutdown, which leaves everything to recovery, and a new start."""
        assert self.server is not None
        note = (self.server.data / "postmaster.pid").read_text(encoding="utf-8")
        os.kill(int(note.splitlines()[0]), signal.SIGQUIT)
        self.running.close()
        return self.start()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Breakable]:
    folder = Path(tempfile.mkdtemp(prefix="gonghui-drill-pg-"))
    folder.chmod(0o711)  # as root the server's own user passes through
    server = Breakable(folder)
    server.start()
    yield server
    server.running.close()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def broker(pytestconfig: pytest.Config) -> Iterator[Broker]:
    """A broker of the drills' own, of whichever version the ladder gives."""
    with own_broker(pytestconfig.stash[LEDGER]) as found:
        if not found.is_ours:
            pytest.skip(f"needs a RabbitMQ of its own, not the {found.rung}")
        yield found


@dataclass
class Ground:
    """Where a drill takes place."""

    broker: Broker
    postgres: Breakable
    to_postgres: Proxy
    north_url: str
    south_url: str
    service: str
    site: Site

    async def keep_queues(self) -> None:
        """Let the broker write down its newest queues.

        One that was declared within the last second or so is not on its disk yet; a power cut
        then takes it, with all that was confirmed in it (seen on 3.10 and 4.0).
        """
        await asyncio.to_thread(self.broker.stop_app)
        await asyncio.to_thread(self.broker.start_app)

    async def kill_broker(self) -> None:
        """In a power cut's manner, and start it again."""
        assert self.broker.control is not None
        await asyncio.to_thread(self.broker.control.kill)

    async def start_broker(self) -> None:
        assert self.broker.control is not None
        self.broker.control.start()  # from this thread: the node ends with the one that started it
        await asyncio.to_thread(wait_until_answering, self.broker.url)


@pytest.fixture
async def ground(broker: Broker, postgres: Breakable) -> AsyncIterator[Ground]:
    assert postgres.server is not None
    service = f"south{secrets.token_hex(4)}"
    connection = await asyncpg.connect(postgres.server.url("postgres"))
    for name in NAMES:
        await connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        await connection.execute(f"CREATE DATABASE {name}")
    await connection.close()
    await apply(broker.url, {service: ledger(service).hears()})
    async with proxy_to(postgres.server.url("postgres")) as proxy:
        north_url, south_url = (proxy.url.rpartition("/")[0] + f"/{name}" for name in NAMES)
        for url in (north_url, south_url):
            database = Database(url)
            await prepare(database)
            await database.close()
        async with site(north_url, south_url) as made:
            yield Ground(broker, postgres, proxy, north_url, south_url, service, made)
    await delete_queues(broker.url, service)
