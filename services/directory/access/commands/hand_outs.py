"""Handing out accounts to many: passwords are made, told once and stored nowhere."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from services.directory.access import queries
from services.directory.access.commands.accounts import (
    first_password_ends,
    set_one_time_password,
    store_account,
)
from services.directory.access.commands.governing import refusals
from services.directory.access.commands.hashing import hash_passwords
from services.directory.access.domain.accounts import (
    AccountExists,
    LoginFrom,
    login_stem,
    propose_logins,
)
from services.directory.access.domain.passwords import one_time_password
from services.directory.access.tables import Account
from services.directory.people import queries as people
from services.directory.people.numbers import phone_of
from services.directory.people.tables import Person
from services.directory.units import queries as units
from shared.database import Database, Transaction
from shared.errors import NotFound, Refused
from shared.sealing import Keyring
from shared.tenancy import Scope
from shared.web.identity import Caller


@dataclass(frozen=True)
class Wish:
    """Who is to get a password, and with which login where there is no account yet."""

    person_id: UUID
    login: str | None


@dataclass(frozen=True)
class Slip:
    """What somebody is told: with it they sign in once, until it ends."""

    account_id: UUID
    person_id: UUID
    name: str
    login: str
    password: str = field(repr=False)
    ends_at: datetime


@dataclass(frozen=True)
class Proposal:
    """A login for somebody without an account; None where it cannot be made of what was chosen."""

    person_id: UUID
    name: str
    login: str | None


async def propose(
    database: Database, keyring: Keyring, county_id: UUID, union_id: UUID, source: LoginFrom
) -> list[Proposal]:
    """Logins for those in the union who have no account, sorted by pinyin.

    Raises:
        NotFound: the county has no such union.

    """
    async with database.transaction(Scope(county_id)) as tx:
        await units.one_union(tx, union_id)
        staff = await people.people_of_union(tx, union_id)
        have = await queries.accounts_of(tx, [person.person_id for person in staff])
    lacking = [person for person in staff if person.person_id not in have]
    stems = [login_stem(_of(source, person, keyring)) for person in lacking]
    async with database.transaction(None) as tx:
        taken = await queries.taken_logins(tx, {stem for stem in stems if stem})
    logins = propose_logins(source, stems, taken)
    return [
        Proposal(person.person_id, person.name, login)
        for person, login in zip(lacking, logins, strict=True)
    ]


def _of(source: LoginFrom, person: Person, keyring: Keyring) -> str | None:
    match source:
        case LoginFrom.PINYIN:
            return person.sort_key
        case LoginFrom.STAFF_NO:
            return person.staff_no
        case LoginFrom.PHONE:
            return phone_of(person.phone_sealed, person.person_id, keyring)


async def hand_out_to_many(
    database: Database, me: Caller, wishes: Sequence[Wish]
) -> tuple[list[Slip], dict[UUID, Refused]]:
    """Make accounts, or new passwords where the first was never replaced; and who gets none, why.

    One person's refusal does not keep the others waiting. The hashes are made before any row is
    locked, in a thread of their own.
    """
    passwords = [one_time_password(secrets.choice) for _ in wishes]
    hashes = await hash_passwords(passwords)
    slips: list[Slip] = []
    refused: dict[UUID, Refused] = {}
    async with database.transaction(replace(me.scope(), union_ids=None)) as tx:
        known = {
            person.person_id: person
            for person in await people.people_named(tx, [wish.person_id for wish in wishes])
        }
        barred = await refusals(tx, me, list(known.values()))
        accounts = await queries.accounts_of(tx, list(known))
        for wish, password, stored in zip(wishes, passwords, hashes, strict=True):
            person = known.get(wish.person_id)
            try:
                if person is None or not person.active:
                    raise NotFound
                if (reason := barred[wish.person_id]) is not None:
                    raise reason
                account = await _give(tx, person, wish, accounts.get(wish.person_id), stored)
            except Refused as error:
                refused[wish.person_id] = error
                continue
            slips.append(await _slip(tx, account, person, password))
    return slips, refused


async def _give(
    tx: Transaction, person: Person, wish: Wish, account: Account | None, stored: str
) -> Account:
    if account is None:
        if wish.login is None:
            raise AccountExists("请给这位人员填一个登录名。")
        return await store_account(tx, person, wish.login, stored)
    if not account.must_change:
        raise AccountExists(f"已经在使用账号“{account.login}”；忘记密码请重置。")
    return await set_one_time_password(tx, account.account_id, stored)


async def _slip(tx: Transaction, account: Account, person: Person, password: str) -> Slip:
    ends = account.password_ends_at or await first_password_ends(tx)
    return Slip(account.account_id, person.person_id, person.name, account.login, password, ends)
