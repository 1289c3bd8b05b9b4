"""The rendered chart really started: migration, six processes, gateway, a way in, an ending."""

import json
import re
import secrets
import sys
import time
from urllib.request import Request, urlopen

import pytest

from services.registry import NAMES, all_services
from shared.sealing import new_keys
from tests.infrastructure.charts import of_kind
from tests.infrastructure.podman import BROKER, Cluster, PodmanRefusedError, left_out, podman
from tests.infrastructure.rungs import LEDGER, LOOPBACK

pytestmark = pytest.mark.timeout(900)

WAIT_SECONDS = 180
ROLES = [(name, role) for name in NAMES for role in ("api", "worker")]


def until(question, seconds=WAIT_SECONDS):
    """Ask until the answer is a good one."""
    end = time.monotonic() + seconds
    while True:
        try:
            if answer := question():
                return answer
            reason = "not yet"
        except (OSError, PodmanRefusedError) as error:
            reason = str(error)
        assert time.monotonic() < end, reason
        time.sleep(0.5)


@pytest.fixture(scope="module")
def cluster(pytestconfig):
    engine = podman(pytestconfig.stash[LEDGER])
    made = Cluster(engine, f"gonghui-{secrets.token_hex(4)}", "union")
    try:
        yield made
    finally:
        made.remove()


def values_of(release, password):
    databases = {
        name: {
            "url": f"postgresql://{name}_app:{password}a@postgresql:5432/{name}",
            "ownerUrl": f"postgresql://{name}_owner:{password}@postgresql:5432/{name}",
        }
        for name in NAMES
    }
    keys = {"FIELD_KEYS": {"value": new_keys()}}
    return {
        "fullnameOverride": release,
        "image": {"tag": "dev", "pullPolicy": "Never"},
        "settings": {"publicUrl": "http://127.0.0.1:8080", "secureCookies": False},
        "broker": {"url": f"amqp://gonghui:{password}@rabbitmq:5672/"},
        "services": {
            service.name: {"database": databases[service.name]}
            | ({"secrets": keys} if service.seals else {})
            for service in all_services()
        },
        "gateway": {"service": {"port": 8080}},  # podman knows no Services that translate ports
    }


@pytest.fixture(scope="module")
def documents(chart, cluster, tmp_path_factory):
    password = secrets.token_hex(12)
    values = tmp_path_factory.mktemp("values") / "values.yaml"
    values.write_text(json.dumps(values_of(cluster.name, password)), encoding="utf-8")
    start_servers(cluster, password)
    return chart.documents(values)


def start_servers(cluster, password):
    engine = cluster.podman
    postgres = cluster.serve(
        "postgresql", engine.database_image, "--env", f"POSTGRES_PASSWORD={password}"
    )
    broker = cluster.serve(
        "rabbitmq",
        BROKER,
        "--env",
        "RABBITMQ_DEFAULT_USER=gonghui",
        "--env",
        f"RABBITMQ_DEFAULT_PASS={password}",
    )
    ask = ("exec", postgres, "psql", "-h", LOOPBACK, "-U", "postgres", "-v", "ON_ERROR_STOP=1")
    with_password = (*ask[:1], "--env", f"PGPASSWORD={password}", *ask[1:])
    until(lambda: engine.run(*with_password, "-c", "SELECT 1"))
    for name in NAMES:
        role = f"CREATE ROLE {name}_owner LOGIN CREATEROLE PASSWORD '{password}'"
        engine.run(*with_password, "-c", role)
        engine.run(*with_password, "-c", f"CREATE DATABASE {name} OWNER {name}_owner")
    until(
        lambda: engine.run("exec", broker, "rabbitmq-diagnostics", "-q", "check_port_connectivity")
    )


