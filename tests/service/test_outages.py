"""A database that is away or slow: the request is told to come again, and why."""

import socket

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import text

from services.directory.app import service
from shared.database import Database
from shared.errors import Refused
from shared.service import Runtime, create_app
from shared.settings import Settings
from shared.web.app import add_problem_handlers
from shared.web.identity import KeysAway, Verifier
from shared.web.outages import add_outage_handlers
from tests.infrastructure.rungs import LOOPBACK, free_port
from tests.service.databases import Postgres


async def no_keys() -> dict[str, object]:
    raise KeysAway


def client(app: FastAPI) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    return httpx.AsyncClient(transport=transport, base_url="http://gonghui.test")


def app_on(url: str) -> tuple[FastAPI, Database]:
    database = Database(url, pool_size=1)
    return create_app(service, Runtime(Settings(), database, Verifier(no_keys))), database


async def test_a_database_that_nobody_answers_for_is_an_outage():
    app, database = app_on(f"postgresql://a:b@{LOOPBACK}:{free_port()}/c")
    async with client(app) as http:
        reply = await http.post("/sessions", json={"login": "a", "password": "b"})
    await database.close()

    assert (reply.status_code, reply.json()["code"]) == (503, "database-away")
    assert reply.headers["retry-after"] == "2"
    assert "没有丢失" in reply.json()["title"]


async def test_a_connection_that_is_cut_is_an_outage(postgres: Postgres):
    async with postgres.fresh("directory") as addresses:
        app, database = app_on(addresses.app_url)

        @app.get("/cut")
        async def cut() -> None:
            async with database.transaction(None) as tx:
                await tx.session.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

        async with client(app) as http:
            reply = await http.get("/cut")
            again = await http.get("/readyz")
        await database.close()

    assert (reply.status_code, reply.json()["code"]) == (503, "database-away")
    assert again.status_code == 200


async def test_a_statement_that_takes_too_long_is_told_as_such(postgres: Postgres):
    async with postgres.fresh("directory") as addresses:
        app, database = app_on(addresses.app_url)

        @app.get("/slow")
        async def slow() -> None:
            async with database.transaction(None) as tx:
                await tx.session.execute(text("SET LOCAL statement_timeout = 20"))
                await tx.session.execute(text("SELECT pg_sleep(5)"))

        async with client(app) as http:
            reply = await http.get("/slow")
        await database.close()

    assert (reply.status_code, reply.json()["code"]) == (503, "too-slow")


async def test_without_the_directory_nobody_is_recognised_and_told_to_come_again():
    app, database = app_on(f"postgresql://a:b@{LOOPBACK}:{free_port()}/c")
    async with client(app) as http:
        reply = await http.get("/me", headers={"Authorization": "Bearer x.y.z"})
    await database.close()

    assert (reply.status_code, reply.json()["code"]) == (503, "keys-away")


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (socket.gaierror(-2, "unknown"), 503, "database-away"),
        (Refused("不行。"), 409, "refused"),
        (FileNotFoundError("gone"), 500, "unexpected"),
    ],
)
async def test_only_an_outage_is_one(error: Exception, status: int, code: str):
    app = FastAPI()
    add_problem_handlers(app)
    add_outage_handlers(app)

    @app.get("/")
    async def fail() -> None:
        raise error

    async with client(app) as http:
        reply = await http.get("/")

    assert (reply.status_code, reply.json()["code"]) == (status, code)
