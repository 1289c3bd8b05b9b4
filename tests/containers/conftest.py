"""The services in containers, started once for all of these tests, and two counties in them."""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.e2e.sites import attached_site
from tests.e2e.world import World, peopled
from tests.infrastructure.compose import Project, composed
from tests.infrastructure.rungs import LEDGER

PATIENCE_SECONDS = 120


@pytest.fixture(scope="session")
def project(pytestconfig: pytest.Config) -> Iterator[Project]:
    with composed(pytestconfig.stash[LEDGER]) as running:
        yield running


@pytest.fixture(scope="session")
async def world(project: Project) -> AsyncIterator[World]:
    """People who ask again, the same, while a part of the platform is away."""
    async with (
        attached_site(project) as site,
        peopled(site, patience_seconds=PATIENCE_SECONDS) as made,
    ):
        yield made
