"""Rolls of sessions that are over no longer name somebody whose data is erased."""

from uuid import UUID

from sqlalchemy import select

from services.activities.congress.domain.life import HELD, SessionState
from services.activities.congress.tables import CongressSession
from services.activities.rolls.commands.forgetting import forget_entries
from services.activities.rolls.queries import sessions_with
from shared.database import Transaction


async def forget_on_rolls(tx: Transaction, person_id: UUID) -> None:
    """Of a session to come the roll stands: it says who is due, and makes the quorum."""
    of_person = await sessions_with(tx, person_id)
    over = await tx.session.scalars(
        select(CongressSession.id).where(
            CongressSession.id.in_(of_person),
            CongressSession.state.in_({*HELD, SessionState.CANCELLED}),
        )
    )
    await forget_entries(tx, person_id, over.all())
