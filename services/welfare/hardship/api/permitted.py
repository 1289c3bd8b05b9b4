"""Who may read a file and what they may do; views offer exactly what the routes allow."""

from enum import StrEnum
from uuid import UUID

from services.welfare.hardship.domain.deciding import Checkers
from services.welfare.hardship.domain.figures import MINUTES_ONLY, NOTICE_ONLY
from services.welfare.hardship.domain.life import (
    BY_ITSELF,
    CORRECTABLE,
    EDITABLE,
    FILED,
    NEXT,
    OF_COUNTY,
    WRITTEN,
    CaseMove,
    CaseState,
)
from services.welfare.hardship.queries.reading import get_case
from services.welfare.hardship.queries.turns import checkers_on, hands_of
from services.welfare.hardship.tables import HardshipCase
from services.welfare.openings.api import WHY, ReasonNeeded
from services.welfare.openings.queries import has_open
from services.welfare.permissions import Act, may
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller


class Doing(StrEnum):
    """What a view offers beside the moves."""

    CHANGE = "change"
    CORRECT = "correct"
    FORWARD_SLIP = "forward_slip"
    NATIONAL = "national"
    REVEAL = "reveal"
    PAPER = "paper"


def is_near(me: Caller, case: HardshipCase) -> bool:
    """Whether the caller deals with the files of that union."""
    return may(me, Act.SEE_HARDSHIP, case.union_id)


def is_own(me: Caller, case: HardshipCase) -> bool:
    return case.person_id is not None and case.person_id == me.person_id


def only_audits(me: Caller, case: HardshipCase) -> bool:
    """Whether the caller reads as an auditor, to whom people are not named."""
    deals = is_near(me, case) or is_own(me, case) or may(me, Act.DECIDE_HARDSHIP)
    return me.has(Role.AUDITOR) and not deals


async def seen(tx: Transaction, me: Caller, case_id: UUID) -> HardshipCase:
    """The file, if the caller may read it.

    Raises:
        ReasonNeeded: the county and auditors say first why.
        NotFound: for everybody else it is not there.

    """
    case = await get_case(tx, case_id)
    if is_near(me, case) or is_own(me, case):
        return case
    if await _decides(tx, me, case) or await has_open(tx, case.id, me.person_id):
        return case
    if may(me, Act.READ_HARDSHIP_FILE):
        raise ReasonNeeded(WHY)
    raise NotFound


async def _decides(tx: Transaction, me: Caller, case: HardshipCase) -> bool:
    """Whoever has to decide now; who has decided says why like everybody else."""
    if case.state == CaseState.FORWARDED:
        return may(me, Act.DECIDE_HARDSHIP)
    if case.state == CaseState.REVIEWED:
        return me.person_id in (await checkers_on(tx, case)).people
    return False


def works(me: Caller, case: HardshipCase) -> bool:
    return may(me, Act.ENTER_HARDSHIP, case.union_id)


def must_work(me: Caller, case: HardshipCase) -> None:
    """Refuse the school's acts to everybody else.

    Raises:
        NotAllowed.

    """
    if not works(me, case):
        raise NotAllowed


def must_write(me: Caller, case: HardshipCase) -> None:
    """Refuse to write in a file, save to the school and to who is writing their own application.

    Raises:
        NotAllowed.

    """
    if not works(me, case) and not writes_own(me, case):
        raise NotAllowed


def must_withdraw(me: Caller, case: HardshipCase) -> None:
    """Refuse to take an application back, save to the school and to whose it is.

    Raises:
        NotAllowed.

    """
    if not works(me, case) and not is_own(me, case):
        raise NotAllowed


def must_decide(me: Caller) -> None:
    """Refuse the county's decisions to everybody else.

    Raises:
        NotAllowed.

    """
    if not may(me, Act.DECIDE_HARDSHIP):
        raise NotAllowed


def writes_own(me: Caller, case: HardshipCase) -> bool:
    """Whether the caller is writing their own application."""
    drafted = case.state == CaseState.DRAFTED
    return drafted and is_own(me, case) and case.entered_by == me.person_id


def actions_on(me: Caller, case: HardshipCase, turn: Checkers, shown_by: int) -> list[str]:
    """What may be done with the file now, so that no button is offered and then refused."""
    state = CaseState(case.state)
    found = [
        move.value
        for at, move in NEXT
        if at is state and move not in BY_ITSELF and _may_move(me, case, move, turn, shown_by)
    ]
    if state in EDITABLE and (works(me, case) or writes_own(me, case)):
        found.append(Doing.CHANGE)
    if state in CORRECTABLE and case.file_sealed is not None and works(me, case):
        found.append(Doing.CORRECT)
    if (state, CaseMove.FORWARD) in NEXT and works(me, case):
        found.append(Doing.FORWARD_SLIP)
    if state in FILED and may(me, Act.DECIDE_HARDSHIP):
        found.append(Doing.NATIONAL)
    if case.file_sealed is not None:
        if not only_audits(me, case) and not is_own(me, case):
            found.append(Doing.REVEAL)
        if is_near(me, case) or is_own(me, case):
            found.append(Doing.PAPER)
    return found


def _may_move(
    me: Caller, case: HardshipCase, move: CaseMove, turn: Checkers, shown_by: int
) -> bool:
    match move:
        case CaseMove.FORWARD:
            return me.person_id in turn.people
        case CaseMove.WITHDRAW:
            return works(me, case) or is_own(me, case)
        case CaseMove.APPLY:
            return works(me, case) or writes_own(me, case)
        case CaseMove.ASK_NOTICE if shown_by == MINUTES_ONLY:
            return False
        case CaseMove.MINUTES if shown_by == NOTICE_ONLY:
            return False
        case _:
            return _may_rule(me, case, move) if move in OF_COUNTY else works(me, case)


def _may_rule(me: Caller, case: HardshipCase, move: CaseMove) -> bool:
    own = {case.person_id}
    if case.state == CaseState.FORWARDED:
        own |= hands_of(case) | {case.forwarded_by}
    elif move in WRITTEN:
        own.add(case.changed_by)
    return may(me, Act.DECIDE_HARDSHIP) and me.person_id not in own
