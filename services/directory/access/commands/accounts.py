"""Acts on accounts: handing out, passwords, disabling."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert

from services.directory.access import queries
from services.directory.access.commands.accounting import note_accounts
from services.directory.access.commands.attempts import (
    begin_attempt,
    forgive_attempt,
    password_attempt,
)
from services.directory.access.commands.hashing import hash_password, hash_passwords, matches
from services.directory.access.commands.sessions import end_sessions_of
from services.directory.access.commands.sign_in import normal_login
from services.directory.access.domain.accounts import AccountExists, password_ends
from services.directory.access.domain.passwords import (
    WrongCredentials,
    check_password,
    one_time_password,
)
from services.directory.access.tables import Account
from services.directory.audit_acts import AuditAct
from services.directory.people import queries as people
from services.directory.people.tables import Person
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
    ends = await first_password_ends(tx) if must_change else None
    rows = [
        _row(county_id, new, stored) | {"must_change": must_change, "password_ends_at": ends}
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


async def store_account(tx: Transaction, person: Person, login: str, stored: str) -> Account:
    """An account whose password of this stored form is to be used once.

    Raises:
        AccountExists: the login is taken, or the person has an account by now.

    """
    new = NewAccount(person.person_id, login, "")
    ends = await first_password_ends(tx)
    row = _row(person.county_id, new, stored) | {"must_change": True, "password_ends_at": ends}
    made: Account | None = await tx.session.scalar(
        insert(Account).values(row).on_conflict_do_nothing().returning(Account)
    )
    if made is None:
        raise AccountExists(f"登录名“{row['login']}”已经有人用了，请换一个。")
    await note_accounts(tx, AuditAct.ACCOUNT_HANDED_OUT, {made.person_id: made.login})
    return made


async def reset_password(tx: Transaction, account_id: UUID) -> str:
    """Give the account a password to be used once, and end its sessions.

    The password is returned here and stored nowhere.
    """
    password = one_time_password(secrets.choice)
    await set_one_time_password(tx, account_id, await hash_password(password))
    return password


async def set_one_time_password(tx: Transaction, account_id: UUID, stored: str) -> Account:
    """Let this password be used once, for as long as the county says; its sessions end."""
    account = await locked_account(tx, account_id)
    account.password_hash = stored
    account.must_change = True
    account.password_ends_at = await first_password_ends(tx)
    await end_sessions_of(tx, account_id)
    await note_accounts(tx, AuditAct.PASSWORD_RESET, {account.person_id: account.login})
    return account


async def first_password_ends(tx: Transaction) -> datetime:
    """Until when a password that is handed out now can be used."""
    rule = await queries.rule_on(tx, tx.today)
    return password_ends(tx.now, rule.first_password_days)


async def set_enabled(tx: Transaction, account_id: UUID, *, enabled: bool) -> None:
    """Let an account sign in again, or no longer: its sessions end at once."""
    account = await locked_account(tx, account_id)
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
    async with database.transaction(scope) as tx:
        account = await queries.own_account(tx, scope.person_id)
    check_password(given.chosen, account.login)
    counted = password_attempt(account.login, given.address)
    await begin_attempt(database, counted)
    if not await matches(given.present, account.password_hash):
        raise WrongCredentials
    stored = await hash_password(given.chosen)
    async with database.transaction(scope) as tx:
        account = await locked_account(tx, account.account_id)
        account.password_hash = stored
        account.must_change = False
        account.password_ends_at = None
        await forgive_attempt(tx, counted)
        await end_sessions_of(tx, account.account_id, but=session_id)
        await note_accounts(tx, AuditAct.PASSWORD_CHANGED, {account.person_id: account.login})


async def locked_account(tx: Transaction, account_id: UUID) -> Account:
    """The account, for change.

    Raises:
        NotFound: not there, or not for this caller.

    """
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
