"""What every act on a vote shares: loading, stepping, and the members of its events."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from services.activities.audit_acts import AuditAct
from services.activities.ballots.domain.life import BallotMove, BallotState, after
from services.activities.ballots.queries.sitting import SessionFacts, session_of
from services.activities.ballots.tables import Ballot
from services.activities.ballots.tables import BallotMove as BallotMoveRow
from shared import audit
from shared.contracts.activities import BallotPurpose
from shared.database import Transaction, new_id
from shared.errors import NotFound, Refused, Stale
from shared.web.identity import Caller


class SessionSealed(Refused):
    """The session is over for good, or was cancelled; nothing of it changes any more."""

    code = "session-sealed"


async def load(tx: Transaction, ballot_id: UUID, seen_version: int | None = None) -> Ballot:
    """The vote, locked and as it is now.

    Raises:
        NotFound: not there, or another union's.
        Stale: changed since it was seen.

    """
    ballot = await tx.session.get(Ballot, ballot_id, with_for_update=True, populate_existing=True)
    if ballot is None:
        raise NotFound
    if seen_version is not None and ballot.version != seen_version:
        raise Stale
    return ballot


async def one_at_a_time(tx: Transaction, session_id: UUID) -> SessionFacts:
    """The session, in which nobody else makes a vote until this is stored.

    Raises:
        SessionSealed: nothing of it changes any more.

    """
    facts = await session_of(tx, session_id)
    await tx.session.execute(
        select(func.pg_advisory_xact_lock(func.hashtextextended(f"ballots:{session_id}", 0)))
    )
    if facts.is_sealed:
        raise SessionSealed("这次会议已经归档或取消，不能再登记表决。")
    return facts


def step(
    tx: Transaction,
    caller: Caller,
    ballot: Ballot,
    move: BallotMove,
    facts: Mapping[str, Any] | None = None,
) -> None:
    """Take a vote one step further and write the step down."""
    before = BallotState(ballot.state)
    state = after(before, move)
    ballot.state = state
    ballot.version += 1
    ballot.changed_at = tx.now
    write(tx, caller, ballot, move, before, facts)


def write(
    tx: Transaction,
    caller: Caller,
    ballot: Ballot,
    move: BallotMove,
    before: BallotState | None,
    facts: Mapping[str, Any] | None = None,
) -> None:
    tx.session.add(
        BallotMoveRow(
            id=new_id(),
            county_id=ballot.county_id,
            union_id=ballot.union_id,
            ballot_id=ballot.id,
            move=move.value,
            from_state=before.value if before else None,
            to_state=ballot.state,
            made_at=tx.now,
            made_by=caller.person_id,
            made_by_name=caller.name,
            facts=dict(facts or {}),
        )
    )


def about(tx: Transaction, ballot: Ballot) -> dict[str, Any]:
    """The members that every event about a vote has; none says how it went."""
    return {
        "occurred_at": tx.now,
        "county_id": ballot.county_id,
        "union_id": ballot.union_id,
        "subject_id": ballot.id,
        "version": ballot.version,
        "session_id": ballot.session_id,
        "purpose": BallotPurpose(ballot.purpose),
        "title": ballot.title,
        "from_paper": ballot.from_paper,
    }


async def log(tx: Transaction, ballot: Ballot, act: AuditAct) -> None:
    facts = {"purpose": ballot.purpose, "cast": ballot.way}
    await audit.record(
        tx,
        audit.Entry(act=act, union_id=ballot.union_id, subject_id=ballot.id, facts=facts),
    )
