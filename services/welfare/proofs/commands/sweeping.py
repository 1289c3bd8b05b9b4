"""Comparing the store with the rows: what no row knows goes, what a row misses is told."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select, text

from services.welfare.proofs.tables import Proof
from shared.database import Database
from shared.proofs.store import ProofStore

YOUNG = timedelta(days=1)
"""An object younger than this may belong to a row that is still being stored."""


@dataclass(frozen=True)
class Swept:
    """How many objects were deleted, and how many rows have none."""

    deleted: int
    missing: int


async def sweep_store(database: Database, store: ProofStore, now: datetime) -> Swept:
    """Delete what removed rows left and what no row knows; count rows whose object is gone.

    The rows are read first: what they name was stored before, so that the list must have it.
    """
    there, removed = await _rows(database)
    missing = set(there)
    deleted = 0
    async for lot in store.listed():
        missing.difference_update(name for name, _ in lot)
        leftover = [
            name
            for name, stored_at in lot
            if name in removed or (name not in there and now - stored_at > YOUNG)
        ]
        await store.delete(leftover)
        deleted += len(leftover)
    deleted += await store.delete_unfinished(now - YOUNG)
    return Swept(deleted, len(missing))


async def _rows(database: Database) -> tuple[set[str], set[str]]:
    """The objects of all counties' rows: those that must be there, and those of removed ones."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_timer', true)")
        )
        rows = (await tx.session.execute(select(Proof.object_name, Proof.removed_at))).all()
    there = {name for name, removed_at in rows if removed_at is None}
    return there, {name for name, removed_at in rows if removed_at is not None}
