"""Contenders that take turns, and what a run of one of them came to."""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from importlib.util import find_spec
from typing import Any

from tests.load.stage import Stage

POLL_SECONDS = 0.01
PATIENCE_SECONDS = 60


@dataclass(frozen=True)
class Size:
    """How much of everything: `scale` multiplies the counts, `repeats` is the rounds of turns."""

    name: str
    repeats: int
    scale: float

    def of(self, count: int) -> int:
        return max(1, int(count * self.scale))


FULL = Size("full", repeats=5, scale=1.0)
QUICK = Size("quick", repeats=2, scale=0.3)
SMOKE = Size("smoke", repeats=1, scale=0.0)


@dataclass(frozen=True)
class Fate:
    """What became of things that should each have arrived exactly once."""

    lost: int = 0
    doubled: int = 0

    @classmethod
    def of(cls, wanted: Collection[Any], arrived: Iterable[Any]) -> "Fate":
        """Set arithmetic; what arrived and nobody wanted counts as doubled."""
        due, times = set(wanted), Counter(arrived)
        ghosts = sum(count for one, count in times.items() if one not in due)
        again = sum(count - 1 for count in times.values())
        return cls(lost=len(due - times.keys()), doubled=again + ghosts)


@dataclass(frozen=True)
class Run:
    """One turn of one contender: `value` in the unit of its scenario."""

    value: float
    fate: Fate = Fate()


@dataclass(frozen=True)
class Contender:
    """Something that does the work of a scenario, one turn at a time.

    Where a machine's pace changes within seconds, a turn is cut into `parts`, each beside its peer.
    """

    name: str
    run: Callable[[], Awaitable[Run]]
    parts: int = 1


def peers_are_installed() -> bool:
    """Whether the lock of the benchmarks is; without it only the product runs, as in the tests."""
    return all(find_spec(name) for name in ("faststream_outbox", "orjson"))


Scenario = Callable[[Stage, Size], AbstractAsyncContextManager[list[Contender]]]


@dataclass
class Series:
    """All turns of one contender, in their order."""

    runs: list[Run] = field(default_factory=list)

    @property
    def values(self) -> list[float]:
        return [run.value for run in self.runs]


async def take_turns(contenders: list[Contender], repeats: int) -> dict[str, Series]:
    """Let the contenders run one after the other, in turned order each second round.

    What the machine does besides then falls on all of them alike.
    """
    series = {contender.name: Series() for contender in contenders}
    for round_number in range(repeats * max(contender.parts for contender in contenders)):
        turn = contenders if round_number % 2 == 0 else contenders[::-1]
        for contender in turn:
            series[contender.name].runs.append(await contender.run())
    return series


class Stopwatch:
    """Seconds since it was made."""

    def __init__(self) -> None:
        self._begun = time.perf_counter()

    @property
    def seconds(self) -> float:
        return time.perf_counter() - self._begun


async def poll(is_done: Callable[[], Awaitable[bool]], watch: Stopwatch) -> float:
    """Seconds on the watch when the condition held; asked often, for its answer is cheap.

    Raises:
        TimeoutError: it did not come true, so something was lost or stands still.

    """
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not await is_done():
            await asyncio.sleep(POLL_SECONDS)
    return watch.seconds


def pace_of_machine() -> float:
    """Seconds for a fixed piece of work: how fast this machine is just now."""
    watch = Stopwatch()
    total = 0
    for number in range(400_000):
        total += number * number % 7
    return watch.seconds
