"""Who may do what with a check; views offer exactly what the routes allow."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from services.welfare.health_checks.commands.steps import load
from services.welfare.health_checks.domain.kinds import CheckKind
from services.welfare.health_checks.domain.life import LISTABLE, NEXT, OPEN, BatchMove, BatchState
from services.welfare.health_checks.queries.reading import Pair, get_pair
from services.welfare.permissions import Act, may
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller

# What people do; the clock begins a check.
_BY_HAND = (BatchMove.ANNOUNCE, BatchMove.CLOSE, BatchMove.REOPEN, BatchMove.CANCEL)


def list_act(kind: CheckKind) -> Act:
    """Who keeps the list: of the women's check the fewest."""
    return Act.LIST_WOMENS_HEALTH if kind is CheckKind.WOMEN else Act.LIST_HEALTH


def keeps_list(me: Caller, pair: Pair) -> bool:
    """Whether the caller sees who is on the list of this union, and keeps it."""
    return may(me, list_act(CheckKind(pair.batch.kind)), pair.check.union_id)


def arranges(me: Caller, pair: Pair) -> bool:
    """Whether the caller arranges this check: only whoever organises it does."""
    return pair.is_organiser and may(me, Act.ARRANGE_HEALTH, pair.check.union_id)


def _ends(me: Caller, pair: Pair) -> bool:
    return keeps_list(me, pair) or arranges(me, pair)


async def seen(tx: Transaction, me: Caller, check_id: UUID) -> Pair:
    """The check, for its officers, and with counts alone for the county.

    Raises:
        NotFound: for everybody else it is not there.

    """
    pair = await get_pair(tx, check_id)
    near = may(me, Act.ARRANGE_HEALTH, pair.check.union_id) or keeps_list(me, pair)
    if not near and not may(me, Act.SEE_COUNTY_HEALTH):
        raise NotFound
    return pair


async def to_arrange(tx: Transaction, me: Caller, check_id: UUID) -> Pair:
    """The check, locked, for whoever organises it.

    Raises:
        NotFound, NotAllowed.

    """
    return await _locked(tx, me, check_id, arranges)


async def to_keep_list(tx: Transaction, me: Caller, check_id: UUID) -> Pair:
    """The check, locked, for whoever keeps the list of its union.

    Raises:
        NotFound, NotAllowed.

    """
    return await _locked(tx, me, check_id, keeps_list)


async def to_end(tx: Transaction, me: Caller, check_id: UUID) -> Pair:
    """The check, locked, for whoever keeps its list or organises it.

    Raises:
        NotFound, NotAllowed.

    """
    return await _locked(tx, me, check_id, _ends)


async def _locked(
    tx: Transaction, me: Caller, check_id: UUID, allowed: Callable[[Caller, Pair], bool]
) -> Pair:
    if not allowed(me, await seen(tx, me, check_id)):
        raise NotAllowed
    return await load(tx, check_id)


Locked = Callable[[Transaction, Caller, UUID], Awaitable[Pair]]


def actions_on(me: Caller, pair: Pair) -> list[str]:
    """What may be done now, so that no button is offered and then refused."""
    state = BatchState(pair.batch.state)
    found: list[str] = []
    if arranges(me, pair):
        possible = {move for at, move in NEXT if at is state}
        found += [move.value for move in _BY_HAND if move in possible]
        found += ["change"] if state is BatchState.DRAFTED else []
        found += ["slots"] if state in LISTABLE else []
        found.append("clone")
    if keeps_list(me, pair):
        found += _list_actions(pair, state)
    return found


def _list_actions(pair: Pair, state: BatchState) -> list[str]:
    is_closed = pair.check.closed_on is not None
    found = ["export"]
    if state in LISTABLE and not is_closed:
        found.append("list")
    if state in OPEN and not is_closed:
        found += ["assign", "attendance", "second_round"]
    if not pair.is_organiser and state in OPEN:
        found.append("reopen" if is_closed else "close")
    return found
