"""Trading a session for a token that says who calls and what they hold today."""

from datetime import datetime

from sqlalchemy import select, text, update

from services.directory.access.commands.sessions import digest_of
from services.directory.access.commands.signing import SigningKeys
from services.directory.access.domain import needs_renewal
from services.directory.access.queries import alive
from services.directory.access.tables import Account, SignInSession
from services.directory.roles import queries as roles
from shared.database import CHINA, Database, Transaction
from shared.tenancy import Scope, scope_statement
from shared.web.identity import Caller


async def exchange(
    database: Database, keys: SigningKeys, session_id: str, *, renew: bool, now: datetime
) -> str | None:
    """A token of two minutes for the session with this secret; None when it is over.

    Roles are read anew each time, so one that was ended is gone with the next request.
    `renew` is False for streams, which stay open without anybody there.
    """
    async with database.transaction(None) as tx:
        session = await tx.session.get(SignInSession, digest_of(session_id))
        if session is None or not alive(session, now):
            return None
        if renew and needs_renewal(session.last_seen_at, now):
            await _renew(tx, session, now)
        caller = await _caller_of(tx, session, now)
    return await keys.token(caller, now) if caller else None


async def _renew(tx: Transaction, session: SignInSession, now: datetime) -> None:
    await tx.session.execute(
        update(SignInSession)
        .where(SignInSession.digest == session.digest, SignInSession.last_seen_at < now)
        .values(last_seen_at=now)
    )


async def _caller_of(tx: Transaction, session: SignInSession, now: datetime) -> Caller | None:
    """Who the session stands for; without roles until the password handed out is replaced."""
    # The session itself says whose county it is, so the scope is set within the transaction.
    await tx.session.execute(text(scope_statement(Scope(session.county_id))))
    account = (
        await tx.session.execute(
            select(Account.enabled, Account.must_change).where(
                Account.account_id == session.account_id
            )
        )
    ).one_or_none()
    day = now.astimezone(CHINA).date()
    standing = await roles.standing_of(tx, session.person_id, day)
    if account is None or standing is None or not (account.enabled and standing.active):
        return None
    return Caller(
        person_id=session.person_id,
        name=standing.name,
        county_id=session.county_id,
        roles=() if account.must_change else standing.held,
        session_id=str(session.session_id),
    )
