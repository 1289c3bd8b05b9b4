"""The sessions of a union, as far as other capabilities need to know them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from services.activities.congress.domain.life import SessionState
from services.activities.congress.tables import CongressSession
from shared.contracts.activities import SessionKind
from shared.database import Transaction


@dataclass(frozen=True)
class SessionFacts:
    """A session by what it is called, when it is planned, and who sits in it."""

    id: UUID
    union_id: UUID
    term_id: UUID
    kind: SessionKind
    title: str
    planned_on: date
    school_year: int


async def find_session(tx: Transaction, session_id: UUID) -> SessionFacts | None:
    """The session, unless it is not there or another union's."""
    found = await tx.session.get(CongressSession, session_id)
    return None if found is None else _facts(found)


async def sessions_of(tx: Transaction, union_id: UUID) -> Sequence[SessionFacts]:
    """A union's sessions that were not cancelled, the latest first."""
    rows = await tx.session.scalars(
        select(CongressSession)
        .where(CongressSession.union_id == union_id)
        .where(CongressSession.state != SessionState.CANCELLED)
        .order_by(CongressSession.planned_on.desc(), CongressSession.id)
    )
    return [_facts(row) for row in rows]


def _facts(row: CongressSession) -> SessionFacts:
    return SessionFacts(
        id=row.id,
        union_id=row.union_id,
        term_id=row.term_id,
        kind=SessionKind(row.kind),
        title=row.title,
        planned_on=row.planned_on,
        school_year=row.school_year,
    )
