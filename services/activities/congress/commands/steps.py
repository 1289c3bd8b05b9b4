"""What every act on a session shares: loading, stepping, the clock, and the events' members."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from services.activities.audit_acts import AuditAct
from services.activities.congress.domain.life import HELD, SessionMove, SessionState, after
from services.activities.congress.tables import CongressSession
from services.activities.congress.tables import SessionMove as SessionMoveRow
from services.activities.rolls.commands.taking import Sitting
from shared import audit
from shared.contracts.activities import SessionKind
from shared.database import CHINA, Transaction, new_id
from shared.errors import NotFound, Stale
from shared.web.identity import Caller

CATEGORY = "congress"


@dataclass(frozen=True)
class Author:
    """Who takes a step; nobody is named where the clock does."""

    person_id: UUID | None = None
    name: str = ""


CLOCK = Author(name="系统")


def by(caller: Caller) -> Author:
    return Author(caller.person_id, caller.name)


async def load(tx: Transaction, session_id: UUID, seen: int | None = None) -> CongressSession:
    """The session, locked and as it is now.

    Raises:
        NotFound: not there, or another union's.
        Stale: changed since it was seen.

    """
    session = await tx.session.get(
        CongressSession, session_id, with_for_update=True, populate_existing=True
    )
    if session is None:
        raise NotFound
    if seen is not None and session.version != seen:
        raise Stale
    return session


def step(
    tx: Transaction,
    author: Author,
    session: CongressSession,
    move: SessionMove,
    facts: Mapping[str, str] | None = None,
) -> None:
    """Take a session one step further, write the step down, and wind the clock.

    Raises:
        SessionMoveNotAllowed: the table has no such step.

    """
    before = SessionState(session.state)
    state = after(before, move)
    session.state = state.value
    note(tx, author, session, move, before, facts)


def note(
    tx: Transaction,
    author: Author,
    session: CongressSession,
    move: SessionMove,
    before: SessionState | None,
    facts: Mapping[str, str] | None = None,
) -> None:
    """Write a step down that has been taken."""
    session.version += 1
    session.changed_at = tx.now
    session.check_on = next_check(session)
    tx.session.add(
        SessionMoveRow(
            id=new_id(),
            county_id=session.county_id,
            union_id=session.union_id,
            session_id=session.id,
            move=move.value,
            from_state=before.value if before else None,
            to_state=session.state,
            made_at=tx.now,
            made_by=author.person_id,
            made_by_name=author.name,
            facts=dict(facts or {}),
        )
    )


def next_check(session: CongressSession) -> date | None:
    """The day after the report was due, while it is not there."""
    if session.state not in HELD or session.reported_on is not None:
        return None
    return session.report_due_on + timedelta(days=1) if session.report_due_on else None


def about(tx: Transaction, session: CongressSession) -> dict[str, Any]:
    """The members that every event about a session has."""
    return {
        "occurred_at": tx.now,
        "county_id": session.county_id,
        "union_id": session.union_id,
        "subject_id": session.id,
        "version": session.version,
        "kind": SessionKind(session.kind),
        "title": session.title,
        "school_year": session.school_year,
    }


def sitting(session: CongressSession) -> Sitting:
    """What the roll needs to know; by the day on which the session is to be held."""
    day = session.starts_at.astimezone(CHINA).date() if session.starts_at else session.planned_on
    return Sitting(
        session_id=session.id,
        county_id=session.county_id,
        union_id=session.union_id,
        term_id=session.term_id,
        kind=SessionKind(session.kind),
        day=day,
    )


async def write_down(
    tx: Transaction, session: CongressSession, act: AuditAct, reason: str = ""
) -> None:
    """Leave an entry in the log of acts."""
    entry = audit.Entry(
        act=act,
        union_id=session.union_id,
        subject_id=session.id,
        facts={"session_kind": session.kind},
        reason=reason,
    )
    await audit.record(tx, entry)
