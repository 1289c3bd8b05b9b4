"""The two databases of the messaging tests, and the world on each bus."""

import gc
import secrets
from collections.abc import AsyncIterator

import asyncpg
import pytest
from aio_pika import Connection

from shared.database import Database
from tests.infrastructure.postgres import DatabaseServer
from tests.infrastructure.rabbitmq_broker import Broker
from tests.service.messaging.world import World, prepare, world


@pytest.fixture(scope="session")
async def databases(postgres_server: DatabaseServer) -> AsyncIterator[tuple[str, str]]:
    """The addresses of north's and south's databases."""
    connection = await asyncpg.connect(postgres_server.url("postgres"))
    run = secrets.token_hex(4)
    names = (f"north_{run}", f"south_{run}")
    for name in names:
        await connection.execute(f"CREATE DATABASE {name}")
        database = Database(postgres_server.url(name))
        await prepare(database)
        await database.close()
    yield postgres_server.url(names[0]), postgres_server.url(names[1])
    for name in names:
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await connection.close()


@pytest.fixture(params=["local", "rabbitmq"])
async def here(request: pytest.FixtureRequest, databases: tuple[str, str]) -> AsyncIterator[World]:
    """The same world on each bus."""
    broker: Broker | None = None
    if request.param == "rabbitmq":
        broker = request.getfixturevalue("rabbitmq")
    async with world(*databases, broker.url if broker else None) as made:
        yield made


@pytest.fixture
async def on_rabbit(rabbitmq: Broker, databases: tuple[str, str]) -> AsyncIterator[World]:
    async with world(*databases, rabbitmq.url) as made:
        yield made


@pytest.fixture(scope="module", autouse=True)
async def no_connection_is_left_open() -> AsyncIterator[None]:
    """One that is, goes on consuming into later tests, and falls at an unrelated one's feet."""
    yield
    gc.collect()
    connections = [one for one in gc.get_objects() if isinstance(one, Connection)]
    assert [str(one) for one in connections if not one.is_closed] == []
