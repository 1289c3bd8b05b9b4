"""A service against a model of it (hypothesis): the machine runs in a thread, the service here."""

import asyncio
from collections.abc import Awaitable
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine

from tests.service.running import Running


class Model(RuleBasedStateMachine):
    """Rules that ask a running service; `run` waits for what a rule asks."""

    running: Running
    loop: asyncio.AbstractEventLoop

    def run(self, work: Awaitable[Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(_awaited(work), self.loop).result()


async def hold_against(model: type[Model], running: Running, *, examples: int, steps: int) -> None:
    """Try what the model's rules allow, in many orders; the same ones each time."""
    here = {"running": running, "loop": asyncio.get_running_loop()}
    machine = type(f"{model.__name__}Here", (model,), here)
    machine.TestCase.settings = settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    await asyncio.to_thread(machine.TestCase("runTest").runTest)


async def _awaited(work: Awaitable[Any]) -> Any:
    return await work
