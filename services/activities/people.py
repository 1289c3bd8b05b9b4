"""The copy of unions, people and roles that activities shows and checks."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select

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
