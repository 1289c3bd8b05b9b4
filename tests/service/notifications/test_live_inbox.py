"""The live inbox over a real server: what arrives in a browser that only listens."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import uvicorn

from services.notifications.inbox.api import stream
from services.notifications.inbox.api.live import live_inboxes
from services.notifications.inbox.queries import reading
from shared.web.identity import Caller
from tests.service.notifications.world import County, Task, inbox
from tests.service.running import Running, token_for

PATIENCE = 20.0  # seconds until a test gives up


@pytest.fixture(scope="module")
async def address(running: Running) -> AsyncIterator[str]:
    """The service's app behind uvicorn on a free port of this machine."""
    config = uvicorn.Config(running.app, log_level="critical", lifespan="off")
    server = uvicorn.Server(config)
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        serving = asyncio.create_task(server.serve(sockets=[door]))
        while not server.started:  # noqa: ASYNC110 - uvicorn tells it by no event
            await asyncio.sleep(0)
        yield f"http://127.0.0.1:{door.getsockname()[1]}"
        server.should_exit = True
        await serving


class Browser:
    """A client of one stream that takes its events one by one."""

    def __init__(self, lines: AsyncIterator[str]) -> None:
        self._lines = lines
        self.comments: list[str] = []
        self.last_id = ""

    async def next(self) -> tuple[str, Any] | None:
        """The next event's name and content; None when the stream has ended."""
        fields: dict[str, str] = {}
        async with asyncio.timeout(PATIENCE):
            async for line in self._lines:
                if line.startswith(":"):
                    self.comments.append(line)
                elif line:
                    name, _, value = line.partition(":")
                    fields[name] = value.removeprefix(" ")
                elif "event" in fields:
                    self.last_id = fields.get("id", self.last_id)
                    data = fields.get("data", "")
                    return fields["event"], json.loads(data) if data else None
        return None


@asynccontextmanager
async def watching(
    address: str, caller: Caller, last_event_id: str | None = None
) -> AsyncIterator[Browser]:
    headers = {"Authorization": f"Bearer {token_for(caller)}"}
    if last_event_id:
        headers["Last-Event-ID"] = last_event_id
    async with (
        httpx.AsyncClient(base_url=address, timeout=PATIENCE) as client,
        client.stream("GET", "/inbox/stream", headers=headers) as reply,
    ):
        assert reply.status_code == 200
        assert reply.headers["content-type"].startswith("text/event-stream")
        assert reply.headers["x-accel-buffering"] == "no"
        yield Browser(aiter(reply.aiter_lines()))


async def test_a_notice_reaches_the_open_page_and_the_count_follows(county: County, address: str):
    chair = county.as_chair(county.schools[0])
    async with watching(address, chair) as browser:
        assert await browser.next() == ("count", {"unread": 0, "to_sign": 0})

        await county.running.deliver(county.issued())

        name, notice = await browser.next()
        assert (name, notice["kind"]) == ("notice", "plan_issued")
        assert await browser.next() == ("count", {"unread": 1, "to_sign": 1})


async def test_reading_in_one_tab_is_seen_in_the_other(county: County, address: str):
    chair = county.as_chair(county.schools[0])
    await county.running.deliver(county.issued())
    async with watching(address, chair) as browser:
        while (found := await browser.next()) != ("count", {"unread": 1, "to_sign": 1}):
            assert found is not None

        await county.running.http(chair).post("/inbox/read-all")

        name, notice = await browser.next()
        assert (name, notice["read_at"] is not None) == ("notice", True)
        assert await browser.next() == ("count", {"unread": 0, "to_sign": 1})


async def test_a_page_hears_nothing_of_other_people(county: County, address: str):
    first, second, _ = county.schools
    async with watching(address, county.as_chair(first)) as browser:
        await browser.next()

        await county.running.deliver(county.rejected(Task(second)))
        await county.running.deliver(county.rejected(Task(first)))

        _, notice = await browser.next()
        assert notice["union_name"] == first.name


async def test_a_page_that_comes_back_gets_what_it_missed(county: County, address: str, clock):
    chair = county.as_chair(county.schools[0])
    async with watching(address, chair) as browser:
        await browser.next()
        await county.running.deliver(county.issued())
        await browser.next()
        await browser.next()
        last_id = browser.last_id
    clock.advance(clock.now - clock.now.replace(hour=0))
    await county.running.deliver(county.rejected(Task(county.schools[0])))

    async with watching(address, chair, last_id) as browser:
        kinds = set()
        while (found := await browser.next()) and found[0] == "notice":
            kinds.add(found[1]["kind"])

    assert "task_rejected" in kinds
    assert found == ("count", {"unread": 2, "to_sign": 1})


async def test_too_many_changes_at_once_ask_the_page_to_reload(
    county: County, address: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(reading, "MOST_CHANGES", 2)
    school = county.schools[0]
    async with watching(address, county.as_chair(school)) as browser:
        await browser.next()

        await county.running.deliver(*(county.rejected(Task(school, str(n))) for n in range(3)))

        assert await browser.next() == ("reload", None)
        assert await browser.next() == ("count", {"unread": 3, "to_sign": 0})


async def test_the_stream_beats_and_ends_by_itself_and_holds_no_connection(
    county: County, address: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(stream, "STREAM_SECONDS", 0.8)
    monkeypatch.setattr(stream, "HEARTBEAT_SECONDS", 0.2)
    pool = county.running.database.engine.pool
    async with watching(address, county.as_officer) as browser:
        await browser.next()
        assert live_inboxes(county.running.app).watcher_count == 1
        assert pool.checkedout() == 0  # type: ignore[attr-defined]  # the pool in use is a queue

        assert await browser.next() is None

    assert any("ping" in comment for comment in browser.comments)
    assert live_inboxes(county.running.app).watcher_count == 0


async def test_a_closed_page_is_forgotten(county: County, address: str):
    inboxes = live_inboxes(county.running.app)
    async with watching(address, county.as_officer) as browser:
        await browser.next()
        assert inboxes.watcher_count == 1

    async with asyncio.timeout(PATIENCE):
        while inboxes.watcher_count:  # noqa: ASYNC110 - the server tells it by no event
            await asyncio.sleep(0)


async def test_a_lost_listener_comes_back_and_the_page_catches_up(county: County, address: str):
    chair = county.as_chair(county.schools[0])
    async with watching(address, chair) as browser:
        await browser.next()
        await cut_listeners(county.running)

        await county.running.deliver(county.issued())

        name, notice = await browser.next()
        assert (name, notice["kind"]) == ("notice", "plan_issued")
    assert len(await inbox(county, chair)) == 1


async def cut_listeners(running: Running) -> None:
    """End the database connections that listen, as a restart of the database would."""
    connection = await running.database.listen_connection()
    try:
        ended = await connection.fetch(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            " AND query IN ('LISTEN \"notice\"', 'LISTEN notice', 'SELECT 1')"
            " AND application_name = ''"
        )
        assert len(ended) == 1
    finally:
        await connection.close()
