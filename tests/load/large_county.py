"""A county of as many schools and people as wanted, sown by the directory's own commands."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

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
from shared.database import Database, new_id
from shared.tenancy import Scope

SINCE = date(2024, 9, 1)
SCHOOLS_OF_A_CLUSTER = 25
ACCOUNTS_AT_ONCE = 25
PASSWORD = "lange-Wege-am-Fluss"
OFFICER, CHAIR = "officer", "chair"


@dataclass(frozen=True)
class LargeCounty:
    """What was sown; `chairs` is who holds the schools' chairs."""

    county_id: UUID
    schools: int
    people: int
    chairs: tuple[UUID, ...]


async def sow_county(directory: Database, schools: int, people: int) -> LargeCounty:
    """Unions first, then the people of one cluster after the other."""
    county, body = new_id(), new_id()
    clusters = [
        NewCluster(new_id(), f"第{n + 1}片区") for n in range(-(-schools // SCHOOLS_OF_A_CLUSTER))
    ]
    unions = [_school(n, people // schools, clusters) for n in range(schools)]
    async with directory.transaction(Scope(county)) as tx:
        name = "大川县教育工会"
        await register_county(tx, NewCounty(county, "大川县", body, name, name))
        await add_clusters(tx, county, clusters)
        await register_unions(tx, county, unions)
        officer, chair = new_id(), new_id()
        staff = [NewPerson(officer, body, "川小文", SINCE), NewPerson(chair, body, "川大山", SINCE)]
        await join_staff(tx, county, staff)
        await grant_roles(
            tx,
            county,
            [
                NewRole(new_id(), officer, Role.COUNTY_OFFICER, body, SINCE),
                NewRole(new_id(), chair, Role.COUNTY_CHAIR, body, SINCE),
            ],
        )
        accounts = [NewAccount(officer, OFFICER, PASSWORD), NewAccount(chair, CHAIR, PASSWORD)]
        await hand_out_accounts(tx, county, accounts, must_change=False)
    chairs: list[UUID] = []
    for first in range(0, schools, SCHOOLS_OF_A_CLUSTER):
        of_cluster = unions[first : first + SCHOOLS_OF_A_CLUSTER]
        chairs += await _sow_staff(directory, county, of_cluster)
    known = len(staff) + sum(union.staff_count for union in unions)
    return LargeCounty(county, schools, known, tuple(chairs))


async def give_accounts(directory: Database, county: LargeCounty, people: Sequence[UUID]) -> None:
    """Let these people sign in, each by their id as login."""
    for first in range(0, len(people), ACCOUNTS_AT_ONCE):
        new = [
            NewAccount(one, str(one), PASSWORD) for one in people[first : first + ACCOUNTS_AT_ONCE]
        ]
        async with directory.transaction(Scope(county.county_id)) as tx:
            await hand_out_accounts(tx, county.county_id, new, must_change=False)


def _school(number: int, staff: int, clusters: list[NewCluster]) -> NewUnion:
    return NewUnion(
        union_id=new_id(),
        name=f"大川县第{number:03d}小学工会委员会",
        short_name=f"第{number:03d}小学",
        stage=SchoolStage.PRIMARY,
        staff_count=staff,
        cluster_id=clusters[number // SCHOOLS_OF_A_CLUSTER].cluster_id,
        cluster_since=SINCE,
    )


async def _sow_staff(directory: Database, county: UUID, unions: list[NewUnion]) -> Collection[UUID]:
    people = [
        NewPerson(
            new_id(), union.union_id, f"张{union.short_name[1:4]}{n}", SINCE, sort_key="zhang"
        )
        for union in unions
        for n in range(union.staff_count)
    ]
    firsts = {person.union_id: person.person_id for person in reversed(people)}
    chairs = [
        NewRole(new_id(), person_id, Role.UNION_CHAIR, union_id, SINCE)
        for union_id, person_id in firsts.items()
    ]
    async with directory.transaction(Scope(county)) as tx:
        await join_staff(tx, county, people)
        await grant_roles(tx, county, chairs)
    return firsts.values()
