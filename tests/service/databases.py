"""Databases of one service for one test module each, cloned from a template migrated only once."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import asyncpg

from shared.migrations import NAMED_ROLES, migrate
from tests.infrastructure.postgres import DatabaseServer

PASSWORD = "only-for-this-run"


@dataclass(frozen=True)
class ServiceDatabase:
    """The two addresses of a service's database."""

    name: str
    app_url: str = field(repr=False)
    owner_url: str = field(repr=False)


@dataclass
class Postgres:
    """Makes databases on a server and leaves none of them behind."""

    server: DatabaseServer
    templates: dict[str, str] = field(default_factory=dict)

    @asynccontextmanager
    async def fresh(self, service: str) -> AsyncIterator[ServiceDatabase]:
        """An empty, migrated database of the service, dropped at the end."""
        template = await self._template(service)
        name = f"{template}_{secrets.token_hex(3)}"
        await self._clone(template, name)
        try:
            yield self._addresses(name, roles_of=template)
        finally:
            await self._drop_database(name)
            await self._drop_roles(*(f"{name}_{suffix}" for suffix in NAMED_ROLES))

    @asynccontextmanager
    async def unmigrated(self, service: str) -> AsyncIterator[ServiceDatabase]:
        """A database that holds nothing yet, with its owner; for tests of migrations."""
        name = _new_name(service)
        await self._create(name)
        try:
            yield self._addresses(name, roles_of=name)
        finally:
            await self._drop_all(name)

    async def close(self) -> None:
        for template in self.templates.values():
            await self._drop_all(template)
        self.templates.clear()

    async def _template(self, service: str) -> str:
        if service not in self.templates:
            name = _new_name(service)
            self.templates[service] = name
            await self._create(name)
            addresses = self._addresses(name, roles_of=name)
            await migrate(service, addresses.owner_url, addresses.app_url)
        return self.templates[service]

    def _addresses(self, name: str, *, roles_of: str) -> ServiceDatabase:
        return ServiceDatabase(
            name,
            self.server.url(name, f"{roles_of}_app", PASSWORD),
            self.server.url(name, f"{roles_of}_owner", PASSWORD),
        )

    async def _create(self, name: str) -> None:
        await self._run(
            f"CREATE ROLE {name}_owner LOGIN CREATEROLE PASSWORD '{PASSWORD}'",
            f"CREATE DATABASE {name} OWNER {name}_owner",
        )

    async def _clone(self, template: str, name: str) -> None:
        """Copy the template; its named roles' rights reach the clone's through membership."""
        await self._run(
            f"CREATE DATABASE {name} TEMPLATE {template} OWNER {template}_owner",
            f"REVOKE ALL ON DATABASE {name} FROM PUBLIC",
            f"GRANT CONNECT ON DATABASE {name} TO {template}_app",
        )
        for suffix in NAMED_ROLES:
            await self._run(
                f"CREATE ROLE {name}_{suffix} NOLOGIN INHERIT IN ROLE {template}_{suffix}",
                f"GRANT {name}_{suffix} TO {template}_app",
            )

    async def _drop_all(self, name: str) -> None:
        await self._drop_database(name)
        suffixes = (*NAMED_ROLES, "app", "owner")
        await self._drop_roles(*(f"{name}_{suffix}" for suffix in suffixes))

    async def _drop_database(self, name: str) -> None:
        await self._run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    async def _drop_roles(self, *names: str) -> None:
        await self._run(f"DROP ROLE IF EXISTS {', '.join(names)}")

    async def _run(self, *statements: str) -> None:
        connection = await asyncpg.connect(self.server.url("postgres"))
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()


def _new_name(service: str) -> str:
    return f"{service}_{secrets.token_hex(4)}"
