"""Questions put together for the driver."""

import json
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import text

from shared.database import Transaction


class Where:
    """Conditions and their values, numbered as they come."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._conditions: list[str] = []

    def add(self, condition: str, *values: Any) -> None:
        """Add a condition; it has a pair of braces for each of the values.

        A condition is code of ours: what comes from outside is a value.
        """
        first = len(self.values) + 1
        self._conditions.append(condition.format(*(f"${first + n}" for n in range(len(values)))))
        self.values += values

    def __str__(self) -> str:
        return " AND ".join(self._conditions) or "true"


async def insert_rows(tx: Transaction, table: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    """Store any number of rows of one shape in one statement.

    A statement for each row costs a journey to the server each. Values are texts, numbers, ids,
    days and moments: what JSON can say.

    Raises:
        DBAPIError: as SQLAlchemy would.

    """
    if not rows:
        return
    name = table.__tablename__
    columns = ", ".join(rows[0])
    await tx.fetch(
        f"INSERT INTO {name} ({columns}) SELECT {columns}"  # noqa: S608 - names of our own tables
        f" FROM jsonb_populate_recordset(NULL::{name}, $1::jsonb)",
        json.dumps([dict(row) for row in rows], default=str, ensure_ascii=False),
    )


@asynccontextmanager
async def as_named_role(tx: Transaction, suffix: str) -> AsyncIterator[None]:
    """Ask as the role `<database>_<suffix>`, which sees a few columns beyond the scope's rows.

    What goes wrong within ends the transaction, and with it the role.
    """
    await tx.session.flush()
    role = text("SELECT set_config('role', current_database() || '_' || :suffix, true)")
    await tx.session.execute(role, {"suffix": suffix})
    yield
    await tx.session.execute(text("SELECT set_config('role', 'none', true)"))
