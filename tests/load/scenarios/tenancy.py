"""What row-level security costs: the same question with the tenant in policies and in WHERE."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from uuid import uuid4

import asyncpg
from sqlalchemy import text

from shared.database import Database
from shared.tenancy import Scope
from tests.load.measuring import Contender, Fate, Run, Size, Stopwatch
from tests.load.plans_county import plans_county
from tests.load.stage import Stage
from tests.service.plans.county import School

LIST, LIST_PEER = "list under row-level security", "list with WHERE"
INSERT, INSERT_PEER = "insert under row-level security", "insert without"
LENGTH = 50
QUESTIONS, PARTS = 80, 5

_LIST = "SELECT * FROM {table} WHERE union_id = :union{tenant} ORDER BY position, id LIMIT 50"
_INSERT = (
    "INSERT INTO {table} (id, county_id, union_id, plan_id, position, heading, category, text,"
    " mandatory, file_required, state, made_at, changed_at) VALUES (gen_random_uuid(), :county,"
    " :union, :mark, 1, '', 'other', 'text', true, false, 'planned', now(), now())"
)


@dataclass(frozen=True)
class Side:
    """One of both: its table, its scope, and what it has to add to the question."""

    table: str
    scope: Scope | None
    tenant: str = ""


@dataclass(frozen=True)
class Ground:
    """A school among others, and the database of plans."""

    database: Database
    superuser: asyncpg.Connection
    school: School

    @property
    def tenant(self) -> dict[str, object]:
        return {"county": self.school.chair.county_id, "union": self.school.union_id}


@asynccontextmanager
async def tenancy(stage: Stage, size: Size) -> AsyncIterator[list[Contender]]:
    async with AsyncExitStack() as stack:
        county = await stack.enter_async_context(plans_county(stage, plans=5))
        superuser = await asyncpg.connect(county.superuser_url)
        stack.push_async_callback(superuser.close)
        app = await superuser.fetchval("SELECT pg_get_userbyid(relowner) FROM pg_class LIMIT 1")
        assert app
        await superuser.execute(
            "CREATE TABLE task_open (LIKE task INCLUDING ALL);"
            "INSERT INTO task_open SELECT * FROM task;"
            "GRANT SELECT, INSERT ON task_open TO PUBLIC;"
            "ANALYZE task; ANALYZE task_open"
        )
        database = Database(county.app_url)
        stack.push_async_callback(database.close)
        school = county.schools[0]
        ground = Ground(database, superuser, school)
        bound = Side("task", school.chair.scope())
        free = Side("task_open", None, " AND county_id = :county")
        yield [
            Contender(LIST, partial(_list, ground, bound, size.of(QUESTIONS)), PARTS),
            Contender(LIST_PEER, partial(_list, ground, free, size.of(QUESTIONS)), PARTS),
            Contender(INSERT, partial(_insert, ground, bound, size.of(QUESTIONS)), PARTS),
            Contender(INSERT_PEER, partial(_insert, ground, free, size.of(QUESTIONS)), PARTS),
        ]


async def _list(ground: Ground, side: Side, count: int) -> Run:
    statement = text(_LIST.format(table=side.table, tenant=side.tenant))
    lengths = []
    watch = Stopwatch()
    for _ in range(count):
        async with ground.database.transaction(side.scope) as tx:
            lengths.append(len((await tx.session.execute(statement, ground.tenant)).all()))
    seconds = watch.seconds
    return Run(count / seconds, Fate(lost=sum(length != LENGTH for length in lengths)))


async def _insert(ground: Ground, side: Side, count: int) -> Run:
    statement = text(_INSERT.format(table=side.table))
    mark = uuid4()
    watch = Stopwatch()
    for _ in range(count):
        async with ground.database.transaction(side.scope) as tx:
            await tx.session.execute(statement, ground.tenant | {"mark": mark})
    seconds = watch.seconds
    gone = await ground.superuser.execute(f"DELETE FROM {side.table} WHERE plan_id = $1", mark)
    return Run(count / seconds, Fate(lost=count - int(gone.split()[-1])))
