"""A county of 300 schools: list, search, tree and sheet ask few questions, however many."""

from collections.abc import AsyncIterator
from datetime import date
from uuid import uuid4

import pytest

from services.directory.app import service
from services.directory.units.commands.clusters import NewCluster, add_clusters
from services.directory.units.commands.registering import (
    NewCounty,
    NewUnion,
    register_county,
    register_unions,
)
from shared.contracts.directory import SchoolStage
from shared.contracts.roles import Role
from shared.tenancy import Scope
from tests.infrastructure.sheets import read_sheet
from tests.service.databases import Postgres
from tests.service.directory.world import NOW, World
from tests.service.running import Running, StoppedClock, running_service
from tests.service.statements import counted

SCHOOLS, CLUSTERS = 300, 12
SINCE = date(2024, 9, 1)


@pytest.fixture(scope="module")
async def running(postgres: Postgres) -> AsyncIterator[Running]:
    async with running_service(service, postgres, clock=StoppedClock(NOW)) as started:
        yield started


@pytest.fixture(scope="module")
async def world(running: Running) -> World:
    world = World()
    clusters = [NewCluster(uuid4(), f"第{n + 1}片区") for n in range(CLUSTERS)]
    schools = [
        NewUnion(
            uuid4(),
            f"大川县第{n:03d}小学工会委员会",
            f"第{n:03d}小学",
            SchoolStage.PRIMARY,
            30,
            ("本部", "村小") if n % 3 == 0 else (),
            clusters[n % CLUSTERS].cluster_id,
            SINCE,
            rural=n % 2 == 0,
        )
        for n in range(SCHOOLS)
    ]
    async with running.database.transaction(Scope(world.county)) as tx:
        name = "大川县教育工会"
        await register_county(tx, NewCounty(world.county, "大川县", world.body, name, name))
        await add_clusters(tx, world.county, clusters)
        await register_unions(tx, world.county, schools)
    return world


@pytest.mark.parametrize(
    ("path", "most"),
    [
        ("/unions?limit=200", 5),
        ("/unions?q=dyxx", 5),
        ("/unions?rural=true&day=2025-01-01", 5),
        ("/unions/tree", 5),
        ("/unions/warnings", 5),
        ("/unions/export", 8),
    ],
)
async def test_the_county_is_shown_with_few_questions(
    running: Running, world: World, path: str, most: int
) -> None:
    http = running.http(world.caller(uuid4(), world.body, Role.COUNTY_OFFICER))
    with counted(running.database.engine.sync_engine) as statements:
        reply = await http.get(path)
    assert reply.status_code == 200, reply.text
    assert 0 < len(statements) <= most, "\n".join(statements)


async def test_the_tree_and_the_sheet_hold_every_school(running: Running, world: World) -> None:
    http = running.http(world.caller(uuid4(), world.body, Role.COUNTY_OFFICER))
    tree = (await http.get("/unions/tree")).json()
    assert [len(branch["unions"]) for branch in tree["branches"]] == [25] * CLUSTERS
    sheet = read_sheet((await http.get("/unions/export")).content)
    assert len(sheet.rows) == 4 + SCHOOLS + 1
