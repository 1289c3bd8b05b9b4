"""The sweep itself: strangers ask for everything, and nothing that they try is kept."""

import time
from collections import defaultdict
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

import httpx
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet
from pydantic import SecretStr

from services.registry import service_named
from services.sweep.ground import Ground, Row, read_ground
from services.sweep.operations import SAFE, Operation, operations_of
from shared.contracts.roles import COUNTY_ROLES, Role
from shared.database import Database, RehearsalDatabase, new_id
from shared.sealing import new_keys
from shared.service import Runtime, create_app
from shared.settings import Settings
from shared.web.identity import ALGORITHM, Caller, Held, Verifier, claims_of

ID_TRIES = 2  # rows of each table that are asked for by each stranger


@dataclass(frozen=True)
class Stranger:
    """Somebody with a role where the rows asked for are not theirs."""

    place: str  # another county, another union of the same county, or nobody at all
    role: Role | None
    caller: Caller | None
    county: UUID | None = None
    union: UUID | None = None

    def must_not_see(self, row: Row) -> bool:
        """Whether the row is foreign: of another county, or of another union alone."""
        if row.county != self.county:
            return True
        return self.union is not None and row.union is not None and row.union != self.union


@dataclass(frozen=True)
class Leak:
    """What a stranger got: where, as whom, and what was wrong with the answer; no ids."""

    operation: str
    role: str
    place: str
    problem: str


@dataclass
class Findings:
    """What was tried and what came of it."""

    counties: int = 0
    operations: int = 0
    requests: int = 0
    seconds: float = 0.0
    roles: tuple[str, ...] = ()
    without_rows: list[str] = field(default_factory=list)  # no row of their kind is there yet
    leaks: list[Leak] = field(default_factory=list)


async def sweep(databases: Mapping[str, Database], counties: list[UUID]) -> Findings:
    """Ask every operation of these services as strangers of every role.

    The services are made anew in this process on the same databases, with keys of their own for
    the strangers' tokens, and with nothing kept of what they do.
    """
    begun = time.monotonic()
    findings = Findings(counties=len(counties), roles=tuple(role.value for role in Role))
    async with AsyncExitStack() as stack:
        key = ECKey.generate_key("P-256", {"kid": "sweep", "use": "sig"}, private=True)
        settings = Settings(field_keys=SecretStr(new_keys()))  # nothing sealed is opened
        doors: dict[str, httpx.AsyncClient] = {}
        operations: list[Operation] = []
        grounds: dict[str, Ground] = {}
        for name, database in databases.items():
            grounds[name] = await read_ground(database, counties)
            rehearsal = RehearsalDatabase(database.url, pool_size=2)
            stack.push_async_callback(rehearsal.close)
            app = create_app(service_named(name), Runtime(settings, rehearsal, _trust(key)))
            operations += operations_of(name, app)
            transport = httpx.ASGITransport(app, raise_app_exceptions=False)
            doors[name] = await stack.enter_async_context(
                httpx.AsyncClient(transport=transport, base_url="http://sweep")
            )
        findings.operations = len(operations)
        strangers = _strangers(grounds, counties)
        for operation in operations:
            probing = _Probing(operation, doors[operation.service], key, findings)
            await probing.all_of(strangers, grounds)
    findings.seconds = time.monotonic() - begun
    return findings


def _trust(key: ECKey) -> Verifier:
    async def keys() -> dict[str, Any]:
        return dict(KeySet([key]).as_dict(private=False))

    return Verifier(keys)


def _strangers(grounds: Mapping[str, Ground], counties: list[UUID]) -> list[Stranger]:
    """Every role in a county that is not there; the schools' roles in a union of each county."""
    away, its_union = new_id(), new_id()
    found = [Stranger("nobody", None, None)]
    found += [
        Stranger("other_county", role, _caller(role, away, its_union), away, its_union)
        for role in Role
    ]
    for county in counties:
        unions = {row.union for g in grounds.values() for row in g.rows if row.county == county}
        its = next(iter(sorted(filter(None, unions), key=str)), None)
        if its is not None:
            found += [
                Stranger("other_union", role, _caller(role, county, its), county, its)
                for role in Role
                if role not in COUNTY_ROLES and role is not Role.OPERATOR
            ]
    return found


def _caller(role: Role, county: UUID, union: UUID) -> Caller:
    held = Held(role, union, new_id() if role is Role.CLUSTER_LEAD else None)
    return Caller(new_id(), "隔离检查", county, (held,), session_id=str(uuid4()))


@dataclass
class _Probing:
    """One operation, asked again and again."""

    operation: Operation
    door: httpx.AsyncClient
    key: ECKey
    findings: Findings

    async def all_of(self, strangers: list[Stranger], grounds: Mapping[str, Ground]) -> None:
        ground = grounds[self.operation.service]
        rows = ground.called(self.operation.id_name) if self.operation.id_name else []
        if self.operation.id_name and not rows:
            self.findings.without_rows.append(self.operation.name)
        everything = [row for one in grounds.values() for row in one.rows]
        for stranger in strangers:
            if stranger.caller is None:
                await self._nobody()
                continue
            hidden = {row.id for row in everything if stranger.must_not_see(row)}
            missing = await self._ask(stranger.caller, str(uuid4()))
            if any(row_id in missing.text for row_id in hidden):
                self._leak(stranger, "a foreign id in the reply")
            for row in _some(row for row in rows if stranger.must_not_see(row)):
                reply = await self._ask(stranger.caller, row.id)
                if not _same(reply, missing):
                    self._leak(stranger, f"{row.table}: {reply.status_code} {missing.status_code}")

    async def _nobody(self) -> None:
        reply = await self._request(str(uuid4()), {})
        if reply.status_code != httpx.codes.UNAUTHORIZED:
            self.findings.leaks.append(
                Leak(self.operation.name, "", "nobody", f"answered {reply.status_code}")
            )

    def _leak(self, stranger: Stranger, problem: str) -> None:
        role = stranger.role.value if stranger.role else ""
        self.findings.leaks.append(Leak(self.operation.name, role, stranger.place, problem))

    async def _ask(self, caller: Caller, row_id: str) -> httpx.Response:
        claims = claims_of(caller, time.time())
        token = jwt.encode({"alg": ALGORITHM, "kid": "sweep"}, claims, self.key)
        return await self._request(row_id, {"Authorization": f"Bearer {token}"})

    async def _request(self, row_id: str, headers: dict[str, str]) -> httpx.Response:
        self.findings.requests += 1
        operation = self.operation
        options: dict[str, Any] = {}
        if operation.upload:
            options["files"] = {"file": ("check.pdf", b"%PDF-1.4 x")}
        elif operation.body is not None:
            options["json"] = operation.body
        if operation.method != SAFE:
            headers = headers | {"Idempotency-Key": str(uuid4()), "If-Match": '"1"'}
        return await self.door.request(
            operation.method, operation.address(row_id), headers=headers, **options
        )


def _some(rows: Any) -> list[Row]:
    """A few rows of each table."""
    by_table: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if len(by_table[row.table]) < ID_TRIES:
            by_table[row.table].append(row)
    return [row for some in by_table.values() for row in some]


def _same(one: httpx.Response, other: httpx.Response) -> bool:
    """Whether a row that is there reads like one that is not."""
    if one.status_code != other.status_code:
        return False
    if one.is_success:
        return one.status_code == httpx.codes.NO_CONTENT or one.content == other.content
    mine, theirs = one.json(), other.json()
    return bool((mine["code"], mine["detail"]) == (theirs["code"], theirs["detail"]))
