"""Who may do what in the hall; views offer what the routes allow."""

from uuid import UUID

from services.activities.congress.domain.life import NEXT, SessionMove
from services.activities.hall.queries.session import Meeting, meeting_of
from services.activities.permissions import Act, may, must
from shared.database import Transaction
from shared.web.identity import Caller

MARK, TYPE, CHANGE = "mark", "type", "change_roll"


async def seen(tx: Transaction, me: Caller, session_id: UUID) -> Meeting:
    """The session, for whoever may look at its roll.

    Raises:
        NotFound, NotAllowed: another union's, or not for the caller.

    """
    meeting = await meeting_of(tx, session_id)
    must(me, Act.SEE_HALL, meeting.union_id)
    return meeting


async def run(tx: Transaction, me: Caller, session_id: UUID) -> Meeting:
    """The session, for whoever runs its hall.

    Raises:
        NotFound, NotAllowed: another union's, or not for the caller.

    """
    meeting = await seen(tx, me, session_id)
    must(me, Act.RUN_HALL, meeting.union_id)
    return meeting


def actions_on(me: Caller, meeting: Meeting, *, sign_in_open: bool) -> list[str]:
    """What the caller may do now, so that no button is offered and then refused."""
    if not may(me, Act.RUN_HALL, meeting.union_id):
        return []
    steps = [move.value for move in _STEPS if (meeting.state, move) in NEXT]
    changes = [CHANGE] if (meeting.state, SessionMove.ADJOURN) in NEXT else []
    return [*([MARK, TYPE] if sign_in_open else []), *changes, *steps]


_STEPS = (SessionMove.OPEN, SessionMove.ADJOURN)
