"""Sandbox: documents are read in a limited process, so that a bad one harms nobody else."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from weakref import WeakKeyDictionary

from services.plans.plan_import.parsing.refusals import (
    BY_CODE,
    ParseFailed,
    ParseTimeout,
)
from services.plans.plan_import.parsing.result import ParseResult
from shared.documents import MAX_FILE_BYTES, DocumentRefused, DocumentTooLarge

WALL_SECONDS = 60.0
MAX_AT_ONCE = 2
_SLOTS: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()
_WORKER = "services.plans.plan_import.parsing.worker"
_ROOT = Path(__file__).parents[4]
_SIGNAL_CPU = 24
_SIGNAL_KILL = 9


def _command() -> list[str]:
    return [sys.executable, "-X", "utf8", "-m", _WORKER]


def _environment() -> dict[str, str]:
    """Only what Python needs to start: no address, no secret of the service."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return kept | {"PYTHONPATH": str(_ROOT), "OPENBLAS_NUM_THREADS": "1"}


def _request(filename: str | None, data: bytes) -> bytes:
    if len(data) > MAX_FILE_BYTES:
        raise DocumentTooLarge
    return json.dumps({"filename": filename}).encode() + b"\n" + data


def _result(output: bytes, returncode: int) -> ParseResult:
    if returncode in {-_SIGNAL_CPU, -_SIGNAL_KILL}:
        raise ParseTimeout
    try:
        answer = json.loads(output)
    except ValueError as error:
        raise ParseFailed from error
    if "refused" in answer:
        refused = answer["refused"]
        raise BY_CODE.get(refused["code"], DocumentRefused)(refused["sentence"])
    return ParseResult.model_validate(answer["result"])


def _slots() -> asyncio.Semaphore:
    """The places of the running loop; each reader may take a gigabyte."""
    loop = asyncio.get_running_loop()
    return _SLOTS.setdefault(loop, asyncio.Semaphore(MAX_AT_ONCE))


async def parse_document(filename: str | None, data: bytes) -> ParseResult:
    """The plans of a document; `filename` is None for pasted text. Raises `DocumentRefused`."""
    request = _request(filename, data)
    async with _slots():
        return _result(*await _answer(request))


async def _answer(request: bytes) -> tuple[bytes, int]:
    """What the worker prints, and its exit status."""
    process = await asyncio.create_subprocess_exec(
        *_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        cwd=_ROOT,
    )
    try:
        output, _ = await asyncio.wait_for(process.communicate(request), WALL_SECONDS)
    except TimeoutError as error:
        raise ParseTimeout from error
    finally:
        if process.returncode is None:  # too slow, or the caller gave up
            process.kill()
            await process.wait()
    return output, process.returncode or 0


def parse_document_sync(filename: str | None, data: bytes) -> ParseResult:
    """The same without an event loop, for the command line."""
    try:
        done = subprocess.run(  # noqa: S603 - our own module in our own interpreter
            _command(),
            input=_request(filename, data),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            cwd=_ROOT,
            timeout=WALL_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise ParseTimeout from error
    return _result(done.stdout, done.returncode)
