"""Asking people to look after the votes of a session."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import delete

from services.activities.ballots.commands.steps import one_at_a_time
from services.activities.ballots.domain.duties import Holder, check_duties
from services.activities.ballots.queries import finding
from services.activities.ballots.tables import VoteDuty
from shared.database import Transaction, new_id


async def set_duties(tx: Transaction, session_id: UUID, holders: Sequence[Holder]) -> None:
    """Say who looks after the votes, in the place of whoever did."""
    facts = await one_at_a_time(tx, session_id)
    check_duties(holders, await finding.candidates_of(tx, session_id))
    await tx.session.execute(delete(VoteDuty).where(VoteDuty.session_id == session_id))
    tx.session.add_all(
        VoteDuty(
            id=new_id(),
            county_id=facts.county_id,
            union_id=facts.union_id,
            session_id=session_id,
            place=place,
            duty=holder.duty.value,
            name=holder.name,
            person_id=holder.person_id,
        )
        for place, holder in enumerate(holders, start=1)
    )
    await tx.session.flush()
