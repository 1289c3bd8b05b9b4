"""What hangs on a term: its sessions."""

from uuid import UUID

from sqlalchemy import func, select

from services.activities.congress.tables import CongressSession
from shared.database import Transaction


async def sessions_of_term(tx: Transaction, term_id: UUID) -> int:
    """How many sessions of a term there are; those that were called off hang on it as well."""
    found = await tx.session.scalar(
        select(func.count()).select_from(CongressSession).where(CongressSession.term_id == term_id)
    )
    return found or 0
