"""Each service in a process of its own on given servers: no containers and no gateway."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from services.registry import NAMES, all_services
from shared.messaging import topology
from shared.migrations import migrate
from shared.sealing import new_keys
from shared.tether import tethered
from tests.infrastructure.rungs import LOOPBACK, free_ports
from tests.infrastructure.waiting import until
from tests.service.databases import Postgres, ServiceDatabase
from tests.service.messaging.world import delete_queues

CLONE = Path(__file__).parents[2]
START_SECONDS = 60
STOP_SECONDS = 45


@dataclass(frozen=True)
class Apart:
    """Where the services answer, and their databases."""

    ports: dict[str, int]
    databases: dict[str, ServiceDatabase]
    processes: dict[str, subprocess.Popen[bytes]]

    def url(self, service: str) -> str:
        return f"http://{LOOPBACK}:{self.ports[service]}"

    def memory_bytes(self, service: str) -> int:
        """What the process holds in memory now."""
        pages = Path(f"/proc/{self.processes[service].pid}/statm").read_text().split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")


@asynccontextmanager
async def running_apart(postgres: Postgres, amqp_url: str) -> AsyncIterator[Apart]:
    """A process for each service, in all its roles, on new databases and empty queues.

    All of it is gone at the end.
    """
    logs = Path(tempfile.mkdtemp(prefix="gonghui-apart-"))
    try:
        async with AsyncExitStack() as stack:
            databases: dict[str, ServiceDatabase] = {}
            for name in NAMES:
                databases[name] = await stack.enter_async_context(postgres.unmigrated(name))
                stack.push_async_callback(delete_queues, amqp_url, name)
            yield await _started(stack, databases, amqp_url, logs)
    finally:
        await asyncio.to_thread(shutil.rmtree, logs, ignore_errors=True)


async def _started(
    stack: AsyncExitStack, databases: dict[str, ServiceDatabase], amqp_url: str, logs: Path
) -> Apart:
    """Migrate, declare and start, until every service is ready."""
    for name, addresses in databases.items():
        await migrate(name, addresses.owner_url, addresses.app_url)
    hears = {service.name: service.subscriptions.hears() for service in all_services()}
    await topology.apply(amqp_url, hears)
    ports = dict(zip(NAMES, free_ports(len(NAMES)), strict=True))
    field_keys = new_keys()
    processes = {}
    for name in NAMES:
        processes[name] = _start(name, ports, databases[name], amqp_url, field_keys, logs)
        stack.callback(_end, processes[name])
    apart = Apart(ports, databases, processes)
    for name in NAMES:
        await _until_ready(apart, name)
    return apart


def _start(
    name: str,
    ports: dict[str, int],
    addresses: ServiceDatabase,
    amqp_url: str,
    field_keys: str,
    logs: Path,
) -> subprocess.Popen[bytes]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GONGHUI_")}
    own = {
        f"GONGHUI_{name.upper()}_DATABASE_URL": addresses.app_url,
        "GONGHUI_AMQP_URL": amqp_url,
        "GONGHUI_JWKS_URL": f"http://{LOOPBACK}:{ports['directory']}/.well-known/jwks.json",
        "GONGHUI_PUBLIC_URL": "http://gonghui.test",
        "GONGHUI_LOG_LEVEL": "WARNING",
        # The people of tests and measurements sign in with a password alone.
        "GONGHUI_FIELD_KEYS": field_keys,
        "GONGHUI_SECOND_FACTOR": "off",
        # Who keeps proofs does not start without a place for them.
        "GONGHUI_PROOFS_URL": (logs / "proofs").as_uri(),
    }
    line = [sys.executable, "-P", "-m", "services.cli", "serve", name, "--port", str(ports[name])]
    with (logs / f"{name}.log").open("wb") as log:
        return subprocess.Popen(
            tethered(line, account=None, ending=signal.SIGTERM),
            cwd=CLONE,
            env=kept | own,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )


async def _until_ready(apart: Apart, name: str) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:

        async def is_ready() -> bool:
            assert apart.processes[name].poll() is None, f"{name} has ended; its log says why"
            try:
                return (await client.get(f"{apart.url(name)}/readyz")).is_success
            except httpx.TransportError:
                await asyncio.sleep(0)
                return False

        await until(is_ready, START_SECONDS)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    process.terminate()
    give_up_at = time.monotonic() + STOP_SECONDS
    try:
        process.wait(max(0, give_up_at - time.monotonic()))
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
