"""How fast one event becomes a notice for each of 200 people, in the real notifications service."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from uuid import UUID, uuid4

import asyncpg

from services.notifications.app import service
from shared.contracts.plans import PlanIssued
from tests.load.measuring import Contender, Fate, Run, Size, Stopwatch
from tests.load.stage import Stage
from tests.service.notifications.world import TITLE, County, build_county
from tests.service.running import running_service

PEOPLE = 200
EVENTS, PARTS = 8, 5
PRODUCT, PEER = "telling 200 people", "insert-select of 200 by hand"

# The same rows in the same three tables, by a role that no policy binds.
BY_HAND = """
WITH asked AS (
    INSERT INTO sign_request (union_id, key, county_id, kind, matter, version, event_id, title,
                              body, link, due_on, told_at)
    SELECT union_id, $2, $1, 'plan_issued', $2, 1, $3, $4, $4, '/plans', current_date, now()
    FROM role_copy WHERE county_id = $1 AND role = 'union_chair' AND union_id = ANY ($5)
    ON CONFLICT DO NOTHING),
told AS (
INSERT INTO notice (id, county_id, union_id, person_id, kind, key, matter, version, event_id, title,
                    body, subject, link, due_on, needs_sign, made_at, told_at, changed_at)
SELECT gen_random_uuid(), $1, union_id, person_id, 'plan_issued', $2, $2, 1, $3, $4, $4, '',
       '/plans', current_date, true, now(), now(), now()
FROM role_copy WHERE county_id = $1 AND role = 'union_chair' AND union_id = ANY ($5)
ON CONFLICT DO NOTHING
RETURNING id, union_id, person_id)
INSERT INTO delivery (id, county_id, union_id, person_id, notice_id, event_id, kind, matter_key,
                      state, attempts, next_at, detail, made_at)
SELECT gen_random_uuid(), $1, t.union_id, t.person_id, t.id, $3, 'plan_issued',
       t.person_id || ':' || t.union_id || ':' || $3, 'pending', 0, now(), '', now()
FROM told t JOIN person_copy p ON p.person_id = t.person_id AND p.active AND p.email <> ''
ON CONFLICT DO NOTHING
"""

# Whom an event reached: who is asked to sign, who finds a notice, whose mail is to leave.
REACHED = """
SELECT event_id, 'asked' AS how, union_id AS whom FROM sign_request WHERE event_id = ANY ($1)
UNION ALL SELECT event_id, 'told', person_id FROM notice WHERE event_id = ANY ($1)
UNION ALL SELECT event_id, 'mailed', person_id FROM delivery WHERE event_id = ANY ($1)
"""


@dataclass(frozen=True)
class Ground:
    """A county of 200 schools, and a connection that sees everything."""

    county: County
    connection: asyncpg.Connection

    async def fate_of(self, event_ids: list[UUID]) -> Fate:
        """Every event must have reached each school and each chair once in each way."""
        rows = await self.connection.fetch(REACHED, event_ids)
        wanted = {
            (event_id, how, whom)
            for event_id in event_ids
            for school in self.county.schools
            for how, whom in (
                ("asked", school.union),
                ("told", school.chair),
                ("mailed", school.chair),
            )
        }
        return Fate.of(wanted, [(row["event_id"], row["how"], row["whom"]) for row in rows])


@asynccontextmanager
async def fan_out(stage: Stage, size: Size) -> AsyncIterator[list[Contender]]:
    async with running_service(service, stage.services) as running:
        county = await build_county(running, school_count=PEOPLE)
        connection = await asyncpg.connect(stage.server.url(running.addresses.name))
        ground = Ground(county, connection)
        yield [
            Contender(PRODUCT, partial(_tell, ground, size.of(EVENTS)), PARTS),
            Contender(PEER, partial(_insert, ground, size.of(EVENTS)), PARTS),
        ]
        await connection.close()


async def _tell(ground: Ground, count: int) -> Run:
    events = [_issued(ground.county) for _ in range(count)]
    bodies = [event.to_wire() for event in events]
    consumer = ground.county.running.consumer
    watch = Stopwatch()
    for body in bodies:
        await consumer.receive([body])
    seconds = watch.seconds
    return Run(count / seconds, await ground.fate_of([event.event_id for event in events]))


def _issued(county: County) -> PlanIssued:
    county.plan = uuid4()
    return county.issued()


async def _insert(ground: Ground, count: int) -> Run:
    bodies = [_issued(ground.county).to_wire() for _ in range(count)]
    watch = Stopwatch()
    for body in bodies:
        event = json.loads(body)
        asked = event["data"]["union_ids"]
        async with ground.connection.transaction():
            await ground.connection.execute(
                BY_HAND, ground.county.id, f"sign:{event['id']}", event["id"], TITLE, asked
            )
    seconds = watch.seconds
    return Run(count / seconds, await ground.fate_of([UUID(json.loads(b)["id"]) for b in bodies]))
