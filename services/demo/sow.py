"""Sows the invented county by the directory's own commands, all of it or nothing."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeVar

from sqlalchemy import select

from services.demo.county import CountySeed, Membership, Person, RoleTerm
from services.directory.access.commands.accounts import NewAccount, hand_out_accounts
from services.directory.people.commands.moves import transfer_person
from services.directory.people.commands.staff import NewPerson, join_staff
from services.directory.roles.commands.grants import NewRole, grant_roles
from services.directory.units.commands.clusters import NewCluster, add_clusters
from services.directory.units.commands.registering import (
    NewCounty,
    NewUnion,
    register_county,
    register_unions,
)
from services.directory.units.tables import County
from shared.database import Database, Transaction
from shared.tenancy import Scope

T = TypeVar("T")

_COUNTY_SHORT_NAME = "县教育工会"
_BATCH = 2000


async def is_sown(database: Database, seed: CountySeed) -> bool:
    """Whether the county is there; its id is the same at each start."""
    async with database.transaction(Scope(seed.county.id)) as tx:
        found = await tx.session.scalar(
            select(County.county_id).where(County.county_id == seed.county.id)
        )
    return found is not None


async def sow(database: Database, seed: CountySeed, passwords: Mapping[str, str]) -> None:
    """Store units, people, roles and the accounts that have a password, in one transaction."""
    async with database.transaction(Scope(seed.county.id)) as tx:
        await _sow_units(tx, seed)
        await _sow_people(tx, seed)
        accounts = [
            NewAccount(account.person_id, account.login, passwords[account.login])
            for account in seed.accounts
            if account.login in passwords
        ]
        if accounts:
            await hand_out_accounts(tx, seed.county.id, accounts, must_change=False)


async def _sow_units(tx: Transaction, seed: CountySeed) -> None:
    county = seed.county
    at_the_county = sum(row.union_id == county.union_id for row in seed.memberships)
    await register_county(
        tx,
        NewCounty(
            county_id=county.id,
            name=county.name,
            union_id=county.union_id,
            union_name=county.union_name,
            union_short_name=_COUNTY_SHORT_NAME,
            staff_count=at_the_county,
        ),
    )
    clusters = [NewCluster(cluster.id, cluster.name) for cluster in seed.clusters]
    await add_clusters(tx, county.id, clusters)
    await register_unions(
        tx,
        county.id,
        [
            NewUnion(
                union_id=union.id,
                name=union.seal_name,
                short_name=union.school.short_name,
                stage=union.school.stage,
                rural=union.school.in_village,
                staff_count=union.school.staff,
                campuses=union.school.campuses,
                cluster_id=union.cluster_id,
                cluster_since=union.term_first,
            )
            for union in seed.schools
        ],
    )


def _joined_union(person: Person) -> str | None:
    """Whoever came lately has not joined the union yet."""
    lately = 2025
    return f"{person.hired_year}-10" if person.hired_year < lately else None


async def _sow_people(tx: Transaction, seed: CountySeed) -> None:
    first: dict[object, Membership] = {}
    moves: list[Membership] = []
    for membership in sorted(seed.memberships, key=lambda row: row.first):
        if membership.person_id in first:
            moves.append(membership)
        else:
            first[membership.person_id] = membership
    for people in _batches(seed.people):
        await join_staff(tx, seed.county.id, [_new_person(one, first[one.id]) for one in people])
        await tx.flush()
    for move in moves:
        await transfer_person(tx, move.person_id, move.union_id, move.first)
    for roles in _batches(seed.roles):
        await grant_roles(tx, seed.county.id, [_new_role(role) for role in roles])
        await tx.flush()


def _batches(rows: Sequence[T]) -> Iterator[Sequence[T]]:
    """So many that no statement takes long, however large the county is."""
    return (rows[start : start + _BATCH] for start in range(0, len(rows), _BATCH))


def _new_person(person: Person, membership: Membership) -> NewPerson:
    return NewPerson(
        person_id=person.id,
        union_id=membership.union_id,
        name=person.name,
        first_day=membership.first,
        sort_key=person.sort_key,
        sex=person.sex,
        birth=str(person.birth_year),
        post=person.post,
        came_here=str(membership.first)[:7],
        joined_union=_joined_union(person),
    )


def _new_role(role: RoleTerm) -> NewRole:
    return NewRole(
        role_id=role.id,
        person_id=role.person_id,
        role=role.role,
        union_id=role.union_id,
        first_day=role.first,
        last_day=role.last,
        cluster_id=role.cluster_id,
    )
