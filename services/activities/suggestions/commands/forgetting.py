"""A suggestion no longer names its author once their data is erased; what it says stays."""

from uuid import UUID

from sqlalchemy import or_, select

from services.activities.suggestions.domain.life import BY_DELEGATES
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
    own = []
    for one in suggestions:
        one.author_id, one.author_name = None, mask_name(one.author_name)
        own.append(one.id)
    # A delegate's steps lie on what others suggested; those of officers are acts of the union.
    moves = await tx.session.scalars(
        select(SuggestionMove)
        .where(SuggestionMove.made_by == person_id)
        .where(or_(SuggestionMove.suggestion_id.in_(own), SuggestionMove.move.in_(BY_DELEGATES)))
        .order_by(SuggestionMove.id)
        .with_for_update()
    )
    for move in moves:
        move.made_by, move.made_by_name = None, mask_name(move.made_by_name)
