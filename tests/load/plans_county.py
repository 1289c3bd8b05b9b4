"""A county whose schools have work plans to sign and tasks to report, in the real plans service."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date

import asyncpg

from services.plans.app import service
from services.plans.kinds import Actor
from services.plans.work_plans.commands.making import NewMeasure
from shared.contracts.roles import Role
from shared.web.identity import Caller
from tests.load.stage import Stage
from tests.service.plans.county import County, School, approved_plan, build_county, issue
from tests.service.running import running_service

SCHOOLS = 30
MEASURES = 12
SIGN_BY = date(2026, 12, 20)


@dataclass(frozen=True)
class Duty:
    """Something a school's chair has to do: the row's id, whose it is."""

    id: str
    chair: Caller


@dataclass(frozen=True)
class PlansCounty:
    """The addresses of the service's database and what lies in it."""

    app_url: str
    superuser_url: str
    copies: list[Duty]
    tasks: list[Duty]
    schools: tuple[School, ...]

    async def reset(self) -> None:
        """Nothing signed, nothing reported, nothing told."""
        connection = await asyncpg.connect(self.superuser_url)
        await connection.execute(
            "UPDATE school_plan SET signed_on = NULL, signed_by = NULL, signed_name = NULL,"
            " recorded_at = NULL WHERE signed_on IS NOT NULL;"
            "UPDATE task SET state = 'planned', statement = NULL, done_on = NULL"
            " WHERE state <> 'planned';"
            "TRUNCATE outbox, idempotent_reply, task_move;"
        )
        await connection.close()

    async def told(self) -> list[str]:
        """Of which rows the outbox tells."""
        connection = await asyncpg.connect(self.superuser_url)
        rows = await connection.fetch("SELECT subject_id FROM outbox")
        await connection.close()
        return [str(row["subject_id"]) for row in rows]


@asynccontextmanager
async def plans_county(stage: Stage, plans: int) -> AsyncIterator[PlansCounty]:
    async with running_service(service, stage.services) as running:
        county = await build_county(running, schools=SCHOOLS, roles=(Role.UNION_CHAIR,))
        for _ in range(plans):
            await _issue_plan(county)
        superuser_url = stage.server.url(running.addresses.name)
        connection = await asyncpg.connect(superuser_url)
        chairs = {school.union_id: school.chair for school in county.schools}
        yield PlansCounty(
            running.addresses.app_url,
            superuser_url,
            await _duties(connection, "school_plan", chairs),
            await _duties(connection, "task", chairs),
            county.schools,
        )
        await connection.close()


async def _issue_plan(county: County) -> None:
    measures = [
        NewMeasure(
            f"第{n + 1}项：组织教职工活动并报送小结", Actor.SCHOOL, due_on=date(2026, 12, 25)
        )
        for n in range(MEASURES)
    ]
    await issue(county, await approved_plan(county, measures), SIGN_BY)


async def _duties(
    connection: asyncpg.Connection, table: str, chairs: dict[object, Caller]
) -> list[Duty]:
    """Interleaved between the schools, as they come in."""
    rows = await connection.fetch(f"SELECT id, union_id FROM {table} ORDER BY md5(id::text)")
    return [
        Duty(str(row["id"]), chairs[row["union_id"]]) for row in rows if row["union_id"] in chairs
    ]
