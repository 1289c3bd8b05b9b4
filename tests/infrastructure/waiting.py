"""Waiting for something to become true, instead of for time to pass."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

WAIT_SECONDS = 20
POLL_SECONDS = 0.02


async def until(
    condition: Callable[[], Awaitable[Any]],
    seconds: float = WAIT_SECONDS,
    *,
    every: float = POLL_SECONDS,
) -> Any:
    """Wait until the condition holds; its value. A dear question is asked less often: `every`."""
    give_up_at = time.monotonic() + seconds
    while not (value := await condition()):
        assert time.monotonic() < give_up_at, f"not within {seconds} s: {condition.__name__}"
        await asyncio.sleep(every)
    return value
