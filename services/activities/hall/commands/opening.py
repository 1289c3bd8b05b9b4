"""Opening a session when enough are there, and putting it off when they are not."""

from datetime import datetime
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.congress.commands import holding
from services.activities.congress.commands.holding import Appointment
from services.activities.hall.domain.quorum import check_quorum
from services.activities.hall.domain.window import check_open
from services.activities.hall.queries.live import quorums_of
from services.activities.hall.queries.session import meeting_of
from shared import audit
from shared.database import Transaction
from shared.web.identity import Caller


async def open_session(tx: Transaction, caller: Caller, session_id: UUID) -> None:
    """Open a session for which enough are there, on every roll that it has (R-CONGRESS-13).

    Raises:
        SessionMoveNotAllowed: it is open already, or has no day.
        NoQuorum: says how many are missing.
        NobodyDue: the roll is empty.

    """
    meeting = await meeting_of(tx, session_id)
    check_open(meeting.state, meeting.from_moment, tx.now, meeting.from_words)
    check_quorum(await quorums_of(tx, meeting))
    await holding.open_session(tx, caller, session_id)


async def adjourn(
    tx: Transaction, caller: Caller, session_id: UUID, starts_at: datetime, place: str, reason: str
) -> None:
    """Put a session off; whoever is on the roll is told, and nobody keeps a sign-in."""
    session = await holding.adjourn(tx, caller, session_id, Appointment(starts_at, place), reason)
    entry = audit.Entry(
        act=AuditAct.SESSION_ADJOURNED,
        union_id=session.union_id,
        subject_id=session.id,
        reason=reason,
    )
    await audit.record(tx, entry)
