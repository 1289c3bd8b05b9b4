"""A platform of two counties in which every kind of row is there: our school's, and others'."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

import asyncpg
from sqlalchemy import insert

from services.registry import NAMES
from shared.contracts.roles import Role
from shared.database import new_id, utc_now
from shared.messaging.tables import PendingEvent, PendingState
from tests.e2e.door import Door
from tests.e2e.probes.probe import Kind
from tests.e2e.sweep_rows import (
    Ids,
    county_rows,
    data_rows,
    hand_over,
    opened,
    school_rows,
    transfer,
)
from tests.e2e.world import World

OWN, SIBLING = "05", "02"  # a kindergarten of 46, and a school of the same cluster
LEAD = "04"


# Held in our school, or in the county above it; everybody else is a stranger to both.
SCHOOL_ROLES = ("union_chair", "union_officer", "principal", "group_leader", "staff_member")
ROLES = (
    "county_officer", "county_chair", "auditor", "operator", "cluster_lead", *SCHOOL_ROLES,
)  # fmt: skip

# Tables whose rows every school of a county may read.
KNOWN_TO_ALL = frozenset(
    {"trade_union", "union_copy", "cluster_member", "union_period", "union_act", "campus"}
)


@dataclass
class SweepWorld:
    """Doors by role; ids by owner and kind; and all ids that must never be seen."""

    doors: dict[str, Door] = field(default_factory=dict)
    own: Ids = field(default_factory=dict)
    sibling: Ids = field(default_factory=dict)
    other: Ids = field(default_factory=dict)
    of_other_county: frozenset[str] = frozenset()
    of_sibling: frozenset[str] = frozenset()

    def owners(self, role: str) -> list[Ids]:
        """Whose rows are foreign to this role."""
        return [self.sibling, self.other] if role in SCHOOL_ROLES else [self.other]

    def hidden_from(self, role: str) -> frozenset[str]:
        return (
            self.of_sibling | self.of_other_county if role in SCHOOL_ROLES else self.of_other_county
        )


async def prepare_sweep(world: World) -> SweepWorld:
    """Let both counties work, so that there is something to see."""
    made = SweepWorld()
    made.doors = await _doors(world)
    chair, sibling_chair = made.doors["union_chair"], await world.door(f"chair-{SIBLING}")
    theirs = [await world.door(login) for login in ("sq-officer", "sq-county-chair", "sq-chair")]
    for door in (chair, sibling_chair, theirs[2]):
        await _channel(world, door)
    county = (made.doors["county_officer"], made.doors["county_chair"])
    made.own = await county_rows(world, *county)
    made.other = await county_rows(world, *theirs[:2])
    made.own |= await school_rows(world, chair, made.own[Kind.PLAN])
    made.sibling = await school_rows(world, sibling_chair, made.own[Kind.PLAN])
    made.other |= await school_rows(world, theirs[2], made.other[Kind.PLAN])
    _directory_rows(world, made)
    for ids, door in ((made.own, county[0]), (made.sibling, county[0]), (made.other, theirs[0])):
        ids[Kind.HAND_OVER] = await hand_over(door, ids)
    for ids, county_id in (
        (made.own, world.seed.county.id),
        (made.sibling, world.seed.county.id),
        (made.other, world.neighbour.county),
    ):
        ids[Kind.TRANSFER] = await transfer(world, county_id, ids)
    await opened(world, county[0], made.own)
    await _stay_open(world)
    await _places(world, made)
    await _accounts(world, made)
    await data_rows(made.doors["county_officer"], made.own)
    await data_rows(made.doors["county_officer"], made.sibling)
    await data_rows(theirs[0], made.other)
    made.own[Kind.DEAD] = await _dead(world, world.seed.county.id)
    made.other[Kind.DEAD] = await _dead(world, world.neighbour.county)
    made.of_other_county = await _ids_where(world, "county_id", world.neighbour.county)
    sibling = _union(world, SIBLING)
    made.of_sibling = await _ids_where(world, "union_id", sibling) - {str(sibling)}
    return made


async def _doors(world: World) -> dict[str, Door]:
    """One person for each role; those without an account in the demo get one."""
    own = _union(world, OWN)
    held = {
        role: next(r.person_id for r in world.seed.roles if r.role is role and r.union_id == own)
        for role in (Role.PRINCIPAL, Role.GROUP_LEADER)
    }
    auditor = next(r.person_id for r in world.seed.roles if r.role is Role.AUDITOR)
    return {
        "county_officer": await world.door("county"),
        "county_chair": await world.door("county-chair"),
        "operator": await world.door("operator"),
        "union_chair": await world.door(f"chair-{OWN}"),
        "union_officer": await world.door(f"officer-{OWN}"),
        "cluster_lead": await world.door(f"chair-{LEAD}"),
        "auditor": await world.account("auditor", auditor),
        "principal": await world.account("principal", held[Role.PRINCIPAL]),
        "group_leader": await world.account("leader", held[Role.GROUP_LEADER]),
        "staff_member": await world.account("staff", _plain_staff(world, OWN)[0]),
    }


async def _channel(world: World, door: Door) -> None:
    me = await door.get("/directory/me")
    wanted = {
        "union_id": me["roles"][0]["union_id"],
        "kind": "email",
        "name": "学校邮箱",
        "address": "school@example.com",
        "kinds": ["plan_issued"],
    }
    await door.post("/notifications/channels", wanted)


def _directory_rows(world: World, made: SweepWorld) -> None:
    """People who play no part here, so that what is done to them disturbs nothing."""
    clusters = {union.school.code: union.cluster_id for union in world.seed.schools}
    for ids, code in ((made.own, OWN), (made.sibling, SIBLING)):
        ids[Kind.PERSON], ids[Kind.COLLEAGUE] = map(str, _plain_staff(world, code)[1:3])
        ids[Kind.ROLE] = str(_role_id(world, code))
    made.own[Kind.CLUSTER] = str(clusters[OWN])
    neighbour = world.neighbour
    made.other[Kind.PERSON] = made.other[Kind.COLLEAGUE] = str(neighbour.chair)
    made.other[Kind.ROLE] = str(neighbour.role)
    made.other[Kind.CLUSTER] = str(neighbour.cluster)


async def _stay_open(world: World) -> None:
    """What was opened with a reason, for longer than a slow machine needs."""
    link = await asyncpg.connect(world.site.superuser_url("directory"))
    try:
        await link.execute(
            "UPDATE lookup SET open_until = now() + interval '6 hours' WHERE open_until IS NOT NULL"
        )
    finally:
        await link.close()


async def _places(world: World, made: SweepWorld) -> None:
    """A campus and a group of each owner."""
    for ids, login in ((made.own, "county"), (made.sibling, "county"), (made.other, "sq-officer")):
        officer = await world.door(login)
        union = f"/directory/unions/{ids[Kind.UNION]}"
        campus = await officer.post(f"{union}/campuses", {"name": "东校区"})
        group = await officer.post(f"{union}/groups", {"name": "第一小组"})
        ids[Kind.CAMPUS], ids[Kind.GROUP] = campus["campus_id"], group["id"]


async def _accounts(world: World, made: SweepWorld) -> None:
    """An account of each owner; ours belongs to somebody who plays no part."""
    officer = made.doors["county_officer"]
    wanted = {"login": "spare", "person_id": made.own[Kind.PERSON]}
    spare: dict[str, Any] = await officer.post("/directory/accounts", wanted)
    made.own[Kind.ACCOUNT] = spare["account_id"]
    for ids, login in ((made.sibling, f"chair-{SIBLING}"), (made.other, "sq-chair")):
        asking = await world.door("sq-officer" if login == "sq-chair" else "county")
        accounts = await asking.get("/directory/accounts", union_id=ids[Kind.UNION])
        ids[Kind.ACCOUNT] = next(a["id"] for a in accounts if a["login"] == login)


async def _dead(world: World, county_id: UUID) -> str:
    """The same dead delivery in each service."""
    dead_id = new_id()
    for service in NAMES:
        async with world.database(service).transaction(None) as tx:
            await tx.session.execute(
                insert(PendingEvent).values(
                    id=dead_id,
                    subscription="people.unions",
                    event_id=uuid4(),
                    type="union.changed.v1",
                    county_id=county_id,
                    body="{}",
                    state=PendingState.DEAD,
                    attempts=13,
                    reason="刻意的失败",
                    error_class="Refused",
                    first_failed_at=utc_now(),
                    died_at=utc_now(),
                )
            )
    return str(dead_id)


def _union(world: World, code: str) -> UUID:
    return next(union.id for union in world.seed.schools if union.school.code == code)


def _plain_staff(world: World, code: str) -> list[UUID]:
    """People of the school who hold no role."""
    busy = {role.person_id for role in world.seed.roles}
    named = {account.person_id for account in world.seed.accounts}
    union = _union(world, code)
    return [
        row.person_id
        for row in world.seed.memberships
        if row.union_id == union and row.last is None and row.person_id not in busy | named
    ]


def _role_id(world: World, code: str) -> UUID:
    union = _union(world, code)
    return next(
        role.id
        for role in world.seed.roles
        if role.union_id == union and role.role is Role.AUDIT_COMMITTEE
    )


async def _ids_where(world: World, column: str, value: UUID) -> frozenset[str]:
    """Every id in a row of this tenant, in every table of every service."""
    found: set[str] = set()
    for service in NAMES:
        link = await asyncpg.connect(world.site.superuser_url(service))
        try:
            for table, columns in (await _tables(link, column)).items():
                rows = await link.fetch(
                    f"SELECT {columns} FROM {table} WHERE {column} = $1",  # noqa: S608 - names from the catalogue
                    value,
                )
                found |= {str(field) for row in rows for field in row if field is not None}
        finally:
            await link.close()
    return frozenset(found)


async def _tables(link: asyncpg.Connection, tenant: str) -> dict[str, str]:
    """Tables with the tenant's column, and their columns of a primary key that are ids."""
    rows = await link.fetch(
        "SELECT c.table_name, string_agg(quote_ident(c.column_name), ', ') AS columns"
        " FROM information_schema.columns c"
        " JOIN information_schema.key_column_usage k USING (table_schema, table_name, column_name)"
        " JOIN information_schema.table_constraints p USING (constraint_name, table_schema)"
        " WHERE c.table_schema = 'public' AND c.data_type = 'uuid'"
        " AND p.constraint_type = 'PRIMARY KEY'"
        " AND EXISTS (SELECT FROM information_schema.columns t WHERE t.table_name = c.table_name"
        " AND t.table_schema = 'public' AND t.column_name = $1)"
        " GROUP BY c.table_name",
        tenant,
    )
    return {
        row["table_name"]: row["columns"] for row in rows if row["table_name"] not in KNOWN_TO_ALL
    }
