"""Every service's migrations: up, down to nothing, up again, and what the tables say."""

import asyncio
from importlib import import_module
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.ext.asyncio import create_async_engine

from shared.audit.tables import AuditTable
from shared.messaging.tables import MessagingTable
from shared.migrations import ROOT, alembic_config, migrate
from tests.service.databases import Postgres, ServiceDatabase

SERVICES = sorted(
    path.parent.parent.name for path in Path(ROOT, "services").glob("*/migrations/env.py")
)


async def _query(address: str, statement: str) -> list[str]:
    connection = await asyncpg.connect(address)
    try:
        return [str(row[0]) for row in await connection.fetch(statement)]
    finally:
        await connection.close()


async def _shape(database: ServiceDatabase) -> list[str]:
    """Columns, constraints, indexes, policies, triggers and functions, in words."""
    return await _query(
        database.owner_url,
        """
        SELECT format('%s.%s %s %s', table_name, column_name, data_type, is_nullable)
          FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid)
          FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT format('%s %s %s %s', tablename, policyname, roles, qual) FROM pg_policies
        UNION ALL SELECT tgrelid::regclass || ' ' || tgname FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT 'function ' || proname FROM pg_proc
          WHERE pronamespace = 'public'::regnamespace
        ORDER BY 1
        """,
    )


@pytest.mark.parametrize("service", SERVICES)
async def test_up_down_up_leaves_the_same_database(postgres: Postgres, service: str) -> None:
    async with postgres.unmigrated(service) as database:
        await migrate(service, database.owner_url, database.app_url)
        first = await _shape(database)
        config = alembic_config(service, database.owner_url)
        await asyncio.to_thread(command.downgrade, config, "base")
        left = [line for line in await _shape(database) if not line.startswith("alembic_version")]
        assert [line for line in left if "alembic_version" not in line] == []
        await migrate(service, database.owner_url, database.app_url)
        assert await _shape(database) == first
        assert any(line.startswith("outbox.seq ") for line in first)


@pytest.mark.parametrize("service", SERVICES)
async def test_the_tables_in_the_code_are_those_in_the_database(
    postgres: Postgres, service: str
) -> None:
    tables = import_module(f"services.{service}.tables").Table.metadata
    async with postgres.fresh(service) as database:
        engine = create_async_engine(
            make_url(database.owner_url).set(drivername="postgresql+asyncpg")
        )

        def differences(connection: Connection) -> list[object]:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            all_: Any = [tables, MessagingTable.metadata]  # alembic's own hint names one only
            if inspect(connection).has_table("audit_entry"):
                all_.append(AuditTable.metadata)
            return list(compare_metadata(context, all_))

        async with engine.connect() as connection:
            found = await connection.run_sync(differences)
        await engine.dispose()
    assert found == []


@pytest.mark.parametrize("service", SERVICES)
async def test_the_app_role_owns_and_bypasses_nothing(postgres: Postgres, service: str) -> None:
    async with postgres.fresh(service) as database:
        [rights] = await _query(
            database.app_url,
            "SELECT format('%s %s %s', rolsuper, rolbypassrls, rolinherit)"
            " FROM pg_roles WHERE rolname = current_user",
        )
        owned = await _query(
            database.app_url,
            "SELECT relname FROM pg_class WHERE relowner = current_user::regrole",
        )
    assert (rights, owned) == ("f f f", [])
