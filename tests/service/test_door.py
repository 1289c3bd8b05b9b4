"""The embedded platform's door: pages, papers and services behind one address."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from sse_starlette import EventSourceResponse

from services.embedded.door import create_door
from services.embedded.pages import FOR_EVER, add_pages

BIG = "// a script\n" * 500


@pytest.fixture
def built(tmp_path: Path) -> Path:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<!doctype html><title>工会通</title>", encoding="utf-8")
    (tmp_path / "mark.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / ".built-from").write_text("1 2", encoding="utf-8")
    (tmp_path / "assets" / "index-1a2b.js").write_text(BIG, encoding="utf-8")
    (tmp_path.parent / "secret.txt").write_text("not ours to give", encoding="utf-8")
    return tmp_path


@pytest.fixture
async def door(built: Path) -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    add_pages(app, built)
    async with client(app) as opened:
        yield opened


def client(app: FastAPI) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://door")


@pytest.mark.parametrize(
    "path", ["/", "/plans/1/wall", "/people?union=2", "/no-such-page", "/apis"]
)
async def test_every_place_of_the_app_is_its_one_page(door: httpx.AsyncClient, path: str):
    reply = await door.get(path)

    assert reply.status_code == 200
    assert "工会通" in reply.text
    assert reply.headers["cache-control"] == "no-cache"
    assert reply.headers["x-frame-options"] == "DENY"
    policy = reply.headers["content-security-policy"]
    assert policy.startswith("default-src 'self';")
    assert "script-src" not in policy


@pytest.mark.parametrize("path", ["/api/plans/none", "/docs/none", "/assets/none.js", "/api"])
async def test_an_unknown_address_that_is_no_place_of_the_app_is_an_error(
    door: httpx.AsyncClient, path: str
):
    assert (await door.get(path)).status_code == 404


@pytest.mark.parametrize(
    "path",
    ["/..%2fsecret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt", "/.built-from"],
)
async def test_no_other_file_is_given_away(door: httpx.AsyncClient, path: str):
    reply = await door.get(path)

    assert "not ours" not in reply.text
    assert reply.text != "1 2"


async def test_files_with_a_hash_in_their_name_are_kept_for_ever(door: httpx.AsyncClient):
    reply = await door.get("/assets/index-1a2b.js")

    assert reply.headers["cache-control"] == FOR_EVER
    assert (await door.get("/mark.svg")).headers["cache-control"] == "no-cache"


async def test_pages_that_are_not_built_say_what_to_do(tmp_path: Path):
    app = FastAPI(openapi_url=None)
    add_pages(app, tmp_path / "nothing")
    async with client(app) as opened:
        reply = await opened.get("/")

    assert reply.status_code == 503
    assert "./gonghui setup" in reply.text


async def test_replies_are_compressed_but_a_stream_of_events_is_not():
    service = FastAPI()

    @service.get("/much")
    async def much() -> dict[str, str]:
        return {"text": "很多很多字" * 1000}

    @service.get("/stream")
    async def stream() -> EventSourceResponse:
        async def events() -> AsyncIterator[dict[str, str]]:
            yield {"data": "很多很多字" * 1000}
            await asyncio.sleep(0)

        return EventSourceResponse(events())

    async with client(create_door({"directory": service}, ())) as opened:
        much_reply = await opened.get("/api/directory/much")
        stream_reply = await opened.get("/api/directory/stream")

    assert much_reply.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in stream_reply.headers
    assert "很多很多字" in stream_reply.text
