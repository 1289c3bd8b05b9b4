"""The least a Python web service can do: Starlette, asyncpg, one statement for each request.

No sign-in, no tenants, no idempotency, no checks of what is allowed: its role sees every row.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from typing import Any
from uuid import UUID

import asyncpg
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

POOL = 10  # the product's own default

_OUTBOX = """
INSERT INTO outbox (id, type, subject_id, subject_version, county_id, union_id, occurred_at, body,
                    attempts)
SELECT gen_random_uuid(), '{type}', c.id, c.version, c.county_id, c.union_id, now(), $2, 0
FROM changed c RETURNING subject_id, subject_version"""

SIGN = f"""
WITH changed AS (
    UPDATE school_plan SET signed_on = current_date, signed_name = 'name', recorded_at = now(),
           version = version + 1
    WHERE id = $1 AND signed_on IS NULL RETURNING *)
{_OUTBOX.format(type="plan.signed.v1")}"""

REPORT = f"""
WITH changed AS (
    UPDATE task SET state = 'done', statement = $3, done_on = $4, version = version + 1,
           changed_at = now(), check_on = NULL
    WHERE id = $1 RETURNING *),
moved AS (
    INSERT INTO task_move (id, county_id, union_id, task_id, move, from_state, to_state, made_at,
                           made_by, made_by_name, facts)
    SELECT gen_random_uuid(), county_id, union_id, id, 'report', 'planned', 'done', now(),
           union_id, 'name', '{{}}' FROM changed)
{_OUTBOX.format(type="task.completed.v1")}"""

INBOX = """
SELECT n.id, n.kind, n.title, n.body, n.link, n.union_id, u.short_name AS union_name, n.matter,
       n.due_on, n.needs_sign, n.told_at, n.read_at, n.settled_at
FROM notice n JOIN union_copy u ON u.union_id = n.union_id
WHERE n.person_id = $1 ORDER BY n.told_at DESC, n.id DESC LIMIT 50"""

TASKS = """
SELECT t.id, t.union_id, u.short_name AS union_name, t.plan_id, t.measure_id, t.version, t.heading,
       t.category, coalesce(t.own_text, t.text) AS text, t.deliverable, t.mandatory,
       t.file_required, coalesce(t.own_due_on, t.due_on) AS due_on, t.owner_id, t.state,
       t.statement, t.done_on, t.from_paper, t.file_id, t.reason
FROM task t JOIN union_copy u ON u.union_id = t.union_id
WHERE t.union_id = $1 ORDER BY t.position, t.id LIMIT 50"""


async def sign(request: Request) -> Response:
    return await _answer(
        request, SIGN, UUID(request.path_params["id"]), (await request.body()).decode()
    )


async def report(request: Request) -> Response:
    sent = await request.body()
    given = orjson.loads(sent)
    return await _answer(
        request,
        REPORT,
        UUID(request.path_params["id"]),
        sent.decode(),
        given["statement"],
        date.fromisoformat(given["done_on"]),
    )


async def inbox(request: Request) -> Response:
    return await _answer(request, INBOX, UUID(request.path_params["id"]))


async def tasks(request: Request) -> Response:
    return await _answer(request, TASKS, UUID(request.path_params["id"]))


async def _answer(request: Request, statement: str, *values: Any) -> Response:
    rows = await request.app.state.pool.fetch(statement, *values)
    body = orjson.dumps([dict(row) for row in rows], default=str)
    return Response(body, media_type="application/json")


def create_app(database_url: str) -> Starlette:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with asyncpg.create_pool(database_url, min_size=POOL, max_size=POOL) as pool:
            app.state.pool = pool
            yield

    return Starlette(
        lifespan=lifespan,
        routes=[
            Route("/sign/{id}", sign, methods=["POST"]),
            Route("/report/{id}", report, methods=["POST"]),
            Route("/inbox/{id}", inbox),
            Route("/tasks/{id}", tasks),
        ],
    )
