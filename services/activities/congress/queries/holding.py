"""What hangs on a term: its sessions; and which sessions have no sealed archive."""

from uuid import UUID

from sqlalchemy import Select, func, select

from services.activities.congress.domain.life import SessionState
from services.activities.congress.tables import CongressSession
from shared.database import Transaction


async def sessions_of_term(tx: Transaction, term_id: UUID) -> int:
    """How many sessions of a term there are; those that were called off hang on it as well."""
    found = await tx.session.scalar(
        select(func.count()).select_from(CongressSession).where(CongressSession.term_id == term_id)
    )
    return found or 0


def unsealed() -> Select[UUID]:
    """Sessions that are still to be sealed: their archive will be written from what is kept now."""
    return select(CongressSession.id).where(
        CongressSession.state.not_in({SessionState.ARCHIVED, SessionState.CANCELLED})
    )


def unsealed_terms() -> Select[UUID]:
    """Terms with such sessions."""
    return select(CongressSession.term_id).where(CongressSession.id.in_(unsealed()))
