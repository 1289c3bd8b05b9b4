"""One visit with its steps, and lists of them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Select, and_, or_, select, tuple_

from services.welfare.visits.domain.life import OPEN, VisitState
from services.welfare.visits.domain.occasions import GIFT_LABELS, VisitGiftForm
from services.welfare.visits.tables import Visit, VisitStep
from shared.database import Transaction, count_rows
from shared.errors import NotFound
from shared.money import yuan_words

MOST_OWN = 100


def place_of(visit_id: UUID, column: str) -> str:
    """Where a text of a visit is sealed: bound to its row and column."""
    return f"visit.{column}:{visit_id}"


async def get_visit(tx: Transaction, visit_id: UUID) -> Visit:
    """One visit.

    Raises:
        NotFound: not there, or another union's.

    """
    found = await tx.session.get(Visit, visit_id)
    if found is None:
        raise NotFound
    return found


def gift_words(visit: Visit) -> str | None:
    """As in 慰问品，300 元，工会经费."""
    if visit.gift_form is None or visit.gift_cents is None:
        return None
    words = (GIFT_LABELS[VisitGiftForm(visit.gift_form)], yuan_words(visit.gift_cents))
    return "，".join([*words, visit.gift_source or ""])


# A visit that has ended holds these for as long as it says anything of a person.
NAMES_SOMEBODY = or_(
    and_(Visit.state == VisitState.CLOSED, Visit.finding_sealed.is_not(None)),
    and_(Visit.state == VisitState.NOT_NEEDED, Visit.reason.is_not(None)),
)


def was_emptied(visit: Visit) -> bool:
    """Whether the time of a visit was over and it names nobody any more."""
    match VisitState(visit.state):
        case VisitState.CLOSED:
            return visit.finding_sealed is None
        case VisitState.NOT_NEEDED:
            return visit.reason is None
        case _:
            return False


async def of_draft(tx: Transaction, reported_by: UUID, draft_id: UUID) -> Visit | None:
    """The visit that came of a draft on this person's device, if it has come."""
    found: Visit | None = await tx.session.scalar(
        select(Visit).where(Visit.reported_by == reported_by, Visit.draft_id == draft_id)
    )
    return found


async def steps_of(tx: Transaction, visit_id: UUID) -> Sequence[VisitStep]:
    rows = await tx.session.scalars(
        select(VisitStep)
        .where(VisitStep.visit_id == visit_id)
        .order_by(VisitStep.made_at, VisitStep.id)
    )
    return rows.all()


@dataclass(frozen=True)
class VisitFilter:
    """Which visits to list: of these unions, what happened in a year, in some states."""

    unions: Collection[UUID]
    year: int
    states: Collection[VisitState] = ()


def _fitting(wanted: VisitFilter) -> Select[Visit]:
    first, last = date(wanted.year, 1, 1), date(wanted.year, 12, 31)
    statement = select(Visit).where(
        Visit.union_id.in_(wanted.unions), Visit.happened_on.between(first, last)
    )
    return statement.where(Visit.state.in_(wanted.states)) if wanted.states else statement


async def list_visits(
    tx: Transaction, wanted: VisitFilter, limit: int, after: tuple[datetime, UUID] | None = None
) -> Sequence[Visit]:
    """The latest first, from where a page before has ended."""
    statement = _fitting(wanted).order_by(Visit.made_at.desc(), Visit.id.desc()).limit(limit)
    if after is not None:
        statement = statement.where(tuple_(Visit.made_at, Visit.id) < after)
    return (await tx.session.scalars(statement)).all()


async def count_visits(tx: Transaction, wanted: VisitFilter) -> int:
    return await count_rows(tx, _fitting(wanted))


async def in_states(
    tx: Transaction, unions: Collection[UUID], states: Collection[VisitState], limit: int
) -> Sequence[Visit]:
    """Visits of these unions that stand there, the longest due first."""
    rows = await tx.session.scalars(
        select(Visit)
        .where(Visit.union_id.in_(unions), Visit.state.in_(states))
        .order_by(Visit.due_on, Visit.made_at, Visit.id)
        .limit(limit)
    )
    return rows.all()


async def reported_by(tx: Transaction, person_id: UUID) -> Sequence[Visit]:
    """What somebody has reported, the latest first."""
    rows = await tx.session.scalars(
        select(Visit)
        .where(Visit.reported_by == person_id)
        .order_by(Visit.made_at.desc(), Visit.id.desc())
        .limit(MOST_OWN)
    )
    return rows.all()


async def to_be_made_by(tx: Transaction, person_id: UUID) -> Sequence[Visit]:
    """Where somebody was asked to go, or has something left to do."""
    rows = await tx.session.scalars(
        select(Visit)
        .where(Visit.assigned_to == person_id)
        .where(Visit.state.in_([*OPEN, VisitState.FOLLOW_UP]))
        .order_by(Visit.due_on, Visit.id)
    )
    return rows.all()
