"""Who may read a visit and take which step with it; views offer exactly what the routes allow."""

from dataclasses import dataclass
from uuid import UUID

from services.welfare.permissions import Act, is_chair, may
from services.welfare.visits.domain.life import NEXT, VisitMove, VisitState
from services.welfare.visits.domain.occasions import VisitOccasion
from services.welfare.visits.domain.seeing import sees_notes
from services.welfare.visits.queries.reading import get_visit, was_emptied
from services.welfare.visits.tables import Visit
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller

# What who was asked to go, or has written it down, may do besides the officers.
OF_VISITOR = frozenset({VisitMove.RECORD, VisitMove.CORRECT})


@dataclass(frozen=True)
class Standing:
    """How the caller stands to a visit."""

    deals: bool
    visits: bool
    reported: bool
    sees_notes: bool


def standing(me: Caller, visit: Visit) -> Standing:
    deals = may(me, Act.SEE_VISITS, visit.union_id)
    visits = me.person_id in (visit.assigned_to, visit.recorded_by)
    leads = is_chair(me, visit.union_id)
    notes = sees_notes(VisitOccasion(visit.occasion), deals=deals, leads=leads, visits=visits)
    return Standing(deals, visits, visit.reported_by == me.person_id, notes)


async def seen(tx: Transaction, me: Caller, visit_id: UUID) -> Visit:
    """The visit, for whoever deals with it, was asked to go, or has written it down.

    Whoever has reported it sees where it stands in their own list, and no more. The county sees
    counts: of another union no visit is there.

    Raises:
        NotFound: for everybody else.

    """
    visit = await get_visit(tx, visit_id)
    mine = standing(me, visit)
    if not mine.deals and not mine.visits:
        raise NotFound
    return visit


def must_move(me: Caller, visit: Visit, move: VisitMove) -> None:
    """Refuse a step that is not the caller's.

    Raises:
        NotAllowed: in plain words.

    """
    if not _may_move(me, visit, move):
        raise NotAllowed


def actions_on(me: Caller, visit: Visit) -> list[str]:
    """What may be done with the visit now, so that no button is offered and then refused."""
    if was_emptied(visit):
        return []
    state = VisitState(visit.state)
    return [move.value for at, move in NEXT if at is state and _may_move(me, visit, move)]


def _may_move(me: Caller, visit: Visit, move: VisitMove) -> bool:
    mine = standing(me, visit)
    # Nobody writes anew what they may not read.
    if move is VisitMove.CORRECT and not mine.sees_notes:
        return False
    if may(me, Act.ARRANGE_VISITS, visit.union_id):
        return True
    return mine.visits and move in OF_VISITOR
