"""HTTP door of those who come: signing in with the code on the wall, from their own phone."""

from uuid import UUID

from services.activities.hall.api.inputs import OwnMarkInput, WallCodeInput
from services.activities.hall.api.views import OwnSignInView, own_view
from services.activities.hall.commands import signing
from services.activities.hall.domain.window import NotOnRoll
from services.activities.hall.queries.session import Meeting, meeting_of
from services.activities.permissions import Act, must
from services.activities.rolls.queries import entry_of
from shared.database import Transaction
from shared.web.identity import Caller, Me
from shared.web.routes import Tx, tenant_router

router = tenant_router("/congress/{session_id}/sign-in", "congress hall")


@router.get("")
async def own_sign_in(session_id: UUID, me: Me, tx: Tx) -> OwnSignInView:
    """The caller's own line on the roll, and whether it is time to sign in."""
    return await _own(tx, me, await _permitted(tx, me, session_id))


@router.post("/ticket")
async def take_ticket(session_id: UUID, wanted: WallCodeInput, me: Me, tx: Tx) -> OwnSignInView:
    """Change the digits on the wall for a ticket, with which the phone signs in."""
    meeting = await _permitted(tx, me, session_id)
    ticket = await signing.ticket_of(tx, me, session_id, wanted.code)
    return await _own(tx, me, meeting, ticket)


@router.post("")
async def sign_in(session_id: UUID, wanted: OwnMarkInput, me: Me, tx: Tx) -> OwnSignInView:
    """Sign in, leave or come back; sent late or twice is the same."""
    meeting = await _permitted(tx, me, session_id)
    await signing.mark_own(tx, me, session_id, wanted.ticket, wanted.act, wanted.at)
    await tx.session.flush()
    return await _own(tx, me, meeting, wanted.ticket)


async def _permitted(tx: Transaction, me: Caller, session_id: UUID) -> Meeting:
    meeting = await meeting_of(tx, session_id)
    must(me, Act.SIGN_IN)
    return meeting


async def _own(
    tx: Transaction, me: Caller, meeting: Meeting, ticket: str | None = None
) -> OwnSignInView:
    entry = await entry_of(tx, meeting.id, me.person_id)
    if entry is None:
        raise NotOnRoll
    return own_view(meeting, entry, tx.now, ticket)
