"""Who sees how much of a notice and may do what with it; views offer what the routes allow."""

from datetime import date
from uuid import UUID

from services.activities.notices.domain.life import NEXT, NoticeMove, NoticeState, is_over
from services.activities.notices.domain.places import BY_HAND
from services.activities.notices.queries.finding import NoticeFilter
from services.activities.notices.tables import PublicNotice
from services.activities.permissions import ALLOWED, Act, may
from shared.contracts.activities import NoticeKind, NoticeOutcome
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller

OBJECT, RECORD_OBJECTION = "object", "record_objection"


def sees_all(me: Caller, union_id: UUID) -> bool:
    """Whether the caller reads every word: whoever makes and handles, the county, its auditor."""
    return may(me, Act.SEE_COUNTY_NOTICES) or may(me, Act.MAKE_NOTICE, union_id)


def judges(me: Caller, union_id: UUID) -> bool:
    """Whether the caller handles objections to the notices of this union, and so reads them."""
    return may(me, Act.HANDLE_ANY_OBJECTION) or may(me, Act.HANDLE_OBJECTION, union_id)


def belongs(me: Caller, notice: PublicNotice) -> bool:
    """Whether the notice is made for the caller to object to; the county's are for everybody."""
    if notice.visible_below:
        return may(me, Act.OBJECT)
    return may(me, Act.OBJECT, notice.union_id)


def must_see(me: Caller, notice: PublicNotice) -> None:
    """Refuse, as if it were not there, a notice that is not for the caller to read.

    Raises:
        NotFound: another union's, or not shown yet.

    """
    if sees_all(me, notice.union_id):
        return
    if not belongs(me, notice) or notice.state == NoticeState.REQUESTED:
        raise NotFound


def must_judge(me: Caller, notice: PublicNotice) -> None:
    """Refuse whoever handles no objections there.

    Raises:
        NotFound, NotAllowed: not to be seen, or only to be read.

    """
    must_see(me, notice)
    if not judges(me, notice.union_id):
        raise NotAllowed


def is_hidden(me: Caller, notice: PublicNotice) -> bool:
    """Whether title and text are kept back: help hangs on a board and is on nobody's phone."""
    return notice.kind == NoticeKind.HARDSHIP and not sees_all(me, notice.union_id)


def filter_of(
    me: Caller, kind: NoticeKind | None, state: NoticeState | None, union_id: UUID | None
) -> NoticeFilter:
    everything = may(me, Act.SEE_COUNTY_NOTICES)
    return NoticeFilter(
        managed=None if everything else me.unions_as(ALLOWED[Act.MAKE_NOTICE]),
        seen=me.unions_as(ALLOWED[Act.SEE_NOTICES]),
        kind=kind,
        state=state,
        union_id=union_id,
    )


def actions_on(me: Caller, notice: PublicNotice, today: date) -> list[str]:
    """What the caller may do with the notice now, so that no button is offered and then refused."""
    state = NoticeState(notice.state)
    runs = state in _SHOWN and notice.last_day is not None and not is_over(notice.last_day, today)
    actions = []
    if may(me, Act.MAKE_NOTICE, notice.union_id):
        actions += [move.value for move in _BY_MAKERS if _fits(state, move, notice)]
    if runs and judges(me, notice.union_id):
        actions.append(RECORD_OBJECTION)
    if runs and belongs(me, notice):
        actions.append(OBJECT)
    return actions


_BY_MAKERS = (NoticeMove.ARRANGE, NoticeMove.POST, NoticeMove.NOTE, NoticeMove.WITHDRAW)
_SHOWN = frozenset(state for state, move in NEXT if move is NoticeMove.POST)


def _fits(state: NoticeState, move: NoticeMove, notice: PublicNotice) -> bool:
    if (state, move) not in NEXT:
        return False
    if move is NoticeMove.POST:
        return notice.place in BY_HAND and notice.posted_on is None
    if move is NoticeMove.NOTE:
        return notice.note is None and notice.outcome != NoticeOutcome.WITHDRAWN
    return True
