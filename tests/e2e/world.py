"""A running platform of two counties, and everybody who signs in there."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid4

from services.demo.county import CountySeed, build_county
from services.demo.many_schools import draw_blueprint
from services.demo.sow import sow
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
from shared.database import CHINA, Database, Transaction, utc_now
from shared.tenancy import Scope
from tests.e2e.door import Door
from tests.e2e.sites import Site, running_site
from tests.infrastructure.rungs import Ledger

PASSWORD = "lange-Wege-am-Fluss"
SINCE = date(2024, 9, 1)


@dataclass(frozen=True)
class Office:
    """The logins of the two who bring a plan to the schools: one drafts, the other approves."""

    officer: str
    chair: str


OFFICE = Office("county", "county-chair")


@dataclass(frozen=True)
class Neighbour:
    """The other county: its body, one school, and the people who work there."""

    county: UUID = field(default_factory=uuid4)
    body: UUID = field(default_factory=uuid4)
    school: UUID = field(default_factory=uuid4)
    cluster: UUID = field(default_factory=uuid4)
    officer: UUID = field(default_factory=uuid4)
    county_chair: UUID = field(default_factory=uuid4)
    chair: UUID = field(default_factory=uuid4)
    role: UUID = field(default_factory=uuid4)


@dataclass
class World:
    """The platform, the invented county of the demo, and its neighbour."""

    site: Site
    seed: CountySeed
    neighbour: Neighbour
    patience_seconds: float = 0
    doors: dict[str, Door] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return self.site.url

    async def settle(self) -> None:
        """Wait until every event stored so far has been dealt with or set aside."""
        await self.site.settle()

    def database(self, service: str) -> Database:
        return self.site.database(service)

    @property
    def today(self) -> date:
        return utc_now().astimezone(CHINA).date()

    async def door(self, login: str) -> Door:
        """The door of a person, who signs in at the first call."""
        if login not in self.doors:
            door = Door(self.url, self.patience_seconds)
            self.doors[login] = await door.sign_in(login, PASSWORD)
        return self.doors[login]

    async def account(self, login: str, person_id: UUID) -> Door:
        """Hand out one more account of the demo's county."""
        if login not in self.doors:
            database = self.database("directory")
            async with database.transaction(Scope(self.seed.county.id)) as tx:
                new = [NewAccount(person_id, login, PASSWORD)]
                await hand_out_accounts(tx, self.seed.county.id, new, must_change=False)
        return await self.door(login)

    async def another_county(self, name: str, schools: int, people: int) -> CountySeed:
        """Draw one more county; the logins of its office and of its chairs are in the seed."""
        seed = build_county(today=self.today, blueprint=draw_blueprint(name, schools, people))
        await sow(self.database("directory"), seed, _passwords(seed))
        await self.settle()
        return seed

    async def close(self) -> None:
        for door in self.doors.values():
            await door.close()


@asynccontextmanager
async def running_world(ledger: Ledger) -> AsyncIterator[World]:
    """A platform with both counties, when every service knows of them."""
    async with running_site(ledger) as site, peopled(site) as world:
        yield world


@asynccontextmanager
async def peopled(site: Site, *, patience_seconds: float = 0) -> AsyncIterator[World]:
    """Both counties on a platform that holds nothing yet."""
    today = utc_now().astimezone(CHINA).date()
    seed, neighbour = build_county(today=today), Neighbour()
    directory = site.database("directory")
    await sow(directory, seed, _passwords(seed))
    async with directory.transaction(Scope(neighbour.county)) as tx:
        await _settle_neighbour(tx, neighbour)
    await site.settle()
    world = World(site, seed, neighbour, patience_seconds)
    try:
        yield world
    finally:
        await world.close()


def _passwords(seed: CountySeed) -> dict[str, str]:
    return {account.login: PASSWORD for account in seed.accounts}


async def _settle_neighbour(tx: Transaction, new: Neighbour) -> None:
    body = NewCounty(new.county, "石泉县", new.body, "石泉县教育工会", "石泉县教育工会")
    await register_county(tx, body)
    await add_clusters(tx, new.county, [NewCluster(new.cluster, "石泉片区")])
    school = NewUnion(
        union_id=new.school,
        name="石泉县清溪小学工会委员会",
        short_name="清溪小学",
        stage=SchoolStage.PRIMARY,
        staff_count=40,
        cluster_id=new.cluster,
        cluster_since=SINCE,
    )
    await register_unions(tx, new.county, [school])
    people = [
        (new.officer, new.body, "江一鸣", Role.COUNTY_OFFICER, uuid4(), "sq-officer"),
        (new.county_chair, new.body, "石向东", Role.COUNTY_CHAIR, uuid4(), "sq-county-chair"),
        (new.chair, new.school, "溪小云", Role.UNION_CHAIR, new.role, "sq-chair"),
    ]
    await join_staff(tx, new.county, [NewPerson(p, u, n, SINCE) for p, u, n, *_ in people])
    await grant_roles(
        tx,
        new.county,
        [NewRole(role_id, p, role, u, SINCE) for p, u, _, role, role_id, _ in people],
    )
    accounts = [NewAccount(p, login, PASSWORD) for p, *_, login in people]
    await hand_out_accounts(tx, new.county, accounts, must_change=False)
