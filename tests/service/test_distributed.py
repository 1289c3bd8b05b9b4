"""A process of one service: what it needs, what it says of itself, and how it ends."""

import asyncio
import json
import secrets
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import httpx
import pytest
from fastapi import FastAPI

from services.distributed.process import Addresses, Process, Role, running_process
from shared.contracts.directory import UnionRegistered
from shared.database import Database
from shared.messaging import topology
from shared.migrations import migrate, still_needed
from shared.sealing import new_keys
from shared.settings import Settings, SettingsError
from tests.infrastructure.rabbitmq_broker import Broker
from tests.infrastructure.rungs import LOOPBACK, free_port
from tests.infrastructure.waiting import until
from tests.service.databases import Postgres, ServiceDatabase
from tests.service.messaging.test_rabbit import has_ready
from tests.service.messaging.world import delete_queues

CLONE = Path(__file__).parents[2]
NOBODY = f"postgresql://a:b@{LOOPBACK}:1/c"
PHONE = "13912345678"
REGISTERED = CLONE / "tests" / "contract" / "golden" / "union.registered.v1" / "full.json"


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for service in ("DIRECTORY", "PLANS", "WELFARE", "NOTIFICATIONS"):
        monkeypatch.delenv(f"GONGHUI_{service}_DATABASE_URL", raising=False)


@pytest.mark.parametrize(
    ("service", "role", "given", "named"),
    [
        ("plans", Role.API, {}, "GONGHUI_PLANS_DATABASE_URL is not set"),
        ("plans", Role.API, {"PLANS_DATABASE_URL": "mysql://x/y"}, "GONGHUI_PLANS_DATABASE_URL:"),
        ("plans", Role.API, {"PLANS_DATABASE_URL": NOBODY}, "GONGHUI_JWKS_URL is not set"),
        ("plans", Role.WORKER, {"PLANS_DATABASE_URL": NOBODY}, "GONGHUI_AMQP_URL is not set"),
        ("directory", Role.ALL, {"DIRECTORY_DATABASE_URL": NOBODY}, "GONGHUI_AMQP_URL is not set"),
    ],
)
def test_a_missing_or_wrong_address_is_named_and_never_repeated(
    monkeypatch: pytest.MonkeyPatch, service: str, role: Role, given: dict[str, str], named: str
):
    for name, value in given.items():
        monkeypatch.setenv(f"GONGHUI_{name}", value)

    with pytest.raises(SettingsError, match=named) as raised:
        Addresses.from_environment(service, role)

    assert not any(value in str(raised.value) for value in given.values())


