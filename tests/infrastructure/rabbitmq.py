"""Finds or starts the RabbitMQ broker that the tests use."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.infrastructure import rabbitmq_node
from tests.infrastructure.rabbitmq_broker import Broker, wait_until_answering
from tests.infrastructure.rungs import (
    LOOPBACK,
    Ledger,
    container_missing,
    containers_wanted,
    free_ports,
    is_required,
    loopback_ports,
)

if TYPE_CHECKING:
    from testcontainers.core.container import DockerContainer

IMAGE = os.environ.get("GONGHUI_TEST_RABBITMQ_IMAGE", "rabbitmq:4-management")
ACCOUNT = "gonghui"


@contextmanager
def broker(ledger: Ledger) -> Iterator[Broker]:
    """The highest rung that holds; with none the test is skipped, or fails if it is required."""
    with _first_rung(ledger) as found:
        ledger.used["RabbitMQ"] = f"{found.version}, {found.rung}"
        yield found


@contextmanager
def _first_rung(ledger: Ledger) -> Iterator[Broker]:
    if given := os.environ.get("GONGHUI_TEST_AMQP_URL"):
        yield _from_url(given)
        return
    if containers_wanted(ledger) and (container := _container(ledger)):
        stop, found = container
        try:
            yield found
        finally:
            stop()
        return
    if reason := rabbitmq_node.why_not():
        ledger.used["RabbitMQ"] = f"none: {reason}"
        if is_required("rabbitmq"):
            pytest.fail(f"GONGHUI_TEST_REQUIRE asks for rabbitmq; {reason}", pytrace=False)
        pytest.skip(f"needs RabbitMQ: {reason}")
    with rabbitmq_node.private_node() as found:
        yield found


def _from_url(url: str) -> Broker:
    version = wait_until_answering(url)
    management = os.environ.get("GONGHUI_TEST_RABBITMQ_API_URL")
    return Broker(url, management, version, "broker given by GONGHUI_TEST_AMQP_URL")


class ContainerControl:
    """Faults of a broker in a container."""

    def __init__(self, container: "DockerContainer") -> None:
        self._container = container

    def stop_app(self) -> None:
        self._ctl("stop_app")

    def start_app(self) -> None:
        self._ctl("start_app")

    def kill(self) -> None:
        self._container.get_wrapped_container().kill()

    def start(self) -> None:
        self._container.get_wrapped_container().start()

    def stop(self) -> None:
        self._container.get_wrapped_container().stop()

    def _ctl(self, command: str) -> None:
        code, output = self._container.exec(["rabbitmqctl", command])
        if code != 0:
            raise RuntimeError(f"rabbitmqctl {command}: {output.decode()}")


def _container(ledger: Ledger) -> tuple[Callable[[], None], Broker] | None:
    # Its own RabbitMqContainer warns when it is imported, and a warning is an error here.
    from docker.errors import DockerException  # noqa: PLC0415 - slow, and most runs do without
    from testcontainers.core.container import DockerContainer  # noqa: PLC0415 - as above

    port, management_port = free_ports(2)
    container = DockerContainer(IMAGE)
    container.with_envs(RABBITMQ_DEFAULT_USER=ACCOUNT, RABBITMQ_DEFAULT_PASS=ACCOUNT)
    # Fixed ports: a container that is started again must be found where it was.
    container.ports = loopback_ports({"5672/tcp": port, "15672/tcp": management_port})
    url = f"amqp://{ACCOUNT}:{ACCOUNT}@{LOOPBACK}:{port}/"
    try:
        container.start()
        version = wait_until_answering(url)
    except (DockerException, OSError, TimeoutError) as error:
        container.stop()
        container_missing(ledger, IMAGE, error)
        return None
    management = f"http://{ACCOUNT}:{ACCOUNT}@{LOOPBACK}:{management_port}"
    found = Broker(url, management, version, f"container {IMAGE}", ContainerControl(container))
    return container.stop, found
