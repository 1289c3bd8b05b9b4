"""Trading a session for a token that says who calls and what they hold today."""

from datetime import datetime

from sqlalchemy import text, update

from services.directory.access import queries
from services.directory.access.commands.sessions import digest_of
from services.directory.access.commands.signing import SigningKeys
from services.directory.access.domain.second_factor import SignInStep, step_of_session
from services.directory.access.domain.sessions import needs_renewal
from services.directory.access.queries import alive
from services.directory.access.tables import SignInSession
from services.directory.roles.queries.rights import rights_of
from shared.database import CHINA, Database, Transaction
from shared.tenancy import Scope, scope_statement
from shared.web.identity import Caller


async def exchange(
    database: Database,
    keys: SigningKeys,
    session_id: str,
    *,
    renew: bool,
    now: datetime,
    second_factor: bool = True,
) -> str | None:
    """A token of two minutes for the session with this secret; None when it is over.

    Roles are read anew each time, so one that was ended is gone with the next request.
    `renew` is False for streams, which stay open without anybody there. `second_factor` is False
    where the installation asks nobody for one.
    """
    async with database.transaction(None) as tx:
        session = await tx.session.get(SignInSession, digest_of(session_id))
        if session is None or not alive(session, now):
            return None
        if renew and needs_renewal(session.last_seen_at, now):
            await _renew(tx, session, now)
        caller = await _caller_of(tx, session, now, second_factor=second_factor)
    return await keys.token(caller, now) if caller else None


async def _renew(tx: Transaction, session: SignInSession, now: datetime) -> None:
    await tx.session.execute(
        update(SignInSession)
        .where(SignInSession.digest == session.digest, SignInSession.last_seen_at < now)
        .values(last_seen_at=now)
    )


async def _caller_of(
    tx: Transaction, session: SignInSession, now: datetime, *, second_factor: bool
) -> Caller | None:
    """Who the session stands for; without roles until its sign-in owes nothing more."""
    # The session itself says whose county it is, so the scope is set within the transaction.
    await tx.session.execute(text(scope_statement(Scope(session.county_id))))
    day = now.astimezone(CHINA).date()
    account = await queries.account_state(tx, session.account_id, day)
    rights = await rights_of(tx, session.person_id, day)
    if account is None or rights is None or not (account.enabled and rights.active):
        return None
    step = step_of_session(
        must_change=account.must_change,
        switched_on=second_factor,
        enrolled=account.enrolled,
        held=(held.role for held in rights.held),
        required=account.second_factor_roles,
    )
    return Caller(
        person_id=session.person_id,
        name=rights.name,
        county_id=session.county_id,
        roles=rights.held if step is SignInStep.DONE else (),
        session_id=str(session.session_id),
    )
