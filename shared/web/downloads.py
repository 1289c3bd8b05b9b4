"""Files that leave as downloads, whatever a browser would like to make of them."""

from typing import IO
from urllib.parse import quote

from fastapi import Response
from starlette.types import Receive, Scope, Send

_PIECE = 256 * 1024  # bytes


def download(content: bytes, media_type: str, name: str) -> Response:
    """A reply that a browser saves under this name."""
    return Response(content, media_type=media_type, headers=_saved_as(name))


def file_download(content: IO[bytes], size: int, media_type: str, name: str) -> Response:
    """The same of a file that is read as it is sent, and closed at the end."""
    headers = _saved_as(name) | {"Content-Length": str(size)}
    return FileReply(content, media_type=media_type, headers=headers)


class FileReply(Response):
    """Sends a file piece by piece.

    No `StreamingResponse`: its transaction is ended as one that only reads, while what was noted
    when this file was opened has to be stored before the first byte leaves.
    """

    def __init__(self, file: IO[bytes], *, media_type: str, headers: dict[str, str]) -> None:
        super().__init__(None, media_type=media_type, headers=headers)
        self._file = file

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        with self._file as file:
            head = {"type": "http.response.start", "status": self.status_code}
            await send(head | {"headers": self.raw_headers})
            while piece := file.read(_PIECE):
                await send({"type": "http.response.body", "body": piece, "more_body": True})
            await send({"type": "http.response.body", "body": b""})


def _saved_as(name: str) -> dict[str, str]:
    return {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
