"""One FastAPI app per service, all alike: errors as problems, metrics, health, offline docs."""

import re
import secrets
import time
from http import HTTPStatus
from pathlib import Path
from typing import Any

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.responses import HTMLResponse, JSONResponse
from fastapi.staticfiles import StaticFiles
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import bind_contextvars
from swagger_ui_bundle import swagger_ui_path

from shared.errors import Refused
from shared.observability import HTTP_SECONDS

log = structlog.get_logger()

LARGEST_BODY = 25 * 1024 * 1024  # bytes; uploads included

_TRACEPARENT = re.compile(r"00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")

HTTP_SENTENCES = {
    400: "请求格式不对，请检查后再试。",
    401: "请先登录。",
    403: "不允许这样做。",
    404: "没有找到这个地址。",
    405: "这个地址不支持这种操作。",
    413: "内容太大，请缩小后再试。",
    415: "不支持这种内容格式。",
}

FIELD_SENTENCES = {
    "missing": "没有填写",
    "extra_forbidden": "不认识这一项",
    "string_too_long": "太长",
    "string_too_short": "太短",
    "uuid_parsing": "不是有效的编号",
    "date_from_datetime_parsing": "不是有效的日期",
    "date_parsing": "不是有效的日期",
    "int_parsing": "不是整数",
    "enum": "不在可选的范围内",
    "literal_error": "不在可选的范围内",
    "greater_than_equal": "太小",
    "less_than_equal": "太大",
    "json_invalid": "不是有效的 JSON",
    "control_character": "不能含有控制字符",
    "blank": "不能为空",
}


def problem(status: int, code: str, sentence: str, **facts: Any) -> JSONResponse:
    """An RFC 9457 problem with a stable code and a Chinese sentence."""
    body = {
        "type": f"urn:gonghui:problem:{code}",
        "title": sentence,
        "status": status,
        "detail": sentence,
        "code": code,
        **facts,
    }
    return JSONResponse(body, status_code=status, media_type="application/problem+json")


def add_problem_handlers(app: FastAPI) -> None:
    """Render every error as a problem."""

    @app.exception_handler(Refused)
    async def refused(_request: Request, error: Refused) -> Response:
        return problem(error.status, error.code, error.sentence, **error.facts)

    @app.exception_handler(RequestValidationError)
    async def invalid(_request: Request, error: RequestValidationError) -> Response:
        fields = [_field(item) for item in error.errors()]
        first = fields[0] if fields else {"field": "", "sentence": "无法读取"}
        sentence = f"填写有误：{first['field'] or '内容'}{first['sentence']}。"
        return problem(422, "invalid", sentence, fields=fields)

    @app.exception_handler(HTTPException)
    async def http_error(_request: Request, error: HTTPException) -> Response:
        sentence = HTTP_SENTENCES.get(error.status_code, "请求没有办成。")
        code = HTTPStatus(error.status_code).phrase.lower().replace(" ", "-")
        response = problem(error.status_code, code, sentence)
        response.headers.update(error.headers or {})
        return response

    @app.exception_handler(Exception)
    async def unexpected(request: Request, error: Exception) -> Response:
        log.error("unexpected error", path=request.url.path, exc_info=error)
        reference = getattr(request.state, "correlation_id", "")
        sentence = "系统出错了，已经记录。您填写的内容请先保留，稍后再试。"
        return problem(500, "unexpected", sentence, reference=reference)


def _field(item: dict[str, Any]) -> dict[str, str]:
    where = ".".join(str(part) for part in item["loc"] if part not in {"body", "query", "path"})
    kind = str(item["type"])
    sentence = FIELD_SENTENCES.get(kind)
    if sentence is None:
        sentence = str(item["msg"]) if not str(item["msg"]).isascii() else "不符合要求"
    return {"field": where, "sentence": sentence, "kind": kind}


# Asked by machines all the time; what the gateway asks comes back as a request of its own.
UNLOGGED = frozenset({"/livez", "/readyz", "/startupz", "/metrics", "/auth"})


class Edge:
    """Trace, size limit, duration metric, log line and the headers every reply has."""

    def __init__(self, app: ASGIApp, service: str) -> None:
        self.app = app
        self.service = service

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = time.perf_counter()
        headers = Headers(scope=scope)
        correlation_id = _trace(scope, headers)
        bind_contextvars(service=self.service, trace_id=correlation_id)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                self._note(scope, message["status"], time.perf_counter() - started)
                added = MutableHeaders(scope=message)
                added.setdefault("X-Content-Type-Options", "nosniff")
                added.setdefault("Cache-Control", "no-store")
                added["X-Correlation-Id"] = correlation_id
            await send(message)

        app = (
            self.app
            if _is_small_enough(headers)
            else problem(413, "too-large", HTTP_SENTENCES[413])
        )
        await app(scope, _bounded(receive), send_with_headers)

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "unmatched")
        HTTP_SECONDS.labels(self.service, scope["method"], route, status).observe(seconds)
        if route not in UNLOGGED:
            log.info(
                "request",
                service=self.service,  # a service behind the door has bound its own name by now
                method=scope["method"],
                route=route,
                status=status,
                milliseconds=round(seconds * 1000, 1),
            )


def _trace(scope: Scope, headers: Headers) -> str:
    """Take over the caller's trace where it is well formed, else begin one; its id."""
    given = headers.get("traceparent", "")
    if not _TRACEPARENT.fullmatch(given):
        given = f"00-{secrets.token_hex(16)}-{secrets.token_hex(8)}-01"
    state = scope.setdefault("state", {})
    state["traceparent"] = given
    state["correlation_id"] = given[3:35]
    return given[3:35]


def _is_small_enough(headers: Headers) -> bool:
    length = headers.get("content-length", "0")
    return length.isdigit() and int(length) <= LARGEST_BODY


def _bounded(receive: Receive) -> Receive:
    """Count what comes: a body that is sent without its length may still be too large."""
    come = 0

    async def counted() -> Message:
        nonlocal come
        message = await receive()
        come += len(message.get("body", b""))
        if come > LARGEST_BODY:
            raise HTTPException(413)
        return message

    return counted


def add_edge(app: FastAPI, service: str) -> None:
    app.add_middleware(Edge, service=service)


def add_offline_docs(app: FastAPI, title: str) -> None:
    """Swagger UI from the installed package: no request leaves for another host."""
    app.mount("/docs-assets", StaticFiles(directory=Path(swagger_ui_path)), name="docs-assets")

    @app.get("/docs", include_in_schema=False)
    async def docs(request: Request) -> HTMLResponse:
        root = request.scope.get("root_path", "")
        return get_swagger_ui_html(
            openapi_url=f"{root}/openapi.json",
            title=title,
            swagger_js_url=f"{root}/docs-assets/swagger-ui-bundle.js",
            swagger_css_url=f"{root}/docs-assets/swagger-ui.css",
            swagger_favicon_url=f"{root}/docs-assets/favicon-32x32.png",
        )