def test_a_role_asks_for_what_it_needs_and_no_more(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("GONGHUI_DIRECTORY_DATABASE_URL", NOBODY)
    monkeypatch.setenv("GONGHUI_PLANS_DATABASE_URL", NOBODY)
    monkeypatch.setenv("GONGHUI_AMQP_URL", "amqp://broker/")

    assert Addresses.from_environment("directory", Role.API) == Addresses(NOBODY, None, None)
    for role in (Role.WORKER, Role.RELAY):
        assert Addresses.from_environment("plans", role).keys is None


@asynccontextmanager
async def running(
    service: str, role: Role, database: str, amqp: str | None = None
) -> AsyncIterator[tuple[Process, httpx.AsyncClient]]:
    keys = None if service == "directory" or not role.answers else f"http://{LOOPBACK}:1/keys"
    addresses = Addresses(database, amqp, keys)
    async with (
        running_process(service, role, Settings(), addresses) as process,
        client(process.app) as http,
    ):
        yield process, http


def client(app: FastAPI) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://gonghui.test")


async def failing(http: httpx.AsyncClient, probe: str) -> list[str]:
    reply = await http.get(probe)
    assert reply.status_code == (503 if reply.json().get("failing") else 200)
    return list(reply.json().get("failing", []))


async def test_a_process_starts_before_its_servers_and_says_what_is_missing():
    amqp = f"amqp://guest:guest@{LOOPBACK}:{free_port()}/"
    async with running("plans", Role.ALL, NOBODY, amqp) as (_process, http):
        assert (await http.get("/livez")).json() == {"status": "ok"}
        assert await failing(http, "/startupz") == ["database"]
        found = await failing(http, "/readyz")

    assert found[0] == "database"
    assert found[1].startswith("bus: ")


async def test_a_database_without_its_newest_form_has_not_started(postgres: Postgres):
    async with postgres.unmigrated("plans") as database:
        await migrate("plans", database.owner_url, database.app_url)
        async with running("plans", Role.API, database.app_url) as (process, http):
            assert await failing(http, "/startupz") == []
            await note_revision(postgres, database, "0001")
            assert await failing(http, "/startupz") == ["migrations"]
            await note_revision(postgres, database, "9999_of_a_newer_program")
            assert await failing(http, "/startupz") == []

            assert await failing(http, "/readyz") == []
            process.health.is_stopping = True
            assert await failing(http, "/readyz") == ["stopping"]
            assert (await http.get("/livez")).status_code == 200


async def note_revision(postgres: Postgres, database: ServiceDatabase, revision: str) -> None:
    link = await asyncpg.connect(postgres.server.url(database.name))
    await link.execute("UPDATE alembic_version SET version_num = $1", revision)
    await link.close()


def test_what_a_program_does_not_know_is_newer_and_nothing_is_older():
    assert still_needed("directory", None)
    assert still_needed("directory", "0001")
    assert not still_needed("directory", "9999")


async def test_two_migrations_at_once_are_one(postgres: Postgres):
    async with postgres.unmigrated("directory") as database:
        await asyncio.gather(
            *(migrate("directory", database.owner_url, database.app_url) for _ in range(3))
        )
        async with running("directory", Role.API, database.app_url) as (_process, http):
            assert await failing(http, "/startupz") == []


async def test_a_relay_sends_and_does_nothing_else(postgres: Postgres, rabbitmq: Broker):
    listener = f"listener{secrets.token_hex(4)}"
    event = UnionRegistered.from_envelope(json.loads(REGISTERED.read_text(encoding="utf-8")))
    await topology.apply(rabbitmq.url, {listener: {event.wire_name}})
    async with postgres.fresh("directory") as database:
        stored = Database(database.app_url, pool_size=1)
        async with running("directory", Role.RELAY, database.app_url, rabbitmq.url) as (_, http):
            async with stored.transaction(None) as tx:
                tx.publish(event)
            await until(has_ready(rabbitmq.url, topology.queue_of(listener), 1))
            assert await failing(http, "/readyz") == []
            assert (await http.get("/me")).status_code == 404
        await stored.close()
    await delete_queues(rabbitmq.url, listener)


# As programs -------------------------------------------------------------------------------------


@pytest.fixture
def port() -> int:
    return free_port()


def program(*arguments: str, **variables: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "services.cli", "serve", *arguments],
        cwd=CLONE,
        env={"PATH": "/usr/bin:/bin", "GONGHUI_PUBLIC_URL": "http://gonghui.test", **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


async def test_it_stops_when_asked_and_its_log_names_the_trace_and_no_person(
    postgres: Postgres, port: int
):
    async with postgres.fresh("directory") as database:
        running = program(
            "directory", "--role", "api", "--port", str(port),
            GONGHUI_DIRECTORY_DATABASE_URL=database.app_url, GONGHUI_FIELD_KEYS=new_keys(),
        )  # fmt: skip
        async with httpx.AsyncClient(base_url=f"http://{LOOPBACK}:{port}") as http:

            async def is_ready() -> bool:
                try:
                    return (await http.get("/readyz")).is_success
                except httpx.TransportError:
                    return running.poll() is not None

            await until(is_ready, 60)
            given = {"login": PHONE, "password": "wrong"}
            reply = await http.post("/sessions", json=given)
        running.send_signal(signal.SIGTERM)
        _out, err = await asyncio.to_thread(running.communicate, timeout=45)

    assert (running.returncode, reply.status_code) == (0, 401)
    lines = [json.loads(line) for line in err.splitlines()]
    assert {"serving", "stopping", "stopped"} <= {line["event"] for line in lines}
    [request] = [line for line in lines if line["event"] == "request"]
    assert request["trace_id"] == reply.headers["x-correlation-id"]
    assert (request["service"], request["route"], request["status"]) == (
        "directory", "/sessions", 401,
    )  # fmt: skip
    assert PHONE not in err


def test_what_keeps_it_from_starting_is_a_sentence(port: int):
    unset = program("plans")
    assert unset.communicate(timeout=60)[1] == (
        "设置有误：GONGHUI_PLANS_DATABASE_URL is not set（settings）\n"
    )
    keyless = program(
        "directory", "--role", "api",
        GONGHUI_DIRECTORY_DATABASE_URL=NOBODY, GONGHUI_FIELD_KEYS="k1:short",
    )  # fmt: skip
    assert "GONGHUI_FIELD_KEYS: key k1 is not base64" in keyless.communicate(timeout=60)[1]
    homeless = program(
        "welfare", "--role", "worker",
        GONGHUI_WELFARE_DATABASE_URL=NOBODY, GONGHUI_FIELD_KEYS=new_keys(),
        GONGHUI_AMQP_URL="amqp://broker/", GONGHUI_PROOFS_URL="s3://proofs",
    )  # fmt: skip
    said = homeless.communicate(timeout=60)[1]
    assert said == "设置有误：GONGHUI_PROOFS_S3_ACCESS_KEY is not set（settings）\n"
    with socket.create_server((LOOPBACK, port)):
        taken = program(
            "directory", "--role", "api", "--port", str(port),
            GONGHUI_DIRECTORY_DATABASE_URL=NOBODY, GONGHUI_FIELD_KEYS=new_keys(),
        )  # fmt: skip
        assert "（port-taken）" in taken.communicate(timeout=60)[1]
    assert (unset.returncode, taken.returncode) == (1, 1)
