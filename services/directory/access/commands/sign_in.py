"""Signing in with a name and a password."""

from dataclasses import dataclass
from uuid import UUID

import structlog
from sqlalchemy import select, text

from services.directory.access.commands.accounting import note_refused_sign_in, note_sign_in
from services.directory.access.commands.attempts import ATTEMPTS, begin_attempt, forgive_attempt
from services.directory.access.commands.hashing import matches
from services.directory.access.commands.sessions import OpenedSession, end_by_secret, open_session
from services.directory.access.domain import WrongCredentials
from services.directory.access.tables import Account
from services.directory.people import queries as people
from shared.database import Database
from shared.settings import Settings
from shared.tenancy import Scope

log = structlog.get_logger()


@dataclass(frozen=True)
class Credentials:
    """What somebody typed, and from where."""

    login: str
    password: str
    address: str
    device: str


@dataclass(frozen=True)
class SignedIn:
    """A session that has begun; `must_change` until the person has chosen a password."""

    opened: OpenedSession
    must_change: bool


@dataclass(frozen=True)
class _Found:
    account_id: UUID
    county_id: UUID
    password_hash: str


async def sign_in(
    database: Database, settings: Settings, given: Credentials, *, replaced: str = ""
) -> SignedIn:
    """Begin a session; the one whose secret the device held before ends.

    A name that does not exist takes as long and reads the same as a wrong password.

    Raises:
        TooManyAttempts: wait first.
        WrongCredentials: name or password is wrong, or the account is closed.

    """
    login = normal_login(given.login)
    await begin_attempt(database, login, given.address)
    found = await _find(database, login)
    right = await matches(given.password, found.password_hash if found else None)
    signed_in = None
    if found and right:
        signed_in = await _begin(database, settings, given, found, replaced)
    if signed_in is None:
        county_id, account_id = (found.county_id, found.account_id) if found else (None, None)
        await note_refused_sign_in(database, county_id, account_id, given.address)
        ATTEMPTS.labels("refused").inc()
        log.warning("sign-in refused", address=given.address)
        raise WrongCredentials
    return signed_in


def normal_login(login: str) -> str:
    return login.strip().lower()


async def _find(database: Database, login: str) -> _Found | None:
    """Before anybody's county is known: by the named role that sees these columns only."""
    async with database.transaction(None) as tx:
        await tx.session.execute(
            text("SELECT set_config('role', current_database() || '_signin', true)")
        )
        row = (
            await tx.session.execute(
                select(Account.account_id, Account.county_id, Account.password_hash).where(
                    Account.login == login, Account.enabled
                )
            )
        ).one_or_none()
    return _Found(*row) if row else None


async def _begin(
    database: Database, settings: Settings, given: Credentials, found: _Found, replaced: str
) -> SignedIn | None:
    async with database.transaction(Scope(found.county_id)) as tx:
        account = await tx.session.get(Account, found.account_id, with_for_update=True)
        # Disabled or given a new password while the old one was being checked.
        if account is None or not account.enabled or account.password_hash != found.password_hash:
            return None
        if not (await people.one_person(tx, account.person_id)).active:
            return None
        account.last_sign_in_at = tx.now
        await forgive_attempt(tx, normal_login(given.login), given.address)
        if replaced:
            await end_by_secret(tx, replaced)
        opened = await open_session(tx, account, given.device, settings)
        await note_sign_in(tx, account.person_id, given.address, opened.session.device)
        return SignedIn(opened, account.must_change)
