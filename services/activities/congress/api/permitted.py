"""Who sees how much of a session and may do what with it; views offer what the routes allow."""

from uuid import UUID

from services.activities.congress.domain.figures import Addressee
from services.activities.congress.domain.life import HELD, NEXT, SessionMove, SessionState
from services.activities.congress.domain.seeing import FOR_COUNTY, FOR_EVERYBODY, REPORTED
from services.activities.congress.queries.finding import SessionFilter
from services.activities.congress.tables import CongressSession
from services.activities.permissions import ALLOWED, Act, may
from shared.contracts.activities import AskingWay
from shared.contracts.roles import Role
from shared.errors import NotFound
from shared.web.identity import Caller

ENTER_SLIP = "enter_slip"
PAPERS, DESK, SCREEN, OWN_SIGN_IN = "papers", "desk", "screen", "sign_in"

_WHOLE = frozenset({Role.UNION_CHAIR, Role.UNION_OFFICER, Role.PRINCIPAL, Role.PARTY_SECRETARY})


def sees_whole(me: Caller, union_id: UUID) -> bool:
    """Whether the caller reads everything: who prepares it, the secretary and the principal."""
    return union_id in me.unions_as(_WHOLE)


def reads_exchange(me: Caller, union_id: UUID) -> bool:
    """Whether the caller reads what went between the union and the county, reasons and warnings.

    Why a session went on without an approval, or was sent back, is for those who prepare it and
    for the county that is told (R-CONGRESS-20); whoever is invited reads when and what about.
    """
    return sees_whole(me, union_id) or me.is_county


def must_see(me: Caller, session: CongressSession) -> None:
    """Refuse, as if it were not there, a session that is not for the caller to read.

    Raises:
        NotFound: another union's, or not open to the caller yet.

    """
    if not (sees_whole(me, session.union_id) or _sees_part(me, session)):
        raise NotFound


def _sees_part(me: Caller, session: CongressSession) -> bool:
    state = SessionState(session.state)
    if may(me, Act.SEE_CONGRESS, session.union_id):
        return state in FOR_EVERYBODY or session.starts_at is not None
    if may(me, Act.SEE_COUNTY_CONGRESS):
        return state in FOR_COUNTY or session.requested_on is not None
    return False


def sees_results(me: Caller, session: CongressSession) -> bool:
    """Whether the caller reads what came of it.

    The union's people do once the resolution is out, the county once it was reported.
    """
    if sees_whole(me, session.union_id):
        return True
    if may(me, Act.SEE_CONGRESS, session.union_id):
        return session.resolution_published_on is not None
    return session.state in REPORTED


def filter_of(
    me: Caller, union_id: UUID | None, school_year: int | None, state: SessionState | None
) -> SessionFilter:
    return SessionFilter(
        whole=me.unions_as(_WHOLE),
        dated=me.unions_as(ALLOWED[Act.SEE_CONGRESS]),
        county=may(me, Act.SEE_COUNTY_CONGRESS),
        union_id=union_id,
        school_year=school_year,
        state=state,
    )


def actions_on(me: Caller, session: CongressSession, way: AskingWay) -> list[str]:
    """What the caller may do with the session now; `way` is how the county wants to hear of it."""
    state = SessionState(session.state)
    actions: list[str] = []
    if may(me, Act.AGREE_CONGRESS, session.union_id) and (state, SessionMove.AGREE) in NEXT:
        actions.append(SessionMove.AGREE.value)
    if may(me, Act.RUN_CONGRESS, session.union_id):
        actions += [move.value for move in _BY_UNION if _fits(state, move, session, way)]
        if state in {SessionState.PARTY_AGREED, SessionState.REQUESTED}:
            actions.append(ENTER_SLIP)
    if may(me, Act.ANSWER_CONGRESS):
        actions += [move.value for move in _BY_COUNTY if _answers(state, move, session)]
    return actions


def doors_to(me: Caller, session: CongressSession, *, on_roll: bool) -> list[str]:
    """Which of the session's other pages have something for the caller now.

    Of a session that met the hall's list can still be read; one entered from paper never had one.
    """
    state, union_id = SessionState(session.state), session.union_id
    meets = state in _MEETING
    met = state in HELD and not session.from_paper
    hall = may(me, Act.SEE_HALL, union_id)
    reads = may(me, Act.SEE_PAPERS, union_id) or may(me, Act.SEE_COUNTY_PAPERS)
    open_to = {
        PAPERS: reads and state is not SessionState.CANCELLED,
        DESK: hall and (meets or met),
        SCREEN: hall and meets,
        OWN_SIGN_IN: on_roll and meets,
    }
    return [page for page, is_open in open_to.items() if is_open]


_MEETING = frozenset({SessionState.SCHEDULED, SessionState.PAPERS_SENT, SessionState.OPENED})
_BY_UNION = (
    SessionMove.CHANGE,
    SessionMove.REQUEST,
    SessionMove.FILE,
    SessionMove.WITHDRAW,
    SessionMove.SCHEDULE,
    SessionMove.OVERRIDE,
    SessionMove.RESCHEDULE,
    SessionMove.SEND_PAPERS,
    SessionMove.NOTE,
    SessionMove.CLOSE,
    SessionMove.RECORD,
    SessionMove.PUBLISH,
    SessionMove.REPORT,
    SessionMove.CANCEL,
)
_BY_COUNTY = (SessionMove.APPROVE, SessionMove.RETURN, SessionMove.RETURN_REPORT)


def _fits(state: SessionState, move: SessionMove, session: CongressSession, way: AskingWay) -> bool:
    if (state, move) not in NEXT:
        return False
    if move is SessionMove.FILE:
        return way is AskingWay.FILING
    if move is SessionMove.PUBLISH:
        return session.resolution_published_on is None
    return not (move is SessionMove.NOTE and state in HELD and session.from_paper)


def _answers(state: SessionState, move: SessionMove, session: CongressSession) -> bool:
    if (state, move) not in NEXT:
        return False
    if move is SessionMove.RETURN_REPORT:
        return True
    return session.addressee in {None, Addressee.EDUCATION_UNION}
