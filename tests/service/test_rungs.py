"""The ladder itself: which rung is taken, what a missing one means, what faults do to a broker."""

import os
from collections.abc import Iterator
from pathlib import Path

import aio_pika
import asyncpg
import pytest
from aio_pika.exceptions import AMQPConnectionError

from shared.messaging.topology import link
from tests.infrastructure import rabbitmq_node
from tests.infrastructure.postgres import database_server
from tests.infrastructure.rabbitmq import broker
from tests.infrastructure.rabbitmq_broker import Broker
from tests.infrastructure.rungs import Ledger, containers_wanted, is_required

LISTENING = "0A"
LOOPBACK_IN_HEX = {"0100007F", "00000000000000000000000001000000"}
# Both are caught where a failure is expected: a skip that got through would skip the test.
ENDINGS = (pytest.fail.Exception, pytest.skip.Exception)


@pytest.fixture(scope="module")
def node() -> Iterator[Broker]:
    if reason := rabbitmq_node.why_not():
        (pytest.fail if is_required("rabbitmq") else pytest.skip)(reason)
    with rabbitmq_node.private_node() as found:
        yield found


@pytest.fixture
def ladder(monkeypatch) -> pytest.MonkeyPatch:
    """The environment of a run for which nobody set anything, and no engine in reach."""
    for name in [name for name in os.environ if name.startswith("GONGHUI_TEST_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("DOCKER_HOST", "unix:///nonexistent/docker.sock")
    return monkeypatch


async def queue_of(connection: aio_pika.abc.AbstractConnection) -> aio_pika.abc.AbstractQueue:
    channel = await connection.channel()
    return await channel.declare_queue("kept", durable=True, arguments={"x-queue-type": "quorum"})


async def survives_a_kill(found: Broker) -> None:
    async with await aio_pika.connect(found.url) as connection:
        await queue_of(connection)
    # A node forgets a quorum queue that it registered less than about a second before its death.
    found.restart()
    async with await aio_pika.connect(found.url) as connection:
        queue = await queue_of(connection)
        message = aio_pika.Message(b"one", delivery_mode=aio_pika.DeliveryMode.PERSISTENT)
        await queue.channel.default_exchange.publish(message, routing_key=queue.name)

        found.kill()
    found.start()

    async with await aio_pika.connect(found.url) as connection:
        queue = await queue_of(connection)
        async with queue.iterator(timeout=60) as messages:
            message = await anext(messages)
            await message.ack()
        assert message.body == b"one"


async def test_a_confirmed_message_survives_the_kill_of_a_private_node(node):
    await survives_a_kill(node)


async def test_a_stopped_broker_refuses_and_a_started_one_answers_on_the_same_address(node):
    node.stop_app()
    with pytest.raises(AMQPConnectionError):
        await link(node.url, "a test")

    node.start_app()
    async with await aio_pika.connect(node.url) as connection:
        assert not connection.is_closed


def test_a_private_node_listens_on_the_loopback_address_only(node):
    ports = set(node.control.ports)
    addresses = {
        fields[1].partition(":")[0]
        for table in ("/proc/net/tcp", "/proc/net/tcp6")
        for line in Path(table).read_text(encoding="ascii").splitlines()[1:]
        if (fields := line.split())[3] == LISTENING
        and int(fields[1].partition(":")[2], 16) in ports
    }
    assert addresses
    assert addresses <= LOOPBACK_IN_HEX


def test_a_private_node_leaves_neither_process_nor_file():
    if reason := rabbitmq_node.why_not():
        pytest.skip(reason)
    with rabbitmq_node.private_node() as found:
        control = found.control
        assert control.server.poll() is None
    assert control.server.poll() is not None
    assert control.port_mapper.poll() is not None
    assert not control.folder.exists()


def test_a_given_broker_is_taken_first_and_never_broken(ladder, node):
    ladder.setenv("GONGHUI_TEST_AMQP_URL", node.url)
    ledger = Ledger()

    with broker(ledger) as found:
        assert found.url == node.url
        assert found.version == node.version
        for fault in (found.stop_app, found.kill, found.restart):
            with pytest.raises(pytest.skip.Exception, match="not ours"):
                fault()
    assert "GONGHUI_TEST_AMQP_URL" in ledger.used["RabbitMQ"]


async def test_a_given_database_server_is_taken_first(ladder, postgres_server):
    ladder.setenv("GONGHUI_TEST_PG_URL", postgres_server.url("postgres"))
    ledger = Ledger()

    with database_server(ledger) as found:
        assert found.url("postgres") == postgres_server.url("postgres")
        connection = await asyncpg.connect(found.url("postgres"))
        await connection.close()
    assert "GONGHUI_TEST_PG_URL" in ledger.used["PostgreSQL"]


def test_without_a_broker_the_test_is_skipped_with_the_reason(ladder):
    ladder.setattr(rabbitmq_node, "why_not", lambda: "nothing installed")
    ledger = Ledger()

    with pytest.raises(pytest.skip.Exception, match="nothing installed"), broker(ledger):
        pass
    assert ledger.used["RabbitMQ"] == "none: nothing installed"


def test_without_a_broker_that_is_required_the_test_fails(ladder):
    ladder.setattr(rabbitmq_node, "why_not", lambda: "nothing installed")
    ladder.setenv("GONGHUI_TEST_REQUIRE", "docker-compose, rabbitmq")

    with pytest.raises(ENDINGS, match="nothing installed") as ended, broker(Ledger()):
        pass
    assert ended.type is pytest.fail.Exception


def test_without_docker_the_next_rung_is_taken_and_told(ladder):
    ledger = Ledger()

    assert not containers_wanted(ledger)
    assert ledger.passed_over == ["containers: no Docker engine listens here"]


def test_without_docker_that_is_required_the_test_fails(ladder):
    ladder.setenv("GONGHUI_TEST_REQUIRE", "docker")
    ladder.setenv("GONGHUI_TEST_CONTAINERS", "0")

    with pytest.raises(ENDINGS, match="no Docker engine") as ended, broker(Ledger()):
        pass
    assert ended.type is pytest.fail.Exception


@pytest.fixture
def containers(monkeypatch) -> Ledger:
    for name in ("GONGHUI_TEST_CONTAINERS", "GONGHUI_TEST_AMQP_URL", "GONGHUI_TEST_PG_URL"):
        monkeypatch.delenv(name, raising=False)
    ledger = Ledger()
    if not containers_wanted(ledger):
        pytest.skip(ledger.passed_over[0])
    return ledger


async def test_a_container_serves_as_database_server(containers):
    with database_server(containers) as found:
        if "container" not in found.rung:
            pytest.skip(containers.passed_over[0])
        connection = await asyncpg.connect(found.url("postgres"))
        assert await connection.fetchval("show fsync") == "off"
        await connection.close()


async def test_a_container_serves_as_broker_and_survives_a_kill(containers):
    with broker(containers) as found:
        if "container" not in found.rung:
            pytest.skip(containers.passed_over[0])
        await survives_a_kill(found)
