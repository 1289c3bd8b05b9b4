"""The keys of an installation: what lies sealed, how keys are replaced, going on when killed."""

from uuid import uuid4

import pytest
from pydantic import SecretStr
from sqlalchemy import select, update

from services.directory.access.commands.signing import SigningKeys
from services.directory.access.tables import SecondFactor, SigningKey
from services.directory.app import service
from services.directory.people.commands.staff import NewPerson, join_staff
from services.directory.people.numbers import opened_numbers, print_of_phone
from services.directory.people.queries import people_with_phone
from services.directory.people.tables import Person
from services.directory.sealed_columns import SEALED_COLUMNS
from services.directory.tables import Table
from services.resealing import reseal
from shared.database import utc_now
from shared.sealing import CannotOpen, Keyring, new_keys, with_new_key
from shared.settings import Settings
from shared.tenancy import Scope
from shared.web.identity import Verifier
from tests.service.databases import Postgres
from tests.service.directory import authenticator, rosters
from tests.service.directory.world import TODAY, World, build_world
from tests.service.running import Running, StoppedClock, running_service

ID_NUMBER = "11010519491231002X"


async def _pems(running: Running) -> list[str]:
    async with running.database.transaction(None) as tx:
        return list(await tx.session.scalars(select(SigningKey.pem)))


async def test_a_signing_key_lies_sealed_and_tokens_are_good_all_the_same(
    postgres: Postgres, world: World
) -> None:
    async with running_service(service, postgres) as running:
        keys = SigningKeys(running.database, running.runtime.keyring)
        token = await keys.token(world.as_chair, utc_now())
        assert (await Verifier(keys.public).caller(token)).person_id == world.chair
        [pem] = await _pems(running)
    assert pem.startswith("s1.")
    assert "PRIVATE" not in pem


async def test_a_key_that_was_stored_plain_is_read_and_sealed(
    postgres: Postgres, world: World
) -> None:
    async with running_service(service, postgres) as running:
        keyring = running.runtime.keyring
        first = SigningKeys(running.database, keyring)
        token = await first.token(world.as_chair, utc_now())
        async with running.database.transaction(None) as tx:
            [row] = await tx.session.scalars(select(SigningKey))
            row.pem = keyring.open(row.pem, f"signing_key.pem:{row.kid}")
        assert (await _pems(running))[0].startswith("-----BEGIN")
        again = SigningKeys(running.database, keyring)
        assert (await Verifier(again.public).caller(token)).person_id == world.chair
        assert (await _pems(running))[0].startswith("s1.")


async def test_a_key_moved_to_another_row_opens_nothing(postgres: Postgres, world: World) -> None:
    async with running_service(service, postgres) as running:
        keys = SigningKeys(running.database, running.runtime.keyring)
        await keys.token(world.as_chair, utc_now())
        async with running.database.transaction(None) as tx:
            await tx.session.execute(update(SigningKey).values(kid=str(uuid4())))
        with pytest.raises(CannotOpen):
            await SigningKeys(running.database, running.runtime.keyring).public()


async def test_every_column_that_is_sealed_is_resealed(
    postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed half-way it goes on with the rest, and then the old key may go."""
    old = new_keys()
    async with running_service(
        service, postgres, clock=StoppedClock(), settings=Settings(field_keys=SecretStr(old))
    ) as running:
        world = await _filled(running)
        both = Keyring.from_text(with_new_key(old))
        monkeypatch.setattr("services.resealing.AT_ONCE", 1)
        steps = reseal({"directory": running.database}, both)
        async for step in steps:
            if step.rows:
                break  # killed after the first row
        await steps.aclose()
        assert 0 < len(await _left(running, world, both)) < 10
        steps = reseal({"directory": running.database}, both)
        done = {step.column: step.rows async for step in steps}
        assert await _left(running, world, both) == []
        assert sum(done.values()) == 9, "the rest, each once"
        assert {step.column async for step in reseal({"directory": running.database}, both)} == set(
            done
        )

        only_new = Keyring({both.current: both.keys[both.current]}, both.index_key)
        async with running.database.transaction(Scope(world.county)) as tx:
            person = await tx.session.get(Person, world.teacher)
            assert person is not None
            assert opened_numbers(person, only_new).id_number == ID_NUMBER
        await SigningKeys(running.database, only_new).public()


async def test_a_phone_from_before_phones_were_sealed_is_read_found_and_sealed(
    running: Running, world: World
) -> None:
    keyring = running.runtime.keyring
    async with running.database.transaction(Scope(world.county)) as tx:
        before = {"phone_sealed": "138-0000 0007", "phone_print": None}
        await tx.session.execute(
            update(Person).where(Person.person_id == world.teacher).values(before)
        )
    reply = await running.http(world.as_chair).get(f"/people/{world.teacher}")
    assert reply.json()["details"]["phone"] == "138******0007"

    async for _ in reseal({"directory": running.database}, keyring):
        pass

    async with running.database.transaction(Scope(world.county)) as tx:
        person = await tx.session.get(Person, world.teacher)
        assert person is not None
        assert keyring.is_current(person.phone_sealed or "")
        assert opened_numbers(person, keyring).phone == "138-0000 0007"
        same = print_of_phone(keyring, "13800000007")
        assert await people_with_phone(tx, same) == [world.teacher]


async def _filled(running: Running) -> World:
    """A county with something in each sealed column: ten values in all."""
    world = await build_world(running)
    keyring = running.runtime.keyring
    world.teacher = uuid4()
    new = NewPerson(
        world.teacher,
        world.hill,
        "卡号",
        TODAY,
        id_number=ID_NUMBER,
        bank_card="6222020000000000006",
    )
    async with running.database.transaction(Scope(world.county)) as tx:
        await join_staff(tx, world.county, [new], keyring)
    clock = running.database.clock
    assert isinstance(clock, StoppedClock)
    for who, login in ((world.chair, "chair"), (world.officer, "officer")):
        await world.account(running, who, login)
        await authenticator.Person(running, clock, login).enrol()
    await rosters.upload(running, world.as_chair, rosters.book(("欧阳春", "女", "", "", "")))
    return world


async def _left(running: Running, world: World, keyring: Keyring) -> list[str]:
    """What another than the newest key has sealed."""
    found: list[str] = []
    for sealed in SEALED_COLUMNS:
        scope = Scope(world.county) if sealed.of_county else None
        async with running.database.transaction(scope) as tx:
            rows = await tx.session.scalars(select(getattr(sealed.table, sealed.column)))
            found += [text for text in rows if text and not keyring.is_current(text)]
    return found


def test_no_sealed_column_is_left_out_of_the_list() -> None:
    """Columns are found by their names; one that is sealed is called so, or is one of these."""
    named = {
        (table.name, column.name)
        for table in Table.metadata.tables.values()
        for column in table.columns
        if column.name.endswith("_sealed")
    }
    known = {(str(c.table.__tablename__), c.column) for c in SEALED_COLUMNS}
    others = {(SigningKey.__tablename__, "pem"), (SecondFactor.__tablename__, "secret")}
    assert known == named | others
