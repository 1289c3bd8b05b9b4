"""The one HTTP door of the embedded platform: the web pages, every service below /api, papers."""

from collections.abc import Mapping, Sequence
from functools import cache, partial
from html import escape
from typing import Any

from fastapi import FastAPI
from fastapi.responses import HTMLResponse
from starlette.middleware.gzip import GZipMiddleware

from services.embedded.pages import add_pages
from shared.service import Service, failing_parts
from shared.web.app import add_edge, add_problem_handlers
from shared.web.health import Health, add_health

PAGE = """<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>工会通 · 接口说明</title>
<style>body{{font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;
max-width:42rem;margin:2rem auto;padding:0 1rem}}a{{color:#1f5fb8}}</style>
<main><h1>工会通 · 接口说明</h1>
<p>每个服务的接口可以在浏览器里试用；事件目录说明各服务互相告知的事实。</p>
<ul>{items}</ul></main></html>"""


# Bytes; a smaller reply would hardly shrink. Event streams are never compressed.
WORTH_COMPRESSING = 1000


def create_door(apps: Mapping[str, FastAPI], services: Sequence[Service]) -> FastAPI:
    """Mount the services, their papers and the pages."""
    door = FastAPI(title="工会通", docs_url=None, redoc_url=None, openapi_url=None)
    add_edge(door, "door")
    door.add_middleware(GZipMiddleware, minimum_size=WORTH_COMPRESSING, compresslevel=6)
    add_problem_handlers(door)
    _add_papers(door, services)
    add_health(door, Health(failing=partial(_failing, apps)))
    for name, app in apps.items():
        door.mount(f"/api/{name}", app)
    add_pages(door)
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


async def _failing(apps: Mapping[str, FastAPI]) -> list[str]:
    """Ready when every service is; else the parts that are not."""
    return [
        f"{name}.{part}"
        for name, app in apps.items()
        for part in await failing_parts(app.state.runtime)
    ]
