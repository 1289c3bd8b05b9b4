"""A TCP proxy that can stall and cut what runs through it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from tests.infrastructure.rungs import LOOPBACK

CHUNK_BYTES = 65536


class Proxy:
    """Stands between a client and the server at `url`."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._target = (parts.hostname or LOOPBACK, parts.port or 5672)
        self._parts = parts
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._answers_flow = asyncio.Event()
        self._answers_flow.set()
        self.bytes_sent = 0  # from clients to the server

    @property
    def url(self) -> str:
        """The same address by way of this proxy."""
        assert self._server is not None
        port = self._server.sockets[0].getsockname()[1]
        account = self._parts.netloc.rpartition("@")[0]
        return self._parts._replace(netloc=f"{account}@{LOOPBACK}:{port}").geturl()

    def lead_to(self, url: str) -> None:
        """Another server from now on, for new connections; those that are left are broken."""
        parts = urlsplit(url)
        self._target = (parts.hostname or LOOPBACK, parts.port or self._target[1])
        self.cut()

    def hold_answers(self) -> None:
        """Let requests through and keep the answers."""
        self._answers_flow.clear()

    def release_answers(self) -> None:
        self._answers_flow.set()

    def cut(self) -> None:
        """Break every connection at once; new ones are taken."""
        for writer in list(self._writers):
            writer.transport.abort()

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._join, LOOPBACK, 0)

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        self.cut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            there, back = await asyncio.open_connection(*self._target)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, back}
        try:
            await asyncio.gather(
                self._pump(reader, back, counts=True), self._pump(there, writer, counts=False)
            )
        except asyncio.CancelledError:
            return  # stopped; a cancelled connection task would be logged as a failure
        finally:
            self._writers -= {writer, back}

    async def _pump(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, counts: bool
    ) -> None:
        try:
            while data := await reader.read(CHUNK_BYTES):
                if counts:
                    self.bytes_sent += len(data)
                else:
                    await self._answers_flow.wait()
                writer.write(data)
                await writer.drain()
        except OSError:
            pass  # cut, which is what it is for
        finally:
            writer.close()


@asynccontextmanager
async def proxy_to(url: str) -> AsyncIterator[Proxy]:
    proxy = Proxy(url)
    await proxy.start()
    try:
        yield proxy
    finally:
        await proxy.stop()
