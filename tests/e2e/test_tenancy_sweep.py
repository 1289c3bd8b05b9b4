"""Every operation, asked for by every role with ids of its own and of others.

A foreign id must look as if it did not exist, and no reply may hold one.
"""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import httpx
import pytest

from services.registry import NAMES
from tests.e2e.door import TIMEOUT_SECONDS, Door
from tests.e2e.probes.probe import Kind, Probe
from tests.e2e.sweep_table import ENDLESS, OPEN, TABLE
from tests.e2e.sweep_world import ROLES, Ids, SweepWorld, prepare_sweep
from tests.e2e.world import running_world
from tests.infrastructure.rungs import LEDGER

METHODS = frozenset({"get", "post", "put", "patch", "delete"})
REFUSALS = frozenset({403, 404})

pytestmark = pytest.mark.timeout(300, func_only=True)


def those(*, reading: bool = False, **wanted: bool) -> list[Any]:
    """Entries of the table that have what is wanted, as parameters of a test."""
    return [
        pytest.param(operation, probe, id=operation)
        for operation, probe in TABLE.items()
        if all(bool(getattr(probe, name)) is value for name, value in wanted.items())
        and (not reading or " GET " in operation)
    ]


@pytest.fixture(scope="module")
async def sweep(pytestconfig: pytest.Config) -> AsyncIterator[SweepWorld]:
    async with running_world(pytestconfig.stash[LEDGER]) as world:
        yield await prepare_sweep(world)


