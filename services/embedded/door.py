"""The one HTTP door of the embedded platform: the web pages, every service below /api, papers."""

from collections.abc import Mapping, Sequence
from functools import cache, partial
from typing import Any

from fastapi import FastAPI, HTTPException
from fastapi.responses import HTMLResponse, PlainTextResponse
from starlette.middleware.gzip import GZipMiddleware

from services.embedded import papers
from services.embedded.pages import add_pages
from shared.service import Service, failing_parts
from shared.web.app import add_edge, add_problem_handlers
from shared.web.health import Health, add_health
from shared.web.outages import add_outage_handlers

# Bytes; a smaller reply would hardly shrink. Event streams are never compressed.
WORTH_COMPRESSING = 1000


def create_door(apps: Mapping[str, FastAPI], services: Sequence[Service]) -> FastAPI:
    """Mount the services, their papers and the pages."""
    door = FastAPI(title="工会通", docs_url=None, redoc_url=None, openapi_url=None)
    add_edge(door, "door")
    door.add_middleware(GZipMiddleware, minimum_size=WORTH_COMPRESSING, compresslevel=6)
    add_problem_handlers(door)
    add_outage_handlers(door)
    _add_papers(door, services)
    add_health(door, Health(failing=partial(_failing, apps)))
    for name, app in apps.items():
        door.mount(f"/api/{name}", app)
    _add_domain_check(door, apps["directory"])
    add_pages(door)
    return door


def _add_domain_check(door: FastAPI, directory: FastAPI) -> None:
    """企业微信 asks for this file at `/` to learn whose domain it is."""

    @door.get("/WW_verify_{content}.txt")
    async def check(content: str) -> PlainTextResponse:
        if not content or content != directory.state.settings.wecom_domain_check:
            raise HTTPException(404)
        return PlainTextResponse(content)


def _add_papers(door: FastAPI, services: Sequence[Service]) -> None:
    # Described when somebody asks: the description needs the broker's library, which starts slowly.
    document = cache(partial(papers.events, services))

    @door.get("/docs")
    async def docs() -> HTMLResponse:
        return HTMLResponse(papers.contents(services))

    @door.get("/docs/events")
    async def events() -> HTMLResponse:
        return HTMLResponse(papers.events_page(document()))

    @door.get("/docs/asyncapi.json")
    async def asyncapi() -> dict[str, Any]:
        return document()


async def _failing(apps: Mapping[str, FastAPI]) -> list[str]:
    """Ready when every service is; else the parts that are not."""
    return [
        f"{name}.{part}"
        for name, app in apps.items()
        for part in await failing_parts(app.state.runtime)
    ]
