"""Acts on the second factor: setting it up, renewing its recovery codes, removing it."""

from dataclasses import dataclass, field
from uuid import UUID

import pyotp
from sqlalchemy import delete

from services.directory.access import queries
from services.directory.access.commands.accounting import note_accounts
from services.directory.access.commands.attempts import (
    begin_attempt,
    code_attempt,
    forgive_attempt,
)
from services.directory.access.commands.codes import (
    accept_step,
    forget_recovery_codes,
    place_of_secret,
    renew_recovery_codes,
    use_code,
)
from services.directory.access.commands.sessions import end_sessions_of
from services.directory.access.domain.second_factor import (
    AlreadyOn,
    NoFactor,
    NotBegun,
    WrongCode,
    must_be_fresh,
    normal_code,
)
from services.directory.access.tables import Account, SecondFactor
from services.directory.audit_acts import AuditAct
from shared.database import Database, Transaction
from shared.sealing import Keyring
from shared.tenancy import Scope

ISSUER = "工会通"


@dataclass(frozen=True)
class Begun:
    """What an authenticator is given: the secret, and the same as an address for a QR code."""

    secret: str = field(repr=False)
    uri: str = field(repr=False)


async def begin_second_factor(
    tx: Transaction, keyring: Keyring, account: Account, session_id: UUID
) -> Begun:
    """Make a secret that counts once a code has confirmed it; an unconfirmed one is replaced.

    Raises:
        NotFresh: the sign-in is too old.
        AlreadyOn: there is a second factor already.

    """
    must_be_fresh(await queries.signed_in_at(tx, session_id), tx.now)
    factor = await tx.session.get(SecondFactor, account.account_id, with_for_update=True)
    if factor is not None and factor.confirmed_at is not None:
        raise AlreadyOn
    secret = pyotp.random_base32()
    sealed = keyring.seal(secret, place_of_secret(account.account_id))
    if factor is None:
        factor = SecondFactor(account_id=account.account_id, county_id=account.county_id)
        tx.session.add(factor)
    factor.secret, factor.confirmed_at, factor.last_step = sealed, None, None
    uri = pyotp.TOTP(secret).provisioning_uri(name=account.login, issuer_name=ISSUER)
    return Begun(secret, uri)


async def confirm_second_factor(
    tx: Transaction, keyring: Keyring, account: Account, session_id: UUID, code: str
) -> list[str]:
    """Let the second factor count from now on; other sessions end. Its recovery codes.

    Raises:
        NotBegun: there is no secret to confirm.
        AlreadyOn: it counts already.
        WrongCode: the authenticator shows another code.

    """
    factor = await tx.session.get(SecondFactor, account.account_id, with_for_update=True)
    if factor is None:
        raise NotBegun
    if factor.confirmed_at is not None:
        raise AlreadyOn
    if not accept_step(tx, keyring, factor, normal_code(code)):
        raise WrongCode
    factor.confirmed_at = tx.now
    await end_sessions_of(tx, account.account_id, but=session_id)
    await note_accounts(tx, AuditAct.SECOND_FACTOR_SET_UP, {account.person_id: account.login})
    return await renew_recovery_codes(tx, keyring, account.county_id, account.account_id)


async def renew_codes(
    database: Database, keyring: Keyring, scope: Scope, code: str, address: str
) -> list[str]:
    """New recovery codes for whoever shows a code; the earlier ones end.

    Raises:
        TooManyAttempts: wait first.
        NoFactor: there is none.
        WrongCode: it is not the code, or was used before.

    """
    account = await _owner(database, scope, address)
    async with database.transaction(scope) as tx:
        await _must_show_code(tx, keyring, account, code, address)
        named = {account.person_id: account.login}
        await note_accounts(tx, AuditAct.RECOVERY_CODES_RENEWED, named)
        return await renew_recovery_codes(tx, keyring, account.county_id, account.account_id)


async def remove_second_factor(
    database: Database, keyring: Keyring, scope: Scope, code: str, address: str
) -> None:
    """Do without, or begin anew with another phone.

    Raises:
        TooManyAttempts: wait first.
        NoFactor: there is none.
        WrongCode: it is not the code, or was used before.

    """
    account = await _owner(database, scope, address)
    async with database.transaction(scope) as tx:
        await _must_show_code(tx, keyring, account, code, address)
        await _forget(tx, account.account_id)
        await note_accounts(tx, AuditAct.SECOND_FACTOR_REMOVED, {account.person_id: account.login})


async def reset_second_factor(tx: Transaction, account_id: UUID) -> None:
    """For whoever has lost phone and recovery codes: none, and the account's sessions end.

    Raises:
        NoFactor: there is none.

    """
    if not await queries.has_second_factor(tx, account_id):
        raise NoFactor
    await _forget(tx, account_id)
    await end_sessions_of(tx, account_id)
    account = await queries.one_account(tx, account_id)
    await note_accounts(tx, AuditAct.SECOND_FACTOR_RESET, {account.person_id: account.login})


async def _owner(database: Database, scope: Scope, address: str) -> Account:
    """The caller's account, after one more attempt was counted in a transaction of its own."""
    async with database.transaction(scope) as tx:
        account = await queries.own_account(tx, scope.person_id)
        if not await queries.has_second_factor(tx, account.account_id):
            raise NoFactor
    await begin_attempt(database, code_attempt(account.account_id, address))
    return account


async def _must_show_code(
    tx: Transaction, keyring: Keyring, account: Account, code: str, address: str
) -> None:
    await use_code(tx, keyring, account.account_id, code)
    await forgive_attempt(tx, code_attempt(account.account_id, address))


async def _forget(tx: Transaction, account_id: UUID) -> None:
    await forget_recovery_codes(tx, account_id)
    await tx.session.execute(delete(SecondFactor).where(SecondFactor.account_id == account_id))
