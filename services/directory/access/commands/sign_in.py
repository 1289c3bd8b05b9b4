"""Signing in with a name and a password, and with the code that a second factor asks for."""

from dataclasses import dataclass
from uuid import UUID

import structlog
from sqlalchemy import delete, select

from services.directory.access import queries
from services.directory.access.commands.accounting import note_refused_sign_in
from services.directory.access.commands.attempts import (
    ATTEMPTS,
    begin_attempt,
    code_attempt,
    forgive_attempt,
    password_attempt,
)
from services.directory.access.commands.codes import use_code
from services.directory.access.commands.hashing import matches
from services.directory.access.commands.sessions import (
    CodeOwed,
    Device,
    OpenedSession,
    digest_of,
    open_session,
    owe_code,
)
from services.directory.access.domain.accounts import check_first_password
from services.directory.access.domain.passwords import WrongCredentials
from services.directory.access.domain.second_factor import (
    SignInStep as Step,
)
from services.directory.access.domain.second_factor import (
    StepOver,
    WrongCode,
    step_after_password,
)
from services.directory.access.tables import Account, SignInStep
from services.directory.people import queries as people
from shared.database import Database, Transaction
from shared.sealing import Keyring
from shared.settings import Settings
from shared.tenancy import Scope

log = structlog.get_logger()


@dataclass(frozen=True)
class Credentials:
    """What somebody typed, and where."""

    login: str
    password: str
    device: Device


@dataclass(frozen=True)
class SignedIn:
    """A session that has begun; `must_change` until the person has chosen a password."""

    opened: OpenedSession
    must_change: bool


@dataclass(frozen=True)
class Found:
    """An open account, before anybody's county is known."""

    account_id: UUID
    county_id: UUID
    password_hash: str


async def sign_in(
    database: Database, settings: Settings, given: Credentials
) -> SignedIn | CodeOwed:
    """Begin a session, or the step before it where the account has a second factor.

    A name that does not exist takes as long and reads the same as a wrong password.

    Raises:
        TooManyAttempts: wait first.
        WrongCredentials: name or password is wrong, or the account is closed.
        FirstPasswordOver: the password was handed out too long ago.

    """
    login = normal_login(given.login)
    await begin_attempt(database, password_attempt(login, given.device.address))
    found = await find_by_login(database, login)
    right = await matches(given.password, found.password_hash if found else None)
    begun = await _begin(database, settings, given, found) if found and right else None
    if begun is None:
        county_id, account_id = (found.county_id, found.account_id) if found else (None, None)
        await note_refused_sign_in(database, county_id, account_id, given.device.address)
        ATTEMPTS.labels("refused").inc()
        log.warning("sign-in refused", address=given.device.address)
        raise WrongCredentials
    return begun


async def give_code(
    database: Database, keyring: Keyring, settings: Settings, secret: str, code: str, device: Device
) -> SignedIn:
    """Finish a sign-in by the code of the second factor, or by a recovery code.

    Raises:
        StepOver: no password was given in the last minutes, or the account was closed since.
        TooManyAttempts: wait first.
        WrongCode: it is not the code, or was used before; the step may be tried again.

    """
    async with database.transaction(None) as tx:
        owed = await tx.session.get(SignInStep, digest_of(secret))
        if owed is None or tx.now >= owed.ends_at:
            raise StepOver
    counted = code_attempt(owed.account_id, device.address)
    await begin_attempt(database, counted)
    try:
        async with database.transaction(Scope(owed.county_id)) as tx:
            account = await _taken(tx, owed)
            await use_code(tx, keyring, account.account_id, code)
            await forgive_attempt(tx, counted)
            opened = await open_session(tx, account, device, settings)
            return SignedIn(opened, account.must_change)
    except WrongCode:
        ATTEMPTS.labels("refused").inc()
        log.warning("code refused", address=device.address)
        await note_refused_sign_in(database, owed.county_id, owed.account_id, device.address)
        raise


async def _taken(tx: Transaction, owed: SignInStep) -> Account:
    """The account of the step, which is over now; a refusal that follows brings it back.

    So the right code, given twice at once, begins one session.

    Raises:
        StepOver: it was over already, or the account may not sign in.

    """
    account = await tx.session.get(Account, owed.account_id, with_for_update=True)
    taken = await tx.session.scalar(
        delete(SignInStep).where(SignInStep.digest == owed.digest).returning(SignInStep.digest)
    )
    if account is None or taken is None or not await may_sign_in(tx, account):
        raise StepOver
    return account


async def begin_as(
    tx: Transaction, settings: Settings, account: Account, device: Device
) -> SignedIn | CodeOwed:
    """What follows once it is known who signs in: a session, or the code before it."""
    enrolled = await queries.has_second_factor(tx, account.account_id)
    switched_on = settings.second_factor == "on"
    if step_after_password(switched_on=switched_on, enrolled=enrolled) is Step.CODE:
        return await owe_code(tx, account)
    opened = await open_session(tx, account, device, settings)
    return SignedIn(opened, account.must_change)


async def may_sign_in(tx: Transaction, account: Account) -> bool:
    """The account is open and its person on the staff."""
    return account.enabled and (await people.one_person(tx, account.person_id)).active


def normal_login(login: str) -> str:
    return login.strip().lower()


async def find_by_login(database: Database, login: str) -> Found | None:
    """Before anybody's county is known: by the named role that sees these columns only."""
    login = normal_login(login)
    async with database.transaction(None) as tx:
        await tx.session.execute(queries.AS_SIGN_IN)
        row = (
            await tx.session.execute(
                select(Account.account_id, Account.county_id, Account.password_hash).where(
                    Account.login == login, Account.enabled
                )
            )
        ).one_or_none()
    return Found(*row) if row else None


async def _begin(
    database: Database, settings: Settings, given: Credentials, found: Found
) -> SignedIn | CodeOwed | None:
    async with database.transaction(Scope(found.county_id)) as tx:
        account = await tx.session.get(Account, found.account_id, with_for_update=True)
        # Disabled or given a new password while the old one was being checked.
        if account is None or account.password_hash != found.password_hash:
            return None
        if not await may_sign_in(tx, account):
            return None
        check_first_password(account.password_ends_at, tx.now)
        counted = password_attempt(account.login, given.device.address)
        await forgive_attempt(tx, counted)
        return await begin_as(tx, settings, account, given.device)
