"""The HTTP door of accounts."""

import secrets
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
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
from services.directory.access.commands.governing import governed_account, must_govern
from services.directory.access.commands.second_factor import reset_second_factor
from services.directory.access.domain.passwords import one_time_password
from services.directory.access.tables import Account
from services.directory.people import queries as people
from services.directory.permissions import Act, must
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
    password_ends_at: datetime | None
    second_factor: bool
    last_sign_in_at: datetime | None


class PasswordView(BaseModel):
    """A password that is shown this once, to be told to the person and replaced by them."""

    account_id: UUID
    login: str
    one_time_password: str
    ends_at: datetime | None


@router.get("")
async def list_accounts(union_id: UUID, me: Me, tx: Tx) -> list[AccountView]:
    """The accounts of those who work in a union."""
    must(me, Act.HAND_OUT_ACCOUNT)
    staff = await people.people_of_union(tx, union_id)
    accounts = await queries.accounts_of(tx, [person.person_id for person in staff])
    enrolled = await queries.with_second_factor(tx, [a.account_id for a in accounts.values()])
    found = [accounts[p.person_id] for p in staff if p.person_id in accounts]
    return [view_of(each, enrolled=each.account_id in enrolled) for each in found]


@open_router.post("", status_code=201)
async def hand_out(wanted: NewAccountInput, me: Vouched, request: Request) -> PasswordView:
    """Make an account; its password is in the reply and nowhere else."""
    must(me, Act.HAND_OUT_ACCOUNT)
    password = one_time_password(secrets.choice)
    async with _county(request, me) as tx:
        await must_govern(tx, me, wanted.person_id)
        new = NewAccount(wanted.person_id, wanted.login, password)
        [account_id] = await hand_out_accounts(tx, me.county_id, [new])
        account = await queries.one_account(tx, account_id)
    return _told(account, password)


@open_router.post("/{account_id}/reset-password")
async def reset(account_id: UUID, me: Vouched, request: Request) -> PasswordView:
    """Give an account a new password for one use; its sessions end."""
    must(me, Act.HAND_OUT_ACCOUNT)
    async with _county(request, me) as tx:
        account = await governed_account(tx, me, account_id)
        password = await reset_password(tx, account_id)
    return _told(account, password)


@open_router.post("/{account_id}/disable")
async def disable(account_id: UUID, me: Vouched, request: Request) -> AccountView:
    """Let an account sign in no longer; its sessions end at once."""
    return await _switch(request, me, account_id, enabled=False)


@open_router.post("/{account_id}/enable")
async def enable(account_id: UUID, me: Vouched, request: Request) -> AccountView:
    """Let an account sign in again."""
    return await _switch(request, me, account_id, enabled=True)


@open_router.post("/{account_id}/reset-second-factor")
async def reset_factor(account_id: UUID, me: Vouched, request: Request) -> AccountView:
    """For whoever has lost phone and recovery codes; the account's sessions end."""
    must(me, Act.RESET_SECOND_FACTOR)
    async with _county(request, me) as tx:
        account = await governed_account(tx, me, account_id)
        await reset_second_factor(tx, account_id)
    return view_of(account, enrolled=False)


async def _switch(request: Request, me: Caller, account_id: UUID, *, enabled: bool) -> AccountView:
    must(me, Act.HAND_OUT_ACCOUNT)
    async with _county(request, me) as tx:
        account = await governed_account(tx, me, account_id)
        await set_enabled(tx, account_id, enabled=enabled)
        enrolled = await queries.has_second_factor(tx, account_id)
    return view_of(account, enrolled=enrolled)


def _county(request: Request, me: Caller) -> AbstractAsyncContextManager[Transaction]:
    """All roles of a person are seen in the county's scope only."""
    database: Database = request.app.state.database
    return database.transaction(replace(me.scope(), union_ids=None))


def _told(account: Account, password: str) -> PasswordView:
    return PasswordView(
        account_id=account.account_id,
        login=account.login,
        one_time_password=password,
        ends_at=account.password_ends_at,
    )


def view_of(account: Account, *, enrolled: bool) -> AccountView:
    """The account without its secrets."""
    return AccountView(
        id=account.account_id,
        person_id=account.person_id,
        login=account.login,
        enabled=account.enabled,
        must_change_password=account.must_change,
        password_ends_at=account.password_ends_at,
        second_factor=enrolled,
        last_sign_in_at=account.last_sign_in_at,
    )
