"""A running plans service per module and a county per test."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest

from services.plans.app import service
from tests.service.databases import Postgres
from tests.service.plans.county import NOW, County, build_county, issued_plan
from tests.service.running import Running, StoppedClock, running_service


@pytest.fixture(scope="module")
def clock() -> StoppedClock:
    return StoppedClock(NOW)


@pytest.fixture(scope="module")
async def running(postgres: Postgres, clock: StoppedClock) -> AsyncIterator[Running]:
    async with running_service(service, postgres, clock=clock) as started:
        yield started


@pytest.fixture
async def county(running: Running, clock: StoppedClock) -> County:
    """Three clusters and six schools, with nothing planned yet."""
    clock.now = NOW
    return await build_county(running)


@pytest.fixture
async def plan_id(county: County) -> UUID:
    """A plan that has been issued to the county's schools."""
    return await issued_plan(county)
