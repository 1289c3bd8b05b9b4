"""A RabbitMQ broker as the tests see it, and what can be done to one that is theirs alone."""

import socket
import time
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

import pytest
from pamqp import commands, exceptions, frame, header

from tests.infrastructure.rungs import LOOPBACK

READY_TIMEOUT_SECONDS = 120
POLL_SECONDS = 0.1


class Control(Protocol):
    """What can be done to a broker that is ours alone."""

    def stop_app(self) -> None:
        """Close all listeners and connections; the Erlang machine stays."""

    def start_app(self) -> None: ...

    def kill(self) -> None:
        """End it without a word, as a power cut would."""

    def start(self) -> None:
        """Start it again on the same data and ports after `kill` or `stop`."""

    def stop(self) -> None: ...


@dataclass(frozen=True)
class Broker:
    """A running broker; the faults are for one that the tests started themselves."""

    url: str
    management_url: str | None
    version: str
    rung: str
    control: Control | None = None

    @property
    def is_ours(self) -> bool:
        return self.control is not None

    def stop_app(self) -> None:
        self._ours().stop_app()

    def start_app(self) -> None:
        self._ours().start_app()
        wait_until_answering(self.url)

    def kill(self) -> None:
        self._ours().kill()

    def start(self) -> None:
        self._ours().start()
        wait_until_answering(self.url)

    def restart(self) -> None:
        self._ours().stop()
        self.start()

    def _ours(self) -> Control:
        if self.control is None:
            pytest.skip(f"faults are not made on a broker that is not ours ({self.rung})")
        return self.control


def greeting_of(url: str) -> commands.Connection.Start:
    """The first thing a broker says: it tells the version without signing in."""
    parts = urlsplit(url)
    address = (parts.hostname or LOOPBACK, parts.port or 5672)
    with socket.create_connection(address, timeout=5) as connection:
        connection.sendall(header.ProtocolHeader(0, 9, 1).marshal())
        data = b""
        while received := connection.recv(65536):
            data += received
            try:
                _, _, greeting = frame.unmarshal(data)
            except exceptions.UnmarshalingException:
                continue
            if isinstance(greeting, commands.Connection.Start):
                return greeting
    raise ConnectionError(f"no AMQP 0-9-1 broker at {address}")


def wait_until_answering(url: str) -> str:
    """The broker's version, as soon as it takes connections."""
    give_up_at = time.monotonic() + READY_TIMEOUT_SECONDS
    while True:
        try:
            properties = greeting_of(url).server_properties or {}
        except OSError:
            if time.monotonic() > give_up_at:
                raise
            time.sleep(POLL_SECONDS)
        else:
            return str(properties.get("version", "unknown"))
