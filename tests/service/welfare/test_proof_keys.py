"""New keys of the installation: names and keys of proofs are sealed anew, their content is not."""

from pathlib import Path
from uuid import uuid4

import pytest
from pydantic import SecretStr
from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase

from services.activities.sealed_columns import SEALED_COLUMNS as OF_ACTIVITIES
from services.activities.tables import Table as ActivitiesTable
from services.directory.app import service as directory
from services.directory.units.commands.registering import NewCounty, register_county
from services.resealing import SEALED, reseal
from services.welfare.proofs import Proof
from services.welfare.sealed_columns import SEALED_COLUMNS
from services.welfare.tables import Table
from shared.database import new_id
from shared.proofs.book import place_of
from shared.proofs.keeping import Limits, ProofKeeper
from shared.proofs.sealing import Place
from shared.sealed_columns import SealedColumn
from shared.sealing import CannotOpen, Keyring, new_keys, with_new_key
from shared.settings import Settings
from shared.tenancy import Scope
from tests.infrastructure import proof_files as files
from tests.service.databases import Postgres
from tests.service.running import Running, running_service
from tests.service.welfare.county import NOW
from tests.service.welfare.proofs import Matters, service_with


async def stored(welfare: Running, scope: Scope) -> Proof:
    keeper: ProofKeeper = welfare.runtime.proofs
    place = Place(scope.county_id, uuid4(), new_id())
    with files.upload(files.picture()) as file:
        kept = await keeper.take(file, "收条.jpg", place, Limits(1, 800), within="welfare")
    async with welfare.database.transaction(scope) as tx:
        proof = Proof(
            id=place.proof_id,
            county_id=place.county_id,
            union_id=place.union_id,
            sealed_in=place.union_id,
            kind="receipt",
            subject_kind="matter",
            subject_id=uuid4(),
            name_sealed=kept.name_sealed,
            media_type=kept.media_type.value,
            size=kept.size,
            sha256=kept.sha256,
            object_name=kept.object_name,
            wrapped_key=kept.wrapped_key,
            uploaded_by=uuid4(),
            uploaded_at=NOW,
        )
        tx.session.add(proof)
    return proof


def content_of(folder: Path) -> bytes:
    [object_] = (folder / "welfare").iterdir()
    return object_.read_bytes()


async def test_keys_of_proofs_are_wrapped_anew_and_their_content_stays_as_it_lies(
    postgres: Postgres, tmp_path: Path
):
    old = new_keys()
    settings = Settings(field_keys=SecretStr(old), proofs_url=tmp_path.as_uri())
    scope = Scope(new_id())
    async with (
        running_service(directory, postgres, settings=settings) as units,
        running_service(service_with(Matters()), postgres, settings=settings) as welfare,
    ):
        async with units.database.transaction(scope) as tx:
            await register_county(
                tx, NewCounty(scope.county_id, "清溪县", new_id(), "清溪县教育工会", "县工会")
            )
        proof = await stored(welfare, scope)
        before = content_of(tmp_path)
        both = Keyring.from_text(with_new_key(old))

        databases = {"directory": units.database, "welfare": welfare.database}
        done = {step.column: step.rows async for step in reseal(databases, both)}

        assert done["proof.name_sealed"] == done["proof.wrapped_key"] == 1
        async with welfare.database.transaction(scope) as tx:
            row = await tx.session.scalar(select(Proof).where(Proof.id == proof.id))
        assert row is not None
        assert content_of(tmp_path) == before
        only_new = Keyring({both.current: both.keys[both.current]}, both.index_key)
        keeper = ProofKeeper(welfare.runtime.proofs.store, only_new)
        assert keeper.name_of(row.name_sealed, place_of(row)) == "收条.jpg"
        with await keeper.hand_out(row.object_name, row.wrapped_key or "", place_of(row)) as file:
            assert len(file.read()) == row.size
        with pytest.raises(CannotOpen):
            only_new.open(proof.wrapped_key or "", place_of(proof).of("key"))


@pytest.mark.parametrize(
    ("table", "columns"), [(Table, SEALED_COLUMNS), (ActivitiesTable, OF_ACTIVITIES)]
)
def test_every_sealed_column_is_entered(
    table: type[DeclarativeBase], columns: tuple[SealedColumn, ...]
):
    named = {
        (mapper.class_.__tablename__, column.name)
        for mapper in table.registry.mappers
        for column in mapper.columns
        if column.name.endswith("_sealed") or column.name.startswith("wrapped_")
    }
    entered = {(each.table.__tablename__, each.column) for each in columns}
    assert named == entered
    assert set(SEALED) == {"directory", "welfare", "activities"}
