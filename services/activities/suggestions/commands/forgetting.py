"""A suggestion no longer names its author once their data is erased; what it says stays."""

from uuid import UUID

from sqlalchemy import select

from services.activities.suggestions.tables import Suggestion, SuggestionMove
from shared.database import Transaction
from shared.masking import mask_name


async def forget_author(tx: Transaction, person_id: UUID) -> None:
    """Leave only the family name, and no step that says who took it; nobody is told any more."""
    suggestions = await tx.session.scalars(
        select(Suggestion)
        .where(Suggestion.author_id == person_id)
        .order_by(Suggestion.id)
        .with_for_update()
    )
    for one in suggestions:
        one.author_id, one.author_name = None, mask_name(one.author_name)
        moves = await tx.session.scalars(
            select(SuggestionMove)
            .where(SuggestionMove.suggestion_id == one.id, SuggestionMove.made_by == person_id)
            .with_for_update()
        )
        for move in moves:
            move.made_by, move.made_by_name = None, mask_name(move.made_by_name)
