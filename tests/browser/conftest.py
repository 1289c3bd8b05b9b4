"""A platform with the invented county, its pages, and a browser to look at them."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, async_playwright, expect

from tests.browser.people import Browsers
from tests.e2e.world import World, running_world
from tests.infrastructure.chromium import ARGUMENTS, chromium
from tests.infrastructure.rungs import LEDGER

# For a busy machine; what is there sooner is found sooner.
expect.set_options(timeout=30_000)


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
async def world(program: str, pytestconfig: pytest.Config) -> AsyncIterator[World]:
    """Two counties, and no plan yet; nothing is started where there is no browser."""
    async with running_world(pytestconfig.stash[LEDGER]) as running:
        yield running


@pytest.fixture(scope="session")
async def browsers(browser: Browser, world: World) -> AsyncIterator[Browsers]:
    opened = Browsers(browser, world.url)
    yield opened
    await opened.close()
