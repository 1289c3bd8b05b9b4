"""A demo that has been told once, undisturbed, and a platform of two counties."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.program import run, throw_away_folder
from tests.e2e.world import World, running_world
from tests.infrastructure.rungs import LEDGER


@dataclass(frozen=True)
class ToldDemo:
    """The data folder of the demo, and what the start that told the story printed."""

    state: Path
    shown: dict[str, Any]
    err: str


@pytest.fixture(scope="session")
def told_demo() -> Iterator[ToldDemo]:
    with throw_away_folder() as folder:
        state = folder / "state"
        ended = run(folder / "first", "demo", "--once", "--json", "--port", "0", "--data", state)
        yield ToldDemo(state, ended.json(), ended.err)


@pytest.fixture(scope="session")
async def world(pytestconfig: pytest.Config) -> AsyncIterator[World]:
    async with running_world(pytestconfig.stash[LEDGER]) as running:
        yield running
