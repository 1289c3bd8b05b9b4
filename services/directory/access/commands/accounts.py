"""Acts on accounts: handing out, passwords, disabling."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from services.directory.access.commands.accounting import note_accounts
from services.directory.access.commands.attempts import begin_attempt, forgive_attempt
from services.directory.access.commands.hashing import hash_password, hash_passwords, matches
from services.directory.access.commands.sessions import end_sessions_of
from services.directory.access.commands.sign_in import normal_login
from services.directory.access.domain import (
    AccountExists,
    WrongCredentials,
    check_password,
    one_time_password,
)
from services.directory.access.tables import Account
from services.directory.audit_acts import AuditAct
from services.directory.people import queries as people
from shared.database import Database, Transaction, new_id
from shared.errors import NotFound
from shared.tenancy import Scope


@dataclass(frozen=True)
class NewAccount:
    """A login for a person, with the password that will be told to them."""

    person_id: UUID
    login: str
    password: str


@dataclass(frozen=True)
class PasswordChange:
    """The present password, the one chosen instead, and where the request comes from."""

    present: str
    chosen: str
    address: str


async def hand_out_accounts(
    tx: Transaction, county_id: UUID, accounts: Sequence[NewAccount], *, must_change: bool = True
) -> list[UUID]:
    """Make accounts; with `must_change` nothing works before the person has chosen a password.

    Raises:
        NotFound: a person is not there.
        AccountExists: a login is taken, or a person has one already.

    """
    await people.must_exist(tx, {new.person_id for new in accounts})
    await _must_have_none(tx, accounts)
    hashes = await hash_passwords([new.password for new in accounts])
    rows = [
        _row(county_id, new, stored) | {"must_change": must_change}
        for new, stored in zip(accounts, hashes, strict=True)
    ]
    stored_logins = await tx.session.scalars(
        insert(Account).on_conflict_do_nothing().returning(Account.login), rows
    )
    taken = {row["login"] for row in rows} - set(stored_logins)
    if taken:
        raise AccountExists(f"登录名已经有人用了：{'、'.join(sorted(taken))}。请换一个。")
    logins = {row["person_id"]: row["login"] for row in rows}
    await note_accounts(tx, AuditAct.ACCOUNT_HANDED_OUT, logins)
    return [row["account_id"] for row in rows]


async def reset_password(tx: Transaction, account_id: UUID) -> str:
    """Give the account a password to be used once, and end its sessions.

    The password is returned here and stored nowhere.
    """
    account = await _locked(tx, account_id)
    password = one_time_password(secrets.choice)
    account.password_hash = await hash_password(password)
    account.must_change = True
    await end_sessions_of(tx, account_id)
    await note_accounts(tx, AuditAct.PASSWORD_RESET, {account.person_id: account.login})
    return password


async def set_enabled(tx: Transaction, account_id: UUID, *, enabled: bool) -> None:
    """Let an account sign in again, or no longer: its sessions end at once."""
    account = await _locked(tx, account_id)
    account.enabled = enabled
    act = AuditAct.ACCOUNT_ENABLED if enabled else AuditAct.ACCOUNT_DISABLED
    await note_accounts(tx, act, {account.person_id: account.login})
    if not enabled:
        await end_sessions_of(tx, account_id)


async def change_password(
    database: Database, scope: Scope, session_id: UUID | None, given: PasswordChange
) -> None:
    """Let people choose their own password; their other sessions end.

    Guessing the present one is slowed down like guessing at sign-in, so the attempt is counted
    in a transaction of its own that a refusal does not undo.

    Raises:
        TooManyAttempts: wait first.
        WrongCredentials: the present password is not that.
        WeakPassword: the new one is too easy to guess.

    """
    account = await _own_account(database, scope)
    check_password(given.chosen, account.login)
    await begin_attempt(database, account.login, given.address)
    if not await matches(given.present, account.password_hash):
        raise WrongCredentials
    stored = await hash_password(given.chosen)
    async with database.transaction(scope) as tx:
        account = await _locked(tx, account.account_id)
        account.password_hash = stored
        account.must_change = False
        await forgive_attempt(tx, account.login, given.address)
        await end_sessions_of(tx, account.account_id, but=session_id)
        await note_accounts(tx, AuditAct.PASSWORD_CHANGED, {account.person_id: account.login})


async def _own_account(database: Database, scope: Scope) -> Account:
    async with database.transaction(scope) as tx:
        account: Account | None = await tx.session.scalar(
            select(Account).where(Account.person_id == scope.person_id)
        )
    if account is None:
        raise NotFound
    return account


async def _locked(tx: Transaction, account_id: UUID) -> Account:
    account = await tx.session.get(Account, account_id, with_for_update=True)
    if account is None:
        raise NotFound("没有找到这个账号。")
    return account


async def _must_have_none(tx: Transaction, accounts: Sequence[NewAccount]) -> None:
    taken = await tx.session.scalar(
        select(Account.login).where(Account.person_id.in_({new.person_id for new in accounts}))
    )
    if taken is not None:
        raise AccountExists(f"该人员已经有账号“{taken}”；忘记密码请重置。")


def _row(county_id: UUID, new: NewAccount, stored: str) -> dict[str, Any]:
    return {
        "account_id": new_id(),
        "county_id": county_id,
        "person_id": new.person_id,
        "login": normal_login(new.login),
        "password_hash": stored,
        "enabled": True,
    }
