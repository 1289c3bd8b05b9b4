"""A demo that has been told once, undisturbed, and a platform of two counties in this process."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from shared.embedded_postgres import PostgresServer, running_postgres
from tests.e2e.program import run, throw_away_folder
from tests.e2e.world import World, running_world


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
def own_postgres() -> Iterator[tuple[Path, PostgresServer]]:
    """A throw-away data folder and its running server."""
    with throw_away_folder() as folder:
        state = folder / "state"
        with running_postgres(state, durable=False) as server:
            yield state, server


@pytest.fixture(scope="session")
async def world(own_postgres: tuple[Path, PostgresServer]) -> AsyncIterator[World]:
    async with running_world(*own_postgres) as running:
        yield running
