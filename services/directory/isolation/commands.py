"""Noting a run."""

from services.directory.isolation.tables import IsolationRun
from shared.database import Transaction


async def note_run(tx: Transaction, run: IsolationRun) -> None:
    """Keep what a run found; the newest is the one that counts."""
    tx.session.add(run)
