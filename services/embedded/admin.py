"""The way into an installation: first county, first accounts, and a password that was lost."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import asyncpg

from services.directory.access.commands.accounts import (
    NewAccount,
    hand_out_accounts,
    reset_password,
)
from services.directory.access.commands.sign_in import normal_login
from services.directory.access.domain import one_time_password
from services.directory.people.commands.roles import NewRole, grant_roles
from services.directory.people.commands.staff import NewPerson, join_staff
from services.directory.units import queries as units
from services.directory.units.commands import NewCounty, register_county
from services.embedded.databases import addresses, database_of, prepare
from shared.contracts.roles import Role
from shared.database import Database, Transaction, new_id
from shared.embedded_postgres import PostgresServer
from shared.errors import NotFound, Refused
from shared.tenancy import Scope

DIRECTORY = "directory"


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
    """The directory of an embedded installation, reached without signing in."""

    def __init__(self, server: PostgresServer, database: Database) -> None:
        self._server = server
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
            raise NotFound(f"没有“{county}”。已有的县：{'、'.join(await self._names()) or '无'}。")
        async with self._database.transaction(Scope(county_id)) as tx:
            body = await units.county_union(tx, county_id)
            return await _appoint(tx, county_id, body.union_id, new)

    async def reset_password(self, login: str) -> HandedOut:
        """A new password for one use; all sessions of the account end.

        Raises:
            NotFound: nobody has this login.

        """
        found = await self._ask(
            "SELECT county_id, account_id FROM account WHERE login = $1", normal_login(login)
        )
        if not found:
            raise NotFound(f"没有登录名“{login}”。")
        async with self._database.transaction(Scope(found[0]["county_id"])) as tx:
            return HandedOut(login, await reset_password(tx, found[0]["account_id"]))

    async def _county_id(self, name: str) -> UUID | None:
        found = await self._ask("SELECT county_id FROM county WHERE name = $1", name)
        return UUID(str(found[0]["county_id"])) if found else None

    async def _names(self) -> list[str]:
        return [row["name"] for row in await self._ask("SELECT name FROM county ORDER BY name")]

    async def _ask(self, question: str, *values: object) -> list[asyncpg.Record]:
        """Ask across all counties, which the directory's own role cannot."""
        connection = await asyncpg.connect(self._server.url(database_of(DIRECTORY)))
        try:
            found: list[asyncpg.Record] = await connection.fetch(question, *values)
            return found
        finally:
            await connection.close()


@asynccontextmanager
async def installation(state: Path, server: PostgresServer) -> AsyncIterator[Installation]:
    """The installation in a data folder, set up where it is new."""
    await prepare(state, server, [DIRECTORY])
    database = Database(addresses(state, server, DIRECTORY).app, pool_size=1)
    try:
        yield Installation(server, database)
    finally:
        await database.close()


async def _appoint(tx: Transaction, county_id: UUID, union_id: UUID, new: Appointment) -> HandedOut:
    person_id = new_id()
    await join_staff(tx, county_id, [NewPerson(person_id, union_id, new.name, tx.today)])
    await grant_roles(tx, county_id, [NewRole(new_id(), person_id, new.role, union_id, tx.today)])
    password = one_time_password(secrets.choice)
    await hand_out_accounts(tx, county_id, [NewAccount(person_id, new.login, password)])
    return HandedOut(normal_login(new.login), password)
