"""One database per service on the private server, with roles and passwords of their own."""

import json
import os
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg

from shared.embedded_postgres import PostgresServer
from shared.migrations import migrate, quote, quote_literal
from shared.sealing import new_keys


@dataclass(frozen=True)
class ServiceAddresses:
    """A service's database as its app role and as its owner."""

    app: str = field(repr=False)
    owner: str = field(repr=False)


def addresses(state: Path, server: PostgresServer, service: str) -> ServiceAddresses:
    """Where a service's database is; its passwords are made at first use and kept."""
    database = database_of(service)
    passwords = _passwords(state, service)
    return ServiceAddresses(
        app=server.url(database, f"{database}_app", passwords["app"]),
        owner=server.url(database, f"{database}_owner", passwords["owner"]),
    )


async def prepare(state: Path, server: PostgresServer, services: Iterable[str]) -> None:
    """Create and migrate the databases; done again it changes nothing."""
    admin = await asyncpg.connect(server.url("postgres"))
    try:
        for service in services:
            await _ensure_database(admin, service, _passwords(state, service)["owner"])
    finally:
        await admin.close()
    for service in services:
        where = addresses(state, server, service)
        await migrate(service, where.owner, where.app)


async def has_county(server: PostgresServer) -> bool:
    """Whether anybody can work here yet."""
    connection = await asyncpg.connect(server.url(database_of("directory")))
    try:
        return bool(await connection.fetchval("SELECT EXISTS (SELECT FROM county)"))
    finally:
        await connection.close()


def database_of(service: str) -> str:
    return f"gonghui_{service}"


async def _ensure_database(admin: asyncpg.Connection, service: str, password: str) -> None:
    database = database_of(service)
    owner = f"{database}_owner"
    known = await admin.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", owner)
    verb = "ALTER" if known else "CREATE"
    options = f"LOGIN CREATEROLE PASSWORD {quote_literal(password)}"
    await admin.execute(f"{verb} ROLE {quote(owner)} {options}")
    if not await admin.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", database):
        await admin.execute(f"CREATE DATABASE {quote(database)} OWNER {quote(owner)}")


def field_keys(state: Path) -> str:
    """The keys that seal single fields, made at first use and kept beside the passwords."""
    return _kept(state, "field_keys", new_keys)


def known_field_keys(state: Path) -> str | None:
    """The keys of a platform that has run here; None where none has."""
    return field_keys(state) if (state / "passwords" / "field_keys").exists() else None


def _passwords(state: Path, service: str) -> dict[str, str]:
    """The passwords of the service's two roles."""
    read: dict[str, str] = json.loads(_kept(state, f"{service}.json", _new_passwords))
    return read


def _new_passwords() -> str:
    return json.dumps({"app": secrets.token_urlsafe(24), "owner": secrets.token_urlsafe(24)})


def _kept(state: Path, name: str, make: Callable[[], str]) -> str:
    """A secret from a file that only its owner can read; made where it is not there yet."""
    folder = state / "passwords"
    folder.mkdir(mode=0o700, exist_ok=True)
    file = folder / name
    if not file.exists():
        draft = file.with_suffix(".new")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
            out.write(make())
            out.flush()
            os.fsync(out.fileno())
        draft.replace(file)  # a crash leaves the old file or the new one, never a half
    return file.read_text(encoding="utf-8")
