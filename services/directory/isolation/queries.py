"""Questions about the runs."""

from collections.abc import Sequence

from sqlalchemy import select

from services.directory.isolation.tables import IsolationRun
from shared.database import Transaction

SHOWN = 30


async def last_runs(tx: Transaction) -> Sequence[IsolationRun]:
    """The last runs, the newest first."""
    found = await tx.session.scalars(
        select(IsolationRun).order_by(IsolationRun.ran_at.desc()).limit(SHOWN)
    )
    return found.all()
