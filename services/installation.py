"""The way into an installation: first county, first accounts, and a password that was lost."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVarTuple
from uuid import UUID

from sqlalchemy import Row, Select, select, text

from services.directory.access.commands.accounts import (
    NewAccount,
    hand_out_accounts,
    reset_password,
)
from services.directory.access.commands.second_factor import reset_second_factor
from services.directory.access.commands.sign_in import normal_login
from services.directory.access.domain.passwords import one_time_password
from services.directory.access.tables import Account
from services.directory.people.commands.staff import NewPerson, join_staff
from services.directory.roles.commands.grants import NewRole, grant_roles
from services.directory.units import queries as units
from services.directory.units.commands.registering import NewCounty, register_county
from services.directory.units.tables import County
from shared.contracts.roles import Role
from shared.database import Database, Transaction, new_id
from shared.errors import NotFound, Refused
from shared.tenancy import Scope

Columns = TypeVarTuple("Columns")


class CountyExists(Refused):
    """The installation has a county of this name."""

    code = "county-exists"


@dataclass(frozen=True)
class Appointment:
    """Who is to work at the county, as what, and with which login."""

    login: str
    name: str
    role: Role


@dataclass(frozen=True)
class HandedOut:
    """A login with its password for one use, which is stored nowhere."""

    login: str
    password: str


class Installation:
    """The directory of an installation, reached by its database and without signing in."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def create_county(self, name: str, first: Appointment) -> HandedOut:
        """Add a county with its own union and somebody who can sign in.

        Raises:
            CountyExists: there is one of this name.

        """
        if await self._county_id(name) is not None:
            raise CountyExists(f"已经有“{name}”了。要再开账号，请用 gonghui admin appoint。")
        county = NewCounty(new_id(), name, new_id(), f"{name}教育工会", "县教育工会")
        async with self._database.transaction(Scope(county.county_id)) as tx:
            await register_county(tx, county)
            await tx.session.flush()
            return await _appoint(tx, county.county_id, county.union_id, first)

    async def appoint(self, county: str, new: Appointment) -> HandedOut:
        """Let one more person work at the county.

        Raises:
            NotFound: there is no such county.

        """
        county_id = await self._county_id(county)
        if county_id is None:
            raise NotFound(
                f"没有“{county}”。已有的县：{'、'.join(await self.county_names()) or '无'}。"
            )
        async with self._database.transaction(Scope(county_id)) as tx:
            body = await units.county_union(tx, county_id)
            return await _appoint(tx, county_id, body.union_id, new)

    async def reset_password(self, login: str) -> HandedOut:
        """A new password for one use; all sessions of the account end.

        Raises:
            NotFound: nobody has this login.

        """
        county_id, account_id = await self._account(login)
        async with self._database.transaction(Scope(county_id)) as tx:
            return HandedOut(login, await reset_password(tx, account_id))

    async def reset_second_factor(self, login: str) -> None:
        """For whoever has lost phone and recovery codes: none; all sessions of the account end.

        Raises:
            NotFound: nobody has this login.
            NoFactor: the account has no second factor.

        """
        county_id, account_id = await self._account(login)
        async with self._database.transaction(Scope(county_id)) as tx:
            await reset_second_factor(tx, account_id)

    async def _account(self, login: str) -> tuple[UUID, UUID]:
        known = await self._ask(
            select(Account.county_id, Account.account_id).where(
                Account.login == normal_login(login)
            )
        )
        if not known:
            raise NotFound(f"没有登录名“{login}”。")
        return known[0][0], known[0][1]

    async def _county_id(self, name: str) -> UUID | None:
        known = await self._ask(select(County.county_id).where(County.name == name))
        return known[0][0] if known else None

    async def county_ids(self) -> list[UUID]:
        """All counties."""
        rows = await self._ask(select(County.county_id).order_by(County.county_id))
        return [county_id for (county_id,) in rows]

    async def county_names(self) -> list[str]:
        return [name for (name,) in await self._ask(select(County.name).order_by(County.name))]

    async def _ask(self, question: Select[*Columns]) -> Sequence[Row[*Columns]]:
        """Ask across all counties, by the named role that may see these columns."""
        async with self._database.transaction(None) as tx:
            await tx.session.execute(
                text("SELECT set_config('role', current_database() || '_signin', true)")
            )
            return (await tx.session.execute(question)).all()


async def _appoint(tx: Transaction, county_id: UUID, union_id: UUID, new: Appointment) -> HandedOut:
    person_id = new_id()
    await join_staff(tx, county_id, [NewPerson(person_id, union_id, new.name, tx.today)])
    await grant_roles(tx, county_id, [NewRole(new_id(), person_id, new.role, union_id, tx.today)])
    password = one_time_password(secrets.choice)
    await hand_out_accounts(tx, county_id, [NewAccount(person_id, new.login, password)])
    return HandedOut(normal_login(new.login), password)
