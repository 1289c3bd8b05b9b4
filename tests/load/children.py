"""Servers and workers in processes of their own, as in production."""

import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import uvicorn
from starlette.types import ASGIApp

from shared.tether import tethered
from tests.load.tokens import published_keys

ROOT = Path(__file__).parents[2]
HOST = "127.0.0.1"
START_SECONDS = 60
PRODUCT, PEERS = "tests.load.product_child", "tests.load.peers.child"

Work = Callable[..., Coroutine[Any, Any, None]]


@asynccontextmanager
async def serving(module: str, app: str, *arguments: str) -> AsyncIterator[int]:
    """The port of a server in a child process, which ends with this block or with us."""
    async with _child(module, "serve", app, *arguments) as word:
        yield int(word)


@asynccontextmanager
async def working(module: str, app: str, *arguments: str) -> AsyncIterator[None]:
    """A relay and a consumer in a child process."""
    async with _child(module, "work", app, *arguments):
        yield


@asynccontextmanager
async def _child(module: str, *arguments: str) -> AsyncIterator[str]:
    """The first word of a process of ours; what it is told does not show in its command line."""
    child = await asyncio.create_subprocess_exec(
        *tethered([sys.executable, "-m", module], account=None, ending=signal.SIGKILL),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,  # the logs, which are written all the same
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    assert child.stdin
    assert child.stdout
    told = {"arguments": arguments, "keys": published_keys()}
    child.stdin.write(json.dumps(told).encode() + b"\n")
    try:
        async with asyncio.timeout(START_SECONDS):
            word = (await child.stdout.readline()).decode()
        yield word
    finally:
        if child.returncode is None:
            child.terminate()
        await child.wait()


def be_child(
    servers: Callable[[dict[str, Any]], Mapping[str, Callable[[str], ASGIApp]]],
    workers: Mapping[str, Work],
) -> None:
    """Be what the parent asked for, until it ends us."""
    told = json.loads(sys.stdin.readline())
    role, app, *arguments = told["arguments"]
    if role == "serve":
        _serve(servers(told["keys"])[app](*arguments))
    else:
        _say("ready")
        asyncio.run(workers[app](*arguments))


def _serve(app: ASGIApp) -> None:
    """On the server that the product runs on, for all alike."""
    with socket.create_server((HOST, 0)) as listener:
        _say(str(listener.getsockname()[1]))
        config = uvicorn.Config(app, log_config=None, access_log=False)
        asyncio.run(uvicorn.Server(config).serve(sockets=[listener]))


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()
