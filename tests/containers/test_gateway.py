"""What the gateway lets through, what it takes away, and what it says by itself."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest

from services.embedded.pages import CONTENT_SECURITY, FOR_EVER
from tests.e2e.world import PASSWORD, World
from tests.infrastructure.compose import Project
from tests.infrastructure.waiting import until

OURS = {"X-Requested-With": "gonghui"}


@pytest.fixture
async def browser(world: World) -> AsyncIterator[httpx.AsyncClient]:
    """Signed in as a school's chair, by cookie."""
    async with anybody(world.url) as client:
        given = {"login": "chair-03", "password": PASSWORD}
        assert (await client.post("/api/directory/sessions", json=given)).status_code == 201
        yield client


def anybody(url: str) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=url, trust_env=False, headers={"Origin": url}, timeout=60)


async def test_pages_are_the_same_and_as_guarded_as_in_one_process(world: World):
    async with anybody(world.url) as http:
        page = await http.get("/plans/1/wall")
        script = next(part for part in page.text.split('"') if part.startswith("/assets/"))
        asset = await http.get(script)

    assert page.headers["content-security-policy"] == CONTENT_SECURITY
    assert page.headers["x-frame-options"] == "DENY"
    assert page.headers["cache-control"] == "no-cache"
    assert asset.headers["cache-control"] == FOR_EVER
    assert asset.headers["content-encoding"] == "gzip"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/docs", 200),
        ("/docs/events", 200),
        ("/docs/asyncapi.json", 200),
        ("/api/plans/docs", 200),
        ("/api/plans/openapi.json", 200),
        ("/api/directory/site", 200),
        ("/api/plans/metrics", 404),
        ("/api/plans/readyz", 404),
        ("/api/nothing/here", 404),
        ("/assets/none.js", 404),
        ("/docs/none", 404),
    ],
)
async def test_what_nobody_has_to_sign_in_for(world: World, path: str, status: int):
    async with anybody(world.url) as http:
        reply = await http.get(path)

    assert reply.status_code == status
    if status == 404 and path.startswith("/api"):
        assert reply.json()["code"] == "not-found"


async def test_who_one_is_comes_from_the_session_and_from_nothing_else(
    world: World, browser: httpx.AsyncClient
):
    claimed = {
        "X-User": "county",
        "X-Forwarded-For": "10.9.8.7",
        "traceparent": f"00-{'ab' * 16}-{'cd' * 8}-01",
    }
    mine = await browser.get("/api/directory/me", headers=claimed)
    async with anybody(world.url) as http:
        forged = {"Authorization": "Bearer e30.e30.e30", "X-Original-URI": "/api/directory/site"}
        stranger = await http.get("/api/directory/me", headers=forged)

    assert mine.status_code == 200
    assert mine.headers["x-correlation-id"] != "ab" * 16
    assert (stranger.status_code, stranger.json()["code"]) == (401, "not-signed-in")


async def test_another_sites_request_is_refused_in_the_same_words(browser: httpx.AsyncClient):
    path = "/api/notifications/inbox/read-all"
    elsewhere = await browser.post(path, headers=OURS | {"Origin": "http://elsewhere.example"})
    own = await browser.post(path, headers=OURS | {"Idempotency-Key": "own-page"})

    assert (elsewhere.status_code, elsewhere.json()["code"]) == (403, "cross-site")
    assert own.status_code == 200


async def test_too_much_is_refused_as_a_problem(browser: httpx.AsyncClient):
    files = {"file": ("plan.docx", b"x" * 27 * 1024 * 1024)}
    reply = await browser.post("/api/plans/drafts", files=files, headers=OURS)

    assert (reply.status_code, reply.json()["code"]) == (413, "too-large")


async def test_a_stream_comes_line_by_line(browser: httpx.AsyncClient):
    headers = {"Accept": "text/event-stream"}
    async with browser.stream("GET", "/api/notifications/inbox/stream", headers=headers) as reply:
        assert reply.headers["content-type"].startswith("text/event-stream")
        async with asyncio.timeout(10):  # it would come after two minutes if it were held back
            async for line in reply.aiter_lines():
                if line.startswith("event: count"):
                    break


async def test_a_service_that_is_away_is_told_as_one_and_found_again(
    project: Project, browser: httpx.AsyncClient
):
    async def has(status: int) -> httpx.Response | None:
        reply = await browser.get("/api/plans/waiting")
        return reply if reply.status_code == status else None

    await asyncio.to_thread(project.compose, "stop", "plans-api")
    away = await until(lambda: has(503), 30)
    other = await browser.get("/api/notifications/inbox/count")
    await asyncio.to_thread(project.compose, "up", "--wait", "--detach", "--no-build", "plans-api")
    back = await until(lambda: has(200), 30)

    assert away.json()["code"] == "service-away"
    assert away.headers["retry-after"] == "2"
    assert "没有丢失" in away.json()["title"]
    assert (other.status_code, back.status_code) == (200, 200)
