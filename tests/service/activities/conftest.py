"""A running activities service per module and a county per test."""

from collections.abc import AsyncIterator

import pytest

from services.activities.app import service
from shared.settings import Settings
from tests.service.databases import Postgres
from tests.service.plans.county import NOW, County, build_county
from tests.service.running import Running, StoppedClock, running_service


@pytest.fixture(scope="module")
def clock() -> StoppedClock:
    return StoppedClock(NOW)


@pytest.fixture(scope="module")
async def running(
    postgres: Postgres, clock: StoppedClock, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Running]:
    settings = Settings(proofs_url=tmp_path_factory.mktemp("proofs").as_uri())
    async with running_service(service, postgres, clock=clock, settings=settings) as started:
        yield started


@pytest.fixture
async def county(running: Running, clock: StoppedClock) -> County:
    """Three schools, with nothing shown yet."""
    clock.now = NOW
    return await build_county(running, schools=3)
