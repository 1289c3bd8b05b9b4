"""How fast a note goes all the way: POST, outbox, relay, queue, consumer, 200 people told.

Three ways with the same tables and people: of the product's own parts (with sign-in token, tenant,
idempotency, dead letters), as lean as can be, and as it is usually done.
"""

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from uuid import uuid4

import asyncpg

from shared.contracts.roles import Role
from shared.messaging.topology import apply, queue_of
from shared.web.identity import Caller, Held
from tests.load.children import PEERS, serving, working
from tests.load.children import PRODUCT as OURS
from tests.load.http_client import Request, send_all
from tests.load.measuring import Contender, Fate, Run, Size, Stopwatch, peers_are_installed, poll
from tests.load.path_tables import PEOPLE, Addresses, prepare_path
from tests.load.stage import Stage
from tests.load.tokens import headers_of
from tests.service.messaging.world import Noted, delete_queues

PRODUCT, LEAN, TYPICAL = "whole path", "lean path", "typical path"
WORDS = "周五下午三点在操场集合，请各位老师参加。"


@dataclass(frozen=True)
class Path:
    """One of the three ways, with its server and worker running."""

    port: int
    url_path: str
    south: str
    headers: dict[str, str]


@asynccontextmanager
async def whole_path(stage: Stage, size: Size) -> AsyncIterator[list[Contender]]:
    caller = Caller(uuid4(), "林老师", uuid4(), (Held(Role.COUNTY_OFFICER, uuid4()),))
    async with AsyncExitStack() as stack:
        bulletin = await _product_path(stack, stage, caller)
        contenders = [Contender(PRODUCT, partial(_flow, bulletin, size.of(300)))]
        if peers_are_installed():
            lean = await _peer_path(stack, stage, caller, "lean")
            typical = await _peer_path(stack, stage, caller, "typical")
            contenders += [
                Contender(LEAN, partial(_flow, lean, size.of(300))),
                Contender(TYPICAL, partial(_flow, typical, size.of(60))),
            ]
        yield contenders


async def _product_path(stack: AsyncExitStack, stage: Stage, caller: Caller) -> Path:
    at = await _addresses(stack, stage, caller, "board")
    await apply(stage.broker.url, {"board": {Noted.wire_name}})
    port = await stack.enter_async_context(serving(OURS, "bulletin", at.north_app))
    carrying = working(OURS, "bulletin", at.north_app, at.south_app, stage.broker.url, "board")
    await stack.enter_async_context(carrying)
    return Path(port, "/notes", at.south, headers_of(caller))


async def _peer_path(stack: AsyncExitStack, stage: Stage, caller: Caller, name: str) -> Path:
    at = await _addresses(stack, stage, caller, name)
    # They send straight to their queues; bound, these would get the product's events as well.
    await apply(stage.broker.url, {name: frozenset()})
    port = await stack.enter_async_context(serving(PEERS, name, at.north))
    carrying = working(PEERS, name, at.north, at.south, stage.broker.url, queue_of(name))
    await stack.enter_async_context(carrying)
    return Path(port, f"/notes/{caller.county_id}", at.south, {})


async def _addresses(
    stack: AsyncExitStack, stage: Stage, caller: Caller, service: str
) -> Addresses:
    """Databases and a queue that are gone at the end."""
    stack.push_async_callback(delete_queues, stage.broker.url, service)
    north = await stack.enter_async_context(stage.database(f"{service}_north"))
    south = await stack.enter_async_context(stage.database(f"{service}_south"))
    return await prepare_path(stage, north, south, caller.county_id)


async def _flow(path: Path, count: int) -> Run:
    body = json.dumps({"words": WORDS}, ensure_ascii=False).encode()
    requests = [
        Request("POST", path.url_path, path.headers | {"idempotency-key": str(uuid4())}, body)
        for _ in range(count)
    ]
    connection = await asyncpg.connect(path.south)
    await connection.execute("TRUNCATE told, inbox")

    async def all_are_told() -> bool:
        told = await connection.fetchval("SELECT count(*) FROM told")
        return bool(told >= count * PEOPLE)

    watch = Stopwatch()
    _, replies = await send_all(path.port, requests)
    seconds = await poll(all_are_told, watch)
    refused = [reply for reply in replies if reply.status != 201]
    assert not refused, refused[0]
    fate = await _fate(connection)
    await connection.close()
    return Run(count / seconds, fate)


async def _fate(connection: asyncpg.Connection) -> Fate:
    """Everybody in the audience is told of every note once."""
    row = await connection.fetchrow(
        "SELECT count(*) AS told, count(DISTINCT (event_id, person_id)) AS once,"
        " count(DISTINCT event_id) * (SELECT count(*) FROM audience) AS wanted FROM told"
    )
    assert row
    return Fate(lost=row["wanted"] - row["once"], doubled=row["told"] - row["once"])
