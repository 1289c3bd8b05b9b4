"""Making and migrating a service's database: roles, tables, row-level security, grants."""

import asyncio
from pathlib import Path

import asyncpg
from alembic import command, op
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, pool, text
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.ext.asyncio import create_async_engine

from shared.tenancy import COUNTY_MATCHES, NO_PERSON, PERSON_MATCHES, UNION_MATCHES
from shared.web.idempotency import IdempotentReply

ROOT = Path(__file__).resolve().parent.parent

NOTIFY_OUTBOX = (
    "CREATE FUNCTION notify_outbox() RETURNS trigger LANGUAGE plpgsql AS "
    "$$ BEGIN PERFORM pg_notify('outbox', ''); RETURN NULL; END $$"
)
NOTIFY_TRIGGER = (
    "CREATE TRIGGER outbox_stored AFTER INSERT ON outbox "
    "FOR EACH STATEMENT EXECUTE FUNCTION notify_outbox()"
)


def wake_relay_on_insert() -> None:
    """In a migration: let every stored event wake the relay at its commit."""
    op.execute(NOTIFY_OUTBOX)
    op.execute(NOTIFY_TRIGGER)


_UNION_TENANT = f"{COUNTY_MATCHES} AND {UNION_MATCHES}"
_OWNER = f"{COUNTY_MATCHES} AND ({PERSON_MATCHES} OR {NO_PERSON})"
_BELOW = f"visible_below AND {COUNTY_MATCHES}"


def protect_union_rows(*tables: str) -> None:
    """In a migration: a table of (county_id, union_id) rows shows only the scope's."""
    for table in tables:
        _force(table)
        op.execute(f"CREATE POLICY tenant ON {table} USING ({_UNION_TENANT})")


def protect_county_rows(*tables: str) -> None:
    """In a migration: a table of (county_id) rows shows the whole county's to anyone in it."""
    for table in tables:
        _force(table)
        op.execute(f"CREATE POLICY tenant ON {table} USING ({COUNTY_MATCHES})")


def protect_person_rows(*tables: str) -> None:
    """In a migration: rows of a person, readable by that person and writable by handlers.

    A scope without a person is that of an event handler or a timer.
    """
    for table in tables:
        _force(table)
        op.execute(f"CREATE POLICY owner ON {table} USING ({_OWNER})")


def show_below(*tables: str) -> None:
    """In a migration: rows marked `visible_below` may be read by every union of the county."""
    for table in tables:
        op.execute(f"CREATE POLICY below ON {table} FOR SELECT USING ({_BELOW})")


def show_to_person(table: str, column: str) -> None:
    """In a migration: a row may also be read by the person named in this column."""
    mine = f"{column} = (SELECT nullif(current_setting('app.person', true), '')::uuid)"
    op.execute(f"CREATE POLICY of_person ON {table} FOR SELECT USING ({COUNTY_MATCHES} AND {mine})")


def follow_person(*tables: str) -> None:
    """In a migration: rows of a person's past may be read by whoever sees the person today."""
    for table in tables:
        seen = f"EXISTS (SELECT FROM person WHERE person.person_id = {table}.person_id)"
        op.execute(
            f"CREATE POLICY follows ON {table} FOR SELECT USING ({COUNTY_MATCHES} AND {seen})"
        )


def renew_policies() -> None:
    """In a migration: let the policies there are say what those made above would say now."""
    connection = op.get_bind()
    found = connection.execute(
        text(
            "SELECT tablename, policyname, qual FROM pg_policies"
            " WHERE schemaname = current_schema() AND policyname IN ('tenant', 'owner', 'below')"
        )
    )
    for table, policy, condition in found.all():
        by_name = {"owner": _OWNER, "below": _BELOW}
        tenant = _UNION_TENANT if "app.unions" in condition else COUNTY_MATCHES
        op.execute(f"ALTER POLICY {policy} ON {table} USING ({by_name.get(policy, tenant)})")


def show_to_named_role(
    table: str, suffix: str, columns: str, *, writes: bool = False, own_county: bool = False
) -> None:
    """In a migration: let the role `<database>_<suffix>` read these columns of every tenant.

    With `own_county` of those in the scope's county only.

    The app role may SET ROLE to it but inherits nothing from it.
    """
    role = f"{op.get_bind().engine.url.database}_{suffix}"
    op.execute(f'GRANT SELECT ({columns}) ON {table} TO "{role}"')
    seen = COUNTY_MATCHES if own_county else "true"
    op.execute(f'CREATE POLICY {suffix} ON {table} FOR SELECT TO "{role}" USING ({seen})')
    if writes:
        op.execute(f'GRANT UPDATE ON {table} TO "{role}"')


