"""Sealing every sealed column anew with the newest key, after a key was added."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import inspect, select
from sqlalchemy.orm import undefer

from services.activities.sealed_columns import SEALED_COLUMNS as OF_ACTIVITIES
from services.directory.access.queries import AS_SIGN_IN
from services.directory.sealed_columns import SEALED_COLUMNS as OF_DIRECTORY
from services.directory.units import queries as units
from services.welfare.sealed_columns import SEALED_COLUMNS as OF_WELFARE
from shared.database import Database
from shared.sealed_columns import SealedColumn
from shared.sealing import FORMAT, Keyring
from shared.tenancy import Scope

AT_ONCE = 200
"""Rows of one transaction: what is lost when the program is killed, and done again."""


@dataclass(frozen=True)
class Resealed:
    """So many rows of a column were sealed anew by now."""

    column: str
    rows: int


# Every sealed column of each service that has some.
SEALED: dict[str, tuple[SealedColumn, ...]] = {
    "directory": OF_DIRECTORY,
    "welfare": OF_WELFARE,
    "activities": OF_ACTIVITIES,
}


async def reseal(databases: Mapping[str, Database], keyring: Keyring) -> AsyncIterator[Resealed]:
    """Seal anew what an older key has sealed, batch by batch; the directory knows the counties.

    Begun again after it was killed, it goes on with what is left: a row that the newest key has
    sealed is no longer found. Once it ends, the older keys may be taken out of the ring. Of a proof
    only its key is wrapped anew; the content stays as it lies.

    Raises:
        CannotOpen: a row was sealed with a key that is not in the ring.

    """
    async with databases["directory"].transaction(None) as tx:
        await tx.session.execute(AS_SIGN_IN)
        counties = await units.county_ids(tx)
    for service, database in databases.items():
        for column in SEALED[service]:
            name = f"{column.table.__tablename__}.{column.column}"
            done = 0
            for county in counties if column.of_county else [None]:
                while rows := await _batch(database, keyring, column, county):
                    done += rows
                    yield Resealed(name, done)
            yield Resealed(name, done)


async def _batch(
    database: Database, keyring: Keyring, sealed: SealedColumn, county: UUID | None
) -> int:
    """Rows that were sealed anew in one transaction; none when nothing is left."""
    column = getattr(sealed.table, sealed.column)
    async with database.transaction(Scope(county) if county else None) as tx:
        rows = await tx.session.scalars(
            select(sealed.table)
            .options(undefer(column))
            .where(column.is_not(None), ~column.startswith(f"{FORMAT}.{keyring.current}."))
            .order_by(*inspect(sealed.table).primary_key)
            .limit(AT_ONCE)
            .with_for_update()
        )
        found = rows.all()
        for row in found:
            place = sealed.place(row)
            text = getattr(row, sealed.column)
            # A text that lies plain was stored before its column was sealed.
            plain = keyring.open(text, place) if text.startswith(f"{FORMAT}.") else text
            setattr(row, sealed.column, keyring.seal(plain, place))
            if sealed.print_column and sealed.print_of:
                setattr(row, sealed.print_column, sealed.print_of(keyring, plain))
    return len(found)
