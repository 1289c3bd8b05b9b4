"""Who may read an aid and take which step with it; views offer exactly what the routes allow."""

from uuid import UUID

from services.welfare.openings.api import WHY, ReasonNeeded
from services.welfare.openings.queries import has_open
from services.welfare.permissions import Act, may
from services.welfare.relief.domain.deciding import Turn
from services.welfare.relief.domain.kinds import GRANTS, AidKind
from services.welfare.relief.domain.life import EDITABLE, NEXT, AidMove, AidState
from services.welfare.relief.queries.reading import get_aid, was_emptied
from services.welfare.relief.queries.turns import turn_on
from services.welfare.relief.tables import Aid
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller

ACT_OF_MOVE: dict[AidMove, Act] = {
    AidMove.REQUEST: Act.ENTER_RELIEF,
    AidMove.CANCEL: Act.ENTER_RELIEF,
    AidMove.PAY: Act.PAY_RELIEF,
    AidMove.RECEIPT: Act.PAY_RELIEF,
    AidMove.RECLAIM: Act.PAY_RELIEF,
}

DECISIONS = frozenset({AidMove.APPROVE, AidMove.REJECT})


def is_near(me: Caller, aid: Aid) -> bool:
    """Whether the caller deals with the aids of that union."""
    return may(me, Act.SEE_RELIEF, aid.union_id)


async def readable(tx: Transaction, me: Caller, aid: Aid) -> Aid:
    """The aid, for whoever deals with it, decides on it, or has opened it with a reason.

    Raises:
        ReasonNeeded: the county and auditors say first why.
        NotFound: for everybody else it is not there.

    """
    if is_near(me, aid) or await _decides(tx, me, aid) or await has_open(tx, aid.id, me.person_id):
        return aid
    if may(me, Act.READ_RELIEF_FILE):
        raise ReasonNeeded(WHY)
    raise NotFound


async def _decides(tx: Transaction, me: Caller, aid: Aid) -> bool:
    """Whether it waits for the caller; who once decided says why like everybody else."""
    return aid.state == AidState.REQUESTED and me.person_id in (await turn_on(tx, aid)).people


async def seen(tx: Transaction, me: Caller, aid_id: UUID) -> Aid:
    """The aid, if the caller may read it."""
    return await readable(tx, me, await get_aid(tx, aid_id))


def must_move(me: Caller, aid: Aid, move: AidMove) -> None:
    """Refuse a step that the caller's roles do not allow; decisions are judged by whose turn it is.

    Raises:
        NotAllowed: in plain words.

    """
    if not may(me, ACT_OF_MOVE[move], aid.union_id):
        raise NotAllowed


def must_record(me: Caller, union_id: UUID, kind: AidKind) -> None:
    """Refuse to record a signed slip of another union; on a file the county has it and records it.

    Raises:
        NotAllowed: in plain words.

    """
    if _may_record(me, union_id, kind):
        return
    if kind in GRANTS:
        raise NotAllowed("按困难档案的救助由县教育工会审批，签批单请交县教育工会补录。")
    raise NotAllowed


def _may_record(me: Caller, union_id: UUID, kind: AidKind) -> bool:
    if kind in GRANTS:
        return may(me, Act.DECIDE_HARDSHIP)
    return may(me, Act.ENTER_RELIEF, union_id)


def actions_on(me: Caller, aid: Aid, turn: Turn) -> list[str]:
    """What may be done with the aid now, so that no button is offered and then refused."""
    if was_emptied(aid):
        return []
    state = AidState(aid.state)
    possible = [move for at, move in NEXT if at is state]
    found = [move.value for move in possible if _may_move(me, aid, move, turn)]
    enters = may(me, Act.ENTER_RELIEF, aid.union_id)
    if state in EDITABLE and enters:
        found.append("change")
    if state is AidState.REQUESTED and _may_record(me, aid.union_id, AidKind(aid.kind)):
        found.append("record_slip")
    return found


def _may_move(me: Caller, aid: Aid, move: AidMove, turn: Turn) -> bool:
    if move in DECISIONS:
        return me.person_id in turn.people
    return may(me, ACT_OF_MOVE[move], aid.union_id)
