"""Who reads which papers of a session and signs them; views offer what the routes allow."""

from uuid import UUID

from services.activities.congress.domain.seeing import FOR_COUNTY, REPORTED
from services.activities.congress.queries.finding import get_session
from services.activities.congress.tables import CongressSession
from services.activities.kit.domain.facts import Facts
from services.activities.kit.domain.kinds import (
    BY_COUNTY,
    FOR_COUNTY_AFTER,
    FOR_COUNTY_BEFORE,
    PaperKind,
    kinds_of,
)
from services.activities.kit.queries.gathering import county_union
from services.activities.people import known_unions
from services.activities.permissions import Act, may, must
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller


async def seen_session(tx: Transaction, me: Caller, session_id: UUID) -> CongressSession:
    """The session, for who reads any of its papers.

    Raises:
        NotFound: another union's, or of no business to the county yet.
        NotAllowed: of the caller's union, whose people do not write its papers.

    """
    session = await get_session(tx, session_id)
    if may(me, Act.SEE_PAPERS, session.union_id):
        return session
    if may(me, Act.SEE_COUNTY_PAPERS):
        if session.requested_on is None and session.state not in FOR_COUNTY:
            raise NotFound
        return session
    raise NotAllowed


async def called_session(tx: Transaction, me: Caller, session_id: UUID) -> CongressSession:
    """The session, also for the union's people once it has a day.

    Raises:
        NotFound, NotAllowed: another union's, or not open to the caller yet.

    """
    session = await get_session(tx, session_id)
    if may(me, Act.SEE_CONGRESS, session.union_id) and session.starts_at is not None:
        return session
    return await seen_session(tx, me, session_id)


def kinds_for(me: Caller, session: CongressSession, facts: Facts) -> list[PaperKind]:
    """The papers that the caller reads.

    The county reads what it was asked and answered and, once it was reported, what came of it; a
    school reads the answer once there is one.
    """
    if may(me, Act.SEE_PAPERS, session.union_id):
        hidden = frozenset() if session.answered_on else BY_COUNTY
        return [kind for kind in kinds_of(facts) if kind not in hidden]
    reported = session.state in REPORTED
    shown = FOR_COUNTY_BEFORE | (FOR_COUNTY_AFTER if reported else frozenset())
    return [kind for kind in kinds_of(facts) if kind in shown]


async def signs_in(
    tx: Transaction, me: Caller, session: CongressSession, kind: PaperKind
) -> UUID | None:
    """In whose register the caller signs this paper; None who does not sign it."""
    union_id = await county_union(tx) if kind in BY_COUNTY else session.union_id
    if union_id is None or not may(me, Act.MAKE_PAPERS, union_id):
        return None
    return union_id


async def must_see_numbers(tx: Transaction, me: Caller, union_id: UUID) -> None:
    """Refuse whoever does not read the register of this union.

    Raises:
        NotFound, NotAllowed: another union's, or not the caller's business.

    """
    own = {held.union_id for held in me.roles}
    if union_id not in own or not await known_unions(tx, [union_id]):
        raise NotFound
    must(me, Act.SEE_PAPERS, union_id)


async def must_number(tx: Transaction, me: Caller, union_id: UUID) -> None:
    """Refuse whoever does not keep the register of this union.

    Raises:
        NotFound, NotAllowed: another union's, or not the caller's business.

    """
    await must_see_numbers(tx, me, union_id)
    must(me, Act.MAKE_PAPERS, union_id)
