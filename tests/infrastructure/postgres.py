"""Finds or starts the PostgreSQL server that the tests use."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from shared.embedded_postgres import running_postgres
from tests.infrastructure.rungs import (
    LOOPBACK,
    Ledger,
    container_missing,
    containers_wanted,
    free_port,
    loopback_ports,
)

IMAGE = os.environ.get("GONGHUI_TEST_PG_IMAGE", "postgres:18")


@dataclass(frozen=True)
class DatabaseServer:
    """A server on which the tests may make and drop databases and roles."""

    host: str
    port: int
    superuser: str
    password: str = field(repr=False)
    rung: str

    def url(self, database: str, user: str | None = None, password: str | None = None) -> str:
        name = quote(user or self.superuser, safe="")
        secret = quote((password or "") if user else self.password, safe="")
        return f"postgresql://{name}:{secret}@{self.host}:{self.port}/{quote(database, safe='')}"


@contextmanager
def database_server(ledger: Ledger) -> Iterator[DatabaseServer]:
    """The highest rung that holds; it is entered in the ledger."""
    with _first_rung(ledger) as server:
        ledger.used["PostgreSQL"] = f"{server.rung}, port {server.port}"
        yield server


@contextmanager
def _first_rung(ledger: Ledger) -> Iterator[DatabaseServer]:
    if given := os.environ.get("GONGHUI_TEST_PG_URL"):
        yield _from_url(given)
        return
    if containers_wanted(ledger) and (container := _container(ledger)):
        stop, server = container
        try:
            yield server
        finally:
            stop()
        return
    with _embedded() as server:
        yield server


def _from_url(url: str) -> DatabaseServer:
    parts = urlsplit(url)
    return DatabaseServer(
        parts.hostname or LOOPBACK,
        parts.port or 5432,
        unquote(parts.username or "postgres"),
        unquote(parts.password or ""),
        "server given by GONGHUI_TEST_PG_URL",
    )


def _container(ledger: Ledger) -> tuple[Callable[[], None], DatabaseServer] | None:
    from docker.errors import DockerException  # noqa: PLC0415 - slow, and most runs do without
    from testcontainers.community.postgres import PostgresContainer  # noqa: PLC0415 - as above

    port = free_port()
    container = PostgresContainer(IMAGE, username="postgres", dbname="postgres", driver=None)
    container.ports = loopback_ports({"5432/tcp": port})
    container.with_command("postgres -c fsync=off -c max_connections=200")
    try:
        container.start()
    except (DockerException, OSError, TimeoutError) as error:
        container.stop()
        container_missing(ledger, IMAGE, error)
        return None
    server = DatabaseServer(LOOPBACK, port, "postgres", container.password, f"container {IMAGE}")
    return container.stop, server


@contextmanager
def _embedded() -> Iterator[DatabaseServer]:
    folder = Path(tempfile.mkdtemp(prefix="gonghui-test-pg-"))
    folder.chmod(0o711)  # as root the server's own user passes through
    try:
        with running_postgres(folder / "state", durable=False) as server:
            rung = "the wheel's server, in a throw-away folder"
            yield DatabaseServer(server.host, server.port, server.superuser, server.password, rung)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
