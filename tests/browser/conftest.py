"""A platform with the invented county, its pages, and a browser to look at them."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

from shared.embedded_postgres import PostgresServer, running_postgres
from tests.browser.people import Browsers
from tests.e2e.program import throw_away_folder
from tests.e2e.world import World, running_world
from tests.infrastructure.chromium import ARGUMENTS, chromium
from tests.infrastructure.rungs import LEDGER


@pytest.fixture(scope="session")
def program(pytestconfig: pytest.Config) -> str:
    return chromium(pytestconfig.stash[LEDGER])


@pytest.fixture(scope="session")
async def browser(program: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=program, args=[*ARGUMENTS])
        yield launched
        await launched.close()


@pytest.fixture(scope="session")
def state() -> Iterator[Path]:
    with throw_away_folder() as folder:
        yield folder / "state"


@pytest.fixture(scope="session")
def server(program: str, state: Path) -> Iterator[PostgresServer]:
    with running_postgres(state, durable=False) as running:
        yield running


@pytest.fixture(scope="session")
async def world(state: Path, server: PostgresServer) -> AsyncIterator[World]:
    """Two counties, and no plan yet."""
    async with running_world(state, server) as running:
        yield running


@pytest.fixture(scope="session")
async def browsers(browser: Browser, world: World) -> AsyncIterator[Browsers]:
    opened = Browsers(browser, world.platform.url)
    yield opened
    await opened.close()
