"""Sessions, their agenda and history, as far as somebody may see them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select, tuple_

from services.activities.congress.domain.life import HELD, SessionState
from services.activities.congress.domain.seeing import FOR_COUNTY, FOR_EVERYBODY
from services.activities.congress.tables import AgendaItem, CongressSession, SessionMove
from shared.database import Transaction
from shared.errors import Invalid, NotFound


@dataclass(frozen=True)
class SessionFilter:
    """Which sessions to list; empty fields do not filter.

    Of unions in `whole` every session, of those in `dated` what is open to everybody who works
    there, and where the caller reads the county's what is the county's business.
    """

    whole: frozenset[UUID]
    dated: frozenset[UUID]
    county: bool = False
    union_id: UUID | None = None
    school_year: int | None = None
    state: SessionState | None = None


async def get_session(tx: Transaction, session_id: UUID) -> CongressSession:
    """The session.

    Raises:
        NotFound: not there, or another union's.

    """
    session = await tx.session.get(CongressSession, session_id)
    if session is None:
        raise NotFound
    return session


async def list_sessions(
    tx: Transaction, wanted: SessionFilter, *, after: tuple[date, UUID] | None, limit: int
) -> Sequence[CongressSession]:
    """The latest first, a page at a time."""
    statement = select(CongressSession).where(*_filtered(wanted))
    if after is not None:
        key = tuple_(CongressSession.planned_on, CongressSession.id)
        statement = statement.where(key < after)
    latest = (CongressSession.planned_on.desc(), CongressSession.id.desc())
    return (await tx.session.scalars(statement.order_by(*latest).limit(limit))).all()


async def count_sessions(tx: Transaction, wanted: SessionFilter) -> int:
    found = await tx.session.scalar(
        select(func.count()).select_from(CongressSession).where(*_filtered(wanted))
    )
    return found or 0


def cursor_of(values: Sequence[str]) -> tuple[date, UUID]:
    """The day and id of the last session already seen.

    Raises:
        Invalid: the cursor was not made by us.

    """
    try:
        return date.fromisoformat(values[0]), UUID(values[1])
    except ValueError as error:
        raise Invalid("翻页位置无效，请从第一页重新打开。") from error


def _filtered(wanted: SessionFilter) -> list[ColumnElement[bool]]:
    shown = [
        CongressSession.union_id.in_(wanted.whole),
        and_(
            CongressSession.union_id.in_(wanted.dated),
            or_(
                CongressSession.state.in_(FOR_EVERYBODY),
                CongressSession.starts_at.is_not(None),
            ),
        ),
    ]
    if wanted.county:
        asked = CongressSession.requested_on.is_not(None)
        shown.append(or_(CongressSession.state.in_(FOR_COUNTY), asked))
    conditions: list[ColumnElement[bool]] = [or_(*shown)]
    for column, value in (
        (CongressSession.union_id, wanted.union_id),
        (CongressSession.school_year, wanted.school_year),
        (CongressSession.state, wanted.state),
    ):
        if value is not None:
            conditions.append(column == value)
    return conditions


async def agenda_of(tx: Transaction, session_id: UUID) -> Sequence[AgendaItem]:
    rows = await tx.session.scalars(
        select(AgendaItem).where(AgendaItem.session_id == session_id).order_by(AgendaItem.place)
    )
    return rows.all()


async def moves_of(tx: Transaction, session_id: UUID) -> Sequence[SessionMove]:
    rows = await tx.session.scalars(
        select(SessionMove)
        .where(SessionMove.session_id == session_id)
        .order_by(SessionMove.made_at, SessionMove.id)
    )
    return rows.all()


async def sessions_of_term(tx: Transaction, term_id: UUID) -> Sequence[CongressSession]:
    """The sessions of a term that were not cancelled, by number."""
    rows = await tx.session.scalars(
        select(CongressSession)
        .where(CongressSession.term_id == term_id)
        .where(CongressSession.state != SessionState.CANCELLED)
        .order_by(CongressSession.number)
    )
    return rows.all()


async def last_session(tx: Transaction, union_id: UUID) -> CongressSession | None:
    """The union's newest session that was not cancelled."""
    found: CongressSession | None = await tx.session.scalar(
        select(CongressSession)
        .where(CongressSession.union_id == union_id)
        .where(CongressSession.state != SessionState.CANCELLED)
        .order_by(CongressSession.planned_on.desc(), CongressSession.id.desc())
        .limit(1)
    )
    return found


async def in_states(
    tx: Transaction, states: Collection[SessionState], unions: Collection[UUID] | None
) -> Sequence[CongressSession]:
    """Sessions in these states, the earliest first; None asks for all of the scope."""
    statement = select(CongressSession).where(CongressSession.state.in_(states))
    if unions is not None:
        statement = statement.where(CongressSession.union_id.in_(unions))
    order = (CongressSession.planned_on, CongressSession.id)
    return (await tx.session.scalars(statement.order_by(*order))).all()


async def unions_that_held(
    tx: Transaction, unions: Collection[UUID], years: Collection[int]
) -> set[tuple[UUID, int]]:
    """Union and school year of every session that was held in one of these years."""
    rows = await tx.session.execute(
        select(CongressSession.union_id, CongressSession.school_year)
        .where(CongressSession.union_id.in_(unions), CongressSession.school_year.in_(years))
        .where(CongressSession.state.in_(HELD))
        .distinct()
    )
    return {(union_id, year) for union_id, year in rows}
