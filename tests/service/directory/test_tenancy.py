"""The directory's tables under row-level security, and the role that only looks up logins."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from services.directory.access.tables import PLATFORM_TABLES
from services.directory.isolation import tables as isolation
from services.directory.tables import Table
from shared.audit import tables as audit
from shared.tenancy import Scope
from tests.service.directory.world import World
from tests.service.running import Running

TABLES = {*Table.metadata.tables, *audit.AuditTable.metadata.tables}
PLATFORM = PLATFORM_TABLES | audit.PLATFORM_TABLES | isolation.PLATFORM_TABLES


async def test_every_table_but_the_named_ones_forces_row_level_security(running: Running) -> None:
    async with running.database.transaction(None) as tx:
        rows = await tx.session.execute(
            text(
                "SELECT relname FROM pg_class WHERE relkind = 'r'"
                " AND relnamespace = 'public'::regnamespace"
                " AND relrowsecurity AND relforcerowsecurity"
            )
        )
        forced = {name for (name,) in rows}
    assert forced == TABLES - set(PLATFORM)
    assert all(PLATFORM.values()), "each exception has its reason"


async def test_no_scope_means_no_rows_and_one_union_means_its_own(
    running: Running, world: World
) -> None:
    count = text("SELECT count(*) FROM person")
    async with running.database.transaction(None) as tx:
        assert await tx.session.scalar(count) == 0
    async with running.database.transaction(Scope(world.county)) as tx:
        assert await tx.session.scalar(count) == 5
    async with running.database.transaction(Scope(world.county, frozenset({world.hill}))) as tx:
        assert await tx.session.scalar(count) == 2
    async with running.database.transaction(Scope(world.county, frozenset())) as tx:
        assert await tx.session.scalar(count) == 0


async def test_a_row_of_another_union_cannot_be_written(running: Running, world: World) -> None:
    with pytest.raises(ProgrammingError, match="row-level security"):
        async with running.database.transaction(Scope(world.county, frozenset({world.hill}))) as tx:
            await tx.session.execute(
                text("UPDATE person SET union_id = :other WHERE person_id = :who"),
                {"other": world.river, "who": world.teacher},
            )


async def _sign_in_role(running: Running, statement: str) -> int | None:
    async with running.database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_signin', true)")
        )
        found: int | None = await tx.session.scalar(text(statement))
        return found


async def test_the_sign_in_role_sees_logins_and_nothing_else(
    running: Running, world: World
) -> None:
    await world.account(running, world.chair, f"rls-{world.county}")
    assert await _sign_in_role(running, "SELECT count(login) FROM account") == 1
    for statement in (
        "SELECT count(last_sign_in_at) FROM account",
        "SELECT count(*) FROM person",
        "SELECT count(*) FROM session",
        "SELECT count(*) FROM signing_key",
        "UPDATE account SET enabled = false RETURNING 1",
    ):
        with pytest.raises(ProgrammingError, match="permission denied"):
            await _sign_in_role(running, statement)
