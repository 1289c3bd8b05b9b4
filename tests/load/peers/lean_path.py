"""The leanest whole path that still loses nothing: Starlette, asyncpg and aiormq by hand.

No sign-in, no tenants, no idempotency, no dead letters: one statement stores, batches carry.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID

import aiormq
import asyncpg
import orjson
from aiormq.abc import DeliveredMessage
from pamqp.commands import Basic
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

POOL = 10
BATCH = 100
SWEEP_SECONDS = 0.5

STORE = """
WITH made AS (
    INSERT INTO note (id, county_id, union_id, words, made_at)
    VALUES (gen_random_uuid(), $1, $1, $2, now()) RETURNING id)
INSERT INTO plain_outbox (id, body)
SELECT id, json_build_object('id', id, 'county', $1, 'words', $2::text)::text FROM made
RETURNING id"""

TELL = """
WITH fresh AS (
    INSERT INTO inbox (subscription, event_id) SELECT 'lean', unnest($1::uuid[])
    ON CONFLICT DO NOTHING RETURNING event_id)
INSERT INTO told (county_id, union_id, person_id, event_id, words)
SELECT a.county_id, a.union_id, a.person_id, n.id, n.words
FROM unnest($1::uuid[], $2::text[]) AS n(id, words) JOIN fresh f ON f.event_id = n.id
CROSS JOIN audience a WHERE a.county_id = $3"""


async def put_up(request: Request) -> Response:
    given = orjson.loads(await request.body())
    county = UUID(request.path_params["county"])
    made = await request.app.state.pool.fetchval(STORE, county, given["words"])
    return Response(orjson.dumps({"id": str(made)}), 201, media_type="application/json")


def web_app(database_url: str) -> Starlette:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with asyncpg.create_pool(database_url, min_size=POOL, max_size=POOL) as pool:
            app.state.pool = pool
            yield

    return Starlette(lifespan=lifespan, routes=[Route("/notes/{county}", put_up, methods=["POST"])])


async def work(north_url: str, south_url: str, broker_url: str, queue: str) -> None:
    """Relay and consume until killed."""
    connection = await aiormq.connect(broker_url)
    await asyncio.gather(
        _relay(await asyncpg.connect(north_url), await connection.channel(), queue),
        _consume(await asyncpg.connect(south_url), await connection.channel(), queue),
    )


async def _relay(
    database: asyncpg.Connection, channel: aiormq.abc.AbstractChannel, queue: str
) -> None:
    woken = asyncio.Event()
    await database.add_listener("outbox", lambda *_: woken.set())
    properties = Basic.Properties(delivery_mode=2, content_type="application/json")
    while True:
        woken.clear()
        while True:
            async with database.transaction():
                rows = await database.fetch(
                    "DELETE FROM plain_outbox WHERE seq IN (SELECT seq FROM plain_outbox"
                    " ORDER BY seq LIMIT 200 FOR UPDATE SKIP LOCKED) RETURNING body"
                )
                await asyncio.gather(
                    *(
                        channel.basic_publish(
                            row["body"].encode(), routing_key=queue, properties=properties
                        )
                        for row in rows
                    )
                )
            if not rows:
                break
        try:
            await asyncio.wait_for(woken.wait(), SWEEP_SECONDS)
        except TimeoutError:
            continue


async def _consume(
    database: asyncpg.Connection, channel: aiormq.abc.AbstractChannel, queue: str
) -> None:
    waiting: asyncio.Queue[DeliveredMessage] = asyncio.Queue()
    await channel.basic_qos(prefetch_count=2 * BATCH)
    await channel.basic_consume(queue, waiting.put)
    while True:
        batch = [await waiting.get()]
        while len(batch) < BATCH and not waiting.empty():
            batch.append(waiting.get_nowait())
        events = [json.loads(message.body) for message in batch]
        await database.execute(
            TELL,
            [event["id"] for event in events],
            [event["words"] for event in events],
            events[0]["county"],
        )
        await channel.basic_ack(int(batch[-1].delivery_tag or 0), multiple=True)
