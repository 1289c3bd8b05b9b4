"""Suggestions that were answered years ago no longer say who made, passed on or answered them."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import and_, or_, select

from services.activities.suggestions.domain.life import ANSWERED, SuggestionState
from services.activities.suggestions.tables import Suggestion, SuggestionMove
from shared.database import Transaction
from shared.masking import mask_known, mask_name
from shared.retention.clock import begin_of
from shared.retention.rules import Limits

# What became a proposal goes on there, with names of its own.
_CLOSED = ANSWERED | {SuggestionState.TAKEN_UP}
_REFUSED = frozenset({SuggestionState.WITHDRAWN})


class RetainedSuggestions:
    """What was suggested and answered stays; who did it does not."""

    label = "合理化建议"

    async def clear(self, tx: Transaction, limits: Limits, most: int) -> Sequence[UUID]:
        over = or_(
            and_(
                Suggestion.state.in_(_CLOSED),
                Suggestion.changed_at < begin_of(limits.closed_before),
            ),
            and_(
                Suggestion.state.in_(_REFUSED),
                Suggestion.changed_at < begin_of(limits.refused_before),
            ),
        )
        rows = await tx.session.scalars(
            select(Suggestion)
            .where(Suggestion.cleared_at.is_(None), over)
            .order_by(Suggestion.changed_at, Suggestion.id)
            .limit(most)
            .with_for_update(skip_locked=True)
        )
        suggestions = rows.all()
        for one in suggestions:
            one.author_id, one.author_name = None, mask_name(one.author_name)
            one.answered_by_name = mask_known(one.answered_by_name)
            one.recorded_by_name = mask_known(one.recorded_by_name)
            one.cleared_at = tx.now
        moves = await tx.session.scalars(
            select(SuggestionMove)
            .where(SuggestionMove.suggestion_id.in_([one.id for one in suggestions]))
            .where(SuggestionMove.made_by.is_not(None))
        )
        for move in moves:
            move.made_by, move.made_by_name = None, mask_name(move.made_by_name)
        return [one.union_id for one in suggestions]
