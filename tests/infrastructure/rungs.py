"""The ladder on which tests find a real database and broker, and the list of rungs in use.

From the top: an address given by the caller, a container where Docker answers, a private server on
this machine. A rung that is wanted but not there is told, never silently passed over.
"""

import os
import socket
from dataclasses import dataclass, field
from typing import Any

import pytest

LOOPBACK = "127.0.0.1"


@dataclass
class Ledger:
    """What this run stands on, in the words of the summary."""

    used: dict[str, str] = field(default_factory=dict)
    passed_over: list[str] = field(default_factory=list)


LEDGER = pytest.StashKey[Ledger]()


def is_required(what: str) -> bool:
    """Whether GONGHUI_TEST_REQUIRE forbids to do without, say, `rabbitmq` or `docker`."""
    return what in os.environ.get("GONGHUI_TEST_REQUIRE", "").replace(" ", "").split(",")


def containers_wanted(ledger: Ledger) -> bool:
    """Whether a Docker engine answers; GONGHUI_TEST_CONTAINERS=0 declines to ask."""
    if os.environ.get("GONGHUI_TEST_CONTAINERS") == "0" and not is_required("docker"):
        return False
    if not _docker_listens():
        _do_without(ledger, "containers: no Docker engine listens here")
        return False
    # Its reaper is one more image to fetch, and the fixtures stop what they start.
    os.environ.setdefault("TESTCONTAINERS_RYUK_DISABLED", "true")
    import docker  # noqa: PLC0415 - a slow import that most runs do without
    from docker.errors import DockerException  # noqa: PLC0415 - as above

    try:
        client = docker.from_env(timeout=3)
        try:
            client.ping()
        finally:
            client.close()
    except (DockerException, OSError) as error:
        _do_without(ledger, f"containers: no Docker engine answers ({type(error).__name__})")
        return False
    return True


def _docker_listens() -> bool:
    """A knock of our own first: Docker's client leaves its socket open where nobody answers."""
    host = os.environ.get("DOCKER_HOST", "unix:///var/run/docker.sock")
    if not host.startswith("unix://"):
        return True
    with socket.socket(socket.AF_UNIX) as knock:
        knock.settimeout(3)
        return knock.connect_ex(host.removeprefix("unix://")) == 0


def container_missing(ledger: Ledger, image: str, error: Exception) -> None:
    """Docker answers but cannot give us this container."""
    _do_without(ledger, f"container {image}: {type(error).__name__}: {str(error)[:160]}")


def _do_without(ledger: Ledger, reason: str) -> None:
    if is_required("docker"):
        pytest.fail(f"GONGHUI_TEST_REQUIRE asks for docker; {reason}", pytrace=False)
    if reason not in ledger.passed_over:
        ledger.passed_over.append(reason)


def loopback_ports(ports: dict[str, int]) -> Any:
    """Container ports that only this machine reaches; testcontainers' own types leave them out."""
    return {inside: (LOOPBACK, outside) for inside, outside in ports.items()}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


def free_ports(count: int) -> list[int]:
    """Different ones: all are held until the last is known."""
    probes = [socket.socket() for _ in range(count)]
    try:
        for probe in probes:
            probe.bind((LOOPBACK, 0))
        return [probe.getsockname()[1] for probe in probes]
    finally:
        for probe in probes:
            probe.close()


def intentions() -> list[str]:
    """Where the run will look, told before it starts."""
    return [
        _intention("PostgreSQL", "GONGHUI_TEST_PG_URL"),
        _intention("RabbitMQ", "GONGHUI_TEST_AMQP_URL"),
    ]


def _intention(what: str, variable: str) -> str:
    if os.environ.get(variable):
        return f"{what}: given by {variable}"
    if os.environ.get("GONGHUI_TEST_CONTAINERS") == "0":
        return f"{what}: a private server of this machine"
    return f"{what}: a container where Docker answers, else a private server of this machine"
