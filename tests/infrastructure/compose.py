"""Starts docker-compose.yml as a project of its own, and takes it away again."""

import os
import secrets
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.infrastructure.rungs import LOOPBACK, Ledger, containers_wanted, free_ports

CLONE = Path(__file__).parents[2]
FILES = (CLONE / "docker-compose.yml", CLONE / "tests" / "infrastructure" / "compose.yaml")
START_SECONDS = 900  # the first time the images are built


@dataclass(frozen=True)
class Project:
    """A running compose project."""

    name: str
    port: int
    postgres_port: int

    @property
    def url(self) -> str:
        return f"http://{LOOPBACK}:{self.port}"

    def compose(self, *arguments: str, seconds: float = START_SECONDS) -> str:
        """What a command of docker compose prints; one that fails fails the test."""
        files = [part for file in FILES for part in ("-f", str(file))]
        done = subprocess.run(
            ["docker", "compose", "-p", self.name, *files, *arguments],
            check=False,
            capture_output=True,
            text=True,
            timeout=seconds,
            cwd=CLONE,
            env=os.environ
            | {"GONGHUI_PORT": str(self.port), "TEST_POSTGRES_PORT": str(self.postgres_port)},
        )
        assert done.returncode == 0, f"{arguments}: {done.stdout[-3000:]}{done.stderr[-3000:]}"
        return done.stdout

    def database_url(self, service: str) -> str:
        """The service's database as its app role, from outside."""
        inside = self._read("migrate", f"/secrets/{service}_database_url", run=True)
        return inside.replace("@postgres:5432", f"@{self._postgres}")

    def superuser_url(self, database: str) -> str:
        password = self._read("postgres", "/docker-entrypoint-initdb.d/password")
        return f"postgresql://postgres:{password}@{self._postgres}/{database}"

    def containers(self) -> list[str]:
        """The names of the services that keep running."""
        lines = self.compose("ps", "--services", "--status", "running").split()
        return sorted(lines)

    def kill(self, service: str) -> None:
        """End a service's container as a crash of its process would, so that it is restarted.

        `docker kill` would count as a person's wish, after which it stays down.
        """
        container = self.compose("ps", "-q", service).strip()
        pid = _docker("inspect", "--format", "{{.State.Pid}}", container)
        os.kill(int(pid), signal.SIGKILL)

    def starts_of(self, service: str) -> int:
        """How often the container was started again by itself."""
        container = self.compose("ps", "-a", "-q", service).strip()
        return int(_docker("inspect", "--format", "{{.RestartCount}}", container))

    @property
    def _postgres(self) -> str:
        return f"{LOOPBACK}:{self.postgres_port}"

    def _read(self, service: str, file: str, *, run: bool = False) -> str:
        how = ("run", "--rm", "-T", "--no-deps", "--entrypoint", "cat") if run else ("exec", "-T")
        rest = (service, file) if run else (service, "cat", file)
        return self.compose(*how, *rest).strip()


def _docker(*arguments: str) -> str:
    done = subprocess.run(
        ["docker", *arguments], check=True, capture_output=True, text=True, timeout=60
    )
    return done.stdout.strip()


@contextmanager
def composed(ledger: Ledger) -> Iterator[Project]:
    """All services in containers; without an engine the test is skipped, or fails if required."""
    if not containers_wanted(ledger):
        pytest.skip("needs a Docker engine")
    project = Project(f"gonghui-test-{secrets.token_hex(3)}", *free_ports(2))
    try:
        project.compose("up", "--build", "--wait", "--detach")
        yield project
    finally:
        project.compose("down", "--volumes", "--timeout", "5")
