"""Strangers ask for everything: nothing leaks, holes are found, and nothing they try is kept."""

from dataclasses import replace
from uuid import UUID

import pytest
from fastapi import APIRouter
from sqlalchemy import select

from services.directory.app import service
from services.directory.isolation.commands import note_run
from services.directory.isolation.tables import IsolationRun
from services.directory.people.tables import Person
from services.directory.units.tables import Cluster
from services.sweep import run as sweeping
from services.sweep.operations import example
from services.sweep.run import Findings, sweep
from shared.database import new_id
from shared.errors import NotFound
from shared.tenancy import Scope
from shared.web.routes import tenant_router
from tests.service.directory.world import World
from tests.service.running import Running


async def swept(running: Running, world: World) -> Findings:
    return await sweep({"directory": running.database}, [world.county])


@pytest.mark.timeout(600)  # every operation as every role from everywhere
async def test_nothing_leaks_and_nothing_is_kept(running: Running, world: World) -> None:
    found = await swept(running, world)

    assert found.leaks == []
    assert found.operations > 30
    assert found.requests > 20 * found.operations
    async with running.database.transaction(Scope(world.county)) as tx:
        names = await tx.session.scalars(select(Cluster.name).where(Cluster.name == "隔离检查"))
        assert names.all() == []


async def test_holes_are_found_and_told_without_an_id(
    running: Running, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    holes = _holes(running, world)
    holed = replace(service, routers=(holes,))  # the others are asked in the test above
    monkeypatch.setattr(sweeping, "service_named", lambda _: holed)

    found = await swept(running, world)

    by_operation = {leak.operation for leak in found.leaks}
    assert by_operation == {
        "directory GET /hole",
        "directory GET /hole/{person_id}",
        "directory POST /hole/{person_id}",
        "directory GET /open-hole",
    }
    told = " ".join(leak.problem for leak in found.leaks)
    assert str(world.teacher) not in told
    assert {leak.place for leak in found.leaks} == {"nobody", "other_county", "other_union"}


def _holes(running: Running, world: World) -> APIRouter:
    """Routes that forget the caller's scope: a list, a look, an act, and one for anybody."""
    signed_in, anybody = tenant_router("", "holes"), APIRouter()

    async def people() -> list[UUID]:
        async with running.database.transaction(Scope(world.county)) as tx:
            return list(await tx.session.scalars(select(Person.person_id)))

    @signed_in.get("/hole")
    async def everybody() -> list[UUID]:
        return await people()

    @signed_in.get("/hole/{person_id}")
    async def look(person_id: UUID) -> bool:
        if person_id not in await people():
            raise NotFound
        return True

    @signed_in.post("/hole/{person_id}")
    async def act(person_id: UUID) -> bool:
        return await look(person_id)

    @anybody.get("/open-hole")
    async def count() -> int:
        return len(await people())

    both = APIRouter()
    both.include_router(signed_in)
    both.include_router(anybody)
    return both


async def test_the_runs_are_shown_to_those_who_answer_for_it(
    running: Running, world: World
) -> None:
    leak = {"operation": "x GET /y", "role": "principal", "place": "other_union", "problem": "z"}
    async with running.database.transaction(None) as tx:
        for seconds, leaks in ((1.0, [leak]), (2.0, [])):
            run = IsolationRun(
                run_id=new_id(), ran_at=tx.now.replace(second=int(seconds)), seconds=seconds,
                counties=1, operations=2, roles=3, requests=4, without_rows=["x"], leaks=leaks,
            )  # fmt: skip
            await note_run(tx, run)

    shown = (await running.http(world.as_officer).get("/isolation")).json()

    assert [run["leaks"] for run in shown[:2]] == [[], [leak | {"role": "校长（园长）"}]]
    refused = await running.http(world.as_chair).get("/isolation")
    assert refused.status_code == 403


@pytest.mark.parametrize(
    ("schema", "made"),
    [
        ({"type": "integer", "minimum": 5}, 5),
        ({"type": "number", "exclusiveMinimum": 0}, 1),
        ({"anyOf": [{"type": "null"}, {"type": "boolean"}]}, False),
        ({"enum": ["b", "a"]}, "b"),
        ({"type": "string", "default": "x"}, "x"),
        ({"type": "array", "items": {"const": 3}, "minItems": 2}, [3, 3]),
        ({"$ref": "#/components/schemas/Day"}, "2026-01-05"),
        (
            {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}, "b": {}}},
            {"a": "隔离检查"},
        ),
    ],
)
def test_bodies_are_the_least_that_is_accepted(schema: dict[str, object], made: object) -> None:
    assert example(schema, {"Day": {"type": "string", "format": "date"}}) == made
