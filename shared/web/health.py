"""What a process says of itself to whoever watches it: alive, started, ready, and its figures."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from fastapi import FastAPI, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from shared.web.app import problem

Failing = Callable[[], Awaitable[list[str]]]

STOPPING = "stopping"


async def _nothing() -> list[str]:
    return []


@dataclass
class Health:
    """What keeps the process from its work now, and what it still needs before it can begin.

    Each is asked anew every time and answers with names that an operator knows.
    """

    failing: Failing
    unprepared: Failing = _nothing
    is_stopping: bool = False

    async def faults(self) -> list[str]:
        """Everything that speaks against sending work here."""
        return [STOPPING] if self.is_stopping else await self.failing()


def add_health(app: FastAPI, health: Health) -> None:
    """Answer the probes of an orchestrator and Prometheus."""

    @app.get("/livez", tags=["operations"])
    async def livez() -> dict[str, str]:
        """The process answers."""
        return {"status": "ok"}

    @app.get("/readyz", tags=["operations"], response_model=None)
    async def readyz() -> dict[str, str] | Response:
        """It can do its work; names what fails."""
        return _verdict(await health.faults(), "服务还没有准备好，请稍候再试。")

    @app.get("/startupz", tags=["operations"], response_model=None)
    async def startupz() -> dict[str, str] | Response:
        """What it stands on is prepared; names what is not."""
        return _verdict(await health.unprepared(), "数据库还没有升级到这个版本。")

    @app.get("/metrics", include_in_schema=False)
    async def metrics() -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


def _verdict(failing: list[str], sentence: str) -> dict[str, str] | Response:
    if failing:
        return problem(503, "not-ready", sentence, failing=failing)
    return {"status": "ok"}
