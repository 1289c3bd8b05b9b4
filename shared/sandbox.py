"""Documents of strangers are read in a limited process, so that a bad one harms nobody else.

The process gets a line of JSON (what is asked) and the bytes on its standard input, and prints a
JSON object with either `result` or `refused` (code and sentence). A file that is to be made anew
is its standard input instead, what is asked its argument, and the new content follows the answer.
"""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, BinaryIO, TypeVar
from weakref import WeakKeyDictionary

from shared.documents import MAX_FILE_BYTES, DocumentRefused, DocumentTooLarge

WALL_SECONDS = 60.0
MAX_AT_ONCE = 2
MAX_MEMORY_BYTES = 1024 * 1024 * 1024
MAX_CPU_SECONDS = 45
_SLOTS: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()
_ROOT = Path(__file__).parents[1]
_SIGNAL_CPU = 24
_SIGNAL_KILL = 9
_SIGNAL_ABORT = 6  # what a library in Rust does when it gets no more memory

T = TypeVar("T")


@dataclass(frozen=True)
class Sandbox:
    """How one kind of document is read: the program, and the classes of what it may refuse."""

    worker: str
    refusals: Mapping[str, type[DocumentRefused]]
    timed_out: type[DocumentRefused]
    failed: type[DocumentRefused]

    async def read(self, asked: Mapping[str, Any], data: bytes) -> Any:
        """What the worker makes of the bytes. Raises `DocumentRefused`."""
        request = _request(asked, data)
        async with _slots():
            return self._result(*await self._answer(request))

    def read_sync(self, asked: Mapping[str, Any], data: bytes) -> Any:
        """The same without an event loop, for the command line."""
        try:
            done = subprocess.run(  # noqa: S603 - our own module in our own interpreter
                self._command(),
                input=_request(asked, data),
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                cwd=_ROOT,
                timeout=WALL_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise self.timed_out from error
        return self._result(done.stdout, done.returncode)

    async def rewrite(self, asked: Mapping[str, Any], source: IO[bytes], target: IO[bytes]) -> Any:
        """Let the worker make the file `source` anew into the file `target`.

        Both have a descriptor, and neither's content passes through this process. `target` stands
        where the content begins afterwards. Raises `DocumentRefused`.
        """
        source.flush()
        os.lseek(source.fileno(), 0, os.SEEK_SET)  # where the worker begins, whatever is buffered
        async with _slots():
            process = await asyncio.create_subprocess_exec(
                *self._command(),
                json.dumps(dict(asked)),
                stdin=source,
                stdout=target,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                cwd=_ROOT,
            )
            await self._end(process, process.wait())
        target.seek(0)
        return self._result(target.readline(), process.returncode or 0)

    def _command(self) -> list[str]:
        return [sys.executable, "-X", "utf8", "-m", self.worker]

    async def _answer(self, request: bytes) -> tuple[bytes, int]:
        """What the worker prints, and its exit status."""
        process = await asyncio.create_subprocess_exec(
            *self._command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            cwd=_ROOT,
        )
        output, _ = await self._end(process, process.communicate(request))
        return output, process.returncode or 0

    async def _end(self, process: asyncio.subprocess.Process, work: Awaitable[T]) -> T:
        """Wait for the work, and never leave the process behind."""
        try:
            return await asyncio.wait_for(work, WALL_SECONDS)
        except TimeoutError as error:
            raise self.timed_out from error
        finally:
            if process.returncode is None:  # too slow, or the caller gave up
                process.kill()
                await process.wait()

    def _result(self, output: bytes, returncode: int) -> Any:
        if returncode in {-_SIGNAL_CPU, -_SIGNAL_KILL}:
            raise self.timed_out
        if returncode == -_SIGNAL_ABORT:
            raise self.refusals.get(DocumentTooLarge.code, DocumentTooLarge)
        try:
            answer = json.loads(output)
        except ValueError as error:
            raise self.failed from error
        if "refused" in answer:
            refused = answer["refused"]
            raise self.refusals.get(refused["code"], DocumentRefused)(refused["sentence"])
        return answer["result"]


def limit() -> None:
    """Set the limits of this process where the system knows them (not on Windows)."""
    try:
        import resource  # noqa: PLC0415 - absent on Windows
    except ImportError:
        return
    for name, value in (
        (resource.RLIMIT_AS, MAX_MEMORY_BYTES),
        (resource.RLIMIT_CPU, MAX_CPU_SECONDS),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):  # a lower limit is set already
            resource.setrlimit(name, (value, value))


def answer_of(
    work: Callable[[], Any],
    *,
    too_large: type[DocumentRefused] = DocumentTooLarge,
    failed: type[DocumentRefused],
) -> str:
    """In the worker: what it prints; whatever goes wrong becomes a refusal."""
    try:
        return json.dumps({"result": work()})
    except DocumentRefused as refused:
        refusal = refused
    except MemoryError:
        refusal = too_large()
    except Exception:  # noqa: BLE001 - a stranger's file must never end in a traceback
        refusal = failed()
    return json.dumps({"refused": {"code": refusal.code, "sentence": refusal.sentence}})


def rewrite(
    work: Callable[[dict[str, Any], BinaryIO], tuple[Any, bytes]],
    asked: str,
    *,
    too_large: type[DocumentRefused],
    failed: type[DocumentRefused],
) -> None:
    """In the worker: make standard input anew onto standard output, or print why not."""
    limit()
    content = b""

    def made() -> Any:
        nonlocal content
        result, content = work(json.loads(asked), sys.stdin.buffer)
        return result

    answer = answer_of(made, too_large=too_large, failed=failed)
    sys.stdout.buffer.write(answer.encode() + b"\n" + content)


def _environment() -> dict[str, str]:
    """Only what Python needs to start: no address, no secret of the service."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    return kept | {"PYTHONPATH": str(_ROOT), "OPENBLAS_NUM_THREADS": "1"}


def _request(asked: Mapping[str, Any], data: bytes) -> bytes:
    if len(data) > MAX_FILE_BYTES:
        raise DocumentTooLarge
    return json.dumps(dict(asked)).encode() + b"\n" + data


def _slots() -> asyncio.Semaphore:
    """The places of the running loop; each reader may take a gigabyte."""
    loop = asyncio.get_running_loop()
    return _SLOTS.setdefault(loop, asyncio.Semaphore(MAX_AT_ONCE))
