"""The HTTP door of accounts."""

import secrets
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from services.directory.access import queries
from services.directory.access.api.vouched import Vouched
from services.directory.access.commands.accounts import (
    NewAccount,
    hand_out_accounts,
    reset_password,
    set_enabled,
)
from services.directory.access.domain import NotGoverned, one_time_password
from services.directory.access.tables import Account
from services.directory.people import queries as people
from services.directory.permissions import Act, must
from services.directory.roles import queries as roles
from services.directory.roles.domain import may_govern
from shared.contracts.roles import Role
from shared.database import Database, Transaction
from shared.web.identity import Caller, Me
from shared.web.inputs import Input
from shared.web.routes import Tx, tenant_router

router = tenant_router("/accounts", "accounts")
open_router = APIRouter(prefix="/accounts", tags=["accounts"])

Login = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$")]


class NewAccountInput(Input):
    """A login for a person of the county."""

    person_id: UUID
    login: Login


class AccountView(BaseModel):
    """A login, without its password."""

    id: UUID
    person_id: UUID
    login: str
    enabled: bool
    must_change_password: bool
    last_sign_in_at: datetime | None


class PasswordView(BaseModel):
    """A password that is shown this once, to be told to the person and replaced by them."""

    account_id: UUID
    login: str
    one_time_password: str


@router.get("")
async def list_accounts(union_id: UUID, me: Me, tx: Tx) -> list[AccountView]:
    """The accounts of those who work in a union."""
    must(me, Act.HAND_OUT_ACCOUNT)
    staff = await people.people_of_union(tx, union_id)
    accounts = await queries.accounts_of(tx, [person.person_id for person in staff])
    return [_view(accounts[p.person_id]) for p in staff if p.person_id in accounts]


@open_router.post("", status_code=201)
async def hand_out(wanted: NewAccountInput, me: Vouched, request: Request) -> PasswordView:
    """Make an account; its password is in the reply and nowhere else."""
    must(me, Act.HAND_OUT_ACCOUNT)
    password = one_time_password(secrets.choice)
    database: Database = request.app.state.database
    async with database.transaction(me.scope()) as tx:
        await _must_govern(tx, me, wanted.person_id)
        new = NewAccount(wanted.person_id, wanted.login, password)
        [account_id] = await hand_out_accounts(tx, me.county_id, [new])
        account = await queries.one_account(tx, account_id)
    return PasswordView(account_id=account_id, login=account.login, one_time_password=password)


@open_router.post("/{account_id}/reset-password")
async def reset(account_id: UUID, me: Vouched, request: Request) -> PasswordView:
    """Give an account a new password for one use; its sessions end."""
    must(me, Act.HAND_OUT_ACCOUNT)
    database: Database = request.app.state.database
    async with database.transaction(me.scope()) as tx:
        account = await queries.one_account(tx, account_id)
        await _must_govern(tx, me, account.person_id)
        password = await reset_password(tx, account_id)
    return PasswordView(account_id=account_id, login=account.login, one_time_password=password)


@router.post("/{account_id}/disable")
async def disable(account_id: UUID, me: Me, tx: Tx) -> AccountView:
    """Let an account sign in no longer; its sessions end at once."""
    return await _switch(tx, me, account_id, enabled=False)


@router.post("/{account_id}/enable")
async def enable(account_id: UUID, me: Me, tx: Tx) -> AccountView:
    """Let an account sign in again."""
    return await _switch(tx, me, account_id, enabled=True)


async def _switch(tx: Transaction, me: Caller, account_id: UUID, *, enabled: bool) -> AccountView:
    must(me, Act.HAND_OUT_ACCOUNT)
    account = await queries.one_account(tx, account_id)
    await _must_govern(tx, me, account.person_id)
    await set_enabled(tx, account_id, enabled=enabled)
    return _view(account)


async def _must_govern(tx: Transaction, me: Caller, person_id: UUID) -> None:
    """Nobody gets hold of an account that can do more than their own, nor locks themselves out.

    Raises:
        NotGoverned: the person holds a role that the caller could not give.

    """
    await people.one_person(tx, person_id)
    if person_id == me.person_id:
        raise NotGoverned("不能重置或停用自己的账号；要换密码请用“修改密码”。")
    listed_roles = await roles.roles_of(tx, tx.today, person_id=person_id)
    governed = {Role(listed.grant.role) for listed in listed_roles}
    if not may_govern({held.role for held in me.roles}, governed):
        raise NotGoverned("对方担任的职务不归您管理，请由县工会主席办理。")


def _view(account: Account) -> AccountView:
    return AccountView(
        id=account.account_id,
        person_id=account.person_id,
        login=account.login,
        enabled=account.enabled,
        must_change_password=account.must_change,
        last_sign_in_at=account.last_sign_in_at,
    )