@pytest.fixture(scope="module")
async def nobody(sweep: SweepWorld) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody who has not signed in."""
    url = sweep.doors["union_chair"].url
    async with httpx.AsyncClient(
        base_url=f"{url}/api", timeout=TIMEOUT_SECONDS, trust_env=False
    ) as client:
        yield client


async def test_the_table_names_every_operation_and_no_other(nobody: httpx.AsyncClient) -> None:
    found = set()
    for service in NAMES:
        described = (await nobody.get(f"/{service}/openapi.json")).json()
        for path, methods in described["paths"].items():
            found |= {f"{service} {name.upper()} {path}" for name in METHODS & methods.keys()}

    assert found == TABLE.keys() | OPEN | ENDLESS


@pytest.mark.parametrize("operation", [*TABLE, *ENDLESS])
async def test_without_signing_in_nothing_is_answered(
    nobody: httpx.AsyncClient, operation: str
) -> None:
    service, method, path = operation.split(" ")
    reply = await nobody.request(method, f"/{service}{path}", headers={"Idempotency-Key": "n"})

    assert (reply.status_code, reply.json()["code"]) == (401, "not-signed-in")


@pytest.mark.parametrize(("operation", "probe"), those(of=True))
async def test_a_foreign_id_looks_like_one_that_does_not_exist(
    sweep: SweepWorld, operation: str, probe: Probe
) -> None:
    assert probe.of is not None
    for role in ROLES:
        door = sweep.doors[role]
        missing = await ask(door, operation, probe, sweep.own, str(uuid4()))
        assert missing.status_code in REFUSALS, told(role, missing)
        if missing.status_code == 403:  # then it is the role that may not, whatever the id
            own = sweep.own.get(probe.of, str(uuid4()))
            refused = await ask(door, operation, probe, sweep.own, own)
            assert refused.status_code == 403, told(role, refused)
        for owner in sweep.owners(role):
            if probe.of not in owner or (probe.siblings_see and owner is sweep.sibling):
                continue
            foreign = await ask(door, operation, probe, sweep.own, owner[probe.of])
            assert same(foreign, missing), told(role, foreign)


@pytest.mark.parametrize(("operation", "probe"), those(names=True))
async def test_a_foreign_id_in_a_body_is_refused(
    sweep: SweepWorld, operation: str, probe: Probe
) -> None:
    for role in ROLES:
        for owner in sweep.owners(role):
            for name, kind in probe.names.items():
                if kind not in owner:
                    continue
                own_id = sweep.own.get(probe.of) if probe.of else None
                given = {name: owner[kind]}
                reply = await ask(sweep.doors[role], operation, probe, sweep.own, own_id, given)
                assert 400 <= reply.status_code < 500, told(role, reply)


@pytest.mark.parametrize(("operation", "probe"), those(reading=True))
async def test_no_reply_holds_an_id_of_others(
    sweep: SweepWorld, operation: str, probe: Probe
) -> None:
    for role in ROLES:
        hidden = sweep.of_other_county if probe.siblings_see else sweep.hidden_from(role)
        for query in queries(sweep, role, probe):
            own_id = sweep.own.get(probe.of) if probe.of else None
            reply = await ask(sweep.doors[role], operation, probe, sweep.own, own_id, query=query)
            asked_for = {*query.values()}
            seen = {leaked for leaked in hidden - asked_for if leaked in reply.text}
            assert not seen, f"{told(role, reply)}: {sorted(seen)[:5]}"
            assert reply.status_code < 500, told(role, reply)


@pytest.mark.parametrize(("operation", "probe"), those(seen_by=True))
async def test_somebody_reaches_it_with_an_id_of_their_own(
    sweep: SweepWorld, operation: str, probe: Probe
) -> None:
    """Or the tests above would have looked at addresses that lead nowhere."""
    assert probe.of is not None
    assert probe.seen_by is not None
    door = sweep.doors[probe.seen_by]
    reply = await ask(door, operation, probe, sweep.own, sweep.own[probe.of])

    assert reply.status_code < 500, told(probe.seen_by, reply)
    assert reply.status_code not in {401, 403, 404, 405}, told(probe.seen_by, reply)


async def ask(
    door: Door,
    operation: str,
    probe: Probe,
    own: Ids,
    path_id: str | None,
    given: dict[str, str] | None = None,
    *,
    query: dict[str, str] | None = None,
) -> httpx.Response:
    """Ask with ids of our own but for the one in the path and those given."""
    service, method, path = operation.split(" ")
    members: dict[str, Any] = {name: own[kind] for name, kind in required(probe, own).items()}
    members |= given or {}
    members |= {name: [one] for name, one in members.items() if name.endswith("_ids")}
    address = path
    for name, value in probe.fixed.items():
        address = address.replace(f"{{{name}}}", value)
    if path_id is not None:
        address = f"{address[: address.index('{')]}{path_id}{address[address.index('}') + 1 :]}"
    options: dict[str, Any] = {"params": probe.query | (query or {})}
    if probe.upload:
        options |= {
            "files": {"file": ("一页.pdf", b"%PDF-1.4 x")},
            "data": (probe.body or {}) | members,
        }
    elif method in {"POST", "PUT", "PATCH"}:
        options["json"] = (probe.body or {}) | members
    return await door.ask(method, f"/{service}{address}", seen=1, **options)


def required(probe: Probe, own: Ids) -> dict[str, Kind]:
    """Ids that a body needs to be looked at; those that may be left out are."""
    optional = {"cluster_id", "file_id"} | ({"owner_id"} if probe.of is Kind.SCHOOL_PLAN else set())
    return {n: kind for n, kind in probe.names.items() if n not in optional and kind in own}


def queries(sweep: SweepWorld, role: str, probe: Probe) -> list[dict[str, str]]:
    """Without a filter, and with each filter set to what others have."""
    foreign = [
        {name: owner[kind]}
        for name, kind in probe.filters.items()
        for owner in sweep.owners(role)
        if kind in owner
    ]
    return [{}, *foreign]


def same(one: httpx.Response, other: httpx.Response) -> bool:
    """Whether two refusals read the same."""
    return (one.status_code, one.json()["code"], one.json()["detail"]) == (
        other.status_code,
        other.json()["code"],
        other.json()["detail"],
    )


def told(role: str, reply: httpx.Response) -> str:
    request = reply.request
    return f"{role} {request.method} {request.url}: {reply.status_code} {reply.text[:300]}"
