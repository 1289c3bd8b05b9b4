"""The copy of unions, people and roles that plans shows and checks."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from services.plans.tables import Table
from shared.contracts.directory import UnionKind
from shared.contracts.roles import Role, Standing
from shared.database import Transaction
from shared.messaging.subscriptions import Subscriptions
from shared.people import (
    PeopleTables,
    PersonColumns,
    RoleColumns,
    UnionColumns,
    holds_on,
    keep_people,
)


class UnionCopy(UnionColumns, Table):
    """A union of the county."""

    __tablename__ = "union_copy"


class PersonCopy(PersonColumns, Table):
    """A person of the county."""

    __tablename__ = "person_copy"


class RoleCopy(RoleColumns, Table):
    """A role somebody holds."""

    __tablename__ = "role_copy"


subscriptions = Subscriptions("plans")
keep_people(subscriptions, PeopleTables(UnionCopy, PersonCopy, RoleCopy))


async def school_unions(tx: Transaction) -> Sequence[UnionCopy]:
    """The school unions of the scope's county that are active, sorted by cluster and name."""
    rows = await tx.session.scalars(
        select(UnionCopy)
        .where(UnionCopy.kind == UnionKind.SCHOOL, UnionCopy.active)
        .order_by(UnionCopy.cluster_name, UnionCopy.sort_key, UnionCopy.union_id)
    )
    return rows.all()


async def county_union(tx: Transaction) -> UnionCopy | None:
    """The county's own union."""
    found: UnionCopy | None = await tx.session.scalar(
        select(UnionCopy).where(UnionCopy.kind == UnionKind.COUNTY)
    )
    return found


async def unions_by_id(tx: Transaction, ids: Iterable[UUID]) -> dict[UUID, UnionCopy]:
    rows = await tx.session.scalars(select(UnionCopy).where(UnionCopy.union_id.in_(set(ids))))
    return {row.union_id: row for row in rows}


async def names_of(tx: Transaction, person_ids: Iterable[UUID | None]) -> dict[UUID, str]:
    wanted = {person_id for person_id in person_ids if person_id is not None}
    if not wanted:
        return {}
    rows = await tx.session.execute(
        select(PersonCopy.person_id, PersonCopy.name).where(PersonCopy.person_id.in_(wanted))
    )
    return dict(rows.all())


async def works_in(tx: Transaction, person_id: UUID, union_id: UUID) -> bool:
    """Whether the person belongs to the union, by work or by a role held today."""
    works = select(PersonCopy.person_id).where(
        PersonCopy.person_id == person_id, PersonCopy.union_id == union_id, PersonCopy.active
    )
    holds = select(RoleCopy.person_id).where(
        RoleCopy.person_id == person_id,
        RoleCopy.union_id == union_id,
        holds_on(RoleCopy, tx.today),
    )
    return (await tx.session.scalar(works.union(holds).limit(1))) is not None


@dataclass(frozen=True)
class Officer:
    """Somebody who may decide for the county today, and in which turn."""

    person_id: UUID
    name: str
    is_chair: bool
    is_deputy: bool


async def county_officers(tx: Transaction) -> list[Officer]:
    """The county's chair, who acts for the chair, deputies and officers of today, by pinyin."""
    rows = await tx.session.execute(
        select(PersonCopy.person_id, PersonCopy.name, RoleCopy.role, RoleCopy.standing)
        .join(RoleCopy, RoleCopy.person_id == PersonCopy.person_id)
        .where(RoleCopy.role.in_([Role.COUNTY_CHAIR, Role.COUNTY_OFFICER]), PersonCopy.active)
        .where(holds_on(RoleCopy, tx.today))
        .order_by(PersonCopy.sort_key, RoleCopy.role_id)
    )
    return [
        Officer(person_id, name, role == Role.COUNTY_CHAIR, standing == Standing.DEPUTY)
        for person_id, name, role, standing in rows
    ]


async def name_in_office(tx: Transaction, role: Role) -> str | None:
    """Who of the county holds the role today; the one who has held it longest, if several do."""
    name: str | None = await tx.session.scalar(
        select(PersonCopy.name)
        .join(RoleCopy, RoleCopy.person_id == PersonCopy.person_id)
        .where(RoleCopy.role == role, holds_on(RoleCopy, tx.today))
        .order_by(RoleCopy.first_day, PersonCopy.sort_key)
        .limit(1)
    )
    return name


async def chairs_of(tx: Transaction, union_ids: Iterable[UUID]) -> dict[UUID, str]:
    """The chair's name of each union that has one today."""
    rows = await tx.session.execute(
        select(RoleCopy.union_id, PersonCopy.name)
        .join(PersonCopy, PersonCopy.person_id == RoleCopy.person_id)
        .where(RoleCopy.union_id.in_(set(union_ids)), RoleCopy.role == Role.UNION_CHAIR)
        .where(holds_on(RoleCopy, tx.today))
    )
    return dict(rows.all())


async def cluster_names(tx: Transaction, ids: Iterable[UUID | None]) -> dict[UUID, str]:
    """The names of clusters, as their schools tell them."""
    wanted = {cluster_id for cluster_id in ids if cluster_id is not None}
    if not wanted:
        return {}
    rows = await tx.session.execute(
        select(UnionCopy.cluster_id, UnionCopy.cluster_name).where(UnionCopy.cluster_id.in_(wanted))
    )
    return {cluster_id: name for cluster_id, name in rows if cluster_id and name}
