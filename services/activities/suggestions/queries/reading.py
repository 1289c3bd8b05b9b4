"""Suggestions, as far as somebody may see them, and counts of them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, select, tuple_

from services.activities.suggestions.domain.kinds import SuggestionCategory
from services.activities.suggestions.domain.life import OPEN, SuggestionState
from services.activities.suggestions.tables import Suggestion, SuggestionMove
from shared.database import Transaction
from shared.errors import NotFound


class Whose(StrEnum):
    """Which suggestions to list: those shown to colleagues, one's own, or all that one handles."""

    SHOWN = "shown"
    MINE = "mine"
    HANDLED = "handled"


@dataclass(frozen=True)
class SuggestionFilter:
    """Which suggestions to list; `unions` are those of which the caller sees what is shown."""

    whose: Whose
    unions: Collection[UUID]
    person_id: UUID
    open_only: bool = False


async def get_suggestion(tx: Transaction, suggestion_id: UUID) -> Suggestion:
    """One suggestion.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(Suggestion, suggestion_id)
    if found is None:
        raise NotFound
    return found


async def of_proposal(tx: Transaction, proposal_id: UUID) -> Suggestion | None:
    """The suggestion as which a proposal goes on."""
    found: Suggestion | None = await tx.session.scalar(
        select(Suggestion).where(Suggestion.from_proposal_id == proposal_id)
    )
    return found


async def as_proposal(tx: Transaction, proposal_id: UUID) -> Suggestion | None:
    """The suggestion that goes on as this proposal."""
    found: Suggestion | None = await tx.session.scalar(
        select(Suggestion).where(Suggestion.proposal_id == proposal_id)
    )
    return found


async def list_suggestions(
    tx: Transaction,
    wanted: SuggestionFilter,
    *,
    after: tuple[datetime, UUID] | None,
    limit: int,
) -> Sequence[Suggestion]:
    """The newest first, a page at a time."""
    statement = select(Suggestion).where(*_fitting(wanted))
    if after is not None:
        statement = statement.where(tuple_(Suggestion.made_at, Suggestion.id) < after)
    newest = (Suggestion.made_at.desc(), Suggestion.id.desc())
    return (await tx.session.scalars(statement.order_by(*newest).limit(limit))).all()


async def count_suggestions(tx: Transaction, wanted: SuggestionFilter) -> int:
    found = await tx.session.scalar(
        select(func.count()).select_from(Suggestion).where(*_fitting(wanted))
    )
    return found or 0


def _fitting(wanted: SuggestionFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    match wanted.whose:
        case Whose.MINE:
            conditions.append(Suggestion.author_id == wanted.person_id)
        case Whose.SHOWN:
            conditions += [Suggestion.union_id.in_(wanted.unions), Suggestion.shown.is_(True)]
        case Whose.HANDLED:
            conditions += [
                Suggestion.union_id.in_(wanted.unions),
                Suggestion.state != SuggestionState.WITHDRAWN,
            ]
    if wanted.open_only:
        conditions.append(Suggestion.state.in_(OPEN))
    return conditions


async def moves_of(tx: Transaction, suggestion_id: UUID) -> Sequence[SuggestionMove]:
    rows = await tx.session.scalars(
        select(SuggestionMove)
        .where(SuggestionMove.suggestion_id == suggestion_id)
        .order_by(SuggestionMove.made_at, SuggestionMove.id)
    )
    return rows.all()


async def to_handle(tx: Transaction, unions: Collection[UUID]) -> Sequence[Suggestion]:
    """Suggestions whose authors wait for a word, the most urgent first."""
    rows = await tx.session.scalars(
        select(Suggestion)
        .where(Suggestion.union_id.in_(unions), Suggestion.state.in_(OPEN))
        .order_by(Suggestion.due_on, Suggestion.id)
        .limit(200)
    )
    return rows.all()


@dataclass(frozen=True)
class SuggestionCounts:
    """How many suggestions a union received in a year, and what became of them."""

    union_id: UUID
    received: int
    waiting: int
    late: int
    adopted: int
    taken_up: int


async def counts_by_union(tx: Transaction, year: int) -> list[SuggestionCounts]:
    """Of all unions of the scope; those that were taken back are nobody's business."""
    is_open = Suggestion.state.in_(OPEN)
    rows = await tx.session.execute(
        select(
            Suggestion.union_id,
            func.count(),
            func.count().filter(is_open),
            func.count().filter(and_(is_open, Suggestion.due_on < tx.today)),
            func.count().filter(Suggestion.state == SuggestionState.ADOPTED),
            func.count().filter(Suggestion.state == SuggestionState.TAKEN_UP),
        )
        .where(Suggestion.state != SuggestionState.WITHDRAWN)
        .where(Suggestion.received_on.between(date(year, 1, 1), date(year, 12, 31)))
        .group_by(Suggestion.union_id)
    )
    return [SuggestionCounts(*row) for row in rows]


@dataclass(frozen=True)
class Offered:
    """What a delegate who makes a proposal of a suggestion begins with."""

    suggestion_id: UUID
    title: str
    text: str
    category: SuggestionCategory


async def offered(tx: Transaction, suggestion_id: UUID, union_id: UUID) -> Offered | None:
    """A suggestion in the words that colleagues read; None where they do not read it."""
    row = await tx.session.scalar(
        select(Suggestion).where(
            Suggestion.id == suggestion_id,
            Suggestion.union_id == union_id,
            Suggestion.shown,
        )
    )
    if row is None:
        return None
    return Offered(
        row.id, row.shown_title or row.title, row.shown_text or "", SuggestionCategory(row.category)
    )
