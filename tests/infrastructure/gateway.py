"""A gateway before services that run apart: what nginx does in a deployment, less the pages."""

import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import httpx
from starlette.applications import Starlette
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from shared.web.serving import serving
from tests.infrastructure.rungs import LOOPBACK

METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]
TIMEOUT_SECONDS = 130
GRACE_SECONDS = 5

# Nothing that a request says of itself reaches a service; the others belong to one connection.
TAKEN_AWAY = frozenset(
    {
        "authorization",
        "traceparent",
        "x-forwarded-for",
        "x-forwarded-proto",
        "connection",
        "content-length",
        "transfer-encoding",
    }
)
OF_CONNECTION = frozenset({b"connection", b"transfer-encoding"})


@asynccontextmanager
async def gateway(url_of: Callable[[str], str]) -> AsyncIterator[str]:
    """Answer below `/api/<service>`; where."""
    async with httpx.AsyncClient(timeout=TIMEOUT_SECONDS, trust_env=False) as client:

        async def pass_on(request: Request) -> Response:
            asked = await client.get(f"{url_of('directory')}/auth", headers=_of_asking(request))
            if not asked.is_success:
                return _reply(asked.content, asked)
            headers = {
                name: value for name, value in request.headers.items() if name not in TAKEN_AWAY
            }
            if "authorization" in asked.headers:
                headers["authorization"] = asked.headers["authorization"]
            service, rest = request.path_params["service"], request.path_params["rest"]
            sent = client.build_request(
                request.method,
                httpx.URL(f"{url_of(service)}/{rest}", query=request.url.query.encode()),
                headers=headers,
                content=await request.body(),
            )
            return _stream(await client.send(sent, stream=True))

        app = Starlette(routes=[Route("/api/{service}/{rest:path}", pass_on, methods=METHODS)])
        with socket.socket() as listening:
            listening.bind((LOOPBACK, 0))
            async with serving(app, listening, grace_seconds=GRACE_SECONDS, proxy_headers=False):
                yield f"http://{LOOPBACK}:{listening.getsockname()[1]}"


def _of_asking(request: Request) -> dict[str, str]:
    """The request's own headers, its method and its address; the body is none of the asking."""
    headers = {
        name: value
        for name, value in request.headers.items()
        if name not in {"content-length", "content-type", "transfer-encoding", "connection"}
    }
    return headers | {"x-original-method": request.method, "x-original-uri": request.url.path}


def _reply(content: bytes, there: httpx.Response) -> Response:
    return Response(content, there.status_code, media_type=there.headers.get("content-type"))


def _stream(there: httpx.Response) -> Response:
    reply = StreamingResponse(
        there.aiter_raw(), there.status_code, background=BackgroundTask(there.aclose)
    )
    reply.raw_headers = [
        (name.lower(), value)
        for name, value in there.headers.raw
        if name.lower() not in OF_CONNECTION
    ]
    return reply
