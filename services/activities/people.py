"""The copy of unions, people and roles that activities shows and checks."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select

from services.activities.tables import Table
from shared.contracts.directory import UnionKind
from shared.contracts.roles import Role
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


TABLES = PeopleTables(UnionCopy, PersonCopy, RoleCopy)

subscriptions = Subscriptions("activities")
keep_people(subscriptions, TABLES)


async def known_unions(tx: Transaction, ids: Iterable[UUID]) -> dict[UUID, UnionCopy]:
    rows = await tx.session.scalars(select(UnionCopy).where(UnionCopy.union_id.in_(set(ids))))
    return {row.union_id: row for row in rows}


async def school_unions(tx: Transaction) -> Sequence[UnionCopy]:
    """The school unions of the scope's county that are active, sorted by cluster and name."""
    rows = await tx.session.scalars(
        select(UnionCopy)
        .where(UnionCopy.kind == UnionKind.SCHOOL, UnionCopy.active)
        .order_by(UnionCopy.cluster_name, UnionCopy.sort_key, UnionCopy.union_id)
    )
    return rows.all()


async def known_people(tx: Transaction, ids: Iterable[UUID]) -> dict[UUID, PersonCopy]:
    rows = await tx.session.scalars(select(PersonCopy).where(PersonCopy.person_id.in_(set(ids))))
    return {row.person_id: row for row in rows}


async def staff_of(tx: Transaction, union_id: UUID) -> Sequence[PersonCopy]:
    """Everybody who works in the union, by pinyin."""
    rows = await tx.session.scalars(
        select(PersonCopy)
        .where(PersonCopy.union_id == union_id, PersonCopy.active.is_(True))
        .order_by(PersonCopy.sort_key, PersonCopy.person_id)
    )
    return rows.all()


async def people_to_choose(tx: Transaction, union_id: UUID) -> Sequence[PersonCopy]:
    """Who belongs to the union, by work or by a role held today, by pinyin."""
    rows = await tx.session.scalars(
        select(PersonCopy)
        .where(PersonCopy.active, _belongs(tx, union_id))
        .order_by(PersonCopy.sort_key, PersonCopy.person_id)
    )
    return rows.all()


async def people_of_union(tx: Transaction, union_id: UUID, ids: Iterable[UUID]) -> dict[UUID, str]:
    """Those of these people who belong to the union, by name."""
    rows = await tx.session.execute(
        select(PersonCopy.person_id, PersonCopy.name).where(
            PersonCopy.person_id.in_(set(ids)), _belongs(tx, union_id)
        )
    )
    return dict(rows.all())


def _belongs(tx: Transaction, union_id: UUID) -> ColumnElement[bool]:
    holds_there = select(RoleCopy.person_id).where(
        RoleCopy.union_id == union_id, holds_on(RoleCopy, tx.today)
    )
    return or_(PersonCopy.union_id == union_id, PersonCopy.person_id.in_(holds_there))


async def is_county_union(tx: Transaction, union_id: UUID) -> bool:
    kind = await tx.session.scalar(select(UnionCopy.kind).where(UnionCopy.union_id == union_id))
    return kind == UnionKind.COUNTY


async def holds(tx: Transaction, person_id: UUID, union_id: UUID, role: Role) -> bool:
    """Whether the person holds the role in the union today."""
    found = await tx.session.scalar(
        select(RoleCopy.role_id)
        .where(RoleCopy.person_id == person_id, RoleCopy.union_id == union_id)
        .where(RoleCopy.role == role, holds_on(RoleCopy, tx.today))
        .limit(1)
    )
    return found is not None