def hide_from_named_role(table: str, suffix: str, columns: str) -> None:
    """In a migration's way back: undo `show_to_named_role`."""
    role = f"{op.get_bind().engine.url.database}_{suffix}"
    op.execute(f"DROP POLICY {suffix} ON {table}")
    op.execute(f'REVOKE ALL ({columns}) ON {table} FROM "{role}"')


def _force(table: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")


NAMED_ROLES = ("timer", "signin", "county_index", "keeper")


def quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def quote_literal(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


async def prepare_roles(owner_url: str, app_url: str) -> None:
    """Create the app role and the named roles where they are missing, and set their rights.

    The owner needs CREATEROLE. The app role owns nothing, bypasses nothing and inherits nothing.
    """
    app = make_url(app_url)
    database = app.database or ""
    if not app.username or database != make_url(owner_url).database:
        raise ValueError("the app role's address must name a user and the owner's database")
    connection = await asyncpg.connect(_plain(owner_url))
    try:
        await _ensure_role(
            connection,
            app.username,
            f"LOGIN NOINHERIT PASSWORD {quote_literal(app.password or '')}",
        )
        for suffix in NAMED_ROLES:
            await _ensure_role(connection, f"{database}_{suffix}", "NOLOGIN NOINHERIT")
            await connection.execute(
                f"GRANT {quote(f'{database}_{suffix}')} TO {quote(app.username)}"
            )
        await connection.execute(
            f"REVOKE ALL ON DATABASE {quote(database)} FROM PUBLIC;"
            f" GRANT CONNECT ON DATABASE {quote(database)} TO {quote(app.username)};"
            f" REVOKE CREATE ON SCHEMA public FROM PUBLIC;"
            f" ALTER DEFAULT PRIVILEGES IN SCHEMA public"
            f" GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {quote(app.username)};"
            f" ALTER DEFAULT PRIVILEGES IN SCHEMA public"
            f" GRANT USAGE ON SEQUENCES TO {quote(app.username)}"
        )
    finally:
        await connection.close()


async def _ensure_role(connection: asyncpg.Connection, name: str, options: str) -> None:
    exists = await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", name)
    verb = "ALTER" if exists else "CREATE"
    await connection.execute(f"{verb} ROLE {quote(name)} {options}")


MIGRATION_LOCK = 0x6D696772  # advisory lock key, "migr"


async def migrate(service: str, owner_url: str, app_url: str) -> None:
    """Bring a service's database to the newest form; done twice, or by two at once, it is once."""
    turn = await asyncpg.connect(_plain(owner_url))
    try:
        await turn.execute("SELECT pg_advisory_lock($1)", MIGRATION_LOCK)
        await prepare_roles(owner_url, app_url)
        await asyncio.to_thread(command.upgrade, alembic_config(service, owner_url), "head")
    finally:
        await turn.close()


def alembic_config(service: str, owner_url: str) -> Config:
    config = Config()
    config.set_main_option("script_location", str(ROOT / "services" / service / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["url"] = owner_url
    return config


def still_needed(service: str, applied: str | None) -> bool:
    """Whether a database with this revision lacks what the program needs.

    A revision that the program does not know is that of a newer one, which only ever adds: while
    an installation is upgraded, old and new programs work side by side.
    """
    scripts = ScriptDirectory.from_config(alembic_config(service, ""))
    known = {script.revision for script in scripts.walk_revisions()}
    return applied is None or (applied in known and applied != scripts.get_current_head())


def run_environment(*metadata: MetaData) -> None:
    """What every service's `migrations/env.py` calls, with the metadata of its tables."""
    from alembic import context  # noqa: PLC0415 - the context exists only while alembic runs

    url = context.config.attributes["url"]
    # The replies share their metadata with the messaging tables: one set in every database.
    targets = [*metadata, IdempotentReply.metadata]

    def run(connection: Connection) -> None:
        context.configure(connection=connection, target_metadata=targets, compare_type=True)
        with context.begin_transaction():
            context.run_migrations()

    async def main() -> None:
        engine = create_async_engine(
            make_url(url).set(drivername="postgresql+asyncpg"), poolclass=pool.NullPool
        )
        async with engine.connect() as connection:
            await connection.run_sync(run)
            await connection.commit()
        await engine.dispose()

    asyncio.run(main())


def _plain(url: str) -> str:
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
