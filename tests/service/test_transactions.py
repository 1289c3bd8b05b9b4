"""Statements past SQLAlchemy: in the same transaction, with the same errors."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from shared.database import Database, ScopedConnection
from shared.tenancy import Scope
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


@pytest.mark.parametrize("cut", ["BEGIN", "SELECT"])
async def test_who_is_cut_off_leaves_no_scope_behind(
    database: Database, monkeypatch: pytest.MonkeyPatch, cut: str
):
    """A browser that goes away cancels its stream: the next one on the connection is another."""
    sent = asyncio.Event()
    send, ask = ScopedConnection.execute, ScopedConnection.fetch

    async def execute(self: ScopedConnection, query: str, *args: Any, **options: Any) -> str:
        told = await send(self, query, *args, **options)
        if query.startswith(cut):
            sent.set()
            await asyncio.Event().wait()
        return told

    async def fetch(self: ScopedConnection, query: str, *args: Any, **options: Any) -> Any:
        found = await ask(self, query, *args, **options)
        if query.startswith(cut):
            sent.set()
            await asyncio.Event().wait()
        return found

    async def act(county: UUID) -> str:
        async with database.transaction(Scope(county)) as tx:
            [row] = await tx.fetch("SELECT current_setting('app.county') AS county")
        return str(row["county"])

    with monkeypatch.context() as patched:
        patched.setattr(ScopedConnection, "execute", execute)
        patched.setattr(ScopedConnection, "fetch", fetch)
        acting = asyncio.create_task(act(uuid4()))
        await sent.wait()
        acting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await acting
    later = uuid4()

    assert await act(later) == str(later)
    async with database.transaction(None) as tx:
        [row] = await tx.fetch("SELECT current_setting('app.county', true) AS county")
        assert not row["county"]


async def test_a_transaction_left_open_on_a_connection_is_nobodys(database: Database):
    """However it came to be: the connection goes, and what comes after begins anew."""
    async with database.transaction(None) as tx:
        pooled = await (await tx.session.connection()).get_raw_connection()
        driver: Any = pooled.driver_connection
    await driver.transaction().start()

    with pytest.raises(DBAPIError) as told:
        async with database.transaction(None) as tx:
            await tx.session.execute(text("SELECT 1"))
    assert told.value.connection_invalidated
    async with database.transaction(None) as tx:
        assert await tx.session.scalar(text("SELECT 1")) == 1


async def test_when_one_connection_is_lost_those_at_rest_are_not_trusted(postgres: Postgres):
    """A server that went away has taken all of them with it."""
    async with postgres.fresh("directory") as addresses:
        database = Database(addresses.app_url, pool_size=2)
        async with database.transaction(None) as one, database.transaction(None) as other:
            pids = [
                (await tx.fetch("SELECT pg_backend_pid() AS pid"))[0]["pid"] for tx in (one, other)
            ]
        connection = await database.listen_connection()
        await connection.execute("SELECT pg_terminate_backend(p) FROM unnest($1::int[]) AS p", pids)
        await connection.close()

        with pytest.raises(DBAPIError):
            async with database.transaction(None) as tx:
                await tx.fetch("SELECT 1")
        async with database.transaction(None) as tx, database.transaction(None) as other:
            assert await tx.fetch("SELECT 1")
            assert await other.fetch("SELECT 1")
        await database.close()


async def test_of_transactions_that_are_alone_one_runs_at_a_time_in_a_county(
    database: Database,
):
    """Whoever waits in vain is told so, and leaves the connection as it was."""
    county = uuid4()
    other = Database(database.url, pool_size=1, statement_timeout_seconds=0.2)

    async with database.transaction(Scope(county, alone=True)):
        with pytest.raises(DBAPIError) as told:
            async with other.transaction(Scope(county, alone=True)):
                pytest.fail("two at a time")
        async with other.transaction(Scope(county)) as tx:  # beside it, who need not be alone
            [beside] = await tx.fetch("SELECT current_setting('app.county') AS county")
        async with other.transaction(Scope(uuid4(), alone=True)) as tx:
            [elsewhere] = await tx.fetch("SELECT 1 AS one")
    async with other.transaction(Scope(county, alone=True)) as tx:
        [afterwards] = await tx.fetch("SELECT 1 AS one")
    await other.close()

    assert told.value.orig.sqlstate == "57014"
    assert beside["county"] == str(county)
    assert elsewhere["one"] == afterwards["one"] == 1
