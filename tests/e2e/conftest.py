"""A demo that has been told once, undisturbed, for the tests that only look at it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.program import run, throw_away_folder


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
