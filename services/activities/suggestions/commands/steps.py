"""What every act on a suggestion shares: loading, stepping, the events' members."""

from typing import Any
from uuid import UUID

from services.activities.suggestions.domain.life import (
    SuggestionMove,
    SuggestionState,
    after,
    shown_after,
)
from services.activities.suggestions.tables import Suggestion
from services.activities.suggestions.tables import SuggestionMove as SuggestionMoveRow
from shared.database import Transaction, new_id
from shared.errors import NotFound
from shared.web.identity import Caller


async def load(tx: Transaction, suggestion_id: UUID) -> Suggestion:
    """The suggestion, locked and as it is now.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(
        Suggestion, suggestion_id, with_for_update=True, populate_existing=True
    )
    if found is None:
        raise NotFound
    return found


def step(
    tx: Transaction, caller: Caller, suggestion: Suggestion, move: SuggestionMove, **facts: str
) -> None:
    """Take a suggestion one step further and write the step down."""
    suggestion.state = after(SuggestionState(suggestion.state), move)
    suggestion.shown = shown_after(move, shown=suggestion.shown)
    log(tx, caller, suggestion, move, **facts)


def log(
    tx: Transaction, caller: Caller, suggestion: Suggestion, move: SuggestionMove, **facts: str
) -> None:
    suggestion.version += 1
    suggestion.changed_at = tx.now
    suggestion.cleared_at = None  # who carries it on may be named in it
    tx.session.add(
        SuggestionMoveRow(
            id=new_id(),
            county_id=suggestion.county_id,
            union_id=suggestion.union_id,
            suggestion_id=suggestion.id,
            move=move.value,
            to_state=suggestion.state,
            made_at=tx.now,
            made_by=caller.person_id,
            made_by_name=caller.name,
            facts=facts,
        )
    )


def about(tx: Transaction, suggestion: Suggestion) -> dict[str, Any]:
    """The members that every event about a suggestion has; neither words nor names."""
    return {
        "occurred_at": tx.now,
        "county_id": suggestion.county_id,
        "union_id": suggestion.union_id,
        "subject_id": suggestion.id,
        "version": suggestion.version,
    }


def author_to_tell(suggestion: Suggestion, caller: Caller) -> tuple[UUID, ...]:
    """Whom an answer concerns: the author, unless they gave it themselves."""
    if suggestion.author_id is None or suggestion.author_id == caller.person_id:
        return ()
    return (suggestion.author_id,)
