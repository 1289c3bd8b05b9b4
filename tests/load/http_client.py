"""A small HTTP client that costs little itself: kept connections, one request at a time on each."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.load.measuring import Stopwatch

CONNECTIONS = 16


@dataclass(frozen=True)
class Request:
    """One request, ready to be written."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes = b""

    def wire(self) -> bytes:
        lines = [f"{self.method} {self.path} HTTP/1.1", "host: bench"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        if self.body:
            lines += ["content-type: application/json", f"content-length: {len(self.body)}"]
        return "\r\n".join([*lines, "", ""]).encode() + self.body


@dataclass(frozen=True)
class Reply:
    """Status and body."""

    status: int
    body: bytes


async def send_all(
    port: int, requests: Sequence[Request], connections: int = CONNECTIONS
) -> tuple[float, list[Reply]]:
    """Send the requests over so many connections; the seconds it took and all replies."""
    waiting = [request.wire() for request in reversed(requests)]
    replies: list[Reply] = []

    async def work(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while waiting:
            writer.write(waiting.pop())
            replies.append(await _read_reply(reader))

    opened = [
        await asyncio.open_connection("127.0.0.1", port)
        for _ in range(min(connections, len(requests)))
    ]
    watch = Stopwatch()
    await asyncio.gather(*(work(reader, writer) for reader, writer in opened))
    seconds = watch.seconds
    for _, writer in opened:
        writer.close()
        await writer.wait_closed()
    return seconds, replies


async def _read_reply(reader: asyncio.StreamReader) -> Reply:
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    status = int(head.split(b" ", 2)[1])
    _, _, rest = head.partition(b"content-length: ")
    return Reply(status, await reader.readexactly(int(rest.split(b"\r\n", 1)[0])))