@pytest.fixture(scope="module")
def running(cluster, documents, pytestconfig):
    """The containers by their Deployments' names, all of them ready."""
    pytestconfig.stash[LEDGER].used["not played by podman"] = ", ".join(left_out(documents))
    told = cluster.run_job(documents, f"{cluster.name}-migration")
    assert "数据库已是最新" in told[0]
    assert "交换机和队列已就绪" in told[1]
    containers = {
        name: cluster.play(documents, "Deployment", name)
        for name in sorted(of_kind(documents, "Deployment"))
    }
    try:
        for service, role in ROLES:
            until(lambda name=f"{service}-{role}": get(cluster, name, "/readyz"))
        until(lambda: get(cluster, "gateway", "/healthz"))
    finally:
        for container in containers.values():  # shown where it fails
            sys.stdout.write(cluster.podman.run("logs", "--tail", "5", container))
    return containers


def get(cluster, name, path, **headers):
    port = cluster.ports[f"{cluster.name}-{name}"]
    request = Request(f"http://{LOOPBACK}:{port}{path}", headers=headers)
    with urlopen(request, timeout=10) as reply:  # noqa: S310 - as above
        return reply.read().decode()


def post(cluster, path, body, **headers):
    port = cluster.ports[f"{cluster.name}-gateway"]
    request = Request(
        f"http://{LOOPBACK}:{port}{path}",
        data=json.dumps(body).encode(),
        headers={"Content-Type": "application/json", **headers},
        method="POST",
    )
    with urlopen(request, timeout=30) as reply:  # noqa: S310 - as above
        return json.loads(reply.read() or "null")


def test_the_migration_done_twice_does_no_harm(cluster, documents, running):
    cluster.run_job(documents, f"{cluster.name}-migration")


def test_every_process_is_alive_started_and_ready(cluster, running):
    for service, role in ROLES:
        for path in ("/livez", "/startupz", "/readyz"):
            assert json.loads(get(cluster, f"{service}-{role}", path))["status"] == "ok"
        assert "process_resident_memory_bytes" in get(cluster, f"{service}-{role}", "/metrics")


def test_containers_run_as_nobody_special_on_a_root_that_stays(cluster, running):
    for container in running.values():
        told = cluster.podman.run("exec", container, "id", "-u")
        assert told.strip() == "10001"
        with pytest.raises(PodmanRefusedError, match="Read-only"):
            cluster.podman.run("exec", container, "touch", "/x")
        cluster.podman.run("exec", container, "touch", "/tmp/x")  # noqa: S108 - inside
        assert not cluster.inspect(container)["EffectiveCaps"]


def test_the_charts_own_test_passes(cluster, documents, running):
    container = cluster.play(documents, "Pod", f"{cluster.name}-test")
    state = until(lambda: (s := cluster.inspect(container)["State"])["Status"] == "exited" and s)
    told = cluster.podman.run("logs", container)
    assert state["ExitCode"] == 0, told
    assert told.count("answers") == 1 + len(ROLES)


def test_a_county_signs_in_through_the_gateway_and_its_facts_travel(cluster, running):
    api = running[f"{cluster.name}-directory-api"]
    made = ("gonghui", "admin", "create-county", "青禾县", "--login", "officer")
    told = cluster.podman.run("exec", api, *made)
    password = re.search(r"一次性密码：(\S+)", told)[1]
    assert "<!doctype html>" in get(cluster, "gateway", "/").lower()
    credentials = {"login": "officer", "password": password, "bearer": True}
    session = post(cluster, "/api/directory/sessions", credentials)
    me = get(cluster, "gateway", "/api/directory/me", Authorization=f"Bearer {session['token']}")
    assert "县工会干事" in me
    for service in ("plans", "welfare", "notifications"):
        until(lambda name=service: handled(cluster, f"{name}-worker") >= 3)


def handled(cluster, name):
    figures = get(cluster, name, "/metrics")
    counts = re.findall(r"^gonghui_events_handled_total\{.*\} ([0-9.]+)$", figures, re.MULTILINE)
    return sum(map(float, counts))


def test_told_to_end_each_of_them_ends_in_order(cluster, running):
    for name, container in running.items():
        begun = time.monotonic()
        cluster.podman.run("stop", "--time", "45", container)
        assert time.monotonic() - begun < 30, name
        assert cluster.inspect(container)["State"]["ExitCode"] == 0, name
