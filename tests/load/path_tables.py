"""What the three ways of telling a note to 200 people have in common: tables, addresses, people."""

from dataclasses import dataclass
from uuid import UUID

import asyncpg

from shared.database import new_id
from shared.tenancy import COUNTY_MATCHES, UNION_MATCHES
from tests.load.stage import Stage

PEOPLE = 200
APP, PASSWORD = "bench_app", "only-for-this-run"

NORTH = """
CREATE TABLE note (id uuid PRIMARY KEY, county_id uuid NOT NULL, union_id uuid NOT NULL,
                   words text NOT NULL, made_at timestamptz NOT NULL);
CREATE TABLE plain_outbox (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, id uuid NOT NULL,
                           body text NOT NULL);
CREATE TRIGGER plain_outbox_stored AFTER INSERT ON plain_outbox
    FOR EACH STATEMENT EXECUTE FUNCTION notify_outbox();
"""
SOUTH = """
CREATE TABLE audience (county_id uuid NOT NULL, union_id uuid NOT NULL, person_id uuid PRIMARY KEY);
CREATE TABLE told (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, county_id uuid NOT NULL,
                   union_id uuid NOT NULL, person_id uuid NOT NULL, event_id uuid NOT NULL,
                   words text NOT NULL);
CREATE INDEX ix_told_person ON told (person_id);
"""
INVITE = "INSERT INTO audience SELECT $1, $2, gen_random_uuid() FROM generate_series(1, $3)"
TENANT_TABLES = {"north": ("note",), "south": ("told",)}


@dataclass(frozen=True)
class Addresses:
    """Both databases, as the role of the product's services and as the one of its peers."""

    north: str
    south: str
    north_app: str
    south_app: str


async def prepare_path(stage: Stage, north: str, south: str, county: UUID) -> Addresses:
    """Make the tables; the product's role is bound by policies, as in its own databases."""
    for url, statements, tables in ((north, NORTH, "note"), (south, SOUTH, "told")):
        connection = await asyncpg.connect(url)
        if not await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", APP):
            await connection.execute(f"CREATE ROLE {APP} LOGIN PASSWORD '{PASSWORD}'")
        await connection.execute(
            f"{statements} ALTER TABLE {tables} ENABLE ROW LEVEL SECURITY;"
            f"CREATE POLICY tenant ON {tables} USING ({COUNTY_MATCHES} AND {UNION_MATCHES});"
            f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {APP};"
            f"GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {APP}"
        )
        if tables == "told":
            await connection.execute(INVITE, county, new_id(), PEOPLE)
        await connection.close()
    as_app = [stage.server.url(url.rpartition("/")[2], APP, PASSWORD) for url in (north, south)]
    return Addresses(north, south, *as_app)
