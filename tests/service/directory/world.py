"""Two invented counties in a running directory, and the callers that the tests speak as."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from services.directory.access.commands.accounts import NewAccount, hand_out_accounts
from services.directory.people.commands.staff import NewPerson, join_staff
from services.directory.roles.commands.grants import NewRole, grant_roles
from services.directory.units.commands.clusters import NewCluster, add_clusters
from services.directory.units.commands.registering import (
    NewCounty,
    NewUnion,
    register_county,
    register_unions,
)
from shared.contracts.directory import SchoolStage
from shared.contracts.roles import Role
from shared.database import Transaction
from shared.sealing import Keyring
from shared.tenancy import Scope
from shared.web.identity import Caller, Held
from tests.service.running import Running

TODAY = date(2026, 3, 16)
NOW = datetime(2026, 3, 16, 2, 0, tzinfo=UTC)
PASSWORD = "langer-Weg-am-Fluss"


@dataclass
class World:
    """Ids of one county: its body, two schools in one cluster, and five people."""

    county: UUID = field(default_factory=uuid4)
    body: UUID = field(default_factory=uuid4)
    hill: UUID = field(default_factory=uuid4)
    river: UUID = field(default_factory=uuid4)
    cluster: UUID = field(default_factory=uuid4)
    other_cluster: UUID = field(default_factory=uuid4)
    county_chair: UUID = field(default_factory=uuid4)
    officer: UUID = field(default_factory=uuid4)
    chair: UUID = field(default_factory=uuid4)
    teacher: UUID = field(default_factory=uuid4)
    far_teacher: UUID = field(default_factory=uuid4)

    def caller(self, person: UUID, union: UUID, *roles: Role) -> Caller:
        held = tuple(Held(role, union) for role in (Role.STAFF_MEMBER, *roles))
        return Caller(person, "某人", self.county, held)

    @property
    def as_county_chair(self) -> Caller:
        return self.caller(self.county_chair, self.body, Role.COUNTY_CHAIR)

    @property
    def as_officer(self) -> Caller:
        return self.caller(self.officer, self.body, Role.COUNTY_OFFICER)

    @property
    def as_chair(self) -> Caller:
        return self.caller(self.chair, self.hill, Role.UNION_CHAIR)

    @property
    def as_teacher(self) -> Caller:
        return self.caller(self.teacher, self.hill)

    @property
    def as_far_teacher(self) -> Caller:
        return self.caller(self.far_teacher, self.river)

    async def open_file(self, running: Running, caller: Caller, person: UUID) -> None:
        """Let the caller have the person's file open, as the county needs."""
        body = {"reason": "核对名册信息"}
        reply = await running.http(caller).post(f"/people/{person}/openings", json=body)
        assert reply.status_code == 201, reply.text

    async def account(self, running: Running, person: UUID, login: str, **options: bool) -> None:
        """Hand out an account with the password that all tests know."""
        async with running.database.transaction(Scope(self.county)) as tx:
            new = [NewAccount(person, login, PASSWORD)]
            await hand_out_accounts(tx, self.county, new, **({"must_change": False} | options))


async def build_world(running: Running) -> World:
    """A county of its own, so that tests of one module do not disturb each other."""
    world = World()
    async with running.database.transaction(Scope(world.county)) as tx:
        await _units(tx, world)
        await _people(tx, world, running.runtime.keyring)
    return world


async def _units(tx: Transaction, world: World) -> None:
    body = NewCounty(world.county, "青禾县", world.body, "青禾县教育工会", "县教育工会")
    await register_county(tx, body)
    clusters = [NewCluster(world.cluster, "北片"), NewCluster(world.other_cluster, "南片")]
    await add_clusters(tx, world.county, clusters)
    since = date(2025, 9, 1)
    await register_unions(
        tx,
        world.county,
        [
            NewUnion(
                world.hill,
                "青禾县山脚小学工会委员会",
                "山脚小学",
                SchoolStage.PRIMARY,
                60,
                ("本部", "岭上校区"),
                world.cluster,
                since,
            ),
            NewUnion(
                world.river,
                "青禾县河湾初级中学工会委员会",
                "河湾初中",
                SchoolStage.JUNIOR,
                90,
                (),
                world.cluster,
                since,
            ),
        ],
    )


async def _people(tx: Transaction, world: World, keyring: Keyring) -> None:
    since = date(2024, 9, 1)
    await join_staff(
        tx,
        world.county,
        [
            NewPerson(world.county_chair, world.body, "单正平", since),
            NewPerson(world.officer, world.body, "曾小雨", since),
            NewPerson(world.chair, world.hill, "欧阳春", since, phone="0731-5550101"),
            NewPerson(world.teacher, world.hill, "李青", since, birth="1990", phone="0731-5550102"),
            NewPerson(world.far_teacher, world.river, "赵江", since),
        ],
        keyring,
    )
    await grant_roles(
        tx,
        world.county,
        [
            NewRole(uuid4(), world.county_chair, Role.COUNTY_CHAIR, world.body, since),
            NewRole(uuid4(), world.officer, Role.COUNTY_OFFICER, world.body, since),
            NewRole(uuid4(), world.chair, Role.UNION_CHAIR, world.hill, since, date(2027, 8, 31)),
        ],
    )
