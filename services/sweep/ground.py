"""The rows of an installation that strangers must not see: their ids, by table and owner."""

from collections import defaultdict
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import text

from shared.database import Database, Transaction
from shared.tenancy import Scope

ROWS_OF_A_TABLE = 40

# Tables of tenants whose key is one id, and which rows their policies show.
_TABLES = """
SELECT t.tablename, a.attname,
       bool_or(p.qual LIKE '%app.unions%')
           AND NOT bool_or(p.qual LIKE '%app.person%' OR p.qual LIKE '%visible_below%') AS own_only,
       EXISTS (SELECT FROM information_schema.columns u WHERE u.table_schema = t.schemaname
               AND u.table_name = t.tablename AND u.column_name = 'union_id') AS has_union
FROM pg_tables t
JOIN pg_policies p ON p.schemaname = t.schemaname AND p.tablename = t.tablename
    AND p.cmd IN ('ALL', 'SELECT') AND p.qual LIKE '%app.county%' AND p.roles = '{public}'
JOIN pg_index i ON i.indrelid = format('%I.%I', t.schemaname, t.tablename)::regclass
    AND i.indisprimary AND i.indnatts = 1
JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
    AND a.atttypid = 'uuid'::regtype
WHERE t.schemaname = current_schema()
GROUP BY t.schemaname, t.tablename, a.attname ORDER BY t.tablename
"""


@dataclass(frozen=True)
class Row:
    """A row that is there: its table, its id, and its union where its own union alone sees it."""

    table: str
    id: str
    county: UUID
    union: UUID | None


@dataclass
class Ground:
    """The rows of one service, also by the names that paths may give their ids."""

    rows: list[Row] = field(default_factory=list)
    named: defaultdict[str, list[Row]] = field(default_factory=lambda: defaultdict(list))

    def called(self, id_name: str) -> list[Row]:
        """Rows whose id a path calls so: by the key's own name, or by the table's or its end."""
        if id_name in self.named:
            return self.named[id_name]
        stem = id_name.removesuffix("_id")
        return [row for row in self.rows if row.table == stem or row.table.endswith(f"_{stem}")]


async def read_ground(database: Database, counties: list[UUID]) -> Ground:
    """Sample every tenant table of a service."""
    ground = Ground()
    for county in counties:
        async with database.transaction(Scope(county)) as tx:
            await _read(tx, county, ground)
    return ground


async def _read(tx: Transaction, county: UUID, ground: Ground) -> None:
    for table, key, own_only, has_union in (await tx.session.execute(text(_TABLES))).all():
        owner = "union_id" if own_only and has_union else "NULL::uuid"
        found = await tx.session.execute(
            text(f"SELECT {key}, {owner} FROM {table} LIMIT {ROWS_OF_A_TABLE}")  # noqa: S608 - names from the catalogue
        )
        for row_id, union in found:
            row = Row(table, str(row_id), county, union)
            ground.rows.append(row)
            if key != "id":
                ground.named[key].append(row)
