"""What is still open in the hall and among the votes when a session is about to close."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from services.activities.ballots.domain.closing import Attending, closing_warnings
from services.activities.ballots.domain.life import BallotState
from services.activities.ballots.queries.finding import ballots_of
from services.activities.ballots.queries.sitting import Hall, halls_of, session_of
from services.activities.ballots.tables import Ballot
from services.activities.terms.domain.kinds import Roll
from shared.database import Transaction


def before_closing(halls: Mapping[Roll, Hall], ballots: Sequence[Ballot]) -> list[str]:
    return closing_warnings(
        {roll: Attending(hall.due, hall.present, hall.quorum) for roll, hall in halls.items()},
        [(ballot.title, BallotState(ballot.state)) for ballot in ballots],
    )


async def open_at_closing(tx: Transaction, session_id: UUID) -> list[str]:
    """Sentences, each of one thing; none of a session that does not meet now."""
    facts = await session_of(tx, session_id)
    if not facts.is_open:
        return []
    return before_closing(await halls_of(tx, facts), await ballots_of(tx, session_id))
