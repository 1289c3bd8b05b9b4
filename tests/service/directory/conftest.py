"""A running directory per module and a county per test."""

from collections.abc import AsyncIterator, Iterator

import pytest
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from services.directory.access.commands import hashing
from services.directory.app import service
from tests.service.databases import Postgres
from tests.service.directory.world import NOW, World, build_world
from tests.service.running import Running, StoppedClock, running_service


@pytest.fixture(scope="module")
def clock() -> StoppedClock:
    return StoppedClock(NOW)


@pytest.fixture(scope="module")
async def running(postgres: Postgres, clock: StoppedClock) -> AsyncIterator[Running]:
    async with running_service(service, postgres, clock=clock) as started:
        yield started


@pytest.fixture
async def world(running: Running, clock: StoppedClock) -> World:
    clock.now = NOW
    return await build_world(running)


@pytest.fixture(scope="module", autouse=True)
def cheap_hashes() -> Iterator[None]:
    """Argon2id with hardly any work; a unit test looks at the real cost."""
    real = hashing._hasher
    hashing._hasher = PasswordHash((Argon2Hasher(time_cost=1, memory_cost=64, parallelism=1),))
    hashing._nobodys_hash.cache_clear()
    yield
    hashing._hasher = real
    hashing._nobodys_hash.cache_clear()
