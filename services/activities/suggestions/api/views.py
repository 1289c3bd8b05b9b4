"""What a suggestion looks like: wholly to its author and the officers, as shown to colleagues."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from pydantic import BaseModel

from services.activities.people import UnionCopy, known_unions
from services.activities.suggestions.api.permitted import Sight, actions_on, sight_of
from services.activities.suggestions.domain.kinds import (
    CATEGORY_LABELS,
    SuggestionCategory,
    author_shown,
)
from services.activities.suggestions.domain.life import (
    MOVE_LABELS,
    OPEN,
    STATE_LABELS,
    SuggestionMove,
    SuggestionState,
)
from services.activities.suggestions.queries import reading
from services.activities.suggestions.tables import Suggestion
from shared.calendar import chinese_days_left
from shared.database import Transaction
from shared.web.identity import Caller


class SuggestionView(BaseModel):
    """A suggestion as the caller may read it.

    `mine` and `handles` say how the caller stands to it; `left` are the days to answer in, in
    words, for who answers. Colleagues read `author` as the author wants it.
    """

    id: UUID
    union_id: UUID
    union_name: str
    version: int
    category: SuggestionCategory
    category_label: str
    title: str
    text: str
    author: str
    named: bool
    mine: bool
    handles: bool
    state: SuggestionState
    state_label: str
    shown: bool
    received_on: date
    left: str
    late: bool
    passed_to: str | None
    answer: str | None
    answered_on: date | None
    answered_by_name: str | None
    from_paper: bool
    recorded_by_name: str | None
    proposal_id: UUID | None
    from_proposal_id: UUID | None
    may_take_up: bool
    actions: list[str]


class SuggestionMoveView(BaseModel):
    """One step in a suggestion's life."""

    move: SuggestionMove
    label: str
    made_at: datetime
    made_by_name: str
    facts: dict[str, Any]


class SuggestionDetail(SuggestionView):
    """A suggestion with its steps, and the words in which colleagues read it.

    Both are for its author and the officers.
    """

    shown_title: str | None
    shown_text: str | None
    history: list[SuggestionMoveView]


class SuggestionCountsView(BaseModel):
    """How many suggestions a union received, and what became of them; no word of any."""

    union_id: UUID
    union_name: str
    received: int
    waiting: int
    late: int
    adopted: int
    taken_up: int


_SAME = (
    "id",
    "union_id",
    "version",
    "named",
    "shown",
    "received_on",
    "passed_to",
    "answer",
    "answered_on",
    "answered_by_name",
    "from_paper",
    "proposal_id",
    "from_proposal_id",
)


async def views_of(
    tx: Transaction, me: Caller, suggestions: Sequence[Suggestion]
) -> list[SuggestionView]:
    unions = await known_unions(tx, {one.union_id for one in suggestions})
    return [_view(tx, me, one, unions.get(one.union_id)) for one in suggestions]


async def detail_of(tx: Transaction, me: Caller, suggestion: Suggestion) -> SuggestionDetail:
    [view] = await views_of(tx, me, [suggestion])
    whole = view.mine or view.handles
    moves = await reading.moves_of(tx, suggestion.id) if whole else ()
    return SuggestionDetail(
        **view.model_dump(),
        shown_title=suggestion.shown_title if whole else None,
        shown_text=suggestion.shown_text if whole else None,
        history=[
            SuggestionMoveView(
                move=SuggestionMove(row.move),
                label=MOVE_LABELS[SuggestionMove(row.move)],
                made_at=row.made_at,
                made_by_name=row.made_by_name,
                facts=row.facts,
            )
            for row in moves
        ],
    )


def _view(
    tx: Transaction, me: Caller, suggestion: Suggestion, union: UnionCopy | None
) -> SuggestionView:
    state, category = SuggestionState(suggestion.state), SuggestionCategory(suggestion.category)
    sight = sight_of(me, suggestion)
    reads = sight is Sight.READS
    handles = sight is Sight.HANDLES
    waits = handles and state in OPEN
    author: str = suggestion.author_name
    return SuggestionView(
        **{name: getattr(suggestion, name) for name in _SAME},
        union_name=union.short_name if union else "",
        category=category,
        category_label=CATEGORY_LABELS[category],
        title=(suggestion.shown_title or "") if reads else suggestion.title,
        text=(suggestion.shown_text or "") if reads else suggestion.text,
        author=author_shown(author, named=suggestion.named) if reads else author,
        mine=suggestion.author_id == me.person_id,
        handles=handles,
        state=state,
        state_label=STATE_LABELS[state],
        left=chinese_days_left(tx.today, suggestion.due_on) if waits else "",
        late=waits and suggestion.due_on < tx.today,
        # Who entered it for the author would tell colleagues something of a nameless one.
        recorded_by_name=None if reads else suggestion.recorded_by_name,
        may_take_up=suggestion.shown and state is not SuggestionState.TAKEN_UP,
        actions=actions_on(me, suggestion),
    )
