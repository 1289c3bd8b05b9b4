"""An HTTP server that is a part of a program: it leaves signals alone and ends when told."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import uvicorn
from starlette.types import ASGIApp

# Longer than clients and proxies keep a quiet connection, or one would ask as the other hangs up.
KEEP_ALIVE_SECONDS = 75


@asynccontextmanager
async def serving(
    app: ASGIApp, listener: socket.socket, *, grace_seconds: int, **options: Any
) -> AsyncIterator[None]:
    """Answer requests until the block ends; then open ones have `grace_seconds` to finish.

    `options` are uvicorn's. The app's lifespan is the caller's affair.
    """
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        server_header=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=grace_seconds,
        **options,
    )
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        while not server.started:
            if task.done():
                await task
            await asyncio.sleep(0.01)
        yield
    finally:
        server.should_exit = True
        await task


class _Server(uvicorn.Server):
    """A server that leaves signals to the program it is a part of."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
