"""The one HTTP door of the embedded platform: the web pages, every service below /api, papers."""

from collections.abc import Mapping, Sequence
from functools import cache, partial
from html import escape
from typing import Any

from fastapi import FastAPI, Response
from fastapi.responses import HTMLResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.middleware.gzip import GZipMiddleware

from services.embedded.pages import add_pages
from shared.service import Service, failing_parts
from shared.settings import Settings
from shared.web.app import add_edge, add_problem_handlers, problem

PAGE = """<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>工会通 · 接口说明</title>
<style>body{{font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
max-width:42rem;margin:2rem auto;padding:0 1rem}}a{{color:#1f5fb8}}</style>
<main><h1>工会通 · 接口说明</h1>
<p>每个服务的接口可以在浏览器里试用；事件目录说明各服务互相告知的事实。</p>
<ul>{items}</ul></main></html>"""


# Bytes; a smaller reply would hardly shrink. Event streams are never compressed.
WORTH_COMPRESSING = 1000


def create_door(
    apps: Mapping[str, FastAPI], services: Sequence[Service], settings: Settings
) -> FastAPI:
    """Mount the services, their papers and the pages."""
    door = FastAPI(title="工会通", docs_url=None, redoc_url=None, openapi_url=None)
    add_edge(door, "door")
    door.add_middleware(GZipMiddleware, minimum_size=WORTH_COMPRESSING, compresslevel=6)
    add_problem_handlers(door)
    _add_papers(door, services)
    _add_health(door, apps)
    for name, app in apps.items():
        door.mount(f"/api/{name}", app)
    add_pages(door, settings)
    return door


def _add_papers(door: FastAPI, services: Sequence[Service]) -> None:
    links = [(f"/api/{service.name}/docs", service.title) for service in services]
    links.append(("/docs/events", "事件目录（AsyncAPI）"))
    items = "".join(f'<li><a href="{link}">{escape(title)}</a></li>' for link, title in links)
    # Described when somebody asks: the description needs the broker's library, which starts slowly.
    document = cache(partial(_described, services))

    @door.get("/docs")
    async def docs() -> HTMLResponse:
        return HTMLResponse(PAGE.format(items=items))

    @door.get("/docs/events")
    async def events() -> HTMLResponse:
        return HTMLResponse(_page_of(document()))

    @door.get("/docs/asyncapi.json")
    async def asyncapi() -> dict[str, Any]:
        return document()


def _described(services: Sequence[Service]) -> dict[str, Any]:
    from shared.messaging.asyncapi import asyncapi_document  # noqa: PLC0415 - loads the broker's library

    return asyncapi_document(services)


def _page_of(document: dict[str, Any]) -> str:
    from shared.messaging.asyncapi import asyncapi_page  # noqa: PLC0415 - loads the broker's library

    return asyncapi_page(document)


def _add_health(door: FastAPI, apps: Mapping[str, FastAPI]) -> None:
    @door.get("/livez")
    async def livez() -> dict[str, str]:
        return {"status": "ok"}

    @door.get("/readyz", response_model=None)
    async def readyz() -> dict[str, str] | Response:
        """Ready when every service is; names those that are not."""
        failing = [
            f"{name}.{part}"
            for name, app in apps.items()
            for part in await failing_parts(app.state.runtime)
        ]
        if failing:
            return problem(503, "not-ready", "有服务还没有准备好。", failing=failing)
        return {"status": "ok"}

    @door.get("/metrics")
    async def metrics() -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
