"""How the routes reach a session: as far as the caller may see it, or run it."""

from uuid import UUID

from fastapi import Response

from services.activities.congress.api.permitted import must_see
from services.activities.congress.api.views import SessionDetail, detail_of
from services.activities.congress.queries import finding
from services.activities.congress.tables import CongressSession
from services.activities.people import known_unions
from services.activities.permissions import Act, must
from shared.database import Transaction
from shared.errors import NotFound
from shared.web.identity import Caller
from shared.web.routes import etag


async def seen_session(tx: Transaction, me: Caller, session_id: UUID) -> CongressSession:
    session = await finding.get_session(tx, session_id)
    must_see(me, session)
    return session


async def own(
    tx: Transaction, me: Caller, session_id: UUID, act: Act = Act.RUN_CONGRESS
) -> CongressSession:
    """The session, for whoever may do this in its union."""
    session = await seen_session(tx, me, session_id)
    must(me, act, session.union_id)
    return session


async def answered(tx: Transaction, me: Caller, session_id: UUID) -> CongressSession:
    """The session, for the county that answers."""
    session = await seen_session(tx, me, session_id)
    must(me, Act.ANSWER_CONGRESS)
    return session


async def must_run(tx: Transaction, me: Caller, union_id: UUID) -> None:
    """Another school is not there."""
    must(me, Act.RUN_CONGRESS)
    own_unions = {held.union_id for held in me.roles}
    if (union_id not in own_unions and not me.is_county) or not await known_unions(tx, [union_id]):
        raise NotFound
    must(me, Act.RUN_CONGRESS, union_id)


async def changed(
    tx: Transaction, me: Caller, session: CongressSession, response: Response
) -> SessionDetail:
    await tx.session.flush()
    etag(response, session.version)
    return await detail_of(tx, me, session)
