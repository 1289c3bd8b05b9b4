"""Statements past SQLAlchemy: in the same transaction, with the same errors."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from shared.database import Database
from tests.service.databases import Postgres

CUT = "SELECT pg_terminate_backend(pg_backend_pid())"


@pytest.fixture
async def database(postgres: Postgres) -> AsyncIterator[Database]:
    async with postgres.fresh("directory") as addresses:
        database = Database(addresses.app_url, pool_size=1)
        yield database
        await database.close()


async def test_both_ways_are_one_transaction(database: Database):
    async with database.transaction(None) as tx:
        [begun] = await tx.fetch("SELECT txid_current() AS id, now() AS at")
        then = (await tx.session.execute(text("SELECT txid_current() AS id, now() AS at"))).one()

    assert (begun["id"], begun["at"]) == (then.id, then.at)


async def test_a_refused_statement_is_the_error_that_sqlalchemy_raises(database: Database):
    async with database.transaction(None) as tx:
        with pytest.raises(DBAPIError) as told:
            await tx.fetch("SELECT 1 / $1::int", 0)

    assert not told.value.connection_invalidated


@pytest.mark.parametrize("begun", [True, False])
async def test_a_connection_that_was_cut_is_not_handed_out_again(database: Database, begun: bool):
    """The pool has one: kept, it would fail everybody after."""
    if not begun:  # the server lets go of it while it rests, so that BEGIN is what fails
        async with database.transaction(None) as tx:
            [row] = await tx.fetch("SELECT pg_backend_pid() AS pid")
        connection = await database.listen_connection()
        await connection.execute("SELECT pg_terminate_backend($1::int)", row["pid"])
        await connection.close()

    with pytest.raises(DBAPIError) as told:
        async with database.transaction(None) as tx:
            await tx.fetch(CUT)
    async with database.transaction(None) as tx:
        [row] = await tx.fetch("SELECT 1 AS one")

    assert told.value.connection_invalidated
    assert row["one"] == 1
