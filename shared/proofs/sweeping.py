"""Comparing the store with the rows: what no row knows goes, what a row misses is told."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, text

from shared.database import Database, utc_now
from shared.observability import PROOFS_MISSING, PROOFS_SWEPT
from shared.proofs.book import ProofBook
from shared.proofs.store import ProofStore
from shared.proofs.tables import ProofColumns
from shared.service import Runtime, Timer

YOUNG = timedelta(days=1)
"""An object younger than this may belong to a row that is still being stored."""


@dataclass(frozen=True)
class Swept:
    """How many objects were deleted, and how many rows have none."""

    deleted: int
    missing: int


def proof_timers(book: ProofBook) -> tuple[Timer, ...]:
    """The clock door of a service's proofs: once an hour the store is compared with the rows."""

    async def sweep_proofs(runtime: Runtime) -> None:
        now = utc_now()  # by the real clock, as the store tells its times
        swept = await sweep_store(runtime.database, runtime.proofs.store, book, now)
        PROOFS_MISSING.labels(book.service).set(swept.missing)
        PROOFS_SWEPT.labels(book.service).set(now.timestamp())

    return (Timer("proofs.sweep", 3600.0, sweep_proofs),)


async def sweep_store(
    database: Database, store: ProofStore, book: ProofBook, now: datetime
) -> Swept:
    """Delete what removed rows left and what no row knows; count rows whose object is gone.

    The rows are read first: what they name was stored before, so that the list must have it. What
    lies outside the service's own folder may be another service's: of that only what a removed row
    names is deleted.
    """
    there, removed = await _rows(database, book.table)
    own = f"{book.service}/"
    # Proofs from before there were folders lie beside them.
    everywhere = any(not name.startswith(own) for name in there | removed)
    missing = set(there)
    deleted = 0
    async for lot in store.listed(None if everywhere else book.service):
        missing.difference_update(name for name, _ in lot)
        leftover = [
            name
            for name, stored_at in lot
            if name in removed
            or (name.startswith(own) and name not in there and now - stored_at > YOUNG)
        ]
        await store.delete(leftover)
        deleted += len(leftover)
    deleted += await store.delete_unfinished(now - YOUNG)
    return Swept(deleted, len(missing))


async def _rows(database: Database, table: type[ProofColumns]) -> tuple[set[str], set[str]]:
    """The objects of all counties' rows: those that must be there, and those of removed ones."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        rows = (await tx.session.execute(select(table.object_name, table.removed_at))).all()
    there = {name for name, removed_at in rows if removed_at is None}
    return there, {name for name, removed_at in rows if removed_at is not None}
