"""Who sees how much of a suggestion and may do what with it; views offer what the routes allow."""

from collections.abc import Collection
from enum import StrEnum
from uuid import UUID

from services.activities.people import known_unions
from services.activities.permissions import ALLOWED, Act, may, must
from services.activities.suggestions.domain.life import NEXT, SuggestionMove, SuggestionState
from services.activities.suggestions.queries.reading import (
    SuggestionFilter,
    Whose,
    get_suggestion,
)
from services.activities.suggestions.tables import Suggestion
from shared.database import Transaction
from shared.errors import NotAllowed, NotFound
from shared.web.identity import Caller

BY_OFFICERS = frozenset(
    {
        SuggestionMove.SHOW,
        SuggestionMove.KEEP_BACK,
        SuggestionMove.REFER,
        SuggestionMove.ADOPT,
        SuggestionMove.NOTE,
    }
)


class Sight(StrEnum):
    """How the caller stands to a suggestion."""

    HANDLES = "handles"
    WROTE = "wrote"
    READS = "reads"


def sight_of(me: Caller, suggestion: Suggestion) -> Sight | None:
    """How much the caller sees; None: nothing, as if it were not there.

    The county sees counts. Colleagues see what was shown, in the words in which it was.
    """
    if may(me, Act.HANDLE_SUGGESTIONS, suggestion.union_id):
        return Sight.HANDLES
    if suggestion.author_id == me.person_id:
        return Sight.WROTE
    if suggestion.shown and may(me, Act.SUGGEST, suggestion.union_id):
        return Sight.READS
    return None


async def seen(tx: Transaction, me: Caller, suggestion_id: UUID) -> Suggestion:
    """The suggestion, for whoever may see something of it.

    Raises:
        NotFound: for everybody else; also for officers, once its author has taken it back.

    """
    found = await get_suggestion(tx, suggestion_id)
    sight = sight_of(me, found)
    if sight is None:
        raise NotFound
    gone = found.state == SuggestionState.WITHDRAWN
    if gone and found.author_id != me.person_id:
        raise NotFound
    return found


async def handled(tx: Transaction, me: Caller, suggestion_id: UUID) -> None:
    """Refuse who does not handle suggestions there.

    Raises:
        NotFound, NotAllowed: not to be seen, or only to be read.

    """
    found = await seen(tx, me, suggestion_id)
    must(me, Act.HANDLE_SUGGESTIONS, found.union_id)


async def own(tx: Transaction, me: Caller, suggestion_id: UUID) -> None:
    """Refuse who did not write it.

    Raises:
        NotFound, NotAllowed: not to be seen, or somebody else's.

    """
    found = await seen(tx, me, suggestion_id)
    if found.author_id != me.person_id:
        raise NotAllowed("只有提出建议的人可以撤回。")


async def must_be_of(tx: Transaction, me: Caller, act: Act, union_id: UUID) -> None:
    """Refuse who may not do this there: another union's box is not there at all."""
    mine = {held.union_id for held in me.roles}
    if union_id not in mine or not await known_unions(tx, [union_id]):
        raise NotFound
    must(me, act, union_id)


def filter_of(
    me: Caller, whose: Whose, union_id: UUID | None, *, open_only: bool
) -> SuggestionFilter:
    act = Act.HANDLE_SUGGESTIONS if whose is Whose.HANDLED else Act.SUGGEST
    unions: Collection[UUID] = me.unions_as(ALLOWED[act])
    if union_id is not None:
        unions = [one for one in unions if one == union_id]
    return SuggestionFilter(whose, unions, me.person_id, open_only)


def actions_on(me: Caller, suggestion: Suggestion) -> list[str]:
    """What may be done with it now, so that no button is offered and then refused."""
    state = SuggestionState(suggestion.state)
    moves = [move for at, move in NEXT if at is state]
    found: list[str] = []
    if may(me, Act.HANDLE_SUGGESTIONS, suggestion.union_id):
        found += [move.value for move in moves if move in BY_OFFICERS and _fits(move, suggestion)]
    if suggestion.author_id == me.person_id and SuggestionMove.WITHDRAW in moves:
        found.append(SuggestionMove.WITHDRAW.value)
    return found


def _fits(move: SuggestionMove, suggestion: Suggestion) -> bool:
    """Nothing is kept back that is: but looking at one for the first time may end so."""
    if move is SuggestionMove.KEEP_BACK:
        return suggestion.shown or suggestion.state == SuggestionState.WAITING
    return True
