"""A running directory per module and a county per test."""

from collections.abc import AsyncIterator

import pytest

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
