"""A running notifications service per module and a county of three schools per test."""

from collections.abc import AsyncIterator

import pytest

from services.notifications.app import service
from shared.settings import Settings
from tests.service.databases import Postgres
from tests.service.notifications.world import NOW, County, build_county
from tests.service.running import Running, StoppedClock, running_service


@pytest.fixture(scope="module")
def clock() -> StoppedClock:
    return StoppedClock(NOW)


@pytest.fixture(scope="module")
def settings() -> Settings:
    return Settings()


@pytest.fixture(scope="module")
async def running(
    postgres: Postgres, clock: StoppedClock, settings: Settings
) -> AsyncIterator[Running]:
    async with running_service(service, postgres, clock=clock, settings=settings) as started:
        yield started


@pytest.fixture
async def county(running: Running, clock: StoppedClock) -> County:
    clock.now = NOW
    return await build_county(running)
