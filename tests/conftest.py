"""The real database and broker for the tests that ask, and the report on which they were."""

from collections.abc import Iterator

import pytest

from tests.infrastructure.postgres import DatabaseServer, database_server
from tests.infrastructure.rabbitmq import broker
from tests.infrastructure.rabbitmq_broker import Broker
from tests.infrastructure.rungs import LEDGER, Ledger, intentions


def pytest_configure(config: pytest.Config) -> None:
    config.stash[LEDGER] = Ledger()


def pytest_report_header() -> list[str]:
    return intentions()


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    ledger = config.stash[LEDGER]
    for what, where in ledger.used.items():
        terminalreporter.write_line(f"{what}: {where}")
    for reason in ledger.passed_over:
        terminalreporter.write_line(f"passed over: {reason}")


@pytest.fixture(scope="session")
def postgres_server(pytestconfig: pytest.Config) -> Iterator[DatabaseServer]:
    """A PostgreSQL server; each test makes databases of its own on it."""
    with database_server(pytestconfig.stash[LEDGER]) as server:
        yield server


@pytest.fixture(scope="session")
def rabbitmq(pytestconfig: pytest.Config) -> Iterator[Broker]:
    """A RabbitMQ broker; whoever breaks it restores it, and faults skip where it is not ours."""
    with broker(pytestconfig.stash[LEDGER]) as found:
        yield found
