"""Saying who helps at a session."""

from services.activities.congress.domain.life import SessionState
from services.activities.congress.tables import CongressSession
from services.activities.kit.domain.facts import Helpers
from services.activities.kit.domain.sealing import AlreadySealed
from services.activities.kit.queries.helping import NAMES
from services.activities.kit.tables import SessionHelpers
from shared.database import Transaction
from shared.errors import Stale
from shared.web.identity import Caller


async def set_helpers(
    tx: Transaction, caller: Caller, session: CongressSession, helpers: Helpers, seen: int
) -> SessionHelpers:
    """Enter who does what; version 0 is what nobody has entered yet.

    Raises:
        Stale: changed since it was seen.
        AlreadySealed: the session is filed away.

    """
    if session.state == SessionState.ARCHIVED:
        raise AlreadySealed
    row = await tx.session.get(
        SessionHelpers, session.id, with_for_update=True, populate_existing=True
    )
    if (row.version if row is not None else 0) != seen:
        raise Stale
    if row is None:
        row = SessionHelpers(
            session_id=session.id,
            county_id=session.county_id,
            union_id=session.union_id,
            version=0,
        )
        tx.session.add(row)
    for name in NAMES:
        setattr(row, name, getattr(helpers, name))
    row.version += 1
    row.changed_by_name, row.changed_at = caller.name, tx.now
    await tx.session.flush()
    return row
