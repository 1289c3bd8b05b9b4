"""A seeded county is stored whole, announced, and never mixed with a real one unasked."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import func, select

from services.demo.seed import NotEmpty, Order, seed_county
from services.directory.access.tables import Account
from services.directory.app import service
from services.directory.people.tables import Person
from services.directory.roles.tables import RoleGrant
from services.directory.units.tables import TradeUnion
from services.installation import Appointment, CountyExists, Installation
from shared.contracts.directory import RoleGranted, StaffJoined, UnionRegistered
from shared.contracts.roles import Role
from shared.tenancy import Scope
from tests.service.databases import Postgres
from tests.service.running import Running, running_service

SMALL = Order("大川县", schools=12, people=300)


@pytest.fixture
async def directory(postgres: Postgres) -> AsyncIterator[Running]:
    async with running_service(service, postgres) as running:
        yield running


async def test_units_people_and_roles_are_there_and_the_others_are_told(directory: Running) -> None:
    sown = await seed_county(directory.database, SMALL)

    async with directory.database.transaction(Scope(sown.seed.county.id)) as tx:
        counts = [
            await tx.session.scalar(select(func.count()).select_from(table))
            for table in (TradeUnion, Person, RoleGrant, Account)
        ]
    assert counts == [13, 300, len(sown.seed.roles), 0]
    assert sown.accounts == ()
    for event, count in ((UnionRegistered, 13), (StaffJoined, 300), (RoleGranted, counts[2])):
        assert len(await directory.outbox(event)) == count


async def test_as_many_accounts_as_asked_for_can_sign_in(directory: Running) -> None:
    sown = await seed_county(directory.database, Order("大川县", 12, 300, accounts=6))

    assert [account.login for account in sown.accounts][4:] == [
        "chair-dachuan001",
        "chair-dachuan002",
    ]
    given = {"login": "chair-dachuan002", "password": sown.accounts[5].password, "bearer": True}
    reply = await directory.http().post("/sessions", json=given)
    assert reply.status_code in {200, 201}, reply.text


async def test_beside_a_real_county_only_when_that_is_named(directory: Running) -> None:
    first = Appointment("officer", "云小禾", Role.COUNTY_OFFICER)
    await Installation(directory.database).create_county("青禾县", first)

    with pytest.raises(NotEmpty, match=r"青禾县.*--beside 青禾县"):
        await seed_county(directory.database, SMALL)
    assert await Installation(directory.database).county_names() == ["青禾县"]

    await seed_county(directory.database, Order("大川县", 12, 300, beside=("青禾县",)))
    assert sorted(await Installation(directory.database).county_names()) == ["大川县", "青禾县"]


async def test_the_same_county_is_not_sown_twice(directory: Running) -> None:
    await seed_county(directory.database, SMALL)

    with pytest.raises(CountyExists, match="--county"):
        await seed_county(directory.database, SMALL)
